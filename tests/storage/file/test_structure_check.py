"""The structure of a file that was closed as it should be is checked while it is in use, and holds up no write."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.support.counting import Counting
from tests.support.project_files import CODER, PASSPHRASE, Made, make_large, open_large
from tipcoder.domain.projects import BackupReason
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import add_case, list_cases
from tipcoder.storage.file import structure_check
from tipcoder.storage.file.cipher import PAGE
from tipcoder.storage.file.copies import backups_folder
from tipcoder.storage.file.project_file import ProjectFile
from tipcoder.storage.file.projects import get_project


@pytest.fixture
def damaged(made: Made) -> Path:
    """A closed project of which a page is damaged that opening does not read."""
    with made.database.session() as session:
        page = session.execute(text("SELECT rootpage FROM sqlite_master WHERE name = 'passage'")).scalar_one()
    path = make_large(made)
    spoil(path, page)
    return path


@pytest.fixture(autouse=True)
def short_rests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(structure_check, "REST_S", 0.2)


def spoil(path: Path, page: int) -> None:
    """Change one byte of a page."""
    with path.open("r+b") as file:
        file.seek(page * PAGE - 2000)
        (byte,) = file.read(1)
        file.seek(page * PAGE - 2000)
        file.write(bytes([byte ^ 1]))


@contextmanager
def being_checked(database: ProjectFile) -> Iterator[list[UserError | None]]:
    """Check on a thread of its own; in the end it holds what that found out."""
    found: list[UserError | None] = []

    def check() -> None:
        try:
            database.check_structure()
        except UserError as error:
            found.append(error)
        else:
            found.append(None)

    thread = threading.Thread(target=check)
    thread.start()
    yield found
    thread.join()


def test_damage_is_found_while_the_project_is_in_use(damaged: Path) -> None:
    database = open_large(damaged)
    assert len(list_cases(database)) == 1
    with being_checked(database) as found:
        pass
    database.close()
    assert [error.code for error in found if error] == ["project_damaged"]


@pytest.mark.parametrize("left", [".lock", "-journal"])
def test_after_an_end_that_was_none_the_file_is_checked_before_it_is_used(damaged: Path, left: str) -> None:
    damaged.with_name(damaged.name + left).write_bytes(b"")
    with pytest.raises(UserError, match="project_damaged"):
        open_large(damaged)


def test_a_file_that_is_sound_is_checked_once(large: ProjectFile) -> None:
    for _ in range(2):
        with being_checked(large) as found:
            pass
        assert found == [None]


def test_writes_go_first_and_the_check_ends_all_the_same(large: ProjectFile) -> None:
    """A write that waited for the check would find the file in use in the end."""
    framework = get_project(large).framework
    with being_checked(large) as found:
        for _ in range(20):
            add_case(large, framework, CODER)
    assert found == [None]
    assert len(list_cases(large)) == 21


def test_the_key_can_be_put_away_while_the_file_is_checked(large: ProjectFile) -> None:
    with being_checked(large) as found:
        large.put_key_away()
        with pytest.raises(UserError, match="project_is_locked"):
            list_cases(large)
        large.take_key(PASSPHRASE)
    assert found == [None]


def test_the_passphrase_can_be_changed_while_the_file_is_checked(large: ProjectFile) -> None:
    with being_checked(large) as found:
        large.rekey("another fictional phrase")
    assert found == [None]
    large.close()
    open_large(large.path, "another fictional phrase").close()


def test_closing_ends_the_check(large: ProjectFile) -> None:
    with being_checked(large) as found:
        large.close()
    assert found == [None]


def close_backed_up(database: ProjectFile) -> Path:
    """Back a project up, close it, and return the path of the backup."""
    backup = database.back_up(BackupReason.TIME)
    database.close()
    return backup


def statements_of_a_check(path: Path) -> int:
    """Open a project, check it on this thread, and return how many statements that took."""
    database = open_large(path)
    with Counting() as counts:
        database.check_structure()
    database.close()
    return counts.statements


def test_what_did_not_change_since_it_was_backed_up_is_not_checked_again(large: ProjectFile) -> None:
    """For a backup every page was read."""
    close_backed_up(large)
    assert statements_of_a_check(large.path) == 0


def test_what_changed_since_it_was_backed_up_is_checked(large: ProjectFile) -> None:
    large.back_up(BackupReason.TIME)
    add_case(large, get_project(large).framework, CODER)
    large.close()
    assert statements_of_a_check(large.path) > 0


def test_after_a_backup_that_is_old_the_file_is_checked(large: ProjectFile) -> None:
    """A page may go bad on a disk without being written."""
    backup = close_backed_up(large)
    month_ago = datetime.now() - timedelta(days=31)
    backup.rename(backup.with_name(f"{large.path.stem} {month_ago:%Y-%m-%d %H.%M.%S}.tip"))
    assert statements_of_a_check(large.path) > 0


def test_damage_after_a_backup_is_found(large: ProjectFile) -> None:
    with large.session() as session:
        page = session.execute(text("SELECT rootpage FROM sqlite_master WHERE name = 'passage'")).scalar_one()
    close_backed_up(large)
    spoil(large.path, page)
    database = open_large(large.path)
    with pytest.raises(UserError, match="project_damaged"):
        database.check_structure()
    database.close()


def test_a_copy_beside_copies_of_its_backups_is_checked(large: ProjectFile, tmp_path: Path) -> None:
    """Who copies a folder may write the backups later than the file, of whose copy none was made."""
    backup, folder = close_backed_up(large), tmp_path / "elsewhere"
    copy = folder / large.path.name
    kept = backups_folder(copy) / f"{copy.stem} {datetime.now() - timedelta(hours=1):%Y-%m-%d %H.%M.%S}.tip"
    kept.parent.mkdir(parents=True)
    shutil.copyfile(large.path, copy)
    shutil.copyfile(backup, kept)
    assert statements_of_a_check(copy) > 0
