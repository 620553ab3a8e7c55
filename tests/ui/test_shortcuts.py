"""Shortcuts do one thing in every language."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tipcoder.languages import ui_language
from tipcoder.ui.shortcuts import HERE_AND_INSIDE, add_shortcut


@pytest.mark.parametrize("language", ["en", "mk", "sq", "ro"])
def test_both_enter_keys_work_where_a_translation_calls_them_alike(qtbot: QtBot, language: str) -> None:
    done: list[str] = []
    ui_language.install(language)
    try:
        field = QLineEdit()
        qtbot.addWidget(field)
        for key in ("Alt+Return", "Alt+Enter"):
            add_shortcut(field, key, partial(done.append, key), HERE_AND_INSIDE)
        with qtbot.waitExposed(field):
            field.show()
        for pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            qtbot.keyClick(field, pressed, Qt.KeyboardModifier.AltModifier)
    finally:
        ui_language.install("en")
    assert done == ["Alt+Return", "Alt+Enter"]
