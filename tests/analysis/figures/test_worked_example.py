"""Counts the worked example of the specification of findings (section 14) and compares each printed figure."""

from tests.support.counted_cases import count_figures, counted_case
from tipcoder.analysis.figures.counted_case import CountedCase, LeftOutReason
from tipcoder.analysis.figures.items import VICTIM, VICTIM_ENTRY
from tipcoder.analysis.figures.small_numbers import summarise
from tipcoder.analysis.figures.tally import Tally, tally

T = "trafficking_persons"


def victim(name: str, age: str = "adult", persons: str = "1", **answers: str) -> dict[str, object]:
    return {"victim_id": name, "victim_age_group": age, "victim_persons": persons, **answers}


def sentence(instance: str, kind: str, months: str, **answers: str) -> dict[str, object]:
    return {"sentence_instance": instance, "sentence_type": kind, "sentence_months": months, **answers}


def defendant(name: str, **charge: object) -> dict[str, object]:
    return {"defendant_label": name, "charges": [{"charge_id": name, "charge_offence_kind": T, **charge}]}


def the_cases() -> list[CountedCase]:
    first = counted_case(
        "1",
        {
            "first_instance_outcome": "convicted_of_trafficking",
            "requalified": "yes",
            "victims": [
                victim("girl", "age_14_15", compensation_claimed="yes", compensation_decision="civil_suit"),
                victim("men", persons="11", compensation_claimed="yes", compensation_decision="civil_suit"),
            ],
            "defendants": [
                defendant(
                    "A",
                    charge_victims="girl men",
                    charge_outcome="convicted_as_charged",
                    charge_final_outcome="convicted_as_charged",
                    sentences=[
                        sentence("first_instance", "imprisonment", "72", sentence_relation="above"),
                        sentence("appeal", "imprisonment", "60", sentence_relation="at"),
                    ],
                ),
                defendant(
                    "B",
                    charge_victims="girl men",
                    charge_outcome="convicted_of_other_offence",
                    charge_final_outcome="convicted_of_other_offence",
                    charge_requalified_to="prostitution_mediation",
                    sentences=[sentence("first_instance", "suspended", "12")],
                ),
            ],
            "decisions": [
                {
                    "decision_number": "1",
                    "decision_instance": "appeal",
                    "effects": [
                        {"effect_outcome": "sentence_lowered", "effect_charges": "A"},
                        {"effect_outcome": "upheld"},
                    ],
                }
            ],
        },
    )
    second = counted_case(
        "2",
        {
            "first_instance_outcome": "acquitted",
            "requalified": "no",
            "victims": [victim("woman", compensation_claimed="yes", compensation_decision="civil_suit")],
            "defendants": [defendant("C", charge_victims="woman", charge_outcome="acquitted")],
        },
    )
    third = counted_case(
        "3",
        {
            "first_instance_outcome": "convicted_of_trafficking",
            "requalified": "no",
            "victims": [
                victim(name, "age_16_17", compensation_claimed="yes", compensation_decision="not_decided")
                for name in ("one", "two")
            ],
            "defendants": [
                defendant(
                    "D",
                    charge_victims="one two",
                    charge_outcome="convicted_as_charged",
                    charge_final_outcome="open",
                    sentences=[sentence("first_instance", "imprisonment", "96", sentence_relation="above")],
                )
            ],
            "decisions": [
                {
                    "decision_number": "1",
                    "decision_instance": "appeal",
                    "effects": [{"effect_outcome": "annulled_and_remitted"}],
                }
            ],
        },
    )
    fourth = counted_case(
        "4",
        {
            "first_instance_outcome": "convicted_of_trafficking",
            "requalified": "no",
            "victims": [
                victim("silent", compensation_claimed="~not_stated"),
                victim("without claim", compensation_claimed="no"),
            ],
            "defendants": [
                defendant(
                    "E",
                    charge_victims="silent without claim",
                    charge_outcome="convicted_on_plea",
                    sentences=[sentence("first_instance", "imprisonment", "30", sentence_relation="below")],
                )
            ],
        },
    )
    return [first, second, third, fourth]


def figure(name: str) -> Tally:
    return tally(count_figures(the_cases(), [name])[name][""])


def test_three_of_four_cases_end_in_a_conviction_of_trafficking_at_first_instance() -> None:
    found = figure("Q1")

    assert (found.counts["yes"], found.base, found.rows) == (3, 4, 4)


def test_results_of_defendants_leave_out_who_still_waits_for_one() -> None:
    found = figure("Q2")

    assert found.counts == {"convicted_of_trafficking": 2, "convicted_of_other_offence": 1, "acquitted": 1}
    assert found.left_out == {LeftOutReason.UNDECIDED: 1}


def test_sentences_are_those_that_stand_and_two_have_no_median() -> None:
    found = summarise(figure("S2").numbers)

    assert (found.count, found.values, found.median) == (2, (30, 60), None)


def test_the_minimum_is_compared_with_standing_sentences_of_trafficking() -> None:
    found = figure("S3")

    assert (found.counts, found.base) == ({"at": 1, "below": 1}, 2)


def test_victims_are_persons_and_entries_are_told_apart() -> None:
    cases = the_cases()
    rows = [row for case in cases for row in VICTIM.rows(case)]

    assert sum(VICTIM.weight(row) for row in rows) == 17
    assert sum(VICTIM_ENTRY.weight(row) for row in rows) == 7
    ages = figure("P8.age")
    assert ages.counts["age_14_15"] + ages.counts["age_16_17"] == 3


def test_claims_are_counted_of_persons_of_whom_it_is_known() -> None:
    found = figure("C1")

    assert (found.counts["yes"], found.base, found.left_out) == (15, 16, {LeftOutReason.NOT_STATED: 1})


def test_a_referral_after_an_acquittal_is_no_refusal_to_decide() -> None:
    found = figure("C2.referred")

    assert (found.counts["yes"], found.base, found.cases) == (12, 12, 1)
    assert found.left_out[LeftOutReason.UNDECIDED] == 2


def test_requalification_is_counted_of_cases() -> None:
    found = figure("Q3")

    assert (found.counts["yes"], found.base) == (1, 4)
