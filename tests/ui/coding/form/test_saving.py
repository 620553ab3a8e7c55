"""Typing is saved within three seconds, rest or no rest, and the status bar says what is not saved."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support import window_typist
from tests.support.coding_desk import Desk
from tipcoder.domain.answers import Answer, Ref
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.codings import load_coding
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

ROOT = Path(__file__).parents[4]
WORDS = 14
"""About six seconds of typing."""
LONGEST_MS = 3_000


@pytest.fixture
def workspace(project: OpenProject, tasks: Tasks, qtbot: QtBot) -> Iterator[Workspace]:
    workspace = Workspace(project, Settings(project.path.parent / "settings.ini"), tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    workspace.open_coding(list_cases(project)[0].coding.id)
    yield workspace
    workspace.save_pending()


def editor_of(workspace: Workspace, key: str) -> QWidget:
    ref = Ref(list_cases(workspace.project)[0].coding.id, key)
    workspace.coding.go_to(ref)
    frame = workspace.coding.form.view.frame(ref)
    assert frame is not None
    assert frame.input is not None
    widget: QWidget = frame.input
    while (proxy := widget.focusProxy()) is not None:
        widget = proxy
    return widget


def test_typing_without_a_rest_survives_a_kill(project: OpenProject) -> None:
    path, key = project.path, project.recovery_key
    coding = list_cases(project)[0].coding.id
    close_project(project)
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "tests.support.window_typist", str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(key + "\n")
        process.stdin.flush()
        typed = [process.stdout.readline().rstrip("\n").split("\t") for _ in range(WORDS)]
        process.kill()
    assert [number for number, _ in typed] == [str(number) for number in range(1, WORDS + 1)]
    assert {said for _, said in typed} == {"Saving…"}, "at no moment is the last word saved"
    again = open_project(path, recovery_key=key)
    answers = dict(load_coding(again.database, coding).answers)
    close_project(again)
    story = answers[Ref(coding, window_typist.QUESTION)].value.split()
    assert story == [f"word{number}" for number in range(1, len(story) + 1)]
    # A timer that is due is late by a word, where the machine halts between two.
    most_unsaved = LONGEST_MS // window_typist.BETWEEN_WORDS_MS + 2
    assert len(story) >= WORDS - most_unsaved


def title_in_file(path: Path, recovery_key: str) -> str:
    project = open_project(path, recovery_key=recovery_key, read_only=True)
    try:
        return list_cases(project)[0].title
    finally:
        close_project(project)


def test_a_second_process_reads_what_is_being_typed(desk: Desk, project: OpenProject) -> None:
    editor = desk.editor("title")
    for letter in "abcdefghij":
        desk.keys(editor, letter)
        desk.qtbot.wait(450)
    with ProcessPoolExecutor(1, get_context("spawn")) as second:
        title = second.submit(title_in_file, project.path, project.recovery_key).result()
    assert title.startswith("abcd")
    desk.page.save_pending()


def test_the_bar_says_the_truth_at_every_moment(workspace: Workspace, qtbot: QtBot) -> None:
    said = workspace.status.saved
    assert said.text().startswith("Everything is saved")
    qtbot.keyClicks(editor_of(workspace, "title"), "a")
    assert said.text() == "Saving…"
    qtbot.waitUntil(lambda: said.text().startswith("Everything is saved "))
    qtbot.keyClicks(editor_of(workspace, "decided"), "31.02.2021")
    assert said.text() == "Not saved yet"
    editor = editor_of(workspace, "title")
    assert said.text() == "Not saved yet", "what cannot be read stays, and is not saved"
    qtbot.keyClicks(editor, "b")
    workspace.coding.save_pending()
    assert said.text() == "Not saved yet"
    qtbot.keyClick(editor_of(workspace, "decided"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor_of(workspace, "decided"), "14.3.2021")
    workspace.coding.save_pending()
    assert said.text().startswith("Everything is saved ")


def test_a_search_for_a_choice_and_a_time_without_its_day_are_not_saved(workspace: Workspace, qtbot: QtBot) -> None:
    said = workspace.status.saved
    qtbot.keyClicks(editor_of(workspace, "court"), "x")
    assert said.text() == "Not saved yet"
    qtbot.keyClick(editor_of(workspace, "court"), Qt.Key.Key_Backspace)
    assert said.text().startswith("Everything is saved")


def test_a_remark_that_is_not_sent_is_kept(
    desk: Desk, project: OpenProject, reopen: Callable[[], OpenProject], tasks: Tasks, qtbot: QtBot
) -> None:
    desk.page.remarks.show_remarks(desk.ref("title"))
    window = desk.page.remarks.windows[desk.ref("title")]
    with qtbot.waitSignal(desk.page.save_state_changed):
        desk.keys(window.entry, "Питање")
    # kept in the file while the window is open
    qtbot.waitUntil(lambda: "Питање" in load_coding(project.database, desk.root).coding.place)
    desk.leave()
    other = Desk(qtbot, reopen(), tasks)
    other.page.remarks.show_remarks(other.ref("title"))
    window = other.page.remarks.windows[other.ref("title")]
    assert window.entry.toPlainText() == "Питање"
    window.entry.clear()
    other.leave()


def test_unreadable_typing_is_kept_in_the_file_while_one_types(desk: Desk, project: OpenProject) -> None:
    desk.type("months", "twelve")
    desk.qtbot.waitUntil(lambda: "twelve" in load_coding(project.database, desk.root).coding.place)
    assert desk.answer("months") is None


def test_a_text_saved_in_the_middle_of_a_word_goes_on(desk: Desk) -> None:
    editor = desk.editor("title")
    for typed in ("on", "e ", "two"):
        desk.keys(editor, typed)
        desk.qtbot.wait(500)
    desk.keys(editor, " three")
    desk.page.save_pending()
    assert desk.answer("title") == Answer("one two three")


def test_a_project_opened_again_says_what_was_never_saved(workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor_of(workspace, "months"), "many")
    workspace.coding.save_pending()
    coding = list_cases(workspace.project)[0].coding.id
    workspace.coding.close_coding()
    workspace.coding.open_coding(coding)
    assert workspace.status.saved.text() == "Not saved yet"
