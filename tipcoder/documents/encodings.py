"""Detects the encoding of a text.

A byte order mark names it; UTF-8 proves itself, because no other text is valid in it; UTF-16 and UTF-32 show in their
zero bytes.
Between the code pages of the region only the letters decide: a text is read in each of them, and the one wins in
which the letters that are not ASCII are those of one of the languages, as often as that language has them.

Source: https://encoding.spec.whatwg.org/ and the tables of the Unicode Consortium for the code pages.
"""

import codecs
import re
from collections import Counter
from collections.abc import Mapping
from math import log

from tipcoder.languages.legibility import LETTER_COUNTS
from tipcoder.languages.registry import FALLBACK, LANGUAGES

_LANGUAGES = {
    page: [language.code for language in LANGUAGES.values() if page in language.code_pages]
    for language in LANGUAGES.values()
    for page in language.code_pages
}
"""The code pages, and the languages written in them. Where two show the same text, the first is named."""
_UNICODE = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
ENCODINGS = (*_UNICODE, *sorted(_LANGUAGES, key=lambda page: (page.startswith("iso"), page)))
"""The encodings that are detected and that a person can choose."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 200_000
_UNITS_A_ZERO = 40
"""A text has a blank, digit or sign at least every so many characters."""
_ZEROS_ON_ONE_SIDE = 20
_NEVER = 1e-4
"""Likelihood of a letter that a language does not have: a name from elsewhere, or the wrong code page."""
_SIGN = 0.01
_SIGNS = frozenset("„“”‚‘’«»–—…§°№€·•\u00a0\u00ad´×")
_TODAY = str.maketrans({old: new for one in LANGUAGES.values() for old, new in one.older_letters.items()})
"""The code pages have only the older letters of some languages."""
_SMALL = "".join(filter(str.islower, map(chr, range(0xC0, 0x250)))) + "а-џ"
_CAPITAL = "".join(filter(str.isupper, map(chr, range(0xC0, 0x250)))) + "Ѐ-Я"
_IMPOSSIBLE = re.compile(f"[a-z{_SMALL}][{_CAPITAL}]|[{_SMALL}][A-Z]|[a-zA-Z][Ѐ-џ]|[Ѐ-џ][a-zA-Z]")
"""A capital after a small letter, and two scripts in a word: capitals of one code page are small letters of another."""


def detect_encoding(content: bytes) -> str:
    """Return the encoding of a text, one of ENCODINGS; of bytes that are no text in any, the least unlikely."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding
    if b"\0" in content and (encoding := _utf32_by_zeros(content) or _utf16_by_zeros(content)):
        return encoding
    if _is_valid(content, "utf-8"):
        return "utf-8"
    sample = content[:_SAMPLE]
    return max(("utf-8", *_LANGUAGES), key=lambda encoding: _likelihood(sample, encoding))


def decode(content: bytes, encoding: str) -> str:
    """Return the text without its byte order mark. A byte that is no character of the encoding becomes U+FFFD."""
    return content.decode(encoding, "replace").removeprefix("\ufeff")


def _utf32_by_zeros(content: bytes) -> str:
    """Of four bytes of a letter the higher two are zero, and the other two are not always."""
    zeros = [not content[place::4].strip(b"\0") for place in range(4)]
    if zeros == [False, zeros[1], True, True]:
        return "utf-32-le"
    return "utf-32-be" if zeros == [True, True, zeros[2], False] else ""


def _utf16_by_zeros(content: bytes) -> str:
    """Blanks, digits and signs have a zero as their higher byte, and hardly a character has one as its lower."""
    even, odd = content[::2].count(0), content[1::2].count(0)
    if max(even, odd) * _UNITS_A_ZERO < len(content) // 2 or min(even, odd) * _ZEROS_ON_ONE_SIDE > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_valid(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _likelihood(content: bytes, encoding: str) -> float:
    """Mean logarithm of the likelihood of the characters that are not ASCII, in the language that fits best."""
    text = decode(content, encoding)
    counts = Counter(character for character in text if character > "\x7f")
    total = sum(counts.values())
    if not total:
        return 0.0
    languages = _LANGUAGES.get(encoding, tuple(_BEYOND_ASCII))
    best = max(_of_language(counts, _BEYOND_ASCII[language]) for language in languages)
    return (best + len(_IMPOSSIBLE.findall(text)) * log(_NEVER)) / total


def _of_language(counts: Mapping[str, int], shares: Mapping[str, float]) -> float:
    return sum(count * log(_of_character(character, shares)) for character, count in counts.items())


def _of_character(character: str, shares: Mapping[str, float]) -> float:
    if character in _SIGNS:
        return _SIGN
    if character == "\ufffd" or "\x80" <= character <= "\x9f":
        return _NEVER**2
    return shares.get(character.lower().translate(_TODAY), _NEVER)


def _shares(table: Mapping[str, int]) -> Mapping[str, float]:
    beyond = {letter: count for letter, count in table.items() if letter > "\x7f"}
    total = sum(beyond.values())
    return {letter: count / total for letter, count in beyond.items()}


_BEYOND_ASCII = {language: _shares(table) for language, table in LETTER_COUNTS.items() if language != FALLBACK}
