"""Asking the index of words; results carry the text that they were found in, read from where it is stored."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, text
from sqlalchemy.orm import Session

from tipcoder.domain.searching import Filters, Found, UnitKind
from tipcoder.storage.database import Database
from tipcoder.storage.search_index import index_of, kind_key

_FOUND = """
    SELECT unit.kind, unit.owner, unit.part, unit.language, unit.page, unit.before + unit.start AS start,
        "case".id AS case_id, "case".number, "case".title, coalesce(coding.id, first.id) AS coding_id,
        document.name, document.kind AS judgment_kind,
        CASE unit.kind
        WHEN 'judgment' THEN (
            SELECT substr(text, unit.start + 1, unit."end" - unit.start) FROM page
            WHERE document_id = unit.owner AND number = unit.page)
        WHEN 'answer' THEN answer.value
        ELSE (
            SELECT json_group_array(json_array(language, text)) FROM (
                SELECT language, text FROM term_label WHERE taxonomy_id = unit.owner AND code = unit.part
                AND kind IN ('label', 'alternative', 'hidden', 'definition')
                ORDER BY kind <> 'label', kind, language, position))
        END AS said
    FROM {index} AS found CROSS JOIN search_unit AS unit ON unit.id = found.rowid
    LEFT JOIN document ON unit.kind = 'judgment' AND document.id = unit.owner
    LEFT JOIN row ON unit.kind = 'answer' AND row.id = unit.owner
    LEFT JOIN answer ON unit.kind = 'answer' AND answer.row_id = unit.owner AND answer.question = unit.part
    LEFT JOIN coding ON coding.id = row.coding_id
    LEFT JOIN "case" ON "case".id = coalesce(document.case_id, coding.case_id)
    LEFT JOIN coding AS first ON first.case_id = "case".id AND first.role = 'primary'
    WHERE {index} MATCH :words
    AND (unit.kind = 'term' OR "case".removed_at IS NULL
        AND (unit.kind = 'judgment' OR row.removed_by IS NULL AND answer.relevant))
"""
_BEST = "ORDER BY rank LIMIT :most OFFSET :offset"
_AMONG = "IN (SELECT value FROM json_each(:{name}))"
_COUNTRY = """EXISTS (
    SELECT 1 FROM answer AS said JOIN row AS place ON place.id = said.row_id
    WHERE place.coding_id = first.id AND place.removed_by IS NULL
    AND said.question IN (SELECT value FROM json_each(:country_questions))
    AND instr(' ' || said.value || ' ', ' ' || :country || ' ')
)"""
_STATUS = """CASE
    WHEN first.answered = 0 THEN 'not_begun' WHEN first.wrong > 0 THEN 'wrong'
    WHEN first.missing = 0 THEN 'finished' ELSE 'unfinished' END"""
_IS_PENDING = text("SELECT EXISTS (SELECT 1 FROM search_pending)")
_LANGUAGES = text("""
    SELECT value FROM json_each(:languages) WHERE EXISTS (SELECT 1 FROM search_unit WHERE language = value)
""")


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """What was found, without places yet; `language` is that of its text, `texts` all texts of a term by language."""

    found: Found
    language: str
    texts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """How many results, from which on, of what passes the filters."""

    filters: Filters
    most: int
    offset: int = 0


def find_units(
    database: Database,
    words: Callable[[frozenset[str]], str],
    languages: Iterable[str],
    *asked: Asked,
    although_pending: bool = False,
) -> tuple[tuple[FoundUnit, ...], ...] | None:
    """Return for each thing asked what fits an FTS5 expression and its filters, the best (bm25) first.

    `words` makes the expression, told which of the languages judgments and answers are in, none for terms. Removed
    cases, removed rows and answers to questions that are not asked are left out. Terms are found where only they are
    asked for, and not with other filters: they belong to no case. None if the index does not know all yet, unless
    `although_pending`.
    """
    with database.session() as session:
        if not although_pending and session.execute(_IS_PENDING).scalar_one():
            return None
        used = session.execute(_LANGUAGES, {"languages": json.dumps(list(languages))}).scalars().all()
        return tuple(_found_of(session, words, frozenset(used), one) for one in asked)


def _found_of(
    session: Session, words: Callable[[frozenset[str]], str], used: frozenset[str], asked: Asked
) -> tuple[FoundUnit, ...]:
    conditions, values = _conditions(asked.filters)
    kinds = asked.filters.kinds
    is_of_terms = kinds == (UnitKind.TERM,)
    index = index_of(UnitKind.TERM if is_of_terms else UnitKind.JUDGMENT)
    expression = words(frozenset() if is_of_terms else used)
    statement = text("\n".join((_FOUND.format(index=index), *(f"AND {condition}" for condition in conditions), _BEST)))
    if kinds == (UnitKind.ANSWER,):
        # The index itself knows which are answers: it need not rank the many others.
        expression = f'({expression}) AND keys : "{kind_key(UnitKind.ANSWER)}"'
    rows = session.execute(statement, {"words": expression, "most": asked.most, "offset": asked.offset, **values})
    return tuple(_with_text(row) for row in rows)


def _conditions(filters: Filters) -> tuple[list[str], dict[str, str]]:
    lists: tuple[tuple[str, str, Sequence[str]], ...] = (
        ("kinds", "unit.kind", filters.kinds),
        ("judgments", "document.kind", filters.judgments),
        ("statuses", _STATUS, filters.statuses),
        ("questions", "answer.question", filters.questions),
    )
    conditions = [f"{column} {_AMONG.format(name=name)}" for name, column, chosen in lists if chosen]
    values = {name: json.dumps(list(chosen)) for name, _, chosen in lists if chosen}
    if filters.statuses:
        conditions.append("first.id IS NOT NULL")
    if filters.decided_from:
        # A date that is a year or a month only stands for all of it: 2021 is not before 2021-03-14.
        conditions.append('"case".decided_on >= substr(:decided_from, 1, length("case".decided_on))')
        values["decided_from"] = filters.decided_from
    if filters.decided_to:
        conditions.append("\"case\".decided_on <= :decided_to || '~'")
        values["decided_to"] = filters.decided_to
    if filters.decided_from or filters.decided_to:
        conditions.append("\"case\".decided_on <> ''")
    if filters.country:
        conditions.append(_COUNTRY)
        values |= {"country": filters.country, "country_questions": json.dumps(list(filters.country_questions))}
    return conditions, values


def _with_text(row: Row[*tuple[Any, ...]]) -> FoundUnit:
    found = Found(
        UnitKind(row.kind),
        row.said,
        (),
        case=row.case_id or "",
        case_number=row.number or 0,
        case_title=row.title or "",
        coding=row.coding_id or "",
    )
    if found.kind is UnitKind.TERM:
        texts = tuple((language, said) for language, said in json.loads(row.said))
        return FoundUnit(replace(found, text="", taxonomy=row.owner, code=row.part), "", texts)
    if found.kind is UnitKind.ANSWER:
        return FoundUnit(replace(found, row=row.owner, question=row.part), row.language)
    name, kind = row.name, row.judgment_kind
    place = {"judgment": row.owner, "page": row.page, "start": row.start}
    return FoundUnit(replace(found, judgment_name=name, judgment_kind=kind, **place), row.language)
