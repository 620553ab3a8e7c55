"""Compares texts that tell rows apart: initials, labels and names, whatever their script, dots and spaces."""

import re
from difflib import SequenceMatcher

from tipcoder.domain.folding import fold

_INITIALS = 4
"""Letters that initials have at most."""
_WORDS = 4
"""Words that a name has at most."""
_SLIP = 0.85
"""Share of equal letters from which one name may be another with a slip of the pen."""
_SLIP_LETTERS = 6
_SHARED_WORDS = 0.5


_ROLES = (
    "accused|defendant|demtuar|inculpat|lice|obvin|okrivljen|optuzen|osob|ostecen|ostet|pandehur|person|"
    "vatamat|victim|viktim|witness|zrtv"
)
"""Beginnings of folded words for persons in judgments, in every language."""
_ORDINAL = re.compile(rf"(?:[a-z]{{3,}} (?:[a-z]{{2,}} )?)?[a-z]?\d+|(?:(?:{_ROLES})[a-z]* )?[a-z]")
"""Folded labels that only number rows: `victim 2`, `victim no 2`, `v2`, `3`, `ostecena b`, `a`."""


def is_ordinal(text: str) -> bool:
    """Return whether a label is a bare ordinal, by which two coders may number the same persons differently."""
    return _ORDINAL.fullmatch(" ".join(_words(text))) is not None


def plain(text: str) -> str:
    """Return a text as names are compared: letters and digits only, in small Latin letters."""
    return "".join(filter(str.isalnum, fold(text)))


def name_likeness(one: str, other: str) -> float:
    """Return 1 for the same name, 0.5 where one may be short for the other, or a slip, else 0."""
    plain_one, plain_other = plain(one), plain(other)
    if plain_one == plain_other or (set(_words(one)) == set(_words(other)) and _has_words(one)):
        return 1.0
    if not plain_one or not plain_other:
        return 0.0
    if plain_one.startswith(plain_other) or plain_other.startswith(plain_one):
        return 0.5
    if _digits(plain_one) != _digits(plain_other):
        return 0.0
    is_near = _shares_words(one, other) or _is_slip(plain_one, plain_other) or _is_initials_of(one, other)
    return 0.5 if is_near else 0.0


def are_others(one: str, other: str) -> bool:
    """Return whether two texts are initials or names of two different persons: nothing else makes one row of them.

    Ordinals and labels of a coder's own (`B`, `victim 2`, `older sister`) are not: one person goes by several of them.
    """
    return (
        not is_ordinal(one)
        and not is_ordinal(other)
        and name_likeness(one, other) == 0
        and _is_name(one)
        and _is_name(other)
        and sorted(plain(one)) != sorted(plain(other))
    )


def is_name(text: str) -> bool:
    """Return whether a text is plainly initials or a name: in capitals, or with points."""
    return _is_name(text) and (text.upper() == text or "." in text or len(text.split()) > 1)


def _words(text: str) -> list[str]:
    return [word for word in ("".join(filter(str.isalnum, part)) for part in fold(text).split()) if word]


def _has_words(text: str) -> bool:
    return any(len(word) > 1 for word in _words(text))


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _shares_words(one: str, other: str) -> bool:
    words, others = ({word for word in _words(text) if len(word) > 1} for text in (one, other))
    return bool(words and others) and len(words & others) >= _SHARED_WORDS * len(words | others)


def _is_slip(one: str, other: str) -> bool:
    is_long = min(len(one), len(other)) >= _SLIP_LETTERS
    return is_long and SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SLIP


def _is_initials_of(one: str, other: str) -> bool:
    """Return whether one text is the initials of the words of the other: `M. J.` of `Marija Jovanović`."""
    short, long = sorted((one, other), key=lambda text: len(plain(text)))
    words = _words(long)
    return _is_initials(short) and len(words) > 1 and "".join(word[0] for word in words) == plain(short)


def _is_initials(text: str) -> bool:
    letters = plain(text)
    return letters.isalpha() and len(letters) <= _INITIALS


def _is_name(text: str) -> bool:
    """Return whether a text can only be initials or a name: `A. B.`, `Ana Bojić`; no digits, every word a capital."""
    parts = text.split()
    is_capital = len(parts) > 1 and all(part[0].isupper() for part in parts)
    return _is_initials(text) or (is_capital and len(parts) <= _WORDS and plain(text).isalpha())
