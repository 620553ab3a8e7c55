"""Plans the sheets of cases and rosters, and fills them case by case."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tipcoder.domain.answers import Answer
from tipcoder.domain.records import CaseRecord
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.row_references import Source, referring, rows_by_value, source_of
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column, Layout, Rows
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.columns import ColumnMaker, QuestionColumns
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.retired import NOTHING_RETIRED, Retired, RetiredColumns, retired_columns
from tipcoder.exchange.workbook.row_keys import RowKeys
from tipcoder.framework.form.form import Form, Roster
from tipcoder.framework.form.question_types import QuestionType

Referred = Mapping[str, tuple[str, str]]
"""Key and name of the rows of one source, by the value that refers to each in answers."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level of the framework as a sheet. `roster` is "" for cases; `entry` calls one of its rows, in words."""

    roster: str
    label: str
    entry: str
    sheet: str
    keys: tuple[Column, ...]
    questions: tuple[QuestionColumns, ...]
    retired: tuple[RetiredColumns, ...] = ()
    """Questions of older versions, whose columns come last."""
    is_retired: bool = False
    """True if the level itself is of an older version."""

    @property
    def layout(self) -> Layout:
        """The sheet's columns: keys, which stay in view, then those of each question."""
        columns = (*self.keys, *(column for question in self.all_columns for column in question.columns))
        names = [column.name for column in self.keys]
        key = names.index("row_key" if self.roster else "case_key")
        return Layout(self.sheet, columns, key=key, frozen=len(self.keys))

    @property
    def all_columns(self) -> tuple[QuestionColumns, ...]:
        """The columns of all questions that leave, in order."""
        return (*self.questions, *(found.columns for found in self.retired if found.columns is not None))


@dataclass(frozen=True, slots=True)
class Planning:
    """Input for the levels of a workbook.

    `sheets` names them by roster, `release` says how questions leave. `used` has the terms that answers use, by roster
    and key of their question.
    """

    maker: ColumnMaker
    keys: RowKeys
    sheets: Mapping[str, str]
    release: ReleasePlan
    retired: Retired = NOTHING_RETIRED
    used: Mapping[tuple[str, str], Collection[str]] = field(default_factory=dict)


def plan_levels(planning: Planning) -> tuple[Level, ...]:
    """Return the levels of a form, cases first and parents before children; then those of older versions."""
    maker, keys = planning.maker, planning.keys
    row_keys = keys.row_columns()
    case = maker.captions.case
    levels = [_level(planning, "", (case, case), keys.case_columns())]
    for _, roster in maker.form.rosters():
        levels.append(_level(planning, roster.key, _called(roster, maker.labels), row_keys))
    for found in planning.retired.rosters:
        called = _called(found.roster, Labels(found.form, maker.labels.language))
        levels.append(_level(planning, found.key, called, row_keys, is_retired=True))
    return tuple(levels)


def _called(roster: Roster, labels: Labels) -> tuple[str, str]:
    """Return what a roster is called, and one of its rows, which counts as no text that is missing."""
    uncounted = Labels(labels.form, labels.language)
    return labels.give(roster.label) or roster.name, uncounted.give(roster.entry) or roster.name


def _level(
    planning: Planning, roster: str, called: tuple[str, str], keys: tuple[Column, ...], *, is_retired: bool = False
) -> Level:
    names = Names(tuple(column.name for column in keys))
    questions = () if is_retired else tuple(_questions(planning, roster, names))
    retired = retired_columns(
        planning.retired, roster, names, planning.release, maker=planning.maker, used=planning.used
    )
    return Level(roster, *called, planning.sheets[roster], keys, questions, retired, is_retired)


def _questions(planning: Planning, roster: str, names: Names) -> Iterator[QuestionColumns]:
    asked = [question for question in planning.maker.form.questions(roster) if question.type is not QuestionType.NOTE]
    leaves = [question for question in asked if planning.release.how(question) is not Leaving.WITHHELD]
    own_names = [names.give(question.key) for question in leaves]
    for question, own in zip(leaves, own_names, strict=True):
        yield planning.maker.make(question, own, planning.release.how(question), names)


class LevelsWriter:
    """Fills the sheets of all levels of a form, case by case."""

    def __init__(self, levels: tuple[Level, ...], sheets: Sequence[Rows], form: Form, keys: RowKeys) -> None:
        self._levels = {level.roster: level for level in levels}
        self._fillers = [_Filler(level, sheet, form, keys) for level, sheet in zip(levels, sheets, strict=True)]
        self._sources = {source for filler in self._fillers for source in filler.sources.values()}
        self._keys = keys

    def write(self, rows: CaseRecord, delivery: str = "") -> None:
        """Write all rows of one case. `delivery` is the id of that which it came in."""
        keys = self._keys
        (case,) = rows[""]
        case_key = keys.key(case.case_id)
        label = f"{self._levels[''].entry} {keys.case_name(case, delivery)}"
        known: dict[str | None, tuple[str, str]] = {case.row_id: (case_key, label)}
        referred = {source: self._referred(source, rows) for source in self._sources}
        cases, *rosters = self._fillers
        cases.append(keys.case_cells(case, delivery), case.answers, referred)
        for filler in rosters:
            for row in rows.get(filler.level.roster, ()):
                row_key = keys.key(row.row_id)
                parent_key, parent_label = known[row.parent_id]
                known[row.row_id] = (row_key, f"{parent_label} > {filler.level.entry} {row.position + 1}")
                cells = keys.origin(row, delivery)
                cells += (case_key, row_key, parent_key, parent_label, row.position + 1)
                filler.append(cells, row.answers, referred)

    def _referred(self, source: Source, rows: CaseRecord) -> Referred:
        level = self._levels[source.roster]
        shows_labels = any(found.question.key == source.label for found in level.questions)
        return rows_by_value(
            source, rows.get(source.roster, ()), level.entry, self._keys.key, shows_labels=shows_labels
        )


class _Filler:
    """Appends rows to the sheet of one level."""

    def __init__(self, level: Level, sheet: Rows, form: Form, keys: RowKeys) -> None:
        self.level = level
        self._sheet = sheet
        self._keys = keys
        self._questions = [(found.question.key, found.fill, found.blank) for found in level.all_columns]
        found = ((columns.question.key, source_of(columns.question, form)) for columns in level.questions)
        self.sources = {key: source for key, source in found if source is not None}
        """Sources of the questions of the level that refer to rows, by key."""

    def append(self, cells: list[Value], answers: Mapping[str, Answer], referred: Mapping[Source, Referred]) -> None:
        """Write a row: its keys, then what each question has."""
        for key, fill, blank in self._questions:
            answer = answers.get(key)
            if answer is None:
                cells += blank
            elif key in self.sources and answer.value:
                rows = referred[self.sources[key]]
                named = referring(answer.value, rows, self._keys.key, by_key=self._keys.are_untraceable)
                cells += (*named, *fill(answer)[2:])
            else:
                cells += fill(answer)
        self._sheet.append(cells)
