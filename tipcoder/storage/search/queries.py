"""Queries the full-text index, and reads the text around each hit from where it is stored."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from tipcoder.domain.searching import Filters, SearchResult, UnitKind
from tipcoder.storage.at_work import TERM_KNOWN, at_work, shown_in
from tipcoder.storage.file.database import Database
from tipcoder.storage.search.index import index_of, kind_key
from tipcoder.storage.server import BEST, OF_ALL, tsquery

_BEST = "SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rank LIMIT ?"
_OF_THESE = "SELECT CAST(value AS INTEGER) AS id, key AS rank FROM json_each(:ids)"
_OF_ALL = "SELECT rowid AS id, rank FROM {index} WHERE {index} MATCH :words"
_FOUND = """
    WITH found AS MATERIALIZED ({ranked}), shown AS MATERIALIZED (
        SELECT found.rank, unit.*, coalesce(remark.row_id, row.id) AS row_id,
            coalesce(remark.question, answer.question) AS question,
            "case".id AS case_id, "case".number, {title} AS title, coalesce(coding.id, first.id) AS coding_id,
            document.name, document.kind AS judgment_kind
        FROM found CROSS JOIN search_unit AS unit
        LEFT JOIN document ON unit.kind = 'judgment' AND document.id = unit.owner
        LEFT JOIN document_detail AS detail ON detail.document_id = document.id
        LEFT JOIN remark ON unit.kind = 'remark' AND remark.id = unit.owner
        LEFT JOIN row ON row.id = CASE unit.kind WHEN 'answer' THEN unit.owner WHEN 'remark' THEN remark.row_id END
        LEFT JOIN answer ON unit.kind = 'answer' AND answer.row_id = unit.owner AND answer.question = unit.part
        LEFT JOIN coding ON coding.id = row.coding_id
        LEFT JOIN "case" ON "case".id = coalesce(document.case_id, coding.case_id)
        LEFT JOIN coding AS first ON first.case_id = "case".id AND {at_work}
        WHERE unit.id = found.id AND {conditions}
        ORDER BY found.rank LIMIT :most OFFSET :offset
    )
    SELECT kind, owner, part, language, page, before + start AS start, row_id, question, case_id, number, title,
        coding_id, name, judgment_kind,
        CASE kind
        WHEN 'judgment' THEN (
            SELECT substr(text, shown.start + 1, shown."end" - shown.start) FROM page
            WHERE document_id = shown.owner AND number = shown.page)
        WHEN 'answer' THEN (SELECT value FROM answer WHERE row_id = shown.owner AND question = shown.part)
        WHEN 'remark' THEN (SELECT text FROM remark WHERE id = shown.owner)
        ELSE (
            SELECT CAST(json_group_array(json_array(language, text)) AS TEXT) FROM (
                SELECT language, text FROM term_label WHERE taxonomy_id = shown.owner AND code = shown.part
                AND kind IN ('label', 'alternative', 'hidden', 'definition')
                ORDER BY kind <> 'label', kind, language, position) AS texts)
        END AS said
    FROM shown ORDER BY rank
"""
_VISIBLE = f"""(unit.kind = 'term' AND EXISTS (
        SELECT 1 FROM term WHERE term.taxonomy_id = unit.owner AND term.code = unit.part AND {TERM_KNOWN})
    OR unit.kind <> 'term' AND "case".removed_at IS NULL AND first.id IS NOT NULL AND CASE unit.kind
    WHEN 'judgment' THEN detail.replaced_at IS NULL
    WHEN 'answer' THEN coding.id = first.id AND row.removed_by IS NULL AND answer.relevant
    ELSE coding.id = first.id AND row.removed_by IS NULL END)"""  # noqa: S608
_OF_FIRST = {"at_work": at_work("first"), "title": shown_in("first", "title")}
_DECIDED = shown_in("first", "decided_on")
_SPARE = 30
"""Units that are ranked beyond those that are wanted, and looked at if some of these are of what was removed."""
_AMONG = "IN (SELECT value FROM json_each(:{name}))"
_COUNTRY = """EXISTS (
    SELECT 1 FROM answer AS said JOIN row AS place ON place.id = said.row_id
    WHERE place.coding_id = first.id AND place.removed_by IS NULL
    AND said.question IN (SELECT value FROM json_each(:country_questions))
    AND instr(' ' || said.value || ' ', ' ' || :country || ' ') > 0
)"""
_STATUS = """CASE
    WHEN first.answered = 0 THEN 'not_begun' WHEN first.wrong > 0 THEN 'wrong'
    WHEN first.missing = 0 THEN 'finished' ELSE 'unfinished' END"""
_BEGINNING = """
    SELECT EXISTS (SELECT 1 FROM search_pending),
        (SELECT group_concat(value) FROM json_each(?)
        WHERE EXISTS (SELECT 1 FROM search_unit WHERE language = value))
