"""Areas of a page as evidence: of a picture, with words that the person gives, and around text."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QToolTip

from tests.support.coding_desk import Desk
from tests.support.document_files import pdf
from tests.support.marked_judgment import quotes
from tests.ui.coding.judgment.pages.conftest import SHIFT, add_file, settle, span, view_of
from tipcoder.domain.passages import region_of
from tipcoder.services.judgments.judgments import open_pages
from tipcoder.services.projects import OpenProject
from tipcoder.ui.coding.judgment.marks import TextMark
from tipcoder.ui.save_state import SaveState


def mark_area(desk: Desk, first: QPoint, last: QPoint, modifier: Qt.KeyboardModifier) -> None:
    port = view_of(desk).viewport()
    desk.qtbot.mousePress(port, Qt.MouseButton.LeftButton, modifier, first)
    desk.qtbot.mouseMove(port, first + QPoint(30, 10))
    desk.qtbot.mouseMove(port, last)
    desk.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, modifier, last)


@pytest.fixture
def scan(desk: Desk, project: OpenProject, tmp_path: Path) -> Desk:
    """A page with text, and one that is a picture."""
    add_file(desk, project, tmp_path / "скен.pdf", pdf("Прва страна има текст.", "", picture=True))
    view_of(desk).show_page(2)
    settle(desk)
    return desk


def test_an_area_of_a_page_without_text_is_evidence(scan: Desk) -> None:
    story, view = scan.ref("story"), view_of(scan)
    scan.page.go_to(story)
    rect = view.rect_of(1)
    assert view.shape_at(rect.center()) is Qt.CursorShape.CrossCursor
    first, last = rect.topLeft() + QPoint(60, 80), rect.topLeft() + QPoint(260, 140)
    mark_area(scan, first, last, Qt.KeyboardModifier.NoModifier)
    words = scan.page.evidence.area_words
    assert words.isVisible()
    assert words.field.hasFocus()
    assert not words.add_button.isEnabled()
    scan.keys(words.field, "задржао је пасош")
    scan.click(words.add_button)
    assert not words.isVisible()
    assert quotes(scan, story) == ["задржао је пасош"]
    (passage,) = scan.page.work.live.evidence(story)
    assert (passage.page, passage.start, passage.end) == (2, len(view.pages()[0]) + 1, len(view.pages()[0]) + 1)
    left, _, _, bottom = region_of(passage.region)
    assert left == pytest.approx(60 / rect.width(), abs=0.01)
    assert bottom == pytest.approx(140 / rect.height(), abs=0.01)
    inside = first + QPoint(50, 20)
    assert scan.page.judgments.layer.words_at(inside) == "Story"
    assert scan.page.judgments.layer.words_at(rect.center() + QPoint(0, 200)) == ""
    port = view.viewport()
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, inside, port.mapToGlobal(inside)))
    assert QTextDocumentFragment.fromHtml(QToolTip.text()).toPlainText() == "Story"
    scan.page.go_to(scan.ref("heard"))
    scan.qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=inside)
    assert scan.page.form.view.current == story, "a click leads to what it proves"
    view.show_page(1)
    scan.page.evidence.show_passage(passage)
    assert view.current_page() == 2
    scan.page.undo()
    assert quotes(scan, story) == []
    assert view.highlights.areas == []
    scan.page.redo()
    assert [area.region for area in view.highlights.areas] == [passage.region]


def test_words_of_an_area_that_are_not_given_are_kept_as_long_as_nobody_drops_them(scan: Desk) -> None:
    view, rect = view_of(scan), view_of(scan).rect_of(1)
    scan.page.go_to(scan.ref("story"))
    area = rect.topLeft() + QPoint(60, 80), rect.topLeft() + QPoint(260, 140)
    mark_area(scan, *area, Qt.KeyboardModifier.NoModifier)
    words = scan.page.evidence.area_words
    with scan.qtbot.waitSignal(scan.page.save_state_changed) as told:
        scan.keys(words.field, "печат")
    assert told.args == [SaveState.UNSAVED]
    view.drop_area()
    mark_area(scan, *area, Qt.KeyboardModifier.NoModifier)
    assert words.field.toPlainText() == "печат"
    with scan.qtbot.waitSignal(scan.page.save_state_changed) as told:
        scan.qtbot.keyClick(words.field, Qt.Key.Key_Escape)
    assert told.args == [SaveState.SAVED]
    mark_area(scan, *area, Qt.KeyboardModifier.NoModifier)
    assert words.field.toPlainText() == ""


def test_an_area_is_left_by_escape_and_needs_a_question(scan: Desk) -> None:
    view = view_of(scan)
    rect = view.rect_of(1)
    scan.page.go_to(scan.ref("title"))
    mark_area(scan, rect.topLeft() + QPoint(60, 80), rect.topLeft() + QPoint(260, 140), Qt.KeyboardModifier.NoModifier)
    assert "takes no evidence" in scan.page.banner.text()
    assert view.area_rect().isEmpty()
    scan.page.go_to(scan.ref("story"))
    mark_area(scan, rect.topLeft() + QPoint(60, 80), rect.topLeft() + QPoint(260, 140), Qt.KeyboardModifier.NoModifier)
    scan.qtbot.keyClick(scan.page.evidence.area_words.field, Qt.Key.Key_Escape)
    assert not scan.page.evidence.area_words.isVisible()
    assert view.area_rect().isEmpty()


def test_an_area_around_text_has_its_words_by_mouse_and_by_keys(reader: Desk) -> None:
    view, story = view_of(reader), reader.ref("story")
    reader.page.go_to(story)
    start, end = span(reader, "врбовао")
    first, last = view.place_rect(start), view.place_rect(end)
    mark_area(
        reader, first.topLeft() - QPoint(3, 3), last.bottomRight() + QPoint(3, 3), Qt.KeyboardModifier.ControlModifier
    )
    words = reader.page.evidence.area_words
    assert words.field.toPlainText() == "врбовао"
    reader.qtbot.keyClick(words.field, Qt.Key.Key_Return)
    assert quotes(reader, story) == ["врбовао"]
    menu = view.selection_menu(QPoint(10, 10))
    next(action for action in menu.actions() if "area" in action.text()).trigger()
    reader.qtbot.keyClick(view, Qt.Key.Key_Down)
    reader.qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    reader.qtbot.keyClick(view, Qt.Key.Key_Return)
    assert words.isVisible()
    words.field.setPlainText("печат суда")
    reader.click(words.add_button)
    assert quotes(reader, story) == ["врбовао", "печат суда"]


def test_text_that_the_pages_do_not_have_is_marked_beside_them_and_areas_are_drawn(
    scan: Desk, project: OpenProject
) -> None:
    """As after text was recognised: nobody knows where its letters stand, and no other words are marked for them."""
    judgment = scan.page.judgments.judgment()
    view = view_of(scan)
    view.show_file(partial(open_pages, project, judgment), (view.pages()[0], "препознате речи ове стране"))
    view.show_page(2)
    settle(scan)
    start = view.text.whole.index("речи")
    view.show_marks([TextMark(start, start + 4, 0, False)])
    assert view.find_words("речи") == 1
    assert view.shape_at(view.rect_of(1).center()) is Qt.CursorShape.CrossCursor
    QApplication.processEvents()
    picture = view.viewport().grab().toImage()
    beside = view.rect_of(1).topLeft() + QPoint(2, 60)
    assert picture.pixelColor(beside).rgb() != picture.pixelColor(beside + QPoint(60, 0)).rgb()
