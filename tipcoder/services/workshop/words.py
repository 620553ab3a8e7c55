"""Gives the words of packs for workshops in one language."""

import tomllib
from collections.abc import Mapping

from tipcoder.analysis.figures.small_numbers import percent
from tipcoder.languages.registry import FALLBACK
from tipcoder.paths import kept_until_corrected, resource


@kept_until_corrected
def read_words(language: str) -> Mapping[str, str]:
    """Read the words of a language of the program."""
    return tomllib.loads(resource("workshop", "texts", f"{language}.toml").read_text(encoding="utf-8"))


class WorkshopWords:
    """The words of packs in one language."""

    def __init__(self, language: str = FALLBACK) -> None:
        self.language = language
        self._words = read_words(language)

    def text(self, key: str, **values: object) -> str:
        """Return a text, with values in the places that it names."""
        return self._words[key].format(**values)

    def share(self, count: int, total: int) -> str:
        """Return a count of a total, with its percentage where the total is large enough for one."""
        told, part = self.text("of", count=count, total=total), percent(count, total)
        return told if part is None else self.text("with_percent", told=told, percent=part)