"""


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """Unit found, without places yet; `language` is that of its text, `texts` all texts of a term by language."""

    found: SearchResult
    language: str
    texts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ResultPage:
    """Page of results: how many, from which on, of what passes the filters."""

    filters: Filters
    most: int
    offset: int = 0


def find_units(
    database: Database,
    words: Callable[[frozenset[str]], str],
    languages: Iterable[str],
    *pages: ResultPage,
    although_pending: bool = False,
) -> tuple[tuple[FoundUnit, ...], ...] | None:
    """Return for each thing asked what fits an FTS5 expression and its filters, the best (bm25) first.

    `words` makes the expression, told which of the languages judgments and answers are in, none for terms. Removed
    cases, removed rows and answers to questions that are not asked are left out. Terms are found where only they are
    asked for, and not with other filters: they belong to no case. None if the index does not know all yet, unless
    `although_pending`.
    """
    with database.session() as session:
        connection = session.connection()
        pending, used = connection.exec_driver_sql(_BEGINNING, (json.dumps(list(languages)),)).one()
        if pending and not although_pending:
            return None
        known = frozenset((used or "").split(",")) - {""}
        return tuple(_found_of(connection, words, known, one) for one in pages)


def _found_of(
    connection: Connection, words: Callable[[frozenset[str]], str], used: frozenset[str], pages: ResultPage
) -> tuple[FoundUnit, ...]:
    kinds = pages.filters.kinds
    is_of_terms = kinds == (UnitKind.TERM,)
    index = index_of(UnitKind.TERM if is_of_terms else UnitKind.JUDGMENT)
    expression = words(frozenset() if is_of_terms else used)
    if kinds in ((UnitKind.ANSWER,), (UnitKind.REMARK,)):
        # The index itself knows which these are: it need not rank the many others.
        expression = f'({expression}) AND keys : "{kind_key(kinds[0])}"'
    best, of_all = _BEST, _OF_ALL
    if connection.dialect.name == "postgresql":
        best, of_all, expression = BEST, OF_ALL, tsquery(expression)
    if pages.filters == Filters(kinds=kinds):
        wanted = pages.offset + pages.most
        ids = connection.exec_driver_sql(best.format(index=index), (expression, wanted + _SPARE)).scalars().all()
        for most in (wanted, wanted + _SPARE):
            found = _looked_up(connection, _OF_THESE, pages, {"ids": json.dumps(ids[:most])}) if ids else ()
            if len(found) == pages.most or len(ids) < most:
                return found
    return _looked_up(connection, of_all.format(index=index), pages, {"words": expression})


def _looked_up(connection: Connection, ranked: str, pages: ResultPage, values: dict[str, str]) -> tuple[FoundUnit, ...]:
    conditions, chosen = _conditions(pages.filters)
    statement = _FOUND.format(**_OF_FIRST, ranked=ranked, conditions=" AND ".join((_VISIBLE, *conditions)))
    page = {"most": pages.most, "offset": pages.offset}
    return tuple(_with_text(row) for row in connection.exec_driver_sql(statement, {**values, **chosen, **page}))


def _conditions(filters: Filters) -> tuple[list[str], dict[str, str]]:
    lists: tuple[tuple[str, str, Sequence[str]], ...] = (
        ("kinds", "unit.kind", filters.kinds),
        ("judgments", "document.kind", filters.judgments),
        ("statuses", _STATUS, filters.statuses),
        ("questions", "coalesce(answer.question, remark.question)", filters.questions),
    )
    conditions = [f"{column} {_AMONG.format(name=name)}" for name, column, chosen in lists if chosen]
    values = {name: json.dumps(list(chosen)) for name, _, chosen in lists if chosen}
    if filters.statuses:
        conditions.append("first.id IS NOT NULL")
    if filters.decided_from:
        # A date that is a year or a month only stands for all of it: 2021 is not before 2021-03-14.
        conditions.append(f"{_DECIDED} >= substr(:decided_from, 1, length({_DECIDED}))")
        values["decided_from"] = filters.decided_from
    if filters.decided_to:
        conditions.append(f"{_DECIDED} <= :decided_to || '~'")
        values["decided_to"] = filters.decided_to
    if filters.decided_from or filters.decided_to:
        conditions.append(f"{_DECIDED} <> ''")
    if filters.country:
        conditions.append(_COUNTRY)
        values |= {"country": filters.country, "country_questions": json.dumps(list(filters.country_questions))}
    return conditions, values


def _with_text(row: Row[*tuple[Any, ...]]) -> FoundUnit:
    kind, place = UnitKind(row.kind), (row.case_id or "", row.number or 0, row.title or "", row.coding_id or "")
    if kind is UnitKind.TERM:
        texts = tuple((language, said) for language, said in json.loads(row.said))
        return FoundUnit(SearchResult(kind, "", (), *place, taxonomy=row.owner, code=row.part), "", texts)
    if kind is not UnitKind.JUDGMENT:
        return FoundUnit(SearchResult(kind, row.said, (), *place, row=row.row_id, question=row.question), row.language)
    judgment = (row.owner, row.name, row.judgment_kind, row.page, row.start)
    return FoundUnit(SearchResult(kind, row.said, (), *place, *judgment), row.language)
