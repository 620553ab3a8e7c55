"""Evidence in the coding page: selected, marked, followed both ways, taken away, and found again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.support.coding_desk import Desk
from tests.support.marked_judgment import (
    ACROSS,
    add_pages,
    place_of,
    point_of,
    quotes,
    second_charge,
    select,
    view_of,
)
from tipcoder.domain.answers import Ref
from tipcoder.languages import ui_language
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui import theme
from tipcoder.ui.coding.evidence import EvidenceRow
from tipcoder.ui.coding.form.history_window import HistoryWindow
from tipcoder.ui.settings import Scheme
from tipcoder.ui.tasks import Tasks


@pytest.fixture(scope="session")
def framework(proved_framework: Path) -> Path:
    return proved_framework


def drag(desk: Desk, words: str) -> None:
    port = view_of(desk).viewport()
    start, end = point_of(desk, words), point_of(desk, words, at_end=True)
    desk.qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    desk.qtbot.mouseMove(port, start + QPoint(20, 4))
    desk.qtbot.mouseMove(port, end)
    desk.qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def select_by_keys(desk: Desk, words: str) -> None:
    """Shift and arrows, across lines and pages."""
    view = view_of(desk)
    view.select(place_of(desk, words), place_of(desk, words))
    view.setFocus()
    end = place_of(desk, words, at_end=True)
    while view.cursor_place() < end:
        desk.qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def mark(desk: Desk, words: str, ref: Ref) -> None:
    desk.page.go_to(ref)
    select(desk, words)
    desk.press(Qt.Key.Key_M)


def row_of(desk: Desk, ref: Ref) -> EvidenceRow:
    desk.page.go_to(ref)
    frame = desk.page.form.view.frame(ref)
    assert frame is not None
    assert frame.evidence is not None
    return frame.evidence


def hover(desk: Desk, words: str) -> str:
    port = view_of(desk).viewport()
    point = point_of(desk, words) + QPoint(3, 0)
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, point, port.mapToGlobal(point)))
    return QTextDocumentFragment.fromHtml(QToolTip.text()).toPlainText()


def menu_of(desk: Desk) -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize("selecting", [drag, select_by_keys])
def test_words_across_two_pages_prove_a_charge_of_the_second_defendant(
    reader: Desk, qtbot: QtBot, tasks: Tasks, reopen: Callable[[], OpenProject], selecting: Callable[[Desk, str], None]
) -> None:
    ref = second_charge(reader)
    selecting(reader, ACROSS)
    reader.press(Qt.Key.Key_M)
    assert quotes(reader, ref) == [ACROSS]
    assert not view_of(reader).textCursor().hasSelection()
    in_pages = ACROSS.split("\f")
    assert view_of(reader).marked_texts() == in_pages, "the line between the pages is not marked"
    reader.press(Qt.Key.Key_Plus)
    assert view_of(reader).zoom == 110
    assert view_of(reader).marked_texts() == in_pages
    reader.leave()
    again = Desk(qtbot, reopen(), tasks)
    assert view_of(again).marked_texts() == in_pages
    assert quotes(again, ref) == [ACROSS]
    passage = again.page.work.live.evidence(ref)[0]
    assert (passage.page, passage.suffix.split()[0]) == (1, "😀.")
    again.leave()


def test_the_question_is_remembered_while_one_is_in_the_judgment(reader: Desk) -> None:
    story = reader.ref("story")
    reader.page.go_to(story)
    reader.page.judgments.focus_text()
    assert "Evidence for: Story" in reader.page.judgments.strip.target.text()
    select(reader, "врбовао")
    reader.qtbot.keyClick(view_of(reader), Qt.Key.Key_Return)
    assert quotes(reader, story) == ["врбовао"]


def test_the_button_at_the_selection_marks_it(reader: Desk) -> None:
    reader.page.go_to(reader.ref("story"))
    button = reader.page.judgments.layer.button
    assert not button.isVisible()
    drag(reader, "врбовао")
    assert button.isVisible()
    assert "Story" in button.accessibleName()
    reader.click(button)
    assert quotes(reader, reader.ref("story")) == ["врбовао"]
    assert not button.isVisible()


def test_the_menu_of_the_judgment_marks_and_leads(reader: Desk) -> None:
    story = reader.ref("story")
    mark(reader, "врбовао", story)
    reader.page.go_to(reader.ref("heard"))
    select(reader, "задржао")
    layer = reader.page.judgments.layer
    menu = layer.open_menu(point_of(reader, "врбовао") + QPoint(3, 0), QPoint(0, 0))
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["Evidence for: Heard?", "Go to: Story"]
    menu.actions()[0].trigger()
    assert quotes(reader, reader.ref("heard")) == ["задржао"]
    menu.actions()[1].trigger()
    assert reader.page.form.view.current == story
    menu.close()


@pytest.mark.parametrize(
    ("key", "words", "said"),
    [
        ("title", "врбовао", "takes no evidence"),
        ("story", "", "Select the words in the judgment"),
        ("defendants", "врбовао", "Choose a question"),
    ],
)
def test_what_is_in_the_way_is_said(reader: Desk, key: str, words: str, said: str) -> None:
    reader.page.go_to(reader.ref(key))
    if words:
        select(reader, words)
    reader.press(Qt.Key.Key_M)
    assert said in reader.page.banner.text()
    assert not list(reader.page.work.live.all_evidence())


def test_without_a_judgment_the_key_says_so(desk: Desk) -> None:
    desk.page.go_to(desk.ref("story"))
    desk.press(Qt.Key.Key_M)
    assert "no judgment" in desk.page.banner.text()


def test_the_same_words_twice_are_said_to_be_known(reader: Desk) -> None:
    mark(reader, "врбовао", reader.ref("story"))
    mark(reader, " врбовао ", reader.ref("story"))
    assert quotes(reader, reader.ref("story")) == ["врбовао"]
    assert "already" in reader.page.banner.text()


def test_pointing_at_a_passage_says_what_it_proves_and_a_click_goes_there(reader: Desk) -> None:
    ref = second_charge(reader)
    mark(reader, "врбовао", ref)
    assert hover(reader, "врбовао") == "Defendants 2 (М.М.) › Charges 1 (388) › Offence charged"
    assert reader.page.judgments.layer.words_at(point_of(reader, "Образложење")) == ""
    reader.page.go_to(reader.ref("story"))
    port = view_of(reader).viewport()
    reader.qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=point_of(reader, "врбовао") + QPoint(3, 0))
    assert reader.page.form.view.current == ref
    reader.page.go_to(reader.ref("story"))
    reader.page.evidence.show_passage(reader.page.work.live.evidence(ref)[0])
    view_of(reader).setFocus()
    reader.qtbot.keyClick(view_of(reader), Qt.Key.Key_Return)
    assert reader.page.form.view.current == ref


def test_a_passage_of_two_answers_asks_which(reader: Desk) -> None:
    story, heard = reader.ref("story"), reader.ref("heard")
    mark(reader, "врбовао", story)
    mark(reader, "врбовао", heard)
    mark(reader, "је окривљени М.М. оштећену", heard)
    assert hover(reader, "врбовао") == "Story\nHeard?"
    port = view_of(reader).viewport()
    reader.qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=point_of(reader, "врбовао") + QPoint(3, 0))
    menu = menu_of(reader)
    ways: list[QAction] = menu.actions()
    assert [way.text() for way in ways] == ["Go to: Story", "Go to: Heard?"]
    ways[1].trigger()
    menu.close()
    assert reader.page.form.view.current == heard


def test_passages_stand_below_the_answer_and_lead_to_their_words(
    reader: Desk, project: OpenProject, tmp_path: Path
) -> None:
    story = reader.ref("story")
    mark(reader, "врбовао", story)
    mark(reader, "врбовао", reader.ref("heard"))
    first = reader.page.judgments.judgment()
    add_pages(reader, project, tmp_path / "жалба.txt", ("Жалба је одбијена.",))
    reader.qtbot.keyClick(reader.page.judgments.header.choice, Qt.Key.Key_Down)
    assert view_of(reader).marked_texts() == []
    row = row_of(reader, story)
    reader.click(row.button)
    entry = row.entries[0]
    assert entry.quote.accessibleName() == "врбовао"
    assert "page 1" in entry.quote.accessibleDescription()
    assert "пресуда.txt" in entry.quote.accessibleDescription()
    assert any("Also proves: Heard?" in label for label in texts_in(entry))
    reader.qtbot.keyClick(entry.quote, Qt.Key.Key_Space)
    assert reader.page.judgments.judgment() == first
    assert view_of(reader).cursor_place() == place_of(reader, "врбовао")
    assert view_of(reader).viewport().rect().contains(view_of(reader).cursorRect())


def texts_in(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QWidget) if hasattr(label, "text") and label.text()]


def test_a_passage_is_taken_away_undone_and_done_again(reader: Desk) -> None:
    story = reader.ref("story")
    mark(reader, "врбовао", story)
    mark(reader, "задржао", story)
    row = row_of(reader, story)
    reader.click(row.button)
    assert len(row.entries) == 2
    reader.click(row.entries[0].remove_button)
    assert quotes(reader, story) == ["задржао"]
    assert view_of(reader).marked_texts() == ["задржао"]
    reader.page.go_to(reader.ref("title"))
    reader.page.undo()
    assert sorted(quotes(reader, story)) == ["врбовао", "задржао"]
    assert view_of(reader).marked_texts() == ["врбовао", "задржао"]
    assert reader.page.form.view.current == story, "it goes to where something was done"
    reader.page.redo()
    assert view_of(reader).marked_texts() == ["задржао"]
    reader.click(row_of(reader, story).entries[0].remove_button)
    assert not row_of(reader, story).isVisible()
    assert reader.page.form.view.frame(story).isAncestorOf(reader.page.focusWidget())


def test_an_answer_that_needs_a_passage_says_so_until_it_has_one(reader: Desk) -> None:
    ref = second_charge(reader)
    frame = reader.page.form.view.frame(ref)
    assert "Ctrl+M" in frame.complaint()
    QApplication.processEvents()
    assert frame.heading.evidence_button.isVisible()
    reader.page.go_to(reader.ref("story"))
    reader.page.go_to(ref)
    QApplication.processEvents()
    select(reader, "врбовао")
    button = reader.page.form.view.frame(ref).heading.evidence_button
    assert button is not None
    reader.click(button)
    assert quotes(reader, ref) == ["врбовао"]
    assert reader.page.form.view.frame(ref).complaint() == ""


def test_the_next_question_without_answer_stops_at_answers_without_proof(reader: Desk) -> None:
    ref = second_charge(reader)
    for key, value in (("title", "Т"), ("story", "С")):
        reader.type(key, value)
    reader.choose("heard", "no")
    reader.page.save_pending()
    first = reader.page.work.live.rows(reader.root, "defendants")[0].id
    reader.type("label", "Н.Н.", first)
    reader.page.save_pending()
    reader.page.go_to(reader.ref("label", reader.page.work.live.rows(reader.root, "defendants")[1].id))
    reader.qtbot.keyClick(reader.page.focusWidget(), Qt.Key.Key_F8)
    assert reader.page.form.view.current == ref
    mark(reader, "врбовао", ref)
    reader.page.banner.clear()
    reader.qtbot.keyClick(reader.page.focusWidget(), Qt.Key.Key_F8)
    assert "Every question has an answer" in reader.page.banner.text()


def test_a_deleted_row_takes_its_marks_along_and_brings_them_back(reader: Desk) -> None:
    ref = second_charge(reader)
    mark(reader, "врбовао", ref)
    mark(reader, "задржао", reader.ref("story"))
    defendant = reader.page.work.live.row(ref.row).parent
    reader.page.go_to(Ref(str(defendant), ""))
    card = reader.page.form.view.card(str(defendant))
    assert card is not None
    card.remove()
    assert view_of(reader).marked_texts() == ["задржао"]
    reader.page.undo()
    assert view_of(reader).marked_texts() == ["врбовао", "задржао"]


def test_the_list_of_all_passages_follows_the_text_and_leads_to_it(reader: Desk) -> None:
    strip = reader.page.judgments.strip
    assert not strip.button.isEnabled()
    mark(reader, "задржао њене исправе", reader.ref("story"))
    mark(reader, "врбовао", reader.ref("heard"))
    assert not strip.list.isVisible()
    reader.click(strip.button)
    assert strip.list.isVisible()
    shown = [strip.model.index(row).data() for row in range(strip.model.rowCount())]
    assert shown == ["врбовао", "задржао њене исправе"]
    proves = strip.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Heard?" in proves
    strip.list.setFocus()
    strip.list.setCurrentIndex(strip.model.index(1))
    reader.qtbot.keyClick(strip.list, Qt.Key.Key_Return)
    assert view_of(reader).cursor_place() == place_of(reader, "задржао")
    coding = reader.page.work.coding.coding.id
    reader.page.close_coding()
    assert strip.model.rowCount() == 0
    reader.page.open_coding(coding)
    reader.qtbot.waitUntil(reader.page.judgments.strip.list.isVisible)


def test_passages_and_what_was_searched_are_seen_together_in_any_language_and_scheme(
    reader: Desk, qapp: QApplication
) -> None:
    mark(reader, "врбовао обећањем посла", reader.ref("story"))
    reader.page.judgments.open_search()
    reader.keys(reader.page.judgments.find_bar.field, "обећањем")
    try:
        theme.apply_theme(qapp, Scheme.DARK)
        ui_language.install("mk")
        view = view_of(reader)
        assert view.marked_texts() == ["врбовао обећањем посла"]
        assert view.hit_texts() == ["обећањем"], "the lines between pages have other words now"
        drawn = view.extraSelections()
        assert [one.cursor.selectedText() for one in drawn] == [*["врбовао обећањем посла"] * 2, "обећањем"]
        colours = theme.tokens()
        assert grounds(reader) == [colours.passage_2, colours.passage_current, colours.accent], "one above the other"
    finally:
        theme.apply_theme(qapp, Scheme.LIGHT)
        ui_language.install("en")


def test_the_current_question_stands_out(reader: Desk) -> None:
    mark(reader, "врбовао", reader.ref("story"))
    assert grounds(reader)[-1] == theme.tokens().passage_current
    reader.page.go_to(reader.ref("heard"))
    assert grounds(reader) == [theme.tokens().passage_2], "the colour of the second section"


def grounds(desk: Desk) -> list[str]:
    """The colours behind what is marked, as they are painted one above the other."""
    drawn = view_of(desk).extraSelections()
    return [one.format.background().color().name() for one in drawn]


def test_evidence_of_a_question_that_is_hidden_says_so(reader: Desk) -> None:
    how = reader.ref("how")
    reader.choose("heard", "yes")
    mark(reader, "врбовао", how)
    reader.choose("heard", "no")
    reader.page.evidence.go_to_question(how)
    assert "hides this question" in reader.page.banner.text()
    assert list_cases(reader.page.context.project)


def test_colours_of_passages_can_be_read_on() -> None:
    from tests.support.contrast import contrast

    for colours in (theme.LIGHT, theme.DARK):
        for ground in ("passage_1", "passage_2", "passage_3", "passage_4", "passage_5", "passage_current"):
            assert contrast(colours.judgment_text, getattr(colours, ground)) >= 4.5


def test_the_history_of_an_answer_lists_its_evidence_with_the_quoted_words(reader: Desk) -> None:
    reader.editor("story")
    select(reader, ACROSS)
    reader.press(Qt.Key.Key_M)
    reader.page.undo()
    reader.page.answer_actions.show_history()
    window = reader.page.findChild(HistoryWindow)
    assert window is not None
    items = [window.table.topLevelItem(row) for row in range(window.table.topLevelItemCount())]
    words = ACROSS.replace("\f", " ")
    assert [(item.text(2), item.text(3)) for item in items] == [
        (f"Evidence: {words}", "(no longer evidence)"),
        ("", f"Evidence: {words}"),
    ]
    window.close()
