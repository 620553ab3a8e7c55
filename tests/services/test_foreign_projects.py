"""Projects that somebody else wrote to: what no program of ours stores ends in a sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.xlsforms import workbook
from tipcoder.domain.projects import Country
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.services import cases, coding
from tipcoder.services.projects import NewProject, OpenProject, close_project, open_project
from tipcoder.storage.file.integrity import check_database

PASSPHRASE = "four fictional words here"
SURVEY = [
    {"type": "begin_repeat", "name": "victims", "label": "Victims"},
    {"type": "text", "name": "alias", "label": "Alias"},
    {"type": "end_repeat"},
]
BOMB = """<!DOCTYPE h [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head>&b;</h:head></h:html>"""


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.MNE, "MNE-01", PASSPHRASE, framework))
    yield project
    close_project(project)


def write(project: OpenProject, statement: str, *values: str) -> None:
    with project.database.writing() as session:
        session.connection().exec_driver_sql(statement, values)


def test_rows_that_hold_themselves(project: OpenProject) -> None:
    work = coding.open_coding(project, cases.add_case(project).coding.id)
    for _ in range(2):
        coding.apply_edit(work, editing.add_row(work.live, work.live.root, "victims"))
    first, second = (row.id for row in work.live.rows(work.live.root, "victims"))
    write(project, "UPDATE row SET parent_id = ? WHERE id = ?", second, first)
    write(project, "UPDATE row SET parent_id = ? WHERE id = ?", first, second)
    with pytest.raises(UserError, match="project_unsound"):
        coding.open_coding(project, work.coding.id)
    assert f"row_without_root {first}" in check_database(project.database)


@pytest.mark.parametrize("xform", ["", "<", "<a/>", BOMB])
def test_a_framework_that_is_none(project: OpenProject, xform: str) -> None:
    write(project, "UPDATE framework SET xform = ?", xform)
    close_project(project)
    with pytest.raises(UserError, match="project_unsound"):
        open_project(project.path, passphrase=PASSPHRASE)
    assert not list(project.path.parent.glob("*.lock"))
