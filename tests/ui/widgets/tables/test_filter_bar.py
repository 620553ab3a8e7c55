"""The buttons above a preview show one class of lines, and say how many lines each class has."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tipcoder.ui.widgets.tables.filter_bar import FilterBar


@pytest.mark.parametrize("hides_empty", [True, False])
def test_lines_of_one_class_are_chosen(hides_empty: bool, qtbot: QtBot) -> None:
    bar = FilterBar(("new", "changed", "gone"), lambda line: line[0], str.title, hides_empty=hides_empty)
    qtbot.addWidget(bar)
    bar.set_lines([("new", 1), ("changed", 2), ("new", 3)])
    bar.show()
    texts = [button.text() for button in bar.buttons.values()]
    assert texts == ["All (3)", "New (2)", "Changed (1)", "Gone (0)"]
    assert bar.buttons["gone"].isVisible() is not hides_empty
    assert not bar.buttons["gone"].isEnabled()
    assert len(bar.lines()) == 3
    with qtbot.waitSignal(bar.changed):
        qtbot.mouseClick(bar.buttons["new"], Qt.MouseButton.LeftButton)
    assert bar.lines() == [("new", 1), ("new", 3)]
