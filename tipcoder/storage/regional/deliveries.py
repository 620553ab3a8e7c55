"""Reads deliveries of the regional project, and the cases that came with them."""

import json
from collections import Counter
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, delete, func, insert, select
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.briefs import ApprovedBrief, PrintedLine
from tipcoder.domain.consolidation import Delivery, DeliveryCounts, DeliveryKind
from tipcoder.domain.curation import DeliveredQuotation
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.records import CaseRecord, Proof, QuotationRecord, RemarkRecord, RowRecord, case_of
from tipcoder.domain.release import EarlierEdition, PublishedCell, edition_of_cells
from tipcoder.languages.captions import Captions
from tipcoder.languages.registry import FALLBACK
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.curation import CurationChangeTable, DeliveredQuotationTable
from tipcoder.storage.tables.deliveries import (
    DeliveredBriefTable,
    DeliveredProofTable,
    DeliveredReleaseTable,
    DeliveredRemarkTable,
    DeliveryTable,
    OriginTable,
)
from tipcoder.storage.tables.project import AnswerTable, CaseTable, ChangeTable, CodingTable, ProjectTable, RowTable
from tipcoder.storage.tables.taxonomies import TaxonomyTable

_BATCH = 50
"""Cases a batch."""

_Attached = TypeVar("_Attached", Proof, RemarkRecord)


def last_changed(database: Database) -> tuple[int, datetime]:
    """Return the number of the last change in a project, 0 for none, and the time of that, of what persons added to
    findings, or of the project itself, whichever is the latest.
    """
    with database.session() as session:
        changed = session.execute(
            select(ChangeTable.id, ChangeTable.made_at).order_by(ChangeTable.id.desc()).limit(1)
        ).first()
        added = session.scalar(select(CurationChangeTable.made_at).order_by(CurationChangeTable.id.desc()).limit(1))
        number, made_at = changed or (0, session.execute(select(ProjectTable.created_at)).scalar_one())
        return number, made_at if added is None else max(made_at, added)


def stream_regional(database: Database, project: str) -> Generator[CaseRecord]:
    """Yield the cases that came from a project, by their numbers."""
    after = 0
    while True:
        with database.session() as session:
            found = session.execute(_cases_of(project).where(CaseTable.number > after).limit(_BATCH)).all()
            batch = list(read_cases(session, {coding: (case, number) for coding, case, number in found}))
        yield from batch
        if len(found) < _BATCH:
            return
        after = found[-1][2]


def _cases_of(project: str) -> Select[str, str, int]:
    return (
        select(CodingTable.id, CaseTable.id, CaseTable.number)
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .join(OriginTable, OriginTable.row_id == CodingTable.id)
        .join(DeliveryTable, DeliveryTable.id == OriginTable.delivery_id)
        .where(
            DeliveryTable.project_id == project,
            CodingTable.role == CodingRole.PRIMARY.value,
            CaseTable.removed_at.is_(None),
        )
        .order_by(CaseTable.number)
    )


def read_cases(session: Session, codings: Mapping[str, tuple[str, int]]) -> Iterator[CaseRecord]:
    """Yield cases by the ids of their codings, in this order; given are ids and numbers of the cases."""
    here = RowTable.coding_id.in_(list(codings)) & RowTable.removed_by.is_(None)
    answers: dict[str, dict[str, Answer]] = {}
    shared: dict[tuple[str, str], Answer] = {}
    found = session.execute(
        select(AnswerTable.row_id, AnswerTable.question, AnswerTable.value, AnswerTable.state)
        .join(RowTable, RowTable.id == AnswerTable.row_id)
        .where(here)
    )
    for row_id, question, value, state in found:
        answer = shared.get((value, state)) or shared.setdefault((value, state), Answer(value, AnswerState(state)))
        answers.setdefault(row_id, {})[question] = answer
    proofs = _attached(session, DeliveredProofTable, Proof, here)
    remarks = _attached(session, DeliveredRemarkTable, RemarkRecord, here)
    children: dict[str | None, list[RowRecord]] = {}
    rows = session.execute(
        select(
            RowTable.id,
            RowTable.coding_id,
            RowTable.parent_id,
            RowTable.roster,
            RowTable.position,
            OriginTable.sheet,
            OriginTable.key,
        )
        .outerjoin(OriginTable, OriginTable.row_id == RowTable.id)
        .where(here)
        .order_by(RowTable.roster, RowTable.position)
    )
    roots: dict[str, RowRecord] = {}
    for id, coding, parent, roster, position, sheet, key in rows:
        case, number = codings[coding]
        row = RowRecord(
            row_id=id,
            case_id=case,
            parent_id=parent,
            roster=roster,
            position=position,
            answers=answers.get(id, {}),
            proofs=tuple(proofs.get(id, ())),
            remarks=tuple(remarks.get(id, ())),
            case_number=number,
            sheet=sheet or "",
            source_key=key or "",
        )
        if roster:
            children.setdefault(parent, []).append(row)
        else:
            roots[coding] = row
    for coding in codings:
        yield case_of(roots[coding], children)


