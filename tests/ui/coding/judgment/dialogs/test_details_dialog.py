"""The dialogs about a judgment speak the language in use, in every state."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.document_files import pdf
from tests.support.retranslation import MARK, left_in_english
from tipcoder.domain.passages import Passage
from tipcoder.services.cases import add_case_of, list_judgments
from tipcoder.services.handover import hand_over
from tipcoder.services.judgments.judgments import ENCODINGS
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.ui.coding.judgment.details_dialog import JudgmentDetailsDialog
from tipcoder.ui.coding.judgment.recognise_dialog import RecogniseDialog
from tipcoder.ui.coding.judgment.replace_dialog import ReplaceDialog
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner


@pytest.fixture
def dialogs(
    switch: Callable[[], None],
    context: ProjectContext,
    project: OpenProject,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> list[Dialog]:
    switch()
    monkeypatch.setenv("PATH", "")
    scan, text = tmp_path / "a.pdf", tmp_path / "a.txt"
    scan.write_bytes(pdf("", picture=True))
    text.write_text("Окривљени је крив.", "utf-8")
    scanned, written = (list_judgments(project, add_case_of(project, path).id)[0].id for path in (scan, text))
    details = JudgmentDetailsDialog(context, written, "")
    details.date.setText("2021")
    recognise = RecogniseDialog(context, scanned, "")
    recognise.look()
    replace = ReplaceDialog(context, written, scan, "", _proves)
    replace.read()
    return [details, recognise, replace]


def _proves(_passage: Passage) -> str:
    return ""


def test_all_texts_are_in_the_language_in_use(dialogs: list[Dialog], qtbot: QtBot) -> None:
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert left_in_english(dialog, {"a.txt", *ENCODINGS}) == set(), type(dialog).__name__
        assert MARK in dialog.windowTitle()


def test_of_a_judgment_that_was_left_out_of_a_copy_no_checksum_is_shown(
    project: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    text, target = tmp_path / "a.txt", tmp_path / "copy.tip"
    text.write_text("Окривљени је крив.", "utf-8")
    case = add_case_of(project, text)
    (judgment,) = list_judgments(project, case.id)
    hand_over(project, target, "jasen lipa breza bor", with_judgments=False)
    copy = open_project(target, passphrase="jasen lipa breza bor")
    shown = []
    for one in (project, copy):
        context = ProjectContext(project=one, settings=settings, tasks=tasks, banner=Banner())
        dialog = JudgmentDetailsDialog(context, judgment.id, "")
        qtbot.addWidget(dialog)
        shown.append([label.text() for label in dialog.findChildren(QLabel) if "Pages: 1" in label.text()])
    close_project(copy)
    (here,), (there,) = shown
    assert f"SHA-256 {judgment.sha256[:8]}" in here
    assert "SHA-256" not in there


class Hearing(QObject):
    """Hears of work that is done."""

    @Slot(object)
    def hear(self, _result: object) -> None:
        pass


def test_recognition_is_told_of_and_left_while_other_work_runs(
    context: ProjectContext, project: OpenProject, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    scan = tmp_path / "a.pdf"
    scan.write_bytes(pdf("", picture=True))
    (scanned,) = list_judgments(project, add_case_of(project, scan).id)
    tasks, may_end, hearing = Tasks(), Event(), Hearing()
    tasks.start(may_end.wait, done=hearing.hear, failed=hearing.hear)
    try:
        dialog = RecogniseDialog(replace(context, tasks=tasks), scanned.id, "")
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.look()
        dialog.close_button.click()
        assert not dialog.isVisible()
        dialog.show()
        dialog.look()
        qtbot.waitUntil(lambda: bool(dialog.how.text()))
        assert tasks.is_busy
    finally:
        may_end.set()
        tasks.wait()
