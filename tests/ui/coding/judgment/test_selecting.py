"""Selects by keys and mouse: found words become evidence, words snap, a third click takes a paragraph."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.support.coding_desk import Desk
from tests.support.marked_judgment import place_of, point_of, view_of
from tipcoder.ui.coding.judgment.word_edges import snapped

NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="session")
def framework(proved_framework: Path) -> Path:
    return proved_framework


def find(desk: Desk, words: str) -> None:
    desk.press(Qt.Key.Key_F)
    desk.keys(desk.page.judgments.find_bar.field, words)


def test_a_found_word_is_evidence_by_keys_in_one_go(reader: Desk) -> None:
    reader.editor("story")
    find(reader, "исправе")
    reader.press(Qt.Key.Key_Return, NO_KEY)
    reader.press(Qt.Key.Key_M)
    assert reader.page.work is not None
    (passage,) = reader.page.work.live.evidence(reader.ref("story"))
    assert passage.exact == "исправе"
    assert not reader.page.judgments.find_bar.isVisible()
    assert reader.page.form.isAncestorOf(reader.page.focusWidget()), "back where the answer is typed"
    assert not view_of(reader).has_selection(), "or it would be taken again"


def test_what_was_found_stays_selected_when_the_search_is_closed(reader: Desk) -> None:
    reader.editor("story")
    find(reader, "ценио")
    reader.press(Qt.Key.Key_Return, NO_KEY)
    reader.press(Qt.Key.Key_Escape, NO_KEY)
    assert view_of(reader).selected_text() == "ценио"
    assert view_of(reader).selected_places() == (place_of(reader, "ценио"), place_of(reader, "ценио", at_end=True))


def test_a_third_click_selects_the_paragraph(reader: Desk) -> None:
    port, point = view_of(reader).viewport(), point_of(reader, "врбовао") + QPoint(6, 0)
    reader.qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=point)
    reader.qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=point)
    assert view_of(reader).selected_text() == "врбовао"
    reader.qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=point)
    reader.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=point)
    selected = view_of(reader).selected_text()
    assert selected.startswith("Суд утврђује")
    assert selected.rstrip().endswith("посла у Италији")


@pytest.mark.parametrize(
    ("anchor", "place", "selected"),
    [(6, 9, (4, 10)), (9, 6, (10, 4)), (4, 10, (4, 10)), (3, 4, (3, 4)), (5, 5, (5, 5)), (11, 13, (11, 14))],
)
def test_ends_within_a_word_go_to_its_ends(anchor: int, place: int, selected: tuple[int, int]) -> None:
    assert snapped("she forced him", anchor, place) == selected


def test_words_snap_while_the_mouse_drags(reader: Desk) -> None:
    port = view_of(reader).viewport()
    first = point_of(reader, "врбовао") + QPoint(14, 0)
    last = point_of(reader, "посла") + QPoint(16, 0)
    reader.qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=first)
    reader.qtbot.mouseMove(port, first + QPoint(12, 0))
    reader.qtbot.mouseMove(port, last)
    reader.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=last)
    assert view_of(reader).selected_text() == "врбовао обећањем посла"
