"""Writes a folder of files for SPSS (.sav) or Stata (.dta), one a level, `variables.csv` and `about.csv`.

The first describes the variables, the second says what the sheet `About` of a workbook says.

The variables of a level are numbers with labels, and reasons why values are missing:

| answers | variables |
| --- | --- |
| one of a list | a number from 1, in the order of the list, with the terms as value labels |
| several of a list | one variable for each term: 1 chosen, 0 not |
| number, year | a number |
| calculated | a number, or text where not all are numbers |
| date | `<name>_year`, and `<name>` as text, which may be a day, a month or a year |
| text | text |

Not yet answered is system-missing, never 0. Answer states are user-defined missing values of every numeric variable of
their question (`MISSING`); text has its state in `<name>_state`, and so has a roster, which is nothing else. Names have
letters, digits and `_` only.

Source: the formats as ReadStat writes them, https://github.com/Roche/pyreadstat.
"""

import csv
import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tipcoder.domain.answers import AnswerState
from tipcoder.errors import UserError
from tipcoder.exchange.analysts.fields import Field, FieldKind, level_fields
from tipcoder.exchange.privacy.groups import GROUP, LEVEL
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.files import new_folder
from tipcoder.exchange.spreadsheet.layout import Layout
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.about import Line
from tipcoder.exchange.workbook.columns import ColumnMaker
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.levels import Level
from tipcoder.exchange.workbook.workbook import Export, about_lines, plan_export
from tipcoder.exchange.workbook.writer import Plan, WorkbookWriter
from tipcoder.framework.form.form import Question
from tipcoder.office.csv_cells import guarded

if TYPE_CHECKING:
    from pandas import DataFrame


SPSS, STATA = "spss", "stata"
_ENDINGS = {SPSS: ".sav", STATA: ".dta"}
_LONGEST_NAME = {SPSS: 64, STATA: 28}
"""Stata takes 32 letters, but sets of labels are named after their variable, with its number behind."""
_LONGEST_LABEL = {SPSS: 255, STATA: 80}
_LONGEST_TEXT = {SPSS: 32_767, STATA: 2_045}
"""Bytes of a text. The rest is in the workbook only; `variables.csv` counts the texts that were cut."""
_LONGEST_VALUE_LABEL = 120
_PROBE = 2**20
"""Bytes for which a disk has no room that could not take what was written."""

MISSING: Mapping[str, tuple[int, str]] = {
    AnswerState.NOT_STATED.value: (-91, "a"),
    AnswerState.UNCLEAR.value: (-92, "b"),
    AnswerState.REDACTED.value: (-93, "c"),
    AnswerState.NOT_APPLICABLE.value: (-94, "d"),
}
"""Codes of answer states: a number in SPSS, a letter behind the dot in Stata."""
_YEAR = re.compile(r"[0-9]{4}")
_STATES = tuple(AnswerState)


def has_statistics() -> bool:
    """Return whether the libraries that `write_statistics` needs are installed."""
    return all(find_spec(name) is not None for name in ("pandas", "pyreadstat"))


def write_statistics(folder: Path, export: Export, program: str) -> Generator[int]:
    """Write a folder of files for `SPSS` or `STATA`; yield the number of cases done. Closing leaves nothing.

    Raises:
        UserError: statistics_missing, if the libraries are not installed; the folder is not empty or cannot be written.
    """
    try:
        import pandas  # noqa: F401 (asked for before an hour's work)
        import pyreadstat  # noqa: F401
    except ImportError as error:
        raise UserError("statistics_missing") from error
    plan = plan_export(export, Names())
    made = {level.sheet: LevelRows(_variables(level, plan, program), program) for level in plan.levels}
    with new_folder(folder, export.seal) as scratch:

        def rows_of(layout: Layout) -> LevelRows | _Ignored:
            return made.get(layout.name) or _Ignored()

        yield from WorkbookWriter(plan, rows_of).write_all(export.cases.value)
        for level in plan.levels:
            made[level.sheet].finish()
            path = scratch / f"{level.sheet}{_ENDINGS[program]}"
            with _disk_faults(path):
                _write(path, made[level.sheet], level.label, program)
        _write_names(scratch / "variables.csv", made)
        _write_about(scratch / "about.csv", about_lines(export, plan))


def _terms(question: Question, maker: ColumnMaker, leaving: Leaving) -> Mapping[str, str]:
    """Return the labels of the codes that the first column of a question may hold."""
    match leaving:
        case Leaving.GROUP:
            return maker.groups(question, GROUP).labels
        case Leaving.LEVEL:
            return maker.groups(question, LEVEL).labels
    return maker.terms(question).labels


@contextmanager
def _disk_faults(path: Path) -> Iterator[None]:
    """Raise the fault of the disk where pyreadstat says no more than that it could not write."""
    from pyreadstat import PyreadstatError, ReadstatError

    try:
        yield
    except (PyreadstatError, ReadstatError):
        with path.open("ab") as file:  # a disk that is full, or gone, refuses this too
            file.write(bytes(_PROBE))
            file.flush()
            os.fsync(file.fileno())
        raise


def _number_text(value: float | str) -> str:
    """Return a number among texts as it is read."""
    return value if isinstance(value, str) else f"{value:g}"


def _short(text: str, longest: int) -> str:
    """Return as much of a label as fits, in bytes of UTF-8."""
    encoded = " ".join(text.split()).encode("utf-8")
    return encoded[:longest].decode("utf-8", "ignore")


def _write_about(path: Path, lines: Iterable[Line]) -> None:
    with path.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["name", "caption", "value"])
        writer.writerows([line.name, guarded(line.caption), guarded(str(line.value))] for line in lines)


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


