"""Reads which chapters a report has, and what is drafted in them beside the figures."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tipcoder.paths import resources

FIGURE_CHAPTERS = range(3, 14)
"""The chapters of figures."""


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure of the first chapter; of one with several values the one that is told.

    `otherwise` is the figure in bands that is told where no numbers are known: those of a region are reduced to bands.
    """

    figure: str
    value: str = "yes"
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class ChapterOutline:
    """Content of a chapter: figures told in its first sentences, and themes of challenges and practices."""

    number: int
    sentences: tuple[str, ...]
    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportOutline:
    """Key figures, chapters by number, and the note on differing law by indicator."""

    key_figures: tuple[KeyFigure, ...]
    chapters: Mapping[int, ChapterOutline]
    law: Mapping[str, str]


@cache
def read_outline() -> ReportOutline:
    """Read the outline that ships with the program."""
    source = tomllib.loads((resources() / "report" / "chapters.toml").read_text(encoding="utf-8"))
    chapters = (
        ChapterOutline(chapter["number"], tuple(chapter["sentences"]), tuple(chapter["themes"]))
        for chapter in source["chapter"]
    )
    return ReportOutline(
        key_figures=tuple(KeyFigure(**figure) for figure in source["key_figures"]),
        chapters={chapter.number: chapter for chapter in chapters},
        law=source["law"],
    )
