"""Reads which chapters a report has, and what is drafted in them beside the figures."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tipcoder.paths import resources


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
    """Content of a chapter: figures told in its first sentences, and themes of challenges and practices.

    `name` is for ever: texts of authors are stored under it. `kind` says what drafts the chapter.
    """

    name: str
    kind: str
    sentences: tuple[str, ...]
    themes: tuple[str, ...]
    charts: tuple[str, ...] = ()
    """Figures that are drawn in the chapter: all other charts stand in the annex."""


@dataclass(frozen=True, slots=True)
class ReportOutline:
    """Key figures, chapters by name in their order, and the note on differing law by indicator."""

    key_figures: tuple[KeyFigure, ...]
    chapters: Mapping[str, ChapterOutline]
    law: Mapping[str, str]

    def place(self, chapter: str) -> int:
        """Return the place of a chapter, by which a reader calls it: the first has 0."""
        return list(self.chapters).index(chapter)

    def is_told(self, figure: str, chapter: str) -> bool:
        """Return whether a sentence, a chart or a key figure of a report uses a figure of a chapter."""
        found = self.chapters[chapter]
        in_brief = any(figure in (key.figure, key.otherwise) for key in self.key_figures)
        return in_brief or figure in found.sentences or figure in found.charts

    def by_place(self) -> Mapping[str, str]:
        """Return the names of the chapters by their places."""
        return {str(place): chapter for place, chapter in enumerate(self.chapters)}


@cache
def read_outline() -> ReportOutline:
    """Read the outline that ships with the program.

    Raises:
        ValueError: two chapters have one name.
    """
    source = tomllib.loads((resources() / "report" / "chapters.toml").read_text(encoding="utf-8"))
    lists = ("sentences", "themes", "charts")
    chapters = [ChapterOutline(**one | {key: tuple(one.get(key, ())) for key in lists}) for one in source["chapter"]]
    by_name = {chapter.name: chapter for chapter in chapters}
    if len(by_name) < len(chapters):
        raise ValueError(f"chapters.toml: two chapters have one name: {[chapter.name for chapter in chapters]}")
    return ReportOutline(
        key_figures=tuple(KeyFigure(**figure) for figure in source["key_figures"]),
        chapters=by_name,
        law=source["law"],
    )
