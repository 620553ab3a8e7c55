"""Stores installed versions of the framework."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from tipcoder.domain.ids import new_id
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import FrameworkFileTable, FrameworkTable

_NO_FILES: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class StoredFramework:
    """A version of the framework. `sha256` is of the workbook, `xform` what pyxform made from it."""

    id: str
    form_id: str
    title: str
    version: str
    sha256: str
    xform: str


@dataclass(frozen=True, slots=True)
class NewFramework:
    """A version of the framework to be stored, with its workbook and the files of choices that came beside it.

    `id` is made up if left out.
    """

    form_id: str
    title: str
    version: str
    xlsx: bytes
    xform: str
    sha256: str
    files: Mapping[str, bytes] = field(default_factory=dict)
    id: str = ""


_COLUMNS = (
    FrameworkTable.id,
    FrameworkTable.form_id,
    FrameworkTable.title,
    FrameworkTable.version,
    FrameworkTable.sha256,
    FrameworkTable.xform,
)


def add_framework(
    database: Database,
    *,
    form_id: str,
    title: str,
    version: str,
    xlsx: bytes,
    xform: str,
    sha256: str,
    files: Mapping[str, bytes] = _NO_FILES,
    id: str = "",
) -> str:
    """Store a framework and return its id; the id of the one stored before, if the workbook is the same.

    `files` are the files of choices that came beside the workbook, by name; the id is made up if left out.
    """
    new = NewFramework(form_id, title, version, xlsx, xform, sha256, files, id)
    with database.writing() as session:
        return store_framework(session, new)


def store_framework(session: Session, new: NewFramework) -> str:
    """Do within a transaction what `add_framework` does."""
    known = session.scalar(select(FrameworkTable.id).where(FrameworkTable.sha256 == new.sha256))
    if known:
        return known
    framework_id = new.id or new_id()
    session.execute(
        insert(FrameworkTable).values(
            id=framework_id,
            form_id=new.form_id,
            title=new.title,
            version=new.version,
            sha256=new.sha256,
            added_at=datetime.now(UTC),
            xform=new.xform,
            xlsx=new.xlsx,
        )
    )
    beside = [{"framework_id": framework_id, "name": name, "content": content} for name, content in new.files.items()]
    if beside:
        session.execute(insert(FrameworkFileTable), beside)
    return framework_id


def get_framework(database: Database, framework_id: str) -> StoredFramework:
    """Return one framework without its workbook."""
    with database.session() as session:
        return StoredFramework(*session.execute(select(*_COLUMNS).where(FrameworkTable.id == framework_id)).one())


def get_framework_workbook(database: Database, framework_id: str) -> bytes:
    """Return the XLSForm workbook as it was installed."""
    with database.session() as session:
        return session.execute(select(FrameworkTable.xlsx).where(FrameworkTable.id == framework_id)).scalar_one()


def get_framework_files(database: Database, framework_id: str) -> dict[str, bytes]:
    """Return the files of choices that came beside the workbook, by name."""
    with database.session() as session:
        found = session.execute(
            select(FrameworkFileTable.name, FrameworkFileTable.content).where(
                FrameworkFileTable.framework_id == framework_id
            )
        )
        return {file.name: file.content for file in found}


def framework_ids(database: Database) -> tuple[str, ...]:
    """Return the ids of all installed frameworks, the oldest first, without reading their forms."""
    with database.session() as session:
        return tuple(session.scalars(select(FrameworkTable.id).order_by(FrameworkTable.added_at)))


def list_frameworks(database: Database) -> tuple[StoredFramework, ...]:
    """Return all installed frameworks, the oldest first."""
    with database.session() as session:
        found = session.execute(select(*_COLUMNS).order_by(FrameworkTable.added_at))
        return tuple(StoredFramework(*framework) for framework in found)
