"""Stores an import in one transaction, and takes it back; reads what changed since a workbook was written."""

import re
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.orm import Session

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import ChangeKind, Edit, inverse
from tipcoder.domain.projects import CodingRole, CodingStatus
from tipcoder.errors import UserError
from tipcoder.storage.at_work import is_at_work, is_settled
from tipcoder.storage.coding.cases import is_delivered, store_case, store_second
from tipcoder.storage.coding.changes import standing_changes
from tipcoder.storage.coding.codings import refuse_if_stale, store_change
from tipcoder.storage.coding.derived_state import Beginning, Saved
from tipcoder.storage.coding.edit_json import read_edit
from tipcoder.storage.coding.remarks import store_remark
from tipcoder.storage.coding.snapshots import store_status, take_back_batch
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import (
    CaseTable,
    ChangeTable,
    CodingTable,
    RecipientTable,
    ReleaseTable,
    RemarkTable,
    RowTable,
)
from tipcoder.storage.taxonomies import TermChanges, merge_terms

_SECOND = timedelta(seconds=1)
_MARK = re.compile(r"(\d{1,15})-[0-9a-f]{8}")


@dataclass(frozen=True, slots=True)
class KnownCase:
    """A case, perhaps a removed one, with a coding of it, whose that is, and by which version of the framework."""

    id: str
    number: int
    coding: str
    framework: str
    coder: str
    is_removed: bool
    is_delivered: bool
    is_settled: bool


