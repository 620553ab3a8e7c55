"""What nations have published comes with their deliveries, until a newer one takes its place."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support import import_sheets
from tests.support.commands import Commands
from tests.support.demo import demo_folder
from tests.support.import_sheets import Sheets, changed, exported, only
from tests.support.made_once import made_once
from tests.support.regions import region, written_earlier
from tests.support.steps import finished
from tipcoder.domain.import_plan import EntryKind, Reason
from tipcoder.domain.release import Audience, EarlierEdition, NewRelease, PublishedCell, ReleaseKind
from tipcoder.messages import sentence
from tipcoder.services.consolidation.apply import store_in_project
from tipcoder.services.consolidation.planning import ConsolidationPlan, plan_consolidation
from tipcoder.services.consolidation.report import check_lines
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.handover import hand_over
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.ledger import earlier_editions, list_releases, withdraw
from tipcoder.storage.coding.releases import recorded_release
from tipcoder.storage.regional.deliveries import delivered_editions

FEMALE, MALE, MEDIAN = (
    PublishedCell("P8.sex", "all", "", "female", 20, 26, 9),
    PublishedCell("P8.sex", "all", "", "male", 6, 26, 9),
    PublishedCell("P11.victims", "all", "", "median", 2, 12, 9),
)


def publish(project: OpenProject, *cells: PublishedCell) -> None:
    release = NewRelease(
        kind=ReleaseKind.REPORT,
        audience=Audience.PUBLIC,
        format="docx",
        language="en",
        file_name="report.docx",
        cases=9,
        left_out=0,
        sha256="0" * 64,
        cells=cells,
    )
    with recorded_release(project.database, release, project.project.coder):
        pass


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project that published (`MNE.tip`), its workbook, one from before, and one of nothing."""

    def make(into: Path) -> None:
        project = open_project(Path(shutil.copy(demo_folder() / "MNE.tip", into)), passphrase=DEMO_PASSPHRASE)
        written_earlier(exported(project, into / "none.xlsx", "unodc"))
        publish(project, FEMALE)
        publish(project, FEMALE, MALE)
        written_earlier(exported(project, into / "before.xlsx", "unodc"))
        latest = next(one.id for one in list_releases(project) if one.edition)
        withdraw(project, latest, "nobody got it")
        publish(project, FEMALE, MALE, MEDIAN)
        exported(project, into / "MNE.xlsx", "unodc")
        close_project(project)

    return Path(shutil.copytree(made_once("released delivered", make), tmp_path_factory.mktemp("r") / "r"))


def planned(paths: Sequence[Path], regional: OpenProject | None = None) -> ConsolidationPlan:
    return finished(plan_consolidation(paths, passphrase=lambda _: DEMO_PASSPHRASE, regional=regional))


def told(editions: Sequence[EarlierEdition]) -> list[tuple[str, int, set[PublishedCell]]]:
    """Return editions, the largest first: of two of one day nobody knows which is later."""
    found = [(one.country, one.cases, {cell for cells in one.cells.values() for cell in cells}) for one in editions]
    return sorted(found, key=lambda one: len(one[-1]), reverse=True)


@pytest.mark.parametrize("delivery", ["MNE.xlsx", "MNE.tip"])
def test_what_a_nation_published_comes_with_a_workbook_and_with_a_project(
    delivery: str, folder: Path, tmp_path: Path
) -> None:
    (found,) = planned([folder / delivery]).report.deliveries
    assert found.counts.published == 2
    assert [one.code for one in found.faults if "released" in one.code] == []
    regional = region(tmp_path / "region.tip", [folder / delivery], DEMO_PASSPHRASE)
    editions = delivered_editions(regional.database)
    assert told(editions) == [("MNE", 9, {FEMALE, MALE, MEDIAN}), ("MNE", 9, {FEMALE})]
    assert earlier_editions(regional) == editions, "the region is held to it"

    project = open_project(folder / "MNE.tip", passphrase=DEMO_PASSPHRASE)
    published = earlier_editions(project)
    assert {(one.id, one.made_at.date()) for one in editions} == {(one.id, one.made_at.date()) for one in published}
    close_project(project)

    hand_over(regional, tmp_path / "copy.tip", DEMO_PASSPHRASE)
    close_project(regional)
    copy = open_project(tmp_path / "copy.tip", passphrase=DEMO_PASSPHRASE)
    assert told(delivered_editions(copy.database)) == told(editions)
    close_project(copy)


