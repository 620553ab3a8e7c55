"""Adds tables of what persons add to counted findings, its log, and quotations that came with deliveries."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "curated",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("passage_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_curated_case_id_case")),
        sa.ForeignKeyConstraint(["passage_id"], ["passage.id"], name=op.f("fk_curated_passage_id_passage")),
        sa.PrimaryKeyConstraint("kind", "subject", name=op.f("pk_curated")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_curated_case_id"), "curated", ["case_id"])
    op.create_index(op.f("ix_curated_passage_id"), "curated", ["passage_id"])
    op.create_table(
        "curation_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("passage_id", sa.String(), nullable=True),
        sa.Column("takes_back", sa.Integer(), nullable=True),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_curation_change_case_id_case")),
        sa.ForeignKeyConstraint(["passage_id"], ["passage.id"], name=op.f("fk_curation_change_passage_id_passage")),
        sa.ForeignKeyConstraint(
            ["takes_back"], ["curation_change.id"], name=op.f("fk_curation_change_takes_back_curation_change")
        ),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_curation_change_coder_coder")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_curation_change")),
    )
    op.create_table(
        "delivered_quotation",
        sa.Column("delivery_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("theme", sa.String(), nullable=False),
        sa.Column("english", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delivery_id"], ["delivery.id"], name=op.f("fk_delivered_quotation_delivery_id_delivery")
        ),
        sa.PrimaryKeyConstraint("delivery_id", "key", name=op.f("pk_delivered_quotation")),
        sqlite_with_rowid=False,
    )
