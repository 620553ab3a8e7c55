"""Rounds of double coding, with the cases of each."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "coding_round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("share", sa.Integer(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_coding_round_coder_coder")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coding_round")),
    )
    op.create_table(
        "round_case",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("stratum", sa.String(), nullable=False),
        sa.Column("assigned_to", sa.String(), nullable=False),
        sa.Column("is_added", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_round_case_case_id_case")),
        sa.ForeignKeyConstraint(["round_id"], ["coding_round.id"], name=op.f("fk_round_case_round_id_coding_round")),
        sa.PrimaryKeyConstraint("round_id", "case_id", name=op.f("pk_round_case")),
        sqlite_with_rowid=False,
    )
