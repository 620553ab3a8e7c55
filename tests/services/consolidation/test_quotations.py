"""Released quotations come with deliveries into the regional project, and stand in its report in English."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.support.demo import demo_folder
from tests.support.import_sheets import Sheets, changed, exported
from tests.support.made_once import made_once
from tests.support.regions import empty_region, region, written_earlier
from tests.support.steps import finished
from tests.support.word_reports import read_report
from tipcoder.analysis.figures.edition import Edition
from tipcoder.domain.curation import DeliveredQuotation
from tipcoder.services.backups import Credentials, restore
from tipcoder.services.cases import list_cases
from tipcoder.services.consolidation.apply import store_in_project
from tipcoder.services.consolidation.planning import ConsolidationPlan, plan_consolidation
from tipcoder.services.curation import (
    QuotationDraft,
    list_quotations,
    quotable_passages,
    release_quotation,
    withdraw_quotation,
)
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.intake.intake import check_delivery, shipped_forms
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.report.making import ReportRequest, make_report
from tipcoder.storage.regional.deliveries import delivered_quotations

ENGLISH = "[The injured party] could not leave the flat and worked [six] days a week."
OTHER = "[The injured party] had agreed, the court says."


def released(project: OpenProject, code: str, english: str) -> str:
    case = list_cases(project)[0].id
    passage = quotable_passages(project, case, code)[0].passage.id
    draft = QuotationDraft(code=code, case=case, passage=passage, wording="[Oštećena] je pristala.", english=english)
    return finished(release_quotation(project, draft, ())).id


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project with quotations (`MNE.tip`), its workbook, and a workbook from before and after."""

    def make(into: Path) -> None:
        project = open_project(Path(shutil.copy(demo_folder() / "MNE.tip", into)), passphrase=DEMO_PASSPHRASE)
        released(project, "c07_1", OTHER)
        released(project, "c07_1", "")
        written_earlier(exported(project, into / "before.xlsx", "unodc"))
        (first,) = (one.id for one in list_quotations(project) if one.english)
        withdraw_quotation(project, first)
        released(project, "c07_1", ENGLISH)
        exported(project, into / "MNE.xlsx", "unodc")
        close_project(project)

    return Path(shutil.copytree(made_once("quotations delivered", make), tmp_path_factory.mktemp("q") / "q"))


@pytest.fixture
def regional(folder: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = region(tmp_path / "region.tip", [folder / "before.xlsx"], DEMO_PASSPHRASE)
    yield opened
    close_project(opened)


def told(found: Sequence[DeliveredQuotation]) -> list[tuple[str, str, str, str]]:
    return [(one.country, one.quotation.code, one.quotation.theme, one.quotation.english) for one in found]


def planned(paths: Sequence[Path], regional: OpenProject | None = None) -> ConsolidationPlan:
    return finished(plan_consolidation(paths, passphrase=lambda _: DEMO_PASSPHRASE, regional=regional))


@pytest.mark.parametrize("delivery", ["MNE.xlsx", "MNE.tip"])
def test_quotations_come_with_a_workbook_and_with_a_project(delivery: str, folder: Path, tmp_path: Path) -> None:
    plan = planned([folder / delivery])
    assert [(found.delivery.name, found.counts.quotations) for found in plan.report.deliveries] == [(delivery, 1)]
    opened = empty_region(tmp_path / "region.tip", plan.target, DEMO_PASSPHRASE)
    finished(store_in_project(plan, opened))
    assert told(delivered_quotations(opened.database)) == [("MNE", "c07_1", "sentencing", ENGLISH)]
    close_project(opened)


def test_the_report_of_the_region_prints_them_in_public_without_country(regional: OpenProject, tmp_path: Path) -> None:
    lines = {}
    for edition in (Edition.INTERNAL, Edition.PUBLIC):
        target = tmp_path / f"{edition}.docx"
        finished(
            make_report(
                regional, target, ReportRequest(language="en", edition=edition, chapters=frozenset(("challenges",)))
            )
        )
        lines[edition] = [text for text in read_report(target).texts("ReportQuotation") if OTHER in text]
    assert lines[Edition.INTERNAL] == [f"From the judgment (Montenegro): “{OTHER}”"]
    assert lines[Edition.PUBLIC] == [f"From the judgment: “{OTHER}”"]


def test_a_newer_delivery_takes_their_place_until_the_backup_is_brought_back(
    folder: Path, regional: OpenProject, tmp_path: Path
) -> None:
    backup = finished(store_in_project(planned([folder / "MNE.tip"], regional), regional))
    assert [english for *_, english in told(delivered_quotations(regional.database))] == [ENGLISH]
    assert planned([folder / "before.xlsx"], regional).taken == (), "what is older brings nothing back"

    assert backup is not None
    restore(backup, tmp_path / "restored.tip", Credentials(DEMO_PASSPHRASE))
    before = open_project(tmp_path / "restored.tip", passphrase=DEMO_PASSPHRASE)
    assert [english for *_, english in told(delivered_quotations(before.database))] == [OTHER]
    close_project(before)


PLANTED = ("Marko Petrović had seen it.", "It was on 12 March 2019.", "Call 067 123 456.", "She lived with M.P.")


def test_what_may_identify_somebody_is_left_out_and_told(folder: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(folder / "MNE.xlsx", tmp_path))

    def plant(sheets: Sheets) -> None:
        key = sheets.get("quotations", 3, "quotation")
        for place, planted in enumerate(PLANTED):
            english = f"{ENGLISH} {planted}"
            sheets.set(
                "quotations", 3 + place, quotation=f"{key}{place}", english=english, theme="sentencing", code="c07_1"
            )

    changed(path, plant)
    report = finished(check_delivery(path, forms=shipped_forms))
    told_of = {(found.code, found.sheet, found.cell) for found in report.faults if "quotation" in found.code}
    assert told_of == {
        ("delivery_quotation_identifies", "quotations", f"B{3 + place}") for place, _ in enumerate(PLANTED)
    }

    opened = region(tmp_path / "region.tip", [path], DEMO_PASSPHRASE)
    assert delivered_quotations(opened.database) == ()
    close_project(opened)


def test_lines_that_are_no_quotations_are_left_out(folder: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(folder / "MNE.xlsx", tmp_path))

    def spoil(sheets: Sheets) -> None:
        key = sheets.get("quotations", 3, "quotation")
        others = ((key, "twice", "c07_1"), ("k2", None, "c07_1"), ("k3", "w " * 121, "c07_1"), ("k4", "w", "c 07"))
        for line, (quotation, english, code) in enumerate(others, 4):
            sheets.set("quotations", line, quotation=quotation, english=english, theme="sentencing", code=code)

    plan = planned([changed(path, spoil)])
    (found,) = plan.report.deliveries
    assert found.counts.quotations == 1
    cells = [one.cell for one in found.faults if one.code == "delivery_quotation_none"]
    assert cells == ["B4", "B5", "B6", "B7"]
