"""Faults of the disk, and of other programs, while people work."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.support.project_files import PASSPHRASE, Made, fill_disk, make, save, setting
from tests.support.replaced_files import NEEDS_MOVING_OPEN_FILES
from tipcoder.errors import UserError
from tipcoder.storage.coding.cases import list_cases
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.file import cipher
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import open_database


def save_until(made: Made, fault: str) -> int:
    """Save answers until one is refused; return how many were saved."""
    saved = 0
    while True:
        try:
            save(made, *setting(made.coding, f"q{saved}", "x" * 3000))
        except UserError as error:
            if error.code == fault:
                return saved
            raise
        saved += 1


def test_a_full_disk_loses_only_what_could_not_be_saved(made: Made) -> None:
    free = fill_disk(made.database)
    saved = save_until(made, "disk_full")
    assert saved > 0
    assert len(load_coding(made.database, made.coding).answers) == saved
    assert check_database(made.database) == ()
    free()
    save(made, *setting(made.coding, "court", "high"))
    made.database.close()
    assert list(made.database.path.parent.iterdir()) == [made.database.path]
    database = open_database(made.database.path, passphrase=PASSPHRASE)
    assert len(load_coding(database, made.coding).answers) == saved + 1
    database.close()


def test_a_page_that_breaks_while_the_project_is_open(tmp_path: Path) -> None:
    made = make(tmp_path / "a.tip")
    content = bytearray(made.database.path.read_bytes())
    for at in range(5000, len(content), 4096):
        content[at] ^= 1
    made.database.path.write_bytes(content)
    made.database.let_go()  # what it knows already is not read again
    with pytest.raises(UserError, match="project_damaged"):
        list_cases(made.database)
    with pytest.raises(UserError, match="project_damaged"):
        save(made, *setting(made.coding, "court", "high"))
    made.database.close()


def test_a_drive_that_was_pulled_out(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    made = make(tmp_path / "stick" / "a.tip")
    (tmp_path / "stick").rename(tmp_path / "gone")
    with pytest.raises(UserError, match="project_unreachable"):
        list_cases(made.database)
    with pytest.raises(UserError, match="project_unreachable"):
        save(made, *setting(made.coding, "court", "high"))
    (tmp_path / "gone").rename(tmp_path / "stick")
    save(made, *setting(made.coding, "court", "high"))
    made.database.close()


@NEEDS_MOVING_OPEN_FILES
def test_a_file_that_was_deleted_is_not_made_anew(made: Made) -> None:
    made.database.path.unlink()
    with pytest.raises(UserError, match="project_unreachable"):
        save(made, *setting(made.coding, "court", "high"))
    assert not made.database.path.exists()


def test_another_program_holds_the_file(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "BUSY_S", 0.02)
    made.database.let_go()  # connections that are open wait as long as was said when they were opened
    other = cipher.connect(made.database.path, made.database.key)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(UserError, match="project_busy"):
        save(made, *setting(made.coding, "court", "high"))
    other.close()
    save(made, *setting(made.coding, "court", "high"))


def test_threads_write_one_after_the_other(made: Made) -> None:
    def work(worker: int) -> None:
        for number in range(15):
            save(made, *setting(made.coding, f"q{worker} {number}", "x"))
            assert list_cases(made.database)

    with ThreadPoolExecutor(4) as workers:
        list(workers.map(work, range(4)))
    assert len(load_coding(made.database, made.coding).answers) == 60
    assert check_database(made.database) == ()
