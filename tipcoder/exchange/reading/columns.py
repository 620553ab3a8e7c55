"""Which columns of a sheet belong to which question, and how the cells of a row become its answer.

The columns are planned by what plans them for writing, so both always agree on their names.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tipcoder.domain.answers import Answer
from tipcoder.exchange.privacy.release_policy import Leaving, Profile, is_free_text, leaving
from tipcoder.exchange.reading.book import SheetRows
from tipcoder.exchange.reading.cell_parsers import Slots, Understand, reader
from tipcoder.exchange.reading.choices import ListTerms
from tipcoder.exchange.reading.values import DoubtKind, Settled, exact
from tipcoder.exchange.spreadsheet.naming import sheet_names
from tipcoder.exchange.workbook.captions import Captions
from tipcoder.exchange.workbook.columns import ColumnMaker, QuestionColumns
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.levels import Level, Planning, plan_levels
from tipcoder.exchange.workbook.row_references import Source, source_of
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.question_types import ValueKind

_COARSE = (Leaving.YEAR, Leaving.LEVEL, Leaving.GROUP)


Reduce = Callable[[Answer], Answer | None]
"""Gives what a workbook says of an answer, None for nothing."""


@dataclass(frozen=True, slots=True)
class ReadingPlan:
    """What the sheets of a form are in one profile: levels by the key of their roster, and how each question leaves.

    `reduced` says by (roster, question) what an answer becomes where it crosses a border: a year, a group, nothing.
    Text that a person reads over is not in it, nor anything in a profile that keeps all.
    """

    levels: Mapping[str, Level]
    leaves: Mapping[str, Leaving]
    reduced: Mapping[tuple[str, str], Reduce]


@dataclass(frozen=True, slots=True)
class QuestionCells:
    """Where the cells of a question stand on a sheet. Places count from 0; the first is that of its value.

    `repeating` is that of a label or a precision, which only say again what the value says; -1 for none.
    `source` is set where the answer names rows of a roster; `is_coarse` where the workbook has less than the project: a
    year, a level, a group.
    """

    question: Question
    name: str
    places: tuple[int, ...]
    repeating: int
    understand: Understand
    source: Source | None
    is_coarse: bool
    settled: Settled


def plan_reading(form: Form, profile: str) -> ReadingPlan:
    """Return what a workbook of a form can have for sheets and columns. An unknown profile is read as `archive`."""
    chosen = Profile(profile) if profile in tuple(Profile) else Profile.ARCHIVE
    leaves = leaving(form, chosen, is_reviewed=True)
    is_public = chosen is Profile.UNODC
    maker = ColumnMaker(form, Labels(form, form.default_language), Captions(), {}, is_public=is_public)
    names = sheet_names(form.parents())
    levels = plan_levels(Planning(maker, names, leaves, chosen, form.default_language))
    reduced = {
        (level.roster, planned.question.key): _reducing(planned)
        for level in levels
        for planned in level.questions
        if is_public and planned.columns and not is_free_text(planned.question)
    }
    return ReadingPlan({level.roster: level for level in levels}, leaves, reduced)


def _reducing(planned: QuestionColumns) -> Reduce:
    def reduce(answer: Answer) -> Answer | None:
        if not answer.value:
            return answer
        cell = planned.fill(answer)[0]
        return None if cell is None else Answer(exact(cell))

    return reduce


def question_cells(
    sheet: SheetRows,
    level: Level,
    plan: ReadingPlan,
    form: Form,
    terms: Callable[[str], ListTerms],
    settled: "SettledColumns",
) -> Iterator[QuestionCells]:
    """Yield the questions of a level that have their column on a sheet. `terms` gives those of a list by its id."""
    places: dict[str, int] = {}
    for place, name in enumerate(sheet.names):
        if name:
            places.setdefault(name, place)
    for planned in level.questions:
        first = planned.columns[0].name
        if first in places:
            yield _cells(planned, places, plan, form, terms, settled.of(sheet.sheet, first))


class SettledColumns:
    """What a person settled, by (sheet, column, kind, text); text is that of a label, else ""."""

    def __init__(self, choices: Mapping[tuple[str, str, str, str], str]) -> None:
        self._by_column: dict[tuple[str, str], dict[tuple[DoubtKind, str], str]] = {}
        for (sheet, column, kind, text), choice in choices.items():
            self._by_column.setdefault((sheet, column), {})[DoubtKind(kind), text] = choice

    def of(self, sheet: str, column: str) -> Settled:
        """Return what was settled for a column."""
        return self._by_column.get((sheet, column), {})


def _cells(
    planned: QuestionColumns,
    places: Mapping[str, int],
    plan: ReadingPlan,
    form: Form,
    terms: Callable[[str], ListTerms],
    settled: Settled,
) -> QuestionCells:
    question = planned.question
    first = planned.columns[0].name
    named = [column.name for column in planned.columns]
    state = next((column.name for column in planned.columns if column.states), "")
    is_coarse = plan.leaves[question.path] in _COARSE
    source = None if is_coarse else source_of(question, form)
    beside = next((name for name in named[1:2] if name != state and not name.startswith(f"{first}/")), "")
    marks = [name for name in places if name.startswith(f"{first}/")] if question.type.is_multiple else []
    used = [
        first,
        *(name for name in (beside,) if name in places),
        *marks,
        *(name for name in (state,) if name in places),
    ]
    slots = Slots(
        1 if beside in places else 0,
        tuple(name.removeprefix(f"{first}/") for name in marks),
        len(used) - 1 if state in places else 0,
    )
    is_plain = source is not None or (is_coarse and question.type.holds is not ValueKind.DATE)
    understand = reader(question, slots, terms(question.choices), settled, is_plain=is_plain)
    cells = tuple(places[name] for name in used)
    repeating = places[beside] if slots.beside else -1
    return QuestionCells(question, first, cells, repeating, understand, source, is_coarse, settled)
