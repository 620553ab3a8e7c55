"""A project of many coded cases, to be brought to a newer version of its framework."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.made_once import made_once
from tests.support.versions import PASSPHRASE, first, make
from tipcoder.services.projects import OpenProject, close_project, open_project

CASES = 60


def _make(folder: Path) -> None:
    close_project(make(folder, first(), CASES))


@pytest.fixture
def coded() -> Path:
    """The project, closed. Made once: a copy is quicker than coding the cases again."""
    return made_once("cases to be upgraded", _make) / "Srbija.tip"


@pytest.fixture
def project(coded: Path, tmp_path: Path) -> Iterator[OpenProject]:
    """A copy of it, open."""
    shutil.copy(coded, tmp_path / "Srbija.tip")
    opened = open_project(tmp_path / "Srbija.tip", passphrase=PASSPHRASE)
    yield opened
    close_project(opened)
