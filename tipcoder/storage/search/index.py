"""Maintains the full-text index, within the transactions that change judgments, answers and terms.

It is in the encrypted file and holds no text, only words and where they stand (`search_tables`).
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate, chain
from typing import Protocol

from sqlalchemy import ColumnElement, Connection, func, select
from sqlalchemy.orm import Session

from tipcoder.domain.passages import PAGE_BREAK
from tipcoder.domain.searching import IndexUnit, UnitKind
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.search import HELD, INDEXES, SearchPendingTable, SearchUnitTable
from tipcoder.storage.upserts import insert_rows

AT_ONCE = 100
"""So many changes are indexed in the transaction that makes them. More, as an import makes, wait for the next search,
which says how far it is."""
BATCH = 100
JUDGMENTS = 3
"""Changes, and judgments among them, that catching up takes into one transaction: who saves meanwhile waits for it.
100 answers take 10 ms, of which a good part is the end of the transaction, whatever their number."""

TYPED = (UnitKind.ANSWER, UnitKind.REMARK)
"""Kinds of text that a person types while working, who is never made to wait for dictionaries to be loaded."""

_Mark = tuple[str, str, str]
"""Kind, owner and part of something to be indexed anew."""

_PENDING = "SELECT kind, owner, part FROM search_pending LIMIT ?"
_PAGES = "SELECT text FROM page WHERE document_id = ? ORDER BY number"
_ANSWERS = """
    SELECT row_id, question, value FROM answer
    WHERE (row_id, question) IN ({}) AND state = 'answered' AND NOT calculated
    AND NOT EXISTS (
        SELECT 1 FROM answer_choice AS chosen
        WHERE chosen.row_id = answer.row_id AND chosen.question = answer.question)
"""
"""Selects texts that a person wrote, and not the codes of choices."""
_REMARKS = "SELECT id, text FROM remark WHERE id IN ({})"
_TERMS = """
    SELECT taxonomy_id, code, language, text FROM term_label WHERE (taxonomy_id, code) IN ({})
    AND kind IN ('label', 'alternative', 'hidden', 'definition') ORDER BY kind <> 'label', kind, language, position
"""
_LAST = "SELECT coalesce(max(id), 0) FROM search_unit"
_OLD = "SELECT id FROM search_unit WHERE (kind, owner, part) IN ({})"
_INSERT_UNIT = """
    INSERT INTO search_unit (id, kind, owner, part, language, page, before, start, "end")
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_WORDS = {
    "word_index": "INSERT INTO word_index (rowid, words, keys) VALUES (?, ?, ?)",
    "term_index": "INSERT INTO term_index (rowid, words, keys) VALUES (?, ?, ?)",
}
_FORGET_WORDS = {
    "word_index": "DELETE FROM word_index WHERE rowid = ?",
    "term_index": "DELETE FROM term_index WHERE rowid = ?",
}
_EMPTY = {True: "INSERT INTO {name} ({name}) VALUES ('delete-all')", False: "DELETE FROM {name}"}
"""By whether it is that of a file: FTS5 has a way of its own."""
_FORGET_UNIT = "DELETE FROM search_unit WHERE id = ?"
_HOLD = "INSERT INTO search_pending (kind, owner, part) VALUES (?, '', '')"
_LET_GO = "DELETE FROM search_pending WHERE kind = ? AND owner = '' AND part = ''"
_MARKED = ("kind", "owner", "part")
_MARK_ALL = """
    INSERT INTO search_pending SELECT 'answer', answer.row_id, answer.question FROM answer
    WHERE NOT calculated AND state = 'answered' AND NOT EXISTS (
        SELECT 1 FROM answer_choice AS chosen
        WHERE chosen.row_id = answer.row_id AND chosen.question = answer.question)
"""
_DONE = "DELETE FROM search_pending WHERE kind = ? AND owner = ? AND part = ?"


class Indexer(Protocol):
    """Makes units of texts, knowing languages. Storage only keeps them."""

    def is_ready(self) -> bool:
        """Return whether units of answers can be made without a delay that a person feels."""

    def judgment(self, pages: Sequence[str]) -> Iterable[tuple[int, IndexUnit]]:
        """Return the units of a judgment, each with the number of its page."""

    def answer(self, text: str) -> IndexUnit | None:
        """Return the unit of an answer, or of a remark."""

    def term(self, texts: Iterable[tuple[str, str]]) -> IndexUnit | None:
        """Return the unit of a term from its texts, each given with its language."""


