"""Reads the coded cases of a delivered workbook, with all that is wrong in them by cell.

Every row of a level's sheet becomes a row of a case or is refused with its reason; every cell of a question becomes an
answer, nothing, or is among `DeliveryReading.unread`. What needs a person's word is asked once a column (`Ambiguity`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tipcoder.errors import UserError
from tipcoder.exchange.reading.answers import MOST_UNREAD, bad_cells, merged_rows, read_question
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows, Value
from tipcoder.exchange.reading.case_assembly import assemble
from tipcoder.exchange.reading.choices import ListTerms
from tipcoder.exchange.reading.columns import (
    SettledColumns,
    described_columns,
    find_headless_columns,
    find_unknown_columns,
    plan_reading,
    question_cells,
    release_of,
)
from tipcoder.exchange.reading.delivery_reading import DeliveryReading, LevelRow
from tipcoder.exchange.reading.faults import Fault, error
from tipcoder.exchange.reading.long_text import Continued, read_continued
from tipcoder.exchange.reading.readonly_sheets import read_readonly_sheets, readonly_part
from tipcoder.exchange.reading.terms import proposed_labels, read_terms
from tipcoder.exchange.reading.values import clean, read_key
from tipcoder.framework.form.form import Form

_KEYS = {"": ("case_key",)}
_LONGEST_NUMBER = 8
_ROSTER_KEYS = ("case_key", "row_key", "parent_key")

NO_ANSWERS: Mapping[tuple[str, str, str, str], str] = {}


def read_cases(
    book: DeliveredBook,
    form: Form,
    answers: Mapping[tuple[str, str, str, str], str] = NO_ANSWERS,
    *,
    keeps_readonly: bool = False,
) -> DeliveryReading:
    """Read all cases. `form` is the framework by which they are coded; `answers` to ambiguities, by their keys.

    `keeps_readonly`: what is not read back is wanted, too.

    Raises:
        UserError: delivery_damaged, delivery_without_cases, delivery_too_many_faults.
    """
    plan = plan_reading(release_of(form, book.about.profile, book.about.coarser))
    terms = read_terms(book)
    more = proposed_labels(terms)
    settled, described = SettledColumns(answers), described_columns(book)
    found = DeliveryReading(file=book.file, about=book.about, plan=plan, terms=terms)
    reader = _Levels(book, form, found, settled, more, read_continued(book), described, keeps_readonly)
    for roster in plan.levels:
        reader.read(roster)
    if "" not in found.levels:
        raise UserError("delivery_without_cases", file=book.file)
    if keeps_readonly:
        found.readonly.extend(read_readonly_sheets(book, plan))
    found.faults[:0] = reader.unreadable
    return assemble(found, form)


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


@dataclass(slots=True)
class _Levels:
    """Reads the sheets of all levels of one workbook into `found`."""

    book: DeliveredBook
    form: Form
    found: DeliveryReading
    settled: SettledColumns
    more_terms: Mapping[str, Mapping[str, Sequence[str]]]
    continued: Continued
    described: Mapping[str, frozenset[str]]
    keeps_readonly: bool = False
    """True if what is not read back is wanted too, to report edits there."""
    unreadable: list[Fault] = field(default_factory=list)
    """Sheets that are there, but without the row of names or a column of keys."""
    _terms: dict[str, ListTerms] = field(default_factory=dict)

    def read(self, roster: str) -> None:
        """Read what the sheet of a level says, where there is one.

        Raises:
            UserError: delivery_damaged, delivery_too_many_faults.
        """
        level, found = self.found.plan.levels[roster], self.found
        sheet = self.book.read(level.sheet, _KEYS.get(roster, _ROSTER_KEYS))
        if sheet is None:
            if level.sheet in self.book.sheets:
                self.unreadable.append(error("delivery_sheet_unreadable", self.book.sheets[level.sheet]))
            return
        found.sheets[roster] = sheet.sheet
        if self.keeps_readonly:
            read = [column.name for asked in level.questions for column in asked.columns]
            edited = readonly_part(self.book, level.sheet, sheet, read)
            found.readonly.extend(() if edited is None else (edited,))
        _fill_merged_keys(sheet)
        found.levels[roster] = list(_rows(sheet, roster))
        found.faults.extend(find_unknown_columns(sheet, level, self.described.get(level.sheet, frozenset())))
        found.headless.extend(find_headless_columns(sheet, level))
        columns: list[Sequence[Value]] = list(zip(*sheet.rows, strict=True)) or [()] * len(sheet.names)
        bad, most = bad_cells(sheet), len(found.unread) + MOST_UNREAD
        for cells in question_cells(sheet, level, found.plan, self.form, self.terms, self.settled):
            read_question(found, roster, sheet, cells, columns, bad, self.continued, most_unread=most)

    def terms(self, list_id: str) -> ListTerms:
        """Return the terms of a list, those that only the workbook has among them."""
        if list_id not in self._terms:
            self._terms[list_id] = ListTerms(self.form.choices.get(list_id, ()), self.more_terms.get(list_id))
        return self._terms[list_id]
