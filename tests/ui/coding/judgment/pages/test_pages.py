"""A judgment that is a PDF, as its pages: selected, marked, searched, and found again on the same words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import Desk
from tests.support.document_files import pdf
from tests.support.marked_judgment import quotes, second_charge
from tests.support.placed_pdf import Placed, placed_pdf, printed_pdf
from tests.ui.coding.judgment.pages.conftest import SHIFT, add, add_file, settle, span, view_of
from tipcoder.domain.passages import whole_text
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui import theme
from tipcoder.ui.coding.judgment.pages import highlights
from tipcoder.ui.coding.judgment.passage_list import section_number
from tipcoder.ui.coding.judgment.text_view import JudgmentView
from tipcoder.ui.settings import Scheme
from tipcoder.ui.tasks import Tasks


def point_of(desk: Desk, place: int) -> QPoint:
    return view_of(desk).place_rect(place).center()


def drag(desk: Desk, first: str, last: str = "") -> None:
    start, end = span(desk, first, last)
    port, at = view_of(desk).viewport(), point_of(desk, start)
    desk.qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=at)
    desk.qtbot.mouseMove(port, at + QPoint(20, 4))
    desk.qtbot.mouseMove(port, point_of(desk, end))
    desk.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=point_of(desk, end))


def by_keys(desk: Desk, first: str, last: str = "") -> None:
    start, end = span(desk, first, last)
    view = view_of(desk)
    view.setFocus()
    view.put_cursor(start)
    while view.cursor_place() < end - 12:
        desk.qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT | Qt.KeyboardModifier.ControlModifier)
    while view.cursor_place() < end:
        desk.qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    while view.cursor_place() > end:
        desk.qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)


def make_both_pages_seen(desk: Desk) -> None:
    view_of(desk).set_zoom(50)
    settle(desk)


def ground(desk: Desk, place: int) -> QColor:
    """The colour between the letters at a place, as it is painted."""
    desk.page.outline.setFocus()
    QApplication.processEvents()
    rect = view_of(desk).place_rect(place)
    picture = view_of(desk).viewport().grab().toImage()
    return picture.pixelColor(QPoint(rect.center().x() + 1, rect.top() + 1) * picture.devicePixelRatio())


def wait_for_ground(desk: Desk, place: int, colour: QColor) -> None:
    """A passage that one is led to has another colour at first."""
    desk.qtbot.waitUntil(lambda: ground(desk, place).rgb() == colour.rgb())


@pytest.mark.parametrize("selecting", [drag, by_keys])
def test_words_across_two_pages_prove_a_charge_of_the_second_defendant(
    reader: Desk, qtbot: QtBot, tasks: Tasks, reopen: Callable[[], OpenProject], selecting: Callable[..., None]
) -> None:
    ref = second_charge(reader)
    make_both_pages_seen(reader)
    selecting(reader, "обећањем", "исправе")
    reader.press(Qt.Key.Key_M)
    (marked,) = quotes(reader, ref)
    assert marked.split() == ["обећањем", "посла", "у", "Италији", "и", "да", "је", "задржао", "њене", "исправе"]
    assert "\f" in marked
    assert not view_of(reader).has_selection()
    on_pages = marked.split("\f")
    assert view_of(reader).marked_texts() == on_pages
    reader.press(Qt.Key.Key_Plus)
    reader.press(Qt.Key.Key_Plus)
    assert view_of(reader).zoom == 80
    assert view_of(reader).marked_texts() == on_pages
    reader.leave()
    again = Desk(qtbot, reopen(), tasks)
    settle(again)
    assert view_of(again).zoom == 80
    assert view_of(again).marked_texts() == on_pages
    assert quotes(again, ref) == [marked]
    again.page.go_to(again.ref("story"))
    for words in ("посла", "задржао"):
        again.page.judgments.view.lead_to(*span(again, words))
        settle(again)
        assert again.page.work is not None
        colour_of_defendants = highlights.paper_hue(section_number(again.page.work, ref))
        wait_for_ground(again, span(again, words)[0], colour_of_defendants)
    assert ground(again, span(again, "поновила")[0]).rgb() == QColor("white").rgb()
    again.leave()


def test_words_are_selected_by_double_click_by_keys_and_copied(reader: Desk) -> None:
    view = view_of(reader)
    place = span(reader, "врбовао")[0] + 3
    reader.qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(reader, place) + QPoint(2, 0))
    assert view.selected_text() == "врбовао"
    reader.qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "врбовао"
    view.put_cursor(span(reader, "Суд")[0] + 1)
    for key, shifted in (
        (Qt.Key.Key_Home, ""),
        (Qt.Key.Key_End, "line"),
        (Qt.Key.Key_Down, "more"),
    ):
        modifier = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
        reader.qtbot.keyClick(view, key, modifier)
        if shifted == "line":
            assert view.selected_text().startswith("Суд утврђује")
            assert "\n" not in view.selected_text()
    assert view.selected_text().count("\n") == 1
    reader.qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_places() == (0, len(view.text.whole))


def test_dragging_below_the_view_scrolls_on(reader: Desk) -> None:
    view, port = view_of(reader), view_of(reader).viewport()
    start = point_of(reader, span(reader, "Суд")[0])
    reader.qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    reader.qtbot.mouseMove(port, QPoint(start.x(), port.height() + 120))
    reader.qtbot.waitUntil(lambda: "задржао" in view.selected_text())
    reader.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(start.x(), port.height() + 120))
    assert view.verticalScrollBar().value() > 0


def test_the_judgment_is_searched_on_its_pages(reader: Desk) -> None:
    judgments = reader.page.judgments
    reader.editor("title")
    reader.press(Qt.Key.Key_F)
    reader.keys(judgments.find_bar.field, "ostecen")
    assert [text.lower() for text in judgments.view.hit_texts()] == ["оштећен", "оштећен"]
    reader.qtbot.keyClick(judgments.find_bar.field, Qt.Key.Key_Return)
    settle(reader)
    assert judgments.view.hit_number() == 2
    shown = judgments.view.place_rect(span(reader, "Оштећена је")[0])
    assert judgments.view.viewport().rect().contains(shown.center())
    assert ground(reader, span(reader, "Оштећена је")[0]).rgb() == QColor(highlights.CURRENT_HIT).rgb()


def test_pages_and_flowing_text_lead_to_the_same_words(reader: Desk, project: OpenProject, tmp_path: Path) -> None:
    judgments = reader.page.judgments
    lines = "\n".join(f"Ред {number} пресуде има неколико речи." for number in range(30))
    add(reader, project, printed_pdf(tmp_path / "друга.pdf", [f"Страна {page}.\n{lines}" for page in range(1, 6)]))
    reader.qtbot.keyClick(judgments.header.choice, Qt.Key.Key_Down)
    settle(reader)
    view_of(reader).read_on(whole_text(view_of(reader).pages()).index("Страна 4") + 200)
    settle(reader)
    place = view_of(reader).reading_place()
    judgments.focus_text()
    reader.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert isinstance(judgments.view, JudgmentView)
    assert judgments.view.current_page() == 4
    assert abs(judgments.view.reading_place() - place) < 80
    reader.click(judgments.header.switch_button)
    settle(reader)
    assert view_of(reader).current_page() == 4
    assert abs(view_of(reader).reading_place() - place) < 80
    judgments.switch_view()
    reader.page.close_coding()
    reader.page.open_coding(list_cases(project)[0].coding.id)
    assert isinstance(judgments.view, JudgmentView), "the choice is remembered"


def test_a_page_is_chosen_by_its_number_and_by_its_picture(reader: Desk) -> None:
    judgments = reader.page.judgments
    reader.editor("title")
    reader.press(Qt.Key.Key_G)
    field = judgments.header.page_field.field
    assert field.hasFocus()
    field.setText("2")
    reader.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view_of(reader).current_page() == 2
    assert "2 / 2" in judgments.header.page_field.button.text()
    reader.click(judgments.header.list_button)
    thumbnails = judgments.paged.thumbnails
    reader.qtbot.waitUntil(lambda: thumbnails.pages.pictures.get(0) is not None)
    place = thumbnails.visualRect(thumbnails.pages.index(0)).center()
    reader.qtbot.mouseClick(thumbnails.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view_of(reader).current_page() == 1


def test_the_place_on_the_pages_is_found_again(desk: Desk, project: OpenProject, tmp_path: Path) -> None:
    add_file(desk, project, tmp_path / "p.pdf", pdf(*[f"Strana {number}" for number in range(1, 13)]))
    view = view_of(desk)
    view.show_place(6 * 10_000 + 4_000)
    place, coding = view.place(), desk.page.work.coding.coding.id
    desk.page.close_coding()
    assert view.page_count() == 0
    desk.page.open_coding(coding)
    settle(desk)
    assert abs(view_of(desk).place() - place) < 20
    assert view_of(desk).current_page() == 7


# What goes wrong


def test_a_page_that_cannot_be_drawn_says_so(desk: Desk, project: OpenProject, tmp_path: Path) -> None:
    content = placed_pdf([[Placed(72, 700, "prva strana")], [Placed(72, 700, "druga strana")]])
    add_file(desk, project, tmp_path / "p.pdf", content.replace(b"/Kids [6 0 R 8 0 R]", b"/Kids [6 0 R 99 0 R]"))
    view_of(desk).set_zoom(50)
    settle(desk)
    assert view_of(desk).undrawable == {1}
    assert view_of(desk).pictures.get(0) is not None
    desk.page.grab()


def test_a_file_that_cannot_be_opened_any_more_is_read_as_text(reader: Desk) -> None:
    judgments = reader.page.judgments
    view_of(reader).open_failed.emit()
    assert isinstance(judgments.view, JudgmentView)
    assert "задржао" in judgments.view.toPlainText()


def test_pages_are_seen_in_both_schemes_and_after_a_language_was_switched(reader: Desk, qapp: QApplication) -> None:
    place = span(reader, "ПРЕСУДА")[0]
    assert ground(reader, place).lightness() == 255
    try:
        theme.apply_theme(qapp, Scheme.DARK)
        assert 180 < ground(reader, place).lightness() < 235, "paper in the light of a lamp"
    finally:
        theme.apply_theme(qapp, Scheme.LIGHT)


def test_every_line_has_the_words_that_a_person_sees_there(reader: Desk) -> None:
    """The character under the middle of each letter, seen at any size, is that letter."""
    view = view_of(reader)
    for zoom in (80, 100, 150):
        view.set_zoom(zoom)
        view.show_page(1)
        settle(reader)
        page = view.pages()[0]
        letters = view.text.letters(0)
        assert letters is not None
        for offset, letter in enumerate(page):
            if letter.isspace():
                continue
            ((left, top, right, bottom),) = letters.rectangles(offset, offset + 1)
            rect, scale = view.rect_of(0), view.page_layout[0].scale
            point = rect.topLeft() + QPoint(int((left + right) / 2 * scale), int((top + bottom) / 2 * scale))
            assert view.place_at(point) == offset


def test_the_menu_key_opens_the_menu_where_the_selection_is(reader: Desk) -> None:
    view = view_of(reader)
    reader.page.go_to(reader.ref("story"))
    view.setFocus()
    view.select(*span(reader, "врбовао"))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), view.mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert quotes(reader, reader.ref("story")) == ["врбовао"]
