"""Workbooks that are exported, edited and read back, and what the project then says: for tests of reading back."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tests.support.reviews import see_all
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.import_plan import Choices, EntryKind, PreviewEntry
from tipcoder.exchange.reading.delivery_reading import DeliveryReading
from tipcoder.framework.engine import editing
from tipcoder.languages.captions import Captions
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.importing.import_preview import import_entries
from tipcoder.services.importing.importing import Imported, ImportPlan, apply_import, plan_import
from tipcoder.services.importing.reading import read_workbook
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


def only(entries: tuple[PreviewEntry, ...], kind: EntryKind) -> PreviewEntry:
    (found,) = (entry for entry in entries if entry.kind is kind)
    return found


def exported(project: OpenProject, path: Path, profile: str = "archive", language: str = "en") -> Path:
    """Export a project; what may identify somebody in it leaves, as nobody is real."""
    if profile != "archive":
        see_all(project)
    request = ExportRequest(profile, language, Captions(language), accepts_small_cells=True)
    finished(export_workbook(project, path, request))
    return path


def read(project: OpenProject, path: Path) -> DeliveryReading:
    found = read_workbook(project, path)
    assert found.incoming.ambiguities == ()
    return found.incoming


def planned(
    project: OpenProject, path: Path, choices: Choices | None = None
) -> tuple[ImportPlan, tuple[PreviewEntry, ...]]:
    incoming = read(project, path)
    plan = finished(plan_import(project, incoming, choices))
    return plan, import_entries(incoming, plan)


def applied(project: OpenProject, path: Path, choices: Choices | None = None) -> Imported:
    return finished(apply_import(project, read(project, path), choices))


def fill(sheets: Sheets) -> None:
    """Code two cases by hand, a day after the template was written."""
    for (cell,) in sheets.book["About"]["B1:B30"]:
        if isinstance(cell.value, datetime):
            cell.value -= timedelta(days=1)
    sheets.set(
        "cases", 3, case_key=1, case_title="K 1/26", outcome="convicted", means="force, abuse", decided="14.3.2026"
    )
    sheets.set("cases", 4, case_key=2, case_title="K 2/26", outcome_state="not_stated")
    sheets.set("defendants", 3, case_key=1, row_key="D1", parent_key=1, label="A.A.", age=30)
    sheets.set("defendants", 4, case_key=2, row_key="D2", parent_key=2, label="B.B.")
    sheets.set("charges", 3, case_key=1, row_key="C1", parent_key="D1", article="388", verdict="convicted")
