"""Estimates how hard a passphrase is to guess, and tells passwords in addresses of databases."""

import math
import re
from enum import IntEnum
from itertools import pairwise

from tipcoder.domain.folding import fold
from tipcoder.errors import UserError

MINIMUM = 10
"""Characters below which nothing is strong."""

_FAIR_BITS = 40.0
_GOOD_BITS = 60.0
_WORD_BITS = 9.0
"""Bits that a word of the list adds: one of some hundreds."""

_COMMON = (
    "passphrase", "password", "passwort", "lozinka", "sifra", "fjalekalim", "fjalekalimi", "parola", "geslo", "tajna",
    "qwertyuiop", "qwertzuiop", "qwerty", "qwertz", "asdfgh", "abcdef", "letmein", "welcome", "admin", "iloveyou",
    "monkey", "dragon", "football", "master", "princess", "sunshine", "secret",
    "tipcoder", "unodc", "trafficking", "trgovina", "ljudima", "trafikimi", "trafic", "zrtva", "viktima",
    "presuda", "vendim", "sud", "gjykata", "court", "judge", "sudija",
    "albania", "shqiperia", "shqiperi", "moldova", "montenegro", "crnagora", "makedonija", "macedonia", "serbia",
    "srbija", "tirana", "chisinau", "podgorica", "skopje", "beograd",
)  # fmt: skip
"""Words that guessing starts with, folded; longer ones first where one holds another."""

_PASSWORDS = (
    re.compile(r"^[^/\\:]{2,}:[/\\]*[^/\\:@]*:.*@"),  # scheme://name:password@server
    re.compile(r"^[^/\\:]{2,}:[^/\\].*@"),  # name:password@server
    re.compile(r"^[^/\\:]{2,}:[/\\]*[^?]*\?.*(?:pass|pwd)", re.IGNORECASE),
    re.compile(r"(?:^|[\s?&;])\w*(?:password|pwd)\s*=", re.IGNORECASE),
)
"""Ways in which a password stands in an address."""


class Strength(IntEnum):
    """Too short or weak is turned away; fair is let through; good is praised."""

    TOO_SHORT = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3


def strength(passphrase: str) -> Strength:
    """Return how hard a passphrase is to guess, by its length, its variety and the common words in it."""
    if len(passphrase) < MINIMUM:
        return Strength.TOO_SHORT
    bits = _bits(passphrase)
    if bits < _FAIR_BITS:
        return Strength.WEAK
    return Strength.GOOD if bits >= _GOOD_BITS else Strength.FAIR


def refuse_weak(passphrase: str) -> None:
    """Turn away a new passphrase or password that is guessed easily.

    Raises:
        UserError: passphrase_empty, passphrase_weak (least).
    """
    if not passphrase:
        raise UserError("passphrase_empty")
    if strength(passphrase) < Strength.FAIR:
        raise UserError("passphrase_weak", least=MINIMUM)


def _bits(passphrase: str) -> float:
    """Guesses needed, as a power of two: each unforeseen character multiplies them by the alphabet it comes from."""
    rest = fold(passphrase)
    words = 0
    for word in _COMMON:
        words += rest.count(word)
        rest = rest.replace(word, "")
    unforeseen = rest[:1] + "".join(after for before, after in pairwise(rest) if not _is_foreseen(before, after))
    # A letter of a sentence is worth about half of one at random; signs of all kinds mixed are rarely a sentence.
    alphabet = _alphabet(passphrase)
    each = math.log2(max(alphabet, 2)) * (0.75 if alphabet > 80 else 0.55)
    variety = min(len(unforeseen), 3 * len(set(unforeseen)))
    return words * _WORD_BITS + variety * each


def _is_foreseen(before: str, after: str) -> bool:
    """Return whether a character repeats the one before it or goes on counting (`aaaa`, `1234`, `fed`)."""
    return abs(ord(after) - ord(before)) <= 1


def _alphabet(passphrase: str) -> int:
    size = 26 if any(character.isalpha() for character in passphrase) else 0
    if any(character.isupper() for character in passphrase) and any(character.islower() for character in passphrase):
        size += 26
    if any(character.isdigit() for character in passphrase):
        size += 10
    if any(not character.isalnum() for character in passphrase):
        size += 20
    return size


def has_password(text: str) -> bool:
    """Return whether an argument is the address of a store with a password in it, be it well-formed or not."""
    return any(pattern.search(text) for pattern in _PASSWORDS)
