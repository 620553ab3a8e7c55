"""Stores recipients of exports."""

from dataclasses import dataclass
from datetime import UTC, datetime
from secrets import token_bytes

from sqlalchemy import insert, select

from tipcoder.domain.ids import new_id
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import RecipientTable

_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody to whom is exported. `secret` makes the keys of cases and rows that they get, and never leaves."""

    id: str
    name: str
    secret: bytes


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
