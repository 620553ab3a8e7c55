"""Reads the coded cases of a delivered workbook, with all that is wrong in them by cell.

Every row of a level's sheet becomes a row of a case or is refused with its reason; every cell of a question becomes an
answer, nothing, or is among `DeliveryReading.unread`. What needs a person's word is asked once a column (`Ambiguity`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.errors import UserError
from tipcoder.exchange.reading.answers import MOST_UNREAD, bad_cells, merged_rows, read_question
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows
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
from tipcoder.exchange.reading.faults import Fault, error, warning
from tipcoder.exchange.reading.readonly_sheets import read_readonly_sheets, readonly_part
from tipcoder.exchange.reading.terms import proposed_labels, read_terms
from tipcoder.exchange.reading.values import Continued, clean, read_continued, read_key
from tipcoder.exchange.row_references import Source, source_of
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


def assemble(found: DeliveryReading, form: Form) -> DeliveryReading:
    """Return what was read with the cases of all levels, which come cases first and parents before children."""
    return _Assembling(found, form).done()


def _twice(rows: Iterable[LevelRow]) -> set[str]:
    """Return the keys that more than one row of a sheet has."""
    seen: set[str] = set()
    twice: set[str] = set()
    for row in rows:
        (twice if row.key in seen else seen).add(row.key)
    return twice


def _positions(rows: Sequence[LevelRow]) -> list[int]:
    """Return the place of each row among those under the same row: as its number says, new ones at the end."""
    numbers = [row.number for row in rows if row.number]
    if len(numbers) == len(rows) == len(set(numbers)):
        return [number - 1 for number in numbers]
    if len(numbers) == len(set(numbers)):
        after = iter(range(max(numbers, default=0), max(numbers, default=0) + len(rows)))
        return [row.number - 1 if row.number else next(after) for row in rows]
    # Numbers are there twice: rows keep the order of their numbers, then of the sheet.
    order = sorted(range(len(rows)), key=lambda place: (rows[place].number or len(rows) + 1, place))
    positions = [0] * len(rows)
    for position, place in enumerate(order):
        positions[place] = position
    return positions


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
        bad, most = bad_cells(sheet), len(found.unread) + MOST_UNREAD
        for cells in question_cells(sheet, level, found.plan, self.form, self.terms, self.settled):
            read_question(found, roster, sheet, cells, bad, self.continued, most_unread=most)

    def terms(self, list_id: str) -> ListTerms:
        """Return the terms of a list, those that only the workbook has among them."""
        if list_id not in self._terms:
            self._terms[list_id] = ListTerms(self.form.choices.get(list_id, ()), self.more_terms.get(list_id))
        return self._terms[list_id]


class _Assembling:
    def __init__(self, found: DeliveryReading, form: Form) -> None:
        self._found = found
        self._form = form
        self._parents = form.parents()
        self._case_of: dict[tuple[str, str], str] = {}
        """The case of each row that was taken, by (roster, key): typed keys may come again on another sheet."""
        self._cases: dict[str, dict[str, list[RowRecord]]] = {}
        self._values: dict[Source, dict[str, str]] = {}
        self._spelled: dict[str, dict[str, str]] = {roster: {} for roster in found.levels}
        """Keys of the rows of each roster as the first of them has it, by their small letters."""

    def done(self) -> DeliveryReading:
        self._name_rows()
        for roster, rows in self._found.levels.items():
            twice = _twice(rows)
            taken: dict[str, list[LevelRow]] = {}
            for row in rows:
                code = "delivery_key_twice" if row.key in twice else self._locate(roster, row)
                if code:
                    self._refuse(roster, row, code)
                    continue
                self._case_of[roster, row.key] = row.case
                taken.setdefault(row.parent, []).append(row)
            for parent, siblings in taken.items():
                self._take(roster, parent, siblings)
        self._refer()
        self._drop_none()
        self._found.keys.update(row.key for rows in self._found.levels.values() for row in rows)
        return replace(self._found, cases=tuple(map(self._in_order, self._cases.values())))

    def _name_rows(self) -> None:
        """Give rows without a key one that no other row has: their sheet and line. `d1` is the same as `D1`."""
        for roster, rows in self._found.levels.items():
            stable = self._found.plan.levels[roster].sheet
            for row in rows:
                if not row.key:
                    row.key = f"{stable}!{row.line}"
                    self._found.new.add(row.key)
                row.key = self._spelled[roster].setdefault(row.key.lower(), row.key)
                if not roster:
                    row.case = row.key

    def _locate(self, roster: str, row: LevelRow) -> str:
        """Find the case and the row above; return the code of what is wrong, "" for nothing."""
        if not roster:
            return ""
        above = self._parents[roster]
        row.case, row.parent = self._as_spelled("", row.case), self._as_spelled(above, row.parent)
        if not row.parent and not above:
            row.parent = row.case
        if not row.parent:
            return "delivery_parent_missing"
        case = self._case_of.get((above, row.parent))
        if case is None:
            return "delivery_orphan"
        if row.case and row.case != case:
            return "delivery_other_case"
        row.case = case
        return ""

    def _as_spelled(self, roster: str, key: str) -> str:
        return self._spelled.get(roster, {}).get(key.lower(), key)

    def _refuse(self, roster: str, row: LevelRow, code: str) -> None:
        sheet = self._found.sheets[roster]
        fault = error(code, sheet, str(row.line), key=row.parent if code == "delivery_orphan" else row.key)
        self._found.faults.append(fault)
        self._found.refused[sheet, row.line] = fault.error

    def _take(self, roster: str, parent: str, rows: list[LevelRow]) -> None:
        positions = _positions(rows) if roster else [0] * len(rows)
        for position, row in zip(positions, rows, strict=True):
            record = RowRecord(
                row_id=row.key,
                case_id=row.case,
                parent_id=parent if roster else None,
                roster=roster,
                position=position,
                answers=row.answers,
                sheet=self._found.sheets[roster],
                line=row.line,
            )
            self._cases.setdefault(row.case, {}).setdefault(roster, []).append(record)

    def _refer(self) -> None:
        """Replace keys of rows in answers by the values that refer to those rows, where the workbook has them."""
        for roster, key in self._found.columns:
            question = self._form.question(roster, key)
            source = None if question is None else source_of(question, self._form)
            if source is not None and (roster, key) not in self._found.coarse:
                self._refer_in(roster, key, source)

    def _refer_in(self, roster: str, question: str, source: Source) -> None:
        found, values = self._found, self._values_of(source)
        known = {row.key for row in found.levels.get(source.roster, ())}
        known.update(values.values())
        for row in found.levels[roster]:
            answer = row.answers.get(question)
            if answer is None or not answer.value:
                continue
            keys = tuple(self._as_spelled(source.roster, key) for key in answer.value.split())
            unknown = next((key for key in keys if key not in known), None)
            if unknown is not None:
                cell = f"{found.columns[roster, question]}{row.line}"
                found.faults.append(warning("delivery_reference_unknown", found.sheets[roster], cell, text=unknown))
            found.references[row.key, question] = keys
            row.answers[question] = replace(answer, value=" ".join(values.get(key, key) for key in keys))

    def _drop_none(self) -> None:
        """Take no rosters for empty that have rows: whoever typed a row below forgot the state."""
        found = self._found
        filled = {(roster, row.parent_id) for case in self._cases.values() for roster in case for row in case[roster]}
        rosters = {roster for roster, _ in filled}
        for roster, rows in found.levels.items():
            for row in rows:
                if rosters.isdisjoint(row.answers):
                    continue
                for key in [key for key, answer in row.answers.items() if answer.state is AnswerState.NONE]:
                    if (key, row.key) in filled:
                        del row.answers[key]
                        cell = f"{found.columns[roster, key]}{row.line}"
                        found.faults.append(warning("delivery_none_and_rows", found.sheets[roster], cell, roster=key))

    def _values_of(self, source: Source) -> dict[str, str]:
        if source not in self._values:
            found: dict[str, str] = {}
            for row in self._found.levels.get(source.roster, ()):
                calculated = self._found.calculated.get((source.roster, row.key), {})
                value = calculated.get(source.question) or row.answers.get(source.question)
                if value is not None and value.value:
                    found[row.key] = value.value
            self._values[source] = found
        return self._values[source]

    def _in_order(self, case: dict[str, list[RowRecord]]) -> CaseRecord:
        """Return the rows of a case in the order of those above them, then of their own."""
        places: dict[str, dict[str, int]] = {}
        for roster, rows in case.items():
            if roster:
                above = places[self._parents[roster]]
                rows.sort(key=lambda row: (above[row.parent_id or ""], row.position))
            places[roster] = {row.row_id: number for number, row in enumerate(rows)}
        return {roster: tuple(rows) for roster, rows in case.items()}
