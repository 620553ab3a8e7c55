"""Reading a whole project level by level, for a workbook: in memory that does not grow with the number of cases.

Cases are read in batches of a few statements; a batch is of one moment, and between batches edits may be saved.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, text

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.storage.database import Database

_BATCH = 200
"""Cases a batch: enough that the statements cost little, few enough that a save waits for milliseconds at most."""

_CODINGS = text("""
    SELECT coding.id, "case".id, "case".number FROM "case" JOIN coding ON coding.case_id = "case".id
    WHERE coding.framework_id = :framework AND coding.role = 'primary'
      AND "case".removed_at IS NULL AND "case".number > :after
    ORDER BY "case".number LIMIT :limit
""")
_ROWS = text("""
    SELECT id, parent_id, roster, position, coding_id FROM row
    WHERE coding_id IN (SELECT value FROM json_each(:codings)) AND removed_by IS NULL
""")
_ANSWERS = text("""
    SELECT row_id, question, value, state FROM answer
    WHERE row_id IN (SELECT value FROM json_each(:rows)) AND relevant
""")
_COUNT = text("""
    SELECT count(*) FROM row JOIN coding ON coding.id = row.coding_id JOIN "case" ON "case".id = coding.case_id
    WHERE coding.framework_id = :framework AND coding.role = 'primary' AND row.roster = :roster
      AND "case".removed_at IS NULL AND row.removed_by IS NULL
""")
_STATES = {state.value: state for state in AnswerState}

_StoredRow = tuple[str, str | None, str, int, str]


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One row of a roster, or a case, which is the row of roster "": its relevant answers by question key.

    Values that the program calculated count as answers. `parent_id` is None for a case; a row of a roster at the top
    has the root row of its case's coding as parent. `position` counts from 0.
    """

    row_id: str
    parent_id: str | None
    case_id: str
    case_number: int
    position: int
    answers: dict[str, Answer]


def stream_level(database: Database, framework_id: str, roster: str) -> Iterator[LevelRow]:
    """Yield the rows of one roster (or the cases, for "") of all cases coded by this framework.

    In order of case number, then of the parents' positions from the top down, then of their own. Primary codings only.
    """
    after = 0
    while True:
        with database.session() as session:
            connection = session.connection()
            codings = connection.execute(_CODINGS, {"framework": framework_id, "after": after, "limit": _BATCH}).all()
            batch = _read_batch(connection, roster, {coding: (case, number) for coding, case, number in codings})
        yield from batch
        if len(codings) < _BATCH:
            return
        after = codings[-1].number


def count_level(database: Database, framework_id: str, roster: str) -> int:
    """Return how many rows `stream_level` yields."""
    with database.session() as session:
        count: int = session.execute(_COUNT, {"framework": framework_id, "roster": roster}).scalar_one()
        return count


def _read_batch(connection: Connection, roster: str, cases: dict[str, tuple[str, int]]) -> list[LevelRow]:
    found = connection.execute(_ROWS, {"codings": json.dumps(list(cases))})
    rows: dict[str, _StoredRow] = {row[0]: (row[0], row[1], row[2], row[3], row[4]) for row in found}
    wanted = [row for row in rows.values() if row[2] == roster]
    wanted.sort(key=lambda row: (cases[row[4]][1], _place(row, rows)))
    level = {
        row_id: LevelRow(row_id, parent, *cases[coding], position, {}) for row_id, parent, _, position, coding in wanted
    }
    for row_id, question, value, state in connection.execute(_ANSWERS, {"rows": json.dumps(list(level))}):
        level[row_id].answers[question] = Answer(value, _STATES[state])
    return list(level.values())


def _place(row: _StoredRow, rows: dict[str, _StoredRow]) -> list[tuple[str, int]]:
    """Return where a row stands: rosters and positions from the top of its case down to itself."""
    place = []
    holder: _StoredRow | None = row
    while holder:
        place.append((holder[2], holder[3]))
        holder = rows[holder[1]] if holder[1] else None
    return place[::-1]
