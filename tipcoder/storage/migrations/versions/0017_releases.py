"""Makes a ledger of the records of exports: what left, for whom, and what of it is public."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

_KEPT = (
    "id", "made_at", "coder", "recipient_id", "profile", "format", "language", "file_name", "cases", "left_out",
    "sha256", "selection", "accepted",
)  # fmt: skip
_SHEETS, _ANALYSTS = ("docx", "pdf"), ("csv", "spss", "stata")
_KINDS = (
    {"tip": "hand_over", "workshop": "workshop", "regional": "regional_workbook"}
    | dict.fromkeys(_SHEETS, "sheet")
    | dict.fromkeys(_ANALYSTS, "analysts")
)


def upgrade() -> None:
    connection = op.get_bind()
    export = sa.table("export", *(sa.column(name) for name in _KEPT))
    kept = [dict(row) for row in connection.execute(sa.select(*export.c)).mappings()]
    # Before the others are made: an empty file has no page in which nothing is, and whose damage nobody would see.
    op.drop_table("export")
    _make_tables()
    release = sa.table("release", *(sa.column(name) for name in (*_KEPT, "kind", "audience")))
    if kept:
        connection.execute(release.insert(), [{**row, **_seen_as(row)} for row in kept])


def _seen_as(export: dict[str, str | None]) -> dict[str, str]:
    form = export["format"] or ""
    audience = "recipient" if export["recipient_id"] else "public" if form == "workshop" else "team"
    return {"kind": _KINDS.get(form, "workbook"), "audience": audience}


def _make_tables() -> None:
    op.create_table(
        "release",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("coder", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
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
        sa.Column("edition", sa.String(), nullable=False, server_default=""),
        sa.Column("state", sa.String(), nullable=False, server_default="out"),
        sa.Column("state_at", sa.String(), nullable=True),
        sa.Column("state_by", sa.String(), nullable=True),
        sa.Column("state_why", sa.String(), nullable=False, server_default=""),
        sa.ForeignKeyConstraint(["coder"], ["coder.code"], name=op.f("fk_release_coder_coder")),
        sa.ForeignKeyConstraint(["recipient_id"], ["recipient.id"], name=op.f("fk_release_recipient_id_recipient")),
        sa.ForeignKeyConstraint(["state_by"], ["coder.code"], name=op.f("fk_release_state_by_coder")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release")),
    )
    op.create_table(
        "release_cell",
        sa.Column("release_id", sa.String(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("figure", "part", "group", "value")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("count", "base", "cases")),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name=op.f("fk_release_cell_release_id_release")),
        sa.PrimaryKeyConstraint("release_id", "figure", "part", "group", "value", name=op.f("pk_release_cell")),
        sqlite_with_rowid=False,
    )
