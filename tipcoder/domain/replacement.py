"""The edit that makes of a coding what a newer delivery says of it."""

from collections.abc import Iterator, Mapping, Sequence

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.edits import AddRows, Edit, MoveRow, Operation, RemoveRows, SetAnswer

Answers = Mapping[str, Mapping[str, Answer]]
"""Answers by row and question."""


def edit_between(root: str, before: Sequence[Row], was: Answers, after: Sequence[Row], now: Answers) -> Edit:
    """Return the edit that turns rows and answers into others; () if they are the same.

    `root` is the row of the case. Rows come without it and parents before children. A row keeps its roster and parent.
    """
    kept = {row.id for row in after}
    found: list[Operation] = []
    places = _Places(before)
    gone: set[str] = set()
    for row in before:
        if row.id not in kept and row.id not in gone:
            family = _family(row, before)
            gone |= {one.id for one in family}
            current = tuple(places.as_stands(one) for one in family)
            found.append(RemoveRows(current, tuple(_answers(family, was))))
            places.remove(row)
    known = {row.id for row in before} - gone
    for row in after:
        if row.id not in known:
            found.append(AddRows((places.add(row),), tuple(_answers((row,), now))))
    for row in after:
        at = places.of(row)
        if at != row.position:
            found.append(MoveRow(row.id, at, row.position))
            places.move(row)
    for row_id in (root, *(row.id for row in after if row.id in known)):
        found += _changes(row_id, was.get(row_id, {}), now.get(row_id, {}))
    return tuple(found)


class _Places:
    """Where rows stand among their siblings while operations are carried out."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._siblings: dict[tuple[str | None, str], list[str]] = {}
        for row in sorted(rows, key=lambda one: one.position):
            self._siblings.setdefault((row.parent, row.roster), []).append(row.id)

    def of(self, row: Row) -> int:
        return self._list(row).index(row.id)

    def as_stands(self, row: Row) -> Row:
        return Row(row.id, row.parent, row.roster, self.of(row))

    def remove(self, row: Row) -> None:
        self._list(row).remove(row.id)

    def add(self, row: Row) -> Row:
        siblings = self._list(row)
        at = min(row.position, len(siblings))
        siblings.insert(at, row.id)
        return Row(row.id, row.parent, row.roster, at)

    def move(self, row: Row) -> None:
        siblings = self._list(row)
        siblings.remove(row.id)
        siblings.insert(row.position, row.id)

    def _list(self, row: Row) -> list[str]:
        return self._siblings.setdefault((row.parent, row.roster), [])


def _family(row: Row, rows: Sequence[Row]) -> tuple[Row, ...]:
    ids = {row.id}
    found = [row]
    for other in rows:
        if other.parent in ids and other.id not in ids:
            ids.add(other.id)
            found.append(other)
    return tuple(found)


def _answers(rows: Sequence[Row], answers: Answers) -> Iterator[tuple[Ref, Answer]]:
    for row in rows:
        yield from ((Ref(row.id, key), answer) for key, answer in answers.get(row.id, {}).items())


def _changes(row: str, was: Mapping[str, Answer], now: Mapping[str, Answer]) -> Iterator[SetAnswer]:
    for key in dict.fromkeys((*was, *now)):
        if was.get(key) != now.get(key):
            yield SetAnswer(Ref(row, key), was.get(key), now.get(key))
