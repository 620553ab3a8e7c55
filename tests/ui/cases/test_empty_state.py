"""Page in the place of an empty list: its sentence is never cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.walk.room import cut_texts
from tipcoder.ui import theme
from tipcoder.ui.cases.empty_state import EmptyState
from tipcoder.ui.settings import Scheme

SENTENCE = "A sentence that says what the list is for, and what a person may do so that something stands in it. " * 2


@pytest.fixture
def large_texts(qapp: QApplication) -> Iterator[None]:
    yield
    theme.set_text_size(100)
    theme.apply_theme(qapp, Scheme.LIGHT)


@pytest.mark.usefixtures("large_texts")
def test_a_sentence_has_room_when_texts_become_larger(qapp: QApplication, qtbot: QtBot) -> None:
    page = EmptyState("scale")
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.set_texts("Nothing here yet", SENTENCE, "Begin")
    page.show()
    theme.set_text_size(200)
    theme.apply_theme(qapp, Scheme.LIGHT)
    for _ in range(4):
        qapp.processEvents()
    assert list(cut_texts(page)) == []
