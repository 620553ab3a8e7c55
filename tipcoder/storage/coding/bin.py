"""Lists what was removed: cases, judgments, and passages that prove nothing any more."""

from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import ChangeKind, RemoveEvidence
from tipcoder.domain.records import RemovedItem, RemovedKind
from tipcoder.storage.at_work import is_at_work, shown_in_list
from tipcoder.storage.coding.cases import is_delivered
from tipcoder.storage.coding.edit_json import read_edit
from tipcoder.storage.coding.evidence import passages_now
from tipcoder.storage.erasing import erase, is_removed_case, is_removed_document, is_removed_passage
from tipcoder.storage.file.database import Database
from tipcoder.storage.search.index import purge_words
from tipcoder.storage.tables.project import (
    CaseTable,
    ChangeTable,
    CodingTable,
    DocumentDetailTable,
    DocumentTable,
    PassageTable,
)


def list_removed(database: Database) -> tuple[RemovedItem, ...]:
    """Return what is in the bin, what was removed last first. What belongs to something in it is not listed apart."""
    with database.session() as session:
        found = (*_cases(session), *_judgments(session), *_passages(session))
    return tuple(sorted(found, key=lambda item: (item.removed_at, item.number, item.id), reverse=True))


def count_removed(database: Database) -> int:
    """Return how much is in the bin."""
    with database.session() as session:
        return sum(
            session.scalar(select(func.count()).select_from(statement.subquery())) or 0
            for statement in (_removed_cases(), _removed_documents(), _removed_passages())
        )


def empty_bin(database: Database) -> int:
    """Delete for good what is in the bin, its history too, and return how much that was.

    Raises:
        UserError: disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        cases = set(session.scalars(_removed_cases().with_only_columns(CaseTable.id)))
        documents = set(session.scalars(_removed_documents().with_only_columns(DocumentTable.id)))
        passages = set(session.scalars(_removed_passages().with_only_columns(PassageTable.id)))
        erase(session.connection(), cases, documents, passages)
        purge_words(session.connection())
    return len(cases) + len(documents) + len(passages)


def _removed_cases() -> Select[CaseTable, str, str]:
    return (
        select(CaseTable, CodingTable.id, shown_in_list("title"))
        .join(CodingTable, _at_work())
        .where(is_removed_case(), ~is_delivered())
    )


def _removed_documents() -> Select[str, str, str, datetime | None, int, str]:
    return (
        select(
            DocumentTable.id,
            DocumentTable.name,
            DocumentTable.case_id,
            DocumentDetailTable.replaced_at,
            CaseTable.number,
            CodingTable.id.label("coding"),
        )
        .join(DocumentDetailTable, DocumentDetailTable.document_id == DocumentTable.id)
        .join(CaseTable, CaseTable.id == DocumentTable.case_id)
        .join(CodingTable, _at_work())
        .where(is_removed_document(), ~is_removed_case(), ~is_delivered())
    )


def _removed_passages() -> Select[str, str, str, int]:
    return (
        select(PassageTable.id, PassageTable.exact, DocumentTable.case_id, CaseTable.number)
        .join(DocumentTable, DocumentTable.id == PassageTable.document_id)
        .outerjoin(DocumentDetailTable, DocumentDetailTable.document_id == DocumentTable.id)
        .join(CaseTable, CaseTable.id == DocumentTable.case_id)
        .join(CodingTable, _at_work())
        .where(is_removed_passage(), ~is_removed_document(), ~is_removed_case(), ~is_delivered(), _was_of_coding())
    )


def _was_of_coding() -> ColumnElement[bool]:
    """Return the condition that a passage was marked in the coding at work: others see nothing of it."""
    marked = func.instr(ChangeTable.operations, PassageTable.id) > 0
    return (
        select(ChangeTable.id)
        .where(ChangeTable.coding_id == CodingTable.id, marked)
        .correlate(CodingTable, PassageTable)
        .exists()
    )


def _at_work() -> ColumnElement[bool]:
    return (CodingTable.case_id == CaseTable.id) & is_at_work()


def _cases(session: Session) -> Iterator[RemovedItem]:
    for case, coding, title in session.execute(_removed_cases()).all():
        name = select(DocumentTable.name).where(DocumentTable.case_id == case.id).order_by(DocumentTable.added_at)
        remover = (
            select(ChangeTable.coder)
            .where(ChangeTable.case_id == case.id, ChangeTable.kind == ChangeKind.REMOVE_CASE)
            .order_by(ChangeTable.id.desc())
            .limit(1)
        )
        yield RemovedItem(
            kind=RemovedKind.CASE,
            id=case.id,
            words=title or session.scalar(name.limit(1)) or "",
            case=case.id,
            number=case.number,
            removed_at=case.removed_at or case.changed_at,
            coder=session.scalar(remover) or "",
            coding=coding,
        )


def _judgments(session: Session) -> Iterator[RemovedItem]:
    for found in session.execute(_removed_documents()).all():
        beginning = f'{{"do":"replace","before":"{found.id}","after":""'
        remover = (
            select(ChangeTable.coder)
            .where(ChangeTable.case_id == found.case_id, ChangeTable.operations.contains(beginning, autoescape=True))
            .order_by(ChangeTable.id.desc())
            .limit(1)
        )
        yield RemovedItem(
            kind=RemovedKind.JUDGMENT,
            id=found.id,
            words=found.name,
            case=found.case_id,
            number=found.number,
            removed_at=found.replaced_at or datetime.min.replace(tzinfo=UTC),
            coder=session.scalar(remover) or "",
            coding=found.coding,
        )


def _passages(session: Session) -> Iterator[RemovedItem]:
    removed = {found.id: found for found in session.execute(_removed_passages()).all()}
    now = passages_now(session, removed)
    for change, refs_of in _last_removals(session, removed, {found.case_id for found in removed.values()}):
        for passage, refs in refs_of.items():
            found = removed[passage]
            yield RemovedItem(
                kind=RemovedKind.PASSAGE,
                id=passage,
                words=found.exact,
                case=found.case_id,
                number=found.number,
                removed_at=change.made_at,
                coder=change.coder,
                coding=str(change.coding_id),
                passage=now[passage],
                refs=tuple(refs),
            )


def _last_removals(
    session: Session, passages: Iterable[str], cases: Collection[str]
) -> Iterator[tuple[ChangeTable, dict[str, list[Ref]]]]:
    """Yield the changes that took passages from answers last, each with these passages and the questions."""
    left = set(passages)
    changes = session.scalars(
        select(ChangeTable)
        .where(ChangeTable.case_id.in_(cases), ChangeTable.operations.contains('"do":"unprove"', autoescape=True))
        .order_by(ChangeTable.id.desc())
    )
    for change in changes:
        if not left:
            return
        refs: dict[str, list[Ref]] = {}
        for operation in read_edit(change.operations):
            if isinstance(operation, RemoveEvidence) and operation.passage.id in left:
                refs.setdefault(operation.passage.id, []).append(operation.ref)
        left -= refs.keys()
        if refs:
            yield change, refs
