"""Decisions on pairs of rows of two codings, and on the answers of an agreed coding."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "row_pair",
        sa.Column("first_id", sa.String(), nullable=False),
        sa.Column("second_id", sa.String(), nullable=False),
        sa.Column("is_one", sa.Boolean(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_row_pair_coder_coder")),
        sa.ForeignKeyConstraint(["first_id"], ["row.id"], name=op.f("fk_row_pair_first_id_row")),
        sa.ForeignKeyConstraint(["second_id"], ["row.id"], name=op.f("fk_row_pair_second_id_row")),
        sa.PrimaryKeyConstraint("first_id", "second_id", name=op.f("pk_row_pair")),
    )
    op.create_table(
        "settlement",
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name=op.f("fk_settlement_change_id_change")),
        sa.PrimaryKeyConstraint("change_id", name=op.f("pk_settlement")),
    )
