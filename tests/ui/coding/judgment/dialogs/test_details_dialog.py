"""The dialogs about a judgment speak the language in use, in every state."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.document_files import pdf
from tests.support.retranslation import MARK, left_in_english
from tipcoder.domain.passages import Passage
from tipcoder.services.cases import add_case_of, list_judgments
from tipcoder.services.judgments.judgments import ENCODINGS
from tipcoder.services.projects import OpenProject
from tipcoder.ui.coding.judgment.dialogs.details_dialog import JudgmentDetailsDialog
from tipcoder.ui.coding.judgment.dialogs.recognise_dialog import RecogniseDialog
from tipcoder.ui.coding.judgment.dialogs.replace_dialog import ReplaceDialog
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.project_context import ProjectContext


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
