"""Law and courts of their time: articles by the date of the offence, courts by the date of their own decision."""

from datetime import date

import pytest

from tests.support.shipped_form import ROOT, add, codes, form, give
from tipcoder.domain.answers import Ref
from tipcoder.framework.engine.live import LiveCoding


@pytest.fixture
def live() -> LiveCoding:
    return LiveCoding(form(), ROOT, today=date(2026, 3, 1))


def articles(live: LiveCoding, *, country: str, **dates: str) -> list[str]:
    give(live, ROOT, country=country, **dates)
    return codes(live, add(live, add(live, ROOT, "defendants"), "charges"), "charge_article")


def later_courts(live: LiveCoding, *, country: str, first: str, later: str) -> list[str]:
    give(live, ROOT, country=country, decision_date=first)
    decision = add(live, ROOT, "decisions")
    if later:
        give(live, decision, decision_given_on=later)
    return codes(live, decision, "decision_court")


def test_an_albanian_judgment_of_2015_on_facts_of_2011_offers_the_law_of_then_and_the_later_law(
    live: LiveCoding,
) -> None:
    offered = articles(live, country="ALB", offence_start_date="2011-05-12", decision_date="2015-03-03")
    assert {"alb_114b", "alb_114a", "alb_110a_1", "alb_110a_female", "other_offence"} <= set(offered)


def test_law_that_ended_before_the_offence_or_began_after_the_judgment_is_not_offered(live: LiveCoding) -> None:
    assert "alb_114b" not in articles(live, country="ALB", offence_start_date="2014-01", decision_date="2015")
    assert "alb_110a_female" not in articles(live, country="ALB", offence_start_date="2009", decision_date="2012-12-31")


@pytest.mark.parametrize("began", ["2013-12-31", "2013-05", "2013", "2011"])
def test_a_partial_date_of_the_offence_offers_all_that_may_have_been_in_force(live: LiveCoding, began: str) -> None:
    assert "alb_114b" in articles(live, country="ALB", offence_start_date=began, decision_date="2015")


def test_unknown_dates_offer_all_law_of_the_country(live: LiveCoding) -> None:
    offered = articles(live, country="ALB")
    assert {"alb_114b", "alb_110a_female"} <= set(offered)
    assert not [code for code in offered if code.startswith("srb_")]


@pytest.mark.parametrize(
    ("country", "first", "later", "offered", "closed"),
    [
        ("SRB", "2021-04-01", "2024-02-01", {"srb_supreme"}, {"srb_supreme_cassation", "srb_district"}),
        ("SRB", "2021-04-01", "2022", {"srb_supreme_cassation"}, {"srb_supreme"}),
        ("SRB", "2021-04-01", "2023", {"srb_supreme_cassation", "srb_supreme"}, {"srb_supreme_former"}),
        (
            "MDA",
            "2022-06-15",
            "2025-03",
            {"mda_l2_centre", "mda_l2_north", "mda_l2_south", "mda_supreme"},
            {"mda_l2_chisinau"},
        ),
        ("MDA", "2022-06-15", "", {"mda_l2_centre", "mda_l2_chisinau"}, set()),
    ],
)
def test_later_courts_are_those_of_the_date_of_their_own_decision(
    live: LiveCoding, country: str, first: str, later: str, offered: set[str], closed: set[str]
) -> None:
    found = set(later_courts(live, country=country, first=first, later=later))
    assert offered <= found
    assert not closed & found


def test_an_article_that_is_no_longer_offered_stays_the_answer(live: LiveCoding) -> None:
    give(live, ROOT, country="ALB", offence_start_date="2011", decision_date="2015")
    charge = add(live, add(live, ROOT, "defendants"), "charges", charge_article="alb_114b")
    give(live, ROOT, offence_start_date="2014-02-02")
    assert "alb_114b" not in codes(live, charge, "charge_article")
    assert live.value(Ref(charge, "charge_article")) == "alb_114b"
    assert live.value(Ref(charge, "charge_offence_kind")) == "trafficking_adults"


def test_the_dates_on_which_the_terms_depend_are_known(live: LiveCoding) -> None:
    charge = add(live, add(live, ROOT, "defendants"), "charges")
    decision = add(live, ROOT, "decisions")
    started, decided = Ref(ROOT, "offence_start_date"), Ref(ROOT, "decision_date")
    assert live.term_dates(Ref(charge, "charge_article")) == (started, decided)
    own = Ref(decision, "decision_given_on")
    assert live.term_dates(Ref(decision, "decision_court")) == (own, own)
    assert live.term_dates(Ref(ROOT, "court")) == (decided, decided)
    assert live.term_dates(Ref(ROOT, "acts_court")) is None
    assert live.term_dates(Ref(ROOT, "country")) is None
