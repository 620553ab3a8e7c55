"""Gives what authors wrote to the chapters, in a public edition only where nothing in it may identify a person."""

from collections.abc import Iterable

from tipcoder.analysis.disclosure.names import find_names, known_names
from tipcoder.analysis.identifiers.finding import find_identifiers
from tipcoder.domain.findings.curation import Curation
from tipcoder.exchange.report_document.content import BoxBlock
from tipcoder.services.findings.report.drafting import Drafting


class AuthorsTexts:
    """Texts of authors by chapter, in the language of the report."""

    def __init__(self, curation: Curation, secret: Iterable[str], drafting: Drafting) -> None:
        """Take the texts, and answers that never leave: names, initials, numbers of files."""
        self._texts = curation.chapter_texts
        self._drafting = drafting
        self._known = known_names(sorted(secret)) if drafting.is_public else None

    def box(self, chapter: int) -> BoxBlock:
        """Return the box of a chapter."""
        words = self._drafting.words
        text = self._texts.get((chapter, self._drafting.language), "").strip()
        if text and not self._may_be_shown(text):
            text = words.text("note", "text_withheld")
        texts = tuple(line for line in text.split("\n") if line.strip())
        return BoxBlock(title=words.word("assessment"), prompt=words.word("prompt"), texts=texts)

    def _may_be_shown(self, text: str) -> bool:
        if self._known is None:
            return True
        found = find_identifiers(text, self._drafting.language)
        return not found and next(find_names(text, self._known), None) is None
