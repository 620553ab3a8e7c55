"""Numbers between what is typed and what is stored: a decimal comma is welcome, thousands are never guessed."""

import re
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QLocale


class NumberFault(StrEnum):
    """Why a text is not a number of the wanted kind."""

    NOT_A_NUMBER = "not_a_number"
    NOT_WHOLE = "not_whole"
    THOUSANDS = "thousands"


_SPACES = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"[+\-\u2212]?\d+(?:[.,]\d+)?")
_GROUPS = re.compile(r"[+\-\u2212]?\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?")


def stored_number(typed: str, *, whole: bool, locale: QLocale) -> str | NumberFault:
    """Return the number with a decimal point and without needless zeros, or what is wrong with it.

    `1.500` may be fifteen hundred or one and a half: where the sign divides thousands in the reader's language, or
    the number has to be whole, it is refused and not guessed.
    """
    text = _SPACES.sub("", typed.strip())
    if _GROUPS.fullmatch(text) and (whole or _divides_thousands(text, locale)):
        return NumberFault.THOUSANDS
    if not _NUMBER.fullmatch(text):
        return NumberFault.NOT_A_NUMBER
    number = Decimal(text.replace(",", ".").replace("\u2212", "-"))
    if whole and number != number.to_integral_value():
        return NumberFault.NOT_WHOLE
    return _plain(number)


def typed_number(stored: str, locale: QLocale) -> str:
    """Return how a person would type a stored number: with the decimal sign of the language."""
    return stored.replace(".", locale.decimalPoint())


def _divides_thousands(text: str, locale: QLocale) -> bool:
    signs = [character for character in text if character in ".,"]
    return len(signs) > 1 or signs[0] != locale.decimalPoint()


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text
