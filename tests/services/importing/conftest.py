"""A project to export from and to read workbooks back into, of each test's own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import versions
from tipcoder.services.projects import OpenProject, close_project, open_project


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project. Making one costs a framework: tests copy it."""
    project = versions.make(tmp_path_factory.mktemp("importing"), versions.first(), 4, seed=3)
    close_project(project)
    return project.path


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(made, tmp_path / made.name)), passphrase=versions.PASSPHRASE)
    yield opened
    close_project(opened)
