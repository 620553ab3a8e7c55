"""Stores exercises: for each case at most one copy of its coding, in which a person alters facts for training."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from sqlalchemy import select

from tipcoder.domain.curation import CurationEdit
from tipcoder.domain.projects import CodingRole
from tipcoder.errors import UserError
from tipcoder.storage.briefs import forget_exercise
from tipcoder.storage.coding.cases import store_exercise
from tipcoder.storage.coding.derived_state import Beginning
from tipcoder.storage.curation import store_edits
from tipcoder.storage.erasing import erase_coding
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import CaseTable, CodingTable


def list_exercises(database: Database, cases: Collection[str] | None = None) -> dict[str, str]:
    """Return the ids of the codings of exercises by those of their cases; `cases` are those wanted, None for all.

    None of removed cases, and none for a second coder.
    """
    if database.role is CodingRole.SECOND:
        return {}
    found = (
        select(CodingTable.case_id, CodingTable.id)
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .where(CodingTable.role == CodingRole.EXERCISE, CaseTable.removed_at.is_(None))
        .order_by(CaseTable.number)
    )
    if cases is not None:
        found = found.where(CodingTable.case_id.in_(cases))
    with database.session() as session:
        return {one.case_id: one.id for one in session.execute(found)}


def add_exercise(
    database: Database, case: str, framework: str, coder: str, begun: Beginning, texts: Sequence[CurationEdit]
) -> None:
    """Store the copy in which facts of a case are altered, with the texts that it begins with: all or nothing.

    Raises:
        UserError: second_only_codes; project_read_only, disk_full and the others of `Database.writing`.
    """
    if database.role is CodingRole.SECOND:
        raise UserError("second_only_codes")
    with database.writing() as session:
        store_exercise(session, case, framework, coder, begun)
        store_edits(session, texts, coder, datetime.now(UTC))


def discard_exercise(database: Database, case: str, coding: str) -> None:
    """Delete the exercise of a case, its history, and what was written and approved of it.

    Raises:
        UserError: project_read_only, disk_full and the others of `Database.writing`.
    """
    with database.writing() as session:
        erase_coding(session.connection(), coding)
        forget_exercise(session, case)
