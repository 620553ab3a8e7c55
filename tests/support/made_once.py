"""Folders of files that are costly to make: made once in a whole run by the process that needs them first."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cache
from hashlib import sha256
from pathlib import Path

_run: list[Path] = []
_watching: list[Callable[[str], AbstractContextManager[object]]] = [nullcontext]


def share_within(folder: Path) -> None:
    """Keep what is made in a folder that all processes of this run share."""
    _run[:] = [folder]


def watch_by(watch: Callable[[str], AbstractContextManager[object]]) -> None:
    """Let what is made, or found made, be watched: it happens within what `watch` gives for its name."""
    _watching[:] = [watch]


def made_once(name: str, make: Callable[[Path], object], *given: object) -> Path:
    """Return the folder that `make` filled with what it makes of `given`.

    Whoever opens or changes a file copies it first: other processes read it too.
    """
    key = sha256(repr(given).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    made = _folder() / f"{name} {key}"
    with _watching[0](made.name):
        if made.exists():
            return made
        with _alone(made.with_suffix(".lock")):
            if not made.exists():
                # under another name until it is whole: making may fail, or the process may die
                unfinished = Path(tempfile.mkdtemp(dir=made.parent, prefix="unfinished "))
                make(unfinished)
                unfinished.rename(made)
    return made


def _folder() -> Path:
    folder = _run[0] if _run else Path(_own_folder().name)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@cache
def _own_folder() -> tempfile.TemporaryDirectory[str]:
    """Return the folder of a process that is no test run, as a benchmark; it goes with the process."""
    return tempfile.TemporaryDirectory()


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Wait until no other process is within. SQLite waits, on every system, and lets go if a process dies."""
    connection = sqlite3.connect(lock, timeout=600, isolation_level=None)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        connection.close()
