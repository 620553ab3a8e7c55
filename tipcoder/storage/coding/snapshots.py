"""Stores the statuses of codings, and what they said when they were submitted; reads both for a comparison.

A coding that is compared is read from its snapshot, so that what is changed in it later changes no figure.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Answer, AnswerState, Ref, Row
from tipcoder.domain.edits import ChangeKind
from tipcoder.domain.ids import new_id
from tipcoder.domain.packing import packed, unpacked
from tipcoder.domain.projects import CodingRole, CodingStatus
from tipcoder.storage.at_work import may_be_compared
from tipcoder.storage.coding.codings import StoredCoding, read_coding
from tipcoder.storage.coding.evidence import passages_now
from tipcoder.storage.coding.statuses import counting_snapshot
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.double_coding import CodingSnapshotTable, CodingStatusTable
from tipcoder.storage.tables.project import CaseTable, ChangeTable, CodingTable

COMPARED = (CodingRole.PRIMARY, CodingRole.SECOND)
"""Roles of the codings that agreement is computed between."""


@dataclass(frozen=True, slots=True)
class ComparedCoding:
    """A coding as it is compared: as it was submitted or, where it never was, as it stands.

    `coding.coding` tells its role, its coder and the framework of then; `number` is that of the case in the project.
    """

    coding: StoredCoding
    number: int
    is_submitted: bool


@dataclass(frozen=True, slots=True)
class ComparedHead:
    """A coding that can be compared, before it is read: whose it is, in which role, of which case."""

    coding: str
    case: str
    number: int
    role: CodingRole
    coder: str
    is_submitted: bool


def list_compared(database: Database) -> tuple[ComparedHead, ...]:
    """Return of which codings `compared_codings` gives what they say, in its order.

    Cases whose comparison who is at work may not see yet are left out.
    """
    found = (
        select(CodingTable.id, CaseTable.id, CaseTable.number, CodingTable.role, CodingTable.coder, counting_snapshot())
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .where(CaseTable.removed_at.is_(None), CodingTable.role.in_(COMPARED), may_be_compared())
        .order_by(CaseTable.number, CodingTable.role, CodingTable.coder, CodingTable.id)
    )
    with database.session() as session:
        heads = session.execute(found).all()
    return tuple(
        ComparedHead(coding, case, number, CodingRole(role), coder, snapshot is not None)
        for coding, case, number, role, coder, snapshot in heads
        if snapshot is not None or role == CodingRole.PRIMARY
    )


def compared_codings(database: Database, case_id: str | None = None) -> tuple[ComparedCoding, ...]:
    """Return the codings that can be compared, of one case or of all: by its number, the primary first, then by coder.

    These are the primary codings of all cases that are not removed, as they stand where they were never submitted, and
    the second ones that were submitted. `ComparedCoding.is_submitted` tells the former (`not_submitted`) apart. Cases
    that the person at work may not see compared yet are left out.
    """
    found = (
        select(CodingTable.id, CaseTable.number, CodingTable.role, counting_snapshot().label("snapshot"))
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .where(CaseTable.removed_at.is_(None), CodingTable.role.in_(COMPARED), may_be_compared())
        .order_by(CaseTable.number, CodingTable.role, CodingTable.coder, CodingTable.id)
    )
    if case_id is not None:
        found = found.where(CaseTable.id == case_id)
    with database.session() as session:
        return tuple(
            ComparedCoding(_read(session, coding, snapshot), number, snapshot is not None)
            for coding, number, role, snapshot in session.execute(found).all()
            if snapshot is not None or role == CodingRole.PRIMARY
        )


def load_compared(database: Database, coding_id: str) -> ComparedCoding:
    """Return one coding as it is compared: as it was submitted or, where it never was, as it stands."""
    found = select(CaseTable.number, counting_snapshot()).select_from(CodingTable).join(CaseTable)
    with database.session() as session:
        number, snapshot = session.execute(found.where(CodingTable.id == coding_id)).one()
        return ComparedCoding(_read(session, coding_id, snapshot), number, snapshot is not None)


def store_status(
    session: Session, coding_id: str, status: CodingStatus, *, coder: str, batch: str | None = None
) -> int:
    """Give a coding a status within a transaction, and return its number in the log of statuses.

    Submitting keeps what the coding says now. With any other status, what was submitted before goes on to count.
    """
    ensure_coder(session, coder)
    now = datetime.now(UTC)
    if status is CodingStatus.SUBMITTED:
        snapshot: str | None = _store_snapshot(session, coding_id, now)
    else:
        snapshot = session.scalar(select(counting_snapshot()).where(CodingTable.id == coding_id))
    values = {"coding_id": coding_id, "status": status, "coder": coder, "set_at": now, "batch": batch}
    return session.execute(
        insert(CodingStatusTable).values(**values, snapshot_id=snapshot).returning(CodingStatusTable.id)
    ).scalar_one()


def change_status(
    database: Database, codings: Iterable[str], status: CodingStatus, *, coder: str, reason: str = ""
) -> None:
    """Give codings a status, each with its change record, which the list of cases undoes. One transaction.

    The record says the reason, if a person gave one.

    Raises:
        UserError: disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        for coding_id in codings:
            _record(session, coding_id, store_status(session, coding_id, status, coder=coder), coder, reason=reason)


