"""A framework that cannot be read in a damaged project comes from elsewhere, and it is said from where."""

import random
from pathlib import Path

import pytest
from sqlalchemy import update

from tests.support.bit_flips import flip, flip_framework
from tests.support.new_projects import new_project
from tests.support.versions import code, first, make, stored
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.services import backups
from tipcoder.services.cases import add_case
from tipcoder.services.projects import NewProject, OpenProject, close_project, file_of, open_project, unreadable
from tipcoder.storage.coding.frameworks import get_framework_workbook
from tipcoder.storage.file.cipher import PAGE
from tipcoder.storage.tables.project import FrameworkTable

PASSPHRASE = "four fictional words here"


def with_shipped(folder: Path) -> OpenProject:
    """Return a project with the framework that ships, and a case."""
    project = new_project(NewProject(folder / "Srbija.tip", "Srbija", Country.SRB, "SRB-01", PASSPHRASE))
    add_case(project)
    return project


def page_of(project: OpenProject, name: str) -> int:
    """Return the first page of a table or index."""
    with project.database.session() as session:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        return int(session.connection().exec_driver_sql(query, (name,)).scalar_one())


def faults(project: OpenProject) -> list[str]:
    return [fault.code for fault in unreadable(project)]


def test_the_same_framework_that_ships_takes_the_place_of_a_row_that_is_lost(tmp_path: Path) -> None:
    project = with_shipped(tmp_path)
    page, before, form = page_of(project, "framework"), stored(project), project.form
    workbook = get_framework_workbook(project.database, project.framework_id)
    close_project(project)
    flip(project.path, (page - 1) * PAGE + 2000, 3)

    read = open_project(project.path, passphrase=PASSPHRASE, read_only=True)

    assert stored(read) == before
    assert read.form == form
    assert get_framework_workbook(read.database, read.framework_id) == workbook
    assert faults(read) == ["project_opened_damaged", "project_framework_shipped"]
    close_project(read)


def test_a_framework_that_does_not_ship_comes_from_a_backup(tmp_path: Path) -> None:
    project = coded(tmp_path)
    backups.back_up(project)
    page, before = page_of(project, "framework"), stored(project)
    close_project(project)
    flip(project.path, (page - 1) * PAGE + 2000, 3)

    read = open_project(project.path, recovery_key=project.recovery_key, read_only=True)

    assert stored(read) == before
    assert faults(read) == ["project_opened_damaged", "project_framework_from_backup"]
    close_project(read)


def test_one_of_the_same_name_and_version_is_used_where_there_is_no_better_one(tmp_path: Path) -> None:
    project = with_shipped(tmp_path)
    with project.database.writing() as session:
        session.execute(update(FrameworkTable).values(sha256="0" * 64))
    before, key = stored(project), file_of(project).key
    close_project(project)
    flip_framework(project.path, key, random.Random(1), lost="xform", kept="version")

    read = open_project(project.path, passphrase=PASSPHRASE, read_only=True)

    assert stored(read) == before
    assert faults(read) == ["project_opened_damaged", "project_framework_alike"]
    close_project(read)


def test_a_workbook_that_is_lost_keeps_nobody_from_the_form(tmp_path: Path) -> None:
    project = with_shipped(tmp_path)
    with project.database.writing() as session:
        session.execute(update(FrameworkTable).values(sha256="0" * 64))
    before, key, form = stored(project), file_of(project).key, project.form
    close_project(project)
    flip_framework(project.path, key, random.Random(1), lost="xlsx", kept="xform")

    read = open_project(project.path, passphrase=PASSPHRASE, read_only=True)

    assert stored(read) == before
    assert read.form == form
    assert faults(read) == ["project_opened_damaged", "project_framework_workbook_unreadable"]
    close_project(read)


def test_a_framework_that_is_nowhere_keeps_a_project_closed(tmp_path: Path) -> None:
    project = coded(tmp_path)
    page = page_of(project, "framework")
    close_project(project)
    flip(project.path, (page - 1) * PAGE + 2000, 3)
    with pytest.raises(UserError, match="project_damaged"):
        open_project(project.path, recovery_key=project.recovery_key, read_only=True)


def coded(folder: Path) -> OpenProject:
    """Return a project with a small framework of its own, and a case that is coded."""
    project = make(folder, first())
    code(project, 0, random.Random(1))
    return project
