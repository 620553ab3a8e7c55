"""Paths as lines of a window may break them."""

import os
from pathlib import Path


def breakable_path(path: Path) -> str:
    """Return a path that lines may break behind each of its parts: it may be longer than a line."""
    return str(path).replace(os.sep, f"{os.sep}\u200b")
