"""A workbook edited as people edit them in Excel, with a note of every edit, for tests of reading back.

Works on an archive workbook of the first framework in `versions`. Each cell and row is edited once at most; every edit
is one that the framework allows.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.worksheet import Worksheet

from tipcoder.domain.import_plan import EntryKind, PreviewEntry
from tipcoder.exchange.reading.delivery_reading import DeliveryReading

FIRST = 3
SHEETS = ("cases", "defendants", "charges")
ABOVE = {"defendants": "cases", "charges": "defendants"}
STATES = ("not_stated", "unclear", "redacted", "not_applicable")
MEANS = ("force", "threat", "deception", "abuse")
OUTCOMES = ("convicted", "partly", "acquitted")
Record = dict[str, Any]


@dataclass
class Table:
    """One sheet: its header rows, and its rows by name of their columns."""

    name: str
    heads: list[list[Any]]
    rows: list[Record]

    @property
    def names(self) -> list[str]:
        return [str(name) for name in self.heads[1]]


@dataclass
class EditedWorkbook:
    """Edits, then writes. `told` are the edits: (kind, sheet, key of the row or "" for a new one, question, new value).

    The value is a code, a number, an ISO date, or `~state` for a state; None where a row comes, goes or moves.
    """

    path: Path
    chance: random.Random
    tables: dict[str, Table] = field(default_factory=dict)
    told: list[tuple[EntryKind, str, str, str, str | None]] = field(default_factory=list)
    touched: set[tuple[str, str]] = field(default_factory=set)
    """(key, question) of cells, (key, "") of rows that went or moved."""

    def __post_init__(self) -> None:
        self.book = openpyxl.load_workbook(self.path)
        for name in SHEETS:
            lines = [list(line) for line in self.book[name].iter_rows(values_only=True)]
            names = [str(head) for head in lines[1]]
            rows = [dict(zip(names, line, strict=True)) for line in lines[2:] if any(cell is not None for cell in line)]
            self.tables[name] = Table(name, lines[:2], rows)

    def edit(self, count: int) -> None:
        """Make some edits by chance."""
        ways: list[Callable[[], bool]] = [
            self.change_text, self.change_text, self.change_number, self.change_date, self.change_outcome,
            self.change_means, self.give_state, self.take_back, self.write_the_same, self.add_row, self.remove_row,
            self.move_row, self.add_case,
        ]  # fmt: skip
        done = 0
        while done < count:
            done += self.chance.choice(ways)()

    def change_text(self) -> bool:
        sheet, question = self.chance.choice(
            [
                ("cases", "case_title"),
                ("cases", "summary"),
                ("cases", "remark"),
                ("defendants", "label"),
                ("charges", "article"),
            ]
        )
        row = self._untouched(sheet, question)
        if row is None:
            return False
        value = self.chance.choice(["=1+1", "нови текст", "two\nlines", "+381", "a; b", f"t{self.chance.random()}"])
        return self._set(sheet, row, question, value, value)

    def change_number(self) -> bool:
        row = self._untouched("defendants", "age")
        if row is None:
            return False
        age = self.chance.randrange(50, 99)
        written = self.chance.choice([age, str(age), f" {age} ", f"{age},0", float(age)])
        return self._set("defendants", row, "age", written, str(age))

    def change_date(self) -> bool:
        row = self._untouched("cases", "decided")
        if row is None:
            return False
        day = date(1990 + self.chance.randrange(9), self.chance.randrange(1, 13), self.chance.randrange(13, 28))
        written, value = self.chance.choice(
            [
                (day, day.isoformat()),
                (day.isoformat(), day.isoformat()),
                (f"{day.day}.{day.month}.{day.year}.", day.isoformat()),
                (f"{day.day:02}/{day.month:02}/{day.year}", day.isoformat()),
                (f"{day.year}-{day.month:02}", day.isoformat()[:7]),
                (day.year, str(day.year)),
            ]
        )
        row["decided_precision"] = None
        return self._set("cases", row, "decided", written, value)

    def change_outcome(self) -> bool:
        sheet, question = self.chance.choice([("cases", "outcome"), ("charges", "verdict")])
        row = self._untouched(sheet, question)
        others = [code for code in OUTCOMES if row is not None and row[question] != code]
        if row is None:
            return False
        code = self.chance.choice(others)
        if self.chance.random() < 0.5:
            row[f"{question}_label"] = None  # else it says the old one still
        self.touched.add((self._key(sheet, row), "appeal"))
        written = self.chance.choice([code, code.capitalize(), f" {code.upper()} "])
        return self._set(sheet, row, question, written, code)

    def change_means(self) -> bool:
        row = self._untouched("cases", "means")
        if row is None:
            return False
        codes = [code for code in MEANS if self.chance.random() < 0.5] or ["abuse"]
        if set(codes) == set(str(row["means"] or "").split()):
            return False
        by_marks = self.chance.random() < 0.5
        for code in MEANS:
            row[f"means/{code}"] = int(code in codes) if by_marks else None
        row["means_label"] = None
        written = None if by_marks else self.chance.choice([" ", ", ", "; "]).join(codes)
        return self._set("cases", row, "means", written, " ".join(codes))

    def give_state(self) -> bool:
        sheet, question = self.chance.choice([("cases", "summary"), ("cases", "decided"), ("defendants", "age")])
        row = self._untouched(sheet, question)
        if row is None:
            return False
        state = self.chance.choice([state for state in STATES if state != row[f"{question}_state"]])
        self._blank(row, question)
        written = self.chance.choice([state, state.replace("_", " ").upper()])
        return self._set(sheet, row, question, None, f"~{state}", state=written)

    def take_back(self) -> bool:
        sheet, question = self.chance.choice([("cases", "summary"), ("cases", "means"), ("defendants", "age")])
        row = self._untouched(sheet, question)
        if row is None or (row[question] is None and row[f"{question}_state"] is None):
            return False
        self._blank(row, question)
        row[question] = row[f"{question}_state"] = None
        self._tell(EntryKind.REMOVED, sheet, row, question, "")
        return True

    def write_the_same(self) -> bool:
        """No edit at all: a number as text, a date as text, spaces around a code."""
        sheet, question = self.chance.choice([("defendants", "age"), ("cases", "decided"), ("charges", "verdict")])
        row = self._untouched(sheet, question)
        if row is None or row[question] is None:
            return False
        value = row[question]
        row[question] = f" {value.date() if hasattr(value, 'date') else value} "
        self.touched.add((self._key(sheet, row), question))
        return True

    def add_row(self) -> bool:
        sheet = self.chance.choice(["defendants", "charges"])
        above = self._standing(ABOVE[sheet])
        if not above:
            return False
        parent = self.chance.choice(above)
        question = {"defendants": "label", "charges": "article"}[sheet]
        row: Record = dict.fromkeys(self.tables[sheet].names)
        row["parent_key"] = self._key(ABOVE[sheet], parent)
        row["case_key"] = parent["case_key"] if self.chance.random() < 0.5 else None
        row[question] = f"new {len(self.told)}"
        self.tables[sheet].rows.append(row)
        self.touched.add((row["parent_key"], f"under {sheet}"))
        self._keep(ABOVE[sheet], parent)
        self.told.append((EntryKind.NEW, sheet, "", "", None))
        self.told.append((EntryKind.NEW, sheet, "", question, row[question]))
        return True

    def add_case(self) -> bool:
        row: Record = dict.fromkeys(self.tables["cases"].names)
        row["case_key"] = self.chance.choice([None, f"N{len(self.told)}"])
        row["case_title"] = f"K {len(self.told)}/25"
        self.tables["cases"].rows.append(row)
        self.told.append((EntryKind.NEW, "cases", "", "", None))
        self.told.append((EntryKind.NEW, "cases", "", "case_title", row["case_title"]))
        return True

    def remove_row(self) -> bool:
        sheet = self.chance.choice(["defendants", "charges"])
        rows = [row for row in self._standing(sheet) if self._is_whole(sheet, row)]
        if not rows:
            return False
        row = self.chance.choice(rows)
        for below in self._below(sheet, row):
            self.touched.add((below["row_key"], ""))
        self._keep(
            ABOVE[sheet],
            next(
                found for found in self.tables[ABOVE[sheet]].rows if self._key(ABOVE[sheet], found) == row["parent_key"]
            ),
        )
        self.touched.add((row["row_key"], ""))
        self.touched.add((row["parent_key"], f"under {sheet}"))
        self._tell(EntryKind.REMOVED, sheet, row, "", None)
        return True

    def move_row(self) -> bool:
        sheet = self.chance.choice(["defendants", "charges"])
        families: dict[str, list[Record]] = {}
        for row in self._standing(sheet):
            families.setdefault(row["parent_key"], []).append(row)
        pairs = [
            rows for parent, rows in families.items()
            if len(rows) == 2 and (parent, f"under {sheet}") not in self.touched
        ]  # fmt: skip
        if not pairs:
            return False
        first, second = self.chance.choice(pairs)
        first["row_number"], second["row_number"] = second["row_number"], first["row_number"]
        self.touched.add((first["parent_key"], f"under {sheet}"))
        for row in (first, second):
            self._keep(sheet, row)
        self.told.append((EntryKind.CHANGED, sheet, "", "", None))
        return True

    def save(self, path: Path, *, sorts: bool = False, rearranges: bool = False) -> Path:
        """Write the workbook; `sorts` brings rows and columns into another order first.

        `rearranges` does what people do to a sheet for their eyes: other labels above the names, lines of nothing but
        space, hidden columns, another name for the sheet.
        """
        for name, table in self.tables.items():
            gone = {key for key, question in self.touched if not question}
            rows = [row for row in table.rows if row.get("row_key") not in gone]
            columns = list(range(len(table.names)))
            if sorts:
                self.chance.shuffle(rows)
                self.chance.shuffle(columns)
            self._write(self.book[name], [[head[place] for place in columns] for head in table.heads], [
                [row[table.names[place]] for place in columns] for row in rows
            ])  # fmt: skip
            if rearranges:
                self._rearrange(name)
        self.book.save(path)
        return path

    def _rearrange(self, name: str) -> None:
        sheet = self.book[name]
        sheet["B1"].value = "Моја колона"
        sheet.cell(sheet.max_row + 3, 2).value = "  \u00a0"
        sheet.insert_rows(FIRST + 4)
        sheet.cell(FIRST + 4, 1).value = " "
        letters = sheet.cell(2, sheet.max_column).column_letter
        sheet.add_table(ExcelTable(displayName=f"table_{name}", ref=f"A2:{letters}{sheet.max_row}"))
        if name != "cases":
            sheet.title = f"Табела {name}"

    def _write(self, sheet: Worksheet, heads: list[list[Any]], rows: list[list[Any]]) -> None:
        for table in list(sheet.tables):
            del sheet.tables[table]
        sheet.delete_rows(1, sheet.max_row)
        for line in (*heads, *rows):
            sheet.append(line)
        for cells in sheet.iter_rows(min_row=FIRST):
            for cell in cells:
                if isinstance(cell.value, str):
                    cell.data_type = "s"
        sheet.column_dimensions["B"].hidden = True

    def _set(
        self, sheet: str, row: Record, question: str, written: Any, value: str, *, state: str | None = None
    ) -> bool:
        was_empty = row[question] is None and row.get(f"{question}_state") is None
        if not value.startswith("~") and self._said(row[question]) == value:
            return False
        row[question] = written
        if f"{question}_state" in row:
            row[f"{question}_state"] = state or self.chance.choice([None, "answered"])
        self._tell(EntryKind.NEW if was_empty else EntryKind.CHANGED, sheet, row, question, value)
        return True

    def _tell(self, kind: EntryKind, sheet: str, row: Record, question: str, value: str | None) -> None:
        key = self._key(sheet, row)
        if question:
            self.touched.add((key, question))
            self._keep(sheet, row)
        self.told.append((kind, sheet, key, question, value))

    def _keep(self, sheet: str, row: Record) -> None:
        """Note that a row, and those that it stands in, must stay."""
        while sheet:
            self.touched.add((self._key(sheet, row), "kept"))
            parent, sheet = row.get("parent_key"), ABOVE.get(sheet, "")
            if not sheet or parent is None:
                return
            row = next(found for found in self.tables[sheet].rows if self._key(sheet, found) == parent)

    def _untouched(self, sheet: str, question: str) -> Record | None:
        rows = [row for row in self._standing(sheet) if (self._key(sheet, row), question) not in self.touched]
        return self.chance.choice(rows) if rows else None

    def _standing(self, sheet: str) -> list[Record]:
        """Return the rows that came with the workbook and were not removed."""
        key = "case_key" if sheet == "cases" else "row_key"
        return [
            row for row in self.tables[sheet].rows
            if row[key] and len(str(row[key])) == 36 and (row[key], "") not in self.touched
        ]  # fmt: skip

    def _is_whole(self, sheet: str, row: Record) -> bool:
        family = [row, *self._below(sheet, row)]
        return not any((found["row_key"], "kept") in self.touched for found in family)

    def _below(self, sheet: str, row: Record) -> Iterator[Record]:
        if sheet == "defendants":
            yield from (found for found in self.tables["charges"].rows if found["parent_key"] == row["row_key"])

    @staticmethod
    def _key(sheet: str, row: Record) -> str:
        return str(row["case_key" if sheet == "cases" else "row_key"])

    @staticmethod
    def _blank(row: Record, question: str) -> None:
        for name in row:
            if name.startswith(f"{question}/") or name in (f"{question}_label", f"{question}_precision"):
                row[name] = None

    @staticmethod
    def _said(cell: Any) -> str:
        return cell.date().isoformat() if hasattr(cell, "date") else str(cell)


def expected(edited: EditedWorkbook) -> Counter[tuple[EntryKind, str, str, str | None]]:
    """Return the edits that were made."""
    found: Counter[tuple[EntryKind, str, str, str | None]] = Counter()
    for kind, sheet, _, question, value in edited.told:
        found[kind, sheet, question, " ".join(sorted(value.split())) if value and question == "means" else value] += 1
    return found


def told(
    entries: tuple[PreviewEntry, ...], incoming: DeliveryReading
) -> Counter[tuple[EntryKind, str, str, str | None]]:
    """Return entries as `EditedWorkbook` tells edits, without keys."""
    labels = {"Title": "case_title", "Date": "decided", "Name in the judgment": "label"}
    sheets = {sheet: roster or "cases" for roster, sheet in incoming.sheets.items()}
    found: Counter[tuple[EntryKind, str, str, str | None]] = Counter()
    for entry in entries:
        question = labels.get(entry.question, entry.question.lower())
        value = f"~{entry.new_state}" if entry.new_state else entry.new
        if question in ("outcome", "verdict", "means"):
            value = " ".join(sorted(value.lower().replace(";", "").split()))
        found[entry.kind, sheets[entry.sheet], question, value if question else None] += 1
    return found


def in_another_order(path: Path) -> None:
    """Turn rows and columns round on every sheet beside the levels."""
    book = openpyxl.load_workbook(path)
    for name in ("evidence", "remarks", "codebook", "terms"):
        sheet = book[name]
        lines = [list(line) for line in sheet.iter_rows(values_only=True)]
        for number, line in enumerate([*lines[:2], *reversed(lines[2:])], 1):
            for place, value in enumerate(reversed(line), 1):
                cell = sheet.cell(number, place)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"
    book.save(path)


def without_checksums(path: Path) -> None:
    """Take out of About what sheets were written with, as older workbooks have less of it."""
    book = openpyxl.load_workbook(path)
    for line in book["About"].iter_rows():
        for cell in line:
            if isinstance(cell.value, str) and len(cell.value) == 64:
                cell.value = None
    del book.defined_names["about_sha256"]
    book.save(path)
