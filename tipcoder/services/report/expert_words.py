"""Prints the words of experts as theirs: those of approved briefs, and what the team may read in its own language."""

from collections.abc import Mapping, Sequence

from tipcoder.analysis.figures.catalogues import NotedEntry
from tipcoder.documents.search import guess_language
from tipcoder.domain.projects import Country
from tipcoder.domain.release import WrittenText
from tipcoder.exchange.document.blocks import ParagraphBlock
from tipcoder.languages.registry import FALLBACK, national_language
from tipcoder.services.release.gate import TextGate
from tipcoder.services.report.drafting import Drafting
from tipcoder.services.report.words import ranges

_ONE_LANGUAGE = {"cnr": "sr", "sr-Latn": "sr"}
"""Languages, and scripts of one, that their readers take for one another's."""


class ExpertWords:
    """Words of experts for one report. `illustrations` are the approved texts on what was noted, by their rows."""

    def __init__(self, gate: TextGate, drafting: Drafting, illustrations: Mapping[str, str], country: str = "") -> None:
        """Take the gate that other words pass, the report, and the country of a project of one, "" in a region."""
        self.illustrations = illustrations
        self._gate = gate
        self._drafting = drafting
        self._country = country

    def text(self, written: WrittenText, country: str = "") -> str:
        """Return what an expert of a country wrote, "" for what stays or is in another language than the report."""
        text = self._gate.words(written)
        return text if text and self._is_understood(text, country or self._country) else ""

    def said(self, text: str, country: str, cases: Sequence[int]) -> ParagraphBlock:
        """Return what an expert wrote as hers, with the numbers of the cases but in public."""
        words, drafting = self._drafting.words, self._drafting
        of = "" if drafting.is_public and drafting.is_regional else country or self._country
        name = f"{words.word('expert')}, {of}" if of else words.word("expert")
        case = "" if drafting.is_public else words.text("title", "case", number=ranges(cases))
        return ParagraphBlock(f"{text} ({case})" if case else text, lead=f"{name}:")

    def illustration(self, entry: NotedEntry, case: int) -> ParagraphBlock:
        """Return the approved text on an entry, which has one."""
        return self.said(self.illustrations[entry.row], entry.country, [case])

    @property
    def left_out(self) -> str:
        """Of how many entries no text is approved in the language of the report, in words; "" for none."""
        noted = self._drafting.findings.noted
        left = sum(one.row not in self.illustrations for one in noted)
        return self._drafting.words.text("note", "untranslated", left=left, all=len(noted)) if left else ""

    def _is_understood(self, text: str, country: str) -> bool:
        prior = national_language(Country(country)) if country in set(Country) else FALLBACK
        language, own = guess_language(text, prior), self._drafting.words.language
        return _ONE_LANGUAGE.get(language, language) == _ONE_LANGUAGE.get(own, own)
