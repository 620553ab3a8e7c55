"""Assigns the columns of a sheet to questions, and finds those that no question has.

The columns are planned by what plans them for writing, so both always agree on their names.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from tipcoder.domain.answers import Answer
from tipcoder.exchange.privacy.profiles import Leaving, profile_named
from tipcoder.exchange.privacy.release_plan import NOTHING_COARSER, Coarser, ReleasePlan, is_free_text
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows, Value
from tipcoder.exchange.reading.cell_parsers import Slots, Understand, Understood, reader
from tipcoder.exchange.reading.choices import ListTerms
from tipcoder.exchange.reading.faults import Fault, error, warning
from tipcoder.exchange.reading.values import DoubtKind, Settled, clean, exact
from tipcoder.exchange.row_references import Source, source_of
from tipcoder.exchange.spreadsheet.naming import CODEBOOK, sheet_names
from tipcoder.exchange.workbook.columns import ColumnMaker, QuestionColumns
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.levels import Level, Planning, plan_levels
from tipcoder.exchange.workbook.row_keys import RecipientKeys, RowKeys
from tipcoder.framework.form.form import Form, Privacy, Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.languages.captions import Captions

_COARSE = (Leaving.YEAR, Leaving.LEVEL, Leaving.GROUP)

KEY_COLUMNS = frozenset(
    ("case_key", "row_key", "parent_key", "parent_label", "row_number", "local_number", "framework_version")
)
"""Columns of a level that say which row it is, and nothing of its answers."""

Reduce = Callable[[Answer], Answer | None]
"""Returns what a workbook has of an answer, None for nothing."""


@dataclass(frozen=True, slots=True)
class ReadingPlan:
    """Sheets of a form in one profile: levels by the key of their roster, and how each question left.

    `reduced` says by (roster, question) what an answer becomes where it crosses a border: a year, a group, nothing.
    Text that a person reads over is not in it, nor anything in a profile that keeps all.
    """

    levels: Mapping[str, Level]
    release: ReleasePlan
    reduced: Mapping[tuple[str, str], Reduce]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionCells:
    """Cells of a question on a sheet. Places count from 0; the first is that of its value.

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


def release_of(form: Form, profile: str, coarser: Coarser = NOTHING_COARSER) -> ReleasePlan:
    """Return how the answers in a workbook left, texts among them. An unknown profile is read as `archive`.

    `coarser` are questions of which less left than the form lets go.
    """
    return ReleasePlan.of(form, profile_named(profile), is_reviewed=True, coarser=coarser)


def plan_reading(release: ReleasePlan) -> ReadingPlan:
    """Return what a workbook whose answers left so can have for sheets and columns."""
    form, chosen, captions = release.form, release.profile, Captions()
    maker = ColumnMaker(form, Labels(form, form.default_language), captions, {}, is_closed=chosen.reduces)
    keys = RowKeys(captions) if chosen.is_traceable else RecipientKeys(captions, {}, b"")
    names = sheet_names(form.parents())
    levels = plan_levels(Planning(maker, keys, names, release))
    reduced = {
        (level.roster, planned.question.key): _reducing(planned)
        for level in levels
        for planned in level.questions
        if chosen.reduces and planned.columns and not is_free_text(planned.question)
    }
    return ReadingPlan({level.roster: level for level in levels}, release, reduced)


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
        elif has_exact_numbers(planned, plan.release, places):
            exact_ones = {**places, first: places[planned.question.key]}
            read = _cells(planned, exact_ones, plan, form, terms, settled.of(sheet.sheet, first))
            reduce = plan.reduced[level.roster, planned.question.key]
            yield replace(read, understand=_banding(read.understand, reduce))


def has_exact_numbers(planned: QuestionColumns, release: ReleasePlan, names: Collection[str]) -> bool:
    """Return whether a sheet has a question's numbers of days as they are, as workbooks had once, not in bands."""
    question = planned.question
    is_duration = question.privacy is Privacy.DURATION and release.how(question) is Leaving.GROUP
    return is_duration and planned.columns[0].name not in names and question.key in names


def _banding(understand: Understand, reduce: Reduce) -> Understand:
    def banded(cells: tuple[Value, ...]) -> Understood:
        found = understand(cells)
        return reduce(found) if isinstance(found, Answer) else found

    return banded


class SettledColumns:
    """Ambiguities settled by a person, by (sheet, column, kind, text); text is that of a label, else ""."""

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
    is_coarse = plan.release.how(question) in _COARSE
    source = None if is_coarse else source_of(question, form)
    repeats = next((name for name in named[1:2] if name != state and not name.startswith(f"{first}/")), "")
    marks = [name for name in places if name.startswith(f"{first}/")] if question.type.is_multiple else []
    used = [
        first,
        *(name for name in (repeats,) if name in places),
        *marks,
        *(name for name in (state,) if name in places),
    ]
    slots = Slots(
        1 if repeats in places else 0,
        tuple(name.removeprefix(f"{first}/") for name in marks),
        len(used) - 1 if state in places else 0,
    )
    is_plain = source is not None or (is_coarse and question.type.holds is not ValueKind.DATE)
    understand = reader(question, slots, terms(question.choices), settled, is_plain=is_plain)
    cells = tuple(places[name] for name in used)
    repeating = places[repeats] if slots.repeats else -1
    return QuestionCells(
        question=question,
        name=first,
        places=cells,
        repeating=repeating,
        understand=understand,
        source=source,
        is_coarse=is_coarse,
        settled=settled,
    )


def find_unknown_columns(sheet: SheetRows, level: Level, described: Collection[str]) -> Iterator[Fault]:
    """Yield what is said of columns that the level does not have.

    Those that the workbook's own codebook describes (`described`) are of another version, and left alone.
    """
    planned = {column.name for column in (*level.keys, *(one for found in level.questions for one in found.columns))}
    selects = tuple(f"{found.columns[0].name}/" for found in level.questions)
    seen: set[str] = set()
    for place, name in enumerate(sheet.names):
        if not name:
            continue
        if name in seen:
            yield error("delivery_column_twice", sheet.sheet, sheet.cell(place, sheet.names_line), column=name)
        seen.add(name)
        if name in planned or name in KEY_COLUMNS or name.startswith(selects) or is_described(name, described):
            continue
        yield warning("delivery_column_unknown", sheet.sheet, sheet.cell(place, sheet.names_line), column=name)


def find_headless_columns(sheet: SheetRows, level: Level) -> Iterator[Fault]:
    """Yield the questions whose own column is missing, with others of theirs (terms, label, state) on the sheet."""
    names = frozenset(sheet.names)
    for found in level.questions:
        first, *others = (column.name for column in found.columns)
        is_left = not names.isdisjoint(others) or any(name.startswith(f"{first}/") for name in names)
        if first not in names and is_left:
            yield error("delivery_column_missing", sheet.sheet, column=first)


def is_described(name: str, described: Collection[str]) -> bool:
    """Return whether a codebook has a column: those of terms are there as `<name>/*`."""
    return name in described or f"{name.partition('/')[0]}/*" in described


def described_columns(book: DeliveredBook) -> dict[str, frozenset[str]]:
    """Return the names of columns that the workbook's codebook has, by sheet.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(CODEBOOK, ("name", "sheet", "columns"))
    found: dict[str, set[str]] = {}
    if sheet is not None:
        for _, record in sheet.records():
            found.setdefault(clean(record["sheet"]), set()).update(clean(record["columns"]).split())
    return {name: frozenset(columns) for name, columns in found.items()}
