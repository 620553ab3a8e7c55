"""What else must not cross a border in a text: exact dates, quotations of judgments, names of other cases."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from tipcoder.analysis.identifiers.parties import is_case_number
from tipcoder.analysis.identifiers.words import is_public_word
from tipcoder.domain.folding import fold
from tipcoder.domain.identifiers import Certainty, Identifier, IdentifierKind

_ISO = re.compile(r"(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)")
_NUMBERS = re.compile(r"(?<!\d)\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{4}(?!\d)")
_DAY_MONTH = re.compile(r"(?<!\d)\d{1,2}(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?P<month>[^\W\d_]{3,})\s+\d{4}(?!\d)")
_MONTH_DAY = re.compile(r"(?<!\w)(?P<month>[^\W\d_]{3,})\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d)")
_MONTHS = (
    "jan", "ian", "feb", "fev", "shkurt", "mar", "apr", "prill", "maj", "mai", "may", "jun", "iun", "qershor", "jul",
    "iul", "korrik", "aug", "avg", "gusht", "sep", "shtator", "okt", "oct", "tetor", "nov", "noi", "noem", "nentor",
    "dec", "dek", "dhjetor",
)  # fmt: skip
"""How months begin in the languages of the field, folded."""

_FEWEST_WORDS = 4
_FEWEST_LETTERS = 20
"""Of a quotation: fewer could be anybody's words."""
_SHORTEST_NAME = 4
_MOST_WORDS = 5
"""Of a name; more are a title, which says what a case is about."""
_WORD = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]{2,}")

KnownNames = Mapping[str, Collection[tuple[str, ...]]]
"""Names and numbers of files, in folded words, by the first of them."""


def find_exact_dates(text: str) -> Iterator[Identifier]:
    """Yield every date with day, month and year, in figures or with the month in words."""
    for pattern in (_ISO, _NUMBERS):
        for found in pattern.finditer(text):
            yield _identifier(IdentifierKind.DATE, text, *found.span())
    for pattern in (_DAY_MONTH, _MONTH_DAY):
        for found in pattern.finditer(text):
            if fold(found["month"]).startswith(_MONTHS):
                yield _identifier(IdentifierKind.DATE, text, *found.span())


def find_quotations(text: str, passages: Iterable[str]) -> Iterator[Identifier]:
    """Yield where passages of judgments stand word for word, however they are broken into lines."""
    plain = " ".join(text.casefold().split())
    for passage in passages:
        words = passage.split()
        if len(words) < _FEWEST_WORDS or len(passage) < _FEWEST_LETTERS:
            continue
        if " ".join(words).casefold() in plain:
            pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
            for found in pattern.finditer(text):
                yield _identifier(IdentifierKind.QUOTATION, text, *found.span())


def known_names(values: Iterable[str]) -> KnownNames:
    """Return what to look for, of answers that never leave: names of at least two words or four letters, file numbers.

    Initials stand for too many.
    """
    found: dict[str, set[tuple[str, ...]]] = {}
    for value in values:
        words = tuple(_folded_words(value))
        if words and (is_case_number(value) or _is_name(value)):
            found.setdefault(words[0], set()).add(words)
    return found


def find_names(text: str, known: KnownNames) -> Iterator[Identifier]:
    """Yield names and numbers of files that are known, whatever case of the project they are of."""
    if not known:
        return
    places = [(found.span(), _folded(found[0])) for found in _WORD.finditer(text)]
    words = [word for _, word in places]
    for index, word in enumerate(words):
        for name in known.get(word, ()):
            end = index + len(name)
            if tuple(words[index:end]) != name:
                continue
            start, stop = places[index][0][0], places[end - 1][0][1]
            if len(name) > 1 or not text[start:stop].islower():
                kind = IdentifierKind.CASE_NUMBER if is_case_number(text[start:stop]) else IdentifierKind.NAME
                yield _identifier(kind, text, start, stop)


def _is_name(value: str) -> bool:
    words = _LETTERS.findall(value)
    if len(words) == 1:
        return len(words[0]) >= _SHORTEST_NAME and words[0][0].isupper() and not is_public_word(words[0])
    longer = [word for word in words if len(word) >= _SHORTEST_NAME]
    return 1 < len(words) <= _MOST_WORDS and bool(longer) and all(word[0].isupper() for word in longer)


def _folded_words(value: str) -> Iterator[str]:
    return (_folded(found[0]) for found in _WORD.finditer(value))


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    """Words come again and again."""
    return fold(word)


def _identifier(kind: IdentifierKind, text: str, start: int, end: int) -> Identifier:
    return Identifier(kind, start, end, text[start:end], Certainty.CERTAIN)
