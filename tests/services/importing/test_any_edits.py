"""Whatever somebody does to cells of a workbook: what was edited is found, refused or asked, and nothing else is.

`tests.benchmarks.round_trips` does it many times over.
"""

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.any_edits import AnyEdits
from tests.support.import_sheets import exported
from tests.support.libreoffice import needs_libreoffice, saved_by_libreoffice
from tipcoder.domain.projects import Country
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import OpenProject, close_project, open_project


@pytest.fixture
def project(demo: Path, tmp_path: Path) -> Iterator[OpenProject]:
    path = Path(shutil.copy(demo / f"{Country.SRB}.tip", tmp_path / "demo.tip"))
    opened = open_project(path, passphrase=DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


def as_saved(path: Path, _folder: Path) -> Path:
    return path


@pytest.mark.parametrize(
    ("seed", "saved"),
    [(1, as_saved), pytest.param(4, saved_by_libreoffice, marks=needs_libreoffice)],
)
def test_every_edited_cell_is_told_and_no_other(
    project: OpenProject, tmp_path: Path, seed: int, saved: Callable[[Path, Path], Path]
) -> None:
    edits = AnyEdits(project, exported(project, tmp_path / "a.xlsx", language="sr"), random.Random(seed))
    edits.edit(300)
    assert edits.told(saved(edits.save(tmp_path / "edited.xlsx"), tmp_path)) == edits.changed
