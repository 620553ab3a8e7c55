"""Judgment details, remarks, identifier reviews, exports, and origins of rows."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

TRIGGER = """CREATE TRIGGER search_remark_{name} AFTER {event}  BEGIN
INSERT INTO search_pending SELECT 'remark', {side}.id, '' WHERE NOT EXISTS \
(SELECT 1 FROM search_pending WHERE kind = 'remark' AND owner = {side}.id AND part = '');
END"""
"""A remark is to be indexed anew."""


def upgrade() -> None:
    op.add_column("page", sa.Column("quality", sa.String(), nullable=False, server_default=""))
    op.add_column("change", sa.Column("batch", sa.String(), nullable=True))
    op.create_index(op.f("ix_change_batch"), "change", ["batch"], unique=False)
    _judgments()
    _reviewing()
    _leaving()
    _arriving()


def _judgments() -> None:
    op.create_table(
        "document_detail",
        sa.Column("document_id", sa.String(), nullable=False),
        sa.Column("court", sa.String(), nullable=False),
        sa.Column("encoding", sa.String(), nullable=False),
        sa.Column("left_out", sa.String(), nullable=False),
        sa.Column("replaced_by", sa.String(), nullable=True),
        sa.Column("replaced_at", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_document_detail_document_id_document")),
        sa.ForeignKeyConstraint(["replaced_by"], ["document.id"], name=op.f("fk_document_detail_replaced_by_document")),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_document_detail")),
    )
    op.create_index(op.f("ix_document_sha256"), "document", ["sha256"], unique=False)


def _reviewing() -> None:
    op.create_table(
        "remark",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("replies_to", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["row_id"], ["row.id"], name=op.f("fk_remark_row_id_row")),
        sa.ForeignKeyConstraint(["replies_to"], ["remark.id"], name=op.f("fk_remark_replies_to_remark")),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_remark_coder_coder")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remark")),
    )
    op.create_index(op.f("ix_remark_row_id_question"), "remark", ["row_id", "question"], unique=False)
    for name, event, side in (
        ("insert", "INSERT ON remark", "NEW"),
        ("update", "UPDATE OF text ON remark", "NEW"),
        ("delete", "DELETE ON remark", "OLD"),
    ):
        op.execute(TRIGGER.format(name=name, event=event, side=side))
    op.create_table(
        "identifier_review",
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_identifier_review_coder_coder")),
        sa.PrimaryKeyConstraint("holder", "question", "kind", "exact", name=op.f("pk_identifier_review")),
        sqlite_with_rowid=False,
    )


def _leaving() -> None:
    op.create_table(
        "recipient",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recipient")),
        sa.UniqueConstraint("name", name=op.f("uq_recipient_name")),
    )
    op.create_table(
        "export",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("recipient_id", sa.String(), nullable=True),
        sa.Column("profile", sa.String(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("cases", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("selection", sa.String(), nullable=False),
        sa.Column("accepted", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_export_coder_coder")),
        sa.ForeignKeyConstraint(["recipient_id"], ["recipient.id"], name=op.f("fk_export_recipient_id_recipient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export")),
    )


def _arriving() -> None:
    op.create_table(
        "delivery",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("project_id", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("profile", sa.String(), nullable=False),
        sa.Column("form_id", sa.String(), nullable=False),
        sa.Column("form_version", sa.String(), nullable=False),
        sa.Column("written_at", sa.String(), nullable=False),
        sa.Column("received_at", sa.String(), nullable=False),
        sa.Column("counts", sa.String(), nullable=False),
        sa.Column("replaced_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["replaced_by"], ["delivery.id"], name=op.f("fk_delivery_replaced_by_delivery")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
    )
    op.create_index(op.f("ix_delivery_project_id"), "delivery", ["project_id"], unique=False)
    op.create_table(
        "origin",
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("delivery_id", sa.String(), nullable=False),
        sa.Column("sheet", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["row_id"], ["row.id"], name=op.f("fk_origin_row_id_row")),
        sa.ForeignKeyConstraint(["delivery_id"], ["delivery.id"], name=op.f("fk_origin_delivery_id_delivery")),
        sa.PrimaryKeyConstraint("row_id", name=op.f("pk_origin")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_origin_delivery_id"), "origin", ["delivery_id"], unique=False)
