"""Makes the items that figures count: one for each row of the unit, with what it counts for or why it does not."""

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import compress, repeat
from typing import NamedTuple, overload

from tipcoder.analysis.figures.counted_case import SILENT, CodedRow, CountedCase, LeftOutReason

YES, NO = "yes", "no"
NONE = "none"
"""The term that says that there was nothing: an answer, which stays in the base."""


class Item(NamedTuple):
    """One row of the unit of a figure.

    `values` are the terms, bands or cells that it counts for, `number` what it measures; with `left_out` it has
    neither. `weight` is the number of persons that it stands for. `question` is where the row is opened; `group` is
    the part of the figure that it belongs to, "" for the whole. `side` says of a figure that only children, only adults
    or each of them apart are in which of them the row is. `excludes` are values that it is known not to have, None for
    all that it does not count for: of several answers to one question what is not named is silence. What is left out
    excludes nothing with None.
    """

    case: str
    row: str
    question: str
    weight: int = 1
    values: tuple[str, ...] = ()
    number: float | None = None
    left_out: LeftOutReason | None = None
    group: str = ""
    side: str = ""
    excludes: tuple[str, ...] | None = None


_item: Callable[[Iterable[object]], Item] = partial(tuple.__new__, Item)
"""Makes an item of all that it has, in order: in half the time, and there are millions of them."""


_Kind = tuple[str, int, LeftOutReason | None, str, str, tuple[str, ...] | None]
"""Question, weight, reason, group, side and what is excluded: what many items of a figure share."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Parts that are equal in many items, each held once while items are taken in."""

    kinds: dict[_Kind, _Kind] = field(default_factory=dict)
    values: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)

    def hold(self, values: tuple[str, ...]) -> tuple[str, ...]:
        """Hold values that are new, with each word of them once, and return them."""
        held = tuple([self.words.setdefault(value, value) for value in values])
        self.values[held] = held
        return held


class PackedItems(Sequence[Item]):
    """Items of a figure as they grow: of each case there are hundreds, and in most only row and values are new.

    An item is made anew of its parts whenever it is read, in a fifth of the memory.
    """

    __slots__ = ("_kinds", "_numbers", "_rows", "_values")
    __hash__ = None  # type: ignore[assignment]  # they grow

    def __init__(self) -> None:
        self._rows: list[tuple[str, str]] = []
        self._kinds: list[_Kind] = []
        self._values: list[tuple[str, ...]] = []
        self._numbers: list[float | None] = []
        """Empty as long as there is no number."""

    def add(self, items: Iterable[Item], rows: dict[str, tuple[str, str]], alike: Alike) -> None:
        """Take in items of a case, whose `rows` with its id are held once too, as they are met."""
        kind_of, known = alike.kinds.setdefault, alike.values.get
        add_row, add_kind, add_values = self._rows.append, self._kinds.append, self._values.append
        numbers = self._numbers
        for case, row, question, weight, values, number, left_out, group, side, excludes in items:
            if numbers or number is not None:
                if not numbers:
                    numbers += [None] * len(self._rows)
                numbers.append(number)
            add_row(rows.get(row) or rows.setdefault(row, (case, row)))
            kind = question, weight, left_out, group, side, excludes
            add_kind(kind_of(kind, kind))
            # Of members of an enumeration the text is equal, and they are not the same.
            is_held = not values or values[0].__class__ is str
            add_values(known(values) or alike.hold(values) if is_held else values)

    def of_cases(self, cases: Container[str]) -> "PackedItems":
        """Return the items of some cases alone, which share all with these."""
        wanted = [case in cases for case, _ in self._rows]
        found = PackedItems()
        found._rows += compress(self._rows, wanted)
        found._kinds += compress(self._kinds, wanted)
        found._values += compress(self._values, wanted)
        found._numbers += compress(self._numbers, wanted)
        return found

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, PackedItems) else NotImplemented

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Item]:
        numbers = self._numbers or repeat(None)
        for (case, row), kind, values, number in zip(self._rows, self._kinds, self._values, numbers):  # noqa: B905
            question, weight, left_out, group, side, excludes = kind
            yield _item((case, row, question, weight, values, number, left_out, group, side, excludes))

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | Sequence[Item]:
        if isinstance(place, slice):
            return [self[one] for one in range(len(self))[place]]
        question, weight, left_out, group, side, excludes = self._kinds[place]
        number = self._numbers[place] if self._numbers else None
        return Item(*self._rows[place], question, weight, self._values[place], number, left_out, group, side, excludes)


def of_cases(items: Sequence[Item], cases: Container[str]) -> Sequence[Item]:
    """Return the items of some cases alone."""
    if isinstance(items, PackedItems):
        return items.of_cases(cases)
    return [item for item in items if item.case in cases]


def one(_row: CodedRow) -> int:
    """Return the number of units that most rows stand for."""
    return 1


@dataclass(frozen=True, slots=True)
class CountedUnit:
    """Unit that a figure counts: the rows of a roster, "" for cases, each as many times as `weight` says."""

    name: str
    roster: str
    weight: Callable[[CodedRow], int] = one

    def rows(self, case: CountedCase) -> Sequence[CodedRow]:
        """Return the rows of a case that are of this unit."""
        return case.rows(self.roster)


def persons(row: CodedRow) -> int:
    """Return the number of persons that an entry under victims stands for: at least one."""
    count = row.number("victim_persons")
    return 1 if count is None else max(1, int(count))


CASE = CountedUnit("case", "")
DEFENDANT = CountedUnit("defendant", "defendants")
CHARGE = CountedUnit("charge", "charges")
VICTIM = CountedUnit("victim", "victims", persons)
VICTIM_ENTRY = CountedUnit("victim_entry", "victims")
REQUALIFICATION = CountedUnit("requalification", "requalifications")
EVIDENCE_ITEM = CountedUnit("evidence_item", "evidence_items")
REQUEST = CountedUnit("request", "cooperation")

