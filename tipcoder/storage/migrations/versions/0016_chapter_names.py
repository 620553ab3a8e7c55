"""Stores texts of authors under the name of their chapter, not under its number, which changes with other chapters."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

# fmt: off
_CHAPTERS = (
    "about", "brief", "method", "profile", "identification", "qualification", "evidence", "victims", "compensation",
    "non_punishment", "sentences", "length", "cooperation", "scope", "challenges", "good_practices", "recommendations",
)
# fmt: on


def upgrade() -> None:
    for name in ("curated", "curation_change"):
        table = sa.table(name, sa.column("kind", sa.String()), sa.column("subject", sa.String()))
        for number, chapter in enumerate(_CHAPTERS):
            numbered = f"{number} "
            language = sa.func.substr(table.c.subject, len(numbered) + 1)
            op.execute(
                table.update()
                .where(table.c.kind == "chapter_text", table.c.subject.startswith(numbered))
                .values(subject=sa.literal(f"{chapter} ").concat(language))
            )
