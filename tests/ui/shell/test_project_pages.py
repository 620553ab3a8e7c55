"""What an open project prepares while nobody waits."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from tipcoder.framework.engine import compiled_form
from tipcoder.framework.engine.compiled_form import CompiledForm
from tipcoder.framework.form.form import Form
from tipcoder.services.cases import add_case
from tipcoder.services.projects import close_project, open_project
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks


def test_the_first_case_does_not_wait_for_the_framework(
    qtbot: QtBot, project_file: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = open_project(project_file, passphrase=PASSPHRASE)
    coding = add_case(project).coding.id
    project.forms = {  # one that no test compiled before
        id: replace(filled, form=replace(filled.form, title="Of this test")) for id, filled in project.forms.items()
    }
    compiling: list[int] = []
    analyse = compiled_form.analyse

    def noted(form: Form) -> CompiledForm:
        compiling.append(threading.get_ident())
        return analyse(form)

    monkeypatch.setattr(compiled_form, "analyse", noted)
    tasks = Tasks()
    workspace = Workspace(project, settings, tasks)
    qtbot.addWidget(workspace)
    workspace.show()
    qtbot.waitUntil(lambda: bool(compiling), timeout=20_000)
    tasks.wait()
    workspace.open_coding(coding)
    assert len(compiling) == 1
    assert threading.get_ident() not in compiling
    workspace.leave()
    workspace.pages.close_coding()
    tasks.wait()
    close_project(project)
