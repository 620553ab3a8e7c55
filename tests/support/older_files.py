"""Takes a project file of now back to what older programs wrote."""

from sqlalchemy import text
from sqlalchemy.orm import Session

EXPORTS = """CREATE TABLE export (
    id VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL,
    coder VARCHAR NOT NULL,
    recipient_id VARCHAR,
    profile VARCHAR NOT NULL,
    format VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    cases INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    sha256 VARCHAR NOT NULL,
    selection VARCHAR NOT NULL,
    accepted VARCHAR NOT NULL,
    CONSTRAINT pk_export PRIMARY KEY (id),
    CONSTRAINT fk_export_coder_coder FOREIGN KEY(coder) REFERENCES coder (code),
    CONSTRAINT fk_export_recipient_id_recipient FOREIGN KEY(recipient_id) REFERENCES recipient (id)
)"""
"""The table as migrations made it before the ledger."""


def take_back_ledger(session: Session) -> None:
    """Take the tables of what left out of a file, and put that of exports in their place."""
    for table in ("delivered_brief", "decided_proposal", "delivered_release", "release_cell", "release"):
        session.execute(text(f"DROP TABLE {table}"))
    session.execute(text(EXPORTS))
