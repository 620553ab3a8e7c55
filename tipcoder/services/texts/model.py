"""Defines what a text to be reviewed is."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Part(StrEnum):
    """Parts of the program that have texts."""

    PROGRAM = "program"
    FRAMEWORK = "framework"
    TAXONOMIES = "taxonomies"
    HELP = "help"
    REPORTS = "reports"


@dataclass(frozen=True, slots=True)
class TranslatedText:
    """A text in a language with its English, and where it stands.

    `key` is for ever as long as the English is; `place` tells a reader where it is seen: the window, the question, the
    term. `path` leads to it within `file`, which is one of the folder of resources or of translations.
    """

    key: str
    part: Part
    place: str
    english: str
    translation: str
    file: Path
    path: tuple[str | int, ...]
    is_list: bool = False
    """True if each line is a text of its own: other words for a term."""
    earlier_key: str = ""
    """The key that it has in workbooks from when the files of translations held it."""
