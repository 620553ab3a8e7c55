"""Stores remarks. Each deed on one is a change of its case, so that nothing said gets lost."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import Select, delete, func, insert, or_, select, text, update
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import ChangeKind
from tipcoder.domain.ids import new_id
from tipcoder.domain.records import RemarkRecord
from tipcoder.domain.remarks import PlacedRemark, Remark, RemarkStatus, Reply
from tipcoder.storage.at_work import COUNTED, is_at_work
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.project import CaseTable, ChangeTable, CodingTable, RemarkTable, RowTable

_OF_EXPORT = text(f"""
    SELECT remark.row_id, remark.question, remark.id, remark.replies_to, remark.status, remark.coder,
        remark.made_at, remark.text
    FROM coding JOIN "case" ON "case".id = coding.case_id
    JOIN row ON row.coding_id = coding.id JOIN remark ON remark.row_id = row.id
    WHERE {COUNTED} AND "case".removed_at IS NULL AND row.removed_by IS NULL AND row.relevant
    ORDER BY "case".number, row.id, remark.question,
        coalesce(remark.replies_to, remark.id), remark.replies_to IS NOT NULL, remark.made_at
""")  # noqa: S608


def add_remark(database: Database, ref: Ref, words: str, *, coder: str) -> Remark:
    """Store a remark on an answer, or on a row (`Ref(row, "")`); it is open."""
    with database.writing() as session:
        ensure_coder(session, coder)
        return store_remark(session, ref, words, coder=coder)


def store_remark(session: Session, ref: Ref, words: str, *, coder: str) -> Remark:
    """Do within a transaction what `add_remark` does, in the name of a coder who is known."""
    remark = Remark(new_id(), ref, RemarkStatus.OPEN, coder, datetime.now(UTC), words)
    _store(session, ref, remark, status=remark.status)
    return remark


def add_reply(database: Database, remark_id: str, words: str, *, coder: str) -> Reply:
    """Store a reply. An open remark is answered by somebody else's reply; its author's own leaves it open."""
    reply = Reply(new_id(), coder, datetime.now(UTC), words)
    with database.writing() as session:
        ensure_coder(session, coder)
        remark = _one(session, remark_id)
        _store(session, remark.ref, reply, replies_to=remark_id)
        if remark.status is RemarkStatus.OPEN and remark.coder != coder:
            _set_status(session, remark, RemarkStatus.ANSWERED, coder)
    return reply


def set_status(database: Database, remark_id: str, status: RemarkStatus, *, coder: str) -> None:
    """Store how far a remark is."""
    with database.writing() as session:
        ensure_coder(session, coder)
        remark = _one(session, remark_id)
        if remark.status is not status:
            _set_status(session, remark, status, coder)


def take_back(database: Database, remark_id: str, *, coder: str) -> None:
    """Remove a remark that its author takes back. What it said stays in the record of changes.

    Raises:
        ValueError: it is somebody else's, or was replied to or closed.
    """
    with database.writing() as session:
        remark = _one(session, remark_id)
        if not remark.can_be_taken_back(coder):
            raise ValueError("only its author takes a remark back, as long as nobody replied")
        said = {"do": "unremark", "id": remark.id, "row": remark.ref.row, "question": remark.ref.key}
        _note(session, remark, coder, {**said, "made_at": remark.made_at.isoformat(), "text": remark.text})
        session.execute(delete(RemarkTable).where(RemarkTable.id == remark_id))


def remarks_of_coding(database: Database, coding_id: str) -> tuple[Remark, ...]:
    """Return the remarks in a coding with their replies, the earliest first; those of removed rows too."""
    with database.session() as session:
        return _threads(session.scalars(_remarks().where(RowTable.coding_id == coding_id)))


def list_remarks(database: Database) -> tuple[PlacedRemark, ...]:
    """Return all remarks of the codings at work by case, the earliest first; none of removed cases and rows."""
    statement = (
        select(CaseTable.id, CaseTable.number, CodingTable.id, RowTable.roster, RowTable.id)
        .join(CodingTable, CodingTable.case_id == CaseTable.id)
        .join(RowTable, RowTable.coding_id == CodingTable.id)
        .where(CaseTable.removed_at.is_(None), RowTable.removed_by.is_(None), is_at_work())
        .where(RowTable.id.in_(select(RemarkTable.row_id)))
    )
    with database.session() as session:
        places = {
            row: (case, number, coding, roster) for case, number, coding, roster, row in session.execute(statement)
        }
        remarks = _threads(session.scalars(_remarks()))
    placed = (PlacedRemark(*places[remark.ref.row], remark) for remark in remarks if remark.ref.row in places)
    return tuple(sorted(placed, key=lambda one: one.case_number))


def count_open(database: Database) -> dict[str, int]:
    """Return how many remarks are open, by the id of their case; only cases that have any."""
    statement = (
        select(CodingTable.case_id, func.count().label("open"))
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .join(RowTable, RowTable.coding_id == CodingTable.id)
        .join(RemarkTable, RemarkTable.row_id == RowTable.id)
        .where(RemarkTable.status == RemarkStatus.OPEN, RowTable.removed_by.is_(None), CaseTable.removed_at.is_(None))
        .where(is_at_work())
        .group_by(CodingTable.case_id)
    )
    with database.session() as session:
        return {found.case_id: found.open for found in session.execute(statement)}


def remarks_by_row(database: Database) -> dict[str, list[RemarkRecord]]:
    """Return the remarks and replies in the rows that `exports.stream_cases` yields, each remark before its replies.

    Removed cases and rows, and rows that are not asked for, have none; nor have codings that are not at work.
    """
    found: dict[str, list[RemarkRecord]] = {}
    # Read at once, as they are few: while a workbook is written, edits can be saved.
    with database.session() as session:
        for row, question, remark, replies_to, status, coder, made_at, words in session.connection().execute(
            _OF_EXPORT
        ):
            record = RemarkRecord(
                question,
                status=status,
                key=remark,
                replies_to=replies_to or "",
                coder=coder,
                made_at=datetime.fromisoformat(made_at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
                text=words,
            )
            found.setdefault(row, []).append(record)
    return found


def store_moved_remarks(session: Session, coding_id: str, place_of: Callable[[Ref], Ref | None]) -> None:
    """Let the remarks of a coding follow their questions to other names, within the transaction of the caller."""
    found = session.execute(
        select(RemarkTable.id, RemarkTable.row_id, RemarkTable.question)
        .join(RowTable, RowTable.id == RemarkTable.row_id)
        .where(RowTable.coding_id == coding_id, RemarkTable.question != "")
    ).all()
    # By id, as two questions may have changed their names with each other.
    for remark, row, question in found:
        now = place_of(Ref(row, question))
        if now is not None and now.key != question:
            session.execute(update(RemarkTable).where(RemarkTable.id == remark).values(question=now.key))


def _remarks() -> Select[RemarkTable]:
    return select(RemarkTable).join(RowTable, RowTable.id == RemarkTable.row_id).order_by(RemarkTable.made_at)


def _threads(found: Iterable[RemarkTable]) -> tuple[Remark, ...]:
    rows = tuple(found)
    replies: dict[str, list[Reply]] = {}
    for row in rows:
        if row.replies_to is not None:
            replies.setdefault(row.replies_to, []).append(Reply(row.id, row.coder, row.made_at, row.text))
    return tuple(
        replace(_remark(row), replies=tuple(replies.get(row.id, ()))) for row in rows if row.replies_to is None
    )


def _remark(row: RemarkTable) -> Remark:
    ref = Ref(row.row_id, row.question)
    return Remark(row.id, ref, RemarkStatus(row.status), row.coder, row.made_at, row.text)


def _one(session: Session, remark_id: str) -> Remark:
    rows = session.scalars(
        select(RemarkTable)
        .where(or_(RemarkTable.id == remark_id, RemarkTable.replies_to == remark_id))
        .order_by(RemarkTable.made_at)
    )
    (remark,) = _threads(rows)
    return remark


def _store(
    session: Session, ref: Ref, remark: Remark | Reply, *, status: str = "", replies_to: str | None = None
) -> None:
    words = {"coder": remark.coder, "made_at": remark.made_at, "text": remark.text}
    place = {"id": remark.id, "row_id": ref.row, "question": ref.key, "replies_to": replies_to}
    session.execute(insert(RemarkTable).values(**place, **words, status=status))


def _set_status(session: Session, remark: Remark, status: RemarkStatus, coder: str) -> None:
    session.execute(update(RemarkTable).where(RemarkTable.id == remark.id).values(status=status))
    said = {"do": "remark_status", "id": remark.id, "before": remark.status, "after": status}
    _note(session, remark, coder, said)


def _note(session: Session, remark: Remark, coder: str, operation: dict[str, str]) -> None:
    case = (
        select(CodingTable.case_id)
        .join(RowTable, RowTable.coding_id == CodingTable.id)
        .where(RowTable.id == remark.ref.row)
        .scalar_subquery()
    )
    operations = json.dumps([operation], ensure_ascii=False, separators=(",", ":"))
    session.execute(
        insert(ChangeTable).values(
            case_id=case, kind=ChangeKind.REMARK, coder=coder, made_at=datetime.now(UTC), operations=operations
        )
    )