def proofs_of_coding(database: Database, coding: str) -> dict[Ref, tuple[Proof, ...]]:
    """Return what proves the answers of a delivered coding, by answer."""
    with database.session() as session:
        return _by_answer(_attached(session, DeliveredProofTable, Proof, _rows_of(coding)))


def remarks_of_coding(database: Database, coding: str) -> dict[Ref, tuple[RemarkRecord, ...]]:
    """Return the remarks that a coding was delivered with, by answer; those on a row by `Ref(row, "")`."""
    with database.session() as session:
        return _by_answer(_attached(session, DeliveredRemarkTable, RemarkRecord, _rows_of(coding)))


def _rows_of(coding: str) -> ColumnElement[bool]:
    return (RowTable.coding_id == coding) & RowTable.removed_by.is_(None)


def _by_answer(by_row: Mapping[str, list[_Attached]]) -> dict[Ref, tuple[_Attached, ...]]:
    found: dict[Ref, list[_Attached]] = {}
    for id, attached in by_row.items():
        for one in attached:
            found.setdefault(Ref(id, one.question), []).append(one)
    return {ref: tuple(attached) for ref, attached in found.items()}


def _attached(
    session: Session,
    table: type[DeliveredProofTable] | type[DeliveredRemarkTable],
    kind: type[_Attached],
    here: ColumnElement[bool],
) -> dict[str, list[_Attached]]:
    """Return the proofs or remarks of rows, by row, in their order."""
    columns = [column for column in table.__table__.columns if column.name not in ("row_id", "place")]
    names = [column.name for column in columns]
    found: dict[str, list[_Attached]] = {}
    rows = session.execute(
        select(table.row_id, *columns)
        .join(RowTable, RowTable.id == table.row_id)
        .where(here)
        .order_by(table.row_id, table.place)
    )
    for row_id, *values in rows:
        fields = dict(zip(names, values, strict=True))
        found.setdefault(row_id, []).append(kind(**fields))
    return found


def _delivery(found: DeliveryTable) -> Delivery:
    return Delivery(
        id=found.id,
        kind=DeliveryKind(found.kind),
        name=found.name,
        sha256=found.sha256,
        project=found.project_id,
        country=found.country,
        profile=found.profile,
        form_id=found.form_id,
        form_version=found.form_version,
        written_at=found.written_at,
        last_change=found.last_change,
        counts=DeliveryCounts(rows=Counter(json.loads(found.counts))),
    )


def store_quotations(session: Session, delivery: Delivery, quotations: Sequence[QuotationRecord]) -> None:
    """Let the quotations of a delivery take the place of all that its project delivered before."""
    earlier = select(DeliveryTable.id).where(DeliveryTable.project_id == delivery.project)
    session.execute(
        delete(DeliveredQuotationTable).where(DeliveredQuotationTable.delivery_id.in_(earlier)),
        execution_options={"synchronize_session": False},
    )
    values = [
        {
            "delivery_id": delivery.id,
            "key": one.key,
            "place": place,
            "code": one.code,
            "theme": one.theme,
            "english": one.english,
        }
        for place, one in enumerate(quotations)
    ]
    if values:
        session.execute(insert(DeliveredQuotationTable), values)


def delivered_quotations(database: Database) -> tuple[DeliveredQuotation, ...]:
    """Return the quotations of current deliveries, by code and country."""
    table = DeliveredQuotationTable
    found = (
        select(DeliveryTable.country, table.code, table.key, table.english, table.theme)
        .join(DeliveryTable, DeliveryTable.id == table.delivery_id)
        .where(DeliveryTable.replaced_by.is_(None))
        .order_by(table.code, DeliveryTable.country, DeliveryTable.project_id, table.place)
    )
    with database.session() as session:
        return tuple(
            DeliveredQuotation(country, QuotationRecord(*fields)) for country, *fields in session.execute(found)
        )


def store_briefs(session: Session, delivery: Delivery, lines: Iterable[PrintedLine]) -> None:
    """Let the briefs of a delivery, by the ids of its cases and rows, take the place of all delivered before."""
    earlier = select(DeliveryTable.id).where(DeliveryTable.project_id == delivery.project)
    session.execute(
        delete(DeliveredBriefTable).where(DeliveredBriefTable.delivery_id.in_(earlier)),
        execution_options={"synchronize_session": False},
    )
    values = [
        {
            "delivery_id": delivery.id,
            "case_id": one.case,
            "place": place,
            "part": one.part,
            "line": one.line,
            "text": one.text,
            "cells": json.dumps(one.cells, ensure_ascii=False),
            "row_id": one.row,
        }
        for place, one in enumerate(lines)
    ]
    if values:
        session.execute(insert(DeliveredBriefTable), values)


