"""Days between dates come to the region in bands, those of workbooks that had exact numbers too."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.support.new_projects import new_project
from tests.support.read_back import about, rows
from tests.support.regions import delivery, empty_region, planned, stored, written
from tests.support.steps import finished
from tests.support.versions import PASSPHRASE
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country
from tipcoder.framework.engine.editing import set_answer
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import NewProject, OpenProject, close_project

DATES = {"indictment_date": "2019-11-16", "decision_date": "2021-03-14"}
DAYS = 484


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = new_project(NewProject(tmp_path / "a.tip", "a", Country.SRB, "SRB-01", PASSPHRASE))
    coding = open_coding(made, add_case(made).coding.id)
    for key, value in DATES.items():
        apply_edit(coding, set_answer(coding.live, Ref(coding.live.root, key), Answer(value)))
    yield made
    close_project(made)


@pytest.fixture
def delivered(project: OpenProject, tmp_path: Path) -> Path:
    finished(export_workbook(project, tmp_path / "unodc.xlsx", ExportRequest()))
    return tmp_path / "unodc.xlsx"


def as_before(path: Path, more: Callable[[Workbook], None] = lambda _: None) -> Path:
    """Let a workbook have exact numbers of days, as an earlier version of the program wrote them."""
    book = load_workbook(path)
    cases = book["cases"]
    names = [cell.value for cell in cases[2]]
    place = names.index("first_instance_days_group") + 1
    cases.cell(2, place).value = "first_instance_days"
    cases.cell(3, place).value = DAYS
    cases.delete_cols(place + 1)
    codebook = book["codebook"]
    heads = [cell.value for cell in codebook[2]]
    for line in codebook.iter_rows(min_row=3):
        told = dict(zip(heads, line, strict=True))
        if told["name"].value == "first_instance_days":
            told["privacy"].value, told["leaves"].value = "open", "as_is"
            told["columns"].value = "first_instance_days"
    more(book)
    book.save(path)
    return path


def of_another_version(book: Workbook) -> None:
    ((sheet, area),) = book.defined_names["about_framework_version"].destinations
    book[sheet][area.replace("$", "")].value = "2025.1"


def test_a_workbook_for_unodc_has_the_band(delivered: Path) -> None:
    (case,) = rows(delivered, "cases")
    assert case["first_instance_days_group"] == "367_731"
    assert case["first_instance_length"] == "over_1_to_3_years"
    assert DAYS not in case.values()
    assert {"offence_days", "first_instance_days", "total_days"} <= set(about(delivered)["groups"].split())


@pytest.mark.parametrize("more", [lambda _: None, of_another_version], ids=["known", "told"])
def test_exact_days_of_an_earlier_delivery_are_brought_to_bands(
    delivered: Path, more: Callable[[Workbook], None], tmp_path: Path
) -> None:
    current = delivery(tmp_path, Country.ALB, "Gjykata e Trilluar", PASSPHRASE)
    plan = planned([as_before(delivered, more), current], profile="unodc")
    codes = {found.code for report in plan.report.deliveries for found in report.faults}
    assert "delivery_privacy_column" not in codes
    regional = empty_region(tmp_path / "Region.tip", plan.target)
    try:
        stored(plan, regional)
        target = written(plan, tmp_path / "region.xlsx", regional)
    finally:
        close_project(regional)
    case = next(row for row in rows(target, "cases") if row["country"] == "SRB")
    assert case["first_instance_days_group"] == "367_731"
    assert DAYS not in case.values()
