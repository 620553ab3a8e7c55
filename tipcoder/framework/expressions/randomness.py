"""Order and numbers that look random.

The shuffle with a seed is ODK's: the generator of Park and Miller (Communications of the ACM 31/10, 1988), seeded as
JavaRosa and ODK's web engine do. Where ODK draws anew each time, tipcoder draws once for each row and place in the
form, so that opening a coding again, or undoing, changes nothing.
"""

import hashlib
import math
from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from tipcoder.framework.expressions.values import Value, to_number, to_string

Item = TypeVar("Item")

_MODULUS = 2**31 - 1
_FACTOR = 16_807
_LARGEST = 2**63


def shuffled(items: Sequence[Item], seed: int) -> list[Item]:
    """Return the items in the order that a seed gives in ODK."""
    state = int(math.fmod(seed, _MODULUS)) if abs(seed) < 2**53 else _remainder(seed)
    if state <= 0:
        state += _MODULUS - 1
    order: list[Item] = []
    for place, item in enumerate(items):
        state = state * _FACTOR % _MODULUS
        other = int((state - 1) / (_MODULUS - 1) * (place + 1))
        order.append(item)
        order[place], order[other] = order[other], item
    return order


def _remainder(seed: int) -> int:
    return seed % _MODULUS if seed >= 0 else -(-seed % _MODULUS)


def seed_of(value: Value) -> int:
    """Return the seed that a value is: a number without its decimals, any other text by its hash (ODK: SHA-256)."""
    number = to_number(value)
    if math.isnan(number):
        text = to_string(value)
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True) if text else 0
    if math.isinf(number):
        return _LARGEST - 1 if number > 0 else -_LARGEST
    return int(number)


def drawn(*places: object) -> bytes:
    """Return 32 bytes that are always the same for a place (row, question, number of the call), and look random."""
    return hashlib.sha256("\n".join(map(str, places)).encode()).digest()


def number_from(drawn_bytes: bytes) -> float:
    """Return a number from 0 up to, without, 1."""
    return int.from_bytes(drawn_bytes[:7], "big") / 2**56


def uuid_from(drawn_bytes: bytes) -> str:
    """Return a UUID of version 4 (RFC 9562)."""
    return str(UUID(bytes=drawn_bytes[:16], version=4))