def delivered_briefs(database: Database, projects: Collection[str] | None = None) -> tuple[ApprovedBrief, ...]:
    """Return the approved briefs of current deliveries, by the numbers of their cases, none of a removed one.

    With `projects`, those that these projects delivered.
    """
    table = DeliveredBriefTable
    found = (
        select(table, CaseTable.number, DeliveryTable.country, DeliveryTable.project_id)
        .join(DeliveryTable, DeliveryTable.id == table.delivery_id)
        .join(CaseTable, CaseTable.id == table.case_id)
        .where(DeliveryTable.replaced_by.is_(None), CaseTable.removed_at.is_(None))
        .order_by(CaseTable.number, table.place)
    )
    if projects is not None:
        found = found.where(DeliveryTable.project_id.in_(projects))
    lines: dict[tuple[str, int, str, str], list[PrintedLine]] = {}
    proposed = Captions(FALLBACK).proposed_term
    with database.session() as session:
        for one, number, country, project in session.execute(found):
            line = PrintedLine(one.case_id, one.part, one.line, one.text, tuple(json.loads(one.cells)), one.row_id)
            lines.setdefault((one.case_id, number, country, project), []).append(line.without_codes(proposed))
    return tuple(ApprovedBrief(*of, tuple(told)) for of, told in lines.items())


def store_published(session: Session, delivery: Delivery, editions: Sequence[EarlierEdition]) -> None:
    """Let what a delivery says that its nation published take the place of what its project delivered before."""
    earlier = select(DeliveryTable.id).where(DeliveryTable.project_id == delivery.project)
    session.execute(
        delete(DeliveredReleaseTable).where(DeliveredReleaseTable.delivery_id.in_(earlier)),
        execution_options={"synchronize_session": False},
    )
    values = [
        {
            "delivery_id": delivery.id,
            "edition": edition.name,
            "made_on": edition.made_at.date().isoformat(),
            "cases": edition.cases,
            "figure": one.figure,
            "part": one.part,
            "group": one.group,
            "value": one.value,
            "count": one.count,
            "base": one.base,
        }
        for edition in editions
        for one in edition.as_cells()
    ]
    if values:
        session.execute(insert(DeliveredReleaseTable), values)


def delivered_editions(database: Database) -> tuple[EarlierEdition, ...]:
    """Return what nations published as their current deliveries say it, the latest first."""
    table = DeliveredReleaseTable
    query = (
        select(table, DeliveryTable.country)
        .join(DeliveryTable, DeliveryTable.id == table.delivery_id)
        .where(DeliveryTable.replaced_by.is_(None))
        .order_by(table.made_on.desc(), table.delivery_id, table.edition)
    )
    found: dict[tuple[str, str], list[tuple[DeliveredReleaseTable, str]]] = {}
    with database.session() as session:
        for row, country in session.execute(query):
            found.setdefault((row.delivery_id, row.edition), []).append((row, country))
        return tuple(_edition([row for row, _ in rows], rows[0][1]) for rows in found.values())


def _edition(rows: Sequence[DeliveredReleaseTable], country: str) -> EarlierEdition:
    cells = (PublishedCell(row.figure, row.part, row.group, row.value, row.count, row.base, row.cases) for row in rows)
    made_at = datetime.fromisoformat(rows[0].made_on).replace(tzinfo=UTC)
    return edition_of_cells(rows[0].edition, made_at, rows[0].cases, cells, country)


@dataclass(frozen=True, slots=True)
class StoredDelivery:
    """A delivery that was consolidated. `replaced_by` is the id of the newer one of the same project, "" for none.

    `report` is what was found in it when it came, as it was given to be kept.
    """

    delivery: Delivery
    received_at: datetime
    replaced_by: str
    report: Mapping[str, Any] = field(default_factory=dict)


def list_deliveries(database: Database) -> tuple[StoredDelivery, ...]:
    """Return all deliveries, replaced ones among them, by country, project and time."""
    with database.session() as session:
        found = session.execute(
            select(DeliveryTable).order_by(
                DeliveryTable.country, DeliveryTable.project_id, DeliveryTable.written_at, DeliveryTable.id
            )
        ).scalars()
        return tuple(
            StoredDelivery(_delivery(one), one.received_at, one.replaced_by or "", json.loads(one.report))
            for one in found
        )


@dataclass(frozen=True, slots=True)
class RegionalState:
    """Mark of what a regional project holds: its last change, its current deliveries, its taxonomies as installed.

    Terms that are proposed or decided on leave it as it is. That of a project to come has no taxonomies.
    """

    last_change: int = 0
    deliveries: frozenset[str] = frozenset()
    taxonomies: frozenset[tuple[str, str, datetime]] | None = None

    def is_still(self, now: "RegionalState") -> bool:
        """Return whether the project still holds what it did."""
        known = now if self.taxonomies is not None else replace(now, taxonomies=None)
        return known == self


def regional_state(database: Database) -> RegionalState:
    """Return the mark of what a regional project holds now."""
    with database.session() as session:
        return read_state(session)


def read_state(session: Session) -> RegionalState:
    """Do within a transaction what `regional_state` does."""
    installed = session.execute(select(TaxonomyTable.id, TaxonomyTable.version, TaxonomyTable.installed_at))
    return RegionalState(
        session.scalar(select(func.max(ChangeTable.id))) or 0,
        frozenset(session.scalars(select(DeliveryTable.id).where(DeliveryTable.replaced_by.is_(None)))),
        frozenset((id, version, at) for id, version, at in installed),
    )
