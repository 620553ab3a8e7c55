"""Stores replaced and re-read judgments with their moved passages, as undoable changes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from tipcoder.domain.edits import ChangeKind, JudgmentOperation, Moves, ReplaceJudgment, RewriteJudgment
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import JudgmentText
from tipcoder.errors import UserError
from tipcoder.storage.at_work import is_at_work
from tipcoder.storage.coding.documents import read_text, store_detail, store_or_revive, store_pages, write_left_out
from tipcoder.storage.coding.edit_json import write_edit
from tipcoder.storage.coding.evidence import count_proving, passages_of_judgment
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.project import (
    CaseTable,
    ChangeTable,
    CodingTable,
    DocumentDetailTable,
    DocumentTable,
    PageTable,
    PassageTable,
)

"""The kinds of changes. All are undone as edits are."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """Recorded change: the edit, its id, and the id of the coding's change before it."""

    operation: JudgmentOperation
    change: int
    follows: int


Moving = Callable[[JudgmentText, tuple[Passage, ...]], Moves]
"""Says where the passages of a judgment, given with its text as it is, are from now on; those left out stay."""
Rewriting = Callable[[JudgmentText, tuple[Passage, ...]], RewriteJudgment]
"""Says how a judgment with these passages is read from now on."""


def read_with_passages(database: Database, judgment_id: str) -> tuple[JudgmentText, tuple[Passage, ...]]:
    """Return a judgment, and all passages in it, of all codings."""
    with database.session() as session:
        return read_text(session, judgment_id), passages_of_judgment(session, judgment_id)


def replace_document(
    database: Database, judgment_id: str, text: JudgmentText, moving: Moving, *, coding_id: str, coder: str
) -> Recorded:
    """Let another document take the place of a judgment, with its kind, date and court. One transaction.

    The old document stays, with the passages that `moving` does not name. The change is recorded with a coding, with
    which it is undone; "" is the one at work.

    Raises:
        UserError: judgment_exists (name), if the new document is in the case already; those of `Database.writing`.
    """
    with database.writing() as session:
        old = session.execute(
            select(DocumentTable.case_id, DocumentTable.kind, DocumentTable.decided_on).where(
                DocumentTable.id == judgment_id
            )
        ).one()
        moves = moving(read_text(session, judgment_id), passages_of_judgment(session, judgment_id))
        new = store_or_revive(session, old.case_id, text, old.kind)
        session.execute(
            update(DocumentTable).where(DocumentTable.id == new.id).values(kind=old.kind, decided_on=old.decided_on)
        )
        store_detail(session, new.id, court=_court(session, judgment_id))
        placed = tuple((before, replace(after, judgment=new.id)) for before, after in moves)
        operation = ReplaceJudgment(judgment_id, new.id, placed)
        return _record(session, old.case_id, ChangeKind.REPLACE_JUDGMENT, operation, coding_id, coder)


def rewrite_document(
    database: Database, judgment_id: str, rewriting: Rewriting, *, coding_id: str, coder: str
) -> Recorded:
    """Give a judgment another text, and its passages the places that they have in it. One transaction.

    Raises:
        UserError: those of `Database.writing`.
    """
    with database.writing() as session:
        case_id = session.execute(select(DocumentTable.case_id).where(DocumentTable.id == judgment_id)).scalar_one()
        operation = rewriting(read_text(session, judgment_id), passages_of_judgment(session, judgment_id))
        return _record(session, case_id, ChangeKind.REWRITE_JUDGMENT, operation, coding_id, coder)


def remove_document(database: Database, judgment_id: str, *, coding_id: str, coder: str) -> Recorded:
    """Put a judgment that proves nothing out of sight: replaced by none. Adding its file again brings it back.

    Raises:
        UserError: judgment_proves (name, count), if passages in it prove answers, those of deleted rows among them.
    """
    with database.writing() as session:
        case_id, name = session.execute(
            select(DocumentTable.case_id, DocumentTable.name).where(DocumentTable.id == judgment_id)
        ).one()
        count = count_proving(session, judgment_id)
        if count:
            raise UserError("judgment_proves", name=name, count=count)
        operation = ReplaceJudgment(judgment_id, "", ())
        return _record(session, case_id, ChangeKind.REMOVE_JUDGMENT, operation, coding_id, coder)


def restore_document(database: Database, judgment_id: str, *, coding_id: str, coder: str) -> Recorded:
    """Bring back a judgment that was removed. Undone as its removal is.

    Raises:
        UserError: those of `Database.writing`.
    """
    with database.writing() as session:
        case_id = session.execute(select(DocumentTable.case_id).where(DocumentTable.id == judgment_id)).scalar_one()
        operation = ReplaceJudgment("", judgment_id, ())
        return _record(session, case_id, ChangeKind.RESTORE, operation, coding_id, coder)


def apply_judgment_operation(session: Session, operation: JudgmentOperation) -> None:
    """Carry out such an operation, or its inverse, within a transaction. It needs no document that is not stored."""
    if isinstance(operation, ReplaceJudgment):
        if operation.after:
            store_detail(session, operation.after, replaced_by=None, replaced_at=None)
        if operation.before:
            now = datetime.now(UTC)
            store_detail(session, operation.before, replaced_by=operation.after or None, replaced_at=now)
    else:
        _rewrite(session, operation)
    _move(session, operation.passages)


def _rewrite(session: Session, operation: RewriteJudgment) -> None:
    of_judgment = PageTable.document_id == operation.judgment
    gone = [page.number for page in operation.before.pages]
    session.execute(delete(PageTable).where(of_judgment, PageTable.number.in_(gone)))
    store_pages(session, operation.judgment, operation.after.pages)
    count = session.scalar(select(func.count()).select_from(PageTable).where(of_judgment))
    session.execute(update(DocumentTable).where(DocumentTable.id == operation.judgment).values(pages=count))
    reading = operation.after
    store_detail(session, operation.judgment, encoding=reading.encoding, left_out=write_left_out(reading.left_out))


def _record(
    session: Session, case_id: str, kind: ChangeKind, operation: JudgmentOperation, coding_id: str, coder: str
) -> Recorded:
    """Carry out an operation and record it."""
    now = datetime.now(UTC)
    ensure_coder(session, coder)
    apply_judgment_operation(session, operation)
    at_work = select(CodingTable.id).where(CodingTable.case_id == case_id, is_at_work())
    coding = coding_id or session.scalar(at_work)
    follows = session.scalar(select(func.max(ChangeTable.id)).where(ChangeTable.coding_id == coding)) or 0
    change = session.execute(
        insert(ChangeTable)
        .values(
            case_id=case_id, coding_id=coding, kind=kind, coder=coder, made_at=now, operations=write_edit((operation,))
        )
        .returning(ChangeTable.id)
    ).scalar_one()
    session.execute(update(CaseTable).where(CaseTable.id == case_id).values(changed_at=now))
    return Recorded(operation, change, follows)


def _court(session: Session, judgment_id: str) -> str:
    court = select(DocumentDetailTable.court).where(DocumentDetailTable.document_id == judgment_id)
    return session.scalar(court) or ""


def _move(session: Session, moves: Moves) -> None:
    for _, passage in moves:
        session.execute(
            update(PassageTable)
            .where(PassageTable.id == passage.id)
            .values(
                document_id=passage.judgment,
                page=passage.page,
                start=passage.start,
                end=passage.end,
                exact=passage.exact,
                prefix=passage.prefix,
                suffix=passage.suffix,
                region=passage.region,
            )
        )
