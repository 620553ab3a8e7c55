"""Reads from the change log what undo and redo take back in the list of cases, so that they outlive a restart.

The list's own changes are cases that were added, removed or restored, statuses that a person set, and what came back
from the bin in a case. Cases that an import brought have an undo of their own, and so have the answers of a case.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, insert, or_, select, update
from sqlalchemy.orm import Session

from tipcoder.domain.edits import ChangeKind
from tipcoder.storage.at_work import is_at_work
from tipcoder.storage.coding.cases import is_delivered
from tipcoder.storage.coding.changes import undoable
from tipcoder.storage.coding.snapshots import take_back_status
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.project import CaseTable, ChangeTable, CodingTable
from tipcoder.storage.undo_log import last_standing, last_undo

_KINDS = (ChangeKind.ADD_CASE, ChangeKind.REMOVE_CASE, ChangeKind.RESTORE_CASE, ChangeKind.RESTORE, ChangeKind.STATUS)


@dataclass(frozen=True, slots=True)
class ListChange:
    """A change of the list of cases. `coding` is that in which something came back from the bin, else ""."""

    id: int
    kind: ChangeKind
    case: str
    coding: str
    takes_back: int | None


def next_undo(database: Database) -> ListChange | None:
    """Return the last change of the list that stands."""
    with database.session() as session:
        return _undoable(session)


def next_redo(database: Database) -> ListChange | None:
    """Return the last undo of the list, if no change came after it."""
    with database.session() as session:
        return _redoable(session)


def store_undo(database: Database, change: ListChange, *, coder: str) -> bool:
    """Take back what `next_undo` returned, as a change of its own. Returns whether the case is out of sight now."""
    return _take_back(database, change, coder, _undoable)


def store_redo(database: Database, change: ListChange, *, coder: str) -> bool:
    """Take back the undo that `next_redo` returned, as a change of its own."""
    return _take_back(database, change, coder, _redoable)


def _take_back(
    database: Database, change: ListChange, coder: str, expected: Callable[[Session], ListChange | None]
) -> bool:
    removes = change.kind is not ChangeKind.REMOVE_CASE
    now = datetime.now(UTC)
    with database.writing() as session:
        if expected(session) != change:
            raise ValueError(f"change {change.id} is not the next one to take back")
        ensure_coder(session, coder)
        if change.kind is ChangeKind.STATUS:
            take_back_status(session, change.id, coder=coder)
            return False
        session.execute(
            update(CaseTable).where(CaseTable.id == change.case).values(removed_at=now if removes else None)
        )
        kind = ChangeKind.REMOVE_CASE if removes else ChangeKind.RESTORE_CASE
        values = {"case_id": change.case, "kind": kind, "coder": coder, "made_at": now, "takes_back": change.id}
        session.execute(insert(ChangeTable).values(**values, operations="[]"))
    return removes


def _undoable(session: Session) -> ListChange | None:
    """Return the last change that stands; what came back from the bin only if undo of its coding would come to it."""
    return last_standing(
        _changes(session), lambda change: not change.coding or undoable(session, change.coding) == change.id
    )


def _redoable(session: Session) -> ListChange | None:
    return last_undo(_changes(session))


def _changes(session: Session) -> Sequence[ListChange]:
    """Return the changes of the list, the last first."""
    found = session.execute(
        select(ChangeTable.id, ChangeTable.kind, ChangeTable.case_id, ChangeTable.coding_id, ChangeTable.takes_back)
        .join(CodingTable, (CodingTable.case_id == ChangeTable.case_id) & is_at_work())
        .where(ChangeTable.kind.in_(_KINDS), ChangeTable.batch.is_(None), ~is_delivered())
        .where(or_(ChangeTable.kind != ChangeKind.STATUS, func.instr(ChangeTable.operations, CodingTable.id) > 0))
        .order_by(ChangeTable.id.desc())
    )
    return [ListChange(id, ChangeKind(kind), case, coding or "", target) for id, kind, case, coding, target in found]