def take_back_status(session: Session, change_id: int, *, coder: str) -> None:
    """Give a coding the status that it had before a change, or an undo of one, as a change of its own."""
    operations = session.execute(select(ChangeTable.operations).where(ChangeTable.id == change_id)).scalar_one()
    (said,) = json.loads(operations)
    before = session.execute(
        select(CodingStatusTable.status, CodingStatusTable.snapshot_id)
        .where(CodingStatusTable.coding_id == said["coding"], CodingStatusTable.id < said["number"])
        .order_by(CodingStatusTable.id.desc())
        .limit(1)
    ).one_or_none()
    status, snapshot = before if before is not None else ("", None)
    ensure_coder(session, coder)
    values = {"coding_id": said["coding"], "status": status, "coder": coder, "set_at": datetime.now(UTC)}
    number = session.execute(
        insert(CodingStatusTable).values(**values, snapshot_id=snapshot).returning(CodingStatusTable.id)
    ).scalar_one()
    _record(session, said["coding"], number, coder, takes_back=change_id)


def _record(
    session: Session, coding_id: str, number: int, coder: str, *, takes_back: int | None = None, reason: str = ""
) -> None:
    case = select(CodingTable.case_id).where(CodingTable.id == coding_id).scalar_subquery()
    said = {"do": "status", "coding": coding_id, "number": number} | ({"reason": reason} if reason else {})
    operations = json.dumps([said], ensure_ascii=False)
    values = {"case_id": case, "kind": ChangeKind.STATUS, "takes_back": takes_back, "coder": coder}
    session.execute(insert(ChangeTable).values(**values, made_at=datetime.now(UTC), operations=operations))


def take_back_batch(session: Session, coding_id: str, batch: str, *, coder: str) -> None:
    """Give a coding the status that it had before an import submitted it, if it has no other since."""
    statuses = session.execute(
        select(CodingStatusTable.status, CodingStatusTable.snapshot_id, CodingStatusTable.batch)
        .where(CodingStatusTable.coding_id == coding_id)
        .order_by(CodingStatusTable.id)
    )
    found = statuses.mappings().all()
    if not found or found[-1]["batch"] != batch:
        return
    began = next(place for place, status in enumerate(found) if status["batch"] == batch)
    values = {"coding_id": coding_id, "coder": coder, "set_at": datetime.now(UTC), "status": CodingStatus.TO_DO}
    before = dict(found[began - 1]) if began else {}
    session.execute(insert(CodingStatusTable).values({**values, **before}))


def _store_snapshot(session: Session, coding_id: str, now: datetime) -> str:
    stored, snapshot = read_coding(session, coding_id), new_id()
    there = {coding_id, *(row.id for row in stored.rows)}
    content = {
        "rows": [[row.id, row.parent, row.roster, row.position] for row in stored.rows],
        "answers": [[*_placed(ref), answer.value, answer.state] for ref, answer in stored.answers],
        "calculated": [[*_placed(ref), answer.value, answer.state] for ref, answer in stored.calculated],
        "evidence": [[*_placed(ref), passage.id] for ref, passage in stored.evidence if ref.row in there],
        "last_change": stored.last_change,
    }
    session.execute(
        insert(CodingSnapshotTable).values(
            id=snapshot,
            coding_id=coding_id,
            framework_id=stored.coding.framework,
            made_at=now,
            content=packed(content),
        )
    )
    return snapshot


def _placed(ref: Ref) -> tuple[str, str]:
    return ref.row, ref.key


def _read(session: Session, coding_id: str, snapshot: str | None) -> StoredCoding:
    now = read_coding(session, coding_id)
    if snapshot is None:
        return now
    framework, content = session.execute(
        select(CodingSnapshotTable.framework_id, CodingSnapshotTable.content).where(CodingSnapshotTable.id == snapshot)
    ).one()
    then = unpacked(content, f"coding_snapshot {snapshot}")
    # A passage is the same words for ever; only where it stands follows its judgment, as it does for the other coding.
    passages = passages_now(session, {passage for *_, passage in then["evidence"]})
    return replace(
        now,
        coding=replace(now.coding, framework=framework),
        rows=tuple(Row(*row) for row in then["rows"]),
        answered=_by_row(_answers(then["answers"])),
        calculated=_answers(then["calculated"]),
        evidence=tuple(
            (Ref(row, key), passages[passage]) for row, key, passage in then["evidence"] if passage in passages
        ),
        last_change=then["last_change"],
    )


def _by_row(answers: Iterable[tuple[Ref, Answer]]) -> dict[str, dict[str, Answer]]:
    found: dict[str, dict[str, Answer]] = {}
    for ref, answer in answers:
        found.setdefault(ref.row, {})[ref.key] = answer
    return found


def _answers(stored: list[list[str]]) -> tuple[tuple[Ref, Answer], ...]:
    return tuple((Ref(row, key), Answer(value, AnswerState(state))) for row, key, value, state in stored)
