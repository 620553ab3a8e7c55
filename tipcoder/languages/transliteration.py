"""Tells scripts apart, and writes Serbian Cyrillic in Latin letters."""

import re

_LETTERS = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
_OF_TWO = {"љ": "lj", "њ": "nj", "џ": "dž"}
_SMALL = str.maketrans(_LETTERS | _OF_TWO)
_CAPITAL = str.maketrans({letter.upper(): latin.upper() for letter, latin in _LETTERS.items()})
_CAPITAL_OF_TWO = re.compile("[ЉЊЏ]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = r"\u0000-\u036f\u1d00-\u1dbf\u1e00-\u1eff\u2000-\u2bff\u2c60-\u2c7f\ua720-\ua7ff\ufb00-\ufb06"
"""Blocks of Unicode with Latin letters, and with signs that count as letters."""
_OF_OTHER_SCRIPTS = re.compile(rf"[^\W\d_{_LATIN}]+")


def has_cyrillic(text: str) -> bool:
    """Return whether a text has a Cyrillic letter."""
    return _CYRILLIC.search(text) is not None


def words_of_other_scripts(text: str) -> tuple[str, ...]:
    """Return what a text has in letters of other scripts than Latin, each word once."""
    return tuple(dict.fromkeys(_OF_OTHER_SCRIPTS.findall(text)))


def in_latin(text: str) -> str:
    """Return a Serbian text in Latin letters: `Љубав` as `Ljubav`, `ЉУБАВ` as `LJUBAV`."""

    def of_two(found: re.Match[str]) -> str:
        latin = _OF_TWO[found[0].lower()]
        near = text[found.end() : found.end() + 1] or text[found.start() - 1 : found.start()]
        return latin.upper() if near.isupper() else latin.capitalize()

    return _CAPITAL_OF_TWO.sub(of_two, text).translate(_CAPITAL).translate(_SMALL)
