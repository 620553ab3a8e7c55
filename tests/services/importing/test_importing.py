"""A workbook read back: exactly what was edited in it is found, and comes into the project or does not."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.support import versions
from tests.support.edited_workbooks import EditedWorkbook, expected, told
from tests.support.import_sheets import applied, exported, planned, read
from tests.support.libreoffice import needs_libreoffice, saved_by_libreoffice
from tests.support.steps import finished
from tipcoder.domain.import_plan import CellFate, EntryKind
from tipcoder.domain.projects import REGION, Country
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.exporting.export import PROFILES
from tipcoder.services.importing.import_preview import import_entries
from tipcoder.services.importing.importing import plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project

CASES = 150
EDITS = 1_000
Result = TypeVar("Result")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with cases that are coded at random, and its workbook beside it."""
    folder = tmp_path_factory.mktemp("importing")
    project = versions.make(folder, versions.first(), CASES, seed=7)
    exported(project, folder / "export.xlsx")
    close_project(project)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    for name in ("Srbija.tip", "export.xlsx"):
        shutil.copy(made / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def project(folder: Path) -> Iterator[OpenProject]:
    opened = open_project(folder / "Srbija.tip", passphrase=versions.PASSPHRASE)
    yield opened
    close_project(opened)


@pytest.mark.parametrize("seed", [1, 2])
def test_exactly_the_edits_are_found(project: OpenProject, folder: Path, seed: int) -> None:
    edited = EditedWorkbook(folder / "export.xlsx", random.Random(seed))
    edited.edit(EDITS)
    path = edited.save(folder / "edited.xlsx", sorts=seed == 2, rearranges=seed == 2)
    incoming = read(project, path)
    plan = finished(plan_import(project, incoming))
    assert told(import_entries(incoming, plan), incoming) == expected(edited)
    applied(project, path)
    again, entries = planned(project, path)
    assert again.counts.changes == 0
    assert [entry for entry in entries if entry.kind is not EntryKind.NEWER] == []


@needs_libreoffice
def test_exactly_the_edits_are_found_after_libreoffice_saved_the_workbook(project: OpenProject, folder: Path) -> None:
    edited = EditedWorkbook(folder / "export.xlsx", random.Random(3))
    edited.edit(EDITS)
    path = edited.save(folder / "edited.xlsx", sorts=True, rearranges=True)
    incoming = read(project, saved_by_libreoffice(path, folder))
    plan = finished(plan_import(project, incoming))
    assert told(import_entries(incoming, plan), incoming) == expected(edited)


def trips(country: Country) -> Iterator[tuple[str, str]]:
    """Yield profile and language: English in both profiles, the others in turns; `benchmarks.round_trips` has all."""
    place = REGION.index(country)
    for number, code in enumerate(LANGUAGES, place):
        yield from (
            (profile, code) for profile in (PROFILES if code == "en" else tuple(PROFILES)[number % len(PROFILES) :][:1])
        )


@pytest.mark.parametrize("country", REGION)
def test_what_was_exported_and_not_edited_changes_nothing(demo: Path, tmp_path: Path, country: Country) -> None:
    project = open_project(
        Path(shutil.copy(demo / f"{country}.tip", tmp_path / "demo.tip")), passphrase=DEMO_PASSPHRASE
    )
    for profile, code in trips(country):
        found = read_workbook(project, exported(project, tmp_path / f"{profile}_{code}.xlsx", profile, code))
        plan = finished(plan_import(project, found.incoming))
        assert (found.incoming.ambiguities, found.remarks, found.incoming.refused) == ((), (), {})
        assert import_entries(found.incoming, plan, code) == ()
        assert (plan.counts.changes, plan.counts.missing) == (0, 0)
        fates = {CellFate.UNCHANGED} | ({CellFate.COARSE} if profile == "unodc" else set())
        assert set(plan.counts.cells) == fates
    close_project(project)
