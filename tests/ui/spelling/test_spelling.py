"""Misspelt words are underlined where a person writes, and other words offered for them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.support.dictionaries import make_dictionary
from tipcoder.languages import ui_language
from tipcoder.ui.settings import Settings
from tipcoder.ui.spelling import TEXT_LANGUAGE, SpelledEdits
from tipcoder.ui.tasks import Tasks

UNDERLINED = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


@pytest.fixture
def spelled(qapp: QApplication, settings: Settings, tasks: Tasks) -> Iterator[SpelledEdits]:
    make_dictionary("mk_MK", ["жртва", "сведок", "суд", "рече"])
    before = ui_language.current()
    ui_language.install("mk")
    spelled = SpelledEdits(settings, tasks)
    yield spelled
    spelled.close()
    spelled.deleteLater()
    ui_language.install(before)


@pytest.fixture
def edit(spelled: SpelledEdits, qtbot: QtBot) -> QPlainTextEdit:
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    return edit


def underlined(edit: QPlainTextEdit) -> list[str]:
    """Return the words of the first line that are underlined."""
    block = edit.document().firstBlock()
    marks = block.layout().formats()
    return [
        block.text()[mark.start : mark.start + mark.length]
        for mark in marks
        if mark.format.underlineStyle() is UNDERLINED
    ]


def test_a_misspelt_word_is_underlined_once_it_is_left(edit: QPlainTextEdit, qtbot: QtBot) -> None:
    edit.setPlainText("суд жртав")
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    qtbot.wait(50)
    assert underlined(edit) == []
    edit.insertPlainText(" сведок")
    qtbot.waitUntil(lambda: underlined(edit) == ["жртав"])
    assert not edit.document().isUndoAvailable() or edit.toPlainText() == "суд жртав сведок"


def menu_at_cursor(edit: QPlainTextEdit, qtbot: QtBot) -> QMenu:
    """Ask for the menu by its key."""
    at = edit.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, edit.viewport().mapToGlobal(QPoint(at)))
    QApplication.sendEvent(edit, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_another_word_is_taken_from_the_menu_and_undone(edit: QPlainTextEdit, qtbot: QtBot) -> None:
    edit.setPlainText("жртав рече")
    qtbot.waitUntil(lambda: underlined(edit) == ["жртав"])
    menu = menu_at_cursor(edit, qtbot)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "жртва")
    menu.actions()[0].trigger()
    menu.close()
    assert edit.toPlainText() == "жртва рече"
    edit.undo()
    assert edit.toPlainText() == "жртав рече"


def test_an_ignored_word_is_underlined_nowhere(edit: QPlainTextEdit, spelled: SpelledEdits, qtbot: QtBot) -> None:
    edit.setPlainText("😀 жртав рече")
    qtbot.waitUntil(lambda: len(underlined(edit)) == 1)
    spelled.spelling.ignore("жртав")
    qtbot.waitUntil(lambda: not underlined(edit))


def test_nothing_is_checked_by_a_person_who_does_not_want_it(
    spelled: SpelledEdits, edit: QPlainTextEdit, settings: Settings, qtbot: QtBot
) -> None:
    edit.setPlainText("жртав рече")
    qtbot.waitUntil(lambda: underlined(edit) == ["жртав"])
    settings.checks_spelling = False
    edit.clearFocus()
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not underlined(edit))


def test_a_field_whose_text_is_in_another_language_now_is_checked_by_that_alone(
    edit: QPlainTextEdit, qtbot: QtBot
) -> None:
    edit.setPlainText("жртав рече")
    qtbot.waitUntil(lambda: underlined(edit) == ["жртав"])
    edit.setProperty(TEXT_LANGUAGE, "cnr")
    edit.clearFocus()
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not underlined(edit))


def test_a_click_into_a_field_that_is_no_longer_checked_does_no_harm(
    edit: QPlainTextEdit, settings: Settings, qtbot: QtBot
) -> None:
    edit.setPlainText("суд рече жртав")
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    qtbot.wait(50)
    settings.checks_spelling = False
    edit.clearFocus()
    qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=edit.cursorRect().center() - QPoint(60, 0))
    qtbot.waitUntil(lambda: edit.hasFocus() and not edit.textCursor().atEnd())
    assert underlined(edit) == []
