"""A case coded with the framework that ships: what it asks, counts and warns of."""

from datetime import date

import pytest

from tests.support.shipped_form import ROOT, add, codes, form, give
from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.framework.engine.editing import set_answer
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.engine.propagation import Validity
from tipcoder.framework.form.form import Question, Severity
from tipcoder.framework.form.question_types import QuestionType


@pytest.fixture
def live() -> LiveCoding:
    return LiveCoding(form(), ROOT, today=date(2026, 3, 1))


def test_form_has_the_rosters_in_three_levels() -> None:
    assert [(parent, roster.key) for parent, roster in form().rosters()] == [
        ("", "decisions"),
        ("decisions", "effects"),
        ("", "victims"),
        ("", "defendants"),
        ("defendants", "charges"),
        ("charges", "sentences"),
        ("", "requalifications"),
        ("", "evidence_items"),
        ("", "cooperation"),
        ("", "challenges"),
        ("", "good_practices"),
    ]


def test_every_question_has_a_label_in_english_and_no_placeholder_in_another_language() -> None:
    for _, question in form().all_questions():
        if question.type is not QuestionType.CALCULATE:
            assert question.label.by_language["en"], question.key
        assert not [text for text in question.label.by_language.values() if text == ("-",)], question.key


def test_every_calculated_value_is_shown_but_keys_and_switches() -> None:
    hidden = {
        question.key
        for _, question in form().all_questions()
        if question.type is QuestionType.CALCULATE and not question.derived
    }
    assert hidden == {
        "victim_id", "charge_id", "charge_label", "decision_id", "sentence_article", "evidence_is_testimony",
    }  # fmt: skip


def test_acquittal_asks_for_reasons_and_a_conviction_for_sentences(live: LiveCoding) -> None:
    charge = add(live, add(live, ROOT, "defendants"), "charges", charge_article="srb_388_1")
    reasons, sentences = Ref(charge, "acquittal_reasons"), Ref(charge, "sentences")
    assert not live.is_relevant(reasons)
    assert not live.is_relevant(sentences)

    give(live, charge, charge_outcome="acquitted")
    assert live.is_relevant(reasons)
    assert live.is_required(reasons)
    assert not live.is_relevant(sentences)

    give(live, charge, acquittal_reasons="means_not_proved consent", charge_outcome="convicted_of_other_offence")
    assert not live.is_relevant(reasons)
    assert live.answer(reasons) == Answer("means_not_proved consent")
    assert live.is_relevant(sentences)
    assert live.is_relevant(Ref(charge, "charge_requalified_to"))


def test_acquittal_turned_into_a_conviction_on_appeal_has_sentences(live: LiveCoding) -> None:
    charge = add(live, add(live, ROOT, "defendants"), "charges", charge_outcome="acquitted")
    final = Ref(charge, "charge_final_outcome")
    assert not live.is_relevant(final)

    add(live, ROOT, "decisions", decision_instance="appeal", decision_outcomes="convicted")
    assert live.is_relevant(final)
    give(live, charge, charge_final_outcome="convicted_as_charged")

    assert live.is_relevant(Ref(charge, "sentences"))


@pytest.mark.parametrize(
    ("months", "minimum", "relation"),
    [("24", "36", "below"), ("36", "36.0", "at"), ("120", "96", "above"), ("", "36", ""), ("24", "", "")],
)
def test_sentence_is_compared_with_the_minimum(live: LiveCoding, months: str, minimum: str, relation: str) -> None:
    charge = add(live, add(live, ROOT, "defendants"), "charges", charge_outcome="convicted_as_charged")
    sentence = add(live, charge, "sentences", sentence_type="imprisonment")
    if months:
        give(live, sentence, sentence_months=months)
    if minimum:
        give(live, sentence, sentence_minimum_months=minimum)

    assert live.value(Ref(sentence, "sentence_relation")) == relation


def test_sentence_without_a_length_is_not_compared(live: LiveCoding) -> None:
    charge = add(live, add(live, ROOT, "defendants"), "charges", charge_outcome="convicted_as_charged")
    sentence = add(live, charge, "sentences", sentence_type="fine")

    assert not live.is_relevant(Ref(sentence, "sentence_months"))
    assert not live.is_relevant(Ref(sentence, "sentence_relation"))
    assert live.is_relevant(Ref(sentence, "fine_amount"))


