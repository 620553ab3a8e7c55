"""Tier of questions up to which a project asks."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("project", sa.Column("asked", sa.String(), nullable=False, server_default="core"))
