"""Erases what was removed, with its part of the log of changes: for emptying the bin and for hand-overs."""

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, select, update

from tipcoder.storage.search.index import forget_owners
from tipcoder.storage.tables.curation import CuratedTable, CurationChangeTable, DeliveredQuotationTable
from tipcoder.storage.tables.deliveries import (
    DeliveredBriefTable,
    DeliveredProofTable,
    DeliveredRemarkTable,
    DeliveryTable,
    OriginTable,
)
from tipcoder.storage.tables.double_coding import (
    CodingSnapshotTable,
    CodingStatusTable,
    RoundCaseTable,
    RowPairTable,
    SettlementTable,
)
from tipcoder.storage.tables.project import (
    AnswerChoiceTable,
    AnswerTable,
    CaseTable,
    ChangeTable,
    CodingTable,
    DecidedProposalTable,
    DocumentDetailTable,
    DocumentTable,
    EvidenceTable,
    IdentifierReviewTable,
    PageTable,
    PassageTable,
    RemarkTable,
    RowTable,
    TextReviewTable,
)
from tipcoder.storage.tables.search import SearchUnitTable


def is_removed_case() -> ColumnElement[bool]:
    """Return the condition that a case was removed."""
    return CaseTable.removed_at.is_not(None)


def is_removed_document() -> ColumnElement[bool]:
    """Return the condition that a document was removed: not replaced, proving nothing, and not left out of a copy.

    One of which a passage is released as a quotation is not removed either.
    """
    detail = DocumentDetailTable
    removed = (detail.document_id == DocumentTable.id) & detail.replaced_at.is_not(None) & detail.replaced_by.is_(None)
    proving = (
        select(EvidenceTable.id)
        .join(PassageTable, PassageTable.id == EvidenceTable.passage_id)
        .where(PassageTable.document_id == DocumentTable.id)
        .correlate(DocumentTable)
    )
    quoted = (
        select(CuratedTable.subject)
        .join(PassageTable, PassageTable.id == CuratedTable.passage_id)
        .where(PassageTable.document_id == DocumentTable.id)
        .correlate(DocumentTable)
    )
    return (
        select(detail.document_id).where(removed).correlate(DocumentTable).exists()
        & ~proving.exists()
        & ~quoted.exists()
        & (func.length(DocumentTable.content) > 0)
    )


def is_removed_passage() -> ColumnElement[bool]:
    """Return the condition that a passage proves no answer any more, and is not released as a quotation."""
    proves = select(EvidenceTable.id).where(EvidenceTable.passage_id == PassageTable.id).correlate(PassageTable)
    quoted = select(CuratedTable.subject).where(CuratedTable.passage_id == PassageTable.id).correlate(PassageTable)
    return ~proves.exists() & ~quoted.exists()


