"""Checks a project file: pages, foreign keys, and what its tables promise."""

from tipcoder.errors import UserError
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.project_file import ProjectFile

_OF_FILE = {
    "cipher_integrity_check": "PRAGMA cipher_integrity_check",
    "integrity_check": "PRAGMA integrity_check",
    "foreign_key_check": "PRAGMA foreign_key_check",
}
"""Findings of SQLite on a file. A server keeps its own."""
_PROMISES = {
    "coding_without_root": """
        SELECT coding.id FROM coding LEFT JOIN row ON row.id = coding.id AND row.parent_id IS NULL AND row.roster = ''
        WHERE row.id IS NULL""",
    "row_without_parent": """
        SELECT row.id FROM row LEFT JOIN row AS parent ON parent.id = row.parent_id
        WHERE row.removed_by IS NULL AND row.id <> row.coding_id
          AND (parent.id IS NULL OR parent.removed_by IS NOT NULL OR parent.coding_id <> row.coding_id)""",
    "row_without_root": """
        WITH RECURSIVE below (id) AS (
          SELECT id FROM row WHERE id = coding_id UNION SELECT row.id FROM row JOIN below ON row.parent_id = below.id)
        SELECT row.id FROM row WHERE id NOT IN (SELECT id FROM below)""",
    "rows_not_in_order": """
        SELECT parent_id || ' ' || roster FROM row WHERE removed_by IS NULL GROUP BY coding_id, parent_id, roster
        HAVING min(position) <> 0 OR max(position) <> count(*) - 1 OR count(DISTINCT position) <> count(*)""",
    "choice_not_in_answer": """
        SELECT row_id || ' ' || question FROM answer_choice JOIN answer USING (row_id, question)
        WHERE instr(' ' || value || ' ', ' ' || term || ' ') = 0""",
    "page_missing": """
        SELECT document.id FROM document LEFT JOIN page ON page.document_id = document.id
        GROUP BY document.id HAVING count(page.number) <> document.pages""",
}
"""Queries that find what must not be."""


def check_database(database: Database) -> tuple[str, ...]:
    """Return what is wrong with a project file, nothing if it is sound.

    Each fault is the name of a check and what it found, for a report to whoever mends it: `row_without_parent <id>`.
    """
    asked = {**_OF_FILE, **_PROMISES} if isinstance(database, ProjectFile) else _PROMISES
    return tuple(f"{name} {fault}" for name, statement in asked.items() for fault in _faults(database, statement))


def _faults(database: Database, statement: str) -> list[str]:
    try:
        with database.session() as session:
            found = session.connection().exec_driver_sql(statement).all()
    except UserError as error:
        if error.code != "project_damaged":
            raise
        return ["not finished: damaged"]
    return [" ".join(map(str, row)) for row in found if tuple(row) != ("ok",)]
