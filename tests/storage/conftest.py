from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.project_files import Made, make


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    """A project with one case, in a folder whose name is not ASCII."""
    folder = tmp_path / "Предмети ë %"
    folder.mkdir()
    project = make(folder / "Srbija 2026.tip")
    yield project
    project.database.close()
