"""About names the version, what is new, the translations, and the licence of each package."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tipcoder import __version__
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.reviewed_folder import ReviewedText, write_reviewed
from tipcoder.ui.shell.about_dialog import AboutDialog


def test_it_says_version_news_translations_and_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == f"tipcoder {__version__}"
    assert f"Version {__version__}" in dialog.changes.toPlainText()
    rows = dialog.translations.as_text().splitlines()
    assert [row.split("\t")[0] for row in rows] == [
        record.menu_name for code, record in LANGUAGES.items() if code != "en"
    ]
    licences = {line.split("\t")[0]: line.split("\t")[2] for line in dialog.licences.as_text().splitlines()}
    assert "MIT" in licences["openpyxl"]
    assert "LGPL" in licences["PySide6_Essentials"]
    assert "Lucide" in dialog.notices.toPlainText()


@pytest.mark.parametrize(("language", "first"), [("en", "What is new"), ("mk", "Што е ново")])
def test_it_speaks_the_language_in_use(language: str, first: str, qtbot: QtBot) -> None:
    ui_language.install(language)
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.changes.toPlainText().startswith(first))


def test_it_counts_the_reviewed_texts_that_were_taken_here(qtbot: QtBot) -> None:
    review = ReviewedText("Нагодувања…", "MKD-07", date(2026, 11, 27))
    write_reviewed("mk", {("Actions", "Settings…", 0): review, ("Actions", "Of an older program", 0): review})
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    counts = dict(line.split("\t") for line in dialog.translations.as_text().splitlines())
    assert counts[LANGUAGES["mk"].menu_name] == "none yet; reviewed texts taken on this computer: 1"
    assert counts[LANGUAGES["sq"].menu_name] == "none yet"
