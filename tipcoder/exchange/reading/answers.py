"""Reads the answers of a sheet question by question, and collects cells that cannot be read."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from operator import itemgetter

from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_to_tuple

from tipcoder.domain.answers import Answer
from tipcoder.errors import UserError
from tipcoder.exchange.reading.book import SheetRows, Value
from tipcoder.exchange.reading.cell_parsers import Doubtful, Understand, Understood
from tipcoder.exchange.reading.columns import QuestionCells
from tipcoder.exchange.reading.delivery_reading import Ambiguity, DeliveryReading, LevelRow
from tipcoder.exchange.reading.faults import Fault
from tipcoder.exchange.reading.values import OPTIONS, CellDoubt, CellProblem, Continued, DoubtKind, exact
from tipcoder.framework.form.form import Severity
from tipcoder.framework.form.question_types import ValueKind

BadCells = Mapping[tuple[int, int], str]
"""Codes of faults of cells that hold no value of their own, by (line, place of the column from 0)."""

MOST_UNREAD = 20_000
"""Unreadable cells after which a sheet is taken for something else than coded cases."""


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
    found: DeliveryReading,
    roster: str,
    sheet: SheetRows,
    cells: QuestionCells,
    bad: BadCells,
    continued: Continued,
    *,
    most_unread: int,
) -> None:
    """Read the cells of a question in all rows of a sheet.

    Raises:
        UserError: delivery_too_many_faults: in `found` more than `most_unread` cells mean nothing.
    """
    key = cells.question.key
    found.columns[roster, key] = get_column_letter(cells.places[0] + 1)
    if cells.is_coarse:
        found.coarse.add((roster, key))
    reading = _Question(found, roster, sheet, cells, {place for _, place in bad} & set(cells.places), bad, most_unread)
    merged = _merged_lines(sheet, cells)
    # Most cells of a column hold one of a few values: each is parsed once.
    known = _Known(cells.understand)
    takes_all = not (merged or reading.has_bad or reading.is_calculated)
    several = map(itemgetter(*cells.places), sheet.rows)
    turned = several if len(cells.places) > 1 else zip(several, strict=True)
    for row, values in zip(found.levels[roster], turned, strict=True):
        understood = known[values]
        if takes_all and understood.__class__ is Answer:
            row.answers[key] = understood
        elif understood is not None or reading.has_bad or row.line in merged:
            reading.take(row, understood, merged.get(row.line))
    if cells.question.type.holds is ValueKind.TEXT:
        _continue(found, roster, sheet, cells, continued)


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
        found: DeliveryReading,
        roster: str,
        sheet: SheetRows,
        cells: QuestionCells,
        bad_places: set[int],
        bad: BadCells,
        most_unread: int,
    ) -> None:
        self._found = found
        self._roster = roster
        self._sheet = sheet
        self._cells = cells
        self._bad = bad
        self._may_withhold = found.plan.release.profile.reduces
        self._most_unread = most_unread
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
            self._found.calculated.setdefault((self._roster, row.key), {})[self._key] = understood
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
        problem, place = understood.problem, (self._sheet.sheet, row.line, self._key)
        cell = self._sheet.cell(self._cells.places[problem.slot], row.line)
        values = {**problem.values, "column": self._cells.name}
        fault = Fault(Severity.WARNING, problem.code, self._sheet.sheet, cell, values)
        self._found.faults.append(fault)
        self._found.contradicted[place] = fault
        if understood.other:
            self._found.labelled[place] = understood.other

    def _refuse(self, row: LevelRow, problem: CellProblem) -> None:
        place = (self._sheet.sheet, row.line, self._key)
        if problem.code == "delivery_value_missing" and self._may_withhold:
            self._found.withheld.add(place)
            return
        cell = self._sheet.cell(self._cells.places[problem.slot], row.line)
        values = {**problem.values, "question": self._key}
        fault = Fault(Severity.ERROR, problem.code, self._sheet.sheet, cell, values)
        self._found.faults.append(fault)
        self._found.unread[place] = fault.error
        if len(self._found.unread) > self._most_unread:
            raise UserError(
                "delivery_too_many_faults", file=self._found.file, sheet=self._sheet.sheet, most=MOST_UNREAD
            )

    def _ask(self, row: LevelRow, doubt: CellDoubt) -> None:
        cell = self._sheet.cell(self._cells.places[doubt.slot], row.line)
        asked = Ambiguity(self._sheet.sheet, self._cells.name, doubt.kind, doubt.options, cell, doubt.text)
        self._found.ask(asked)
        values = {"text": doubt.text, "question": self._key}
        fault = Fault(Severity.ERROR, "delivery_ambiguous", self._sheet.sheet, cell, values)
        self._found.unread[self._sheet.sheet, row.line, self._key] = fault.error


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


def _continue(
    found: DeliveryReading, roster: str, sheet: SheetRows, cells: QuestionCells, continued: Continued
) -> None:
    """Append the rest of long texts to the begin in their cells."""
    if not continued:
        return
    stable = found.plan.levels[roster].sheet
    for row in found.levels[roster]:
        place = (stable, row.key, cells.name)
        if place not in continued:
            continue
        rest, answer = continued[place], row.answers.get(cells.question.key)
        cell = sheet.cell(cells.places[0], row.line)
        if answer is None or not answer.value:
            found.faults.append(
                Fault(Severity.WARNING, "delivery_text_without_begin", sheet.sheet, cell, {"question": cells.name})
            )
        elif rest is None:
            fault = Fault(Severity.ERROR, "delivery_text_broken", sheet.sheet, cell, {"question": cells.name})
            found.faults.append(fault)
            found.unread[sheet.sheet, row.line, cells.question.key] = fault.error
            del row.answers[cells.question.key]
        else:
            row.answers[cells.question.key] = replace(answer, value=answer.value + rest)
