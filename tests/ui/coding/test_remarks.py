"""Remarks on answers: written and answered in a window, counted beside the question and in the outline."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.coding.conftest import Desk
from tipcoder.domain.answers import Ref
from tipcoder.domain.remarks import RemarkStatus
from tipcoder.framework import editing
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.services.remarks import count_open, list_remarks
from tipcoder.storage.remarks import add_remark
from tipcoder.ui.coding.outline import REF_ROLE
from tipcoder.ui.coding.remark_window import RemarkWindow
from tipcoder.ui.models.case_table_model import TITLE, CaseTableModel


def open_window(desk: Desk, key: str) -> RemarkWindow:
    desk.editor(key)
    desk.press(Qt.Key.Key_R)
    window = desk.page.remarking.windows[desk.ref(key)]
    desk.qtbot.waitUntil(window.isActiveWindow)
    return window


def write(desk: Desk, window: RemarkWindow, words: str) -> None:
    desk.keys(window.entry, words)
    desk.qtbot.keyClick(window.entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def in_outline(desk: Desk, key: str) -> str:
    item = desk.page.outline._items[desk.ref(key)]
    assert item.data(0, REF_ROLE) == desk.ref(key)
    return item.toolTip(0)


def test_a_remark_is_written_counted_answered_and_closed(desk: Desk, project: OpenProject) -> None:
    button = desk.frame("title")._heading.remark_button
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
    assert not desk.frame("title")._heading.remark_button.isVisible()


def test_a_remark_of_somebody_else_cannot_be_taken_back_and_is_there_on_opening(
    desk: Desk, project: OpenProject
) -> None:
    coding, root = desk.page.work.coding.coding.id, desk.root
    desk.page.close_coding()
    add_remark(project.database, Ref(root, "months"), "Effective?", coder="UN-01")
    desk.page.open_coding(coding)
    assert desk.frame("months")._heading.remark_button.isVisible()
    window = open_window(desk, "months")
    assert not hasattr(window.cards[0], "take_back_button")
    desk.page.close_coding()
    QApplication.processEvents()
    assert not desk.page.remarking.windows


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
    window = desk.page.remarking.windows[desk.ref("label", row)]
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
    assert desk.frame("label", row)._heading.remark_button.isVisible()


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