@dataclass(frozen=True, slots=True)
class ImportedCoding:
    """Effect of an import on one coding. `beginning` is that of a new case, None for one that is there.

    `second` is the code of the second coder whose coding it is, "" for a primary one. Of theirs, what begins is a
    coding of a case that is there, and `status` is the one that it comes back with. `remarks` ask to confirm
    something, by their place.
    """

    case: str
    coding: str
    framework: str
    edit: Edit
    saved: Saved
    beginning: Beginning | None = None
    second: str = ""
    status: CodingStatus = CodingStatus.TO_DO
    remarks: Mapping[Ref, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BatchChange:
    """Change that an import made to one coding, and the edit that takes it back.

    `batch` names the import. `stands` is false where it was taken back already, `is_last` where something was changed
    after it. `is_new`: the import brought the case.
    """

    change: int
    case: str
    number: int
    coding: str
    undo: Edit
    stands: bool
    is_last: bool
    is_new: bool
    batch: str


def known_cases(database: Database) -> tuple[KnownCase, ...]:
    """Return all cases of the person at work, removed ones among them, by number."""
    return _known(database, is_at_work())


def first_codings(database: Database) -> tuple[KnownCase, ...]:
    """Return all cases with their primary codings, whoever is at work, removed ones among them, by number."""
    return _known(database, CodingTable.role == CodingRole.PRIMARY)


def _known(database: Database, condition: ColumnElement[bool]) -> tuple[KnownCase, ...]:
    with database.session() as session:
        found = session.execute(
            select(CaseTable.id, CaseTable.number, CodingTable.id, CodingTable.framework_id, CodingTable.coder)
            .add_columns(CaseTable.removed_at, is_delivered(), is_settled())
            .join(CodingTable, CodingTable.case_id == CaseTable.id)
            .where(condition)
            .order_by(CaseTable.number)
        ).all()
        return tuple(
            KnownCase(id, number, coding, framework, coder, removed is not None, bool(came), bool(settled))
            for id, number, coding, framework, coder, removed, came, settled in found
        )


def second_codings(database: Database, coder: str) -> dict[str, tuple[str, str]]:
    """Return the second codings by one coder: ids of coding and framework, by that of the case."""
    found = select(CodingTable.case_id, CodingTable.id, CodingTable.framework_id).where(
        CodingTable.role == CodingRole.SECOND, CodingTable.coder == coder
    )
    with database.session() as session:
        return {case: (coding, framework) for case, coding, framework in session.execute(found)}


def row_ids(database: Database) -> tuple[str, ...]:
    """Return the ids of the rows of all codings, removed ones left out."""
    with database.session() as session:
        return tuple(session.scalars(select(RowTable.id).where(RowTable.removed_by.is_(None))))


def recipient_secrets(database: Database) -> tuple[bytes, ...]:
    """Return the secrets by which the keys of recipients were made."""
    with database.session() as session:
        return tuple(session.scalars(select(RecipientTable.secret).order_by(RecipientTable.added_at)))


def export_moment(database: Database, written_at: datetime) -> datetime:
    """Return when exactly a workbook was written that says it to the second: as recorded, else the end of the second.

    What was changed after it, the workbook does not know.
    """
    with database.session() as session:
        found = session.scalars(
            select(ReleaseTable.made_at)
            .where(ReleaseTable.made_at >= written_at, ReleaseTable.made_at < written_at + _SECOND)
            .order_by(ReleaseTable.made_at.desc())
        ).first()
        return found if found is not None else written_at + _SECOND


@dataclass(frozen=True, slots=True)
class PointInHistory:
    """A point in the history of a project: after a change by its number, or, where that is not known, at a moment."""

    change: int | None
    moment: datetime

    def later(self) -> ColumnElement[bool]:
        """Return the condition that a change came after this point."""
        return ChangeTable.made_at >= self.moment if self.change is None else ChangeTable.id > self.change


def change_mark(database: Database) -> str:
    """Return number and mark of the last change of a project: copies that went different ways have different marks."""
    with database.session() as session:
        number = session.scalar(select(func.max(ChangeTable.id))) or 0
        return _mark(session, number)


def numbered(mark: str) -> int | None:
    """Return the number in what `change_mark` returned, None if it is no such mark."""
    found = _MARK.fullmatch(mark)
    return int(found[1]) if found else None


def change_of_mark(database: Database, mark: str) -> int | None:
    """Return the number of the change that a mark was made of, None if this project's history has no such change."""
    number = numbered(mark)
    with database.session() as session:
        return number if number is not None and _mark(session, number) == mark else None


def _mark(session: Session, number: int) -> str:
    found = session.execute(select(ChangeTable.case_id, ChangeTable.made_at).where(ChangeTable.id == number)).first()
    made = f"{found[0]} {found[1].astimezone(UTC).isoformat()}" if found is not None else ""
    return f"{number}-{blake2b(f'{number} {made}'.encode(), digest_size=4).hexdigest()}"


def last_change(database: Database) -> int:
    """Return the number of the last change of the whole project, 0 for none."""
    with database.session() as session:
        return session.scalar(select(func.max(ChangeTable.id))) or 0


def edits_since(database: Database, coding_id: str, point: PointInHistory) -> tuple[Edit, ...] | None:
    """Return what takes a coding back to a point, the latest first; None where nobody can tell.

    Where it was brought to another version first of all, that is as far as it goes: the point as that version has it.
    """
    with database.session() as session:
        found = session.execute(
            select(ChangeTable.kind, ChangeTable.operations)
            .where(ChangeTable.coding_id == coding_id, point.later())
            .order_by(ChangeTable.id.desc())
        ).all()
    edits = found[:-1] if found and found[-1][0] == ChangeKind.UPGRADE else found
    if any(kind == ChangeKind.UPGRADE for kind, _ in edits):
        return None
    return tuple(inverse(read_edit(operations)) for _, operations in edits)


def cases_changed_since(database: Database, point: PointInHistory) -> frozenset[str]:
    """Return the ids of the cases in which something was done after a point: to answers, evidence or remarks.

    New remarks have no number of a change: they are told by their time.
    """
    remarked = (
        select(CodingTable.case_id)
        .join(RowTable, RowTable.coding_id == CodingTable.id)
        .join(RemarkTable, RemarkTable.row_id == RowTable.id)
        .where(RemarkTable.made_at >= point.moment)
    )
    with database.session() as session:
        found = session.scalars(select(ChangeTable.case_id).where(point.later()).union(remarked))
        return frozenset(found)


def began_after(database: Database, coding_id: str, point: PointInHistory) -> bool:
    """Return whether the case of a coding was added after a point."""
    added = (CodingTable.id == coding_id, ChangeTable.kind == ChangeKind.ADD_CASE, point.later())
    with database.session() as session:
        found = select(ChangeTable.id).join(CodingTable, CodingTable.case_id == ChangeTable.case_id).where(*added)
        return session.scalar(found.limit(1)) is not None


def store_import(
    database: Database,
    codings: Sequence[ImportedCoding],
    terms: Iterable[TermChanges],
    *,
    batch: str,
    coder: str,
    seen: int,
) -> Generator[int]:
    """Store all that an import does in one transaction; yield the number of codings done after each.

    `terms` are those that the workbook proposes. `seen` is the last change that whoever planned it knew. Closing the
    generator leaves the file as it was.

    Raises:
        UserError: import_stale, if the project was changed since; disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        if (session.scalar(select(func.max(ChangeTable.id))) or 0) != seen or not merge_terms(session, terms):
            raise UserError("import_stale")
        for done, coding in enumerate(codings, 1):
            author = coding.second or coder
            if coding.beginning is not None:
                store = store_second if coding.second else store_case
                store(session, coding.case, coding.framework, author, coding.beginning, batch=batch)
            if coding.edit or coding.second:
                store_change(
                    session,
                    coding.coding,
                    coding.edit,
                    kind=ChangeKind.IMPORT,
                    coder=author,
                    saved=coding.saved,
                    batch=batch,
                )
            for ref, words in coding.remarks.items():
                store_remark(session, ref, words, coder=author)
            if coding.second:
                store_status(session, coding.coding, coding.status, coder=author, batch=batch)
            yield done


def last_batch(database: Database) -> tuple[str, datetime] | None:
    """Return the last import of which something stands, and when it was; None if there is none."""
    with database.session() as session:
        found = session.execute(
            select(ChangeTable.batch, func.max(ChangeTable.made_at))
            .where(ChangeTable.kind == ChangeKind.IMPORT, ChangeTable.batch.is_not(None))
            .group_by(ChangeTable.batch)
            .order_by(func.max(ChangeTable.id).desc())
        ).first()
    if found is None or not any(change.stands for change in batch_changes(database, str(found[0]))):
        return None
    return str(found[0]), found[1]


def batch_changes(database: Database, batch: str) -> tuple[BatchChange, ...]:
    """Return what an import did, coding by coding in the order of its changes."""
    with database.session() as session:
        found = session.execute(
            select(ChangeTable, CaseTable.number, CaseTable.removed_at)
            .join(CaseTable, CaseTable.id == ChangeTable.case_id)
            .where(ChangeTable.batch == batch, ChangeTable.kind == ChangeKind.IMPORT)
            .order_by(ChangeTable.id)
        ).all()
        return tuple(
            _batch_change(session, change, number, is_removed=removed is not None) for change, number, removed in found
        )


def store_undo(database: Database, undone: Iterable[tuple[BatchChange, Saved, int]], *, coder: str) -> None:
    """Take back what an import did to codings: answers as changes of their own, cases that it brought out of sight.

    With each comes the last change of its coding that is known of.

    Raises:
        UserError: coding_changed_elsewhere, disk_full and the others of `Database.writing`.
    """
    now = datetime.now(UTC)
    with database.writing() as session:
        for change, saved, after in undone:
            refuse_if_stale(session, change.coding, after)
            store_change(
                session,
                change.coding,
                change.undo,
                kind=ChangeKind.UNDO,
                takes_back=change.change,
                coder=coder,
                saved=saved,
            )
            take_back_batch(session, change.coding, change.batch, coder=coder)
            if change.is_new:
                session.execute(update(CaseTable).where(CaseTable.id == change.case).values(removed_at=now))
                values = {"case_id": change.case, "kind": ChangeKind.REMOVE_CASE, "coder": coder, "made_at": now}
                session.execute(insert(ChangeTable).values(**values, operations="[]"))


def _batch_change(session: Session, change: ChangeTable, number: int, *, is_removed: bool) -> BatchChange:
    coding = str(change.coding_id)
    standing = tuple(standing_changes(session, coding))
    own = (
        ChangeTable.case_id == change.case_id,
        ChangeTable.kind == ChangeKind.ADD_CASE,
        ChangeTable.batch == change.batch,
    )
    is_new = session.scalar(select(ChangeTable.id).where(*own)) is not None
    moved_on = (ChangeTable.coding_id == coding, ChangeTable.kind == ChangeKind.UPGRADE, ChangeTable.id > change.id)
    is_upgraded = session.scalar(select(ChangeTable.id).where(*moved_on)) is not None
    return BatchChange(
        change.id,
        change.case_id,
        number,
        coding,
        inverse(read_edit(change.operations)),
        stands=not is_removed and (is_upgraded or change.id in standing),
        is_last=standing[:1] == (change.id,),
        is_new=is_new,
        batch=str(change.batch),
    )
