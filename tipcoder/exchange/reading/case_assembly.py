"""Assembles the rows of all sheets into cases: by their keys, never by their positions."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.records import CaseRecord, RowRecord
from tipcoder.errors import UserError
from tipcoder.exchange.reading.answers import LevelReading, LevelRow
from tipcoder.exchange.reading.faults import Fault, error, warning
from tipcoder.exchange.row_references import Source
from tipcoder.framework.form.form import Form


@dataclass(slots=True)
class Assembled:
    """Cases that were put together. See `WorkbookReading` for the parts."""

    cases: tuple[CaseRecord, ...] = ()
    faults: list[Fault] = field(default_factory=list)
    refused: dict[tuple[str, int], UserError] = field(default_factory=dict)
    new: frozenset[str] = frozenset()
    references: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    keys: frozenset[str] = frozenset()


def assemble(levels: Sequence[LevelReading], form: Form) -> Assembled:
    """Return the cases of all levels, which come cases first and parents before children."""
    return _Assembling(levels, form).done()


class _Assembling:
    def __init__(self, levels: Sequence[LevelReading], form: Form) -> None:
        self._levels = levels
        self._parents = form.parents()
        self._result = Assembled()
        self._new: set[str] = set()
        self._case_of: dict[tuple[str, str], str] = {}
        """The case of each row that was taken, by (roster, key): typed keys may come again on another sheet."""
        self._cases: dict[str, dict[str, list[RowRecord]]] = {}
        self._values: dict[Source, dict[str, str]] = {}
        self._spelled: dict[str, dict[str, str]] = {level.roster: {} for level in levels}
        """Keys of the rows of each roster as the first of them has it, by their small letters."""

    def done(self) -> Assembled:
        self._name_rows()
        for level in self._levels:
            twice = _twice(level)
            taken: dict[str, list[LevelRow]] = {}
            for row in level.rows:
                code = "delivery_key_twice" if row.key in twice else self._locate(level, row)
                if code:
                    self._refuse(level, row, code)
                    continue
                self._case_of[level.roster, row.key] = row.case
                taken.setdefault(row.parent, []).append(row)
            for parent, rows in taken.items():
                self._take(level, parent, rows)
        self._refer()
        self._drop_none()
        self._result.cases = tuple(map(self._in_order, self._cases.values()))
        self._result.new = frozenset(self._new)
        self._result.keys = frozenset(row.key for level in self._levels for row in level.rows)
        return self._result

    def _name_rows(self) -> None:
        """Give rows without a key one that no other row has: their sheet and line. `d1` is the same as `D1`."""
        for level in self._levels:
            for row in level.rows:
                if not row.key:
                    row.key = f"{level.stable}!{row.line}"
                    self._new.add(row.key)
                row.key = self._spelled[level.roster].setdefault(row.key.lower(), row.key)
                if not level.roster:
                    row.case = row.key

    def _locate(self, level: LevelReading, row: LevelRow) -> str:
        """Find the case and the row above; return the code of what is wrong, "" for nothing."""
        if not level.roster:
            return ""
        above = self._parents[level.roster]
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

    def _refuse(self, level: LevelReading, row: LevelRow, code: str) -> None:
        fault = error(code, level.sheet, str(row.line), key=row.parent if code == "delivery_orphan" else row.key)
        self._result.faults.append(fault)
        self._result.refused[level.sheet, row.line] = fault.error

    def _take(self, level: LevelReading, parent: str, rows: list[LevelRow]) -> None:
        positions = _positions(rows) if level.roster else [0] * len(rows)
        for position, row in zip(positions, rows, strict=True):
            record = RowRecord(
                row_id=row.key,
                case_id=row.case,
                parent_id=parent if level.roster else None,
                roster=level.roster,
                position=position,
                answers=row.answers,
                sheet=level.sheet,
                line=row.line,
            )
            self._cases.setdefault(row.case, {}).setdefault(level.roster, []).append(record)

    def _refer(self) -> None:
        """Replace keys of rows in answers by the values that refer to those rows, where the workbook has them."""
        for level in self._levels:
            for cells in level.references:
                if cells.source is not None:
                    self._refer_in(level, cells.question.key, cells.source)

    def _refer_in(self, level: LevelReading, question: str, source: Source) -> None:
        values = self._values_of(source)
        known = {row.key for found in self._levels if found.roster == source.roster for row in found.rows}
        known.update(values.values())
        for row in level.rows:
            answer = row.answers.get(question)
            if answer is None or not answer.value:
                continue
            keys = tuple(self._as_spelled(source.roster, key) for key in answer.value.split())
            unknown = next((key for key in keys if key not in known), None)
            if unknown is not None:
                cell = f"{level.columns[question]}{row.line}"
                self._result.faults.append(warning("delivery_reference_unknown", level.sheet, cell, text=unknown))
            self._result.references[row.key, question] = keys
            row.answers[question] = replace(answer, value=" ".join(values.get(key, key) for key in keys))

    def _drop_none(self) -> None:
        """Take no rosters for empty that have rows: whoever typed a row below forgot the state."""
        filled = {(roster, row.parent_id) for case in self._cases.values() for roster in case for row in case[roster]}
        rosters = {roster for roster, _ in filled}
        for level in self._levels:
            for row in level.rows:
                if rosters.isdisjoint(row.answers):
                    continue
                for key in [key for key, answer in row.answers.items() if answer.state is AnswerState.NONE]:
                    if (key, row.key) in filled:
                        del row.answers[key]
                        cell = f"{level.columns[key]}{row.line}"
                        self._result.faults.append(warning("delivery_none_and_rows", level.sheet, cell, roster=key))

    def _values_of(self, source: Source) -> dict[str, str]:
        if source not in self._values:
            found: dict[str, str] = {}
            for level in self._levels:
                if level.roster == source.roster:
                    for row in level.rows:
                        calculated = level.calculated.get(row.key, {})
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


def _twice(level: LevelReading) -> set[str]:
    """Return the keys that more than one row of a sheet has."""
    seen: set[str] = set()
    twice: set[str] = set()
    for row in level.rows:
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
