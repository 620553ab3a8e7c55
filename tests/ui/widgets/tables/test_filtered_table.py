"""A filtered table always has a selected row, which is opened by double click, Enter and its button."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tipcoder.ui.widgets.tables.column_table import TableColumn
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.filtered_table import FilteredTable

WIDTH = 40
LONG = "A header that is much longer than the column"
COLUMNS: tuple[TableColumn[str], ...] = (
    TableColumn(lambda: LONG, text=str.upper),
    TableColumn(lambda: "Rest", text=lambda row: row[1:]),
)


@pytest.fixture
def listed(qtbot: QtBot) -> Iterator[FilteredTable]:
    window = QWidget()
    qtbot.addWidget(window)
    filters = FilterBar(("a", "b"), lambda row: row[0], str)
    listed = FilteredTable(filters, COLUMNS, 120, {0: WIDTH}, window, matches=lambda row: row != "a3")
    listed.resize(600, 300)
    listed.set_rows(["a1", "b1", "a2", "a3"])
    window.show()
    qtbot.waitExposed(window)
    yield listed
    window.close()


def test_rows_of_one_class_are_shown_and_the_selected_one_stays(listed: FilteredTable, qtbot: QtBot) -> None:
    assert listed.model.rowCount() == 3
    assert listed.selected() == "a1"
    listed.table.selectRow(2)
    with qtbot.waitSignal(listed.selection_changed):
        qtbot.mouseClick(listed.filters.buttons["a"], Qt.MouseButton.LeftButton)
    assert [listed.model.text(row, 0) for row in range(listed.model.rowCount())] == ["A1", "A2"]
    assert listed.selected() == "a2"
    qtbot.mouseClick(listed.filters.buttons["b"], Qt.MouseButton.LeftButton)
    assert listed.selected() == "b1"


def test_a_row_is_opened_by_mouse_and_by_keys(listed: FilteredTable, qtbot: QtBot) -> None:
    opened: list[str] = []
    listed.row_opened.connect(opened.append)
    qtbot.mouseClick(listed.open_button, Qt.MouseButton.LeftButton)
    listed.table.setFocus()
    qtbot.waitUntil(listed.table.hasFocus)
    qtbot.keyClick(listed.table, Qt.Key.Key_Down)
    qtbot.keyClick(listed.table, Qt.Key.Key_Return)
    listed.table.doubleClicked.emit(listed.table.currentIndex())
    assert opened == ["a1", "b1", "b1"]


def test_without_rows_there_is_nothing_to_open(listed: FilteredTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(listed.selection_changed):
        listed.set_rows([])
    assert listed.selected() is None
    assert not listed.open_button.isEnabled()


def test_a_column_is_as_wide_as_its_header(listed: FilteredTable) -> None:
    assert listed.table.columnWidth(0) >= listed.table.fontMetrics().horizontalAdvance(LONG) > WIDTH
