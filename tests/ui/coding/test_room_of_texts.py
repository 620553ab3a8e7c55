"""Texts of the coding page have room: the outline, the reason below the judgment, the mark of a title."""

from PySide6.QtWidgets import QLabel

from tests.support.coding_desk import Desk
from tipcoder.ui.coding.panes import OUTLINE_ROOM


def test_the_outline_has_room_for_a_word_in_a_narrow_window(desk: Desk) -> None:
    desk.page.resize(900, 600)
    desk.page.splitter.share((2, 4, 4))
    desk.page.splitter.fold_outline()  # it is folded by itself there, and shown for a look
    assert desk.page.splitter.sizes()[0] >= OUTLINE_ROOM


def test_a_reason_is_said_whole_below_the_judgment(reader: Desk) -> None:
    strip = reader.page.judgments.strip
    reader.page.form.view.current_changed.emit(None)
    assert strip.reason.isVisible()
    assert not strip.target.isVisible()
    assert strip.reason.wordWrap()
    assert strip.reason.height() >= strip.reason.heightForWidth(strip.reason.width())
    reader.editor("story")
    assert strip.target.text() == "Evidence for: Story"
    assert not strip.reason.isVisible()


def test_a_mark_stays_with_the_last_word_of_its_title(desk: Desk) -> None:
    heading = desk.frame("title").heading
    label = next(one for one in heading.findChildren(QLabel) if one.text().startswith("Title"))
    assert label.text() == "Title\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}required"
