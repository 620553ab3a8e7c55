"""Edits cells of a workbook by chance: what was edited is found, refused or asked, and nothing else is.

`tests.benchmarks.round_trips` does it many times over.
"""

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.any_edits import AnyEdits
from tests.support.import_sheets import content, exported
from tests.support.libreoffice import needs_libreoffice, saved_by_libreoffice
from tests.support.steps import finished
from tipcoder.domain.import_plan import CellFate, RowFate
from tipcoder.domain.projects import Country
from tipcoder.services.coding import live_of
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.importing.importing import ImportPlan, apply_import, plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.snapshots import ComparedCoding, compared_codings
from tipcoder.storage.file.integrity import check_database


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


def as_second(project: OpenProject, path: Path) -> ImportPlan:
    """Read a workbook as the codings of another coder, and return what it did."""
    incoming = read_workbook(project, path, is_second=True).incoming
    plan = finished(plan_import(project, incoming, second="SRB-77"))
    finished(apply_import(project, incoming, second="SRB-77"))
    return plan


def said(coding: ComparedCoding) -> list[tuple[str, str, str]]:
    """Return what a coding says by the places of its rows, as those have other ids in each coding."""
    rows = {row.id: row for row in coding.coding.rows}

    def way(id: str) -> str:
        row = rows.get(id)
        return "" if row is None else f"{way(row.parent or '')} {row.roster} {row.position}"

    return sorted((way(ref.row), ref.key, f"{answer.value} {answer.state}") for ref, answer in coding.coding.answers)


def test_an_exported_workbook_says_the_same_as_a_second_coding(project: OpenProject, tmp_path: Path) -> None:
    plan = as_second(project, exported(project, tmp_path / "a.xlsx", language="sr"))
    refused = [cell for case in plan.cases for cell in case.cells if cell.fate is CellFate.REFUSED]
    assert [(c.row.roster, c.ref.key, c.before, c.after, c.reason) for c in refused] == []
    assert plan.counts.rows[RowFate.REFUSED] == 0
    compared = compared_codings(project.database)
    seconds = {one.number: said(one) for one in compared if one.is_submitted}
    firsts = {one.number: one for one in compared if not one.is_submitted}
    assert seconds.keys() == firsts.keys()
    for number, one in firsts.items():
        live = live_of(project.form, one.coding)
        asked = [(ref, answer) for ref, answer in one.coding.answers if live.is_relevant(ref)]
        there = {row.id for row in one.coding.rows if live.is_row_relevant(row.id)} | {one.coding.coding.id}
        assert len(seconds[number]) == sum(ref.row in there for ref, _ in asked)


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_edited_changes_no_first_coding_and_nothing_twice(
    project: OpenProject, tmp_path: Path, seed: int
) -> None:
    before = content(project)
    edits = AnyEdits(project, exported(project, tmp_path / "a.xlsx", language="sr"), random.Random(seed))
    edits.edit(300)
    path = edits.save(tmp_path / "edited.xlsx")
    assert as_second(project, path).counts.changes > 0
    assert as_second(project, path).counts.changes == 0
    assert content(project) == before
    assert check_database(project.database) == ()