def test_a_newer_delivery_takes_its_place_and_none_is_said(folder: Path, tmp_path: Path) -> None:
    nothing = planned([folder / "none.xlsx"])
    codes = [line.code for line in check_lines(nothing.report, sentence)]
    assert codes.count("consolidation_none_published") == 1
    regional = region(tmp_path / "region.tip", [folder / "before.xlsx"], DEMO_PASSPHRASE)
    assert told(delivered_editions(regional.database)) == [("MNE", 9, {FEMALE, MALE}), ("MNE", 9, {FEMALE})]

    newer = planned([folder / "MNE.xlsx"], regional)
    assert "consolidation_none_published" not in {line.code for line in check_lines(newer.report, sentence)}
    finished(store_in_project(newer, regional))
    assert told(delivered_editions(regional.database)) == [("MNE", 9, {FEMALE, MALE, MEDIAN}), ("MNE", 9, {FEMALE})]
    (kept,) = planned([], regional).report.deliveries
    assert kept.counts.published == 2
    close_project(regional)


def test_the_command_prints_how_many_editions_were_taken_over(
    qapp: QCoreApplication, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    done = Commands()("consolidate", tmp_path / "region.xlsx", folder / "MNE.xlsx", "--dry-run", "--json")
    assert [found["published"] for found in json.loads(done.stdout)["deliveries"]] == [2]


BAD: dict[str, dict[str, object]] = {
    "A": {"edition": "0123456789AB"},
    "B": {"made_on": "2026-02-31"},
    "C": {"cases": -1},
    "D": {"figure": "P8 sex"},
    "E": {"part": ""},
    "F": {"group": "x" * 81},
    "G": {"value": "a b"},
    "H": {"count": 1.5},
    "I": {"base": True},
}


def test_rows_that_are_no_published_numbers_are_told_and_left_out(folder: Path, tmp_path: Path) -> None:
    row: dict[str, object] = {
        "edition": "0123456789ab",
        "made_on": "2026-02-28",
        "cases": 9,
        "figure": "P8.sex",
        "part": "all",
    }
    row |= {"group": None, "value": "female", "count": 20, "base": 26}
    others = [{**row, **bad} for bad in BAD.values()]
    more = [row, row, {**row, "value": "male", "cases": 8}, {**row, "figure": "Z9.later", "count": 2**31}]

    def spoil(sheets: Sheets) -> None:
        first = sheets.book["released"].max_row + 1
        for line, values in enumerate((*others, *more), first):
            sheets.set("released", line, **values)

    path = Path(shutil.copy(folder / "MNE.xlsx", tmp_path))
    (found,) = planned([changed(path, spoil)]).report.deliveries
    cells = [one.cell for one in found.faults if one.code == "delivery_released_none"]
    line = 3 + 4
    good = line + len(others)
    assert cells == [
        *(f"{column}{line + place}" for place, column in enumerate(BAD)),
        f"A{good + 1}",
        f"A{good + 2}",
        f"H{good + 3}",
    ]
    assert found.counts.published == 3
    regional = region(tmp_path / "region.tip", [path], DEMO_PASSPHRASE)
    assert ("MNE", 9, {FEMALE}) in told(delivered_editions(regional.database))
    close_project(regional)


def test_no_more_rows_are_read_than_any_nation_has(folder: Path, tmp_path: Path) -> None:
    def fill(sheets: Sheets) -> None:
        for place in range(50_000):
            row = ["0123456789ab", "2020-01-01", 9, "P8.sex", "all", None, f"v{place}", 3, 20]
            sheets.book["released"].append(row)

    path = Path(shutil.copy(folder / "MNE.xlsx", tmp_path))
    (found,) = planned([changed(path, fill)]).report.deliveries
    (fault,) = (one for one in found.faults if one.code == "delivery_released_more")
    assert fault.values == {"most": 50_000, "count": 4}


def test_only_what_crosses_a_border_has_the_sheet_and_edits_in_it_are_not_taken(folder: Path, tmp_path: Path) -> None:
    project = open_project(Path(shutil.copy(folder / "MNE.tip", tmp_path)), passphrase=DEMO_PASSPHRASE)
    assert "released" not in Sheets(exported(project, tmp_path / "archive.xlsx")).book.sheetnames
    assert "released" not in Sheets(folder / "none.xlsx").book.sheetnames
    path = exported(project, tmp_path / "unodc.xlsx", "unodc")
    before = earlier_editions(project)
    assert import_sheets.planned(project, path)[1] == ()
    changed(path, lambda sheets: sheets.set("released", 3, count=21))
    entry = only(import_sheets.planned(project, path)[1], EntryKind.REFUSED)
    assert (entry.sheet, entry.reason) == ("released", Reason.RELEASED)
    assert earlier_editions(project) == before
    close_project(project)
