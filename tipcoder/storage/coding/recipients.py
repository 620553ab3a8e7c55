"""Stores recipients of exports, and what left: when, to whom, which cases, with checksum."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_bytes

from sqlalchemy import delete, insert, select

from tipcoder.domain.ids import new_id
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import ensure_coder
from tipcoder.storage.tables.project import ExportTable, RecipientTable

_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody to whom is exported. `secret` makes the keys of cases and rows that they get, and never leaves."""

    id: str
    name: str
    secret: bytes


@dataclass(frozen=True, slots=True)
class NewExport:
    """Export to be recorded.

    `recipient` is "" for a file that stays. `selection` says which cases were chosen, `accepted` has the ids of
    findings that were accepted.
    """

    recipient: str
    profile: str
    format: str
    language: str
    file_name: str
    cases: int
    left_out: int
    sha256: str
    selection: Mapping[str, object]
    accepted: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class RecordedExport:
    """A file that left: what it was, when it was made, and the code of who made it. `recipient` is a name."""

    id: str
    made_at: datetime
    coder: str
    export: NewExport


def ensure_recipient(database: Database, name: str) -> Recipient:
    """Return the recipient of a name, who is added with a secret of their own when named for the first time."""
    with database.session() as session:
        found = session.execute(select(RecipientTable).where(RecipientTable.name == name)).scalar_one_or_none()
        if found is not None:
            return Recipient(found.id, found.name, found.secret)
    made = Recipient(new_id(), name, token_bytes(_SECRET_BYTES))
    with database.writing() as session:
        values = {"id": made.id, "name": name, "secret": made.secret, "added_at": datetime.now(UTC)}
        session.execute(insert(RecipientTable).values(values))
    return made


def list_recipients(database: Database) -> tuple[str, ...]:
    """Return the names of all to whom was exported, in the order in which they were first named."""
    with database.session() as session:
        return tuple(session.execute(select(RecipientTable.name).order_by(RecipientTable.added_at)).scalars())


@contextmanager
def recorded_export(database: Database, export: NewExport, coder: str) -> Iterator[None]:
    """Record a file that leaves within: if it cannot, the record is taken back.

    Raises:
        UserError: disk_full, ...; nothing left yet.
    """
    if database.read_only:  # a damaged project: what can be saved of it must be able to leave
        yield
        return
    id = new_id()
    with database.writing() as session:
        ensure_coder(session, coder)
        query = select(RecipientTable.id).where(RecipientTable.name == export.recipient)
        recipient = session.execute(query).scalar_one() if export.recipient else None
        session.execute(
            insert(ExportTable).values(
                id=id,
                made_at=datetime.now(UTC),
                coder=coder,
                recipient_id=recipient,
                profile=export.profile,
                format=export.format,
                language=export.language,
                file_name=export.file_name,
                cases=export.cases,
                left_out=export.left_out,
                sha256=export.sha256,
                selection=json.dumps(export.selection, ensure_ascii=False),
                accepted=json.dumps(list(export.accepted)),
            )
        )
    try:
        yield
    except BaseException:
        with database.writing() as session:
            session.execute(delete(ExportTable).where(ExportTable.id == id))
        raise


def list_exports(database: Database) -> tuple[RecordedExport, ...]:
    """Return what left, the latest first."""
    query = (
        select(ExportTable, RecipientTable.name)
        .outerjoin(RecipientTable, RecipientTable.id == ExportTable.recipient_id)
        .order_by(ExportTable.made_at.desc())
    )
    with database.session() as session:
        return tuple(_recorded(found, recipient or "") for found, recipient in session.execute(query))


def _recorded(found: ExportTable, recipient: str) -> RecordedExport:
    export = NewExport(
        recipient,
        found.profile,
        found.format,
        found.language,
        found.file_name,
        found.cases,
        found.left_out,
        found.sha256,
        json.loads(found.selection),
        tuple(json.loads(found.accepted)),
    )
    return RecordedExport(found.id, found.made_at, found.coder, export)
