"""Findings, proofs and remarks of deliveries; marks for many answers stored at once."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

MARK = """INSERT INTO search_pending SELECT 'answer', {side}.row_id, {side}.question WHERE NOT EXISTS \
(SELECT 1 FROM search_pending WHERE kind = 'answer' AND owner = {side}.row_id AND part = {side}.question)\
 AND NOT EXISTS (SELECT 1 FROM search_pending WHERE kind = 'held' AND owner = '' AND part = '');"""
"""An answer is to be indexed anew, unless whoever stores it says so at the end (kind `held`)."""

WATCHED = (
    ("insert", "INSERT ON answer", "NOT NEW.calculated", ("NEW",)),
    ("update", "UPDATE OF row_id, question, state, value ON answer", "NOT NEW.calculated", ("OLD", "NEW")),
    ("delete", "DELETE ON answer", "NOT OLD.calculated", ("OLD",)),
)


def upgrade() -> None:
    op.add_column("delivery", sa.Column("report", sa.String(), nullable=False, server_default="{}"))
    _beside()
    _watch_again()


def _beside() -> None:
    op.create_table(
        "delivered_proof",
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("passages", sa.Integer(), nullable=False),
        sa.Column("judgment", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("suffix", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["row_id"], ["row.id"], name=op.f("fk_delivered_proof_row_id_row")),
        sa.PrimaryKeyConstraint("row_id", "place", name=op.f("pk_delivered_proof")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "delivered_remark",
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("remarks", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("replies_to", sa.String(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["row_id"], ["row.id"], name=op.f("fk_delivered_remark_row_id_row")),
        sa.PrimaryKeyConstraint("row_id", "place", name=op.f("pk_delivered_remark")),
        sqlite_with_rowid=False,
    )


def _watch_again() -> None:
    is_file = op.get_bind().dialect.name == "sqlite"
    for verb, occasion, condition, sides in WATCHED:
        body = "\n".join(MARK.format(side=side) for side in sides)
        name = f"search_answer_{verb}"
        if is_file:
            op.execute(f"DROP TRIGGER {name}")
            op.execute(f"CREATE TRIGGER {name} AFTER {occasion} WHEN {condition} BEGIN\n{body}\nEND")
        else:
            op.execute(
                f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql "
                f"AS $$ BEGIN\n{body}\nRETURN NULL; END $$"
            )
