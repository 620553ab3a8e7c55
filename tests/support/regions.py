"""Regional projects of real deliveries."""

import shutil
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl

from tests.support.made_once import made_once
from tests.support.new_projects import keep, opened_copy
from tests.support.reviews import see_all
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.consolidation.apply import Writing, create_regional_project, store_in_project, write_workbook
from tipcoder.services.consolidation.planning import ConsolidationPlan, plan_consolidation
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.intake.versions import Version
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project


def region(path: Path, deliveries: Sequence[Path], passphrase: str, profile: str = "unodc") -> OpenProject:
    """Make a regional project of deliveries, and leave it open. One passphrase opens all projects."""
    plan = finished(plan_consolidation(deliveries, passphrase=lambda _: passphrase, profile=profile))
    regional = empty_region(path, plan.target, passphrase)
    finished(store_in_project(plan, regional))
    return regional


def empty_region(path: Path, target: Version, passphrase: str = PASSPHRASE) -> OpenProject:
    """Return a regional project without deliveries, open: a copy of one that is made once in a run for a version."""

    def make(folder: Path) -> None:
        keep(create_regional_project(folder / "project.tip", "Region", passphrase, target))

    made = made_once("empty region", make, target.id, target.framework.sha256, passphrase)
    return opened_copy(made, path)


def deliver(regional: OpenProject, deliveries: Sequence[Path], passphrase: str, profile: str = "unodc") -> None:
    """Bring further deliveries, or newer ones, into a regional project."""
    steps = plan_consolidation(deliveries, passphrase=lambda _: passphrase, regional=regional, profile=profile)
    finished(store_in_project(finished(steps), regional))


def written_earlier(path: Path) -> Path:
    """Let a workbook say that it was written a day earlier: of two that were written within a second, none is newer."""
    book = openpyxl.load_workbook(path)
    ((sheet, area),) = book.defined_names["about_written_at"].destinations
    book[sheet][area.replace("$", "")].value -= timedelta(days=1)
    book.save(path)
    return path


def planned(paths: Sequence[Path], regional: OpenProject | None = None, **more: Any) -> ConsolidationPlan:
    return finished(
        plan_consolidation(
            paths, passphrase=lambda _: PASSPHRASE, regional=regional, profile=more.pop("profile", "archive"), **more
        )
    )


def written(plan: ConsolidationPlan, target: Path, regional: OpenProject | None = None) -> Path:
    finished(
        write_workbook(plan, target, Writing(sentence=lambda error: error.code, accepts_small_cells=True), regional)
    )
    return target


def stored(plan: ConsolidationPlan, regional: OpenProject) -> Path | None:
    return finished(store_in_project(plan, regional))


def delivery(folder: Path, country: Country, court: str, passphrase: str, number: int = 1) -> Path:
    """Return the workbook of a project of one case, decided by a court on a day, beside the project.

    Two of the same description and number are copies of one.
    """

    def make(into: Path) -> None:
        made = create_project(NewProject(into / f"{country}.tip", country, country, f"{country}-01", passphrase))
        coding = open_coding(made, add_case(made).coding.id)
        for key, value in {"court": court, "decision_date": "2021-03-14"}.items():
            apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, key), Answer(value)))
        see_all(made)
        finished(export_workbook(made, into / f"{country}.xlsx", ExportRequest()))
        close_project(made)

    shutil.copytree(made_once("delivery", make, country, court, passphrase, number), folder, dirs_exist_ok=True)
    return folder / f"{country}.xlsx"
