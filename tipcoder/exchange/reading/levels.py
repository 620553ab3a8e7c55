"""Reads the sheet of one level: its rows with their keys and answers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tipcoder.exchange.privacy.profiles import profile_named
from tipcoder.exchange.reading.answers import LevelReading, LevelRow, bad_cells, merged_rows, read_question
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows, Value
from tipcoder.exchange.reading.choices import ListTerms
from tipcoder.exchange.reading.columns import (
    ReadingPlan,
    SettledColumns,
    find_headless_columns,
    find_unknown_columns,
    question_cells,
)
from tipcoder.exchange.reading.faults import Fault, error
from tipcoder.exchange.reading.long_text import Continued
from tipcoder.exchange.reading.readonly_sheets import readonly_part
from tipcoder.exchange.reading.values import clean, read_key
from tipcoder.framework.form.form import Form

_KEYS = {"": ("case_key",)}
_LONGEST_NUMBER = 8
_ROSTER_KEYS = ("case_key", "row_key", "parent_key")


@dataclass(slots=True)
class Levels:
    """Reads the sheets of all levels of one workbook."""

    book: DeliveredBook
    form: Form
    plan: ReadingPlan
    settled: SettledColumns
    more_terms: Mapping[str, Mapping[str, Sequence[str]]]
    continued: Continued
    described: Mapping[str, frozenset[str]]
    keeps_readonly: bool = False
    """True if what is not read back is wanted too, to report edits there."""
    unreadable: list[Fault] = field(default_factory=list)
    """Sheets that are there, but without the row of names or a column of keys."""
    _terms: dict[str, ListTerms] = field(default_factory=dict)

    def read(self, roster: str) -> LevelReading | None:
        """Return what the sheet of a level says, None where there is none.

        Raises:
            UserError: delivery_damaged, delivery_too_many_faults.
        """
        level = self.plan.levels[roster]
        sheet = self.book.read(level.sheet, _KEYS.get(roster, _ROSTER_KEYS))
        if sheet is None:
            if level.sheet in self.book.sheets:
                self.unreadable.append(error("delivery_sheet_unreadable", self.book.sheets[level.sheet]))
            return None
        found = LevelReading(self.book.file, roster, sheet.sheet, level.sheet)
        if self.keeps_readonly:
            read = [column.name for asked in level.questions for column in asked.columns]
            found.readonly = readonly_part(self.book, level.sheet, sheet, read)
        _fill_merged_keys(sheet)
        found.rows = list(_rows(sheet, roster))
        found.faults += find_unknown_columns(sheet, level, self.described.get(level.sheet, frozenset()))
        found.headless = list(find_headless_columns(sheet, level))
        columns: list[Sequence[Value]] = list(zip(*sheet.rows, strict=True)) or [()] * len(sheet.names)
        bad = bad_cells(sheet)
        for cells in question_cells(sheet, level, self.plan, self.form, self.terms, self.settled):
            read_question(found, sheet, cells, columns, bad, self.continued, may_withhold=self._may_withhold)
        return found

    @property
    def _may_withhold(self) -> bool:
        return profile_named(self.book.about.profile).reduces

    def terms(self, list_id: str) -> ListTerms:
        """Return the terms of a list, those that only the workbook has among them."""
        if list_id not in self._terms:
            self._terms[list_id] = ListTerms(self.form.choices.get(list_id, ()), self.more_terms.get(list_id))
        return self._terms[list_id]


def _fill_merged_keys(sheet: SheetRows) -> None:
    """Give each row of merged keys the key: whoever merges them shows that the rows belong together."""
    keys = {place for place, name in enumerate(sheet.names) if name in _ROSTER_KEYS}
    for first, last, left, right in merged_rows(sheet):
        for column in keys.intersection(range(left, right + 1)):
            for row in sheet.rows[first + 1 : last + 1]:
                if row[column] is None:
                    row[column] = sheet.rows[first][column]


def _rows(sheet: SheetRows, roster: str) -> Iterator[LevelRow]:
    case, key, parent, number = (sheet.column(name) for name in ("case_key", "row_key", "parent_key", "row_number"))
    for line, row in zip(sheet.lines, sheet.rows, strict=True):
        in_case = read_key(row[case])
        if not roster:
            yield LevelRow(in_case, in_case, "", 0, line, {})
            continue
        position = clean(row[number]) if number >= 0 else ""
        shown = int(position) if position.isdecimal() and len(position) < _LONGEST_NUMBER else 0
        yield LevelRow(in_case, read_key(row[key]), read_key(row[parent]), shown, line, {})
