"""Lists the ladders of the five court files, rung by rung, and where a coder has to come back."""

import pytest

from tests.support.case_files import CASE_FILES, T, Written, case, charge, decision, effect, sentence
from tests.support.counted_cases import counted_case
from tipcoder.analysis.ladder import ChargeLadder, ComeBack, LadderRung, come_backs, ladder_of, ladders_of


def rungs(name: str) -> list[LadderRung]:
    return list(ladder_of(counted_case(name, CASE_FILES[name]).rows("")[0]))


def told(rung: LadderRung) -> tuple[object, ...]:
    return rung.number, rung.instance, rung.effect, rung.result, rung.types, rung.months, rung.relation, rung.stands


def test_a_sentence_that_was_raised_falls_and_the_other_one_stays() -> None:
    one, other = ([rung for rung in rungs("F1") if rung.defendant == at] for at in (1, 2))
    result = "convicted_of_trafficking"

    assert list(map(told, one)) == [
        (0, "first_instance", "convicted_as_charged", result, "imprisonment", "96", "above", False),
        (1, "appeal", "upheld", result, "imprisonment", "96", "above", True),
    ]
    assert list(map(told, other)) == [
        (0, "first_instance", "convicted_as_charged", result, "suspended", "10", "below", False),
        (1, "appeal", "sentence_raised", result, "imprisonment", "40", "above", True),
    ]


def test_an_annulment_and_a_retrial_stand_rung_by_rung() -> None:
    assert list(map(told, rungs("F3"))) == [
        (0, "first_instance", "acquitted", "acquitted", "", "", "", False),
        (1, "appeal", "annulled_and_remitted", "open", "", "", "", False),
        (2, "retrial", "convicted_of_other_offence", "convicted_of_other_offence", "imprisonment", "18", "above", True),
    ]


def test_the_sentence_of_the_first_judgment_is_told_though_a_retrial_imposed_another() -> None:
    sentences = sentence(96, 60, "first_instance"), sentence(84, 60, "retrial")
    written = case(
        "yes",
        [[charge("A", T, "convicted_as_charged", *sentences)]],
        decision(1, "appeal", effect("annulled_and_remitted")),
        decision(2, "retrial", effect("convicted_as_charged")),
    )
    (ladder,) = ladders(written)

    assert [(rung.effect, rung.months) for rung in ladder.rungs] == [
        ("convicted_as_charged", "96"),
        ("annulled_and_remitted", ""),
        ("convicted_as_charged", "84"),
    ]


@pytest.mark.parametrize("name", CASE_FILES)
def test_the_last_rung_of_each_charge_stands_and_no_other(name: str) -> None:
    charges: dict[tuple[int, int], list[bool]] = {}
    for rung in rungs(name):
        charges.setdefault((rung.defendant, rung.charge), []).append(rung.stands)

    assert charges
    assert all(stands == [False] * (len(stands) - 1) + [True] for stands in charges.values())


def ladders(written: Written) -> list[ChargeLadder]:
    return list(ladders_of(counted_case("case", written).rows("")[0]))


def asked(written: Written) -> list[ComeBack]:
    return list(come_backs(counted_case("case", written).rows("")[0]))


def test_what_a_person_says_of_the_end_stands_beside_the_last_rung() -> None:
    said = {**charge("A", T, "convicted_as_charged", sentence(60, 60, "first_instance"))}
    said["charge_final_outcome"] = "limitation"
    (ladder,) = ladders(case("yes", [[said]], decision(1, "appeal", effect("upheld"))))

    assert [(rung.effect, rung.result, rung.months, rung.stands) for rung in ladder.rungs] == [
        ("convicted_as_charged", "convicted_of_trafficking", "60", False),
        ("upheld", "convicted_of_trafficking", "60", False),
    ]
    assert (ladder.outcome, ladder.result, ladder.types) == ("limitation", "ended_otherwise", "")


def test_charge_whose_decisions_have_no_order_has_a_ladder_without_rungs() -> None:
    unordered = {key: value for key, value in decision(1, "appeal", effect("upheld")).items() if "number" not in key}
    (ladder,) = ladders(case("yes", [[charge("A", T, "acquitted")]], unordered))

    assert (ladder.rungs, ladder.result) == ((), "unknown")


def test_rungs_that_changed_something_are_told_from_those_that_did_not() -> None:
    changed = {name: [rung.is_change for rung in rungs(name)] for name in ("F1", "F3", "F5")}

    assert changed == {
        "F1": [False, False, False, True],
        "F3": [False, True, True],
        "F5": [False, True, False, True],
    }


@pytest.mark.parametrize("name", CASE_FILES)
def test_coder_of_a_whole_court_file_has_nothing_to_come_back_for(name: str) -> None:
    assert asked(CASE_FILES[name]) == []


def test_coder_comes_back_for_a_sentence_that_was_changed_and_not_entered() -> None:
    first = sentence(60, 60, "first_instance")
    convicted = [[charge(name, T, "convicted_as_charged", first)] for name in ("A", "B")]
    for outcome in ("sentence_raised", "sentence_lowered", "sentence_replaced"):
        found = asked(case("yes", convicted, decision(1, "appeal", effect(outcome, "B"), effect("upheld"))))

        assert [(one.lack, one.place.key, one.decision) for one in found] == [("sentence", "sentences", (1, "appeal"))]
        assert found[0].charge == ladders(case("yes", convicted))[1].row


def test_coder_comes_back_for_the_offence_of_a_conviction() -> None:
    written = case("yes", [[charge("A", T, "acquitted")]], decision(1, "appeal", effect("convicted")))

    assert [(one.lack, one.place.key) for one in asked(written)] == [("offence", "effect_offence_kind")]


def test_coder_comes_back_to_say_which_effect_concerns_a_charge() -> None:
    two = decision(1, "appeal", effect("sentence_raised"), effect("upheld"))
    found = asked(case("yes", [[charge("A", T, "acquitted")], [charge("B", T, "acquitted")]], two))

    assert [(one.lack, one.place.key, len(one.effects)) for one in found] == [("effect", "effect_charges", 2)] * 2
    assert [one.lack for one in asked(case("yes", [], two))] == ["charges"]


def test_coder_comes_back_for_the_decision_of_a_sentence_where_two_may_have_imposed_it() -> None:
    appeals = (decision(1, "appeal", effect("sentence_raised")), decision(2, "appeal", effect("upheld")))
    convicted = charge("A", T, "convicted_as_charged", sentence(60, 60, "first_instance"), sentence(72, 60, "appeal"))

    assert [one.lack for one in asked(case("yes", [[convicted]], *appeals))] == ["decision"]
