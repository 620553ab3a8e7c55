"""Decides which texts that persons wrote may be printed: in a public edition only what identifies nobody."""

from collections.abc import Iterable, Iterator
from itertools import chain

from tipcoder.analysis.disclosure.names import find_names, known_names
from tipcoder.analysis.figures.catalogues import NotedEntry
from tipcoder.analysis.identifiers.dates import find_exact_dates
from tipcoder.analysis.identifiers.finder import find_identifiers
from tipcoder.domain.answers import Ref
from tipcoder.domain.curation import Curation
from tipcoder.domain.identifiers import TextDecision, text_key
from tipcoder.exchange.document.blocks import Block, BoxBlock, HeadingBlock
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.projects import OpenProject
from tipcoder.services.report.drafting import Drafting
from tipcoder.storage.coding.text_reviews import list_text_reviews


class ReleaseCheck:
    """Looks for identifiers of persons in texts of a public edition; an internal one prints all."""

    def __init__(self, project: OpenProject, secret: Iterable[str], drafting: Drafting) -> None:
        """Take answers that never leave: names, initials, numbers of files."""
        self._is_public = drafting.is_public
        self._known = known_names(sorted(secret)) if self._is_public else None
        reviews = list_text_reviews(project.database) if self._is_public else {}
        self._seen = {key for key, review in reviews.items() if review.decision is TextDecision.SEEN}

    def allows(self, text: str) -> bool:
        """Return whether a text may be printed: what was written for one country may name people of another."""
        if self._known is None:
            return True
        if any(find_identifiers(text, language) for language in LANGUAGES):
            return False
        return next(chain(find_exact_dates(text), find_names(text, self._known)), None) is None

    def allows_description(self, entry: NotedEntry) -> bool:
        """Return whether the description of an entry may be printed: in public, one that a person let go, too."""
        key = text_key(Ref(entry.row, entry.kind.question("description")), entry.description)
        return not self._is_public or (key in self._seen and self.allows(entry.description))


class AuthorsTexts:
    """Texts of authors by chapter, in the language of the report."""

    def __init__(self, curation: Curation, check: ReleaseCheck, drafting: Drafting) -> None:
        """Take the texts, and what decides whether they may be printed."""
        self._texts = curation.chapter_texts
        self._drafting = drafting
        self._check = check

    def of_another_version(self) -> Iterator[Block]:
        """Yield the texts of chapters that the report does not have, under what they are stored under."""
        language, known = self._drafting.language, self._drafting.outline.chapters
        chapters = sorted(chapter for chapter, written in self._texts if written == language and chapter not in known)
        if chapters:
            yield HeadingBlock(self._drafting.words.word("another_version"))
        for chapter in chapters:
            yield HeadingBlock(chapter, 2)
            yield self.box(chapter)

    def box(self, chapter: str) -> BoxBlock:
        """Return the box of a chapter."""
        words = self._drafting.words
        text = self._texts.get((chapter, self._drafting.language), "").strip()
        if text and not self._check.allows(text):
            text = words.text("note", "text_withheld")
        texts = tuple(line for line in text.split("\n") if line.strip())
        return BoxBlock(title=words.word("assessment"), prompt=words.word("prompt"), texts=texts)