def erase(
    connection: Connection, cases: Collection[str], documents: Collection[str], passages: Collection[str]
) -> None:
    """Delete cases, and documents and passages of other cases, with everything that is theirs.

    Of the log of changes what concerns them goes; the changes themselves stay, where they did something else too.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    within = select(PassageTable.id).where(PassageTable.document_id.in_(documents))
    gone = {*passages, *connection.scalars(within)}
    with _unguarded(connection):
        _erase_documents(connection, documents, gone)
        _erase_cases(connection, cases)


def erase_project_texts(connection: Connection) -> None:
    """Delete what was written on all cases together, or came without its case: it may tell of cases left out."""
    for table in (CuratedTable, CurationChangeTable):
        connection.execute(delete(table).where(table.case_id.is_(None)))
    connection.execute(delete(DeliveredQuotationTable))


def erase_removed(connection: Connection) -> None:
    """Delete the documents and passages that were removed from cases: for a copy that is for somebody else."""
    documents = set(connection.scalars(select(DocumentTable.id).where(is_removed_document())))
    passages = set(connection.scalars(select(PassageTable.id).where(is_removed_passage())))
    erase(connection, (), documents, passages)


@contextmanager
def _unguarded(connection: Connection) -> Iterator[None]:
    """Let the log of changes be changed meanwhile: the guards stand again, to the letter, when it ends."""
    guards = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE name IN ('change_no_delete', 'change_no_update')"
    ).all()
    for name, _ in guards:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for _, guard in guards:
        connection.exec_driver_sql(guard)


def erase_coding(connection: Connection, coding: str) -> None:
    """Delete a coding with its rows, answers and history: a copy for training, of which nothing else knows."""
    rows = select(RowTable.id).where(RowTable.coding_id == coding)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    with _unguarded(connection):
        forget_owners(connection, SearchUnitTable.owner.in_(rows))
        for statement in (
            delete(EvidenceTable).where(EvidenceTable.row_id.in_(rows)),
            delete(IdentifierReviewTable).where(IdentifierReviewTable.holder.in_(rows)),
            delete(TextReviewTable).where(TextReviewTable.row_id.in_(rows)),
            delete(RemarkTable).where(RemarkTable.row_id.in_(rows)),
            delete(AnswerChoiceTable).where(AnswerChoiceTable.row_id.in_(rows)),
            delete(AnswerTable).where(AnswerTable.row_id.in_(rows)),
            delete(RowTable).where(RowTable.coding_id == coding),
            delete(ChangeTable).where(ChangeTable.coding_id == coding),
            delete(CodingTable).where(CodingTable.id == coding),
        ):
            connection.execute(statement)


def _erase_cases(connection: Connection, cases: Collection[str]) -> None:
    if not cases:
        return
    codings = select(CodingTable.id).where(CodingTable.case_id.in_(cases))
    rows = select(RowTable.id).where(RowTable.coding_id.in_(codings))
    documents = select(DocumentTable.id).where(DocumentTable.case_id.in_(cases))
    remarks = select(RemarkTable.id).where(RemarkTable.row_id.in_(rows))
    changes = select(ChangeTable.id).where(ChangeTable.case_id.in_(cases))
    owner = SearchUnitTable.owner
    forget_owners(connection, owner.in_(rows) | owner.in_(documents) | owner.in_(remarks))
    reviewed = IdentifierReviewTable.holder
    for statement in (
        delete(CuratedTable).where(CuratedTable.case_id.in_(cases)),
        delete(CurationChangeTable).where(CurationChangeTable.case_id.in_(cases)),
        delete(EvidenceTable).where(EvidenceTable.row_id.in_(rows)),
        delete(PassageTable).where(PassageTable.document_id.in_(documents)),
        delete(PageTable).where(PageTable.document_id.in_(documents)),
        delete(DocumentDetailTable).where(DocumentDetailTable.document_id.in_(documents)),
        delete(IdentifierReviewTable).where(reviewed.in_(rows) | reviewed.in_(documents)),
        delete(TextReviewTable).where(TextReviewTable.row_id.in_(rows)),
        delete(RemarkTable).where(RemarkTable.row_id.in_(rows)),
        delete(OriginTable).where(OriginTable.row_id.in_(rows)),
        delete(DeliveredProofTable).where(DeliveredProofTable.row_id.in_(rows)),
        delete(DeliveredRemarkTable).where(DeliveredRemarkTable.row_id.in_(rows)),
        delete(DeliveredBriefTable).where(DeliveredBriefTable.case_id.in_(cases)),
        update(DeliveryTable).values(report="{}"),  # it may quote cells of what is left out
        delete(AnswerChoiceTable).where(AnswerChoiceTable.row_id.in_(rows)),
        delete(AnswerTable).where(AnswerTable.row_id.in_(rows)),
        delete(RowPairTable).where(RowPairTable.first_id.in_(rows) | RowPairTable.second_id.in_(rows)),
        delete(DecidedProposalTable).where(DecidedProposalTable.coding_id.in_(codings)),
        delete(SettlementTable).where(SettlementTable.change_id.in_(changes)),
        delete(RowTable).where(RowTable.coding_id.in_(codings)),
        delete(ChangeTable).where(ChangeTable.case_id.in_(cases)),
        delete(RoundCaseTable).where(RoundCaseTable.case_id.in_(cases)),
        delete(CodingStatusTable).where(CodingStatusTable.coding_id.in_(codings)),
        delete(CodingSnapshotTable).where(CodingSnapshotTable.coding_id.in_(codings)),
        delete(CodingTable).where(CodingTable.case_id.in_(cases)),
        delete(DocumentTable).where(DocumentTable.case_id.in_(cases)),
        delete(CaseTable).where(CaseTable.id.in_(cases)),
    ):
        connection.execute(statement)


def _erase_documents(connection: Connection, documents: Collection[str], passages: Collection[str]) -> None:
    if not documents and not passages:
        return
    _forget(connection, documents, passages)
    forget_owners(connection, SearchUnitTable.owner.in_(documents))
    detail = DocumentDetailTable
    for statement in (
        delete(CurationChangeTable).where(CurationChangeTable.passage_id.in_(passages)),
        delete(PassageTable).where(PassageTable.id.in_(passages)),
        delete(PageTable).where(PageTable.document_id.in_(documents)),
        delete(detail).where(detail.document_id.in_(documents)),
        update(detail).where(detail.replaced_by.in_(documents)).values(replaced_by=None),
        delete(IdentifierReviewTable).where(IdentifierReviewTable.holder.in_(documents)),
        delete(DocumentTable).where(DocumentTable.id.in_(documents)),
    ):
        connection.execute(statement)


def _forget(connection: Connection, documents: Collection[str], passages: Collection[str]) -> None:
    """Take what was done with documents and passages out of the log of changes: it quotes them."""
    about = [f'"do":"{done}"' for done in ("prove", "unprove", "replace", "rewrite")]
    quotes = ChangeTable.operations.contains(about[0], autoescape=True)
    for other in about[1:]:
        quotes |= ChangeTable.operations.contains(other, autoescape=True)
    for change, operations in connection.execute(select(ChangeTable.id, ChangeTable.operations).where(quotes)).all():
        before = json.loads(operations)
        after = [kept for one in before if (kept := _without(one, documents, passages)) is not None]
        if after != before:
            text = json.dumps(after, ensure_ascii=False, separators=(",", ":"))
            connection.execute(update(ChangeTable).where(ChangeTable.id == change).values(operations=text))


def _without(operation: dict[str, Any], documents: Collection[str], passages: Collection[str]) -> dict[str, Any] | None:
    """Return a stored operation without what concerns documents and passages, None if nothing is left."""
    done = operation["do"]
    if done in ("prove", "unprove"):
        return None if operation["passage"]["id"] in passages else operation
    if done not in ("replace", "rewrite"):
        return operation
    about = [operation["judgment"]] if done == "rewrite" else [operation["before"], operation["after"]]
    if any(one in documents for one in about):
        return None
    moves = [move for move in operation["passages"] if move[0]["id"] not in passages]
    return {**operation, "passages": moves}