def index_of(kind: str) -> str:
    """Return the index that units of a kind are in."""
    return "term_index" if kind == UnitKind.TERM else "word_index"


def kind_key(kind: str) -> str:
    """Return the key that all units of a kind have."""
    return f"0{kind}"


@contextmanager
def indexing(session: Session, indexer: Indexer) -> Iterator[None]:
    """Index what a transaction changes, before it ends. What is left waits for the next search (`index_some`).

    Left are very many changes at once, answers and remarks while the indexer is not ready, and everything while
    something waits already: nobody who saves an answer waits for what others left.
    """
    was_complete = not _pending(session, 1)
    yield
    marks = _pending(session, AT_ONCE + 1) if was_complete else []
    if not marks or len(marks) > AT_ONCE:
        return
    ready = indexer.is_ready()
    _index(session, indexer, [mark for mark in marks if ready or mark[0] not in TYPED])


class AnswersHeld:
    """Keeps answers that a transaction stores from being marked one by one: most of a delivery are codes.

    It is held on and let go as seldom as can be: a server keeps each mark that was taken off until the transaction
    ends, and looks past all of them at every answer.
    """

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()
        self._is_held = False

    def hold(self) -> None:
        """Let answers pass unmarked from now on."""
        if not self._is_held:
            self._connection.exec_driver_sql(_HOLD, (HELD,))
        self._is_held = True

    def let_go(self) -> None:
        """Let each answer that changes be marked again."""
        if self._is_held:
            self._connection.exec_driver_sql(_LET_GO, (HELD,))
        self._is_held = False

    def mark(self, answers: Sequence[tuple[str, str]]) -> None:
        """Mark answers with words that were stored meanwhile, given by row and question."""
        insert_rows(self._connection, SearchPendingTable, _MARKED, [(UnitKind.ANSWER.value, *one) for one in answers])


def index_some(database: Database, indexer: Indexer) -> tuple[int, bool]:
    """Index a batch of what is pending, in a transaction of its own; return of how much, and whether more is left.

    How much is left is not counted: with all that waits in a large project that takes longer than to index a batch.
    """
    with database.writing(with_following=False) as session:
        marks = _pending(session, BATCH)
        judgments = [place for place, mark in enumerate(marks) if mark[0] == UnitKind.JUDGMENT]
        taken = marks[: judgments[JUDGMENTS]] if len(judgments) > JUDGMENTS else marks
        _index(session, indexer, taken)
        return len(taken), bool(_pending(session, 1))


def count_pending(database: Database) -> int:
    """Return how many judgments, answers, remarks and terms the index does not know as they are now."""
    with database.session() as session:
        return session.scalar(select(func.count()).select_from(SearchPendingTable)) or 0


def forget_index(database: Database) -> None:
    """Empty the index and mark everything as pending: the beginning of making it anew."""
    with database.writing(with_following=False) as session:
        empty_index(session.connection())


def empty_index(connection: Connection) -> None:
    """Do within a transaction what `forget_index` does."""
    is_file = connection.dialect.name == "sqlite"
    for name in INDEXES:
        connection.exec_driver_sql(_EMPTY[is_file].format(name=name))
    for statement in (
        "DELETE FROM search_unit",
        "DELETE FROM search_pending",
        "INSERT INTO search_pending SELECT 'judgment', id, '' FROM document",
        _MARK_ALL,
        "INSERT INTO search_pending SELECT 'remark', id, '' FROM remark",
        "INSERT INTO search_pending SELECT 'term', taxonomy_id, code FROM term",
    ):
        connection.exec_driver_sql(statement)


def forget_owners(connection: Connection, owners: ColumnElement[bool]) -> None:
    """Take all that is of some owners (a condition on `SearchUnitTable`) out of the index of words, at once."""
    gone = [(number,) for number in connection.scalars(select(SearchUnitTable.id).where(owners))]
    if gone:
        connection.exec_driver_sql(_FORGET_WORDS["word_index"], gone)
        connection.exec_driver_sql(_FORGET_UNIT, gone)


def purge_words(connection: Connection) -> None:
    """Write the index of a file anew: until then it only notes which words are gone."""
    connection.exec_driver_sql("INSERT INTO word_index (word_index) VALUES ('optimize')")


