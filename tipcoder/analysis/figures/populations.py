"""Tells apart the units of a population by their items: what is known of them, and which are children and adults."""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from itertools import chain

from tipcoder.analysis.figures.counted_case import LeftOutReason
from tipcoder.analysis.figures.disclosure import Block, Parts, Why, one_way, split
from tipcoder.analysis.figures.items import Item

Items = Sequence[Item]
Key = tuple[str, ...]
"""Name of a line: the group, "" for the whole, then the value below those above it."""


def block_of(items: Iterable[Item]) -> Block:
    """Return the units of some items as one block."""
    count, cases = 0, set[str]()
    for item in items:
        count += item.weight
        cases.add(item.case)
    return Block(count, frozenset(cases))


def blocks_of(items: Iterable[Item], value: Callable[[Item], str]) -> dict[str, Block]:
    """Return the units of some items as a block for each value."""
    found: dict[str, list[Item]] = {}
    for item in items:
        found.setdefault(value(item), []).append(item)
    return {name: block_of(of_value) for name, of_value in found.items()}


def together(populations: Iterable[Items]) -> Items:
    """Return several populations as one."""
    return tuple(chain.from_iterable(populations))


def _is_unknown(item: Item) -> bool:
    return item.values == (LeftOutReason.UNKNOWN,)


def known_items(items: Items) -> list[Item]:
    """Return the items whose answer is known."""
    return [item for item in items if item.left_out is None and not _is_unknown(item)]


def is_concerned(item: Item) -> bool:
    """Return whether a figure is about the row of an item."""
    return item.left_out is not LeftOutReason.OUTSIDE


def outside_items(items: Items) -> list[Item]:
    """Return the items that a figure is not about."""
    return [item for item in items if not is_concerned(item)]


def has_value(item: Item, value: str) -> bool:
    """Return whether an item counts for a value."""
    return value in item.values


def sides_of(items: Items) -> dict[str, Block]:
    """Return the units of which it is known that they are children, adults, or cases with both."""
    return blocks_of((item for item in items if item.side != LeftOutReason.UNKNOWN), lambda item: item.side)


def items_in_base(items: Items) -> list[Item]:
    """Return all of a rate's base, known or not: those on a side of which any is in it."""
    sides = {item.side for item in items if is_concerned(item)} - {LeftOutReason.UNKNOWN}
    return [item for item in items if item.side in sides]


def items_apart(items: Items, is_member: Callable[[Item], bool]) -> dict[str, Items] | Why:
    """Return the members of each side that may stand apart, two sides or more, or why they may not."""
    partition = one_way(sides_of(items))
    if isinstance(partition, Why):
        return partition
    members = {side: [item for item in items_of_side(items, side) if is_member(item)] for side in partition.named}
    shown: dict[str, Items] = {side: found for side, found in members.items() if split((block_of(found),), Block())}
    known = [item for item in items if item.side != LeftOutReason.UNKNOWN]
    outside = block_of(item for item in known if item.side not in shown)
    beside = [block_of(item for item in items_of_side(items, side) if not is_member(item)) for side in shown]
    if len(shown) < 2 or not all(block.is_nobody_or_several for block in (outside, *beside)):
        return Why.CROSSED
    return shown


def named_sides(items: Items) -> tuple[str, ...]:
    """Return which of children, adults and cases with both a population names."""
    partition = one_way(sides_of(items))
    return () if isinstance(partition, Why) else tuple(partition.named)


def are_whole(groups: Iterable[Set[str]], named: Set[str], sides: Set[str]) -> bool:
    """Return whether groups of sides are made of whole blocks, where some sides are named and the others joined."""
    joined = sides - named
    return all(joined <= group or joined.isdisjoint(group) for group in groups)


def are_united(parts: Parts[Items, Key], partition: Parts[Items, str]) -> bool:
    """Return whether each part is made of whole parts by which children and adults are told in the region."""
    cases = [{item.case for item in items} for items in partition.populations.values()]
    for items in parts.populations.values():
        own = {item.case for item in items}
        whole = [told for told in cases if told <= own]
        if len(own) != sum(map(len, whole)):
            return False
    return True


def items_of_side(items: Items, side: str) -> Items:
    """Return the items of children, of adults, or of cases with both."""
    return [item for item in items if item.side == side]


def weight_of(items: Iterable[Item]) -> int:
    """Return how many units some items stand for."""
    return sum(item.weight for item in items)


def counts_of(columns: Mapping[str, Items], value: str) -> dict[str, int]:
    """Return how many units of each column have a value."""
    return {column: weight_of(item for item in items if has_value(item, value)) for column, items in columns.items()}
