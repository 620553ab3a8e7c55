"""Reads the answers of a sheet question by question, and collects cells that cannot be read."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_to_tuple

from tipcoder.domain.answers import Answer
from tipcoder.domain.import_plan import ReadonlySheet
from tipcoder.errors import UserError
from tipcoder.exchange.reading.book import SheetRows, Value
from tipcoder.exchange.reading.cell_parsers import Doubtful, Understand, Understood
from tipcoder.exchange.reading.columns import QuestionCells
from tipcoder.exchange.reading.faults import Fault
from tipcoder.exchange.reading.long_text import Continued
from tipcoder.exchange.reading.values import OPTIONS, CellDoubt, CellProblem, DoubtKind, exact
from tipcoder.framework.form.form import Severity
from tipcoder.framework.form.question_types import ValueKind

BadCells = Mapping[tuple[int, int], str]
"""Codes of faults of cells that hold no value of their own, by (line, place of the column from 0)."""

MOST_UNREAD = 20_000
"""Unreadable cells after which a sheet is taken for something else than coded cases."""


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A question to the person who reads the workbook in, one for all cells of a column.

    `cell` and `text` are the first case of it, `count` says how many cells there are. The answer is one of `options`,
    given to `read_cases` under `key`.
    """

    sheet: str
    column: str
    kind: DoubtKind
    options: tuple[str, ...]
    cell: str
    text: str
    count: int = 1

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Key of its answer: labels are asked one by one, everything else once a column."""
        return self.sheet, self.column, self.kind.value, self.text if self.kind is DoubtKind.TERM_LABEL else ""


@dataclass(slots=True)
class LevelRow:
    """A row of a level's sheet before assembly: keys, "" for none, number from 1, 0 for none, and answers."""

    case: str
    key: str
    parent: str
    number: int
    line: int
    answers: dict[str, Answer]


