"""A workbook is in place as a whole, or there is no trace of it."""

import errno
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from msoffcrypto import OfficeFile
from msoffcrypto.exceptions import InvalidKeyError
from openpyxl.worksheet._writer import ALL_TEMP_FILES

from tests.support.read_back import rows, write
from tests.support.small_form import small_cases, small_form
from tipcoder.domain.records import CaseRecord
from tipcoder.errors import UserError
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.spreadsheet.files import plain_faults
from tipcoder.exchange.workbook.workbook import Export, write_workbook
from tipcoder.services.release.gate import released_rows


@pytest.fixture(autouse=True)
def _no_scratch_files_stay() -> Iterator[None]:
    yield
    assert not ALL_TEMP_FILES


def test_nothing_else_is_left_beside_it(tmp_path: Path) -> None:
    write(tmp_path / "Извоз ë 1.xlsx")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["Извоз ë 1.xlsx"]


def test_giving_up_keeps_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"before")
    steps = write_workbook(
        target,
        Export(
            project_id="p",
            country="ALB",
            release=ReleasePlan.of(small_form(), profiles.UNODC),
            cases=released_rows(small_cases(), lambda case: case),
        ),
    )
    next(steps)
    steps.close()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.xlsx"]
    assert target.read_bytes() == b"before"


def test_a_failure_on_the_way_keeps_what_was_there(tmp_path: Path) -> None:
    def cases() -> Iterator[CaseRecord]:
        yield small_cases()[0]
        raise RuntimeError("the project cannot be read on")

    target = tmp_path / "a.xlsx"
    target.write_bytes(b"before")
    with pytest.raises(RuntimeError):
        write(target, cases=cases())
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.xlsx"]
    assert target.read_bytes() == b"before"


def test_a_workbook_open_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "used by another process")

    target = tmp_path / "a.xlsx"
    target.write_bytes(b"before")
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(UserError) as raised:
        write(target)
    assert (raised.value.code, raised.value.values) == ("workbook_open_elsewhere", {"path": str(target)})
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.xlsx"]


def test_a_folder_that_is_not_there_and_a_folder_as_target(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="workbook_folder_missing"):
        write(tmp_path / "nowhere" / "a.xlsx")
    with pytest.raises(UserError, match="workbook_is_folder"):
        write(tmp_path)


@pytest.mark.parametrize("name", ["project.tip", "project", "judgment.docx"])
def test_nothing_but_a_workbook_is_replaced(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    target.write_bytes(b"work of months")
    with pytest.raises(UserError) as raised:
        write(target)
    assert (raised.value.code, raised.value.values) == ("file_ending", {"path": str(target), "ending": ".xlsx"})
    assert target.read_bytes() == b"work of months"
    write(tmp_path / "A.XLSX")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows says whether a name is a folder without being asked in")
def test_a_name_that_no_system_takes(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="path_too_long"):
        write(tmp_path / f"{'ž' * 200}.xlsx")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "workbook_disk_full"),
        (errno.EDQUOT, "workbook_disk_full"),
        (errno.EACCES, "folder_read_only"),
        (errno.EROFS, "folder_read_only"),
        (errno.EIO, "workbook_not_written"),
    ],
)
def test_each_refusal_has_its_code(tmp_path: Path, number: int, code: str) -> None:
    with pytest.raises(UserError) as raised, plain_faults(tmp_path / "a.xlsx"):
        raise OSError(number, os.strerror(number))
    assert raised.value.code == code


_WRITE = """
import resource, sys
from pathlib import Path
from tests.support.read_back import rows, write
from tipcoder.errors import UserError
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    write(Path(sys.argv[1]))
except UserError as error:
    print(error.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
@pytest.mark.parametrize("room", [100, 13_000])
def test_a_full_disk(tmp_path: Path, room: int) -> None:
    """Room for hardly anything stops openpyxl's own files, room for more the workbook."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    command = [sys.executable, "-c", _WRITE, str(tmp_path / "a.xlsx"), str(room)]
    environment = os.environ | {"TMPDIR": str(scratch)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)  # noqa: S603
    assert (done.stdout, done.stderr) == ("workbook_disk_full\n", "")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


@pytest.mark.parametrize("password", ["", "тајна 12"])
def test_answers_lie_on_the_disk_nowhere_but_in_the_workbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, password: str
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    export = Export(
        project_id="project-1",
        country="MKD",
        release=ReleasePlan.of(small_form(), profiles.ARCHIVE),
        cases=released_rows(small_cases(), lambda case: case),
        password=password,
    )
    for _ in write_workbook(tmp_path / "a.xlsx", export):
        assert not any(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file())
    assert not list(scratch.iterdir())


def test_a_workbook_with_a_password_is_never_on_the_disk_without(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    export = Export(
        project_id="project-1",
        country="MKD",
        release=ReleasePlan.of(small_form(), profiles.ARCHIVE),
        cases=released_rows(small_cases(), lambda case: case),
        password="тајна 12",
    )
    for _ in write_workbook(target, export):
        assert not any(b"Zora" in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    with open(target, "rb") as file:
        encrypted = OfficeFile(file)
        assert encrypted.is_encrypted()
        encrypted.load_key(password="тајна 12", verify_password=True)
        encrypted.decrypt(opened := BytesIO())
        with pytest.raises(InvalidKeyError):
            encrypted.load_key(password="тајна 13", verify_password=True)
    (first, _) = rows(opened, "cases")
    assert first["title"] == "K 24/21 Zora Izmisljena"


def test_a_workbook_with_a_password_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    steps = write_workbook(
        tmp_path / "a.xlsx",
        Export(
            project_id="p",
            country="MKD",
            release=ReleasePlan.of(small_form(), profiles.UNODC),
            cases=released_rows(small_cases(), lambda case: case),
            password="x",
        ),
    )
    next(steps)
    steps.close()
    assert not list(tmp_path.iterdir())
