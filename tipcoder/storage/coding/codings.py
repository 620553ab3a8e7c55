"""Loads codings, and saves each edit at once."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, insert, select, text, update
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import ChangeKind, Edit
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import Coding, CodingRole
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import is_delivered, shown_of_case, to_coding
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.edit_json import write_edit
from tipcoder.storage.coding.evidence import evidence_of_coding
from tipcoder.storage.coding.rows import apply_edit, store_derived
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.base import table_of
from tipcoder.storage.tables.project import CaseTable, ChangeTable, CoderTable, CodingTable, RowTable

# Built once: a statement costs more to build than to run, and these run with every answer.
_OF_CODING = select(
    CodingTable.case_id,
    CodingTable.role,
    select(CoderTable.code).where(CoderTable.code == bindparam("by")).exists().label("is_known"),
).where(CodingTable.id == bindparam("of"))
_INSERT_CHANGE = insert(table_of(ChangeTable)).returning(ChangeTable.id)
_UPDATE_CODING = update(table_of(CodingTable)).where(CodingTable.id == bindparam("of"))
_UPDATE_CASE = update(table_of(CaseTable)).where(CaseTable.id == bindparam("of"))
_LAST_CHANGE = select(func.max(ChangeTable.id)).where(ChangeTable.coding_id == bindparam("of"))

_row = table_of(RowTable).c
_ROWS = select(_row.id, _row.parent_id, _row.roster, _row.position).where(
    (_row.coding_id == bindparam("of")) & _row.removed_by.is_(None)
)
_ANSWERS = text("""
    SELECT id, (
      SELECT json_group_object(question, CASE
        WHEN calculated THEN json_array(value, state, 1)
        WHEN state = 'answered' THEN json_quote(value)
        ELSE json_array(value, state) END)
      FROM answer WHERE row_id = "row".id)
    FROM "row" WHERE coding_id = :of AND removed_by IS NULL
""")
"""All answers of a row as one text: of thousands, to fetch each takes twice as long."""
_CALCULATED = 3
"""Length of what stands for a value that the program computed."""


@dataclass(frozen=True, slots=True)
class StoredCoding:
    """A coding as stored. `rows` leaves out the root row and removed rows: parents first, siblings in order.

    `answered` are the persons' answers by row and question, hidden ones among them; `calculated` the values that the
    program computed.
    """

    coding: Coding
    rows: tuple[Row, ...]
    answered: Mapping[str, Mapping[str, Answer]]
    calculated: tuple[tuple[Ref, Answer], ...]
    evidence: tuple[tuple[Ref, Passage], ...] = ()
    last_change: int = 0
    """Id of the change that made it what it is."""

    @property
    def answers(self) -> tuple[tuple[Ref, Answer], ...]:
        """The persons' answers."""
        return tuple((Ref(row, key), one) for row, answers in self.answered.items() for key, one in answers.items())


def load_coding(database: Database, coding_id: str) -> StoredCoding:
    """Return a coding with all its rows and answers.

    Raises:
        UserError: project_unsound, if a row is held by itself or by none.
    """
    with database.session() as session:
        return read_coding(session, coding_id)


def rehearse_loading(database: Database) -> None:
    """Ask for no coding what `load_coding` asks: a statement that is asked for the first time has to be composed."""
    with database.session() as session:
        session.execute(_coding_of("")).one_or_none()
        for statement in (_ROWS, _ANSWERS, _LAST_CHANGE):
            session.connection().execute(statement, {"of": ""})
        evidence_of_coding(session, "")


def _coding_of(coding_id: str) -> Select[*tuple[Any, ...]]:
    return select(CodingTable, is_delivered()).where(CodingTable.id == coding_id)


def read_coding(session: Session, coding_id: str) -> StoredCoding:
    """Do within a transaction what `load_coding` does."""
    found, came = session.execute(_coding_of(coding_id)).one()
    coding = to_coding(found, is_delivered=bool(came))
    connection = session.connection()
    rows = connection.execute(_ROWS, {"of": coding_id}).all()
    stored = connection.execute(_ANSWERS, {"of": coding_id}).all()
    evidence = evidence_of_coding(session, coding_id)
    answered, calculated = _answers(stored)
    ordered = _parents_first(coding_id, [Row(*row) for row in rows])
    lost = {row.id for row in rows} - {row.id for row in ordered} - {coding_id}
    if lost:  # a file that somebody else wrote to
        raise UserError("project_unsound", fault=f"row_without_root {min(lost)}")
    last_change = read_last_change(session, coding_id)
    return StoredCoding(coding, ordered, answered, calculated, evidence, last_change)


