import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.project_files import PASSPHRASE, Made, make
from tests.support.replaced_files import NEEDS_MOVING_OPEN_FILES
from tipcoder.errors import UserError
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.lock import take_lock
from tipcoder.storage.file.opening import create_database, open_database

HOLD = """
import sys
from pathlib import Path
from tipcoder.storage.file.lock import take_lock
lock = take_lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def lock_file(made: Made) -> Path:
    return made.database.path.with_name("Srbija 2026.tip.lock")


def reopened(made: Made, *, read_only: bool = False, despite_other_computer: bool = False) -> Database:
    return open_database(
        made.database.path,
        passphrase=PASSPHRASE,
        read_only=read_only,
        despite_other_computer=despite_other_computer,
    )


def test_a_second_instance_hears_who_holds_it(made: Made) -> None:
    holder = json.loads(lock_file(made).read_text(encoding="utf-8"))
    with pytest.raises(UserError, match="project_locked") as caught:
        reopened(made)
    assert caught.value.code == "project_locked"
    assert caught.value.values["who"] == holder["who"]
    assert caught.value.values["since"] == holder["since"][:16].replace("T", " ")
    assert lock_file(made).exists(), "the holder's lock is not the refused one's to remove"
    reopened(made, read_only=True).close()
    made.database.close()
    assert not lock_file(made).exists()
    reopened(made).close()


def test_the_lock_of_a_process_that_was_killed_is_taken_over(made: Made) -> None:
    made.database.close()
    holder = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", HOLD, str(made.database.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(UserError, match="project_locked"):
            reopened(made)
        holder.kill()
    assert lock_file(made).exists()
    reopened(made).close()
    assert not lock_file(made).exists()


def test_another_computer_may_be_at_work(made: Made) -> None:
    made.database.close()
    left = json.dumps({"who": "ana", "computer": "elsewhere", "process": 1, "since": "2026-03-01T09:30+01:00"})
    lock_file(made).write_text(left, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        reopened(made)
    assert caught.value.code == "project_locked_elsewhere"
    assert caught.value.values == {"who": "ana", "computer": "elsewhere", "since": "2026-03-01 09:30"}
    assert lock_file(made).read_text(encoding="utf-8") == left
    reopened(made, despite_other_computer=True).close()
    assert not lock_file(made).exists()


@pytest.mark.parametrize("content", ["", "[]", "nonsense", '{"who": 1}', "[" * 100_000, "\ud800"])
def test_a_broken_lock_file_does_not_keep_anybody_out(made: Made, content: str) -> None:
    made.database.close()
    lock_file(made).write_text(content, errors="surrogatepass", encoding="utf-8")
    reopened(made).close()


def test_closing_twice_leaves_the_next_holder_alone(tmp_path: Path) -> None:
    made = make(tmp_path / "a.tip")
    made.database.close()
    lock = take_lock(tmp_path / "a.tip")
    made.database.close()
    assert (tmp_path / "a.tip.lock").exists()
    lock.release()


@NEEDS_MOVING_OPEN_FILES
def test_a_lock_file_that_cannot_be_removed_keeps_nobody_out(made: Made) -> None:
    lock_file(made).unlink()
    lock_file(made).mkdir()
    made.database.close()
    lock_file(made).rmdir()
    reopened(made).close()


LINKS: list[Callable[[Path, Path], None]] = [os.symlink, os.link]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right that few people have")
@pytest.mark.parametrize("link", LINKS)
def test_a_link_to_an_open_project_is_the_same_project(made: Made, tmp_path: Path, link: Callable[..., None]) -> None:
    other = tmp_path / "other.tip"
    link(made.database.path, other)
    with pytest.raises(UserError) as caught:
        open_database(other, passphrase=PASSPHRASE)
    assert caught.value.code == "project_locked"
    assert caught.value.values["who"] == json.loads(lock_file(made).read_text(encoding="utf-8"))["who"]
    made.database.close()
    second = open_database(other, passphrase=PASSPHRASE)
    with pytest.raises(UserError, match="project_locked"):
        reopened(made)
    second.close()
    reopened(made).close()
    assert not [path for path in tmp_path.rglob("*.lock") if path.is_file()]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right that few people have")
def test_a_folder_by_another_name_is_the_same_project(made: Made, tmp_path: Path) -> None:
    os.symlink(made.database.path.parent, tmp_path / "linked")
    for path in (tmp_path / "linked" / made.database.path.name, tmp_path / "linked" / ".." / "linked"):
        target = path if path.suffix else path / made.database.path.name
        with pytest.raises(UserError, match="project_locked"):
            open_database(target, passphrase=PASSPHRASE)


def test_a_new_project_is_locked_under_each_of_its_names(tmp_path: Path) -> None:
    first = create_database(tmp_path / "a.tip", PASSPHRASE)
    os.link(tmp_path / "a.tip", tmp_path / "b.tip")
    with pytest.raises(UserError, match="project_locked"):
        open_database(tmp_path / "b.tip", passphrase=PASSPHRASE)
    first.close()
    open_database(tmp_path / "b.tip", passphrase=PASSPHRASE).close()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right that few people have")
def test_a_link_in_place_of_the_lock_file_is_not_followed(made: Made, tmp_path: Path) -> None:
    made.database.close()
    (tmp_path / "letter.txt").write_text("dear judge", encoding="utf-8")
    os.symlink(tmp_path / "letter.txt", lock_file(made))
    reopened(made).close()
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "dear judge"
    os.mkfifo(lock_file(made))
    reopened(made).close()
