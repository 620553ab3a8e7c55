"""Configures the full-text index for the main language of a project."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from tipcoder.documents.search import answer_unit, get_ready, is_ready, judgment_units, term_unit
from tipcoder.domain.searching import IndexUnit
from tipcoder.storage.file.database import Database
from tipcoder.storage.search.index import indexing


@dataclass(frozen=True, slots=True)
class ProjectIndexer:
    """Makes units of judgments and answers, most likely in one language (`tipcoder.storage.search.index.Indexer`)."""

    language: str

    def is_ready(self) -> bool:
        """Return whether the dictionaries that answers may need are in memory."""
        return is_ready(self.language) and is_ready("en")

    def get_ready(self) -> None:
        """Load those dictionaries."""
        get_ready(self.language)
        get_ready("en")

    def judgment(self, pages: Sequence[str]) -> Iterable[tuple[int, IndexUnit]]:
        """Return the units of a judgment, each with the number of its page."""
        return judgment_units(pages, self.language)

    def answer(self, text: str) -> IndexUnit | None:
        """Return the unit of an answer."""
        return answer_unit(text, self.language)

    def term(self, texts: Iterable[tuple[str, str]]) -> IndexUnit | None:
        """Return the unit of a term."""
        return term_unit(texts)


def indexer_of(language: str) -> ProjectIndexer:
    """Return who makes the index of a project that is mostly in a language."""
    return ProjectIndexer(language)


def keep_index(database: Database, language: str) -> None:
    """Let every write to an open project take its words into the index, in the same transaction."""
    database.following = partial(indexing, indexer=indexer_of(language))
