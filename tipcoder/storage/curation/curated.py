"""Reads what persons added to the findings of a project."""

from collections.abc import Mapping

from sqlalchemy import select

from tipcoder.domain.curation import Curation, CurationKind
from tipcoder.domain.projects import CodingRole
from tipcoder.storage.curation.values import read_confirmation, read_quotation
from tipcoder.storage.file.database import Database
from tipcoder.storage.regional.deliveries import delivered_quotations
from tipcoder.storage.tables.curation import CuratedTable
from tipcoder.storage.tables.project import CaseTable


def read_curation(database: Database) -> Curation:
    """Return all that persons added, without what speaks of cases that are removed; nothing for a second coder."""
    if database.role is CodingRole.SECOND:
        return Curation()  # it quotes and interprets the first codings
    found = (
        select(CuratedTable)
        .outerjoin(CaseTable, CaseTable.id == CuratedTable.case_id)
        .where(CaseTable.removed_at.is_(None))
        .order_by(CuratedTable.kind, CuratedTable.subject)
    )
    values: dict[str, dict[str, str]] = {kind: {} for kind in CurationKind}
    quotations = []
    with database.session() as session:
        for one in session.scalars(found):
            values[one.kind][one.subject] = one.value
            if one.kind == CurationKind.QUOTATION:
                quotations.append(read_quotation(one.subject, one.value, one.case_id or "", one.passage_id or ""))
    return Curation(
        chapter_texts=_by_pair(values[CurationKind.CHAPTER_TEXT]),
        illustrations=_illustrations(_by_pair(values[CurationKind.ILLUSTRATION])),
        quotations=tuple(sorted(quotations, key=lambda one: (one.code, one.released_at, one.id))),
        delivered=delivered_quotations(database),
        exemplary={code: read_confirmation(value) for code, value in values[CurationKind.EXEMPLARY].items()},
        recommendations=_by_pair(values[CurationKind.RECOMMENDATION]),
        left_out=frozenset(values[CurationKind.LEFT_OUT]),
        order=tuple(values[CurationKind.ORDER].get("", "").split()),
    )


def _by_pair(values: Mapping[str, str]) -> dict[tuple[str, str], str]:
    return {(subject.split(" ")[0], subject.split(" ")[1]): value for subject, value in values.items()}


def _illustrations(places: Mapping[tuple[str, str], str]) -> dict[str, tuple[str, ...]]:
    by_code: dict[str, list[str]] = {}
    for code, row in sorted(places, key=lambda subject: int(places[subject])):
        by_code.setdefault(code, []).append(row)
    return {code: tuple(rows) for code, rows in by_code.items()}
