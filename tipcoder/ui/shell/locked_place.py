"""Place at which a locked project is opened again by the program that was started anew: nothing of a case.

Python cannot wipe strings, so a key is gone from the memory for certain only with the process that had it. After a
project is locked, the program starts anew and this process ends.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

from tipcoder import paths
from tipcoder.domain.child_environment import environment_for_children
from tipcoder.domain.projects import CodingRole
from tipcoder.file_operations import discard
from tipcoder.private_files import write_private

SAFE_MODE = "--safe-mode"
"""First argument with which the window opens with the settings of a first start."""
LOCKED = "--locked"
"""Last argument with which the window opens on the lock page of the project that was locked."""
_LARGEST = 100_000
"""Bytes of the file; paths have a few thousand."""


@dataclass(frozen=True, slots=True)
class LockedPlace:
    """A locked project, who is at work in which role, and the page and the coding that were open."""

    project: Path
    name: str
    coder: str
    role: CodingRole
    page: str
    coding: str
    is_read_only: bool


def write_place(place: LockedPlace) -> None:
    """Leave a place to the program that is started anew.

    Raises:
        OSError: it cannot be written.
    """
    file = _file()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_private(file, json.dumps({**asdict(place), "project": str(place.project)}).encode(), patience=0)


def take_place() -> LockedPlace | None:
    """Return the place that was left, once; None if there is none, or somebody wrote to it."""
    file = _file()
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST)
        discard(file, patience=0)
        told = json.loads(content)
        texts = {name: str(told[name]) for name in ("name", "coder", "page", "coding")}
        role, is_read_only = CodingRole(told["role"]), told["is_read_only"] is True
        return LockedPlace(Path(str(told["project"])), role=role, is_read_only=is_read_only, **texts)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def start_anew(*, is_safe: bool) -> bool:
    """Start the program on its lock page, without secrets in its environment; return whether it started."""
    is_frozen = getattr(sys, "frozen", False)
    environment = QProcessEnvironment()
    for name, value in environment_for_children().items():
        environment.insert(name, value)
    if is_frozen:  # else it takes itself for a part of this one: pyinstaller.org, "Independent subprocess"
        environment.insert("PYINSTALLER_RESET_ENVIRONMENT", "1")
    process = QProcess()
    process.setProgram(sys.executable)
    module = [] if is_frozen else ["-m", "tipcoder"]
    process.setArguments([*module, *([SAFE_MODE] if is_safe else []), LOCKED])
    process.setProcessEnvironment(environment)
    process.setWorkingDirectory(os.getcwd())
    process.setStandardInputFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())  # a pipe would stay open as long as the new program runs
    process.setStandardErrorFile(QProcess.nullDevice())
    started: object = process.startDetached()  # a bool, though the type hints of PySide6 tell of a pair
    return started is True


def _file() -> Path:
    return paths.instance_folder() / "locked.json"
