"""Search index of one taxonomy: labels, synonyms, hidden labels, definitions and codes, folded."""

from collections.abc import Iterator

from tipcoder.domain.folding import fold
from tipcoder.domain.taxonomies import Taxonomy, Term


class TermIndex:
    """Answers which terms hold some words. Made off the window's thread: folding thousands of terms takes its time."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self.taxonomy = taxonomy
        self._folded = tuple(fold("\n".join(_texts(term))) for term in taxonomy.terms)

    def found(self, words: str) -> frozenset[int]:
        """Return the positions of the terms that hold every word, in any language and script; none for no word."""
        wanted = fold(words).split()
        if not wanted:
            return frozenset()
        return frozenset(position for position, text in enumerate(self._folded) if all(word in text for word in wanted))


def _texts(term: Term) -> Iterator[str]:
    yield term.code
    for texts in (term.labels, term.definitions):
        yield from texts.values()
    for several in (term.alternatives, term.hidden):
        for words in several.values():
            yield from words
