"""Prints the texts of authors below the chapters of a report: in a public edition those that were read."""

from collections.abc import Iterator

from tipcoder.domain.curation import Curation
from tipcoder.domain.release import WrittenText
from tipcoder.exchange.document.blocks import Block, BoxBlock, HeadingBlock
from tipcoder.services.release.gate import TextGate
from tipcoder.services.report.drafting import Drafting


class AuthorsTexts:
    """Texts of authors by chapter, in the language of the report."""

    def __init__(self, curation: Curation, gate: TextGate, drafting: Drafting) -> None:
        """Take the texts, and the gate that they pass."""
        self._texts = curation.chapter_texts
        self._drafting = drafting
        self._gate = gate

    def of_another_version(self) -> Iterator[Block]:
        """Yield the texts of chapters that the report does not have, under what they are stored under."""
        language, known = self._drafting.language, self._drafting.outline.chapters
        chapters = sorted(chapter for chapter, written in self._texts if written == language and chapter not in known)
        if chapters:
            yield HeadingBlock(self._drafting.words.word("another_version"))
        for chapter in chapters:
            yield HeadingBlock(chapter, 2)
            yield from self.box(chapter)

    def box(self, chapter: str) -> Iterator[BoxBlock]:
        """Yield the box of a chapter, none where the author wrote nothing."""
        words = self._drafting.words
        written = self._texts.get((chapter, self._drafting.language))
        text = "" if written is None else self._gate.words(written)
        texts = tuple(line for line in text.split("\n") if line.strip())
        if texts:
            yield BoxBlock(title=words.word("assessment"), prompt="", texts=texts)

    @property
    def written(self) -> Iterator[WrittenText]:
        """The texts in the language of the report."""
        return (text for (_, language), text in self._texts.items() if language == self._drafting.language)