def test_months_outside_the_possible_are_refused(live: LiveCoding) -> None:
    charge = add(live, add(live, ROOT, "defendants"), "charges", charge_outcome="convicted_as_charged")
    sentence = add(live, charge, "sentences", sentence_type="imprisonment", sentence_months="481")

    assert live.validity(Ref(sentence, "sentence_months")) is Validity.CONSTRAINT


def trafficking_conviction(live: LiveCoding) -> Ref:
    charge = add(
        live,
        add(live, ROOT, "defendants"),
        "charges",
        charge_article="srb_388_1",
        charge_outcome="convicted_as_charged",
    )
    return Ref(charge, "charge_outcome")


def test_conviction_without_act_or_purpose_is_a_warning(live: LiveCoding) -> None:
    outcome = trafficking_conviction(live)
    question = live.node(outcome)
    assert isinstance(question, Question)
    assert question.severity is Severity.WARNING
    assert live.validity(outcome) is Validity.VALID, "the elements are not assessed yet"

    give(live, ROOT, elements_reasoned="partly")
    assert live.validity(outcome) is Validity.CONSTRAINT

    give(live, ROOT, acts_court="recruitment receipt")
    assert live.validity(outcome) is Validity.CONSTRAINT

    give(live, ROOT, purposes_court="forced_begging")
    assert live.validity(outcome) is Validity.VALID

    give(live, ROOT, acts_court="none")
    assert live.validity(outcome) is Validity.CONSTRAINT


def test_child_victim_is_never_forced_to_have_means(live: LiveCoding) -> None:
    give(live, ROOT, acts_court="harbouring", purposes_court="forced_marriage", expert_opinion="yes")
    outcome = trafficking_conviction(live)
    means, note = Ref(ROOT, "means_court"), Ref(ROOT, "means_child_note")

    victim = add(live, ROOT, "victims", victim_kind="person", victim_age_group="age_24_30")
    assert live.validity(outcome) is Validity.CONSTRAINT
    assert not live.is_relevant(note)

    give(live, victim, victim_age_group="age_16_17")
    assert live.validity(outcome) is Validity.VALID
    assert live.is_relevant(note)
    assert live.is_relevant(means)
    assert not live.is_required(means)
    assert live.validity(means) is Validity.VALID

    give(live, ROOT, means_court="none")
    assert live.validity(means) is Validity.VALID
    assert live.validity(outcome) is Validity.VALID


def test_conviction_of_another_offence_needs_no_elements(live: LiveCoding) -> None:
    outcome = trafficking_conviction(live)

    give(live, outcome.row, charge_article="srb_184")
    assert live.value(Ref(outcome.row, "charge_offence_kind")) == "prostitution_mediation"
    assert live.validity(outcome) is Validity.VALID


def test_persons_are_counted_over_single_victims_and_groups(live: LiveCoding) -> None:
    add(live, ROOT, "victims", victim_kind="person", victim_age_group="child")
    group = add(live, ROOT, "victims", victim_kind="group", victim_count="12", victim_age_group="adult")
    unknown = add(live, ROOT, "victims", victim_kind="person")
    live.apply(set_answer(live, Ref(unknown, "victim_age_group"), Answer("", AnswerState.NOT_STATED)))
    add(live, ROOT, "defendants")

    totals = ("total_victims", "total_children", "total_adults", "total_defendants")
    assert [live.value(Ref(ROOT, key)) for key in totals] == ["14", "1", "12", "1"]

    live.apply(set_answer(live, Ref(group, "victim_count"), None))
    assert [live.value(Ref(ROOT, key)) for key in totals] == ["2", "1", "0", "1"]


def test_group_of_one_is_refused_and_only_a_group_is_mixed(live: LiveCoding) -> None:
    victim = add(live, ROOT, "victims", victim_kind="group", victim_count="1")
    assert live.validity(Ref(victim, "victim_count")) is Validity.CONSTRAINT
    assert codes(live, victim, "victim_sex") == ["female", "male", "another", "mixed"]

    give(live, victim, victim_kind="person")
    assert codes(live, victim, "victim_sex") == ["female", "male", "another"]
    assert not live.is_relevant(Ref(victim, "victim_count"))


