"""Names the chapters of the report for which an author writes."""

from collections.abc import Mapping

from tipcoder.services.findings.findings import Findings
from tipcoder.services.report.words import ReportWords

_FIRST, _LAST = 1, 16


def chapter_titles(findings: Findings, language: str) -> Mapping[int, str]:
    """Return the titles of the chapters that have a box for their author, in a language."""
    words = ReportWords(language)
    return {
        number: words.text("chapter", str(number))
        if words.has("chapter", str(number))
        else findings.definitions.text("chapter", str(number), language)
        for number in range(_FIRST, _LAST + 1)
    }
