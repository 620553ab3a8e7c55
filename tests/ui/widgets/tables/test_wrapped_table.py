"""Tables of sentences: every line of a cell is seen, and a short table takes no more room than its rows."""

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable


@pytest.mark.parametrize("spare", [-40, -2, 2, 12, 40])
def test_a_cell_is_as_high_as_its_lines(spare: int, qtbot: QtBot) -> None:
    """Text that nearly fits into one line takes two: the padding of the cell counts."""
    table = WrappedTable(1, (0,))
    qtbot.addWidget(table)
    words = "A newer delivery of the same project is there already"
    table.resize(table.fontMetrics().horizontalAdvance(words) + 2 * table.frameWidth() + spare, 400)
    table.show_rows(["What"], [(TableCell(words),), (TableCell("New"),)])
    table.show()
    qtbot.waitUntil(lambda: (table.rowHeight(0) > table.rowHeight(1)) == (spare < 16))


def test_a_short_table_is_as_high_as_its_rows_and_a_long_one_scrolls(qtbot: QtBot) -> None:
    table = WrappedTable(1, (0,), most=300)
    qtbot.addWidget(table)
    table.show()
    for count, scrolls in ((5, False), (40, True), (1, False)):
        table.show_rows(["What"], [(TableCell(f"line {number}"),) for number in range(count)])
        qtbot.waitUntil(partial(_fits, table, scrolls=scrolls))
        assert table.height() <= 300


def _fits(table: WrappedTable, *, scrolls: bool) -> bool:
    rows = table.verticalHeader().length() + table.horizontalHeader().height() + 2 * table.frameWidth()
    return (table.verticalScrollBar().maximum() > 0) == scrolls and (scrolls or table.height() == max(rows, 76))
