"""Stores a consolidation in the regional project, in one transaction.

A case that a newer delivery changes is edited, so that its history shows what was; one that is gone is put out of sight
and returns if it is delivered again.
"""

import json
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.briefs import PrintedLine
from tipcoder.domain.consolidation import Delivery
from tipcoder.domain.edits import ChangeKind, edit_between
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import CodingRole, Completeness
from tipcoder.domain.records import CaseRecord, QuotationRecord, RowRecord, all_rows
from tipcoder.domain.release import EarlierEdition
from tipcoder.errors import UserError
from tipcoder.storage.coding.codings import store_change
from tipcoder.storage.coding.derived_state import Saved
from tipcoder.storage.coding.frameworks import NewFramework, store_framework
from tipcoder.storage.coding.term_recoding import Recoded, store_recoded
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.engine import keep_pages
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.regional.deliveries import (
    RegionalState,
    read_cases,
    read_state,
    store_briefs,
    store_published,
    store_quotations,
)
from tipcoder.storage.search.index import AnswersHeld
from tipcoder.storage.tables.base import Base
from tipcoder.storage.tables.deliveries import DeliveredProofTable, DeliveredRemarkTable, DeliveryTable, OriginTable
from tipcoder.storage.tables.project import (
    AnswerChoiceTable,
    AnswerTable,
    CaseTable,
    ChangeTable,
    CodingTable,
    ProjectTable,
    RowTable,
)
from tipcoder.storage.taxonomies import TermChanges, merge_terms
from tipcoder.storage.upserts import insert_rows, upsert

_BATCH = 100
"""Cases a batch."""

_ROW = ("id", "coding_id", "parent_id", "roster", "position", "relevant")
_ANSWER = ("row_id", "question", "state", "relevant", "calculated", "value")
_CHOICE = ("row_id", "question", "term")
_ORIGIN = ("row_id", "delivery_id", "sheet", "key")
_REPLACE_ORIGIN = """
    INSERT INTO origin (row_id, delivery_id, sheet, key) VALUES (?, ?, ?, ?) ON CONFLICT (row_id) DO UPDATE
    SET delivery_id = excluded.delivery_id, sheet = excluded.sheet, key = excluded.key
"""

Values = tuple[object, ...]
Place = tuple[str, str]
"""A roster and the key of a question in it."""


@dataclass(frozen=True, slots=True)
class Consolidation:
    """All that is stored together.

    Of each of the `deliveries` `cases` gives its cases, each time anew, and `shown` title, court and date of a case.
    By their ids, `reports` are what was found in them, kept as they are given, `quotations` those that were released
    in their projects, `published` the editions of their nations, `briefs` lines of those that were approved.
    `versions` are the versions of the framework that retired answers name, by the ids they name; `terms` what becomes
    of terms, `recoded` the codings whose answers get other terms by it. `seen` is what the project held when this was
    planned. `selects` are questions that choose from a list, `calculated` those that nobody answers. `left_out`
    are cases that are put out of sight, whichever delivery brought them.
    """

    deliveries: Sequence[Delivery]
    cases: Callable[[Delivery], Iterable[CaseRecord]]
    shown: Callable[[Delivery, CaseRecord], Mapping[str, str]]
    reports: Mapping[str, Mapping[str, object]]
    quotations: Mapping[str, Sequence[QuotationRecord]]
    published: Mapping[str, Sequence[EarlierEdition]]
    briefs: Mapping[str, Sequence[PrintedLine]]
    versions: Mapping[str, NewFramework]
    terms: Sequence[TermChanges]
    recoded: Sequence[Recoded]
    seen: RegionalState
    selects: Collection[Place]
    calculated: Collection[Place]
    left_out: Collection[str] = ()


@dataclass(slots=True)
class _Work:
    session: Session
    plan: Consolidation
    framework: str
    coder: str
    now: datetime
    number: int
    held: AnswersHeld
    batch: str = field(default_factory=new_id)


