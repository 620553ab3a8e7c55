"""Titles that are longer than the outline is wide are cut on the screen, and whole in tool tips and for ears."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.support.coding_desk import Desk
from tipcoder.domain.answers import Ref

LONG = "An injured party whose name, as the judgment has it, is longer than any outline is wide, М.М. & <Б.Б.>"


def _heard(desk: Desk) -> list[str]:
    """Return the names of all cells of the outline as screen readers have them."""
    table = QAccessible.queryAccessibleInterface(desk.page.outline)
    assert table is not None
    return [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]


def test_a_long_title_is_cut_and_whole_in_its_tip_and_for_screen_readers(desk: Desk) -> None:
    row = desk.add("defendants")
    desk.type("label", LONG, row)
    desk.page.save_pending()
    outline, item = desk.page.outline, desk.outline_item(Ref(row, ""))
    QApplication.processEvents()
    assert outline.fontMetrics().horizontalAdvance(item.text(0)) > outline.columnWidth(0)
    assert outline.horizontalScrollBar().maximum() == 0
    assert "М.М. &amp; &lt;Б.Б.&gt;" in item.toolTip(0)
    assert any(heard.startswith(f"1  {LONG}, ") for heard in _heard(desk))


def test_the_name_of_a_card_that_is_cut_is_whole_in_its_tip(desk: Desk) -> None:
    row = desk.add("defendants")
    desk.type("label", LONG, row)
    desk.page.save_pending()
    card = desk.page.form.view.card(row)
    assert card is not None
    card.grab()
    assert "М.М. &amp; &lt;Б.Б.&gt;" in card.header.toolTip()
    assert LONG in card.header.accessibleName()
    assert desk.page.work is not None
    desk.page.work.set_value(Ref(row, "label"), "Short")
    card.grab()
    assert card.header.toolTip() == ""
