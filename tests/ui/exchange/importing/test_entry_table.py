"""Titles of the table of an import are read whole at the width of its dialog, in every language."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui.exchange.import_dialog import REMARK, EntryTable

WIDTH = 1032
"""Of the table when the dialog is as wide as it wants to be."""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    ui_language.install("en")


def test_no_title_is_cut(qtbot: QtBot) -> None:
    table = EntryTable()
    qtbot.addWidget(table)
    table.resize(WIDTH, 300)
    table.show()
    cut = []
    for language in LANGUAGES:
        ui_language.install(language)
        QApplication.processEvents()
        header = table.horizontalHeader()
        narrow = [place for place in range(REMARK + 1) if header.sectionSize(place) < header.sectionSizeHint(place)]
        cut += [(language, place) for place in narrow]
    assert cut == []
