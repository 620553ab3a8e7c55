"""A process that dies in the middle of its work loses nothing that it said was saved."""

import random
import subprocess
import sys
import time
from pathlib import Path

from tests.support import typist
from tests.support.project_files import make
from tipcoder.domain.answers import Answer, Ref
from tipcoder.storage.coding.cases import list_cases
from tipcoder.storage.coding.changes import list_changes
from tipcoder.storage.coding.codings import load_coding, save_place
from tipcoder.storage.file.integrity import check_database
from tipcoder.storage.file.opening import open_database

ROOT = Path(__file__).parents[3]
KILLS = 20


def type_until_killed(path: Path, recovery_key: str, coding: str, first: int) -> int:
    """Let the typist work for a moment and kill it; return the last answer that it said was saved."""
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "tests.support.typist", str(path), coding, str(first)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(recovery_key + "\n")
        process.stdin.flush()
        confirmed = process.stdout.readline()
        # Any moment of its work: it goes on until it is killed, however slow it is, and nobody chose when.
        time.sleep(random.uniform(0, 0.3))
        process.kill()
        confirmed += process.stdout.read()
    lines = confirmed.split("\n")[:-1]  # a line that was cut off confirms nothing
    assert lines == [str(number) for number in range(first, first + len(lines))]
    return int(lines[-1])


def test_every_confirmed_answer_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "a.tip"
    made = make(path)
    made.database.close()
    last = -1
    for _ in range(KILLS):
        confirmed = type_until_killed(path, made.database.recovery_key, made.coding, last + 1)
        database = open_database(path, recovery_key=made.database.recovery_key)
        stored = load_coding(database, made.coding)
        # the answer after the last confirmed one may have been saved just before the kill
        (last,) = [number for number in (confirmed, confirmed + 1) if typist.is_whole(stored, made.coding, number)]
        assert check_database(database) == ()
        assert list_cases(database)[0].title == str(last)
        question = Ref(made.coding, f"q{last % typist.QUESTIONS}")
        assert list_changes(database, question)[0].after == Answer(str(last))
        # a journal that was just begun is no danger, and the next save removes it
        save_place(database, made.coding, str(last))
        database.close()
        assert list(tmp_path.iterdir()) == [path]