@pytest.mark.parametrize(
    ("indictment", "decision", "days", "band"),
    [
        ("2021-03-01", "2022-03-01", "365", "up_to_1_year"),
        ("2021-03-01", "2021-03-01", "0", "up_to_1_year"),
        ("2019-01-01", "2021-06-30", "911", "over_1_to_3_years"),
        ("2015-01-01", "2021-06-30", "2372", "over_3_years"),
        ("2021", "2022-03-01", "", ""),
        ("2021-03", "2022-03", "", ""),
    ],
)
def test_length_is_counted_between_full_dates_only(
    live: LiveCoding, indictment: str, decision: str, days: str, band: str
) -> None:
    give(live, ROOT, indictment_date=indictment, decision_date=decision)

    assert live.value(Ref(ROOT, "first_instance_days")) == days
    assert live.value(Ref(ROOT, "first_instance_length")) == band
    assert live.validity(Ref(ROOT, "decision_date")) is Validity.VALID


@pytest.mark.parametrize(
    ("indictment", "decision", "valid"),
    [
        ("2021-03-01", "2021-02-28", False),
        ("2021-03", "2021", True),
        ("2022", "2021-12-31", False),
        ("2021-03-01", "2027", False),
        ("2021-03-01", "2026-03-01", True),
    ],
)
def test_judgment_is_neither_before_the_indictment_nor_in_the_future(
    live: LiveCoding, indictment: str, decision: str, *, valid: bool
) -> None:
    give(live, ROOT, indictment_date=indictment, decision_date=decision)

    assert (live.validity(Ref(ROOT, "decision_date")) is Validity.VALID) == valid


def test_twenty_years_of_proceedings_are_a_warning(live: LiveCoding) -> None:
    give(live, ROOT, indictment_date="1999-03-01", decision_date="2021-03-01")

    question = live.node(Ref(ROOT, "indictment_date"))
    assert isinstance(question, Question)
    assert question.severity is Severity.WARNING
    assert live.validity(Ref(ROOT, "indictment_date")) is Validity.CONSTRAINT


def test_none_stands_alone(live: LiveCoding) -> None:
    give(live, ROOT, means_court="threat none")
    assert live.validity(Ref(ROOT, "means_court")) is Validity.CONSTRAINT

    give(live, ROOT, means_court="none")
    assert live.validity(Ref(ROOT, "means_court")) is Validity.VALID


def test_the_theme_follows_from_the_challenge_and_is_asked_of_another_one_only(live: LiveCoding) -> None:
    challenge = add(live, ROOT, "challenges", challenge_code="c06_2")
    assert live.value(Ref(challenge, "challenge_theme")) == "non_punishment"
    assert not live.is_relevant(Ref(challenge, "challenge_theme_other"))

    give(live, challenge, challenge_code="c99")
    assert live.value(Ref(challenge, "challenge_theme")) == ""
    for key in ("challenge_code_other", "challenge_theme_other"):
        assert live.is_relevant(Ref(challenge, key))
        assert live.is_required(Ref(challenge, key))
    give(live, challenge, challenge_theme_other="assets")
    assert live.value(Ref(challenge, "challenge_theme")) == "assets"

    practice = add(live, ROOT, "good_practices", practice_code="g19")
    assert live.value(Ref(practice, "practice_theme")) == "non_punishment"


def test_every_challenge_and_practice_that_can_be_chosen_has_a_theme_of_the_list(live: LiveCoding) -> None:
    challenge, practice = add(live, ROOT, "challenges"), add(live, ROOT, "good_practices")
    themes = set(codes(live, challenge, "challenge_theme_other"))
    for row, kind in ((challenge, "challenge"), (practice, "practice")):
        for code in codes(live, row, f"{kind}_code"):
            give(live, row, **{f"{kind}_code": code})
            assert live.value(Ref(row, f"{kind}_theme")) in themes or code in ("c99", "g99"), code
    assert not {"c01", "c08"} & set(codes(live, challenge, "challenge_code")), "headings are not offered"


def test_first_judgment_is_no_later_decision(live: LiveCoding) -> None:
    decision = add(live, ROOT, "decisions")

    assert "first_instance" not in codes(live, decision, "decision_instance")
    assert "first_instance" in codes(live, ROOT, "standing_decision")
