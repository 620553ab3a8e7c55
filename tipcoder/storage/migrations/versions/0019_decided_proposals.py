"""Adds the table of what persons decided on answers that were proposed from a judgment."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_table(
        "decided_proposal",
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("coding_id", "row", "question", "value", "decision", "rule")
        ),
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["coding_id"], ["coding.id"], name=op.f("fk_decided_proposal_coding_id_coding")),
        sa.ForeignKeyConstraint(["change_id"], ["change.id"], name=op.f("fk_decided_proposal_change_id_change")),
        sa.PrimaryKeyConstraint("coding_id", "row", "question", "value", name=op.f("pk_decided_proposal")),
        sqlite_with_rowid=False,
    )
