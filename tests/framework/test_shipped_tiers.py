"""The framework that ships asks no more than a judge can give in an hour: its core and extended questions, counted."""

from collections.abc import Iterator

import pytest

from tests.support.shipped_form import form
from tipcoder.domain.projects import Tier
from tipcoder.framework.engine.trial_run import Step, count_asked
from tipcoder.framework.form.form import Roster

NUMERATORS = {
    "compensation_claimed",
    "compensation_decision",
    "confiscation",
    "consent_treatment",
    "child_means",
    "defendant_own_victim",
    "defendant_procedure",
    "discovery",
    "distinguished_from",
    "elements_reasoned",
    "evidence_relied_on",
    "expert_opinion",
    "financial_investigation",
    "first_instance_outcome",
    "international_cooperation_needed",
    "means_court",
    "organised_group",
    "purposes_court",
    "requalified",
    "sentence_below_basis",
    "sentence_months",
    "special_measures",
    "testimony_weight",
    "total_sentence_months",
    "trafficking_form",
    "victim_exploitation",
    "victim_formal_status",
    "victim_identified_by",
    "victim_in_judgment",
    "victim_legal_aid",
    "victim_non_punishment",
    "victim_offences",
    "victim_of_trafficking",
    "victim_protection",
}
"""Questions whose answers the indicators of a report count."""


def rows(path: str, number: int) -> Iterator[Step]:
    """Yield the steps to a number of rows: the trial begins with one of each roster."""
    yield ["remove", path, 0]
    yield from (["add", path] for _ in range(number))


def case(
    *,
    defendants: int,
    charges: int,
    victims: int,
    evidence: int,
    challenges: int,
    practices: int,
    decisions: int,
    requests: int,
) -> list[Step]:
    """Return the steps to a conviction for trafficking across borders, of all defendants, with imprisonment."""
    steps: list[Step] = [
        ["set", "/data/case_facts/country", "SRB"],
        ["set", "/data/facts/trafficking_form", "transnational"],
        ["set", "/data/final_result/is_final", "yes"],
        ["set", "/data/national_cooperation/international_cooperation_needed", "yes" if requests else "no"],
        *rows("/data/defendants", defendants),
        *rows("/data/victims", victims),
        *rows("/data/evidence_items", evidence),
        *rows("/data/challenges", challenges),
        *rows("/data/good_practices", practices),
        *rows("/data/decisions", decisions),
        *rows("/data/cooperation", requests),
    ]
    for number in range(1, victims + 1):
        steps.append(["set", f"/data/victims[{number}]/victim_kind", "person"])
        steps.append(["set", f"/data/victims[{number}]/victim_age_group", "adult"])
    for defendant in range(1, defendants + 1):
        steps.append(["set", f"/data/defendants[{defendant}]/defendant_kind", "natural"])
        steps += (["add", f"/data/defendants[{defendant}]/charges"] for _ in range(charges))
        for charge in range(1, charges + 1):
            path = f"/data/defendants[{defendant}]/charges[{charge}]"
            steps.append(["set", f"{path}/charge_article", "srb_388_1"])
            steps.append(["set", f"{path}/charge_outcome", "convicted_as_charged"])
            steps.append(["add", f"{path}/sentences"])
            steps.append(["set", f"{path}/sentences[1]/sentence_type", "imprisonment"])
    return steps


SMALL = case(defendants=1, charges=1, victims=1, evidence=5, challenges=4, practices=3, decisions=0, requests=0)
LARGE = case(defendants=5, charges=2, victims=8, evidence=10, challenges=6, practices=4, decisions=1, requests=2)


@pytest.mark.parametrize(("steps", "most"), [(SMALL, 100), (LARGE, 350)], ids=["1 defendant", "5 defendants"])
def test_core_questions_of_a_case_are_few(steps: list[Step], most: int) -> None:
    counted = count_asked(form(), steps)
    assert counted["core"] <= most, counted
    assert counted["extended"] > counted["core"] / 3


def test_what_the_indicators_count_is_asked_by_every_project() -> None:
    tiers = {question.name: question.tier for _, question in form().all_questions()}
    assert {name for name in NUMERATORS if tiers[name] is Tier.EXTENDED} == set()


def test_no_required_question_of_a_case_is_extended() -> None:
    """Questions of rows that somebody adds on demand may be required and extended."""
    rosters: dict[str, Roster] = {roster.key: roster for _, roster in form().rosters()}
    found = {
        question.name
        for roster, question in form().all_questions()
        if question.tier is Tier.EXTENDED and question.required not in ("", "false()")
        if not roster or rosters[roster].tier is Tier.CORE
    }
    assert found == {"decision_court_other"}
