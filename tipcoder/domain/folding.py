"""Text folded for searching: `zrtva` finds `žrtva`, `жртва` and `ŽRTVA`; `shperdorim` finds `shpërdorim`."""

import unicodedata

_LATIN_OF_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "d", "ѓ": "gj", "е": "e", "ё": "e", "ж": "z", "з": "z",
    "ѕ": "dz", "и": "i", "й": "j", "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o",
    "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "ќ": "kj", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c",
    "џ": "dz", "ш": "s", "щ": "sc", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "ju", "я": "ja", "і": "i", "ї": "i",
    "є": "e",
}  # fmt: skip
"""Serbian, Montenegrin and Macedonian in one table: they share letters without a conflict. Russian, for Moldova."""

_WITHOUT_DECOMPOSITION = {"đ": "d", "ł": "l", "ø": "o", "ı": "i", "ǵ": "gj", "ḱ": "kj", "ś": "sj", "ź": "zj"}
"""Letters that losing their mark does not make plain, or not the plain letter that people type."""

_MONTENEGRIN = (("с\u0301", "sj"), ("з\u0301", "zj"))
"""Cyrillic ś and ź have no code point of their own."""


class _Marks(dict[int, str | None]):
    """Table that takes combining marks away. It learns each character when it meets it: there are a million."""

    def __missing__(self, code: int) -> str | None:
        self[code] = plain = None if unicodedata.combining(chr(code)) else chr(code)
        return plain


class _Alone(dict[int, str]):
    """Table of letters that fold alike whatever stands beside them, learned when it meets them."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if unicodedata.combining(character) or not (character.isalpha() or code < 0x80) or code > 0x45F:
            raise ValueError(character)
        self[code] = plain = _fold_together(character)
        return plain


_MARKS = _Marks()
_TABLE = str.maketrans(_LATIN_OF_CYRILLIC | _WITHOUT_DECOMPOSITION)
_ALONE = _Alone()


def fold(text: str) -> str:
    """Return the text as search compares it: lower case, without marks, in Latin letters.

    Two texts that a person takes for the same word fold alike; the result is for comparing, not for showing.
    """
    if text.isascii():
        return text.lower()
    try:
        return text.translate(_ALONE)
    except ValueError:
        return _fold_together(text)


def _fold_together(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    for letter, latin in _MONTENEGRIN:
        folded = folded.replace(letter, latin)
    folded = unicodedata.normalize("NFC", folded).translate(_TABLE)
    return unicodedata.normalize("NFD", folded).translate(_MARKS)


def found(words: str, text: str) -> bool:
    """Return whether every word typed into a search box occurs in a text, in any order. No word: always."""
    folded = fold(text)
    return all(word in folded for word in fold(words).split())
