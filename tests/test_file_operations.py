"""Files are moved and removed although other programs hold them for a moment, and faults say what can be done."""

import errno
import logging
import os
import stat
import sys
from collections.abc import Callable
from itertools import chain, repeat
from pathlib import Path

import pytest

from tests.support.file_holder import new_files_held
from tipcoder.file_operations import discard, file_fault, patiently, remove, remove_tree, rename, replace


def fault_of_windows(number: int) -> OSError:
    """Return the error that Windows raises with this number; other systems raise none that has one."""
    if sys.platform == "win32":
        return OSError(errno.EIO, "refused", "a.tip", number)
    error = OSError(errno.EIO, "refused")
    error.__dict__["winerror"] = number
    return error


def failing(times: int, number: int) -> tuple[Callable[[], str], list[int]]:
    """Return what fails so often before it is done, and the list to which each attempt adds."""
    attempts: list[int] = []
    faults = chain(repeat(number, times), repeat(0))

    def attempt() -> str:
        attempts.append(len(attempts))
        fault = next(faults)
        if fault:
            raise fault_of_windows(fault)
        return "done"

    return attempt, attempts


@pytest.mark.parametrize("number", [5, 32, 33, 1224])
def test_what_another_program_holds_is_tried_again(tmp_path: Path, number: int) -> None:
    attempt, attempts = failing(3, number)
    assert patiently(attempt, tmp_path) == "done"
    assert len(attempts) == 4


@pytest.mark.parametrize("number", [2, 3, 112, 206])
def test_other_faults_are_told_at_once(tmp_path: Path, number: int) -> None:
    attempt, attempts = failing(3, number)
    with pytest.raises(OSError, match="refused"):
        patiently(attempt, tmp_path)
    assert len(attempts) == 1


def test_a_folder_in_which_nothing_may_be_written_is_not_waited_for(tmp_path: Path) -> None:
    attempt, attempts = failing(3, 5)
    with pytest.raises(OSError, match="refused"):
        patiently(attempt, tmp_path / "not there")
    assert len(attempts) == 1


def test_whether_a_folder_can_be_written_leaves_nothing_in_it(tmp_path: Path) -> None:
    if sys.platform != "win32":
        pytest.skip("the file that is made to see is removed by Windows, and made nowhere else")
    attempt, _ = failing(1, 5)
    patiently(attempt, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_thread_of_the_window_never_waits(tmp_path: Path) -> None:
    attempt, attempts = failing(1, 32)
    with pytest.raises(OSError, match="refused"):
        patiently(attempt, tmp_path, patience=0)
    assert len(attempts) == 1


def test_the_last_fault_is_told_when_patience_ends(tmp_path: Path) -> None:
    attempt, attempts = failing(1000, 32)
    with pytest.raises(OSError, match="refused"):
        patiently(attempt, tmp_path, patience=0.1)
    assert 2 <= len(attempts) <= 6


@pytest.mark.parametrize("there", ["file", "folder", "link"])
def test_a_name_that_something_has_is_not_taken(tmp_path: Path, there: str) -> None:
    source, target = tmp_path / "new", tmp_path / "there"
    source.write_bytes(b"new")
    if there == "file":
        target.write_bytes(b"before")
    elif there == "folder":
        target.mkdir()
    elif sys.platform != "win32":  # links need a right there
        target.symlink_to(tmp_path / "nowhere")
    else:
        pytest.skip("links need a right on Windows")
    with pytest.raises(FileExistsError):
        rename(source, target)
    assert source.read_bytes() == b"new"
    assert there != "file" or target.read_bytes() == b"before"


def test_files_and_folders_get_free_names(tmp_path: Path) -> None:
    (tmp_path / "Случај ë").mkdir()
    (tmp_path / "Случај ë" / "a").write_bytes(b"a")
    rename(tmp_path / "Случај ë", tmp_path / "љ")
    rename(tmp_path / "љ" / "a", tmp_path / "b")
    replace(tmp_path / "b", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"a"
    with pytest.raises(FileNotFoundError):
        rename(tmp_path / "a", tmp_path / "c")


def test_what_is_not_there_counts_as_removed(tmp_path: Path) -> None:
    remove(tmp_path / "a")
    remove_tree(tmp_path / "a")
    discard(tmp_path / "a")


def test_a_folder_goes_with_files_that_may_not_be_written(tmp_path: Path) -> None:
    for name, take_away in (("one", remove_tree), ("two", discard)):
        inner = tmp_path / name / "inner"
        inner.mkdir(parents=True)
        (inner / "a").write_bytes(b"a")
        (inner / "a").chmod(stat.S_IREAD)
        take_away(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_cleaned_up_hides_no_other_fault(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows takes a file for a folder without a fault")
    (tmp_path / "Petrović").write_bytes(b"a")

    def fail() -> None:
        try:
            raise RuntimeError("on its way")
        finally:
            discard(tmp_path / "Petrović" / "a")

    with caplog.at_level(logging.WARNING), pytest.raises(RuntimeError, match="on its way"):
        fail()
    assert "could not be removed" in caplog.text
    assert "Petrović" not in caplog.text


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.ENAMETOOLONG, "path_too_long"),
        (errno.ENOENT, "project_unreachable"),
        (errno.ENOTDIR, "project_unreachable"),
        (errno.EACCES, "folder_read_only"),
        (errno.EPERM, "folder_read_only"),
        (errno.EROFS, "folder_read_only"),
    ],
)
def test_a_fault_says_what_can_be_done(tmp_path: Path, number: int, code: str) -> None:
    fault = file_fault(OSError(number, os.strerror(number)), tmp_path / "a.tip")
    assert fault.code == code
    assert fault.values == {"path": str(tmp_path if code == "folder_read_only" else tmp_path / "a.tip")}


@pytest.mark.parametrize(
    ("number", "code"),
    [
        *((number, "file_held") for number in (5, 32, 33, 1224)),
        (112, "disk_full"),
        (206, "path_too_long"),
        *((number, "project_unreachable") for number in (3, 53, 55, 59, 64, 67)),
        (19, "folder_read_only"),
    ],
)
def test_so_does_a_fault_of_windows(tmp_path: Path, number: int, code: str) -> None:
    fault = file_fault(fault_of_windows(number), tmp_path / "a.tip")
    assert fault.code == code
    assert code != "file_held" or fault.values == {"file": "a.tip"}


def test_access_is_denied_for_ever_where_nothing_may_be_written(tmp_path: Path) -> None:
    fault = file_fault(fault_of_windows(5), tmp_path / "not there" / "a.tip")
    assert (fault.code, fault.values) == ("folder_read_only", {"path": str(tmp_path / "not there")})


def test_a_path_of_which_windows_finds_no_part_is_too_long(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 100) / ("b" * 150)
    assert file_fault(fault_of_windows(3), path).code == "path_too_long"


def test_files_are_moved_and_removed_while_each_is_held_for_a_moment(tmp_path: Path) -> None:
    with new_files_held(0.25, tmp_path):
        for number in range(20):
            (tmp_path / "new").write_bytes(b"%d" % number)
            replace(tmp_path / "new", tmp_path / "there")
            (tmp_path / "second").write_bytes(b"")
            remove(tmp_path / "second")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"there": b"19"}
