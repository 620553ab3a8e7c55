"""Adds the table of approved briefs as deliveries have them."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_table(
        "delivered_brief",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("delivery_id", "case_id")),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("text", "cells", "row_id")),
        sa.ForeignKeyConstraint(["delivery_id"], ["delivery.id"], name=op.f("fk_delivered_brief_delivery_id_delivery")),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_delivered_brief_case_id_case")),
        sa.PrimaryKeyConstraint("delivery_id", "case_id", "place", name=op.f("pk_delivered_brief")),
        sqlite_with_rowid=False,
    )
