"""Divides judgments, answers and terms into the units that are indexed, each with its language."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tipcoder.documents.search.keys import keys_of
from tipcoder.domain.searching import IndexUnit, folded_word, words_in
from tipcoder.languages.registry import LANGUAGES

LENGTH = 500
"""Characters that a unit of a judgment has, about: a paragraph, or several short ones."""
LONGEST = 1500
"""Most characters of a unit: where a page has no paragraphs, it ends at a word before them."""
SAMPLE = 20_000
"""Characters of a judgment that tell its language."""
TEXT_BREAK = "_"
"""Separates two texts of a term, so that no phrase reaches from one into the next."""

_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*|\n(?=[ \t]{2,})|(?<=[.;:!?])\n")
_FREQUENT_WORDS = {
    language.code: frozenset(folded_word(word) for word in language.frequent_words.split())
    for language in reversed(tuple(LANGUAGES.values()))
    if language.frequent_words
}
"""Tie break: of two languages with as many of a text's words, the one lower in menus is taken."""


def guess_language(text: str, prior: str) -> str:
    """Return the language of a text by its most frequent words, `prior` where it is too short or in between."""
    counts: Counter[str] = Counter()
    words = [folded_word(word) for _, _, word in words_in(text[:SAMPLE])]
    for language, frequent in _FREQUENT_WORDS.items():
        counts[language] = sum(word in frequent for word in words)
    counts[prior] += counts[prior] // 4 + 1  # languages share small words; the country's own is preferred
    return counts.most_common(1)[0][0]


def judgment_units(pages: Sequence[str], prior: str) -> Iterator[tuple[int, IndexUnit]]:
    """Yield every unit of a judgment with the number of its page, counted from 1."""
    language = guess_language("\n".join(pages), prior)
    for number, page in enumerate(pages, 1):
        yield from ((number, unit) for start, end in _pieces(page) if (unit := _unit(page, start, end, language)))


def answer_unit(text: str, prior: str) -> IndexUnit | None:
    """Return the unit of an answer, None if it has no word."""
    return _unit(text, 0, len(text), guess_language(text, prior))


def term_unit(texts: Iterable[tuple[str, str]]) -> IndexUnit:
    """Return the unit of a term: all its texts, each given with its language. Without dictionaries."""
    folded: list[str] = []
    keys: list[str] = []
    for language, text in texts:
        for _, _, word in words_in(text):
            folded.append(folded_word(word))
            if language in LANGUAGES:
                keys += keys_of(word, language, with_dictionary=False)
        folded.append(TEXT_BREAK)
    return IndexUnit(0, 0, "", " ".join(filter(None, folded)), " ".join(dict.fromkeys(keys)))


def _unit(text: str, start: int, end: int, language: str) -> IndexUnit | None:
    words = [word for _, _, word in words_in(text[start:end])]
    folded = [folded for word in words if (folded := folded_word(word))]
    if not folded:
        return None
    keys = " ".join(key for word in words for key in keys_of(word, language))
    return IndexUnit(start, end, language, " ".join(folded), keys)


def _pieces(page: str) -> Iterator[tuple[int, int]]:
    """Yield where the units of a page start and end: whole paragraphs, `LENGTH` characters of them or more."""
    start = 0
    for match in _PARAGRAPH.finditer(page):
        if match.start() - start >= LENGTH:
            yield from _shortened(page, start, match.start())
            start = match.end()
    yield from _shortened(page, start, len(page))


def _shortened(page: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        cut = next((place for place in range(start + LENGTH, start + LONGEST) if page[place].isspace()), start + LENGTH)
        yield start, cut
        start = cut
    if start < end:
        yield start, end
