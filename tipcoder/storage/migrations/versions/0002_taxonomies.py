"""Taxonomies with their terms, and the files of choices that come beside a framework."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "framework_file",
        sa.Column("framework_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["framework_id"], ["framework.id"], name=op.f("fk_framework_file_framework_id_framework")
        ),
        sa.PrimaryKeyConstraint("framework_id", "name", name=op.f("pk_framework_file")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "taxonomy",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("titles", sa.String(), nullable=False),
        sa.Column("descriptions", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("schemes", sa.String(), nullable=False),
        sa.Column("installed_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_taxonomy")),
    )
    op.create_table(
        "term",
        sa.Column("taxonomy_id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("parent", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("valid_from", sa.String(), nullable=False),
        sa.Column("valid_to", sa.String(), nullable=False),
        sa.Column("replaced_by", sa.String(), nullable=False),
        sa.Column("proposed_by", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["taxonomy_id"], ["taxonomy.id"], name=op.f("fk_term_taxonomy_id_taxonomy")),
        sa.PrimaryKeyConstraint("taxonomy_id", "code", name=op.f("pk_term")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_term_taxonomy_id_position"), "term", ["taxonomy_id", "position"], unique=False)
    op.create_table(
        "term_label",
        sa.Column("taxonomy_id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("provenance", sa.String(), nullable=False),
        _of_term("term_label"),
        sa.PrimaryKeyConstraint("taxonomy_id", "code", "kind", "language", "position", name=op.f("pk_term_label")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "term_mapping",
        sa.Column("taxonomy_id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        _of_term("term_mapping"),
        sa.PrimaryKeyConstraint("taxonomy_id", "code", "position", name=op.f("pk_term_mapping")),
        sqlite_with_rowid=False,
    )


def _of_term(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["taxonomy_id", "code"],
        ["term.taxonomy_id", "term.code"],
        name=op.f(f"fk_{table}_taxonomy_id_code_term"),
        ondelete="CASCADE",
    )
