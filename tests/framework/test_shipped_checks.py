"""Answers of the shipped framework that contradict each other, and errors of older data sets that cannot be made."""

from datetime import date

import pytest

from tests.support.shipped_form import ROOT, add, codes, form, give
from tipcoder.domain.answers import Ref
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.propagation import Validity
from tipcoder.framework.form.form import Question, Severity


@pytest.fixture
def live() -> LiveCoding:
    return LiveCoding(form(), ROOT, today=date(2026, 3, 1))


def is_valid(live: LiveCoding, key: str, row: str = ROOT) -> bool:
    return live.validity(Ref(row, key)) is Validity.VALID


def is_warning(live: LiveCoding, key: str, row: str = ROOT) -> bool:
    question = live.node(Ref(row, key))
    assert isinstance(question, Question)
    return question.severity is Severity.WARNING and not is_valid(live, key, row)


def is_error(live: LiveCoding, key: str, row: str = ROOT) -> bool:
    return not is_valid(live, key, row) and not is_warning(live, key, row)


def new_charge(live: LiveCoding, **answers: str) -> str:
    return add(live, add(live, ROOT, "defendants"), "charges", **answers)


def test_child_is_no_sex_and_an_organised_group_no_form_of_trafficking(live: LiveCoding) -> None:
    victim = add(live, ROOT, "victims", victim_kind="person")
    assert codes(live, victim, "victim_sex") == ["female", "male", "another"]
    assert codes(live, ROOT, "trafficking_form") == ["internal", "transnational", "both"]


def test_begging_crime_and_marriage_have_codes_of_their_own_in_purposes_and_sectors(live: LiveCoding) -> None:
    assert {"forced_begging", "forced_criminality", "forced_marriage"} <= set(codes(live, ROOT, "purposes_court"))
    assert {"begging", "criminal_activity", "household"} <= set(codes(live, ROOT, "sectors"))


def test_promised_job_is_asked_apart_from_the_sector(live: LiveCoding) -> None:
    assert codes(live, ROOT, "promised_sectors") == codes(live, ROOT, "sectors")


@pytest.mark.parametrize(("article", "age"), [("alb_128b", "adult"), ("alb_110a", "age_16_17")])
def test_article_that_does_not_fit_the_ages_at_the_offence_is_a_warning(
    live: LiveCoding, article: str, age: str
) -> None:
    give(live, ROOT, country="ALB")
    charge = new_charge(live, charge_article=article)
    assert is_valid(live, "charge_article", charge)

    victim = add(live, ROOT, "victims", victim_kind="person", victim_age_group=age)
    assert is_warning(live, "charge_article", charge)

    give(live, victim, victim_age_group="adult" if age != "adult" else "child")
    assert is_valid(live, "charge_article", charge)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("offence_start_date", "2021-06"),
        ("investigation_date", "2021-05-02"),
        ("investigation_date", "2023"),
        ("offence_end_date", "2022-04"),
    ],
)
def test_offence_investigation_indictment_and_judgment_follow_each_other(live: LiveCoding, key: str, day: str) -> None:
    give(live, ROOT, indictment_date="2021-05-01", decision_date="2022-03-01")
    give(live, ROOT, **{key: day})
    assert is_error(live, key)

    give(live, ROOT, **{key: "2021"})
    assert is_valid(live, key)


def test_outcome_of_the_case_agrees_with_those_of_the_charges(live: LiveCoding) -> None:
    charge = new_charge(live, charge_outcome="convicted_on_plea")
    give(live, ROOT, first_instance_outcome="acquitted")
    assert is_warning(live, "first_instance_outcome")

    give(live, ROOT, first_instance_outcome="convicted_of_trafficking")
    assert is_valid(live, "first_instance_outcome")

    give(live, charge, charge_outcome="acquitted")
    assert is_warning(live, "first_instance_outcome")


def test_nobody_convicted_means_that_some_were_acquitted_and_some_discontinued(live: LiveCoding) -> None:
    give(live, ROOT, first_instance_outcome="nobody_convicted")
    defendant = add(live, ROOT, "defendants")
    add(live, defendant, "charges", charge_article="srb_388_1", charge_outcome="acquitted")
    assert is_warning(live, "first_instance_outcome")
    other = add(live, defendant, "charges", charge_article="srb_388_1", charge_outcome="discontinued")
    assert is_valid(live, "first_instance_outcome")
    give(live, other, charge_outcome="convicted_as_charged")
    assert is_warning(live, "first_instance_outcome")


def test_conviction_of_another_offence_is_a_requalification(live: LiveCoding) -> None:
    charge = new_charge(live, charge_outcome="convicted_of_other_offence")
    give(live, ROOT, requalified="no")
    assert is_warning(live, "requalified")

    give(live, charge, charge_outcome="convicted_as_charged")
    assert is_valid(live, "requalified")


def test_requalification_changes_the_kind_of_offence(live: LiveCoding) -> None:
    give(live, ROOT, requalified="yes")
    change = add(live, ROOT, "requalifications", requalified_from="forced_labour", requalified_to="forced_labour")
    assert is_error(live, "requalified_to", change)

    give(live, change, requalified_to="trafficking_adults")
    assert is_valid(live, "requalified_to", change)


def test_decision_that_stands_was_entered(live: LiveCoding) -> None:
    give(live, ROOT, standing_decision="first_instance")
    assert is_valid(live, "standing_decision")
    give(live, ROOT, standing_decision="appeal")
    assert is_warning(live, "standing_decision")

    add(live, ROOT, "decisions", decision_instance="appeal")
    assert is_valid(live, "standing_decision")


