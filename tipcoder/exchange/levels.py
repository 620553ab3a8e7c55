"""The sheets of cases and rosters, filled case by case so that memory does not grow with their number."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from tipcoder.domain.answers import Answer
from tipcoder.exchange.cells import Value
from tipcoder.exchange.columns import Column, ColumnMaker, QuestionColumns
from tipcoder.exchange.naming import Names
from tipcoder.exchange.profiles import Leaving, Profile
from tipcoder.exchange.sheets import DataSheet, Layout
from tipcoder.framework.form import QuestionType

_KEY_WIDTH = 10


class LevelRow(Protocol):
    """One row of a level: a case, or an entry of a roster, with the answers that count, by the key of their question.

    `parent_id` is the row that holds it, `position` counts from 0. The row of a case is its coding's root.
    """

    @property
    def row_id(self) -> str: ...  # noqa: D102
    @property
    def parent_id(self) -> str | None: ...  # noqa: D102
    @property
    def case_id(self) -> str: ...  # noqa: D102
    @property
    def case_number(self) -> int: ...  # noqa: D102
    @property
    def position(self) -> int: ...  # noqa: D102
    @property
    def answers(self) -> Mapping[str, Answer]: ...  # noqa: D102


CaseRows = Mapping[str, Sequence[LevelRow]]
"""All rows of one case by the key of their roster, in order; under "" the one row of the case itself."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level of the framework as a sheet. `roster` is "" for cases; `label` calls one of its rows, in words."""

    roster: str
    label: str
    sheet: str
    keys: tuple[Column, ...]
    questions: tuple[QuestionColumns, ...]

    @property
    def layout(self) -> Layout:
        """The sheet's columns: keys, which stay in view, then those of each question."""
        columns = (*self.keys, *(column for question in self.questions for column in question.columns))
        return Layout(self.sheet, columns, key=1 if self.roster else 0, frozen=len(self.keys))


def plan_levels(
    sheets: Mapping[str, str], leaving: Mapping[str, Leaving], maker: ColumnMaker, profile: Profile
) -> tuple[Level, ...]:
    """Return the levels of a form, cases first and parents before children. `sheets` names them by roster."""
    captions = maker.captions
    case_key = Column("case_key", captions.case_key, _KEY_WIDTH)
    local_number = Column("local_number", captions.local_number, 9)
    case_keys = (case_key, local_number) if profile is Profile.ARCHIVE else (case_key,)
    row_keys = (
        case_key,
        Column("row_key", captions.row_key, _KEY_WIDTH),
        Column("parent_key", captions.parent_key, _KEY_WIDTH),
        Column("parent_label", captions.parent_label, 26),
        Column("row_number", captions.row_number, 9),
    )
    levels = [Level("", captions.case, sheets[""], case_keys, _questions("", case_keys, leaving, maker))]
    for _, roster in maker.form.rosters():
        questions = _questions(roster.key, row_keys, leaving, maker)
        label = maker.labels.give(roster.label) or roster.name
        levels.append(Level(roster.key, label, sheets[roster.key], row_keys, questions))
    return tuple(levels)


def _questions(
    roster: str, keys: tuple[Column, ...], leaving: Mapping[str, Leaving], maker: ColumnMaker
) -> tuple[QuestionColumns, ...]:
    asked = [question for question in maker.form.questions(roster) if question.type is not QuestionType.NOTE]
    leaves = [question for question in asked if leaving[question.path] is not Leaving.WITHHELD]
    names = Names(tuple(column.name for column in keys))
    own_names = [names.give(question.key) for question in leaves]
    return tuple(
        maker.make(question, own, leaving[question.path], names)
        for question, own in zip(leaves, own_names, strict=True)
    )


class LevelsWriter:
    """Fills the sheets of all levels, case by case. `key` gives the key that stands for the id of a case or row."""

    def __init__(self, levels: tuple[Level, ...], sheets: Sequence[DataSheet], key: Callable[[str], str]) -> None:
        self._cases, *self._rosters = [_Filler(level, sheet) for level, sheet in zip(levels, sheets, strict=True)]
        self._key = key

    def write(self, rows: CaseRows) -> None:
        """Write all rows of one case."""
        (case,) = rows[""]
        case_key = self._key(case.case_id)
        shows_number = len(self._cases.level.keys) > 1
        label = f"{self._cases.level.label} {case.case_number if shows_number else case_key}"
        known: dict[str | None, tuple[str, str]] = {case.row_id: (case_key, label)}
        self._cases.append([case_key, case.case_number] if shows_number else [case_key], case.answers)
        for filler in self._rosters:
            for row in rows.get(filler.level.roster, ()):
                row_key = self._key(row.row_id)
                parent_key, parent_label = known[row.parent_id]
                known[row.row_id] = (row_key, f"{parent_label} > {filler.level.label} {row.position + 1}")
                filler.append([case_key, row_key, parent_key, parent_label, row.position + 1], row.answers)


class _Filler:
    """Appends rows to the sheet of one level."""

    def __init__(self, level: Level, sheet: DataSheet) -> None:
        self.level = level
        self._sheet = sheet
        self._questions = [(found.question.key, found.fill, found.blank) for found in level.questions]

    def append(self, cells: list[Value], answers: Mapping[str, Answer]) -> None:
        """Write a row: its keys, then what each question has."""
        for key, fill, blank in self._questions:
            answer = answers.get(key)
            cells += blank if answer is None else fill(answer)
        self._sheet.append(cells)
