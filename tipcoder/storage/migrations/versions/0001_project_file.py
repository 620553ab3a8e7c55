"""The first project file: project, coders, frameworks, cases, judgments, codings, rows, answers, changes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "case",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("court", sa.String(), nullable=False),
        sa.Column("decided_on", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.Column("removed_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case")),
        sa.UniqueConstraint("number", name=op.f("uq_case_number")),
    )
    op.create_table(
        "coder",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_coder")),
    )
    op.create_table(
        "framework",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("form_id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.Column("xform", sa.String(), nullable=False),
        sa.Column("xlsx", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_framework")),
        sa.UniqueConstraint("sha256", name=op.f("uq_framework_sha256")),
    )
    op.create_table(
        "coding",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("framework_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("missing", sa.Integer(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_coding_case_id_case")),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_coding_coder_coder")),
        sa.ForeignKeyConstraint(["framework_id"], ["framework.id"], name=op.f("fk_coding_framework_id_framework")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coding")),
        sa.UniqueConstraint("case_id", "role", "coder", name=op.f("uq_coding_case_id_role_coder")),
    )
    op.create_index(op.f("ix_coding_framework_id"), "coding", ["framework_id"], unique=False)
    op.create_index("ix_coding_primary", "coding", ["case_id"], unique=True, sqlite_where=sa.text("role = 'primary'"))
    op.create_table(
        "document",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_document_case_id_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint("case_id", "sha256", name=op.f("uq_document_case_id_sha256")),
    )
    op.create_table(
        "project",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("framework_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_project_coder_coder")),
        sa.ForeignKeyConstraint(["framework_id"], ["framework.id"], name=op.f("fk_project_framework_id_framework")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("coding_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("takes_back", sa.Integer(), nullable=True),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("operations", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name=op.f("fk_change_case_id_case")),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_change_coder_coder")),
        sa.ForeignKeyConstraint(["coding_id"], ["coding.id"], name=op.f("fk_change_coding_id_coding")),
        sa.ForeignKeyConstraint(["takes_back"], ["change.id"], name=op.f("fk_change_takes_back_change")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    op.create_index(op.f("ix_change_case_id"), "change", ["case_id"], unique=False)
    op.create_index(op.f("ix_change_coding_id_id"), "change", ["coding_id", "id"], unique=False)
    op.create_table(
        "page",
        sa.Column("document_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_page_document_id_document")),
        sa.PrimaryKeyConstraint("document_id", "number", name=op.f("pk_page")),
    )
    op.create_table(
        "row",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("coding_id", sa.String(), nullable=False),
        sa.Column("parent_id", sa.String(), nullable=True),
        sa.Column("roster", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("relevant", sa.Boolean(), nullable=False),
        sa.Column("removed_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["coding_id"], ["coding.id"], name=op.f("fk_row_coding_id_coding")),
        sa.ForeignKeyConstraint(["parent_id"], ["row.id"], name=op.f("fk_row_parent_id_row")),
        sa.ForeignKeyConstraint(["removed_by"], ["change.id"], name=op.f("fk_row_removed_by_change")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_row")),
    )
    op.create_index(op.f("ix_row_coding_id"), "row", ["coding_id"], unique=False)
    op.create_index(op.f("ix_row_parent_id_roster_position"), "row", ["parent_id", "roster", "position"], unique=False)
    op.create_table(
        "answer",
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("relevant", sa.Boolean(), nullable=False),
        sa.Column("calculated", sa.Boolean(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.CheckConstraint("(state = 'answered') = (value <> '')", name=op.f("ck_answer_state_and_value")),
        sa.ForeignKeyConstraint(["row_id"], ["row.id"], name=op.f("fk_answer_row_id_row")),
        sa.PrimaryKeyConstraint("row_id", "question", name=op.f("pk_answer")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "answer_choice",
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["row_id", "question"],
            ["answer.row_id", "answer.question"],
            name=op.f("fk_answer_choice_row_id_question_answer"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("row_id", "question", "term", name=op.f("pk_answer_choice")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_answer_choice_question_term"), "answer_choice", ["question", "term"], unique=False)
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER change_no_{verb.lower()} BEFORE {verb} ON change "
            "BEGIN SELECT RAISE(ABORT, 'changes are only ever added'); END"
        )
