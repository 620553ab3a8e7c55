"""Stores changes of what persons add to findings, and takes them back: undo and redo are read from the log."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from tipcoder.domain.curation import CurationEdit, CurationKind
from tipcoder.domain.projects import CodingRole
from tipcoder.errors import UserError
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.curation import CuratedTable, CurationChangeTable
from tipcoder.storage.undo_log import last_standing, last_undo
from tipcoder.storage.upserts import upsert


@dataclass(frozen=True, slots=True)
class CurationChange:
    """A change as the log has it. `takes_back` names what an undo took back, or the undo that a redo took back."""

    id: int
    edit: CurationEdit
    before: str | None
    takes_back: int | None


def save_curation(database: Database, edit: CurationEdit, *, coder: str) -> bool:
    """Store a change; returns False for one that changes nothing.

    Raises:
        UserError: second_only_codes; project_read_only, disk_full and the others of `Database.writing`.
    """
    if database.role is CodingRole.SECOND:
        raise UserError("second_only_codes")  # it would take the place of what is kept from them
    with database.writing() as session:
        return _store(session, edit, coder, None)


def illustration_places(database: Database, code: str) -> tuple[int, ...]:
    """Return the places of the descriptions that were chosen for a challenge or practice."""
    chosen = (CuratedTable.kind == CurationKind.ILLUSTRATION) & CuratedTable.subject.startswith(f"{code} ")
    with database.session() as session:
        return tuple(map(int, session.scalars(select(CuratedTable.value).where(chosen))))


def next_undo(database: Database) -> CurationChange | None:
    """Return the last change that stands; none for a second coder, who knows of no change."""
    if database.role is CodingRole.SECOND:
        return None
    with database.session() as session:
        return last_standing(_changes(session))


def next_redo(database: Database) -> CurationChange | None:
    """Return the last undo, if no change came after it; none for a second coder."""
    if database.role is CodingRole.SECOND:
        return None
    with database.session() as session:
        return last_undo(_changes(session))


def store_undo(database: Database, change: CurationChange, *, coder: str) -> None:
    """Take back what `next_undo` returned, as a change of its own."""
    _take_back(database, change, coder, last_standing)


def store_redo(database: Database, change: CurationChange, *, coder: str) -> None:
    """Take back the undo that `next_redo` returned, as a change of its own."""
    _take_back(database, change, coder, last_undo)


def _take_back(
    database: Database,
    change: CurationChange,
    coder: str,
    expected: Callable[[Sequence[CurationChange]], CurationChange | None],
) -> None:
    with database.writing() as session:
        if expected(_changes(session)) != change:
            raise ValueError(f"change {change.id} is not the next one to take back")
        edit = change.edit
        back = CurationEdit(edit.kind, edit.subject, change.before, edit.case, edit.passage)
        _store(session, back, coder, change.id)


def _store(session: Session, edit: CurationEdit, coder: str, takes_back: int | None) -> bool:
    here = (CuratedTable.kind == edit.kind) & (CuratedTable.subject == edit.subject)
    there = session.execute(
        select(CuratedTable.value, CuratedTable.case_id, CuratedTable.passage_id).where(here)
    ).first()
    before, case, passage = there or (None, None, None)
    if before == edit.value:
        return False
    about = {
        "kind": edit.kind,
        "subject": edit.subject,
        "case_id": edit.case or case,
        "passage_id": edit.passage or passage,
    }
    if edit.value is None:
        session.execute(delete(CuratedTable).where(here))
    else:
        upsert(session, CuratedTable, [{**about, "value": edit.value}], ("value", "case_id", "passage_id"))
    ensure_coder(session, coder)
    log = {"before": before, "after": edit.value, "takes_back": takes_back, "coder": coder}
    session.execute(insert(CurationChangeTable).values(**about, **log, made_at=datetime.now(UTC)))
    return True


def _changes(session: Session) -> Sequence[CurationChange]:
    """Return the log, the last change first."""
    found = session.scalars(select(CurationChangeTable).order_by(CurationChangeTable.id.desc()))
    return [
        CurationChange(
            one.id,
            CurationEdit(CurationKind(one.kind), one.subject, one.after, one.case_id or "", one.passage_id or ""),
            one.before,
            one.takes_back,
        )
        for one in found
    ]
