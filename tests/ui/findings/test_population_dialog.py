"""A person says what is known of all judgments that the cases are a part of."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.demo import demo_folder
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.population import population_of
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.gate import population_values
from tipcoder.ui.findings.population_dialog import PopulationDialog
from tipcoder.ui.project_context import ProjectContext


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(demo_folder() / "MKD.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


def opened(context: ProjectContext, qtbot: QtBot) -> PopulationDialog:
    dialog = PopulationDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_is_typed_is_kept_and_shown_again(context: ProjectContext, qtbot: QtBot) -> None:
    dialog = opened(context, qtbot)
    for key, number in (("judgments_existing", "120"), ("judgments_received", "80")):
        qtbot.keyClicks(dialog.numbers[key], number)
    qtbot.keyClicks(dialog.selection, "Every third judgment")
    with qtbot.waitSignal(context.events.cases_changed):
        qtbot.keyClick(dialog.numbers["judgments_existing"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())

    assert population_of(context.project).numbers == {"judgments_existing": 120, "judgments_received": 80}
    again = opened(context, qtbot)
    assert again.numbers["judgments_existing"].text() == "120"
    assert again.selection.toPlainText() == "Every third judgment"
    assert again.numbers["judgments_final"].text() == ""


def test_what_cannot_be_is_said_and_nothing_is_lost(context: ProjectContext, qtbot: QtBot) -> None:
    dialog = opened(context, qtbot)
    for key, number in (("judgments_existing", "12"), ("judgments_received", "80")):
        qtbot.keyClicks(dialog.numbers[key], number)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.banner.isVisible)

    assert dialog.isVisible()
    assert dialog.numbers["judgments_received"].text() == "80"
    assert set(population_values(population_of(context.project)).values()) == {""}
