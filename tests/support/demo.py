"""The demo, the workbook of each of its countries with everything in it, and regions of them, made once in a run."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.support.made_once import made_once
from tests.support.new_projects import keep, opened_copy
from tests.support.regions import region
from tests.support.steps import finished
from tipcoder.domain.projects import REGION, Country
from tipcoder.languages.registry import national_language
from tipcoder.services.demo.demo import DEMO_PASSPHRASE, make_demo
from tipcoder.services.demo.demo_codings import judgment_files
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project


def demo_folder() -> Path:
    """Return the folder of the demo projects and their workbooks."""
    return made_once("demo", _make) / "ë љ"


def demo_project(country: str, target: Path) -> OpenProject:
    """Return a copy of a demo project, open."""
    return open_project(Path(shutil.copyfile(demo_folder() / f"{country}.tip", target)), passphrase=DEMO_PASSPHRASE)


def demo_archive(country: Country) -> Path:
    """Return the workbook of a country with everything in it, in the country's language."""

    def make(folder: Path) -> None:
        project = demo_project(country, folder / f"{country}.tip")
        request = ExportRequest(profile="archive", language=national_language(country))
        finished(export_workbook(project, folder / f"{country}.xlsx", request))
        close_project(project)

    return made_once("archive of the demo", make, country) / f"{country}.xlsx"


def demo_region(
    path: Path, countries: Sequence[str] = REGION, profile: str = "unodc", ending: str = "xlsx"
) -> OpenProject:
    """Return a regional project of workbooks (`xlsx`) or projects (`tip`) of the demo, open."""

    def make(folder: Path) -> None:
        deliveries = [demo_folder() / f"{country}.{ending}" for country in countries]
        keep(region(folder / "project.tip", deliveries, DEMO_PASSPHRASE, profile))

    return opened_copy(made_once("region of the demo", make, *countries, profile, ending), path)


def _make(folder: Path) -> None:
    steps = list(make_demo(folder / "ë љ"))
    judgments = sum(len(judgment_files(country)) for country in REGION)
    assert (steps[-1].done, steps[-1].total) == (judgments, judgments)