def store_consolidation(database: Database, plan: Consolidation) -> Generator[int]:
    """Store deliveries in one transaction; yield the number of cases done. Closing the generator changes nothing.

    Raises:
        UserError: consolidation_stale, if the project holds something else than when this was planned, or somebody
            decided on the same terms; disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        if not plan.seen.is_still(read_state(session)) or not merge_terms(session, plan.terms):
            raise UserError("consolidation_stale")
        keep_pages(session.connection())
        coder, framework = session.execute(select(ProjectTable.coder, ProjectTable.framework_id)).one()
        number = session.scalar(select(func.max(CaseTable.number))) or 0
        work = _Work(session, plan, framework or "", coder, datetime.now(UTC), number, AnswersHeld(session))
        store_recoded(session, plan.recoded, coder)
        for id, version in plan.versions.items():
            store_framework(session, replace(version, id=id))
        done = 0
        for delivery in plan.deliveries:
            for _ in _store(work, delivery):
                done += 1
                yield done
        work.held.let_go()
        for case in plan.left_out:
            _set_removed(work, case, removed_at=work.now)


def _store(work: _Work, delivery: Delivery) -> Iterator[str]:
    """Store a delivery; yield the id of each case after it is stored."""
    session, plan = work.session, work.plan
    ensure_coder(session, delivery.country)
    _store_head(work, delivery)
    store_quotations(session, delivery, plan.quotations[delivery.id])
    store_published(session, delivery, plan.published[delivery.id])
    known = {
        case: removed is not None
        for case, removed in session.execute(
            select(CaseTable.id, CaseTable.removed_at)
            .join(CodingTable, CodingTable.case_id == CaseTable.id)
            .join(OriginTable, OriginTable.row_id == CodingTable.id)
            .join(DeliveryTable, DeliveryTable.id == OriginTable.delivery_id)
            .where(DeliveryTable.project_id == delivery.project)
        )
    }
    came: set[str] = set()
    for some in _batches(plan.cases(delivery)):
        _insert(work, delivery, [case for case in some if case[""][0].case_id not in known])
        again = [case for case in some if case[""][0].case_id in known]
        if again:
            work.held.let_go()
            _replace(work, delivery, again)
            session.connection().exec_driver_sql(_REPLACE_ORIGIN, _origins(delivery.id, again))
            _delete_attachments(session, again)
        _store_attachments(session, some)
        for case in some:
            case_id = case[""][0].case_id
            came.add(case_id)
            if known.get(case_id):
                _set_removed(work, case_id, removed_at=None)
            yield case_id
    store_briefs(session, delivery, plan.briefs[delivery.id])
    # What the project no longer delivers is put out of sight, and returns if it is delivered again.
    for case_id, is_removed in known.items():
        if case_id not in came and not is_removed:
            _set_removed(work, case_id, removed_at=work.now)


def _store_head(work: _Work, delivery: Delivery) -> None:
    values = {
        "id": delivery.id,
        "project_id": delivery.project,
        "country": delivery.country,
        "kind": delivery.kind.value,
        "name": delivery.name,
        "sha256": delivery.sha256,
        "profile": delivery.profile,
        "form_id": delivery.form_id,
        "form_version": delivery.form_version,
        "written_at": delivery.written_at,
        "last_change": delivery.last_change,
        "received_at": work.now,
        "counts": json.dumps(delivery.counts.rows, ensure_ascii=False, sort_keys=True),
        "replaced_by": None,
        "report": json.dumps(dict(work.plan.reports[delivery.id]), ensure_ascii=False, sort_keys=True),
    }
    upsert(
        work.session, DeliveryTable, [values], ("name", "last_change", "received_at", "counts", "replaced_by", "report")
    )
    work.session.execute(
        update(DeliveryTable)
        .where(DeliveryTable.project_id == delivery.project, DeliveryTable.id != delivery.id)
        .values(replaced_by=delivery.id)
    )


def _insert(work: _Work, delivery: Delivery, cases: Sequence[CaseRecord]) -> None:
    if not cases:
        return
    heads: list[dict[str, Any]] = []
    codings: list[dict[str, Any]] = []
    changes: list[dict[str, Any]] = []
    rows: list[Values] = []
    answers: list[Values] = []
    choices: list[Values] = []
    words: list[tuple[str, str]] = []
    for case in cases:
        work.number += 1
        root = case[""][0]
        times = {"created_at": work.now, "changed_at": work.now}
        heads.append(
            {"id": root.case_id, "number": work.number, "removed_at": None, **times, **work.plan.shown(delivery, case)}
        )
        counts = _completeness(work, case)
        who = {"framework_id": work.framework, "role": CodingRole.PRIMARY.value, "coder": delivery.country, "place": ""}
        codings.append({"id": root.row_id, "case_id": root.case_id, **who, **_counts(counts), **times})
        changes.append(
            {"case_id": root.case_id, "kind": ChangeKind.ADD_CASE, "coder": work.coder, "made_at": work.now}
            | {"operations": "[]", "batch": work.batch}
        )
        for row in all_rows(case):
            rows.append((row.row_id, root.row_id, row.parent_id, row.roster, row.position, True))
            _add_answers(work.plan, row, answers, choices)
            words += (
                (row.row_id, key) for key, answer in row.answers.items() if _is_text(work, row.roster, key, answer)
            )
    connection = work.session.connection()
    for table, head in ((CaseTable, heads), (CodingTable, codings), (ChangeTable, changes)):
        connection.execute(insert(Base.metadata.tables[table.__tablename__]), head)
    work.held.hold()
    # Sorted by key: pages of the file are filled one after the other.
    insert_rows(connection, RowTable, _ROW, rows)
    insert_rows(connection, AnswerTable, _ANSWER, sorted(answers))
    insert_rows(connection, AnswerChoiceTable, _CHOICE, sorted(choices))
    work.held.mark(sorted(words))
    insert_rows(connection, OriginTable, _ORIGIN, _origins(delivery.id, cases))


def _is_text(work: _Work, roster: str, key: str, answer: Answer) -> bool:
    place = (roster, key)
    return bool(answer.value) and place not in work.plan.selects and place not in work.plan.calculated


def _add_answers(plan: Consolidation, row: RowRecord, answers: list[Values], choices: list[Values]) -> None:
    for key, answer in row.answers.items():
        place = (row.roster, key)
        answers.append((row.row_id, key, answer.state.value, True, place in plan.calculated, answer.value))
        if place in plan.selects:
            choices += ((row.row_id, key, term) for term in dict.fromkeys(answer.value.split()))


def _replace(work: _Work, delivery: Delivery, cases: Sequence[CaseRecord]) -> None:
    """Bring cases that are here to what they are in a newer delivery."""
    codings = {case[""][0].row_id: (case[""][0].case_id, 0) for case in cases}
    before = {case[""][0].case_id: case for case in read_cases(work.session, codings)}
    for case in cases:
        _replace_one(work, delivery, before[case[""][0].case_id], case)


def _replace_one(work: _Work, delivery: Delivery, before: CaseRecord, after: CaseRecord) -> None:
    root = after[""][0]
    was, was_calculated = _answers_apart(work.plan, before)
    now, now_calculated = _answers_apart(work.plan, after)
    edit = edit_between(root.row_id, _plain_rows(before), was, _plain_rows(after), now)
    values: dict[Ref, str] = {}
    for row in now:
        old, new = was_calculated.get(row, {}), now_calculated[row]
        for key in dict.fromkeys((*old, *new)):
            if old.get(key) != new.get(key):
                values[Ref(row, key)] = new[key].value if key in new else ""
    if not edit and not values:
        return
    selects = frozenset(
        Ref(row.row_id, key) for row in all_rows(after) for key in row.answers if (row.roster, key) in work.plan.selects
    )
    saved = Saved(values, {}, _completeness(work, after), {}, selects)
    store_change(
        work.session, root.row_id, edit, kind=ChangeKind.DELIVERY, coder=work.coder, saved=saved, batch=work.batch
    )
    shown = {**work.plan.shown(delivery, after), "changed_at": work.now}
    work.session.execute(update(CaseTable).where(CaseTable.id == root.case_id).values(**shown))


def _answers_apart(
    plan: Consolidation, case: CaseRecord
) -> tuple[dict[str, dict[str, Answer]], dict[str, dict[str, Answer]]]:
    """Return the answers of persons and the values that were calculated, by row."""
    given: dict[str, dict[str, Answer]] = {}
    calculated: dict[str, dict[str, Answer]] = {}
    for row in all_rows(case):
        own = given[row.row_id] = {}
        other = calculated[row.row_id] = {}
        for key, answer in row.answers.items():
            if (row.roster, key) not in plan.calculated:
                own[key] = answer
            elif answer.value:
                other[key] = answer
    return given, calculated


def _origins(delivery: str, cases: Sequence[CaseRecord]) -> list[Values]:
    return sorted((row.row_id, delivery, row.sheet, row.source_key) for case in cases for row in all_rows(case))


def _delete_attachments(session: Session, cases: Sequence[CaseRecord]) -> None:
    """Delete the proofs and remarks of cases, those of rows that are gone too."""
    codings = [case[""][0].row_id for case in cases]
    rows = select(RowTable.id).where(RowTable.coding_id.in_(codings))
    for table in (DeliveredProofTable, DeliveredRemarkTable):
        session.execute(delete(table).where(table.row_id.in_(rows)), execution_options={"synchronize_session": False})


def _store_attachments(session: Session, cases: Sequence[CaseRecord]) -> None:
    rows = [row for case in cases for row in all_rows(case)]
    proofs = [
        {"row_id": row.row_id, "place": place, **asdict(one)} for row in rows for place, one in enumerate(row.proofs)
    ]
    remarks = [
        {"row_id": row.row_id, "place": place, **asdict(one)} for row in rows for place, one in enumerate(row.remarks)
    ]
    connection = session.connection()
    for table, found in ((DeliveredProofTable, proofs), (DeliveredRemarkTable, remarks)):
        if found:
            connection.execute(insert(Base.metadata.tables[table.__tablename__]), found)


def _set_removed(work: _Work, case: str, *, removed_at: datetime | None) -> None:
    is_removed = CaseTable.removed_at.is_(None) if removed_at is not None else CaseTable.removed_at.is_not(None)
    changed = work.session.execute(
        update(CaseTable).where(CaseTable.id == case, is_removed).values(removed_at=removed_at).returning(CaseTable.id)
    ).all()
    if changed:
        kind = ChangeKind.REMOVE_CASE if removed_at is not None else ChangeKind.RESTORE_CASE
        change = {"case_id": case, "kind": kind, "coder": work.coder, "made_at": work.now, "operations": "[]"}
        work.session.execute(insert(ChangeTable).values(**change, batch=work.batch))


def _plain_rows(case: CaseRecord) -> list[Row]:
    return [Row(row.row_id, row.parent_id, row.roster, row.position) for row in all_rows(case) if row.roster]


def _completeness(work: _Work, case: CaseRecord) -> Completeness:
    """Return the number of answers; how many are missing is known in the country only."""
    answered = sum((row.roster, key) not in work.plan.calculated for row in all_rows(case) for key in row.answers)
    return Completeness(answered, 0, 0, answered)


def _counts(counts: Completeness) -> dict[str, int]:
    return {"answered": counts.answered, "missing": counts.missing, "wrong": counts.wrong, "total": counts.total}


def _batches(cases: Iterable[CaseRecord]) -> Iterator[list[CaseRecord]]:
    batch: list[CaseRecord] = []
    for case in cases:
        batch.append(case)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
