"""Statuses of codings, and what they said when they were submitted."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "coding_snapshot",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("coding_id", sa.String(), nullable=False),
        sa.Column("framework_id", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["coding_id"], ["coding.id"], name=op.f("fk_coding_snapshot_coding_id_coding")),
        sa.ForeignKeyConstraint(
            ["framework_id"], ["framework.id"], name=op.f("fk_coding_snapshot_framework_id_framework")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coding_snapshot")),
    )
    op.create_index(op.f("ix_coding_snapshot_coding_id"), "coding_snapshot", ["coding_id"])
    op.create_table(
        "coding_status",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("coding_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("set_at", sa.String(), nullable=False),
        sa.Column("snapshot_id", sa.String(), nullable=True),
        sa.Column("batch", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_coding_status_coder_coder")),
        sa.ForeignKeyConstraint(["coding_id"], ["coding.id"], name=op.f("fk_coding_status_coding_id_coding")),
        sa.ForeignKeyConstraint(
            ["snapshot_id"], ["coding_snapshot.id"], name=op.f("fk_coding_status_snapshot_id_coding_snapshot")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coding_status")),
    )
    op.create_index(op.f("ix_coding_status_coding_id"), "coding_status", ["coding_id"])
