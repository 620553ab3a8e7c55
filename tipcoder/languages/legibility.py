"""Tells text that can be searched and quoted from what only looks like text.

A scan has no text. Worse is a page whose fonts do not say which letters their glyphs are, as in many older Cyrillic
PDFs: what comes out is as long as the page and means nothing. Seen by the letters alone, so that it holds for any
file, whenever it was read.
"""

import re
from collections import Counter
from collections.abc import Mapping
from math import sqrt
from unicodedata import category

from tipcoder.domain.projects import JudgmentText, PageQuality
from tipcoder.languages.registry import LANGUAGES

LETTER_COUNTS: Mapping[str, Mapping[str, int]] = {
    code: {entry[0]: int(entry[1:]) for entry in language.letter_counts.split()}
    for code, language in LANGUAGES.items()
    if language.letter_counts
}
"""Frequency of letters in a thousand, by language, counted in court language."""

_ENOUGH = 50_000
_FEWEST_LETTERS = 100
"""Fewer letters than these show no distribution: such a page is taken as it is."""
_LIKENESS = 0.65
"""Cosine of two distributions of letters. Languages of one script are above 0.75 of each other; letters that a font
shifted, or that another code page shows, are below 0.5."""
_STRANGE_SHARE = 0.1
_MIXED_SHARE = 0.2
_REPLACED_SHARE = 0.04
_FEWEST_WORDS = 30

_WORD = re.compile(r"[^\W\d_]{2,}")
_MIXED = re.compile(r"[a-zA-ZÀ-ɏ][а-яА-ЯЀ-ӿ]|[а-яА-ЯЀ-ӿ][a-zA-ZÀ-ɏ]")
_REPLACED = re.compile(r"(?<=[^\W\d_])[~^@\[\]{}\\|`](?=[^\W\d_])")
"""Signs within words: in fonts for the code JUS I.B1.002 (YUSCII) and alike, they are š đ č ć ž and њ љ ѓ ќ."""


def page_quality(text: str) -> PageQuality:
    """Judge a page by its text alone, of an outsized one by its beginning."""
    text = text[:_ENOUGH] if text[:_ENOUGH].strip() else text
    counts = Counter(text.lower())
    visible = sum(count for character, count in counts.items() if not character.isspace())
    if not visible:
        return PageQuality.SCANNED
    strange = sum(count for character, count in counts.items() if _is_strange(character))
    if strange > visible * _STRANGE_SHARE or _has_impossible_words(text) or _has_improbable_letters(counts):
        return PageQuality.UNREADABLE
    return PageQuality.TEXT


def page_qualities(text: JudgmentText) -> tuple[PageQuality, ...]:
    """Return what each page of a judgment holds: as its file shows it, else by the text alone."""
    return text.qualities or tuple(page_quality(page) for page in text.pages)


def _is_strange(character: str) -> bool:
    """Return whether no judgment has it: control characters, private and unassigned ones, the sign of replacement."""
    return character == "\ufffd" or (category(character) in ("Cc", "Co", "Cn") and not character.isspace())


def _has_impossible_words(text: str) -> bool:
    words = _WORD.findall(text)
    if len(words) < _FEWEST_WORDS:
        return False
    mixed = sum(_MIXED.search(word) is not None for word in words)
    return mixed > len(words) * _MIXED_SHARE or len(_REPLACED.findall(text)) > len(words) * _REPLACED_SHARE


def _has_improbable_letters(counts: Mapping[str, int]) -> bool:
    """Return whether most letters have a distribution that no language has, each script by itself."""
    scripts: dict[str, dict[str, int]] = {}
    for character, count in counts.items():
        if character.isalpha():
            scripts.setdefault(_script(character), {})[character] = count
    letters = sum(sum(script.values()) for script in scripts.values())
    if letters < _FEWEST_LETTERS:
        return False
    improbable = sum(sum(script.values()) for script in scripts.values() if likeness(script) < _LIKENESS)
    return improbable > letters / 2


def _script(letter: str) -> str:
    if letter < "Ͱ":
        return "latin"
    return "cyrillic" if "Ѐ" <= letter <= "ԯ" else "other"


def likeness(counts: Mapping[str, int]) -> float:
    """Return how alike numbers of letters are to the most similar language: 0 to 1, the cosine of the two."""
    length = sqrt(sum(count * count for count in counts.values()))
    return max(
        sum(count * table.get(letter, 0) for letter, count in counts.items())
        / (length * sqrt(sum(count * count for count in table.values())))
        for table in LETTER_COUNTS.values()
    )
