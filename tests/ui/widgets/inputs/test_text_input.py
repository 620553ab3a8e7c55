"""A text that nobody changed stays as it is stored, whatever its field cannot show of it."""

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tipcoder.ui.widgets.inputs.text_input import TextInput


@pytest.mark.parametrize("stored", ["чл.\u00a0388", " before", "after ", "one\r\ntwo", "one\u2028two", "\ufeffone"])
@pytest.mark.usefixtures("qapp")
def test_a_field_that_is_only_passed_through_saves_nothing(qtbot: QtBot, stored: str) -> None:
    field = TextInput(many_lines=True)
    qtbot.addWidget(field)
    field.show()
    answers: list[str] = []
    field.answered.connect(answers.append)
    field.show_value(stored)
    for _ in range(2):
        field.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        field.flush()
        assert field.draft() == ""
        QApplication.focusWidget().clearFocus()
    assert answers == []
    editor = field.findChild(QPlainTextEdit)
    assert editor is not None
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor, "!")
    field.flush()
    assert len(answers) == 1
    assert answers[0].endswith("!")
