"""Names the chapters of the report for which an author writes."""

from collections.abc import Mapping

from tipcoder.services.findings.catalogues import Catalogues
from tipcoder.services.findings.outline import read_outline
from tipcoder.services.report.words import ReportWords

_WITHOUT_AUTHOR = "about"
"""The kind of chapter for which nobody writes."""


def chapter_headings(catalogues: Catalogues, language: str) -> Mapping[str, str]:
    """Return the headings of the chapters that have a text of their author, by name.

    Behind them are those for which a text is stored, but which the report does not have: they come of another version.
    """
    words, outline = ReportWords(language), read_outline()
    named = {
        chapter.name: words.heading(chapter.name, catalogues.findings.definitions)
        for chapter in outline.chapters.values()
        if chapter.kind != _WITHOUT_AUTHOR
    }
    others = sorted({chapter for chapter, _ in catalogues.curation.chapter_texts} - set(outline.chapters))
    return named | {chapter: f"{words.word('another_version')}: {chapter}" for chapter in others}