@pytest.mark.parametrize(
    ("form_of_trafficking", "exploited", "valid"),
    [
        ("internal", "SRB", True),
        ("internal", "AUT", False),
        ("transnational", "AUT", True),
        ("transnational", "SRB", False),
        ("both", "SRB AUT", True),
    ],
)
def test_form_agrees_with_the_countries(
    live: LiveCoding, form_of_trafficking: str, exploited: str, *, valid: bool
) -> None:
    give(live, ROOT, trafficking_form=form_of_trafficking, recruitment_countries="SRB")
    give(live, ROOT, exploitation_countries=exploited)

    assert is_valid(live, "exploitation_countries") == valid
    assert is_warning(live, "exploitation_countries") != valid


def test_what_an_appeal_changed_asks_for_reasons_offence_and_sentence(live: LiveCoding) -> None:
    add(live, ROOT, "decisions", decision_instance="appeal")
    charge = new_charge(live, charge_outcome="convicted_as_charged", charge_final_outcome="acquitted")
    assert live.is_relevant(Ref(charge, "acquittal_reasons"))

    give(live, charge, charge_final_outcome="convicted_of_other_offence")
    assert live.is_relevant(Ref(charge, "charge_requalified_to"))

    give(live, charge, charge_outcome="acquitted", charge_final_outcome="convicted_on_plea")
    assert live.is_relevant(Ref(charge, "sentences"))


@pytest.mark.parametrize(
    ("key", "against", "warned", "valid"),
    [
        ("victim_non_punishment", {"victim_offences": "theft"}, "not_at_issue", "applied"),
        ("victim_non_punishment", {"victim_offences": "none"}, "applied", "not_at_issue"),
        ("victim_legal_aid", {"victim_protection": "lawyer"}, "none", "state"),
    ],
)
def test_answers_on_a_victim_that_do_not_fit_are_a_warning(
    live: LiveCoding, key: str, against: dict[str, str], warned: str, valid: str
) -> None:
    victim = add(live, ROOT, "victims", victim_kind="person", **against)
    give(live, victim, **{key: warned})
    assert is_warning(live, key, victim)

    give(live, victim, **{key: valid})
    assert is_valid(live, key, victim)


def test_a_measure_is_granted_or_refused_never_both(live: LiveCoding) -> None:
    victim = add(live, ROOT, "victims", victim_protection="video_link", victim_protection_refused="closed_hearing")
    assert live.validity(Ref(victim, "victim_protection_refused")) is Validity.VALID
    assert not {"none", "other"} & set(codes(live, victim, "victim_protection_refused"))
    give(live, victim, victim_protection="video_link closed_hearing")
    assert live.validity(Ref(victim, "victim_protection_refused")) is Validity.CONSTRAINT


def test_why_a_charge_was_discontinued_is_asked_of_a_discontinued_charge(live: LiveCoding) -> None:
    charge = add(live, add(live, ROOT, "defendants"), "charges", charge_outcome="acquitted")
    assert not live.is_relevant(Ref(charge, "discontinued_reasons"))
    give(live, charge, charge_outcome="discontinued")
    assert live.is_relevant(Ref(charge, "discontinued_reasons"))


def test_who_was_heard_was_heard_at_least_once(live: LiveCoding) -> None:
    victim = add(live, ROOT, "victims", victim_participation="heard_trial", victim_hearings="0")
    assert is_error(live, "victim_hearings", victim)

    give(live, victim, victim_participation="none")
    assert is_valid(live, "victim_hearings", victim)
    give(live, victim, victim_hearings="2")
    assert is_error(live, "victim_hearings", victim)


def test_decision_on_compensation_agrees_with_the_amounts(live: LiveCoding) -> None:
    victim = add(live, ROOT, "victims", compensation_claimed="yes", compensation_claimed_amount="9000")
    give(live, victim, compensation_decision="awarded_in_full")
    assert is_valid(live, "compensation_decision", victim)

    give(live, victim, compensation_amount="300.50")
    assert is_warning(live, "compensation_decision", victim)
    give(live, victim, compensation_decision="awarded_in_part")
    assert is_valid(live, "compensation_decision", victim)


def test_a_case_without_testimony_has_no_item_of_it(live: LiveCoding) -> None:
    give(live, ROOT, testimony_weight="none")
    item = add(live, ROOT, "evidence_items", evidence_kind="victim_in_court", evidence_use="used")
    assert is_warning(live, "testimony_weight")

    give(live, item, evidence_use="missing")
    assert is_valid(live, "testimony_weight")


@pytest.mark.parametrize(
    ("indictment", "decision", "band"),
    [
        ("2021-03", "2022-02", "up_to_1_year"),
        ("2021-03", "2022-03", ""),
        ("2019-11", "2021-03-14", "over_1_to_3_years"),
        ("2019-01", "2022-01", ""),
        ("2018-03", "2021-05", "over_3_years"),
        ("2021", "2021-05-01", "up_to_1_year"),
        ("2021", "2022", ""),
        ("2021", "2023", "over_1_to_3_years"),
        ("2018-03", "2022", "over_3_years"),
        ("", "2022", ""),
    ],
)
def test_length_is_told_from_months_and_years_that_leave_no_doubt(
    live: LiveCoding, indictment: str, decision: str, band: str
) -> None:
    give(live, ROOT, **({"indictment_date": indictment} if indictment else {}), decision_date=decision)

    assert live.value(Ref(ROOT, "first_instance_days")) == ""
    assert live.value(Ref(ROOT, "first_instance_length")) == band


def test_an_amount_that_was_only_claimed_has_a_currency(live: LiveCoding) -> None:
    victim = add(live, ROOT, "victims", compensation_claimed="yes", compensation_decision="civil_suit")
    currency = Ref(victim, "compensation_currency")
    assert not live.is_relevant(currency)

    give(live, victim, compensation_claimed_amount="9000")
    assert live.is_relevant(currency)
