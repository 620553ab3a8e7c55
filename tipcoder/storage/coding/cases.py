"""Stores cases with their primary coding, and begins codings by others."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, insert, select, update
from sqlalchemy import Row as SqlRow
from sqlalchemy.orm import Session

from tipcoder.domain.edits import ChangeKind
from tipcoder.domain.ids import new_id
from tipcoder.domain.projects import Case, Coding, CodingRole, CodingStatus, Completeness, JudgmentKind, JudgmentText
from tipcoder.storage.at_work import is_at_work, shown_in_list
from tipcoder.storage.coding.derived_state import Beginning, Saved
from tipcoder.storage.coding.documents import is_current, store_judgment
from tipcoder.storage.coding.edit_json import write_edit
from tipcoder.storage.coding.rows import apply_edit, store_derived
from tipcoder.storage.coding.statuses import status_columns
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.deliveries import OriginTable
from tipcoder.storage.tables.project import CaseTable, ChangeTable, CodingTable, DocumentTable, ProjectTable, RowTable

_OF_CODING = (
    CodingTable.id,
    CodingTable.case_id,
    CodingTable.framework_id,
    CodingTable.role,
    CodingTable.coder,
    CodingTable.answered,
    CodingTable.missing,
    CodingTable.wrong,
    CodingTable.total,
    CodingTable.place,
)
_PART = 500
"""Cases of a list that are read before a save is let go first: a few milliseconds."""
_ROLE_COLUMNS = {"title": "title", "court": "court", "decision_date": "decided_on"}


def add_case(
    database: Database,
    framework_id: str,
    coder: str,
    beginning: Beginning | None = None,
    judgment: tuple[JudgmentText, JudgmentKind] | None = None,
) -> Case:
    """Add a case with the next number and, if given, its first judgment: all of it or nothing.

    Its primary coding is empty, or has what the framework begins it with.
    """
    case_id = new_id()
    begun = beginning or Beginning(new_id(), (), Saved({}, {}, Completeness(), {}))
    with database.writing() as session:
        store_case(session, case_id, framework_id, coder, begun)
        if judgment:
            store_judgment(session, case_id, *judgment)
        return _case(session.execute(_cases().where(CaseTable.id == case_id)).one())


def store_case(
    session: Session, case_id: str, framework_id: str, coder: str, begun: Beginning, *, batch: str | None = None
) -> None:
    """Store within a transaction a case with the next number, and its primary coding. `batch` is that of its change."""
    now = datetime.now(UTC)
    number = (session.scalar(select(func.max(CaseTable.number))) or 0) + 1
    session.execute(
        insert(CaseTable).values(
            {"id": case_id, "number": number, "title": "", "court": "", "decided_on": ""}
            | {"created_at": now, "changed_at": now}
            | shown_of_case(begun.saved.roles)
        )
    )
    _store_coding(session, case_id, framework_id, coder, begun, CodingRole.PRIMARY, batch)


def store_second(
    session: Session, case_id: str, framework_id: str, coder: str, begun: Beginning, *, batch: str | None = None
) -> None:
    """Store within a transaction what a second coder begins a case with that is there."""
    _store_coding(session, case_id, framework_id, coder, begun, CodingRole.SECOND, batch)


def store_agreed(session: Session, case_id: str, framework_id: str, coder: str, begun: Beginning) -> None:
    """Store within a transaction the agreed coding that two experts begin to settle a case in."""
    _store_coding(session, case_id, framework_id, coder, begun, CodingRole.AGREED, None)


def store_exercise(session: Session, case_id: str, framework_id: str, coder: str, begun: Beginning) -> None:
    """Store within a transaction the copy of a coding in which facts are altered for training."""
    _store_coding(session, case_id, framework_id, coder, begun, CodingRole.EXERCISE, None)


def _store_coding(
    session: Session, case_id: str, framework_id: str, coder: str, begun: Beginning, role: CodingRole, batch: str | None
) -> None:
    now = datetime.now(UTC)
    coding_id, counts = begun.coding_id, begun.saved.completeness
    ensure_coder(session, coder)
    session.execute(
        insert(CodingTable).values(
            id=coding_id,
            case_id=case_id,
            framework_id=framework_id,
            role=role,
            coder=coder,
            answered=counts.answered,
            missing=counts.missing,
            wrong=counts.wrong,
            total=counts.total,
            place="",
            created_at=now,
            changed_at=now,
            **({} if role is CodingRole.PRIMARY else shown_of_case(begun.saved.roles)),
        )
    )
    session.execute(insert(RowTable).values(id=coding_id, coding_id=coding_id, roster="", position=0, relevant=True))
    kind = ChangeKind.ADD_CASE if role is CodingRole.PRIMARY else ChangeKind.ADD_CODING
    operations = write_edit(begun.defaults)
    change = {"case_id": case_id, "kind": kind, "coder": coder, "made_at": now, "operations": operations}
    change_id = session.execute(
        insert(ChangeTable).values({**change, "batch": batch}).returning(ChangeTable.id)
    ).scalar_one()
    apply_edit(session, coding_id, change_id, begun.defaults, begun.saved.selects)
    store_derived(session, begun.saved)


def list_cases(database: Database) -> tuple[Case, ...]:
    """Return all cases that are not removed, by number, in one reading, which lets a save go first and then goes on."""
    cases, last, is_whole = list[Case](), 0, False
    while not is_whole:
        following = _cases().where(CaseTable.removed_at.is_(None), CaseTable.number > last).order_by(CaseTable.number)
        read = list[SqlRow[*tuple[Any, ...]]]()
        with database.session() as session, session.execute(following) as found:
            for part in found.partitions(_PART):
                read += part
                if database.is_being_written:
                    break
            else:
                is_whole = True
        cases += map(_case, read)
        last = cases[-1].number if cases else last
    return tuple(cases)


def get_case(database: Database, case_id: str) -> Case:
    """Return one case, also a removed one."""
    with database.session() as session:
        return _case(session.execute(_cases().where(CaseTable.id == case_id)).one())


def has_coding(database: Database, coding_id: str) -> bool:
    """Return whether it is the coding at work of a case that is not removed."""
    here = (CodingTable.id == coding_id) & CaseTable.removed_at.is_(None) & is_at_work()
    with database.session() as session:
        return bool(session.scalar(select(CodingTable.id).join(CaseTable).where(here)))


def find_case(database: Database, case_id: str) -> Case | None:
    """Return one case, None if it was removed."""
    with database.session() as session:
        found = session.execute(_present_case(), {"of": case_id}).one_or_none()
        return _case(found) if found is not None else None


def remove_case(database: Database, case_id: str) -> None:
    """Put a case out of sight with all that belongs to it. Its number is not given again."""
    _record(database, case_id, ChangeKind.REMOVE_CASE, datetime.now(UTC))


def restore_case(database: Database, case_id: str) -> None:
    """Bring back a removed case."""
    _record(database, case_id, ChangeKind.RESTORE_CASE, None)


def _record(database: Database, case_id: str, kind: ChangeKind, removed_at: datetime | None) -> None:
    with database.writing() as session:
        coder = database.coder or session.execute(select(ProjectTable.coder)).scalar_one()
        session.execute(update(CaseTable).where(CaseTable.id == case_id).values(removed_at=removed_at))
        session.execute(
            insert(ChangeTable).values(
                case_id=case_id, kind=kind, coder=coder, made_at=datetime.now(UTC), operations="[]"
            )
        )


@cache
def _present_case() -> Select[*tuple[Any, ...]]:
    """Return the statement for one case that is not removed, built once: it is asked with every answer."""
    return _cases().where(CaseTable.id == bindparam("of"), CaseTable.removed_at.is_(None))


@cache
def _cases() -> Select[*tuple[Any, ...]]:
    judgments = (
        select(func.count())
        .select_from(DocumentTable)
        .where(DocumentTable.case_id == CaseTable.id, is_current())
        .scalar_subquery()
        .label("judgments")
    )
    first_judgment = (
        select(DocumentTable.name)
        .where(DocumentTable.case_id == CaseTable.id, is_current())
        .order_by(DocumentTable.added_at)
        .limit(1)
        .scalar_subquery()
        .label("first_judgment")
    )
    # columns, not objects: a list of thousands is made for each look at it
    return select(
        CaseTable.id,
        CaseTable.number,
        *map(shown_in_list, ("title", "court", "decided_on")),
        CodingTable.changed_at,
        *_OF_CODING,
        judgments,
        first_judgment,
        is_delivered(),
        *status_columns(),
    ).join(CodingTable, (CodingTable.case_id == CaseTable.id) & is_at_work())


def _case(found: SqlRow[*tuple[Any, ...]]) -> Case:
    case_id, number, title, court, decided_on, changed_at, *coding = tuple(found)
    *coding, judgments, first_judgment, came, status, by, at = coding
    shown = _coding(*coding, is_delivered=bool(came))
    return Case(
        case_id,
        number,
        title,
        court,
        decided_on,
        judgments,
        shown,
        changed_at,
        first_judgment or "",
        CodingStatus(status),
        by,
        at,
    )


def shown_of_case(roles: Mapping[str, str]) -> dict[str, str]:
    """Return the columns of a case that show answers, by the roles of their questions."""
    return {column: roles[role] for role, column in _ROLE_COLUMNS.items() if role in roles}


def is_delivered() -> ColumnElement[bool]:
    """Return the column that says whether a coding came to a regional project from its country."""
    return select(OriginTable.row_id).where(OriginTable.row_id == CodingTable.id).exists().label("is_delivered")


def to_coding(found: CodingTable, *, is_delivered: bool) -> Coding:
    """Return the coding that a table row holds."""
    return _coding(*(getattr(found, column.key) for column in _OF_CODING), is_delivered=is_delivered)


def _coding(
    coding_id: str,
    case_id: str,
    framework_id: str,
    role: str,
    coder: str,
    answered: int,
    missing: int,
    wrong: int,
    total: int,
    place: str,
    *,
    is_delivered: bool,
) -> Coding:
    counts = Completeness(answered, missing, wrong, total)
    return Coding(coding_id, case_id, framework_id, CodingRole(role), coder, counts, place, is_delivered)
