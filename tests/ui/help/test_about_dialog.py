"""About names the version, what is new, the translations, and the licence of each package."""

from pytestqt.qtbot import QtBot

from tipcoder import __version__
from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui.help.about_dialog import AboutDialog


def test_it_says_version_news_translations_and_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == f"tipcoder {__version__}"
    assert "Added" in dialog.changes.toPlainText()
    rows = dialog.translations.as_text().splitlines()
    assert [row.split("\t")[0] for row in rows] == [
        record.menu_name for code, record in LANGUAGES.items() if code != "en"
    ]
    licences = {line.split("\t")[0]: line.split("\t")[2] for line in dialog.licences.as_text().splitlines()}
    assert "MIT" in licences["openpyxl"]
    assert "LGPL" in licences["PySide6_Essentials"]
    assert "Lucide" in dialog.notices.toPlainText()
