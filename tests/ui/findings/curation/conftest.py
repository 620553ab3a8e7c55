"""A demo project as the dialogs of curation are given it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.demo import demo_folder
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import OpenProject, close_project, open_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    folder = demo_folder()
    opened = open_project(Path(shutil.copy(folder / "MNE.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)
