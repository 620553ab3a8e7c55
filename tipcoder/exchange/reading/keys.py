"""Keys of cases and rows as they stand in cells: space around them and capital letters mean nothing."""

import re

from tipcoder.exchange.reading.book import Value
from tipcoder.exchange.reading.values import clean

_GIVEN = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z2-7]{16}")
"""How keys look that an export gave: a UUID, or 16 letters and digits of base 32."""


def read_key(cell: Value) -> str:
    """Return a key, "" for none. Those that an export gave are as it gave them; what a person typed stays so."""
    text = clean(cell)
    small = text.lower()
    return small if was_given(small) else text


def was_given(key: str) -> bool:
    """Whether an export gave a key, as far as its looks tell."""
    return _GIVEN.fullmatch(key) is not None
