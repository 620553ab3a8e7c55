"""A demo project as the dialogs of curation are given it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.made_once import made_once
from tipcoder.services.demo.demo import DEMO_PASSPHRASE, make_demo
from tipcoder.services.projects import OpenProject, close_project, open_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    folder = made_once("demo", lambda folder: list(make_demo(folder / "ë љ"))) / "ë љ"
    opened = open_project(Path(shutil.copy(folder / "MNE.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)
