"""Reading a whole project case by case, for a workbook: in memory that does not grow with the number of cases.

Cases are read in batches of a few statements; a batch is of one moment, and between batches edits may be saved.
"""

import json
from collections.abc import Collection, Generator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from sqlalchemy import Connection, TextClause, text

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.storage.file.database import Database

_BATCH = 100
"""Cases a batch: enough that the statements cost little, few enough that a save waits for milliseconds at most."""
_SHORT = 40
"""Characters of an answer that may be a code. Longer ones are somebody's text, which is not kept."""

_CHOSEN = 'AND "case".id IN (SELECT value FROM json_each(:cases))'
_CODINGS = """
    SELECT coding.id, "case".id, "case".number, coding.framework_id
    FROM "case" JOIN coding ON coding.case_id = "case".id
    WHERE (:framework IS NULL OR coding.framework_id = :framework) AND coding.role = 'primary'
      AND "case".removed_at IS NULL AND {order} > :after {chosen}
    ORDER BY {order} LIMIT :limit
"""
_ROWS = text("""
    SELECT id, parent_id, roster, position, coding_id FROM row
    WHERE coding_id IN (SELECT value FROM json_each(:codings)) AND removed_by IS NULL AND relevant
    ORDER BY position
""")
_ANSWERS = text("""
    SELECT row_id, json_group_object(question, json_array(value, state)) FROM answer
    WHERE row_id IN (SELECT value FROM json_each(:rows)) AND relevant GROUP BY row_id
""")
"""All answers of a row as one text: four times as fast as fetching each."""
_TERMS = """
    SELECT DISTINCT coding.framework_id, row.roster, answer_choice.question, answer_choice.term
    FROM coding JOIN "case" ON "case".id = coding.case_id AND "case".removed_at IS NULL
    JOIN row ON row.coding_id = coding.id AND row.removed_by IS NULL AND row.relevant
    JOIN answer_choice ON answer_choice.row_id = row.id
    WHERE coding.role = 'primary' {chosen}
"""
_QUOTED = text("""
    SELECT DISTINCT document.case_id, passage.exact FROM passage JOIN document ON document.id = passage.document_id
    ORDER BY document.case_id, passage.exact
""")
_KEYS = text("""
    SELECT DISTINCT coding.framework_id, row.roster, answer.question
    FROM coding JOIN "case" ON "case".id = coding.case_id AND "case".removed_at IS NULL
    JOIN row ON row.coding_id = coding.id AND row.removed_by IS NULL AND row.relevant
    LEFT JOIN answer ON answer.row_id = row.id AND answer.relevant
    WHERE coding.role = 'primary'
""")


_EVIDENCE = text("""
    SELECT evidence.row_id, evidence.question, document.name, document.kind,
      passage.page, passage.start, passage."end", passage.exact, passage.prefix, passage.suffix,
      passage.region
    FROM evidence JOIN passage ON passage.id = evidence.passage_id JOIN document ON document.id = passage.document_id
    WHERE evidence.row_id IN (SELECT value FROM json_each(:rows)) ORDER BY evidence.id
""")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage with the key of the question that it proves; `judgment` is the name of the file.

    `region` is the rectangle of a page without text, "" for text (`tipcoder.domain.passages`).
    """

    question: str
    judgment: str
    kind: str
    page: int
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    region: str = ""


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One row of a roster, or a case, which is the row of roster "": its relevant answers by question key.

    `evidence` is what proves them. Values that the program calculated count as answers. `parent_id` is None for a case;
    a row of a roster at the top has the root row of its case's coding as parent. `position` counts from 0.
    `framework_id` is the version of the framework by which the case is coded.
    """

    row_id: str
    parent_id: str | None
    case_id: str
    case_number: int
    position: int
    framework_id: str
    answers: dict[str, Answer]
    evidence: list[Quotation]


CaseRows = dict[str, list[LevelRow]]
"""All relevant rows of one case by the key of their roster, under "" the one row of the case itself."""


