"""What another version of the framework would touch, counted by SQL: no coding is loaded for it."""

import json
from collections.abc import Collection, Iterable

from sqlalchemy import text

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.storage.file.database import Database

_ROWS = """
    FROM coding JOIN "case" ON "case".id = coding.case_id AND "case".removed_at IS NULL
    JOIN row ON row.coding_id = coding.id AND row.removed_by IS NULL
    JOIN json_each(:places) AS place ON place.value ->> 0 = row.roster
"""
_ANSWERS = f"{_ROWS} JOIN answer ON answer.row_id = row.id AND answer.question = place.value ->> 1"
_OF_FRAMEWORK = "WHERE coding.framework_id = :framework"
_CASES = "SELECT count(DISTINCT coding.case_id)"
_AMONG = "IN (SELECT value FROM json_each(:words))"
_TERMS = f"""{_ANSWERS}
    JOIN answer_choice ON answer_choice.row_id = answer.row_id AND answer_choice.question = answer.question
"""
_COUNT = {
    "rows": text(f"{_CASES} {_ROWS} {_OF_FRAMEWORK}"),
    "answers": text(f"{_CASES} {_ANSWERS} {_OF_FRAMEWORK}"),
    "states": text(f"{_CASES} {_ANSWERS} {_OF_FRAMEWORK} AND answer.state {_AMONG}"),
    "term": text(f"{_CASES} {_TERMS} {_OF_FRAMEWORK} AND answer_choice.term {_AMONG}"),
}
_DISTINCT = text(f"SELECT DISTINCT coding.case_id, answer.value, answer.state {_ANSWERS} {_OF_FRAMEWORK}")
_RETIRED = text("""
    SELECT DISTINCT coding.framework_id, row.roster, answer.question FROM answer
    JOIN row ON row.id = answer.row_id JOIN coding ON coding.id = row.coding_id
    WHERE instr(answer.question, '@') > 0 AND row.removed_by IS NULL
""")
_VERSIONS = text("""
    SELECT coding.framework_id, count(DISTINCT coding.case_id) FILTER (WHERE "case".removed_at IS NULL)
    FROM coding JOIN "case" ON "case".id = coding.case_id GROUP BY coding.framework_id
""")

Places = Iterable[tuple[str, str]]
"""Keys of rosters ("" for the top) and questions in them ("" where rows are counted)."""


def count_touched(database: Database, framework_id: str, what: str, places: Places, words: Collection[str] = ()) -> int:
    """Return in how many cases a version's codings have rows, answers, states or terms (`what`) in these places.

    `words` are the states or terms. Cases and rows that were removed do not count; hidden answers do.
    """
    values = {"framework": framework_id, "places": json.dumps(list(places)), "words": json.dumps(list(words))}
    if what in ("rows", "answers"):
        del values["words"]
    with database.session() as session:
        count: int = session.execute(_COUNT[what], values).scalar_one()
        return count


def distinct_answers(database: Database, framework_id: str, places: Places) -> tuple[tuple[str, Answer], ...]:
    """Return (case, answer), each once, of all answers in these places: to see which of them fit."""
    with database.session() as session:
        found = session.execute(_DISTINCT, {"framework": framework_id, "places": json.dumps(list(places))}).all()
        return tuple((case, Answer(value, AnswerState(state))) for case, value, state in found)


def list_retired(database: Database) -> tuple[tuple[str, str, str], ...]:
    """Return (framework of the coding, roster, key), each once, of retired answers in rows that are there."""
    with database.session() as session:
        return tuple((framework, roster, key) for framework, roster, key in session.execute(_RETIRED).all())


def count_by_version(database: Database) -> dict[str, int]:
    """Return how many cases each version of the framework codes, by its id; 0 where all of them were removed."""
    with database.session() as session:
        return {framework: cases for framework, cases in session.execute(_VERSIONS).all()}  # noqa: C416 (typed rows)
