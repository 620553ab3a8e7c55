"""Trying a framework in the window: what is wrong is listed, what works is coded and not kept."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.support.steps import finished
from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.framework.form.form import Question
from tipcoder.services.demo.practice_trial import Trial, begin_trial, clear_trials, end_trial, trials_folder
from tipcoder.ui import file_choice
from tipcoder.ui.frameworks.faults_dialog import FaultsDialog
from tipcoder.ui.frameworks.trial_page import TrialPage
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.tasks import Tasks

SURVEY = [
    question("text", "title", "Title"),
    question("integer", "months", "Months"),
    question("select_one yes_no", "appealed", "Appealed?"),
]
UNKNOWN_LIST = question("select_one nowhere", "means", "Means")
TOO_LONG = question("text", "long", "Words " * 60)

Acts = Callable[[FaultsDialog], None]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Framework 2027.xlsx"


def write(file: Path, *more: dict[str, str], version: str = "1", without: str = "") -> None:
    survey = [row for row in (*SURVEY, *more) if row["name"] != without]
    file.write_bytes(workbook(survey, YES_NO, {"form_title": "On trial", "version": version}))


@pytest.fixture
def window(settings: Settings, tasks: Tasks, qtbot: QtBot) -> MainWindow:
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def tries(
    window: MainWindow, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], TrialPage | None]:
    monkeypatch.setattr(file_choice, "open_framework", lambda *_: file)

    def try_it() -> TrialPage | None:
        qtbot.mouseClick(window.start_page.trial_button, Qt.MouseButton.LeftButton)
        return window.trial_page

    return try_it


def answering(monkeypatch: pytest.MonkeyPatch, *acts: Acts) -> list[list[str]]:
    """Let a person do one thing in each findings dialog that comes; return what each listed at first."""
    listed: list[list[str]] = []
    todo = list(acts)

    def exec_(dialog: FaultsDialog) -> QDialog.DialogCode:
        listed.append(dialog.table.as_text().split("\n"))
        dialog.show()
        todo.pop(0)(dialog)
        return QDialog.DialogCode(dialog.result())

    monkeypatch.setattr(FaultsDialog, "exec", exec_)
    return listed


def set_value(page: TrialPage, key: str, value: str) -> None:
    work = page.coding.work
    assert work is not None
    work.set_value(Ref(work.live.root, key), value)


def answer(page: TrialPage, key: str) -> Answer | None:
    work = page.coding.work
    assert work is not None
    return work.live.answer(Ref(work.live.root, key))


def offered(page: TrialPage, key: str) -> list[str]:
    work = page.coding.work
    assert work is not None
    ref = Ref(work.live.root, key)
    shown = work.live.node(ref)
    assert isinstance(shown, Question)
    return [choice.label for choice in work.choices.offered(ref, shown)]


def test_a_framework_opens_on_a_case_that_is_not_kept(
    window: MainWindow, tries: Callable[[], TrialPage | None], file: Path, settings: Settings, qtbot: QtBot
) -> None:
    write(file)
    page = tries()
    assert page is not None
    assert page.isVisible()
    assert "On trial" in window.windowTitle()
    assert "Nothing here is kept" in page.notice.text()
    assert page.coding.judgments.judgment(), "a fictional judgment to read"
    (folder,) = trials_folder().glob("trial-*")
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0, "nobody else may look into it"
    assert not (folder / "trial.tip").read_bytes().startswith(b"SQLite format")
    qtbot.keyClicks(window.focusWidget(), "My first case")
    page.coding.save_pending()
    assert answer(page, "title") == Answer("My first case")
    qtbot.mouseClick(page.close_button, Qt.MouseButton.LeftButton)
    assert window.trial_page is None
    assert window.start_page.isVisible()
    assert list(trials_folder().iterdir()) == []
    assert settings.recent_projects() == ()


def test_closing_the_window_ends_the_trial(
    window: MainWindow, tries: Callable[[], TrialPage | None], file: Path
) -> None:
    write(file)
    assert tries() is not None
    window.close()
    assert list(trials_folder().iterdir()) == []


def test_closing_the_window_while_a_trial_is_being_made_leaves_nothing(
    settings: Settings, file: Path, qtbot: QtBot
) -> None:
    write(file)
    tasks = Tasks()
    window = MainWindow(settings, tasks)
    qtbot.addWidget(window)
    window.show()
    window.trials.try_workbook(file)
    qtbot.waitUntil(lambda: not window.start_page.trial_button.isEnabled())
    qtbot.waitUntil(trials_folder().exists)
    window.close()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert list(trials_folder().iterdir()) == []
    assert window.trial_page is None


def test_reloading_a_workbook_that_did_not_change_keeps_everything(
    tries: Callable[[], TrialPage | None], file: Path, qtbot: QtBot
) -> None:
    write(file)
    page = tries()
    assert page is not None
    set_value(page, "months", "12")
    qtbot.mouseClick(page.reload_button, Qt.MouseButton.LeftButton)
    assert answer(page, "months") == Answer("12")
    assert page.banner.text() == "The workbook was read again."


def test_choices_in_a_file_beside_the_workbook_are_offered_and_read_again(
    tries: Callable[[], TrialPage | None], file: Path, qtbot: QtBot
) -> None:
    places = file.with_name("places.csv")
    places.write_text("name,label\nnis,Niš\n", "utf-8")
    write(file, question("select_one_from_file places.csv", "place", "Place"))
    page = tries()
    assert page is not None
    assert offered(page, "place") == ["Niš"]
    places.write_text("name,label\nnis,Niš\nbar,Bar\n", "utf-8")
    qtbot.mouseClick(page.reload_button, Qt.MouseButton.LeftButton)
    assert offered(page, "place") == ["Niš", "Bar"]


def test_errors_are_listed_by_cell_and_checked_again_until_they_are_mended(
    window: MainWindow,
    tries: Callable[[], TrialPage | None],
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    write(file, UNKNOWN_LIST)
    page = tmp_path / "findings.html"
    monkeypatch.setattr(file_choice, "save_page", lambda *_: page)

    def mend(dialog: FaultsDialog) -> None:
        assert not dialog.open_button.isVisible(), "nothing opens with errors"
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        qtbot.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        write(file)
        qtbot.mouseClick(dialog.check_button, Qt.MouseButton.LeftButton)

    listed = answering(monkeypatch, mend)
    assert tries() is not None
    ((line,),) = listed
    kind, sheet, row, _, said = line.split("\t")
    assert (kind, sheet, row) == ("Error", "survey", "5")
    assert said.startswith("The choice list"), "the place stands beside it"
    assert QGuiApplication.clipboard().text() == line
    assert "nowhere" in page.read_text("utf-8")


def test_what_is_wrong_in_a_file_of_choices_names_that_file(
    tries: Callable[[], TrialPage | None], file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file.with_name("places.csv").write_text("name,label\nnis,Niš\n,Bar\n", "utf-8")
    write(file, question("select_one_from_file places.csv", "place", "Place"))
    listed = answering(monkeypatch, lambda dialog: qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton))
    assert tries() is None
    assert listed[0][0].split("\t")[:3] == ["Error", "places.csv", "3"]


def test_giving_up_at_errors_leaves_nothing(
    window: MainWindow, tries: Callable[[], TrialPage | None], file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    write(file, UNKNOWN_LIST)
    answering(monkeypatch, lambda dialog: qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton))
    assert tries() is None
    assert not trials_folder().exists()
    assert window.start_page.trial_button.isEnabled()


def test_warnings_are_shown_and_opened_anyway(
    tries: Callable[[], TrialPage | None], file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    write(file, TOO_LONG)
    listed = answering(monkeypatch, lambda dialog: qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton))
    assert tries() is not None
    assert [line.split("\t")[0] for line in listed[0]] == ["Warning"]


def test_reloading_keeps_the_answers_that_still_fit(
    window: MainWindow, tries: Callable[[], TrialPage | None], file: Path, qtbot: QtBot
) -> None:
    write(file)
    page = tries()
    assert page is not None
    set_value(page, "months", "12")
    set_value(page, "appealed", "yes")
    write(file, question("text", "added", "Added"), version="2", without="months")
    qtbot.keyPress(window.focusWidget(), Qt.Key.Key_F5)
    assert answer(page, "appealed") == Answer("yes")
    assert page.coding.work is not None
    assert page.coding.work.live.has(Ref(page.coding.work.live.root, "added"))
    assert "1 answer" in page.banner.text()
    assert "2" in page.title_label.text()
    assert page.coding.isEnabled()


def test_reloading_a_workbook_with_errors_leaves_the_trial_as_it_was(
    tries: Callable[[], TrialPage | None], file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    write(file)
    page = tries()
    assert page is not None
    set_value(page, "months", "12")
    write(file, UNKNOWN_LIST)
    listed = answering(monkeypatch, lambda dialog: qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton))
    qtbot.mouseClick(page.reload_button, Qt.MouseButton.LeftButton)
    assert len(listed) == 1
    assert answer(page, "months") == Answer("12")
    set_value(page, "months", "13")
    assert answer(page, "months") == Answer("13")


def test_a_workbook_that_went_away_is_said(
    tries: Callable[[], TrialPage | None], file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    write(file)
    page = tries()
    assert page is not None
    file.unlink()
    listed = answering(monkeypatch, lambda dialog: qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton))
    qtbot.mouseClick(page.reload_button, Qt.MouseButton.LeftButton)
    assert "cannot be opened" in listed[0][0]


def _begun(file: Path) -> Trial:
    return finished(begin_trial(file, "en"))


def test_a_trial_that_a_crash_left_goes_at_the_next_start_and_a_living_one_stays(file: Path) -> None:
    write(file)
    living = _begun(file)
    left = trials_folder() / "trial-left"
    left.mkdir()
    (left / "trial.tip").write_bytes(b"encrypted")
    clear_trials()
    assert not left.exists()
    assert living.folder.is_dir()
    end_trial(living)
    assert list(trials_folder().iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of folders are others there")
def test_giving_up_on_the_way_leaves_nothing(file: Path) -> None:
    write(file)
    steps = begin_trial(file, "en")
    next(steps)
    next(steps)
    steps.close()
    assert list(trials_folder().iterdir()) == []
