"""A practice project, open in a window at the page with its figures."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.demo import demo_folder
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.ui.findings.findings_page import FindingsPage
from tipcoder.ui.pages import FINDINGS
from tipcoder.ui.shell.workspace import Workspace


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = demo_folder() / "MKD.tip"
    opened = open_project(Path(shutil.copy(made, tmp_path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


@pytest.fixture
def page(workspace: Workspace) -> FindingsPage:
    workspace.show_page(FINDINGS)
    return workspace.pages.page(FINDINGS)
