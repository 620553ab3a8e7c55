"""Stores the project's own data and its coders."""

from datetime import UTC, datetime

from sqlalchemy import func, insert, select
from sqlalchemy.exc import MultipleResultsFound
from sqlalchemy.orm import Session

from tipcoder.domain.projects import CodingRole, Country, Project, Tier
from tipcoder.errors import UserError
from tipcoder.storage.file.database import Database
from tipcoder.storage.tables.project import CaseTable, CoderTable, CodingTable, ProjectTable
from tipcoder.storage.upserts import insert_new


def add_project(database: Database, project: Project) -> None:
    """Store what the new file is about. Once for a file."""
    with database.writing() as session:
        if session.execute(select(ProjectTable.id)).first():
            raise ValueError("the file holds a project already")
        ensure_coder(session, project.coder)
        session.execute(
            insert(ProjectTable).values(
                id=project.id,
                name=project.name,
                country=project.country or "",
                coder=project.coder,
                framework_id=project.framework or None,
                created_at=project.created_at,
                role=project.role,
                asked=project.asked,
            )
        )


def get_project(database: Database) -> Project:
    """Return what the file is about.

    Raises:
        UserError: not_a_project, if the file was made but never filled; project_unsound, if somebody else wrote to it.
    """
    with database.session() as session:
        try:
            found = session.execute(select(ProjectTable)).scalar_one_or_none()
        except (ValueError, MultipleResultsFound) as error:
            raise UserError("project_unsound", fault="project") from error
        if found is None:
            raise UserError("not_a_project", path=database.place)
        known = (found.country in ("", *Country), found.role in tuple(CodingRole), found.asked in tuple(Tier))
        if not all(known):
            raise UserError("project_unsound", fault="project")
        return Project(
            found.id,
            found.name,
            Country(found.country) if found.country else None,
            found.coder,
            found.framework_id or "",
            found.created_at,
            CodingRole(found.role),
            Tier(found.asked),
        )


def ensure_coder(session: Session, code: str) -> None:
    """Make sure that the coder is known before something is attributed to them."""
    insert_new(session, CoderTable, [{"code": code, "added_at": datetime.now(UTC)}])


def list_coders(database: Database) -> tuple[str, ...]:
    """Return the codes of everybody who coded in a project, in the order of the alphabet."""
    with database.session() as session:
        return tuple(session.scalars(select(CoderTable.code).order_by(CoderTable.code)))


def coders_by_role(database: Database) -> dict[tuple[CodingRole, str], int]:
    """Return how many codings of cases that are not removed each person has in each role, by role and code."""
    found = (
        select(CodingTable.role, CodingTable.coder, func.count().label("codings"))
        .join(CaseTable, CaseTable.id == CodingTable.case_id)
        .where(CaseTable.removed_at.is_(None))
        .group_by(CodingTable.role, CodingTable.coder)
        .order_by(CodingTable.role, CodingTable.coder)
    )
    with database.session() as session:
        return {(CodingRole(role), coder): codings for role, coder, codings in session.execute(found).all()}
