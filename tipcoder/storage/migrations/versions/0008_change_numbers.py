"""Numbers of the last changes that deliveries hold."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("delivery", sa.Column("last_change", sa.Integer(), nullable=True))
