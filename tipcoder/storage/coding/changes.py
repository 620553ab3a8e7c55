"""Reads the change log: history, and undo and redo derived from it, so that they outlive a restart."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import (
    AddEvidence,
    AddRows,
    ChangeKind,
    DecideProposal,
    Edit,
    Operation,
    RemoveEvidence,
    RemoveRows,
    SetAnswer,
    inverse,
)
from tipcoder.domain.passages import Passage
from tipcoder.storage.coding.codings import refuse_if_stale, store_change
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.edit_json import read_edit, read_upgrade
from tipcoder.storage.coding.evidence import passages_now
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import ChangeTable, RowTable

_UNDONE = (
    ChangeKind.EDIT,
    ChangeKind.IMPORT,
    ChangeKind.REPLACE_JUDGMENT,
    ChangeKind.REWRITE_JUDGMENT,
    ChangeKind.REMOVE_JUDGMENT,
    ChangeKind.RESTORE,
)
"""The kinds of changes that undo takes back."""


@dataclass(frozen=True, slots=True)
class PendingChange:
    """Next undo or redo. `edit` is to be applied as it stands: for an undo it is inverted already."""

    id: int
    edit: Edit


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """One change of one answer: who, when (UTC), from what, to what; None where there was or is no answer.

    A passage stands where evidence came (`after`) or went (`before`). `rule` is the one that proposed the answer which
    was taken from a judgment, "" for what a person entered.
    """

    id: int
    made_at: datetime
    coder: str
    kind: ChangeKind
    before: Answer | Passage | None
    after: Answer | Passage | None
    rule: str = ""


def next_undo(database: Database, coding_id: str) -> PendingChange | None:
    """Return what undo would take back: the last edit that stands."""
    with database.session() as session:
        return _pending(session, undoable(session, coding_id))


def next_redo(database: Database, coding_id: str) -> PendingChange | None:
    """Return what redo would bring back: the last undo, if no edit came after it."""
    with database.session() as session:
        return _pending(session, _redoable(session, coding_id))


def save_undo(
    database: Database, coding_id: str, change_id: int, *, coder: str, saved: Saved, after: int | None = None
) -> int:
    """Take back the edit that `next_undo` returned, as a change of its own. One transaction, as `save_edit`."""
    with database.writing() as session:
        refuse_if_stale(session, coding_id, after)
        return _take_back(session, coding_id, undoable(session, coding_id), change_id, ChangeKind.UNDO, coder, saved)


def save_redo(
    database: Database, coding_id: str, change_id: int, *, coder: str, saved: Saved, after: int | None = None
) -> int:
    """Take back the undo that `next_redo` returned, as a change of its own. One transaction, as `save_edit`."""
    with database.writing() as session:
        refuse_if_stale(session, coding_id, after)
        return _take_back(session, coding_id, _redoable(session, coding_id), change_id, ChangeKind.REDO, coder, saved)


def list_changes(database: Database, ref: Ref) -> tuple[ChangeEntry, ...]:
    """Return what happened to one answer and its evidence, the latest first. A row that came or went with it counts.

    It goes on across versions of the framework, in which the question may have had another name.
    """
    with database.session() as session:
        coding, roster = session.execute(
            select(RowTable.coding_id, RowTable.roster).where(RowTable.id == ref.row)
        ).one()
        about_row = ChangeTable.operations.contains(ref.row, autoescape=True)
        found = session.execute(
            select(ChangeTable.id, ChangeTable.made_at, ChangeTable.coder, ChangeTable.kind, ChangeTable.operations)
            .where(ChangeTable.coding_id == coding, or_(about_row, ChangeTable.kind == ChangeKind.UPGRADE))
            .order_by(ChangeTable.id.desc())
        ).all()
    entries: list[ChangeEntry] = []
    key = ref.key
    for change_id, made_at, coder, stored_kind, operations in found:
        kind = ChangeKind(stored_kind)
        edit, here = read_edit(operations), Ref(ref.row, key)
        rule = next((one.rule for one in edit if isinstance(one, DecideProposal) and one.ref == here and one.after), "")
        for operation in reversed(edit):
            before, after = _on(operation, here)
            if before != after:
                entries.append(ChangeEntry(change_id, made_at, coder, kind, before, after, rule))
        if kind is ChangeKind.UPGRADE:
            roster, key = read_upgrade(operations).was(roster, key)
    return tuple(entries)


def _on(operation: Operation, ref: Ref) -> tuple[Answer | Passage | None, Answer | Passage | None]:
    match operation:
        case SetAnswer(where, before, after) if where == ref:
            return before, after
        case AddRows(_, answers):
            return None, dict(answers).get(ref)
        case RemoveRows(_, answers):
            return dict(answers).get(ref), None
        case AddEvidence(where, passage) if where == ref:
            return None, passage
        case RemoveEvidence(where, passage) if where == ref:
            return passage, None
    return None, None


def _take_back(
    session: Session, coding_id: str, expected: int | None, change_id: int, kind: ChangeKind, coder: str, saved: Saved
) -> int:
    pending = _pending(session, expected)
    if pending is None or pending.id != change_id:
        raise ValueError(f"change {change_id} is not the one to {kind}")
    return store_change(session, coding_id, pending.edit, kind=kind, takes_back=change_id, coder=coder, saved=saved)


def _pending(session: Session, change_id: int | None) -> PendingChange | None:
    if change_id is None:
        return None
    operations = session.execute(select(ChangeTable.operations).where(ChangeTable.id == change_id)).scalar_one()
    return PendingChange(change_id, _with_passages_as_now(session, inverse(read_edit(operations))))


def _with_passages_as_now(session: Session, edit: Edit) -> Edit:
    """Passages that moved since, because their judgment was replaced or read anew, are taken where they are."""
    ids = {operation.passage.id for operation in edit if isinstance(operation, AddEvidence | RemoveEvidence)}
    known = passages_now(session, ids) if ids else {}
    return tuple(
        replace(operation, passage=known.get(operation.passage.id, operation.passage))
        if isinstance(operation, AddEvidence | RemoveEvidence)
        else operation
        for operation in edit
    )


def undoable(session: Session, coding_id: str) -> int | None:
    """Return the last edit that stands, none from before an upgrade: its question may be gone.

    What stood before the edit that an undo took back is what stood after the change before that edit.
    """
    change = _before(session, coding_id, None)
    while change is not None:
        change_id, kind, target = change
        if kind in _UNDONE:
            return change_id
        if kind is ChangeKind.REDO:
            return session.execute(select(ChangeTable.takes_back).where(ChangeTable.id == target)).scalar_one()
        if kind is ChangeKind.UPGRADE:
            return None
        change = _before(session, coding_id, target)
    return None


def standing_changes(session: Session, coding_id: str, *, past_upgrades: bool = False) -> Iterator[int]:
    """Yield the changes of a coding that undo would take back one after the other, the latest first.

    `past_upgrades` goes on with those before an upgrade, which stand, though undo does not reach them.
    """
    log = session.execute(
        select(ChangeTable.id, ChangeTable.kind, ChangeTable.takes_back)
        .where(ChangeTable.coding_id == coding_id)
        .order_by(ChangeTable.id.desc())
    ).all()
    targets = {change_id: target for change_id, _, target in log}
    before: int | None = None
    for change_id, stored_kind, target in log:
        kind = ChangeKind(stored_kind)
        if before is not None and change_id >= before:
            continue
        if kind is ChangeKind.UPGRADE and not past_upgrades:
            return
        if kind is ChangeKind.UPGRADE:
            continue
        if kind is ChangeKind.UNDO:
            before = target
            continue
        standing = targets.get(target or 0) if kind is ChangeKind.REDO else change_id
        if standing is None:
            raise ValueError(f"redo {change_id} brings nothing back")
        yield standing
        before = standing


def _redoable(session: Session, coding_id: str) -> int | None:
    """Return the last undo that stands, unless an edit or an upgrade ended redo."""
    change = _before(session, coding_id, None)
    while change is not None:
        change_id, kind, target = change
        if kind in (*_UNDONE, ChangeKind.UPGRADE):
            return None
        if kind is ChangeKind.UNDO:
            return change_id
        change = _before(session, coding_id, target)
    return None


def _before(session: Session, coding_id: str, change_id: int | None) -> tuple[int, ChangeKind, int | None] | None:
    """Return id, kind and target of the change of this coding before the one given, or of its last change."""
    earlier = select(ChangeTable.id, ChangeTable.kind, ChangeTable.takes_back).where(ChangeTable.coding_id == coding_id)
    if change_id is not None:
        earlier = earlier.where(ChangeTable.id < change_id)
    found = session.execute(earlier.order_by(ChangeTable.id.desc()).limit(1)).one_or_none()
    return found and (found.id, ChangeKind(found.kind), found.takes_back)
