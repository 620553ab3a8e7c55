"""Streams a whole project case by case for export, in bounded memory.

Cases are read in batches of a few statements; a batch is of one moment, and between batches edits may be saved.
"""

import json
from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import Any

from sqlalchemy import Connection, RowMapping, TextClause, text

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.records import CaseRecord, Proof, RemarkRecord, RowRecord, case_of
from tipcoder.storage.at_work import COUNTED, EXERCISES
from tipcoder.storage.file.database import Database
from tipcoder.storage.short_reads import few_reads, short_reads

_STATES = {state.value: state for state in AnswerState}
_SHORT = 40
"""Characters of an answer that may be a code. Longer ones are somebody's text, which is not kept."""
_MOST_KNOWN = 4_096
_decode = json.JSONDecoder().decode

_CHOSEN = 'AND "case".id IN (SELECT value FROM json_each(:cases))'
_IDS = 'SELECT id FROM "case" WHERE removed_at IS NULL {chosen} ORDER BY number'
_CODINGS = """
    SELECT coding.id, "case".id, "case".number, coding.framework_id
    FROM "case" JOIN coding ON coding.case_id = "case".id
    WHERE (:framework IS NULL OR coding.framework_id = :framework) AND {counted}
      AND "case".removed_at IS NULL {chosen}
    ORDER BY "case".number
"""
_ROWS = text("""
    SELECT id, parent_id, roster, position, coding_id FROM row
    WHERE coding_id IN (SELECT value FROM json_each(:codings)) AND removed_by IS NULL AND relevant
    ORDER BY position
""")
_ANSWERS = """
    SELECT row_id,
      json_group_object(question, CASE state WHEN 'answered' THEN json_quote(value) ELSE json_array(value, state) END)
    FROM answer
    WHERE row_id IN (SELECT value FROM json_each(:rows)) AND relevant
      AND question || '' {listed} (SELECT value FROM json_each(:questions)) GROUP BY row_id
"""
_ANSWERS_WITHOUT, _ANSWERS_TO = (text(_ANSWERS.format(listed=listed)) for listed in ("NOT IN", "IN"))
"""All answers of a row as one text: four times as fast as fetching each. What is joined to `question` keeps SQLite
from looking for each question by itself: a row's answers lie together in the file."""
_TERMS = """
    SELECT DISTINCT coding.framework_id, row.roster, answer_choice.question, answer_choice.term
    FROM coding JOIN "case" ON "case".id = coding.case_id AND "case".removed_at IS NULL
    JOIN row ON row.coding_id = coding.id AND row.removed_by IS NULL AND row.relevant
    JOIN answer_choice ON answer_choice.row_id = row.id
    WHERE {counted} {chosen}
"""
_QUOTED = text("""
    SELECT DISTINCT document.case_id, passage.exact FROM passage JOIN document ON document.id = passage.document_id
    ORDER BY document.case_id, passage.exact
""")
_KEYS = """
    SELECT DISTINCT coding.framework_id, row.roster, answer.question
    FROM coding JOIN "case" ON "case".id = coding.case_id AND "case".removed_at IS NULL
    JOIN row ON row.coding_id = coding.id AND row.removed_by IS NULL AND row.relevant
    LEFT JOIN answer ON answer.row_id = row.id AND answer.relevant
    WHERE {counted} {chosen}
"""


_EVIDENCE = text("""
    SELECT evidence.row_id, evidence.question, document.name AS judgment, document.kind,
      passage.page, passage.start, passage."end", passage.exact, passage.prefix, passage.suffix,
      passage.region
    FROM evidence JOIN passage ON passage.id = evidence.passage_id JOIN document ON document.id = passage.document_id
    WHERE evidence.row_id IN (SELECT value FROM json_each(:rows)) ORDER BY evidence.id
""")


Order = Callable[[str], str]
"""Gives for the id of a case or row what it is ordered by."""


