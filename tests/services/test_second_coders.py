"""A second coder in the same project: nothing of the first coding is found, shown, counted or exported, and codings of
every role follow the framework."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from tests.support import versions
from tests.support.import_sheets import Sheets, changed, exported
from tests.support.steps import finished
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import CodingRole
from tipcoder.services.bin import list_removed
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import can_undo, open_coding
from tipcoder.services.double_coding.coders import list_roles, work_as
from tipcoder.services.importing.importing import apply_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.search.search import search
from tipcoder.storage.coding.snapshots import compared_codings
from tipcoder.storage.file.integrity import check_database

OURS, THEIRS = "prvareč", "drugareč"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with three cases, two of which SRB-05 coded a second time; each coder has a word of their own."""
    folder = tmp_path_factory.mktemp("second")
    project = versions.make(folder, versions.first(), 3, seed=3)
    export = exported(project, folder / "export.xlsx")

    def word(text: str) -> object:
        return lambda sheets: [sheets.set("cases", line, remark=text, remark_state=None) for line in (3, 4)]

    def without_last(sheets: Sheets) -> None:
        key = sheets.get("cases", 5, "case_key")
        for name in ("charges", "defendants", "cases"):
            for line in reversed(sheets.lines(name, case_key=key)):
                sheets.book[name].delete_rows(line)

    finished(apply_import(project, read_workbook(project, changed(export, word(OURS))).incoming))  # type: ignore[arg-type]
    changed(changed(export, word(THEIRS)), without_last)  # type: ignore[arg-type]
    finished(apply_import(project, read_workbook(project, export, is_second=True).incoming, second="SRB-05"))
    close_project(project)
    return project.path


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(made, tmp_path / made.name)), passphrase=versions.PASSPHRASE)
    yield opened
    close_project(opened)


def found(project: OpenProject, word: str) -> int:
    return len(finished(search(project, word)).found)


def test_each_finds_the_own_words_alone(project: OpenProject) -> None:
    assert (found(project, OURS), found(project, THEIRS)) == (2, 0)
    work_as(project, "SRB-05")
    assert (found(project, OURS), found(project, THEIRS)) == (0, 2)
    work_as(project, "SRB-02", CodingRole.PRIMARY)
    assert (found(project, OURS), found(project, THEIRS)) == (2, 0)


def test_a_second_coder_exports_the_own_codings_alone(project: OpenProject, tmp_path: Path) -> None:
    assert [(one.role, one.coder, one.codings) for one in list_roles(project)] == [
        (CodingRole.PRIMARY, "SRB-02", 3),
        (CodingRole.SECOND, "SRB-05", 2),
    ]
    work_as(project, "SRB-05")
    assert [case.number for case in list_cases(project)] == [1, 2]
    assert list_removed(project) == ()
    book = openpyxl.load_workbook(exported(project, tmp_path / "theirs.xlsx"), read_only=True)
    said = {str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row}
    assert THEIRS in said
    assert OURS not in said


def test_second_codings_follow_the_framework(project: OpenProject) -> None:
    before = [one.coding.answers for one in compared_codings(project.database)]
    versions.upgraded(project, versions.second())
    assert check_database(project.database) == ()
    work_as(project, "SRB-05")
    for case in list_cases(project):
        coding = open_coding(project, case.coding.id)
        assert coding.coding.framework == project.framework_id
        assert coding.live.answer(Ref(coding.live.root, "case_title")) is not None
        assert case.title.startswith("K ")
        assert not can_undo(coding)
    work_as(project, "SRB-02", CodingRole.PRIMARY)
    seconds = [one for one in compared_codings(project.database) if one.is_submitted]
    assert [one.coding.answers for one in seconds] == [
        answers for answers, one in zip(before, compared_codings(project.database), strict=True) if one.is_submitted
    ]
