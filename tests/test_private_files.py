"""Files that only their owner reads, and what a program that died left behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.project_files import PASSPHRASE, make
from tipcoder.domain.projects import BackupReason
from tipcoder.exchange.spreadsheet.files import new_folder, replacing
from tipcoder.private_files import sweep, unfinished_name, write_private
from tipcoder.storage.file.opening import back_up, create_database, open_database
from tipcoder.storage.handover import copy_for

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="rights of files are set otherwise")
UUID = "0b9cbb57-5f1c-4f5e-8f5e-0f3c7f0f9d11"
DIES = """
import os, signal, sys
from pathlib import Path
from tipcoder.exchange.spreadsheet.files import replacing, new_folder
with replacing(Path(sys.argv[1]) / "a.xlsx", ".xlsx") as scratch, new_folder(Path(sys.argv[1]) / "csv") as folder:
    scratch.write_bytes(b"names")
    (folder / "cases.csv").write_text("names")
    print("written", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


KILLED_BETWEEN = """
import os, signal, sys
from contextlib import contextmanager
from pathlib import Path
from tipcoder.exchange.spreadsheet.files import replacing, new_folder

@contextmanager
def killed(scratch):
    os.kill(os.getpid(), signal.SIGKILL)
    yield

if sys.argv[2] == "file":
    with replacing(Path(sys.argv[1]) / "a.xlsx", ".xlsx", killed) as scratch:
        scratch.write_bytes(b"names")
else:
    with new_folder(Path(sys.argv[1]) / "csv", killed) as folder:
        (folder / "cases.csv").write_text("names")
"""


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.fixture
def _open_umask() -> object:
    before = os.umask(0)
    yield
    os.umask(before)


@POSIX
@pytest.mark.usefixtures("_open_umask")
def test_only_the_owner_reads_what_is_written(tmp_path: Path) -> None:
    with replacing(tmp_path / "a.xlsx", ".xlsx") as scratch:
        assert mode(scratch) == 0o600
        scratch.write_bytes(b"names")
    with new_folder(tmp_path / "csv") as scratch:
        assert mode(scratch) == 0o700
        (scratch / "cases.csv").write_text("names", encoding="utf-8")
    (tmp_path / "key.txt").write_text("older", encoding="utf-8")
    write_private(tmp_path / "key.txt", b"newer")
    assert (tmp_path / "key.txt").read_bytes() == b"newer"
    database = create_database(tmp_path / "a.tip", PASSPHRASE)
    backup = back_up(database, BackupReason.HAND)
    copy_for(database, tmp_path / "copy.tip", "another passphrase")
    database.close()
    assert backup is not None
    assert mode(backup.parent) == 0o700
    for path in (tmp_path / "a.xlsx", tmp_path / "csv" / "cases.csv", tmp_path / "key.txt", tmp_path / "a.tip", backup):
        assert mode(path) == 0o600, path
    assert mode(tmp_path / "copy.tip") == 0o600


@POSIX
@pytest.mark.usefixtures("_open_umask")
def test_what_a_killed_program_left_is_private_and_swept_before_the_next(tmp_path: Path) -> None:
    environment = os.environ | {"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-c", DIES, str(tmp_path)]
    dead = subprocess.run(command, env=environment, capture_output=True, check=False)  # noqa: S603
    assert dead.returncode == -signal.SIGKILL
    left = sorted(tmp_path.glob(".*.tmp"))
    assert [mode(path) for path in left] == [0o600, 0o700]
    with replacing(tmp_path / "b.xlsx", ".xlsx") as scratch:
        assert list(tmp_path.glob(".*.tmp")) == [scratch]
    assert {path.name for path in tmp_path.iterdir()} == {"b.xlsx", "home"}


@POSIX
@pytest.mark.parametrize("kind", ["file", "folder"])
def test_an_export_killed_before_it_has_its_name_is_swept_at_the_next_start(tmp_path: Path, kind: str) -> None:
    folder, home = tmp_path / "Извоз ë", tmp_path / "home"
    folder.mkdir()
    environment = os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home)}
    command = [sys.executable, "-c", KILLED_BETWEEN, str(folder), kind]
    assert subprocess.run(command, env=environment, check=False).returncode == -signal.SIGKILL  # noqa: S603
    assert len(list(folder.iterdir())) == 1

    subprocess.run([sys.executable, "-m", "tipcoder", "--help"], env=environment, check=True)

    assert list(folder.iterdir()) == []
    assert list((home / "tipcoder" / "unfinished").iterdir()) == []


def test_only_what_is_ours_and_old_is_swept(tmp_path: Path) -> None:
    old, young = [".a.0123abcd.tmp", f".{UUID}.tip", f".{UUID}.tip-journal"], [".b.0123abcd.tmp", ".c.89abcdef.tmp"]
    others = [".a.tmp", "a.0123abcd.tmp", f"{UUID}.tip", ".bashrc", ".a.tip", f".{UUID}.txt"]
    running = [unfinished_name("names", ".tmp"), unfinished_name("", ".tip")]
    for name in (*old, *young, *others, *running):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / ".d.0123abcd.tmp").mkdir()
    hour_ago = time.time() - 3700
    for name in (*old, *others, ".d.0123abcd.tmp"):
        os.utime(tmp_path / name, (hour_ago, hour_ago))
    sweep(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {*young, *others, *running}
    sweep(tmp_path / "none")


def test_a_project_that_opens_sweeps_its_folders(tmp_path: Path) -> None:
    made = make(tmp_path / "a.tip")
    backup = back_up(made.database, BackupReason.HAND)
    assert backup is not None
    made.database.close()
    left = [tmp_path / f".{UUID}.tip", backup.with_name(f".{UUID}.tip")]
    for path in left:
        path.write_bytes(b"x")
        os.utime(path, (0, 0))
    open_database(tmp_path / "a.tip", passphrase=PASSPHRASE).close()
    assert not any(path.exists() for path in left)
    assert backup.exists()


@POSIX
def test_a_command_writes_no_image_of_its_memory_and_sweeps_copies_of_damaged_projects(tmp_path: Path) -> None:
    folder = tmp_path / "salvaged"
    folder.mkdir(parents=True)
    left = folder / f".{UUID}.tip"
    left.write_text("x", encoding="utf-8")
    hour_ago = time.time() - 3700
    os.utime(left, (hour_ago, hour_ago))
    script = (
        "import resource, sys, platformdirs\n"
        "platformdirs.user_data_dir = lambda *_, folder=sys.argv[1], **__: folder\n"
        "from tipcoder import app\n"
        "sys.argv = ['tipcoder', '--help']\n"
        "try: app.main()\n"
        "except SystemExit: print(resource.getrlimit(resource.RLIMIT_CORE))\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.splitlines()[-1] == "(0, 0)"
    assert not left.exists()


def test_what_a_process_that_ended_left_goes_at_once(tmp_path: Path) -> None:
    names = "from tipcoder.private_files import unfinished_name; print(unfinished_name('', '.tmp'))"
    ended = subprocess.run([sys.executable, "-c", names], capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603
    own = unfinished_name("", ".tmp")
    for name in (ended, own):
        (tmp_path / name).touch()
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [own]
