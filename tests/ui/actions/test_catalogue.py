"""Each key and each letter pressed with Alt means one thing in a place, in every language."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui.actions.catalogue import RECORDS, Place
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.actions.menu_bar import TAKEN, with_mnemonics
from tipcoder.ui.actions.texts import action_text
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.help_commands import KeysDialog
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.tasks import Tasks


@pytest.mark.parametrize("place", list(Place))
def test_a_key_means_one_thing_in_a_place(place: Place) -> None:
    keys = Counter(
        QKeySequence(key).toString() for record in RECORDS.values() if place in record.places for key in record.keys
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for record in RECORDS.values():
        for key in record.keys:
            assert QKeySequence(key).toString() not in ("", "Unknown"), record.name


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_no_letter_stands_twice_in_a_menu(code: str, settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    ui_language.install(code)
    try:
        window.menu_bar.retranslate()
        bar = window.menu_bar.actions()
        menus = [bar, *(menu.actions() for menu in window.menu_bar.findChildren(QMenu))]
        for entries in menus:
            texts = [entry.text() for entry in entries if not entry.isSeparator()]
            letters = Counter(letter_of(text) for text in texts if letter_of(text))
            assert [letter for letter, count in letters.items() if count > 1] == []
            assert len(letters) >= 0.9 * len(texts), texts
        assert not {letter_of(entry.text()) for entry in bar} & set(TAKEN)
    finally:
        ui_language.install("en")


def letter_of(text: str) -> str:
    """Return the letter that is pressed with Alt, "" for none."""
    _, mark, after = text.replace("&&", "").partition("&")
    return after[0].casefold() if mark else ""


def test_letters_that_begin_a_word_come_first_and_none_is_taken() -> None:
    assert with_mnemonics(["Save", "Search", "a & c"], "a") == ["&Save", "S&earch", "a && &c"]
    assert with_mnemonics(["Sa", "S"], "a") == ["&Sa", "S"]


def test_a_text_that_has_another_letter_gives_its_own_away() -> None:
    assert with_mnemonics(["Save", "Search", "S"]) == ["S&ave", "S&earch", "&S"]


def test_keys_are_named_as_on_the_keyboard_in_every_language(qtbot: QtBot) -> None:
    named = {
        "Ctrl+Down": "Ctrl+↓",
        "Ctrl++": "Ctrl++",
        "Alt+Return": "Alt+Enter",
        "F1": "F1",
        "Ctrl+Shift+F": "Ctrl+Shift+F",
    }
    for code in LANGUAGES:
        ui_language.install(code)
        try:
            assert {key: key_name(key) for key in named} == named
        finally:
            ui_language.install("en")


def test_the_list_of_keys_names_every_key_of_every_action(qtbot: QtBot) -> None:
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    listed = {(text, key) for _, lines in dialog.groups() for keys, text in lines for key in keys}
    wanted = {(action_text(record.name), key) for record in RECORDS.values() for key in record.keys}
    assert wanted <= listed


def test_menus_of_qt_name_keys_alike(qtbot: QtBot) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    for code in set(LANGUAGES) - {"en"}:
        ui_language.install(code)
        try:
            for key in ("Ctrl+Down", "Alt+PgUp", "Ctrl+Return", "Delete", "Space", "Ctrl+Shift+Left"):
                assert QKeySequence(key).toString(native) == key_name(key), code
        finally:
            ui_language.install("en")