def _pending(session: Session, most: int) -> list[_Mark]:
    found = session.connection().exec_driver_sql(_PENDING, (most,))
    return [(kind, owner, part) for kind, owner, part in found]


def _index(session: Session, indexer: Indexer, marks: Sequence[_Mark]) -> None:
    for name in INDEXES:
        of_index = [mark for mark in marks if index_of(mark[0]) == name]
        if of_index:
            _index_in(session, indexer, name, of_index)


def _index_in(session: Session, indexer: Indexer, name: str, marks: Sequence[_Mark]) -> None:
    connection = session.connection()
    old = [(number,) for number in _old(connection, marks)]
    if old:
        connection.exec_driver_sql(_FORGET_WORDS[name], old)
        connection.exec_driver_sql(_FORGET_UNIT, old)
    last = connection.exec_driver_sql(_LAST).scalar_one()
    units: list[tuple[object, ...]] = []
    words: list[tuple[object, ...]] = []
    for mark, page, before, unit in _units(connection, indexer, marks):
        last += 1
        units.append((last, *mark, unit.language, page, before, unit.start, unit.end))
        words.append((last, unit.words, f"{unit.keys} {kind_key(mark[0])}"))
    if units:
        connection.exec_driver_sql(_INSERT_UNIT, units)
        connection.exec_driver_sql(_INSERT_WORDS[name], words)
    connection.exec_driver_sql(_DONE, list(marks))


def _old(connection: Connection, marks: Sequence[_Mark]) -> Sequence[int]:
    """Return the units that are of something to be indexed anew."""
    return connection.exec_driver_sql(_OLD.format(_values(marks)), _flat(marks)).scalars().all()


def _units(
    connection: Connection, indexer: Indexer, marks: Sequence[_Mark]
) -> Iterator[tuple[_Mark, int, int, IndexUnit]]:
    """Yield what units are of, page, characters of the whole text before it, and unit; 0 and 0 where there is no page.

    Texts are read many at a time: a statement for each would cost more than to index it.
    """
    typed = {(kind, *of): text for kind, *of, text in _typed(connection, marks)}
    terms = _terms(connection, [mark for mark in marks if mark[0] == UnitKind.TERM])
    for mark in marks:
        if mark[0] == UnitKind.JUDGMENT:
            pages = connection.exec_driver_sql(_PAGES, (mark[1],)).scalars().all()
            before = [0, *accumulate(len(page) + len(PAGE_BREAK) for page in pages)]
            yield from ((mark, number, before[number - 1], unit) for number, unit in indexer.judgment(pages))
            continue
        unit = indexer.term(terms[mark]) if mark in terms else indexer.answer(typed[mark]) if mark in typed else None
        if unit is not None:
            yield mark, 0, 0, unit


def _typed(connection: Connection, marks: Sequence[_Mark]) -> Iterator[tuple[str, str, str, str]]:
    """Yield kind, owner, part and text of what persons wrote."""
    answers = [(owner, part) for kind, owner, part in marks if kind == UnitKind.ANSWER]
    if answers:
        for row, question, text in connection.exec_driver_sql(_ANSWERS.format(_values(answers)), _flat(answers)):
            yield UnitKind.ANSWER, row, question, text
    remarks = [(owner,) for kind, owner, _ in marks if kind == UnitKind.REMARK]
    if remarks:
        for remark, text in connection.exec_driver_sql(_REMARKS.format(_values(remarks)), _flat(remarks)):
            yield UnitKind.REMARK, remark, "", text


def _terms(connection: Connection, marks: Sequence[_Mark]) -> dict[_Mark, list[tuple[str, str]]]:
    """Return the texts of terms, each with its language."""
    found: dict[_Mark, list[tuple[str, str]]] = {}
    if marks:
        codes = [(taxonomy, code) for _, taxonomy, code in marks]
        for taxonomy, code, language, text in connection.exec_driver_sql(_TERMS.format(_values(codes)), _flat(codes)):
            found.setdefault((UnitKind.TERM, taxonomy, code), []).append((language, text))
    return found


def _values(keys: Sequence[tuple[str, ...]]) -> str:
    """Return the places of these keys in a statement."""
    place = f"({', '.join('?' * len(keys[0]))})"
    return f"VALUES {', '.join([place] * len(keys))}"


def _flat(keys: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(chain.from_iterable(keys))
