"""Rows that code selects while a person still holds down a key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from tipcoder.ui.widgets.tables.column_table import ColumnModel, TableColumn, TwoLineTable
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable


@pytest.fixture(params=["two lines", "wrapped"])
def table(request: pytest.FixtureRequest, qtbot: QtBot) -> QTableView:
    """A table of three rows."""
    if request.param == "wrapped":
        table: QTableView = _wrapped()
    else:
        model: ColumnModel[str] = ColumnModel((TableColumn(lambda: "Case", text=str),))
        model.set_rows(["1", "2", "3"])
        table = TwoLineTable(model, 100)
    qtbot.addWidget(table)
    table.show()
    return table


def _wrapped() -> WrappedTable:
    table = WrappedTable(1, (0,))
    table.show_rows(["Case"], [(TableCell(text),) for text in "123"])
    return table


@pytest.fixture(params=[Qt.Key.Key_Control, Qt.Key.Key_Shift])
def held_down(request: pytest.FixtureRequest, table: QTableView, qtbot: QtBot) -> Iterator[Qt.Key]:
    """A key that is pressed all the while."""
    modifiers = {
        Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
        Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    }
    qtbot.keyPress(table, request.param, modifiers[request.param])
    assert QApplication.keyboardModifiers() == modifiers[request.param]
    yield request.param
    qtbot.keyRelease(table, request.param)


def selected(table: QTableView) -> list[int]:
    return [index.row() for index in table.selectionModel().selectedRows()]


def test_a_row_that_code_selects_is_the_only_one(table: QTableView, held_down: Qt.Key) -> None:
    table.selectRow(0)
    table.selectRow(2)
    assert selected(table) == [2]

    table.selectRow(2)
    assert selected(table) == [2]


def test_a_person_still_selects_several(table: QTableView, qtbot: QtBot) -> None:
    table.selectRow(0)
    place = table.visualRect(table.model().index(2, 0)).center()

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)

    assert selected(table) == [0, 2]