Count = Callable[[CountedCase], Iterable[Item]]
"""Gives the items of one figure in one case: one for each row of its unit."""

Base = Callable[[CodedRow], LeftOutReason | None]
"""Says why a row is not in the base of a figure, None where it is."""

Outcome = tuple[str, ...] | float | LeftOutReason
"""Outcome for a row: values that it counts for, a number, or why it does not count."""

Excludes = Callable[[CodedRow, tuple[str, ...]], tuple[str, ...] | None]
"""Says of the values of a row which others it is known not to have, None for all others."""


def named_alone(_row: CodedRow, values: tuple[str, ...]) -> tuple[str, ...] | None:
    """Exclude nothing by what is not named, unless it was said that there was nothing."""
    return None if NONE in values else ()


def counted(
    unit: CountedUnit,
    question: str,
    outcome: Callable[[CodedRow], Outcome],
    *,
    base: Base | None = None,
    group: Callable[[CodedRow], str] | None = None,
    side: Callable[[CodedRow], str] | None = None,
    excludes: Excludes | None = None,
) -> Count:
    """Return the count of a figure by what gives the outcome of one row. Rows out of the `base` are left out.

    Without `excludes` a row is known not to have any value that it does not count for.
    """

    roster, weight = unit.roster, unit.weight

    def count(case: CountedCase) -> Iterable[Item]:
        rows = case.rows(roster)
        if not rows:
            return ()
        id, items = case.id, []
        for row in rows:
            found: Outcome | None = None if base is None else base(row)
            if found is None:
                found = outcome(row)
            units = 1 if weight is one else weight(row)
            part = "" if group is None else group(row)
            half = part if side is None else side(row)
            if found.__class__ is tuple:
                known = None if excludes is None else excludes(row, found)
                items.append(_item((id, row.id, question, units, found, None, None, part, half, known)))
            elif found.__class__ is LeftOutReason:
                known = None if excludes is None or found not in SILENT else excludes(row, ())
                items.append(_item((id, row.id, question, units, (), None, found, part, half, known)))
            else:
                items.append(_item((id, row.id, question, units, (), found, None, part, half, None)))
        return items

    return count


def answers(
    unit: CountedUnit,
    question: str,
    *,
    without: Collection[str] = (),
    base: Base | None = None,
    group: Callable[[CodedRow], str] | None = None,
) -> Count:
    """Return the count of the terms answered, rolled up. An answer that is all `without` is outside the base."""

    def outcome(row: CodedRow) -> Outcome:
        codes = _codes(row, question, without)
        return codes if isinstance(codes, LeftOutReason) else row.case.terms.rolled_up(question, codes)

    def excludes(row: CodedRow, values: tuple[str, ...]) -> tuple[str, ...] | None:
        terms = row.case.terms
        if NONE in values or not terms.is_multiple(question):
            return None
        refused = terms.refused(question)
        return terms.with_narrower(question, row.codes(refused)) if refused else ()

    return counted(unit, question, outcome, base=base, group=group, excludes=excludes)


def rate(
    unit: CountedUnit,
    question: str,
    hits: Collection[str],
    *,
    without: Collection[str] = (),
    base: Base | None = None,
    side: Callable[[CodedRow], str] | None = None,
    is_excluded: Callable[[CodedRow], bool] | None = None,
) -> Count:
    """Return the count of rows whose answer has one of some terms (`yes`), beside the other known ones (`no`).

    A `no` among several answers is silence, unless all of the terms were refused (of one that was, the others are not
    told), there was nothing at all, or something else shows that it was not so (`is_excluded`).
    """

    def outcome(row: CodedRow) -> Outcome:
        codes = _codes(row, question, without)
        return codes if isinstance(codes, LeftOutReason) else yes_or_no(any(code in hits for code in codes))

    def excludes(row: CodedRow, _: tuple[str, ...]) -> tuple[str, ...] | None:
        terms, codes = row.case.terms, row.codes(question)
        if not terms.is_multiple(question):
            return None
        if NONE in codes or (is_excluded is not None and is_excluded(row)):
            return (YES,)
        refused = terms.refused(question)
        return (YES,) if refused and set(terms.with_narrower(question, row.codes(refused))).issuperset(hits) else ()

    return counted(unit, question, outcome, base=base, side=side, excludes=excludes)


def numbers(unit: CountedUnit, question: str, *, is_calculated: bool = False) -> Count:
    """Return the count of numbers answered. Of a calculated one that is not there nothing is known."""

    def outcome(row: CodedRow) -> Outcome:
        if (why := row.left_out(question)) is not None:
            return LeftOutReason.UNKNOWN if is_calculated else why
        number = row.number(question)
        return LeftOutReason.UNKNOWN if number is None else number

    return counted(unit, question, outcome)


def calculated(unit: CountedUnit, question: str, *, base: Base | None = None) -> Count:
    """Return the count of a calculated term. Where it is not there, nothing is known."""

    def outcome(row: CodedRow) -> Outcome:
        return row.codes(question) or LeftOutReason.UNKNOWN

    return counted(unit, question, outcome, base=base)


def yes_or_no(is_so: bool) -> tuple[str]:
    """Return the value of a rate."""
    return (YES,) if is_so else (NO,)


def _codes(row: CodedRow, question: str, without: Collection[str]) -> tuple[str, ...] | LeftOutReason:
    """Return the terms answered, or why the row does not count: also where all of them are `without`."""
    if (why := row.left_out(question)) is not None:
        return why
    codes = row.codes(question)
    return LeftOutReason.OUTSIDE if all(code in without for code in codes) else codes
