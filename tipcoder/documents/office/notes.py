"""Places footnotes and endnotes: a number at the reference, the text where the page (or the document) ends.

Readers put a sign where a note belongs and keep its text; when the pages are known, signs become numbers.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

FOOTNOTE = "\x0e"
ENDNOTE = "\x0f"
"""Signs that neither XML nor a judgment can hold."""
_SIGN = re.compile(f"[{FOOTNOTE}{ENDNOTE}]")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"),
    (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def place_notes(pages: Iterable[str], footnotes: Sequence[str], endnotes: Sequence[str]) -> tuple[str, ...]:
    """Return pages with numbers for signs, footnotes as lines at the end of their page, endnotes of the last one.

    Notes are in the order of their signs. Footnotes are numbered [1] [2] [3], endnotes [i] [ii] [iii].
    """
    numbers = {FOOTNOTE: iter(range(1, len(footnotes) + 1)), ENDNOTE: iter(range(1, len(endnotes) + 1))}
    placed = [_page(page, numbers, footnotes) for page in pages]
    placed[-1] = "\n".join([placed[-1], *(f"[{roman(number)}] {note}" for number, note in enumerate(endnotes, 1))])
    return tuple(placed)


def _page(page: str, numbers: dict[str, Iterator[int]], footnotes: Sequence[str]) -> str:
    here: list[int] = []

    def mark(sign: re.Match[str]) -> str:
        number = next(numbers[sign[0]], None)
        if number is None:
            return ""
        if sign[0] == ENDNOTE:
            return f"[{roman(number)}]"
        here.append(number)
        return f"[{number}]"

    text = _SIGN.sub(mark, page)
    return "\n".join([text.rstrip("\n") if here else text, *(f"[{number}] {footnotes[number - 1]}" for number in here)])


def roman(number: int) -> str:
    """Return a number in small Roman numerals; beyond 4999 in figures."""
    if number > 4999:
        return str(number)
    letters = ""
    for value, letter in _ROMAN:
        letters += letter * (number // value)
        number %= value
    return letters
