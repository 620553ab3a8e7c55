"""France and Belgium, whose judges are mentors, code in projects of their own and are never part of the region."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.shipped_form import ROOT, add, codes, form, give
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import MENTORS, REGION, Country
from tipcoder.errors import UserErrors
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.propagation import Validity
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.consolidation.planning import plan_consolidation
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import NewProject, OpenProject, close_project

PASSPHRASE = "a long fictional passphrase"


@pytest.fixture(params=MENTORS)
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenProject]:
    made = new_project(NewProject(tmp_path / "m.tip", "M", request.param, f"{request.param}-01", PASSPHRASE))
    yield made
    close_project(made)


def test_a_mentor_codes_a_case_by_the_law_and_the_courts_of_the_own_country(project: OpenProject) -> None:
    country = str(project.project.country)
    prefix = f"{country.lower()}_"
    coding = open_coding(project, add_case(project).coding.id)
    live = coding.live
    assert live.value(Ref(live.root, "country")) == country
    court = f"{prefix}correctional"
    for key, value in (("case_title", "A case"), ("decision_date", "2019-05-06"), ("court", court)):
        apply_edit(coding, editing.set_answer(live, Ref(live.root, key), Answer(value)))
    for key in ("court", "means_national"):
        offered = [choice.code for choice in live.choices(Ref(live.root, key)) if choice.columns.get("country")]
        assert offered, key
        assert all(code.startswith(prefix) for code in offered), key
    assert court in [choice.code for choice in live.choices(Ref(live.root, "court"))]
    assert list_cases(project)[0].court.startswith("Correctional court")


def test_belgium_asks_for_no_means() -> None:
    def conviction(country: str) -> Validity:
        live = LiveCoding(form(), ROOT)
        give(live, ROOT, country=country, acts_court="recruitment", purposes_court="forced_labour", means_court="none")
        add(live, ROOT, "victims", victim_kind="person", victim_age_group="adult")
        article = {"BEL": "bel_433quinquies", "FRA": "fra_225_4_1"}[country]
        charge = add(live, add(live, ROOT, "defendants"), "charges", charge_article=article)
        assert article in codes(live, charge, "charge_article")
        give(live, charge, charge_outcome="convicted_as_charged")
        return live.validity(Ref(charge, "charge_outcome"))

    assert conviction("BEL") is Validity.VALID
    assert conviction("FRA") is Validity.CONSTRAINT


@pytest.mark.parametrize("ending", ["tip", "xlsx"])
def test_mentors_cases_are_not_consolidated(project: OpenProject, tmp_path: Path, ending: str) -> None:
    add_case(project)
    path = project.path
    if ending == "xlsx":
        path = tmp_path / "mentor.xlsx"
        finished(export_workbook(project, path, ExportRequest(profile="archive")))
    close_project(project)
    with pytest.raises(UserErrors) as raised:
        finished(plan_consolidation([path], passphrase=lambda _: PASSPHRASE))
    assert [(error.code, error.values["country"]) for error in raised.value.errors] == [
        ("delivery_of_mentor", project.project.country)
    ]


def test_the_region_is_the_five_countries() -> None:
    assert REGION == (Country.ALB, Country.MDA, Country.MNE, Country.MKD, Country.SRB)
    assert {*REGION, *MENTORS} == set(Country)
