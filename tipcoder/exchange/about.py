"""The first sheet: what the workbook is. Each value is a named range (`about_country`), so it is read by name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from openpyxl.cell import Cell, WriteOnlyCell

from tipcoder.exchange import styles
from tipcoder.exchange.captions import Captions
from tipcoder.exchange.cells import escape, is_like_formula
from tipcoder.exchange.naming import ABOUT, range_name
from tipcoder.exchange.sheets import Book, DataSheet

FORMAT = "1"
"""Version of how these workbooks are laid out. A reader refuses a greater one."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said of the workbook; its range is `about_<name>`."""

    name: str
    caption: str
    value: str | int | datetime


class AboutSheet:
    """Holds the first place in the workbook until all is known that it says."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._sheet = book.workbook.create_sheet(ABOUT)
        self._row = 0

    def write(
        self, lines: Iterable[Line], sheets: Sequence[DataSheet], rosters: Mapping[str, str], captions: Captions
    ) -> None:
        """Write the lines, then a row per data sheet: its level (`rosters`, by sheet), rows and checksum.

        Ranges of the sheets are `about_rows_<sheet>` and `about_sha256_<sheet>`, all of them `about_sheets`.
        """
        for letter, width in zip("ABCD", (52, 60, 10, 70), strict=True):
            self._sheet.column_dimensions[letter].width = width
        self._append([self._cell(captions.kind_value, font=styles.TITLE_FONT)])
        self._append([])
        for line in lines:
            self._append([self._caption(line.caption), self._cell(line.value, alignment=styles.WRAPPED)])
            self._name(line.name, "B")
        self._append([])
        heads = (captions.sheet, captions.level, captions.rows, captions.sha256)
        self._append([self._caption(head) for head in heads])
        first = self._row + 1
        for sheet in sheets:
            cells = (sheet.name, rosters.get(sheet.name, ""), sheet.rows, sheet.checksum)
            self._append([self._cell(cell) for cell in cells])
            self._name(f"rows_{sheet.name}", "C")
            self._name(f"sha256_{sheet.name}", "D")
        self._book.name_range("about_sheets", ABOUT, f"$A${first}:$D${self._row}")

    def _append(self, cells: list[Cell]) -> None:
        self._sheet.append(cells)
        self._row += 1

    def _name(self, name: str, letter: str) -> None:
        self._book.name_range(self._book.names.give(range_name("about", name)), ABOUT, f"${letter}${self._row}")

    def _caption(self, text: str) -> Cell:
        return self._cell(text, font=styles.LABEL_FONT, fill=styles.LABEL_FILL, alignment=styles.LABEL_ALIGNMENT)

    def _cell(self, value: str | int | datetime, **style: object) -> Cell:
        if isinstance(value, str):
            cell = WriteOnlyCell(self._sheet, escape(value))
            cell.data_type = "s"
            cell.quotePrefix = is_like_formula(value)
        else:
            cell = WriteOnlyCell(self._sheet, value)
            if isinstance(value, datetime):
                cell.number_format = styles.TIME_FORMAT
        for name, part in style.items():
            setattr(cell, name, part)
        return cell
