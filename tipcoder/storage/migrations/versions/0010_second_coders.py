"""The role in which a person is at work, and what codings of other roles show in the list of cases."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("project", sa.Column("role", sa.String(), nullable=False, server_default="primary"))
    for name in ("title", "court", "decided_on"):
        op.add_column("coding", sa.Column(name, sa.String(), nullable=False, server_default=""))
    if op.get_bind().dialect.name == "postgresql":
        for name, value in (("role", "primary"), ("coder", "")):
            op.execute(
                f"CREATE FUNCTION at_work_{name}() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT '{value}' $$"
            )
