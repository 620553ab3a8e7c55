"""The judgment beside the form: finding in it, its size, and the way a judgment gets there."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from tests.support.coding_desk import Desk
from tipcoder.services.cases import add_judgment
from tipcoder.services.projects import OpenProject
from tipcoder.ui.coding.judgment.text_layout import flowing
from tipcoder.ui.text.text_search import FoldedText

PAGES = ("Жртва је потврдила.\nДруга жртва није.", "", "Presuda: žrtva i njena isprava 𝔸 žrtva.")


@pytest.fixture
def with_judgment(desk: Desk, project: OpenProject, tmp_path: Path) -> Desk:
    path = tmp_path / "presuda.txt"
    path.write_text("\f".join(PAGES), encoding="utf-8")
    assert desk.page.work is not None
    add_judgment(project, desk.page.work.coding.coding.case, path)
    desk.page.context.events.cases_changed.emit("")
    return desk


def test_a_case_without_judgment_offers_to_add_one(desk: Desk) -> None:
    assert desk.page.judgments.empty.add_button.isVisible()
    assert desk.page.judgments.judgment() == ""


def test_pages_are_marked_and_a_page_without_text_says_so(with_judgment: Desk) -> None:
    text = with_judgment.page.judgments.view.toPlainText()
    assert "page 1 / 3" in text
    assert "page 3 / 3" in text
    assert "picture" in text


def test_find_marks_all_places_in_either_script_and_goes_round(with_judgment: Desk) -> None:
    judgments = with_judgment.page.judgments
    with_judgment.editor("title")
    with_judgment.press(Qt.Key.Key_F)
    with_judgment.keys(judgments.find_bar.field, "zrtva")
    assert [text.lower() for text in judgments.view.hit_texts()] == ["жртва", "жртва", "žrtva", "žrtva"]
    numbers = []
    for _ in range(4):
        numbers.append(judgments.view.hit_number())
        with_judgment.qtbot.keyClick(judgments.find_bar.field, Qt.Key.Key_Return)
    assert numbers == [1, 2, 3, 4]
    assert judgments.view.hit_number() == 1
    with_judgment.qtbot.keyClick(judgments.find_bar.field, Qt.Key.Key_Escape)
    assert judgments.view.hit_count() == 0
    assert not judgments.find_bar.isVisible()


@pytest.mark.parametrize("width", [700, 1366])
def test_long_names_of_two_judgments_give_up_their_middle(
    desk: Desk, project: OpenProject, tmp_path: Path, width: int
) -> None:
    assert desk.page.work is not None
    name = "Presuda Višeg suda u Novom Gradu u predmetu protiv tri lica " * 2
    for end in ("prva", "druga"):
        path = tmp_path / f"{name}{end}.txt"
        path.write_text(end, encoding="utf-8")
        add_judgment(project, desk.page.work.coding.coding.case, path)
    desk.page.resize(width, 768)
    desk.page.context.events.cases_changed.emit("")
    choice = desk.page.judgments.header.choice
    desk.qtbot.waitUntil(choice.isVisible)
    assert desk.page.width() == width
    for end in ("prva", "druga"):
        desk.qtbot.keyClick(choice, Qt.Key.Key_Home if end == "prva" else Qt.Key.Key_End)
        assert choice.currentText().endswith(f"{end}.txt")
        assert choice.shown_title().endswith("a.txt")
        assert "…" in choice.shown_title()
        assert choice.fontMetrics().horizontalAdvance(choice.shown_title()) < choice.width()
        assert choice.toolTip() == choice.currentText()
        assert choice.currentText() in choice.accessibleName()
        shown = choice.itemData(choice.currentIndex(), Qt.ItemDataRole.ToolTipRole)
        assert shown == choice.currentText()
    for tool in (desk.page.judgments.header.find_button, desk.page.judgments.header.menu_button):
        assert tool.visibleRegion().boundingRect() == tool.rect()


def test_text_gets_larger_and_smaller_by_keys(with_judgment: Desk) -> None:
    view = with_judgment.page.judgments.view
    with_judgment.editor("title")
    with_judgment.press(Qt.Key.Key_Plus)
    assert view.zoom == 110
    with_judgment.press(Qt.Key.Key_Minus)
    with_judgment.press(Qt.Key.Key_Minus)
    assert view.zoom == 90
    with_judgment.press(Qt.Key.Key_0)
    assert view.zoom == 100


def test_a_text_that_is_written_anew_leaves_no_other_behind(with_judgment: Desk) -> None:
    view = with_judgment.page.judgments.view
    for percent in (110, 125, 150, 100):
        view.set_zoom(percent)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(view.findChildren(QTextDocument)) == 1


def test_the_place_in_a_judgment_is_found_again(desk: Desk, project: OpenProject, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\f".join(f"Page {number}. " + "word " * 600 for number in range(1, 9)), encoding="utf-8")
    assert desk.page.work is not None
    coding = desk.page.work.coding.coding
    add_judgment(project, coding.case, path)
    desk.page.context.events.cases_changed.emit("")
    QApplication.processEvents()
    desk.page.judgments.view.show_page(5)
    place = desk.page.judgments.view.place()
    desk.page.close_coding()
    desk.page.open_coding(coding.id)
    view = desk.page.judgments.view
    assert view.current_page() == 5
    assert abs(view.place() - place) < 100, "to the line"


def test_lines_broken_by_a_page_run_on_and_others_do_not() -> None:
    page = (
        "PRESUDA\n\nOkrivljeni je kriv zato sto je tokom cele godine u vise navrata\n"
        "vrbovao ostecenu obecanjem posla i zadrzao joj putnu ispravu, pa je\n"
        "time ucinio krivicno delo.\nStoga je odluceno kao u izreci.\n1. Prva tacka obrazlozenja koja je duga kao red."
    )
    assert flowing(page) == (
        "PRESUDA\n\nOkrivljeni je kriv zato sto je tokom cele godine u vise navrata "
        "vrbovao ostecenu obecanjem posla i zadrzao joj putnu ispravu, pa je "
        "time ucinio krivicno delo.\nStoga je odluceno kao u izreci.\n1. Prva tacka obrazlozenja koja je duga kao red."
    )


@given(st.text(alphabet="abž \n.-1Ж", max_size=400))
def test_no_character_changes_its_place(page: str) -> None:
    shown = flowing(page)
    assert len(shown) == len(page)
    assert all(now == was or (was == "\n" and now == " ") for now, was in zip(shown, page, strict=True))


@given(st.text(alphabet="abžđЖшЉ \n", max_size=60), st.integers(0, 59), st.integers(1, 8))
def test_what_stands_in_a_text_is_found_where_it_stands(text: str, start: int, length: int) -> None:
    words = text[start : start + length]
    if not words.strip() or words != words.strip():
        return
    assert any(first <= start < last for first, last in FoldedText(text).find(words))
