"""France and Belgium, whose judges are mentors, code by their own law and courts, and are no part of the region."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.import_sheets import exported, planned
from tests.support.new_projects import new_project
from tests.support.shipped_form import ROOT, add, codes, form, give
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows
from tipcoder.domain.import_plan import CellFate
from tipcoder.domain.projects import MENTORS, REGION, Country
from tipcoder.framework.engine import editing
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.propagation import Validity
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.checking import check_project
from tipcoder.services.coding import OpenCoding, apply_edit, open_coding
from tipcoder.services.projects import NewProject, OpenProject, close_project

PASSPHRASE = "a long fictional passphrase"
NONE: list[Mapping[str, Any]] = []
"""Rows of a roster of which the judgment has none."""
ALL = "*"
"""Every choice that is offered: the victims of the case, in it."""


def whole_case(country: str) -> Mapping[str, Any]:
    """Return a fictional case, answers by question and rows by roster, in the order in which they are given."""
    court, article, means, other_means = {
        "FRA": ("fra_correctional_jirs", "fra_225_4_1", "fra_vulnerability fra_remuneration", "abuse_of_vulnerability"),
        "BEL": ("bel_correctional", "bel_433quinquies", "bel_vulnerability", "none"),
    }[country]
    return {
        "case_title": "Workers of a vineyard",
        "case_number": "00/2019",
        "discovery": "labour_inspection",
        "case_selection": "all_of_period",
        "documents_read": "first_judgment",
        "decision_date": "2019-05-06",
        "court": court,
        "proceedings_kind": "ordinary",
        "first_instance_outcome": "convicted_of_trafficking",
        "standing_decision": "first_instance",
        "is_final": "yes",
        "final_date": "2019-05-17",
        "offence_start_date": "2017-08",
        "offence_end_date": "2017-10-02",
        "investigation_date": "2017-10-03",
        "indictment_date": "2018-11-20",
        "victims": [
            {
                "victim_label": "A. B.",
                "victim_kind": "person",
                "victim_sex": "male",
                "victim_age_group": "adult",
                "victim_vulnerabilities": "immigration_status",
                "victim_of_trafficking": "yes",
                "victim_in_judgment": "trafficking",
                "victim_exploitation": "forced_labour",
                "compensation_claimed": "yes",
                "compensation_decision": "awarded_in_full",
                "compensation_amount": "8000",
                "compensation_currency": "EUR",
            }
        ],
        "defendants": [
            {
                "defendant_label": "C. D.",
                "defendant_kind": "natural",
                "defendant_sex": "male",
                "defendant_age_group": "age_39_over",
                "defendant_procedure": "ordinary",
                "defendant_roles": "recruiter exploiter",
                "charges": [
                    {
                        "charge_article": article,
                        "charge_victims": ALL,
                        "charge_stage": "completed",
                        "charge_outcome": "convicted_as_charged",
                        "sentences": [
                            {
                                "sentence_instance": "first_instance",
                                "sentence_type": "imprisonment",
                                "sentence_months": "36",
                            }
                        ],
                    }
                ],
                "total_sentence_type": "imprisonment",
                "total_sentence_months": "36",
                "aggravating": "none",
                "mitigating": "none",
                "confiscation": "none",
            }
        ],
        "facts_summary": "A fictional case: workers were promised wages and a room, and were given neither.",
        "trafficking_form": "internal",
        "sectors": "agriculture",
        "acts_charged": "recruitment harbouring",
        "acts_court": "recruitment harbouring",
        "acts_expert": "recruitment harbouring",
        "means_charged": other_means,
        "means_court": other_means,
        "means_expert": "abuse_of_vulnerability",
        "means_national": means,
        "purposes_charged": "forced_labour",
        "purposes_court": "forced_labour",
        "purposes_expert": "forced_labour",
        "exploitation_took_place": "yes",
        "elements_reasoned": "each",
        "expert_opinion": "yes",
        "distinguished_from": "none",
        "requalified": "no",
        "evidence_items": NONE,
        "cooperation": NONE,
        "decisions": NONE,
        "challenges": NONE,
        "good_practices": NONE,
    }


def code(coding: OpenCoding, row: str, written: Mapping[str, Any]) -> None:
    """Answer one question after another and add the rows, as a person does: with what is offered, and all proposed."""
    live = coding.live
    for key, value in written.items():
        ref = Ref(row, key)
        if value == NONE:
            apply_edit(coding, editing.say_none(live, ref))
        elif isinstance(value, list):
            for content in value:
                edit = editing.add_row(live, row, key)
                apply_edit(coding, edit)
                code(coding, next(op.rows[0].id for op in edit if isinstance(op, AddRows)), content)
        else:
            offered = [choice.code for choice in live.choices(ref)]
            given = " ".join(offered) if value == ALL else value
            assert live.is_relevant(ref), key
            assert not offered or set(given.split()) <= set(offered), (key, offered)
            apply_edit(coding, editing.set_answer(live, ref, Answer(given)))


def take_proposals(coding: OpenCoding) -> dict[str, tuple[str, str]]:
    """Take what is proposed for questions that are still open, and return the values with their sources."""
    taken = {}
    for ref in coding.live.refs():
        proposed = coding.live.proposal(ref, "en")
        if proposed is not None and proposed.value and coding.live.answer(ref) is None:
            apply_edit(coding, editing.set_answer(coding.live, ref, Answer(proposed.value)))
            taken[ref.key] = (proposed.value, proposed.source)
    return taken


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


def test_a_mentor_codes_a_whole_case_and_reads_its_workbook_back(project: OpenProject, tmp_path: Path) -> None:
    country = str(project.project.country)
    coding = open_coding(project, add_case(project).coding.id)
    code(coding, coding.live.root, whole_case(country))
    proposed = take_proposals(coding)
    assert proposed.keys() == {"court_level", *(["sentence_minimum_months"] if country == "BEL" else [])}
    if country == "BEL":  # French law has had no least sentence since 1994
        value, source = proposed["sentence_minimum_months"]
        assert value == "12"
        assert "433quinquies" in source
        assert "Code pénal belge" in source

    assert [found.error.values for found in finished(check_project(project, "en")) if found.is_error] == []
    assert (coding.completeness.missing, coding.completeness.wrong) == (0, 0)
    assert list_cases(project)[0].coding.completeness == coding.completeness
    plan, entries = planned(project, exported(project, tmp_path / "archive.xlsx"))
    assert entries == ()
    assert (plan.counts.changes, plan.counts.missing) == (0, 0)
    assert set(plan.counts.cells) == {CellFate.UNCHANGED}


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


def test_the_region_is_the_five_countries() -> None:
    assert REGION == (Country.ALB, Country.MDA, Country.MNE, Country.MKD, Country.SRB)
    assert {*REGION, *MENTORS} == set(Country)
