"""Dialog of reviewed texts, and the windows that show them, in safe mode too."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Slot
from pytestqt.qtbot import QtBot

from tipcoder import paths
from tipcoder.domain.verdicts import Verdict
from tipcoder.exchange.text_review import ReviewRow, write_text_review
from tipcoder.languages import ui_language
from tipcoder.languages.captions import TextReviewCaptions
from tipcoder.languages.dates import date_in_numbers
from tipcoder.languages.ui_language import shipped_texts
from tipcoder.services.texts.overlay import renew, shipped_corpus, take_reviewed
from tipcoder.services.texts.own_reviews import KeptReview, keep
from tipcoder.services.texts.program_texts import program_texts
from tipcoder.services.texts.reading import Corpus
from tipcoder.services.texts.reviews import Judged
from tipcoder.ui import file_choice
from tipcoder.ui.review.reviewed_texts_dialog import ReviewedTextsDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.start import ReviewedOverlay, first_window
from tipcoder.ui.tasks import Tasks

AS_SHIPPED = partial(shipped_corpus, shipped_in=shipped_texts)
CORRECTIONS = {"Settings…": "Нагодувања…", "Taxonomies": "Taxonomije"}
"""One that is sound, one in the wrong script."""


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A reviewed workbook of the texts of the menu in Macedonian."""
    rows = [
        ReviewRow(
            text.key,
            text.part,
            text.place,
            text.english,
            CORRECTIONS.get(text.english, text.translation),
            written=text.translation,
        )
        for text in program_texts(paths.translations(), "mk")
        if text.place == "Actions"
    ]
    write_text_review(tmp_path / "back.xlsx", "mk", rows, TextReviewCaptions())
    assert load_workbook(tmp_path / "back.xlsx").sheetnames == ["mk", "Read me"]
    return tmp_path / "back.xlsx"


@pytest.fixture(autouse=True)
def _shipped_again() -> Iterator[None]:
    yield
    ui_language.languages().lay_over(None)


def entry(window: MainWindow) -> str:
    return window.menu_bar.action_of("settings").text().replace("&", "").split("\t")[0].strip()


def test_a_window_shows_what_is_taken_until_it_is_taken_out(
    settings: Settings, tasks: Tasks, workbook: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(file_choice, "open_reviewed_texts", lambda *_: workbook)
    ui_language.install("mk")
    ReviewedOverlay().begin()
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    window.show()
    dialog = ReviewedTextsDialog(settings, tasks, AS_SHIPPED, window)
    dialog.show()
    assert entry(window) == "Поставки…"
    assert not dialog.take_button.isEnabled()
    assert not dialog.table.isVisible()

    dialog.reviewer.setText("MKD-07")
    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.groups))

    qtbot.waitUntil(lambda: entry(window) == "Нагодувања…")  # windows are told by an event
    today = date_in_numbers(datetime.now(UTC).astimezone().date(), "mk")
    assert dialog.table.as_text() == f"Македонски\tMKD-07\t{today}\t1"
    assert dialog.refused.rowCount() == 1
    assert "Taxonomije" in dialog.refused.as_text()

    assert not dialog.take_out_button.isEnabled()
    dialog.table.selectionModel().setCurrentIndex(
        dialog.table.model().index(0, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    qtbot.mouseClick(dialog.take_out_button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: entry(window) == "Поставки…")
    assert dialog.groups == ()
    dialog.reject()


class Hearer(QObject):
    """Hears of a task, of which nothing is to be done."""

    @Slot(object)
    def hear(self, _told: object) -> None:
        return


def test_what_is_taken_out_while_texts_are_made_stays_out(settings: Settings, workbook: Path, qtbot: QtBot) -> None:
    tasks, hearer = Tasks(), Hearer()
    take_reviewed(workbook, "MKD-07", datetime.now(UTC).date(), AS_SHIPPED)
    corpus = AS_SHIPPED("mk")
    began, go_on = Event(), Event()

    def corpus_in(_language: str) -> Corpus:
        began.set()
        go_on.wait()
        return corpus

    dialog = ReviewedTextsDialog(settings, tasks, AS_SHIPPED)
    qtbot.addWidget(dialog)
    dialog.show()
    tasks.start(partial(renew, corpus_in), done=hearer.hear, failed=hearer.hear)
    began.wait()  # its verdicts are read
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.take_out_button, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(lambda: dialog.groups == ())
    tasks.wait()

    assert paths.corrected().windows == {}
    assert not paths.corrected_index().exists()
    dialog.reject()


def test_a_damaged_file_is_told_once_and_keeps_nobody_from_work(settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    paths.reviewed_texts_folder().mkdir(parents=True)
    (paths.reviewed_texts_folder() / "mk.MKD-07.json").write_bytes(b"{")
    ui_language.install("mk")
    overlay = ReviewedOverlay()
    overlay.begin()
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    window.show()
    overlay.tell(window.show_error)
    assert "mk.MKD-07.json" in window.start_page.banner.text()
    assert entry(window) == "Поставки…"

    window.start_page.banner.clear()
    window.preferences.choose_language("sq")
    window.preferences.choose_language("mk")

    assert window.start_page.banner.text() == ""


def test_corrections_that_a_new_version_cannot_use_are_listed(settings: Settings, tasks: Tasks, qtbot: QtBot) -> None:
    said = Judged(
        "program/Actions/none", "Preferences…", "Поставки…", Verdict.WRONG, "Нагодувања…", only_here=False, comment="",
        reviewer="MKD-07", day=datetime.now(UTC).date(),
    )  # fmt: skip
    keep(KeptReview("mk", "MKD-07", (said,), is_own=True))
    dialog = ReviewedTextsDialog(settings, tasks, AS_SHIPPED)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.outdated.isVisible, timeout=60_000)
    assert dialog.outdated.as_text() == "MKD-07\tPreferences…\tНагодувања…"
    dialog.reject()


@pytest.mark.parametrize(("is_safe", "expected"), [(False, "Нагодувања…"), (True, "Поставки…")])
def test_the_first_window_shows_them_but_not_in_safe_mode(
    workbook: Path, settings: Settings, tasks: Tasks, qtbot: QtBot, is_safe: bool, expected: str
) -> None:
    take_reviewed(workbook, "MKD-07", datetime.now(UTC).date(), AS_SHIPPED)
    ui_language.install("mk")

    window = first_window(settings, tasks, instead_of=settings if is_safe else None)
    qtbot.addWidget(window)

    assert entry(window) == expected
