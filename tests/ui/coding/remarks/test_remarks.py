"""Remarks on answers: written and answered in a window, counted beside the question and in the outline."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea

from tests.support.coding_desk import Desk
from tipcoder.domain.answers import Ref
from tipcoder.domain.remarks import RemarkStatus
from tipcoder.framework.engine import editing
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.services.remarks import count_open, list_remarks
from tipcoder.storage.coding.remarks import add_remark
from tipcoder.ui.cases.case_table_model import TITLE, CaseTableModel
from tipcoder.ui.coding.form.row_card import RowCard
from tipcoder.ui.coding.remarks import remark_controller
from tipcoder.ui.coding.remarks.remark_controller import RemarkWindow


def open_window(desk: Desk, key: str) -> RemarkWindow:
    desk.editor(key)
    desk.press(Qt.Key.Key_R)
    window = desk.page.remarks.windows[desk.ref(key)]
    desk.qtbot.waitUntil(window.isActiveWindow)
    return window


def write(desk: Desk, window: RemarkWindow, words: str) -> None:
    desk.keys(window.entry, words)
    desk.qtbot.keyClick(window.entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def in_outline(desk: Desk, key: str) -> str:
    return desk.outline_item(desk.ref(key)).toolTip(0)


def test_a_remark_is_written_counted_answered_and_closed(desk: Desk, project: OpenProject) -> None:
    button = desk.frame("title").heading.remark_button
    assert not button.isVisible()
    bare = in_outline(desk, "facts")
    window = open_window(desk, "title")
    assert not window.say_button.isEnabled()
    write(desk, window, "Which title?")
    assert window.entry.toPlainText() == ""
    assert button.isVisible()
    assert button.text() == "1"
    assert in_outline(desk, "facts") != bare
    (placed,) = list_remarks(project)
    assert (placed.remark.text, placed.remark.ref) == ("Which title?", desk.ref("title"))

    desk.click(window.cards[0].reply_button)
    write(desk, window, "The one on its first page.")
    (placed,) = list_remarks(project)
    assert [reply.text for reply in placed.remark.replies] == ["The one on its first page."]
    desk.click(window.cards[0].status_button)
    assert list_remarks(project)[0].remark.status is RemarkStatus.CLOSED
    assert in_outline(desk, "facts") == bare
    desk.click(window.cards[0].status_button)
    assert list_remarks(project)[0].remark.status is RemarkStatus.OPEN


def test_what_is_taken_back_is_in_the_entry_again(desk: Desk, project: OpenProject) -> None:
    window = open_window(desk, "title")
    write(desk, window, "A mistake")
    desk.click(window.cards[0].take_back_button)
    assert not list_remarks(project)
    assert window.entry.toPlainText() == "A mistake"
    assert not desk.frame("title").heading.remark_button.isVisible()


def test_a_remark_of_somebody_else_cannot_be_taken_back_and_is_there_on_opening(
    desk: Desk, project: OpenProject
) -> None:
    coding, root = desk.page.work.coding.coding.id, desk.root
    desk.page.close_coding()
    add_remark(project.database, Ref(root, "months"), "Effective?", coder="UN-01")
    desk.page.open_coding(coding)
    assert desk.frame("months").heading.remark_button.isVisible()
    window = open_window(desk, "months")
    assert not hasattr(window.cards[0], "take_back_button")
    desk.page.close_coding()
    QApplication.processEvents()
    assert not desk.page.remarks.windows


def test_undo_in_the_form_leaves_remarks_alone(desk: Desk, project: OpenProject) -> None:
    desk.type("title", "A")
    window = open_window(desk, "title")
    write(desk, window, "Longer, please")
    window.close()
    desk.page.undo()
    assert desk.answer("title") is None
    assert len(list_remarks(project)) == 1


def test_remarks_go_and_come_back_with_their_row(desk: Desk) -> None:
    row = desk.add("defendants")
    bare = in_outline(desk, "defendants")
    desk.editor("label", row)
    desk.press(Qt.Key.Key_R)
    window = desk.page.remarks.windows[desk.ref("label", row)]
    desk.qtbot.waitUntil(window.isActiveWindow)
    write(desk, window, "Who is it?")
    window.close()
    marked = in_outline(desk, "defendants")
    assert marked != bare
    work = desk.page.work
    assert work is not None
    work.apply(editing.remove_row(work.live, row))
    assert in_outline(desk, "defendants") == bare
    desk.page.undo()
    assert in_outline(desk, "defendants") == marked
    assert desk.frame("label", row).heading.remark_button.isVisible()


def test_the_case_list_says_where_remarks_are_open(project: OpenProject) -> None:
    case = list_cases(project)[0]
    model = CaseTableModel()
    model.set_cases(list_cases(project), count_open(project))
    title = model.index(0, TITLE)
    assert title.data(Qt.ItemDataRole.DecorationRole) is None
    add_remark(project.database, Ref(case.coding.id, "months"), "Effective?", coder="UN-01")
    model.set_cases(list_cases(project), count_open(project))
    assert title.data(Qt.ItemDataRole.DecorationRole) is not None
    assert "1 open remark" in title.data(Qt.ItemDataRole.ToolTipRole)


def card_of(desk: Desk, row: str) -> RowCard:
    card = desk.page.form.view.card(row)
    assert card is not None
    assert card.isVisible()
    return card


def window_on(desk: Desk, row: str) -> RemarkWindow:
    window = desk.page.remarks.windows[Ref(row, "")]
    desk.qtbot.waitUntil(window.isActiveWindow)
    return window


def test_a_row_is_remarked_on_from_its_card_and_the_remark_answered_and_closed(
    desk: Desk, project: OpenProject
) -> None:
    row = desk.add("defendants")
    desk.type("label", "M.M.", row)
    bare = in_outline(desk, "defendants")
    card = card_of(desk, row)
    assert not card.remark_button.isVisible()
    desk.click(card.menu_button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == "Remarks…")
    desk.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    window = window_on(desk, row)
    assert "M.M." in window.heading.text()
    write(desk, window, "Is this one person?")
    (placed,) = list_remarks(project)
    assert (placed.remark.text, placed.remark.ref) == ("Is this one person?", Ref(row, ""))
    assert card.remark_button.isVisible()
    assert card.remark_button.text() == "1"
    assert in_outline(desk, "defendants") != bare
    window.close()
    QApplication.processEvents()

    desk.click(card.remark_button)
    window = window_on(desk, row)
    desk.click(window.cards[0].reply_button)
    write(desk, window, "Two, it seems.")
    desk.click(window.cards[0].status_button)
    (placed,) = list_remarks(project)
    assert [reply.text for reply in placed.remark.replies] == ["Two, it seems."]
    assert placed.remark.status is RemarkStatus.CLOSED
    assert in_outline(desk, "defendants") == bare
    assert card.remark_button.isVisible(), "what was said stays within reach"


def test_in_the_heading_of_a_card_the_key_is_for_the_row_else_for_the_answer(desk: Desk) -> None:
    row = desk.add("defendants")
    desk.editor("label", row)
    card_of(desk, row).header.setFocus()
    desk.press(Qt.Key.Key_R)
    window_on(desk, row).close()
    desk.page.activateWindow()
    desk.qtbot.waitUntil(desk.page.isActiveWindow)
    assert not desk.page.remarks.windows
    desk.editor("label", row)
    desk.press(Qt.Key.Key_R)
    assert list(desk.page.remarks.windows) == [desk.ref("label", row)]


def test_remarks_on_rows_are_there_on_opening_and_are_led_to(desk: Desk, project: OpenProject) -> None:
    row = desk.add("defendants")
    inner = desk.add("charges", row)
    coding, root = desk.page.work.coding.coding.id, desk.root
    desk.page.close_coding()
    for holder in (inner, root):
        add_remark(project.database, Ref(holder, ""), "Which provision?", coder="UN-01")
    desk.page.open_coding(coding)
    desk.page.go_to_remarks(Ref(inner, ""))
    assert card_of(desk, inner).remark_button.isVisible()
    assert not card_of(desk, row).remark_button.isVisible()
    assert "Charge 1" in window_on(desk, inner).heading.text()
    desk.page.go_to_remarks(Ref(root, ""))
    assert window_on(desk, root).heading.text() == "The case as a whole"


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_no_button_of_a_remark_is_cut(
    code: str, desk: Desk, project: OpenProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also on a small laptop (1366 by 768) at 200 %."""
    room = QSize(683 - 16, 384 - 20 - 48)
    monkeypatch.setattr(remark_controller, "room_of", lambda _: room)
    ui_language.install(code)
    window = open_window(desk, "title")
    assert window.height() <= room.height()
    write(desk, window, "Which title?")
    (card,) = window.cards
    desk.qtbot.waitUntil(lambda: card.rect().contains(card.take_back_button.geometry()))
    for button in (card.reply_button, card.status_button, card.take_back_button):
        assert button.width() >= button.sizeHint().width()
        assert card.rect().contains(button.geometry())
    area = window.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    assert window.say_button.width() >= window.say_button.sizeHint().width()
    assert window.rect().contains(window.say_button.geometry())