@dataclass(slots=True)
class LevelReading:
    """One sheet, read. See `WorkbookReading` for the parts; `stable` is tipcoder's name of the sheet."""

    file: str
    roster: str
    sheet: str
    stable: str
    rows: list[LevelRow] = field(default_factory=list)
    columns: dict[str, str] = field(default_factory=dict)
    coarse: set[str] = field(default_factory=set)
    references: list[QuestionCells] = field(default_factory=list)
    unread: dict[tuple[str, int, str], UserError] = field(default_factory=dict)
    withheld: set[tuple[str, int, str]] = field(default_factory=set)
    calculated: dict[str, dict[str, Answer]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    headless: list[Fault] = field(default_factory=list)
    ambiguities: list[Ambiguity] = field(default_factory=list)
    contradicted: dict[tuple[str, int, str], Fault] = field(default_factory=dict)
    labelled: dict[tuple[str, int, str], str] = field(default_factory=dict)
    readonly: ReadonlySheet | None = None


def bad_cells(sheet: SheetRows) -> dict[tuple[int, int], str]:
    """Return the cells of a sheet that hold a formula or an error value."""
    found: dict[tuple[int, int], str] = {}
    for cells, code in ((sheet.errors, "delivery_error_value"), (sheet.formulas, "delivery_formula")):
        for cell in cells:
            line, column = coordinate_to_tuple(cell)
            if line > sheet.names_line:
                found[line, column - 1] = code
    return found


def read_question(
    level: LevelReading,
    sheet: SheetRows,
    cells: QuestionCells,
    columns: Sequence[Sequence[Value]],
    bad: BadCells,
    continued: Continued,
    *,
    may_withhold: bool,
) -> None:
    """Read the cells of a question in all rows of a sheet; `columns` are the sheet's, turned."""
    key = cells.question.key
    level.columns[key] = get_column_letter(cells.places[0] + 1)
    if cells.is_coarse:
        level.coarse.add(key)
    if cells.source is not None:
        level.references.append(cells)
    reading = _Question(level, sheet, cells, {place for _, place in bad} & set(cells.places), bad, may_withhold)
    merged = _merged_lines(sheet, cells)
    # Most cells of a column hold one of a few values: each is parsed once.
    known = _Known(cells.understand)
    takes_all = not (merged or reading.has_bad or reading.is_calculated)
    for row, found in zip(level.rows, zip(*(columns[place] for place in cells.places), strict=True), strict=True):
        understood = known[found]
        if takes_all and understood.__class__ is Answer:
            row.answers[key] = understood
        elif understood is not None or reading.has_bad or row.line in merged:
            reading.take(row, understood, merged.get(row.line))
    if cells.question.type.holds is ValueKind.TEXT:
        _continue(level, sheet, cells, continued)


@dataclass(frozen=True, slots=True)
class _Merged:
    """A cell that is merged with others above or below it: what the first of them holds."""

    cells: tuple[Value, ...]
    is_first: bool


class _Known(dict[tuple[Value, ...], Understood]):
    """Meanings of the cells of a question, by what they hold."""

    def __init__(self, understand: Understand) -> None:
        super().__init__()
        self._understand = understand

    def __missing__(self, cells: tuple[Value, ...]) -> Understood:
        understood = self[cells] = self._understand(cells)
        return understood


class _Question:
    """Files what the cells of one question mean: as answers, faults or ambiguities."""

    def __init__(
        self,
        level: LevelReading,
        sheet: SheetRows,
        cells: QuestionCells,
        bad_places: set[int],
        bad: BadCells,
        may_withhold: bool,
    ) -> None:
        self._level = level
        self._sheet = sheet
        self._cells = cells
        self._bad = bad
        self._may_withhold = may_withhold
        self._key = cells.question.key
        self.is_calculated = not cells.question.is_answered_by_person
        self.has_bad = bool(bad_places)

    def take(self, row: LevelRow, understood: Understood, merged: _Merged | None) -> None:
        """Take what the cells of a row mean."""
        if self.has_bad and self._is_bad(row):
            return
        if merged is not None:
            understood = self._of_merged(understood, merged)
        if understood is None:
            return
        if isinstance(understood, Doubtful):
            self._warn(row, understood)
            understood = understood.answer
        if isinstance(understood, CellProblem):
            self._refuse(row, understood)
        elif isinstance(understood, CellDoubt):
            self._ask(row, understood)
        elif self.is_calculated:
            self._level.calculated.setdefault(row.key, {})[self._key] = understood
        else:
            row.answers[self._key] = understood

    def _is_bad(self, row: LevelRow) -> bool:
        for slot, place in enumerate(self._cells.places):
            code = self._bad.get((row.line, place))
            if code is not None and place != self._cells.repeating:
                self._refuse(row, CellProblem(code, slot))
                return True
        return False

    def _of_merged(self, understood: Understood, merged: _Merged) -> Understood:
        if understood is not None and not merged.is_first:
            return understood
        if merged.cells[0] is None:
            return understood
        settled = self._cells.settled.get((DoubtKind.MERGED, ""))
        if settled == "each" and not merged.is_first:
            return self._cells.understand(merged.cells)
        if settled is None:
            return CellDoubt(DoubtKind.MERGED, exact(merged.cells[0]), OPTIONS[DoubtKind.MERGED])
        return understood

    def _warn(self, row: LevelRow, understood: Doubtful) -> None:
        problem, place = understood.problem, (self._level.sheet, row.line, self._key)
        cell = self._sheet.cell(self._cells.places[problem.slot], row.line)
        values = {**problem.values, "column": self._cells.name}
        fault = Fault(Severity.WARNING, problem.code, self._level.sheet, cell, values)
        self._level.faults.append(fault)
        self._level.contradicted[place] = fault
        if understood.other:
            self._level.labelled[place] = understood.other

    def _refuse(self, row: LevelRow, problem: CellProblem) -> None:
        place = (self._level.sheet, row.line, self._key)
        if problem.code == "delivery_value_missing" and self._may_withhold:
            self._level.withheld.add(place)
            return
        cell = self._sheet.cell(self._cells.places[problem.slot], row.line)
        values = {**problem.values, "question": self._key}
        fault = Fault(Severity.ERROR, problem.code, self._level.sheet, cell, values)
        self._level.faults.append(fault)
        self._level.unread[place] = fault.error
        if len(self._level.unread) > MOST_UNREAD:
            raise UserError(
                "delivery_too_many_faults", file=self._level.file, sheet=self._level.sheet, most=MOST_UNREAD
            )

    def _ask(self, row: LevelRow, doubt: CellDoubt) -> None:
        cell = self._sheet.cell(self._cells.places[doubt.slot], row.line)
        asked = Ambiguity(self._level.sheet, self._cells.name, doubt.kind, doubt.options, cell, doubt.text)
        self._level.ambiguities.append(asked)
        values = {"text": doubt.text, "question": self._key}
        fault = Fault(Severity.ERROR, "delivery_ambiguous", self._level.sheet, cell, values)
        self._level.unread[self._level.sheet, row.line, self._key] = fault.error


def _merged_lines(sheet: SheetRows, cells: QuestionCells) -> dict[int, _Merged]:
    found: dict[int, _Merged] = {}
    for first, last, left, right in merged_rows(sheet):
        if any(left <= place <= right for place in cells.places):
            values = tuple(sheet.rows[first][place] for place in cells.places)
            for row in range(first, last + 1):
                found[sheet.lines[row]] = _Merged(values, row == first)
    return found


def merged_rows(sheet: SheetRows) -> Iterator[tuple[int, int, int, int]]:
    """Yield what is merged over several rows: the first and last of `rows`, the first and last column, from 0."""
    for top, left, bottom, right in sheet.merged:
        first, last = bisect_left(sheet.lines, top), bisect_right(sheet.lines, bottom) - 1
        if last > first and sheet.lines[first] == top:
            yield first, last, left, right


def _continue(level: LevelReading, sheet: SheetRows, cells: QuestionCells, continued: Continued) -> None:
    """Append the rest of long texts to the begin in their cells."""
    if not continued:
        return
    for row in level.rows:
        place = (level.stable, row.key, cells.name)
        if place not in continued:
            continue
        rest, answer = continued[place], row.answers.get(cells.question.key)
        cell = sheet.cell(cells.places[0], row.line)
        if answer is None or not answer.value:
            level.faults.append(
                Fault(Severity.WARNING, "delivery_text_without_begin", level.sheet, cell, {"question": cells.name})
            )
        elif rest is None:
            fault = Fault(Severity.ERROR, "delivery_text_broken", level.sheet, cell, {"question": cells.name})
            level.faults.append(fault)
            level.unread[level.sheet, row.line, cells.question.key] = fault.error
            del row.answers[cells.question.key]
        else:
            row.answers[cells.question.key] = replace(answer, value=answer.value + rest)


def joined(ambiguities: Iterable[Ambiguity]) -> tuple[Ambiguity, ...]:
    """Return each question once, with the number of its cells."""
    found: dict[tuple[str, str, str, str], Ambiguity] = {}
    for asked in ambiguities:
        before = found.get(asked.key)
        found[asked.key] = replace(before, count=before.count + asked.count) if before else asked
    return tuple(found.values())
