"""Gives the words of a report in one language: texts, counts with their nouns, numbers, dates, lists."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from tipcoder.analysis.figures.definitions import Definitions
from tipcoder.analysis.figures.small_numbers import NumberSummary
from tipcoder.analysis.figures.table import Cell
from tipcoder.exchange.document.blocks import DocumentWords
from tipcoder.languages.missing import language_shown
from tipcoder.languages.record import Script
from tipcoder.languages.registry import LANGUAGES, quoted
from tipcoder.paths import corrected_file, kept_until_corrected, resources
from tipcoder.services.findings.outline import read_outline

Texts = Mapping[str, Mapping[str, str]]
"""Texts by their kind, then by key."""


def texts_folder() -> Path:
    """Return the folder of the texts, a file for each language."""
    return resources() / "report" / "texts"


@kept_until_corrected
def read_texts(language: str) -> Texts:
    """Read the texts of a language."""
    return tomllib.loads(corrected_file(texts_folder() / f"{language}.toml").read_text(encoding="utf-8"))


class ReportWords:
    """The words of a report in one language. A text that is not there is a fault of the program, not of a person."""

    def __init__(self, language: str, *, counts_alone: bool = False) -> None:
        """Read the texts of a language, of a missing one in English; with `counts_alone` no percentages."""
        self._counts_alone = counts_alone
        written = {file.stem for file in texts_folder().glob("*.toml")}
        self.language = language_shown("report", language, written)
        self._texts = read_texts(self.language)

    def text(self, kind: str, key: str, **values: object) -> str:
        """Return a text, with values in the places that it names."""
        found = self._texts[kind][key]
        return found.format(**values) if values else found

    def word(self, key: str) -> str:
        """Return a word of the report."""
        return self.text("word", key)

    def quoted(self, text: str) -> str:
        """Return a text in the quotation marks of the language."""
        return quoted(text, self.language)

    def document_words(self) -> DocumentWords:
        """Return what a writer puts around the blocks."""
        table, figure, page = (self.text("title", key) for key in ("table", "figure", "page"))
        return DocumentWords(page=page, table=table, figure=figure, draft=self.word("draft"))

    def cell(self, cell: Cell) -> str:
        """Return a count with its base, a dash for none; with percentage and interval where they are told."""
        if not cell.base:
            return "–"
        return self.with_percent(self.text("form", "of", count=cell.count, base=cell.base), cell)

    def share(self, cell: Cell, unit: str) -> str:
        """Return a count with its base and the noun of what is counted, as within a sentence."""
        noun = self.text("unit", f"{unit}.{LANGUAGES[self.language].plural.form(cell.base)}")
        return self.with_percent(self.text("form", "share", count=cell.count, base=cell.base, unit=noun), cell)

    def with_percent(self, text: str, cell: Cell) -> str:
        """Return a text with the percentage and the interval of a cell behind it, where they are told."""
        if cell.percent is None or self._counts_alone:
            return text
        told = self.text("form", "percent", number=cell.percent)
        if cell.interval is not None:
            low, high = (self.text("form", "percent", number=round(100 * end)) for end in cell.interval.ends)
            told = f"{told}; {self.text('form', 'interval', low=low, high=high)}"
        if cell.may_differ is not None:
            bound = self.text("form", "percent", number=round(100 * cell.may_differ))
            told = f"{told}; {self.text('form', 'may_differ', percent=bound)}"
        return self.text("form", "with_percent", text=text, percent=told)

    def number(self, number: float) -> str:
        """Return a number with one decimal at most, written as the language writes it."""
        return f"{round(number, 1):g}".replace(".", self.text("form", "decimal"))

    def numbers(self, summary: NumberSummary, *, with_quartiles: bool = False) -> str:
        """Return what is told of numbers: the values where they are few, else their median and range.

        Where no single value is told they are the median and quartiles, or how many are known.
        """
        lower, upper, mean = summary.lower_quartile, summary.upper_quartile, summary.mean
        if summary.median is None and not summary.values:
            return self.text("form", "only_count", count=summary.count)
        if summary.median is not None and summary.lowest is None and lower is not None and upper is not None:
            ends = {"lower": self.number(lower), "upper": self.number(upper)}
            return self.text("form", "quartiles_alone", median=self.number(summary.median), **ends, count=summary.count)
        if summary.median is None or summary.lowest is None or summary.highest is None:
            values = "; ".join(map(self.number, summary.values))
            return self.text("form", "few_numbers", values=values, count=summary.count)
        told = self.text(
            "form",
            "numbers",
            median=self.number(summary.median),
            lowest=self.number(summary.lowest),
            highest=self.number(summary.highest),
            count=summary.count,
        )
        if not with_quartiles or lower is None or upper is None or mean is None:
            return told
        ends = {"lower": self.number(lower), "upper": self.number(upper), "mean": self.number(mean)}
        return f"{told}; {self.text('form', 'quartiles', **ends)}"

    def date(self, day: date) -> str:
        """Return a day with the name of its month."""
        return self.text("form", "date", day=day.day, month=self.text("month", str(day.month)), year=day.year)

    def listed(self, items: Sequence[str]) -> str:
        """Return items as a list within a sentence: `a, b and c`."""
        if len(items) < 2:
            return "".join(items)
        return self.text("form", "and", first=", ".join(items[:-1]), last=items[-1])

    def chapter(self, chapter: str, definitions: Definitions) -> str:
        """Return what a chapter is called: one of figures as they are grouped under it."""
        return self._texts["chapter"].get(chapter) or definitions.text("chapter", chapter, self.language)

    def heading(self, chapter: str, definitions: Definitions) -> str:
        """Return the heading of a chapter, with its place."""
        title = self.chapter(chapter, definitions)
        return self.text("title", "chapter", number=read_outline().place(chapter), title=title)

    def annex(self, letter: str) -> str:
        """Return the heading of an annex: in Cyrillic with the letter of its script that has the same place."""
        language = LANGUAGES[self.language]
        place = ord(letter) - ord("A")
        shown = language.alphabet.split()[place].upper() if language.script is Script.CYRILLIC else letter
        return self.text("title", "annex", letter=shown, title=self.text("chapter", letter))


def ranges(numbers: Sequence[int]) -> str:
    """Return numbers in order, those that follow each other as one range: `1–4, 7`."""
    found: list[list[int]] = []
    for number in sorted(set(numbers)):
        if found and number == found[-1][-1] + 1:
            found[-1] = [found[-1][0], number]
        else:
            found.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in found)
