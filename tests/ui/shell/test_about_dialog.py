"""About names the version, what is new, the translations, and the licence of each package."""

import re
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tipcoder import __version__, paths
from tipcoder.domain.corrections import use_corrected
from tipcoder.domain.verdicts import Verdict
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.model import Part
from tipcoder.services.texts.overlay import shipped_corpus, take_reviewed
from tipcoder.services.texts.packs import write_pack
from tipcoder.services.texts.review import texts_of
from tipcoder.services.texts.reviews import Judged
from tipcoder.ui.shell.about_dialog import AboutDialog
from tipcoder.ui.tasks import Tasks


def test_it_says_version_news_translations_and_licences(tasks: Tasks, qtbot: QtBot) -> None:
    dialog = AboutDialog(tasks)
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
def test_it_speaks_the_language_in_use(language: str, first: str, tasks: Tasks, qtbot: QtBot) -> None:
    ui_language.install(language)
    dialog = AboutDialog(tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.changes.toPlainText().startswith(first))


def test_it_says_how_far_the_review_is_and_what_is_corrected_here(tasks: Tasks, tmp_path: Path, qtbot: QtBot) -> None:
    text = next(text for text in texts_of("mk", (Part.REPORTS,)) if text.key.endswith("/word.key_challenges"))
    said = Judged(
        text.key, text.english, text.translation, Verdict.WRONG, "Пет предизвици", only_here=False, comment="",
        reviewer="MKD-07", day=date(2026, 11, 27),
    )  # fmt: skip
    write_pack(tmp_path / "mk.tipreview", "mk", "MKD-07", said.day, [said])
    take_reviewed(
        tmp_path / "mk.tipreview", "", said.day, partial(shipped_corpus, shipped_in=ui_language.shipped_texts)
    )
    dialog = AboutDialog(tasks)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "confirmed" in dialog.translations.as_text(), timeout=30_000)
    told = dict(line.split("\t") for line in dialog.translations.as_text().splitlines())
    assert re.fullmatch(r"Legal core: 0 of 1,\d{3} confirmed by two lawyers", told[LANGUAGES["sq"].menu_name])
    assert told[LANGUAGES["sr"].menu_name] == told[LANGUAGES["sr-Latn"].menu_name]
    assert told[LANGUAGES["mk"].menu_name].endswith("; texts corrected on this computer: 1")
    paths.read_anew()
    use_corrected({})
