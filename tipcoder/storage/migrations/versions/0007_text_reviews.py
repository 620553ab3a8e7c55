"""Reviews of texts that leave."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "text_review",
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_text_review_coder_coder")),
        sa.ForeignKeyConstraint(["row_id"], ["row.id"], name=op.f("fk_text_review_row_id_row")),
        sa.PrimaryKeyConstraint("row_id", "question", "sha256", name=op.f("pk_text_review")),
        sqlite_with_rowid=False,
    )