@dataclass(frozen=True, slots=True)
class _Read:
    """Content of a batch, as it is stored: what takes longest, to make records of it, is done when it is read."""

    rows: Sequence[Any]
    answers: Sequence[Any]
    proofs: Sequence[RowMapping]


NO_REMARKS: Mapping[str, Sequence[RemarkRecord]] = {}


def stream_cases(
    database: Database,
    framework_id: str | None,
    *,
    order: Order | None = None,
    cases: Collection[str] | None = None,
    remarks: Mapping[str, Sequence[RemarkRecord]] = NO_REMARKS,
    has_answers: bool = True,
    has_proofs: bool = True,
    without: Collection[str] = (),
    only: Mapping[str, Collection[str]] | None = None,
    are_exercises: bool = False,
    in_few_reads: bool = False,
) -> Generator[CaseRecord]:
    """Yield all relevant rows of each case coded by this version of the framework, None for any. Primary codings only.

    `cases` are the ids of those wanted, None for all. They come in the order of their numbers, and the rows of a roster
    in the order of their parents' positions from the top down, then of their own. With an `order` cases, and the rows
    under each row, come by what it gives for their ids, and their positions count anew: nothing tells then in which
    order they were entered. `remarks` are those that rows carry, by the id of the row.
    Without answers (`has_answers`) only the rows are read, with what stands beside them. Answers to questions `without`
    which it goes are not read: most of what is stored are texts; nor are passages without `has_proofs`. With `only`
    nothing but answers to its questions is read, and none in a roster that it has not, "" for the cases themselves.
    With `are_exercises` the copies for training are read in place of the codings that count. With `in_few_reads` more
    cases take no more statements; else each reading is short.
    """
    wanted = _list_ids(database, cases)
    if order is not None:
        wanted.sort(key=order)
    counted = EXERCISES if are_exercises else COUNTED
    read_batch = partial(_read_batch, has_answers=has_answers, has_proofs=has_proofs, without=without, only=only)
    batches = few_reads if in_few_reads else short_reads
    for batch in batches(database, wanted):  # its ids alone: to tell all of them each time takes as long as reading
        with database.session() as session:
            connection = session.connection()
            codings = connection.execute(
                _chosen(_CODINGS, batch, counted), {"framework": framework_id} | _ids(batch)
            ).all()
            found = {coding: (case, number, by) for coding, case, number, by in codings}
            read = read_batch(connection, found)
        yield from _records(read, found, remarks, order)


def list_terms(database: Database, cases: Collection[str] | None = None) -> tuple[tuple[str, str, str, str], ...]:
    """Return (framework id, roster, question, term), each once, of the answers that `stream_cases` yields."""
    with database.session() as session:
        found = session.execute(_chosen(_TERMS, cases), _ids(cases)).all()
        return tuple((framework, roster, question, term) for framework, roster, question, term in found)


def list_keys(database: Database) -> tuple[tuple[str, str, str], ...]:
    """Return (framework id, roster, question), each once, of all that `stream_cases` yields; "" for a row alone."""
    keys = dict[tuple[str, str, str], None]()
    for batch in short_reads(database, _list_ids(database, None)):
        with database.session() as session:
            found = session.execute(_chosen(_KEYS, batch), _ids(batch)).all()
        keys |= {(framework, roster, question or ""): None for framework, roster, question in found}
    return tuple(keys)


def list_quoted(database: Database) -> dict[str, tuple[str, ...]]:
    """Return the words of all passages that were marked, by the id of the case whose judgments they are of."""
    found: dict[str, list[str]] = {}
    with database.session() as session:
        for case, words in session.execute(_QUOTED):
            found.setdefault(case, []).append(words)
    return {case: tuple(words) for case, words in found.items()}


def _list_ids(database: Database, cases: Collection[str] | None) -> list[str]:
    """Return the ids of cases that are not removed, by number, whether a coding of them counts or not."""
    with database.session() as session:
        return list(session.scalars(_chosen(_IDS, cases), _ids(cases)))


