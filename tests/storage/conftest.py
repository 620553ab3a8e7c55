from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.project_files import Made, make, make_large, open_large
from tipcoder.storage.file.project_file import ProjectFile


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    """A project with one case, in a folder whose name is not ASCII."""
    folder = tmp_path / "Предмети ë %"
    folder.mkdir()
    project = make(folder / "Srbija 2026.tip")
    yield project
    project.database.close()


@pytest.fixture
def large(made: Made) -> Iterator[ProjectFile]:
    """An open project that takes longer to be read than a write takes."""
    database = open_large(make_large(made))
    yield database
    database.close()
