"""Defines the tables of the full-text index and of saved filters. Migrations make them; a test holds the two together.

Triggers write down what changed (`search_pending`), whichever statement changed it: nothing can pass the index by.
"""

from sqlalchemy import Connection, Index, Table, event
from sqlalchemy.orm import Mapped, mapped_column

from tipcoder.storage.tables.base import Base
from tipcoder.storage.tables.project import AnswerTable, PageTable, RemarkTable
from tipcoder.storage.tables.taxonomies import TermLabelTable

HELD = "held"
"""The kind of the mark that lets answers pass unmarked: whoever sets it marks those with words at the end."""

_UNLESS_HELD = f" AND NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = '{HELD}' AND owner = '' AND part = '')"  # noqa: S608

INDEXES = ("word_index", "term_index")
"""Of judgments, answers and remarks; and of terms: few and short, they would crowd the others out, or cost each search
time."""

_INDEX = """CREATE VIRTUAL TABLE {name} USING fts5(
words, keys, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0 tokenchars _'
)"""
"""FTS5 without a copy of the text. Its words come folded, with blanks between: the tokenizer only parts them."""

_SERVER_INDEX = """
CREATE TABLE {name} (
    rowid bigint PRIMARY KEY, words text NOT NULL, keys text NOT NULL,
    found tsvector GENERATED ALWAYS AS (weighted(words, 'B') || weighted(keys, 'A')) STORED
);
CREATE INDEX ix_{name}_found ON {name} USING gin (found)
"""
"""Table in its place on a server."""


class SearchPendingTable(Base):
    """Units not indexed yet: judgments, answers (row and question), remarks, terms (taxonomy and code)."""

    __tablename__ = "search_pending"
    __table_args__ = ({"sqlite_with_rowid": False},)

    kind: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(primary_key=True)
    part: Mapped[str] = mapped_column(primary_key=True)


class SearchUnitTable(Base):
    """Unit of the index, under the same number as there (`INDEXES`).

    `owner` is a judgment, a row, a remark or a taxonomy, by `kind`; `part` a question, a code, or "". `page` is that
    of a judgment, 0 for others, and `before` counts the characters of the whole text before it; `start` and `end`
    count those of the page, answer or remark. Language "" is that of terms.
    """

    __tablename__ = "search_unit"
    __table_args__ = (Index(None, "owner", "part"), Index(None, "language"))

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    owner: Mapped[str]
    part: Mapped[str]
    language: Mapped[str]
    page: Mapped[int]
    before: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]


class SavedFilterTable(Base):
    """A filter of the list of cases by its name: words, and a `CodingStatus`, or "" for any."""

    __tablename__ = "saved_filter"
    __table_args__ = ({"sqlite_with_rowid": False},)

    name: Mapped[str] = mapped_column(primary_key=True)
    words: Mapped[str]
    status: Mapped[str]


@event.listens_for(SearchUnitTable.__table__, "after_create")
def _make_index(_table: Table, connection: Connection, **_options: object) -> None:
    index = _INDEX if connection.dialect.name == "sqlite" else _SERVER_INDEX
    for name in INDEXES:
        connection.exec_driver_sql(index.format(name=name))


@event.listens_for(PageTable.__table__, "after_create")
def _watch_pages(_table: Table, connection: Connection, **_options: object) -> None:
    for verb, side in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        _watch(connection, f"page_{verb.lower()}", f"{verb} ON page", "", (("judgment", f"{side}.document_id", "''"),))


@event.listens_for(AnswerTable.__table__, "after_create")
def _watch_answers(_table: Table, connection: Connection, **_options: object) -> None:
    new, old = ("answer", "NEW.row_id", "NEW.question"), ("answer", "OLD.row_id", "OLD.question")
    update = "UPDATE OF row_id, question, state, value ON answer"
    _watch(connection, "answer_insert", "INSERT ON answer", "WHEN NOT NEW.calculated", (new,), _UNLESS_HELD)
    _watch(connection, "answer_update", update, "WHEN NOT NEW.calculated", (old, new), _UNLESS_HELD)
    _watch(connection, "answer_delete", "DELETE ON answer", "WHEN NOT OLD.calculated", (old,), _UNLESS_HELD)


@event.listens_for(RemarkTable.__table__, "after_create")
def _watch_remarks(_table: Table, connection: Connection, **_options: object) -> None:
    for verb, of, side in (("INSERT", "", "NEW"), ("UPDATE", " OF text", "NEW"), ("DELETE", "", "OLD")):
        mark = ("remark", f"{side}.id", "''")
        _watch(connection, f"remark_{verb.lower()}", f"{verb}{of} ON remark", "", (mark,))


@event.listens_for(TermLabelTable.__table__, "after_create")
def _watch_terms(_table: Table, connection: Connection, **_options: object) -> None:
    for verb, side in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        mark = ("term", f"{side}.taxonomy_id", f"{side}.code")
        _watch(connection, f"term_label_{verb.lower()}", f"{verb} ON term_label", "", (mark,))


def _watch(
    connection: Connection,
    name: str,
    occasion: str,
    condition: str,
    marks: tuple[tuple[str, str, str], ...],
    unless: str = "",
) -> None:
    """Write down that something is to be indexed anew; once, however often it changes."""
    body = "\n".join(
        f"INSERT INTO search_pending SELECT '{kind}', {owner}, {part} WHERE NOT EXISTS "  # noqa: S608 (constants)
        f"(SELECT 1 FROM search_pending WHERE kind = '{kind}' AND owner = {owner} AND part = {part}){unless};"
        for kind, owner, part in marks
    )
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"CREATE TRIGGER search_{name} AFTER {occasion} {condition} BEGIN\n{body}\nEND")
        return
    connection.exec_driver_sql(
        f"CREATE FUNCTION search_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN\n{body}\nRETURN NULL; END $$"
    )
    asked = condition and f"WHEN ({condition.removeprefix('WHEN ')})"
    connection.exec_driver_sql(
        f"CREATE TRIGGER search_{name} AFTER {occasion} FOR EACH ROW {asked} EXECUTE FUNCTION search_{name}()"
    )
