"""Check of the installation in the window: results in words, and a report for those who help."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tipcoder.services import self_test as running
from tipcoder.services.self_test import CHECKS, Installation, Steps
from tipcoder.ui import file_choice
from tipcoder.ui.safety.self_test_dialog import SelfTestDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks


@pytest.fixture
def dialog(settings: Settings, tasks: Tasks, qtbot: QtBot) -> SelfTestDialog:
    dialog = SelfTestDialog(settings, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def column(dialog: SelfTestDialog, number: int) -> list[str]:
    items = [dialog.table.item(row, number) for row in range(dialog.table.rowCount())]
    return [item.text() for item in items if item is not None]


def test_what_fails_is_told_and_leaves_in_the_report(
    dialog: SelfTestDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(_: Installation) -> Steps:
        raise ValueError("Н.Н. from Niš")
        yield

    quick = {name: check for name, check in CHECKS.items() if name in ("translations", "pdf")}
    monkeypatch.setattr(running, "CHECKS", {**quick, "search": fail})
    monkeypatch.setattr(file_choice, "save_diagnosis", lambda *_: tmp_path / "report.json")
    assert not dialog.save_button.isEnabled()

    qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)

    assert column(dialog, 0) == ["sound", "sound", "FAILED"]
    assert column(dialog, 1) == ["Languages of the window", "Pages of a PDF", "Search"]
    assert column(dialog, 2)[2].startswith("ValueError")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.banner.text() == "The report was saved."
    report = (tmp_path / "report.json").read_text(encoding="utf-8")
    assert [check["outcome"] for check in json.loads(report)["checks"]] == ["sound", "sound", "failed"]
    assert "Niš" not in report


def test_it_can_be_run_again(dialog: SelfTestDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "CHECKS", {"translations": CHECKS["translations"]})
    dialog.start()
    dialog.start()
    assert column(dialog, 0) == ["sound"]
    assert dialog.start_button.isEnabled()
