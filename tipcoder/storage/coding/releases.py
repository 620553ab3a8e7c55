"""Stores what left: when, for whom, which cases, with checksum, and what of it is public."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, func, insert, or_, select, update
from sqlalchemy.orm import Session

from tipcoder.domain.ids import new_id
from tipcoder.domain.release import (
    Audience,
    EarlierEdition,
    NewRelease,
    PublishedCell,
    ReleaseKind,
    ReleaseState,
    edition_of,
)
from tipcoder.errors import UserError
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.base import Base
from tipcoder.storage.tables.project import RecipientTable, ReleaseCellTable, ReleaseTable

_OF_CASES, _BRIEFS = "of_cases", "briefs"
"""Keys by which cases of public figures, and of printed briefs, are kept with what was chosen for a release."""
_IS_PUBLIC = or_(ReleaseTable.audience == Audience.PUBLIC, ReleaseTable.kind == ReleaseKind.SHERLOC)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRelease:
    """Something that left: what it was, when it was made, and the code of who made it.

    `recipient` of `release` is a name, and its cells are left out. `edition` names what of it is compared with later
    editions, "" for nothing; `why` says why it was withdrawn. `is_restorable`: it was, and nothing public left since.
    """

    id: str
    made_at: datetime
    coder: str
    release: NewRelease
    edition: str
    state: ReleaseState = ReleaseState.OUT
    why: str = ""
    is_restorable: bool = False


@contextmanager
def recorded_release(database: Database, release: NewRelease, coder: str) -> Iterator[None]:
    """Record something that leaves within: if it cannot, the record is taken back.

    Raises:
        UserError: release_read_only: what is public is compared with later editions, and cannot be recorded;
            disk_full, ...; nothing left yet.
    """
    if database.read_only:  # a damaged project: what can be saved of it must be able to leave
        if release.audience is Audience.PUBLIC:
            raise UserError("release_read_only")
        yield
        return
    id = new_id()
    with database.writing() as session:
        ensure_coder(session, coder)
        _store(session, id, release, coder)
    try:
        yield
    except BaseException:
        with database.writing() as session:
            session.execute(delete(ReleaseCellTable).where(ReleaseCellTable.release_id == id))
            session.execute(delete(ReleaseTable).where(ReleaseTable.id == id))
        raise


def _store(session: Session, id: str, release: NewRelease, coder: str) -> None:
    query = select(RecipientTable.id).where(RecipientTable.name == release.recipient)
    session.execute(
        insert(ReleaseTable).values(
            id=id,
            made_at=datetime.now(UTC),
            coder=coder,
            kind=release.kind,
            audience=release.audience,
            recipient_id=session.execute(query).scalar_one() if release.recipient else None,
            profile=release.profile,
            format=release.format,
            language=release.language,
            file_name=release.file_name,
            cases=release.cases,
            left_out=release.left_out,
            sha256=release.sha256,
            selection=json.dumps({**release.selection, **_public_cases(release)}, ensure_ascii=False),
            accepted=json.dumps(list(release.accepted)),
            edition=edition_of(release.cells),
            state=ReleaseState.OUT,
        )
    )
    if release.cells:
        cells = [
            {
                "release_id": id,
                "figure": one.figure,
                "part": one.part,
                "group": one.group,
                "value": one.value,
                "count": one.count,
                "base": one.base,
                "cases": one.cases,
            }
            for one in release.cells
        ]
        session.execute(insert(ReleaseCellTable), cells)


def _public_cases(release: NewRelease) -> dict[str, list[str]]:
    """Return of which cases public figures are, and whose briefs are printed."""
    found = {_OF_CASES: sorted(release.of_cases), _BRIEFS: sorted(release.briefs)}
    return {name: cases for name, cases in found.items() if cases}


def public_cases_alone(selection: str) -> str:
    """Return what is kept with a release without what was chosen for it."""
    return json.dumps({name: cases for name, cases in json.loads(selection).items() if name in (_OF_CASES, _BRIEFS)})


def list_releases(database: Database) -> tuple[RecordedRelease, ...]:
    """Return what left, the latest first."""
    query = (
        select(ReleaseTable, RecipientTable.name)
        .outerjoin(RecipientTable, RecipientTable.id == ReleaseTable.recipient_id)
        .order_by(ReleaseTable.made_at.desc(), ReleaseTable.id)
    )
    with database.session() as session:
        latest = _latest_public(session)
        return tuple(_recorded(found, recipient or "", latest) for found, recipient in session.execute(query))


def withdraw_release(database: Database, id: str, why: str, coder: str) -> None:
    """Store that something reached nobody, and why: later editions are not compared with it.

    Raises:
        UserError: release_unknown, release_withdrawn.
    """
    table = ReleaseTable
    with database.writing() as session:
        state = session.execute(select(table.state).where(table.id == id)).scalar_one_or_none()
        if state is None:
            raise UserError("release_unknown", id=id)
        if state == ReleaseState.WITHDRAWN:
            raise UserError("release_withdrawn", id=id[:8])
        ensure_coder(session, coder)
        withdrawn = {"state": ReleaseState.WITHDRAWN, "state_at": datetime.now(UTC), "state_by": coder}
        session.execute(update(table).where(table.id == id).values(**withdrawn, state_why=why))


def restore_release(database: Database, id: str) -> None:
    """Take back that something reached nobody, while nothing public left that was not compared with it.

    Raises:
        UserError: release_unknown, release_passed_over.
    """
    table = ReleaseTable
    as_before = {"state": ReleaseState.OUT, "state_at": None, "state_by": None, "state_why": ""}
    with database.writing() as session:
        found = session.get(table, id)
        if found is None:
            raise UserError("release_unknown", id=id)
        if not _is_restorable(found, _latest_public(session)):
            raise UserError("release_passed_over")
        session.execute(update(table).where(table.id == id).values(**as_before))


def take_over_releases(source: Database, target: Database) -> int:
    """Store what left by one file of a project in another that does not know of it, and return how many there were."""
    with source.session() as session:
        releases = [_values(one) for one in session.scalars(select(ReleaseTable))]
        cells = [_values(one) for one in session.scalars(select(ReleaseCellTable))]
        recipients = {one.id: _values(one) for one in session.scalars(select(RecipientTable))}
    with target.writing() as session:
        known = set(session.scalars(select(ReleaseTable.id)))
        by_name = {one.name: one.id for one in session.scalars(select(RecipientTable))}
        missing = [one for one in releases if one["id"] not in known]
        for release in missing:
            for coder in filter(None, (release["coder"], release["state_by"])):
                ensure_coder(session, coder)
            if (recipient := recipients.get(release["recipient_id"])) is not None:
                if recipient["name"] not in by_name:
                    session.execute(insert(RecipientTable).values(**recipient))
                    by_name[recipient["name"]] = recipient["id"]
                release["recipient_id"] = by_name[recipient["name"]]
        if missing:
            session.execute(insert(ReleaseTable), missing)
        ids = {one["id"] for one in missing}
        if new := [one for one in cells if one["release_id"] in ids]:
            session.execute(insert(ReleaseCellTable), new)
    return len(missing)


def _values(row: Base) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in row.__table__.columns}


def earlier_editions(database: Database) -> tuple[EarlierEdition, ...]:
    """Return what is public and was not withdrawn, the latest first; the same edition once, as of its first time.

    What has no edition is there for the briefs that it printed: entries for SHERLOC are to become public.
    """
    table, cell = ReleaseTable, ReleaseCellTable
    query = (
        select(table.id, table.edition, table.made_at, table.cases, table.selection)
        .where(_IS_PUBLIC, table.state == ReleaseState.OUT)
        .order_by(table.made_at, table.id)
    )
    with database.session() as session:
        first: dict[str, tuple[str, EarlierEdition]] = {}
        for id, edition, made_at, cases, selection in session.execute(query):
            of_cases, briefs = (_ids(selection, name) for name in (_OF_CASES, _BRIEFS))
            found = EarlierEdition(edition, made_at, cases, {}, of_cases=of_cases, briefs=briefs or frozenset())
            key = edition or id
            known = first.setdefault(key, (id, found))
            first[key] = known[0], replace(known[1], briefs=known[1].briefs | found.briefs)
        ids = [id for id, found in first.values() if found.id]
        cells: dict[str, dict[str, set[PublishedCell]]] = {}
        for row in session.scalars(select(cell).where(cell.release_id.in_(ids))):
            told = PublishedCell(row.figure, row.part, row.group, row.value, row.count, row.base, row.cases)
            cells.setdefault(row.release_id, {}).setdefault(row.figure, set()).add(told)
    editions = (
        replace(found, cells={figure: frozenset(of) for figure, of in cells.get(id, {}).items()})
        for id, found in first.values()
        if found.id or found.briefs
    )
    return tuple(sorted(editions, key=lambda one: one.made_at, reverse=True))


def _ids(selection: str, name: str) -> frozenset[str] | None:
    """Return the ids of cases that are kept with a release by a name, None for none."""
    found = json.loads(selection).get(name)
    return None if found is None else frozenset(found)


def _latest_public(session: Session) -> datetime | None:
    query = select(func.max(ReleaseTable.made_at)).where(_IS_PUBLIC)
    return session.execute(query).scalar_one()


def _is_restorable(found: ReleaseTable, latest: datetime | None) -> bool:
    return found.state_at is not None and (latest is None or latest <= found.state_at)


def _recorded(found: ReleaseTable, recipient: str, latest: datetime | None) -> RecordedRelease:
    release = NewRelease(
        kind=ReleaseKind(found.kind),
        audience=Audience(found.audience),
        recipient=recipient,
        profile=found.profile,
        format=found.format,
        language=found.language,
        file_name=found.file_name,
        cases=found.cases,
        left_out=found.left_out,
        sha256=found.sha256,
        selection=json.loads(found.selection),
        accepted=tuple(json.loads(found.accepted)),
    )
    state = ReleaseState(found.state)
    return RecordedRelease(
        id=found.id,
        made_at=found.made_at,
        coder=found.coder,
        release=release,
        edition=found.edition,
        state=state,
        why=found.state_why,
        is_restorable=_is_restorable(found, latest),
    )
