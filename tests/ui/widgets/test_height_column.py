"""Columns that remember their heights: as high as Qt's own, also after something in them has changed."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipcoder.ui.widgets.height_column import HeightColumn, lay_out, layouts_at_rest
from tipcoder.ui.widgets.plain_label import PlainLabel

WORDS = "The court found that the injured party had been recruited by the promise of work abroad. "


class Nested(QWidget):
    """Wrapping label three columns deep."""

    def __init__(self, column: Callable[[QWidget], QVBoxLayout]) -> None:
        super().__init__()
        holder: QWidget = self
        for _ in range(3):
            inner = QWidget(holder)
            column(holder).addWidget(inner)
            holder = inner
        self.column = column(holder)
        self.label = PlainLabel(holder, WORDS * 3)
        self.label.setWordWrap(True)
        self.column.addWidget(self.label)


def shown(qtbot: QtBot, column: Callable[[QWidget], QVBoxLayout], width: int) -> Nested:
    """Return such a label in a window on the screen."""
    nested = Nested(column)
    qtbot.addWidget(nested)
    nested.resize(width, 2000)
    with qtbot.waitExposed(nested):
        nested.show()
    QApplication.processEvents()
    return nested


@pytest.mark.parametrize("width", [120, 300, 900])
def test_columns_are_as_high_as_qts_own(qtbot: QtBot, width: int) -> None:
    """A nested label has the height that Qt's columns give it, before and after its text changes."""
    ours, qts = shown(qtbot, HeightColumn, width), shown(qtbot, QVBoxLayout, width)
    before = ours.heightForWidth(width)
    assert before == qts.heightForWidth(width) > 0
    for nested in (ours, qts):
        nested.label.setText(WORDS * 40)
    qtbot.waitUntil(lambda: ours.heightForWidth(width) > before)
    qtbot.waitUntil(lambda: ours.heightForWidth(width) == qts.heightForWidth(width))


def test_what_was_added_at_rest_is_laid_out_in_one_go(qtbot: QtBot) -> None:
    """Nothing is laid out while the layouts rest; afterwards all of the page has its place at once."""
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    nested = Nested(HeightColumn)
    area.setWidget(nested)
    area.resize(320, 200)
    with qtbot.waitExposed(area):
        area.show()
    holder, below, height = nested.column.parentWidget(), nested.label.y(), nested.height()
    assert holder is not None
    with layouts_at_rest(holder):
        added = PlainLabel(holder, WORDS * 9)
        added.setWordWrap(True)
        nested.column.insertWidget(0, added)
        added.show()
        assert (nested.label.y(), nested.height()) == (below, height)
    lay_out(area)
    assert added.height() >= added.heightForWidth(added.width()) > 0
    assert nested.label.y() >= below + added.height()
    assert nested.height() >= nested.label.y() + nested.label.height()
