"""Adds the table of what nations have published, as their deliveries say it."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_table(
        "delivered_release",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("delivery_id", "edition", "made_on")),
        sa.Column("cases", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("figure", "part", "group", "value")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("count", "base")),
        sa.ForeignKeyConstraint(
            ["delivery_id"], ["delivery.id"], name=op.f("fk_delivered_release_delivery_id_delivery")
        ),
        sa.PrimaryKeyConstraint(
            "delivery_id", "edition", "figure", "part", "group", "value", name=op.f("pk_delivered_release")
        ),
        sqlite_with_rowid=False,
    )