class _Ignored:
    """Takes the rows of a table that these programs have no use for."""

    def __init__(self) -> None:
        self.rows = 0

    def append(self, values: list[Value]) -> None:  # noqa: ARG002
        """Count a row."""
        self.rows += 1


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


def _variables(level: Level, plan: Plan, program: str) -> tuple[Variable, ...]:
    terms = {
        found.columns[0].name: _terms(found.question, plan.maker, plan.release.how(found.question))
        for found in level.questions
    }
    for found in level.retired:
        if found.columns is not None:
            own = replace(
                plan.maker, form=found.retired.form, labels=Labels(found.retired.form, plan.maker.labels.language)
            )
            question = found.retired.question
            terms[found.name] = _terms(question, own, found.leaving)
    return variables(level_fields(level), terms, _LONGEST_NAME[program])


def _dtype(variable: Variable, column: Sequence[object], program: str) -> str:
    if not variable.is_number:
        return "object"
    return "object" if program == STATA and any(isinstance(value, str) for value in column) else "float64"


def _value_labels(variable: Variable, program: str) -> dict[int | float, str]:
    labels: dict[int | float, str] = {
        float(number): _short(label, _LONGEST_VALUE_LABEL) for number, label in variable.labels.items()
    }
    if variable.state is not None and program == SPSS:
        labels |= {float(number): state for state, (number, _) in MISSING.items()}
    return labels


def variables(fields: Sequence[Field], terms: Mapping[str, Mapping[str, str]], longest: int) -> tuple[Variable, ...]:
    """Return the variables of a level.

    `terms` has the labels of the codes that a column may hold, by its name; `longest` is how long a name may be.
    """
    names = _ShortNames(longest)
    states = {found.first: place for place, found in enumerate(fields) if found.kind is FieldKind.STATE}
    made: list[Variable] = []
    for place, found in enumerate(fields):
        made += _variables_of(place, found, states.get(found.first), terms.get(found.column.name, {}), names, fields)
    return tuple(made)


def _variables_of(
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


class LevelRows:
    """Takes the rows of a level as the columns of its variables."""

    def __init__(self, made: Sequence[Variable], program: str) -> None:
        self.rows = 0
        self.cut = 0
        self.variables = made
        self.columns: list[list[Any]] = [[] for _ in made]
        self._is_stata = program == STATA
        self._longest = _LONGEST_TEXT[program]

    def append(self, values: list[Value]) -> None:
        """Take a row."""
        for variable, column in zip(self.variables, self.columns, strict=True):
            value = variable.read(values)
            if value is None and variable.is_number:
                value = self._missing(variable, values)
            column.append(self._fitting(value) if isinstance(value, str) and not variable.is_number else value)
        self.rows += 1

    def finish(self) -> None:
        """Decide by their values whether calculated variables are numbers."""
        self.variables = [
            replace(variable, is_number=not any(isinstance(value, str) for value in column))
            if variable.is_number is None
            else variable
            for variable, column in zip(self.variables, self.columns, strict=True)
        ]
        for variable, column in zip(self.variables, self.columns, strict=True):
            if not variable.is_number:
                column[:] = ["" if value is None else _number_text(value) for value in column]

    def _missing(self, variable: Variable, values: Sequence[Value]) -> float | str | None:
        state = None if variable.state is None else values[variable.state]
        if state not in MISSING:
            return None
        number, letter = MISSING[str(state)]
        return letter if self._is_stata else float(number)

    def _fitting(self, text: str) -> str:
        encoded = text.encode("utf-8")
        if len(encoded) <= self._longest:
            return text
        self.cut += 1
        return encoded[: self._longest].decode("utf-8", "ignore")


def _write(path: Path, level: LevelRows, label: str, program: str) -> None:
    import pyreadstat

    frame = _frame(level, program)
    labels: dict[str, str | None] = {
        variable.name: _short(variable.label, _LONGEST_LABEL[program]) for variable in level.variables
    }
    numbers = [variable for variable in level.variables if variable.is_number]
    with_state = [variable for variable in numbers if variable.state is not None]
    value_labels = {
        variable.name: _value_labels(variable, program) for variable in numbers if _value_labels(variable, program)
    }
    if program == SPSS:
        lows = sorted(number for number, _ in MISSING.values())
        pyreadstat.write_sav(
            frame,
            path,
            file_label=label[:64],
            column_labels=labels,
            variable_value_labels=value_labels,
            missing_ranges={variable.name: [{"lo": lows[0], "hi": lows[-1]}] for variable in with_state},
            variable_measure={variable.name: variable.measure for variable in level.variables},
            row_compress=True,
        )
        return
    pyreadstat.write_dta(
        frame,
        path,
        file_label=label[:80],
        column_labels=labels,
        variable_value_labels=value_labels,
        missing_user_values={variable.name: [letter for _, letter in MISSING.values()] for variable in with_state},
    )


def _frame(level: LevelRows, program: str) -> "DataFrame":
    import pandas

    return pandas.DataFrame(
        {
            variable.name: pandas.Series(column, dtype=_dtype(variable, column, program))
            for variable, column in zip(level.variables, level.columns, strict=True)
        }
    )


def _write_names(path: Path, made: Mapping[str, LevelRows]) -> None:
    with path.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["level", "variable", "label", "texts_cut"])
        for sheet, level in made.items():
            writer.writerows([sheet, variable.name, guarded(variable.label), ""] for variable in level.variables)
            if level.cut:
                writer.writerow([sheet, "", "", level.cut])


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
