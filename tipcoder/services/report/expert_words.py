"""Prints the words of experts as theirs, where they are in the language of the report, and counts those left out."""

from collections.abc import Sequence
from functools import cached_property

from tipcoder.analysis.figures.catalogues import NotedEntry
from tipcoder.documents.search import guess_language
from tipcoder.domain.projects import Country
from tipcoder.domain.release import WrittenText
from tipcoder.exchange.document.blocks import ParagraphBlock, ParagraphKind
from tipcoder.languages.registry import FALLBACK, national_language
from tipcoder.services.release.gate import TextGate
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.words import ranges

_ONE_LANGUAGE = {"cnr": "sr", "sr-Latn": "sr"}
"""Languages, and scripts of one, that their readers take for one another's."""


class ExpertWords:
    """Words of experts for one report. `country` is that of a project of one country, "" in a region."""

    def __init__(self, gate: TextGate, drafting: Drafting, country: str = "") -> None:
        """Take the gate that the words pass, and the report that they stand in."""
        self._gate = gate
        self._drafting = drafting
        self._country = country

    def text(self, written: WrittenText, country: str = "") -> str:
        """Return what an expert of a country wrote, "" for what stays or is in another language than the report."""
        text = self._gate.words(written)
        return text if text and self._is_understood(text, country or self._country) else ""

    def said(self, written: WrittenText, country: str, cases: Sequence[int]) -> ParagraphBlock:
        """Return what an expert wrote as hers, with the numbers of the cases but in public."""
        words, drafting = self._drafting.words, self._drafting
        of = "" if drafting.is_public and drafting.is_regional else country or self._country
        name = f"{words.word('expert')}, {of}" if of else words.word("expert")
        case = "" if drafting.is_public else words.text("title", "case", number=ranges(cases))
        text = self.text(written, country)
        return ParagraphBlock(f"{text} ({case})" if case else text, ParagraphKind.QUOTATION, lead=f"{name}:")

    @cached_property
    def _noted(self) -> tuple[frozenset[str], int]:
        described = [one for one in self._drafting.findings.noted if self._gate.text(one.description) is not None]
        understood = frozenset(one.row for one in described if self.text(one.description, one.country))
        return understood, len(described)

    @property
    def understood(self) -> frozenset[str]:
        """The rows of challenges and practices whose descriptions may be printed in the language of the report."""
        return self._noted[0]

    @property
    def left_out(self) -> str:
        """How many descriptions are in another language, in words; "" for none."""
        understood, described = self._noted
        left = described - len(understood)
        return self._drafting.words.text("note", "untranslated", left=left, all=described) if left else ""

    def is_understood(self, entry: NotedEntry) -> bool:
        """Return whether the description of an entry may be printed in the language of the report."""
        return entry.row in self.understood

    def _is_understood(self, text: str, country: str) -> bool:
        prior = national_language(Country(country)) if country in set(Country) else FALLBACK
        language, own = guess_language(text, prior), self._drafting.words.language
        return _ONE_LANGUAGE.get(language, language) == _ONE_LANGUAGE.get(own, own)
