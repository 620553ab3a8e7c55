"""Finds the dictionaries of Hunspell (`*.aff` and `*.dic`) that this computer has for a language."""

import sys
from collections.abc import Iterator
from pathlib import Path

from tipcoder import paths
from tipcoder.languages.registry import LANGUAGES


def find_dictionary(language: str) -> Path | None:
    """Return the path of a dictionary without its suffixes, None if there is none for the language.

    What the person put into the folder of their own comes first, then what the build brought along, then the system's.
    """
    for folder in _folders():
        for name in LANGUAGES[language].spelling:
            if all((folder / f"{name}{suffix}").is_file() for suffix in (".aff", ".dic")):
                return folder / name
    return None


def _folders() -> Iterator[Path]:
    yield paths.own_dictionaries()
    yield paths.shipped_dictionaries()
    if sys.platform == "darwin":
        yield Path.home() / "Library" / "Spelling"
        yield Path("/Library/Spelling")
    elif sys.platform != "win32":
        yield Path("/usr/share/hunspell")
        yield Path("/usr/share/myspell/dicts")
