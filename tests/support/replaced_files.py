"""Ways in which other programs change the file of a project that is open."""

import sys
from pathlib import Path

import pytest

NEEDS_MOVING_OPEN_FILES = pytest.mark.skipif(
    sys.platform == "win32", reason="nothing can replace, rename or remove a file that is open there"
)
"""SQLite opens a project so that Windows keeps its name for it until it is closed."""


def rename_over(older: Path, path: Path) -> None:
    """Put a copy in place under the name of the file, as most services that synchronise folders do."""
    older.replace(path)


def write_over(older: Path, path: Path) -> None:
    """Put the content of a copy in place, as some services do: device and inode stay."""
    with path.open("r+b") as file:
        file.write(older.read_bytes())
        file.truncate()


def remove(_older: Path, path: Path) -> None:
    """Remove the file."""
    path.unlink()


def rename(_older: Path, path: Path) -> None:
    """Give the file another name."""
    path.rename(path.with_name("renamed.tip"))
