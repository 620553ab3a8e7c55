"""Proposes answers that follow from the court, the country and the article, and no others."""

from datetime import date

import pytest

from tests.support.shipped_form import ROOT, add, form, give
from tipcoder.domain.answers import Ref
from tipcoder.framework.engine.live import LiveCoding, Proposal


@pytest.fixture
def live() -> LiveCoding:
    return LiveCoding(form(), ROOT, today=date(2026, 3, 1))


def proposed(live: LiveCoding, row: str, key: str) -> str:
    found = live.proposal(Ref(row, key), "en")
    return found.value if found else ""


@pytest.mark.parametrize(
    ("country", "court", "kind"),
    [
        ("SRB", "srb_high_beograd", "higher"),
        ("SRB", "srb_basic_senta", "basic"),
        ("ALB", "alb_serious_crimes_l1", "special"),
        ("MDA", "mda_l1_balti", "basic"),
        ("MNE", "mne_misdemeanour", "misdemeanour"),
        ("FRA", "fra_correctional", "higher"),
        ("SRB", "other_court", ""),
    ],
)
def test_the_kind_of_court_follows_from_the_court(live: LiveCoding, country: str, court: str, kind: str) -> None:
    assert proposed(live, ROOT, "court_level") == ""
    give(live, ROOT, country=country, court=court)
    assert proposed(live, ROOT, "court_level") == kind
    assert live.answer(Ref(ROOT, "court_level")) is None, "a proposal is nobody's answer"


def sentence(live: LiveCoding, article: str, outcome: str = "convicted_as_charged", **dates: str) -> str:
    give(live, ROOT, **dates)
    defendant = add(live, ROOT, "defendants")
    charge = add(live, defendant, "charges", charge_article=article, charge_outcome=outcome)
    return add(live, charge, "sentences", sentence_type="imprisonment")


@pytest.mark.parametrize(
    ("article", "dates", "minimum"),
    [
        ("srb_388_1", {"offence_start_date": "2008-01", "offence_end_date": "2008-12-31"}, "24"),
        ("srb_388_1", {"offence_start_date": "2008-01", "offence_end_date": "2010"}, "36"),
        ("srb_388_1", {"offence_start_date": "2009"}, ""),
        ("srb_388_1", {}, ""),
        ("alb_110a_aggravated", {"offence_end_date": "2016-02-01"}, "180"),
        ("alb_110a_aggravated", {"offence_end_date": "2012-02-01"}, ""),
        ("mda_168", {"offence_end_date": "2024-02-01"}, ""),
        ("other_offence", {"offence_end_date": "2024-02-01"}, ""),
    ],
)
def test_the_minimum_follows_from_the_article_at_the_end_of_the_offence(
    live: LiveCoding, article: str, dates: dict[str, str], minimum: str
) -> None:
    assert proposed(live, sentence(live, article, **dates), "sentence_minimum_months") == minimum


def test_the_minimum_is_proposed_with_range_and_source(live: LiveCoding) -> None:
    row = sentence(live, "mda_165_1", offence_end_date="2011-05")
    found = live.proposal(Ref(row, "sentence_minimum_months"), "ro")
    assert isinstance(found, Proposal)
    assert found.value == "60"
    assert found.source.startswith("art. 165 alin. (1) – Traficul de ființe umane")
    assert ": 60–144; Criminal Code of Moldova" in found.source


def test_a_conviction_of_another_offence_has_another_minimum(live: LiveCoding) -> None:
    row = sentence(live, "srb_388_1", "convicted_of_other_offence", offence_end_date="2020")
    assert proposed(live, row, "sentence_minimum_months") == ""


def test_a_range_that_no_national_lawyer_signed_is_proposed_as_not_confirmed(live: LiveCoding) -> None:
    row = sentence(live, "mne_444_child", offence_end_date="2016")
    found = live.proposal(Ref(row, "sentence_minimum_months"), "en")
    assert found is not None
    assert (found.value, found.is_confirmed) == ("36", False)


def test_where_several_forms_may_fit_none_is_proposed_and_all_are_told_with_their_source(live: LiveCoding) -> None:
    row = sentence(live, "mne_444", offence_end_date="2016")
    found = live.proposal(Ref(row, "sentence_minimum_months"), "en")
    assert found is not None
    assert found.value == ""
    assert "444(1) Trafficking in human beings, basic form: 12–120 (Criminal Code of Montenegro" in found.source
    assert "444(7) Use of the services of a victim: 6–60" in found.source


def test_a_date_that_fits_two_ranges_has_both_told(live: LiveCoding) -> None:
    row = sentence(live, "srb_388_1", offence_end_date="2009")
    found = live.proposal(Ref(row, "sentence_minimum_months"), "en")
    assert found is not None
    assert found.value == ""
    assert "24–120, 36–144" in found.source


@pytest.mark.parametrize(
    ("outcomes", "proposal"),
    [
        (("acquitted", "acquitted"), "acquitted"),
        (("acquitted", "discontinued"), "nobody_convicted"),
        (("discontinued", "limitation"), "discontinued"),
        (("acquitted", "convicted_as_charged"), "convicted_of_trafficking"),
    ],
)
def test_the_outcome_of_the_case_follows_from_those_of_the_charges(
    live: LiveCoding, outcomes: tuple[str, ...], proposal: str
) -> None:
    defendant = add(live, ROOT, "defendants")
    for outcome in outcomes:
        add(live, defendant, "charges", charge_article="srb_388_1", charge_outcome=outcome)
    assert proposed(live, ROOT, "first_instance_outcome") == proposal


def test_the_total_of_a_single_sentence_is_that_sentence(live: LiveCoding) -> None:
    row = sentence(live, "srb_388_1")
    give(live, row, sentence_months="60")
    defendant = live.rows(ROOT, "defendants")[0].id
    assert proposed(live, defendant, "total_sentence_type") == "imprisonment"
    give(live, defendant, total_sentence_type="imprisonment")
    assert proposed(live, defendant, "total_sentence_months") == "60"
    add(live, defendant, "charges")
    assert proposed(live, defendant, "total_sentence_months") == ""


def test_the_currency_follows_from_the_country(live: LiveCoding) -> None:
    give(live, ROOT, country="MKD", confiscation_joint="1000")
    assert proposed(live, ROOT, "confiscation_joint_currency") == "MKD"
    give(live, ROOT, country="BEL")
    assert proposed(live, ROOT, "confiscation_joint_currency") == "EUR"


def test_what_is_hidden_is_not_proposed(live: LiveCoding) -> None:
    give(live, ROOT, country="MKD")
    assert proposed(live, ROOT, "confiscation_joint_currency") == ""