def stream_cases(
    database: Database, framework_id: str | None, *, by_id: bool = False, cases: Collection[str] | None = None
) -> Generator[CaseRows]:
    """Yield all relevant rows of each case coded by this version of the framework, None for any. Primary codings only.

    `cases` are the ids of those wanted, None for all. They come in the order of their numbers, or of their ids, which
    are random and so tell nothing. The rows of a roster stand in the order of their parents' positions from the top
    down, then of their own.
    """
    order, after = ('"case".id', "") if by_id else ('"case".number', 0)
    codings_query = _chosen(_CODINGS, cases, order=order)
    page: dict[str, object] = {"framework": framework_id, "limit": _BATCH, "after": after} | _ids(cases)
    while True:
        with database.session() as session:
            connection = session.connection()
            codings = connection.execute(codings_query, page).all()
            batch = _read_batch(connection, {coding: (case, number, by) for coding, case, number, by in codings})
        yield from batch
        if len(codings) < _BATCH:
            return
        page["after"] = codings[-1][1 if by_id else 2]


def list_terms(database: Database, cases: Collection[str] | None = None) -> tuple[tuple[str, str, str, str], ...]:
    """Return (framework id, roster, question, term), each once, of the answers that `stream_cases` yields."""
    with database.session() as session:
        found = session.execute(_chosen(_TERMS, cases), _ids(cases)).all()
        return tuple((framework, roster, question, term) for framework, roster, question, term in found)


def list_keys(database: Database) -> tuple[tuple[str, str, str], ...]:
    """Return (framework id, roster, question), each once, of all that `stream_cases` yields; "" for a row alone."""
    with database.session() as session:
        found = session.execute(_KEYS).all()
        return tuple((framework, roster, question or "") for framework, roster, question in found)


def list_quoted(database: Database) -> dict[str, tuple[str, ...]]:
    """Return the words of all passages that were marked, by the id of the case whose judgments they are of."""
    found: dict[str, list[str]] = {}
    with database.session() as session:
        for case, words in session.execute(_QUOTED):
            found.setdefault(case, []).append(words)
    return {case: tuple(words) for case, words in found.items()}


def _chosen(statement: str, cases: Collection[str] | None, **parts: str) -> TextClause:
    return text(statement.format(chosen="" if cases is None else _CHOSEN, **parts))


def _ids(cases: Collection[str] | None) -> dict[str, object]:
    return {} if cases is None else {"cases": json.dumps(sorted(cases))}


def _read_batch(connection: Connection, cases: dict[str, tuple[str, int, str]]) -> list[CaseRows]:
    children: dict[str | None, list[tuple[str, LevelRow]]] = {}
    answers: dict[str, dict[str, Answer]] = {}
    evidence: dict[str, list[Quotation]] = {}
    rows = connection.execute(_ROWS, {"codings": json.dumps(list(cases))}).all()
    for row_id, parent, roster, position, coding in rows:
        answers[row_id], evidence[row_id] = {}, []
        case, number, framework = cases[coding]
        row = LevelRow(row_id, parent, case, number, position, framework, answers[row_id], evidence[row_id])
        children.setdefault(parent or None, []).append((roster, row))
    for row_id, found in connection.execute(_ANSWERS, {"rows": json.dumps(list(answers))}).all():
        answers[row_id].update((question, _answer(*answer)) for question, answer in json.loads(found).items())
    for row_id, *quoted in connection.execute(_EVIDENCE, {"rows": json.dumps(list(answers))}).all():
        evidence[row_id].append(Quotation(*quoted))
    roots = {row.row_id: row for _, row in children.get(None, ())}
    return [_case_rows(roots[coding], children) for coding in cases]


def _case_rows(root: LevelRow, children: dict[str | None, list[tuple[str, LevelRow]]]) -> CaseRows:
    rows: CaseRows = {"": [root]}
    level = [root]
    while level:
        below = list(chain.from_iterable(children.get(row.row_id, ()) for row in level))
        for roster, row in below:
            rows.setdefault(roster, []).append(row)
        level = [row for _, row in below]
    return rows


def _answer(value: str, state: str) -> Answer:
    return _shared(value, state) if len(value) < _SHORT else Answer(value, AnswerState(state))


@lru_cache(maxsize=4096)
def _shared(value: str, state: str) -> Answer:
    """Return an answer that was made before: most are codes, which come again and again."""
    return Answer(value, AnswerState(state))
