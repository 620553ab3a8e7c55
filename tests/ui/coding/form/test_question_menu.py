"""The menu at a question: what it offers, and that each of it is done for that question."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from tests.support.coding_desk import Desk
from tipcoder.ui.coding.form.history_window import HistoryWindow
from tipcoder.ui.widgets.inputs.typed_input import TypedInput

OFFERED = {
    "History": "Ctrl+H",
    "Evidence from what is selected in the judgment": "Ctrl+M",
    "Remarks…": "Ctrl+R",
    "Where might the answer be?": "Ctrl+J",
    "Clear the answer": "Alt+0",
}


def opened(desk: Desk, key: str) -> QMenu:
    button = desk.frame(key).heading.menu_button
    desk.click(button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def action(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == text)


def choose(desk: Desk, menu: QMenu, text: str) -> None:
    desk.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action(menu, text)).center())


def test_it_offers_what_can_be_done_with_its_keys(desk: Desk) -> None:
    menu = opened(desk, "title")
    offered = {one.text(): one.shortcut().toString(QKeySequence.SequenceFormat.PortableText) for one in menu.actions()}
    assert offered == OFFERED
    assert not action(menu, "Clear the answer").isEnabled(), "there is none yet"
    menu.close()


def test_the_answer_is_cleared_its_history_and_remarks_are_shown(desk: Desk) -> None:
    desk.type("title", "A case")
    desk.editor("months")
    assert desk.answer("title") is not None
    choose(desk, opened(desk, "title"), "Clear the answer")
    assert desk.answer("title") is None
    choose(desk, opened(desk, "title"), "History")
    (history,) = desk.page.findChildren(HistoryWindow)
    assert min(map(history.table.columnWidth, (2, 3))) > history.width() // 5, "the answers share what is left"
    assert "A case" in " ".join(item for item in history_texts(history))
    history.close()
    choose(desk, opened(desk, "title"), "Remarks…")
    window = desk.page.remarks.windows[desk.ref("title")]
    assert window.isVisible()
    window.close()


def test_selected_words_are_marked_as_identifier(desk: Desk) -> None:
    marked: list[tuple[object, str]] = []
    desk.frame("story").state.identifier_marked.connect(lambda ref, _kind, words: marked.append((ref, words)))
    desk.type("story", "Ана Петрова")
    field = desk.frame("story").input
    assert isinstance(field, TypedInput)
    assert not [one for one in opened_and_closed(desk, "story") if one.menu()]
    desk.qtbot.keyClick(desk.editor("story"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    menu = opened(desk, "story")
    (kinds,) = [one.menu() for one in menu.actions() if one.menu()]
    assert isinstance(kinds, QMenu)
    kinds.actions()[0].trigger()
    menu.close()
    assert marked == [(desk.ref("story"), "Ана Петрова")]


def opened_and_closed(desk: Desk, key: str) -> list[QAction]:
    menu = opened(desk, key)
    actions = menu.actions()
    menu.hide()
    return actions


def history_texts(window: HistoryWindow) -> list[str]:
    model = window.table.model()
    return [
        str(model.index(row, column).data()) for row in range(model.rowCount()) for column in range(model.columnCount())
    ]
