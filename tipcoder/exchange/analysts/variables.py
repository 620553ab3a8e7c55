"""Makes the variables of a level for SPSS and Stata: numbers with labels, and reasons why values are missing.

| answers | variables |
| --- | --- |
| one of a list | a number from 1, in the order of the list, with the terms as value labels |
| several of a list | one variable for each term: 1 chosen, 0 not |
| number, year | a number |
| calculated | a number, or text where not all are numbers |
| date | `<name>_year`, and `<name>` as text, which may be a day, a month or a year |
| text | text |

Not yet answered is system-missing, never 0. Answer states are user-defined missing values of every numeric variable of
their question (`MISSING`); text has its state in `<name>_state`, and so
has a roster, which is nothing else. Names have letters, digits and `_` only.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tipcoder.domain.answers import AnswerState
from tipcoder.exchange.analysts.fields import Field, FieldKind
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.naming import Names

MISSING: Mapping[str, tuple[int, str]] = {
    AnswerState.NOT_STATED.value: (-91, "a"),
    AnswerState.UNCLEAR.value: (-92, "b"),
    AnswerState.REDACTED.value: (-93, "c"),
    AnswerState.NOT_APPLICABLE.value: (-94, "d"),
}
"""Codes of answer states: a number in SPSS, a letter behind the dot in Stata."""
_YEAR = re.compile(r"[0-9]{4}")
_STATES = tuple(AnswerState)


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable. `read` gives its value from the cells of a row: a number, text, or None where there is none.

    `is_number` is None where the values tell. `labels` are those of numbers; a variable with a `state` has the place of
    the column that says why it is empty.
    """

    name: str
    label: str
    is_number: bool | None
    read: Callable[[Sequence[Value]], float | str | None]
    labels: Mapping[int, str] = field(default_factory=dict)
    state: int | None = None
    measure: str = "nominal"


def variables(fields: Sequence[Field], terms: Mapping[str, Mapping[str, str]], longest: int) -> tuple[Variable, ...]:
    """Return the variables of a level.

    `terms` has the labels of the codes that a column may hold, by its name; `longest` is how long a name may be.
    """
    names = _ShortNames(longest)
    states = {found.first: place for place, found in enumerate(fields) if found.kind is FieldKind.STATE}
    made: list[Variable] = []
    for place, found in enumerate(fields):
        made += _variables(place, found, states.get(found.first), terms.get(found.column.name, {}), names, fields)
    return tuple(made)


def _variables(
    place: int, found: Field, state: int | None, terms: Mapping[str, str], names: "_ShortNames", fields: Sequence[Field]
) -> tuple[Variable, ...]:
    name, label = found.column.name, found.column.label
    match found.kind:
        case FieldKind.KEY | FieldKind.TEXT:
            return (Variable(names.give(name), label, False, _text(place)),)
        case FieldKind.STATE if _has_text(found, fields):
            labels = {number: each.value for number, each in enumerate(_STATES, 1)}
            return (Variable(names.give(name), label, True, _number_of(place, [*_STATES]), labels),)
        case FieldKind.CODE:
            labels = dict(enumerate(terms.values(), 1))
            return (Variable(names.give(name), label, True, _number_of(place, [*terms]), labels, state),)
        case FieldKind.CHOSEN:
            return (Variable(names.give(name), label, True, _number(place), {0: "0", 1: "1"}, state),)
        case FieldKind.NUMBER | FieldKind.COUNT:
            return (Variable(names.give(name), label, True, _number(place), {}, state, "scale"),)
        case FieldKind.CALCULATED:
            return (Variable(names.give(name), label, None, _number_or_text(place), {}, None, "unknown"),)
        case FieldKind.PARTIAL_DATE:
            year = Variable(names.give(f"{name}_year"), label, True, _year(place), {}, state, "scale")
            return year, Variable(names.give(name), label, False, _text(place))
        case _:
            return ()


def _has_text(state: Field, fields: Sequence[Field]) -> bool:
    """Return whether the question of a state has text, which has no missing values of its own, or nothing else."""
    kinds = {found.kind for found in fields if found.first == state.first and found is not state}
    return kinds <= {FieldKind.TEXT}


def _text(place: int) -> Callable[[Sequence[Value]], str | None]:
    def read(cells: Sequence[Value]) -> str | None:
        value = cells[place]
        return value.isoformat() if isinstance(value, date) else None if value is None else str(value)

    return read


def _number_or_text(place: int) -> Callable[[Sequence[Value]], float | str | None]:
    number, text = _number(place), _text(place)

    def read(cells: Sequence[Value]) -> float | str | None:
        value = number(cells)
        return text(cells) if value is None else value

    return read


def _number(place: int) -> Callable[[Sequence[Value]], float | None]:
    def read(cells: Sequence[Value]) -> float | None:
        value = cells[place]
        return float(value) if isinstance(value, int | float) else None

    return read


def _number_of(place: int, codes: Sequence[str]) -> Callable[[Sequence[Value]], float | None]:
    numbers = {code: float(number) for number, code in enumerate(codes, 1)}

    def read(cells: Sequence[Value]) -> float | None:
        return numbers.get(str(cells[place]))

    return read


def _year(place: int) -> Callable[[Sequence[Value]], float | None]:
    def read(cells: Sequence[Value]) -> float | None:
        value = cells[place]
        found = _YEAR.match(value.isoformat() if isinstance(value, date) else str(value or ""))
        return float(found[0]) if found else None

    return read


class _ShortNames:
    """Gives names that every statistics program takes, no two alike, the same for the same columns."""

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._names = Names()

    def give(self, column: str) -> str:
        """Return the name of a variable for a column."""
        plain = re.sub(r"[^A-Za-z0-9_]+", "_", column)
        plain = plain if plain[:1].isalpha() else f"v_{plain}"
        wanted = plain[: self._longest].rstrip("_")
        name, number = self._names.give(wanted), 2
        while name != wanted:
            ending = f"_{number}"
            wanted = f"{plain[: self._longest - len(ending)]}{ending}"
            name, number = self._names.give(wanted), number + 1
        return name
