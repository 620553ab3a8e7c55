"""A file that changes under an open project: replaced by another copy, or written to from elsewhere."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.project_files import CODER, PASSPHRASE, Made, fill, make, save, setting
from tests.support.replaced_files import NEEDS_MOVING_OPEN_FILES, rename_over, write_over
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import add_case, list_cases
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.file.opening import create_database, open_database
from tipcoder.storage.file.project_file import ProjectFile


@pytest.mark.parametrize("put", [pytest.param(rename_over, marks=NEEDS_MOVING_OPEN_FILES), write_over])
def test_nothing_is_written_to_an_older_copy(made: Made, put: Callable[[Path, Path], None]) -> None:
    path = made.database.path
    save(made, *setting(made.coding, "a", "1"))
    older = Path(shutil.copyfile(path, path.with_name("older.tip")))
    save(made, *setting(made.coding, "b", "2"))
    newer = path.read_bytes()
    put(older, path)
    before = path.read_bytes()
    for write in (
        lambda: save(made, *setting(made.coding, "c", "3")),
        lambda: add_case(made.database, made.framework, CODER),
    ):
        with pytest.raises(UserError, match="project_changed_elsewhere"):
            write()
    assert path.read_bytes() == before
    path.write_bytes(newer)
    made.database.close()
    again = open_database(path, passphrase=PASSPHRASE)
    assert len(load_coding(again, made.coding).answers) == 2
    again.close()


def test_nothing_is_written_after_what_another_computer_wrote(made: Made) -> None:
    path = made.database.path
    linked = path.parent.parent / "elsewhere"
    linked.mkdir()
    shutil.copyfile(path, linked / "a.tip")
    other = open_database(linked / "a.tip", passphrase=PASSPHRASE)
    add_case(other, made.framework, CODER)
    other.close()
    with path.open("r+b") as file:
        file.write((linked / "a.tip").read_bytes())
    with pytest.raises(UserError, match="project_changed_elsewhere"):
        add_case(made.database, made.framework, CODER)
    assert len(list_cases(made.database)) == 2


def test_a_failed_write_hinders_no_later_one(made: Made) -> None:
    with pytest.raises(KeyError), made.database.writing():
        raise KeyError
    add_case(made.database, made.framework, CODER)
    os.utime(made.database.path)
    add_case(made.database, made.framework, CODER)
    assert len(list_cases(made.database)) == 3


def cut(path: Path) -> None:
    path.write_bytes(b"")


def cut_in_two(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 8192 * 4096)


def put_another_project(path: Path) -> None:
    make(path.with_name("another.tip")).database.close()
    path.with_name("another.tip").replace(path)


def put_anything(path: Path) -> None:
    path.write_bytes(os.urandom(40_960))


@pytest.mark.parametrize(
    "change", [cut, cut_in_two, pytest.param(put_another_project, marks=NEEDS_MOVING_OPEN_FILES), put_anything]
)
def test_a_file_that_is_no_more_what_it_was_ends_in_a_sentence(made: Made, change: Callable[[Path], None]) -> None:
    path = made.database.path
    case = add_case(made.database, made.framework, CODER)
    change(path)
    before = path.read_bytes()
    for work in (
        lambda: load_coding(made.database, case.coding.id),
        lambda: add_case(made.database, made.framework, CODER),
        lambda: save(made, *setting(made.coding, "c", "3")),
    ):
        with pytest.raises(UserError) as caught:
            work()
        assert caught.value.code in ("project_changed_elsewhere", "project_damaged")
    assert path.read_bytes() == before


def test_a_new_project_has_its_name_when_it_is_filled(tmp_path: Path) -> None:
    path = tmp_path / "a.tip"
    seen: list[bool] = []

    def fill_and_look(database: ProjectFile) -> None:
        fill(database)
        seen.append(path.exists())

    create_database(path, PASSPHRASE, fill_and_look).close()
    assert seen == [False]
    database = open_database(path, passphrase=PASSPHRASE)
    assert len(list_cases(database)) == 1
    database.close()

    def fail(database: ProjectFile) -> None:
        fill(database)
        raise KeyError

    with pytest.raises(KeyError):
        create_database(tmp_path / "b.tip", PASSPHRASE, fail)
    assert [found.name for found in tmp_path.iterdir()] == ["a.tip"]


@NEEDS_MOVING_OPEN_FILES
def test_a_file_that_comes_back_is_written_to_again_and_locked_again(made: Made) -> None:
    path = made.database.path
    away = path.with_name("away.tip")
    path.rename(away)
    with pytest.raises(UserError, match="project_unreachable"):
        save(made, *setting(made.coding, "a", "1"))
    other = Path(shutil.copyfile(away, path.with_name("other.tip")))
    open_database(other, passphrase=PASSPHRASE).close()
    away.rename(path)
    save(made, *setting(made.coding, "a", "1"))
    linked = path.with_name("linked.tip")
    os.link(path, linked)
    with pytest.raises(UserError, match="project_locked"):
        open_database(linked, passphrase=PASSPHRASE)
    assert len(load_coding(made.database, made.coding).answers) == 1
