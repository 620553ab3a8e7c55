"""A project of three cases, two of which two persons coded, open in a window at the page on quality."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import FIRST, LISTS, SECOND, SURVEY
from tests.support.made_once import made_once
from tests.support.two_readings import Coded, make
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.ui.double_coding.quality.quality_page import QualityPage
from tipcoder.ui.pages import QUALITY
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

FIRSTS: Coded = [*FIRST, {"case_title": "Two", "consent": "yes", "why": "yes", "months": 6}, {"case_title": "Three"}]
SECONDS: Coded = [*SECOND, {"case_title": "2", "consent": "yes", "why": "yes", "months": 8}]


def _make(folder: Path) -> None:
    os.environ["TIPCODER_PASSPHRASE"] = PASSPHRASE
    make(Commands(), folder / "Srbija.tip", SURVEY, {"SRB-01": FIRSTS, "SRB-02": SECONDS}, LISTS)


@pytest.fixture
def double(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenProject]:
    """The project, whose first codings are not submitted."""
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    made = made_once("double coded", _make) / "Srbija.tip"
    project = open_project(Path(shutil.copy(made, tmp_path / made.name)), passphrase=PASSPHRASE)
    yield project
    close_project(project)


@pytest.fixture
def workspace(double: OpenProject, settings: Settings, tasks: Tasks, qtbot: QtBot) -> Workspace:
    workspace = Workspace(double, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    return workspace


@pytest.fixture
def page(workspace: Workspace) -> QualityPage:
    workspace.show_page(QUALITY)
    return workspace.pages.page(QUALITY)
