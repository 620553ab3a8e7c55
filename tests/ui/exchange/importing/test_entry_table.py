"""Titles of the table of an import are read whole in every language, and its boxes say what comes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.import_sheets import Sheets, applied, edited, planned
from tests.support.new_projects import new_project
from tests.support.versions import PASSPHRASE
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Ref
from tipcoder.domain.import_plan import Choices, EntryKind, PreviewEntry
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import add_row
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.projects import NewProject, close_project
from tipcoder.ui.exchange.import_dialog import CELL, NEW, QUESTION, REMARK, EntryModel, EntryTable

WIDTH, NARROW = 1032, 826
"""Of the table when the dialog is as wide as it wants to be, and when it fills a screen of 1366 pixels at 150 %."""
PADDING = 16
"""Of a cell, at both sides together."""
CHARGE = "Обвинет 5 › Точка на обвинението 1"


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    ui_language.install("en")


def shown(qtbot: QtBot, width: int) -> EntryTable:
    table = EntryTable()
    qtbot.addWidget(table)
    table.resize(width, 300)
    table.show()
    return table


@pytest.mark.parametrize("width", [WIDTH, NARROW])
def test_no_title_is_cut(qtbot: QtBot, width: int) -> None:
    table = shown(qtbot, width)
    cut = []
    for language in LANGUAGES:
        ui_language.install(language)
        QApplication.processEvents()
        header = table.horizontalHeader()
        narrow = [place for place in range(REMARK + 1) if header.sectionSize(place) < header.sectionSizeHint(place)]
        cut += [(language, place) for place in narrow]
    assert cut == []


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (WIDTH, {CELL: ("requalifications", "AL133"), QUESTION: (CHARGE, "Кривично дело од обвинението")}),
        (NARROW, {CELL: ("defendants", "133"), QUESTION: (CHARGE, "")}),
    ],
)
def test_where_and_whose_a_line_is_can_be_read(qtbot: QtBot, width: int, lines: dict[int, tuple[str, str]]) -> None:
    ui_language.install("mk")
    table = shown(qtbot, width)
    (sheet, cell), (place, words) = lines[CELL], lines[QUESTION]
    table.entries.set_rows([PreviewEntry(EntryKind.NEW, sheet, cell=cell, number=1, place=place, question=words)])
    QApplication.processEvents()
    for column in lines:
        text, room = table.entries.text(0, column), table.columnWidth(column) - PADDING
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        whole = table.fontMetrics().boundingRect(QRect(0, 0, room, 1000), flags, text)
        assert whole.width() <= room, text
        assert whole.height() < 3 * table.fontMetrics().lineSpacing(), text


def test_a_row_is_not_called_a_cell(qtbot: QtBot) -> None:
    table = shown(qtbot, WIDTH)
    places = ("12", "C12", "")
    table.entries.set_rows([PreviewEntry(EntryKind.NEW, "charges", cell=one, number=1, place="") for one in places])
    assert [table.entries.text(row, CELL) for row in range(3)] == ["charges, row 12", "charges, C12", "charges"]


def _add_defendant(sheets: Sheets) -> None:
    """Add a defendant with a charge, whom the victim that is known names, as a new victim does."""
    case = sheets.get("cases", 3, "case_key")
    sheets.set("defendants", 3, case_key=case, row_key="D9", parent_key=case, who=1)
    sheets.set("charges", 3, case_key=case, row_key="C9", parent_key="D9", what=2)
    sheets.set("victims", 3, harmed_by="D9")
    sheets.set("victims", 4, case_key=case, row_key="V9", parent_key=case, harmed_by="D9")


def test_an_answer_that_names_a_new_row_is_not_counted_without_it(tmp_path: Path) -> None:
    (tmp_path / "framework.xlsx").write_bytes(
        workbook(
            [
                question("begin_repeat", "defendants"),
                question("calculate", "id", calculation="once(uuid())", tip_privacy="identifier"),
                question("integer", "who"),
                question("begin_repeat", "charges"),
                question("integer", "what"),
                question("end_repeat"),
                question("end_repeat"),
                question("begin_repeat", "victims"),
                question("select_multiple ${id}", "harmed_by"),
                question("end_repeat"),
            ]
        )
    )
    new = NewProject(tmp_path / "p.tip", "P", Country.SRB, "SRB-01", PASSPHRASE, tmp_path / "framework.xlsx")
    project = new_project(new)
    coding = open_coding(project, add_case(project).coding.id)
    apply_edit(coding, add_row(coding.live, coding.live.root, "victims"))
    path = edited(project, _add_defendant)
    plan, entries = planned(project, path)
    model = EntryModel()
    model.set_rows(entries)
    model.begin(entries)
    boxes = [model.index(row, NEW) for row in range(model.rowCount())]
    counted = set()
    for box in [box for box in boxes if box.data(Qt.ItemDataRole.CheckStateRole) is not None]:
        model.setData(box, None, Qt.ItemDataRole.CheckStateRole)
        offered = {entry.ref for entry in entries if entry.ref is not None}
        choices = Choices(declined=frozenset[Ref](offered - model.taken))
        shown = plan.counts.changes + model.count_more()
        assert planned(project, path, choices)[0].counts.changes == shown, entries[box.row()]
        counted.add(shown)
        model.begin(entries)
    assert (plan.counts.changes, counted) == (7, {1, 5, 6})
    assert applied(project, path).counts.changes == 7
    close_project(project)
