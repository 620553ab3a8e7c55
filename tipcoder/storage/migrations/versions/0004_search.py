"""Search: an index of words over judgments, answers and terms, and the list of what it does not know yet."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

INDEX = """CREATE VIRTUAL TABLE {name} USING fts5(
words, keys, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0 tokenchars _'
)"""

TRIGGERS = (
    ("page_insert", "INSERT ON page", "", (("judgment", "NEW.document_id", "''"),)),
    ("page_update", "UPDATE ON page", "", (("judgment", "NEW.document_id", "''"),)),
    ("page_delete", "DELETE ON page", "", (("judgment", "OLD.document_id", "''"),)),
    ("answer_insert", "INSERT ON answer", "WHEN NOT NEW.calculated", (("answer", "NEW.row_id", "NEW.question"),)),
    (
        "answer_update",
        "UPDATE OF row_id, question, state, value ON answer",
        "WHEN NOT NEW.calculated",
        (("answer", "OLD.row_id", "OLD.question"), ("answer", "NEW.row_id", "NEW.question")),
    ),
    ("answer_delete", "DELETE ON answer", "WHEN NOT OLD.calculated", (("answer", "OLD.row_id", "OLD.question"),)),
    ("term_label_insert", "INSERT ON term_label", "", (("term", "NEW.taxonomy_id", "NEW.code"),)),
    ("term_label_update", "UPDATE ON term_label", "", (("term", "NEW.taxonomy_id", "NEW.code"),)),
    ("term_label_delete", "DELETE ON term_label", "", (("term", "OLD.taxonomy_id", "OLD.code"),)),
)


def upgrade() -> None:
    op.create_table(
        "search_pending",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "owner", "part", name=op.f("pk_search_pending")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("before", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_unit")),
    )
    op.create_index(op.f("ix_search_unit_owner_part"), "search_unit", ["owner", "part"], unique=False)
    op.create_index(op.f("ix_search_unit_language"), "search_unit", ["language"], unique=False)
    for name in ("word_index", "term_index"):
        op.execute(INDEX.format(name=name))
    for name, event, condition, marks in TRIGGERS:
        op.execute(trigger(name, event, condition, marks))
    op.execute("INSERT INTO search_pending SELECT 'judgment', id, '' FROM document")
    op.execute("INSERT INTO search_pending SELECT 'answer', row_id, question FROM answer WHERE NOT calculated")
    op.execute("INSERT INTO search_pending SELECT 'term', taxonomy_id, code FROM term")


def trigger(name: str, event: str, condition: str, marks: tuple[tuple[str, str, str], ...]) -> str:
    """Return what writes down that something is to be indexed anew; once, however often it changes."""
    body = "\n".join(
        f"INSERT INTO search_pending SELECT '{kind}', {owner}, {part} WHERE NOT EXISTS "  # noqa: S608 (constants)
        f"(SELECT 1 FROM search_pending WHERE kind = '{kind}' AND owner = {owner} AND part = {part});"
        for kind, owner, part in marks
    )
    return f"CREATE TRIGGER search_{name} AFTER {event} {condition} BEGIN\n{body}\nEND"