def read_last_change(session: Session, coding_id: str) -> int:
    """Return the id of the change that made a coding what it is, 0 if nothing changed yet."""
    return session.connection().execute(_LAST_CHANGE, {"of": coding_id}).scalar_one() or 0


def refuse_if_stale(session: Session, coding_id: str, after: int | None) -> None:
    """Raise `coding_changed_elsewhere` if somebody changed a coding after this change; None does not ask."""
    if after is not None and read_last_change(session, coding_id) != after:
        raise UserError("coding_changed_elsewhere")


def save_edit(
    database: Database,
    coding_id: str,
    edit: Edit,
    *,
    coder: str,
    saved: Saved,
    after: int | None = None,
    kind: ChangeKind = ChangeKind.EDIT,
) -> int:
    """Store an edit, its change record and what follows from it: all of it or nothing. Returns the id of the change.

    When this returns, the edit is on the disk. `after` is the last change that whoever edits knows of; `kind` is that
    of an edit by which something came back.

    Raises:
        UserError: coding_changed_elsewhere, disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        refuse_if_stale(session, coding_id, after)
        return store_change(session, coding_id, edit, kind=kind, coder=coder, saved=saved)


def save_place(database: Database, coding_id: str, place: str) -> None:
    """Remember where the coder is. Not a change: it has no record and is not undone."""
    with database.writing() as session:
        session.execute(update(CodingTable).where(CodingTable.id == coding_id).values(place=place))


def store_change(
    session: Session,
    coding_id: str,
    edit: Edit,
    *,
    kind: ChangeKind,
    takes_back: int | None = None,
    coder: str,
    saved: Saved,
    batch: str | None = None,
) -> int:
    """Do within a transaction what `save_edit` does, for an undo and a redo too. `batch` joins changes of codings."""
    now = datetime.now(UTC)
    connection = session.connection()
    case_id, role, is_known = connection.execute(_OF_CODING, {"of": coding_id, "by": coder}).one()
    if not is_known:
        ensure_coder(session, coder)
    change_id: int = connection.execute(
        _INSERT_CHANGE,
        {
            "case_id": case_id,
            "coding_id": coding_id,
            "kind": kind,
            "takes_back": takes_back,
            "coder": coder,
            "made_at": now,
            "operations": write_edit(edit),
            "batch": batch,
        },
    ).scalar_one()
    apply_edit(session, coding_id, change_id, edit, saved.selects)
    store_derived(session, saved)
    counts, shown = saved.completeness, shown_of_case(saved.roles)
    is_primary = role == CodingRole.PRIMARY
    connection.execute(
        _UPDATE_CODING,
        {
            "of": coding_id,
            "answered": counts.answered,
            "missing": counts.missing,
            "wrong": counts.wrong,
            "total": counts.total,
            "changed_at": now,
            **({} if is_primary else shown),
        },
    )
    connection.execute(_UPDATE_CASE, {"of": case_id, "changed_at": now, **(shown if is_primary else {})})
    return change_id


def _answers(stored: Sequence[Any]) -> tuple[dict[str, dict[str, Answer]], tuple[tuple[Ref, Answer], ...]]:
    """Return the persons' answers by row and question, and those that the program computed.

    Equal ones of each kind are the same object.
    """
    stored = [(row, answers) for row, answers in stored if answers]
    answered: dict[str, dict[str, Answer]] = {}
    calculated: list[tuple[Ref, Answer]] = []
    shared: dict[object, Answer] = {}
    read: list[dict[str, str | list[str]]] = json.loads(f"[{','.join(answers for _, answers in stored)}]")
    for (row, _), answers in zip(stored, read, strict=True):
        person = answered[row] = {}
        for question, value in answers.items():
            key = value if isinstance(value, str) else tuple(value)
            answer = shared.get(key)
            if answer is None:
                one = Answer(value) if isinstance(value, str) else Answer(value[0], AnswerState(value[1]))
                answer = shared[key] = one
            if isinstance(value, list) and len(value) == _CALCULATED:
                calculated.append((Ref(row, question), answer))
            else:
                person[question] = answer
    return answered, tuple(calculated)


def _parents_first(root: str, rows: list[Row]) -> tuple[Row, ...]:
    children: dict[str | None, list[Row]] = {}
    for row in rows:
        children.setdefault(row.parent, []).append(row)
    ordered: list[Row] = []
    waiting = [root]
    while waiting:  # what was taken out is not met again, though rows hold themselves
        below = sorted(children.pop(waiting.pop(), ()), key=lambda row: (row.roster, row.position))
        ordered.extend(below)
        waiting.extend(row.id for row in reversed(below))
    return tuple(ordered)
