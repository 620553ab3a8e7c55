"""Takes out of a public edition what could single persons out (F13).

Attributes of persons stand in tables of one way alone, and only where these have eleven persons or more; cells of one
and two are joined, and a second one with them where the first could be told from the total. What courts and
authorities did is no attribute of a person.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

FEWEST_PERSONS = 11
_SMALL = 3
JOINED = "joined"
"""The value under which small cells are joined."""


class Edition(StrEnum):
    """Editions of findings: for the team, or for everybody."""

    INTERNAL = "internal"
    PUBLIC = "public"


def is_table_public(base: int) -> bool:
    """Return whether a table of an attribute of persons may be published."""
    return base >= FEWEST_PERSONS


def is_crossing_public(cells: Iterable[int]) -> bool:
    """Return whether two attributes may be crossed in public: each cell is empty, or has eleven persons or more."""
    return all(count == 0 or count >= FEWEST_PERSONS for count in cells)


def is_share_public(cells: Iterable[int]) -> bool:
    """Return whether a share may be published: neither it nor the rest of the persons is one or two of them."""
    return not any(0 < count < _SMALL for count in cells)


def joined_cells(counts: Mapping[str, int], together: Callable[[frozenset[str]], int]) -> frozenset[str]:
    """Return the values whose cells are joined: small ones, and the next smallest where one could be told.

    `together` returns how many persons have one of some values: fewer than the sum where persons have several.
    """
    small = {value for value, count in counts.items() if 0 < count < _SMALL}
    if not small:
        return frozenset()
    others = sorted((count, value) for value, count in counts.items() if count and value not in small)
    while others and (len(small) == 1 or together(frozenset(small)) < _SMALL):
        small.add(others.pop(0)[1])
    return frozenset(small)
