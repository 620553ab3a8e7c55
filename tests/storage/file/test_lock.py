import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.project_files import PASSPHRASE, Made, make
from tipcoder.errors import UserError
from tipcoder.storage.file.database import Database, open_database
from tipcoder.storage.file.lock import take_lock

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
    holder = json.loads(lock_file(made).read_text())
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
    lock_file(made).write_text(left)
    with pytest.raises(UserError) as caught:
        reopened(made)
    assert caught.value.code == "project_locked_elsewhere"
    assert caught.value.values == {"who": "ana", "computer": "elsewhere", "since": "2026-03-01 09:30"}
    assert lock_file(made).read_text() == left
    reopened(made, despite_other_computer=True).close()
    assert not lock_file(made).exists()


@pytest.mark.parametrize("content", ["", "[]", "nonsense", '{"who": 1}'])
def test_a_broken_lock_file_does_not_keep_anybody_out(made: Made, content: str) -> None:
    made.database.close()
    lock_file(made).write_text(content)
    reopened(made).close()


def test_closing_twice_leaves_the_next_holder_alone(tmp_path: Path) -> None:
    made = make(tmp_path / "a.tip")
    made.database.close()
    lock = take_lock(tmp_path / "a.tip")
    made.database.close()
    assert (tmp_path / "a.tip.lock").exists()
    lock.release()


def test_a_lock_file_that_cannot_be_removed_keeps_nobody_out(made: Made) -> None:
    lock_file(made).unlink()
    lock_file(made).mkdir()
    made.database.close()
    lock_file(made).rmdir()
    reopened(made).close()