def _chosen(statement: str, cases: Collection[str] | None, counted: str = COUNTED) -> TextClause:
    return text(statement.format(counted=counted, chosen="" if cases is None else _CHOSEN))


def _ids(cases: Collection[str] | None) -> dict[str, object]:
    return {} if cases is None else {"cases": json.dumps(sorted(cases))}


def _read_batch(
    connection: Connection,
    cases: Collection[str],
    *,
    has_answers: bool,
    has_proofs: bool,
    without: Collection[str],
    only: Mapping[str, Collection[str]] | None,
) -> _Read:
    rows = connection.execute(_ROWS, {"codings": json.dumps(list(cases))}).all()
    ids = {"rows": json.dumps([row_id for row_id, *_ in rows])}
    if only is None:
        answered, questions = _ANSWERS_WITHOUT, ids | {"questions": json.dumps(sorted(without))}
    else:
        wanted = json.dumps([row_id for row_id, _, roster, *_ in rows if roster in only])
        answered, questions = _ANSWERS_TO, {"rows": wanted, "questions": json.dumps(sorted({*chain(*only.values())}))}
    return _Read(
        rows,
        connection.execute(answered, questions).all() if has_answers else (),
        connection.execute(_EVIDENCE, ids).mappings().all() if has_proofs else (),
    )


def _records(
    read: _Read,
    cases: dict[str, tuple[str, int, str]],
    remarks: Mapping[str, Sequence[RemarkRecord]],
    order: Order | None,
) -> list[CaseRecord]:
    answers: dict[str, dict[str, Answer]] = {}
    for row_id, found in read.answers:
        answers[row_id] = {
            question: _known[answer] if answer.__class__ is str else _stated(*answer)
            for question, answer in _decode(found).items()
        }
    proofs: dict[str, list[Proof]] = {}
    for proof in read.proofs:
        found = dict(proof)
        proofs.setdefault(found.pop("row_id"), []).append(Proof(**found))
    children: dict[str | None, list[RowRecord]] = {}
    for row_id, parent, roster, position, coding in read.rows:
        case, number, framework = cases[coding]
        row = RowRecord(
            row_id=row_id,
            case_id=case,
            parent_id=parent,
            roster=roster,
            position=position,
            answers=answers.get(row_id, {}),
            proofs=tuple(proofs.get(row_id, ())),
            remarks=tuple(remarks.get(row_id, ())),
            case_number=number,
            framework_id=framework,
        )
        children.setdefault(parent or None, []).append(row)
    roots = {row.row_id: row for row in children.get(None, ())}
    if order is None:
        return [case_of(roots[coding], children) for coding in cases]
    children = {parent: _renumbered(rows, order) for parent, rows in children.items() if parent is not None}
    return [case_of(roots[coding], children) for coding in sorted(cases, key=lambda coding: order(cases[coding][0]))]


def _renumbered(rows: Iterable[RowRecord], order: Order) -> list[RowRecord]:
    """Return the rows under one row in an order, with positions in their rosters by it."""
    counts: Counter[str] = Counter()
    found: list[RowRecord] = []
    for row in sorted(rows, key=lambda row: order(row.row_id)):
        found.append(replace(row, position=counts[row.roster]))
        counts[row.roster] += 1
    return found


_BY_STATE = {state.value: Answer(state=state) for state in AnswerState if state is not AnswerState.ANSWERED}


class _KnownAnswers(dict[str, Answer]):
    """Answers that are short: most are codes, which come again and again. Others are made when they are asked for."""

    def __missing__(self, value: str) -> Answer:
        made = Answer(value)
        if len(value) < _SHORT:
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[value] = made
        return made


_known = _KnownAnswers()


def _stated(value: str, state: str) -> Answer:
    return Answer(value, _STATES[state]) if value else _BY_STATE[state]
