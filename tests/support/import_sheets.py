"""Workbooks that are exported, edited and read back, and what the project then says: for tests of reading back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tests.services.importing.test_importing import exported
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.import_plan import Entry, Kind
from tipcoder.framework.engine import editing
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.codings import load_coding

Edits = Callable[["Sheets"], None]


class Sheets:
    """A workbook's cells by sheet, line (from 1) and name of the column."""

    def __init__(self, path: Path) -> None:
        self.book = openpyxl.load_workbook(path)

    def get(self, sheet: str, line: int, name: str) -> Any:
        return self._cell(self.book[sheet], line, name).value

    def set(self, sheet: str, line: int, /, **values: Any) -> None:
        for name, value in values.items():
            self._cell(self.book[sheet], line, name).value = value

    def lines(self, sheet: str, **having: Any) -> list[int]:
        """Return the lines that have these values."""
        lines = range(3, self.book[sheet].max_row + 1)
        return [line for line in lines if all(self.get(sheet, line, name) == value for name, value in having.items())]

    @staticmethod
    def _cell(sheet: Worksheet, line: int, name: str) -> Any:
        names = [cell.value for cell in sheet[2]]
        return sheet.cell(line, names.index(name) + 1)


def edited(project: OpenProject, edits: Edits, profile: str = "archive") -> Path:
    """Export a project and edit the workbook."""
    path = project.path.with_name(f"{profile}.xlsx")
    exported(project, path, profile)
    return changed(path, edits)


def changed(path: Path, edits: Edits) -> Path:
    sheets = Sheets(path)
    edits(sheets)
    sheets.book.save(path)
    return path


def coding(project: OpenProject, number: int) -> OpenCoding:
    (case,) = (case for case in list_cases(project) if case.number == number)
    return open_coding(project, case.coding.id)


def answer(project: OpenProject, number: int, key: str) -> Answer | None:
    found = coding(project, number)
    return found.live.answer(Ref(found.live.root, key))


def give(project: OpenProject, number: int, key: str, value: str) -> None:
    found = coding(project, number)
    apply_edit(found, editing.set_answer(found.live, Ref(found.live.root, key), Answer(value)))


def content(project: OpenProject) -> list[object]:
    """Return all that the project says, without when it was said."""
    stored = [load_coding(project.database, case.coding.id) for case in list_cases(project)]
    return [
        (
            one.coding.id,
            one.coding.completeness,
            one.rows,
            sorted(one.answers, key=str),
            sorted(one.calculated, key=str),
        )
        for one in stored
    ]


def only(entries: tuple[Entry, ...], kind: Kind) -> Entry:
    (found,) = (entry for entry in entries if entry.kind is kind)
    return found
