"""A project with a case that two persons coded, both codings submitted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import open_double_coded, submit
from tipcoder.services.projects import OpenProject, close_project


@pytest.fixture
def double(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenProject]:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    project = open_double_coded(Commands(), tmp_path)
    submit(project)
    yield project
    close_project(project)
