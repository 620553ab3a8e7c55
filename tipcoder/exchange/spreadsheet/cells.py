"""Escapes and splits text for the cells of a workbook, so that it is read back unchanged.

Office Open XML has no place for most control characters; ECMA-376 part 1, 22.4.2.4 (ST_Xstring) writes them as
`_x0007_`, and a text that contains such a sequence of its own with its underscore as `_x005F_`. Excel reads at
most 32,767 UTF-16 units in a cell.
"""

import re
from collections.abc import Iterator
from datetime import date

Value = str | int | float | date | None

CELL_LIMIT = 32_767

_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_LONGEST_ESCAPE = 7
_LIKE_A_FORMULA = frozenset("=+-@#")
"""A cell that begins so would be taken for a formula or an error value, when written or when edited in Excel."""


def is_plain(text: str) -> bool:
    """Return whether a text, not empty, needs no escapes, and no spreadsheet program takes it for something else."""
    return not (
        text[0] in _LIKE_A_FORMULA
        or len(text) * _LONGEST_ESCAPE > CELL_LIMIT
        or "_x" in text
        or _UNWRITABLE.search(text)
    )


def is_like_formula(text: str) -> bool:
    """Return whether a spreadsheet program could take the text for something else than text."""
    return text[:1] in _LIKE_A_FORMULA


def as_held(value: Value) -> Value:
    """Return a value as a cell holds it: a number with 16 digits, one that is whole without a decimal point."""
    if value.__class__ is not float:
        return value
    held = float(f"{value:.16g}")
    return int(held) if held.is_integer() else held


def escape(text: str) -> str:
    """Return the text as it is written into a cell (ST_Xstring)."""
    return _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", _ESCAPED.sub("_x005F_", text))


def parts(text: str) -> Iterator[str]:
    """Yield pieces of a text that each fit a cell when escaped; joined they are the text."""
    start = 0
    while start < len(text):
        size = CELL_LIMIT
        while (excess := len(escape(text[start : start + size]).encode("utf-16-le")) // 2 - CELL_LIMIT) > 0:
            size -= -(-excess // _LONGEST_ESCAPE)
        yield text[start : start + size]
        start += size
