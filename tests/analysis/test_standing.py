"""Folds the decisions of court files: what stands for each charge, whatever the order of the rows."""

from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.case_files import (
    CASE_FILES,
    STANDING,
    O,
    T,
    Written,
    case,
    charge,
    decision,
    effect,
    sentence,
)
from tests.support.counted_cases import counted_case
from tipcoder.analysis.standing import derived_values

SHOWN = (
    "charge_ladder", "charge_standing_result", "charge_standing_offence", "charge_standing_sentences",
    "charge_standing_months", "charge_standing_relation",
)  # fmt: skip


def derived(written: Written) -> dict[str, dict[str, str]]:
    """Return what is derived, by what names a row: charge or decision, `defendant of ...`, "" for the case."""
    counted = counted_case("case", written)
    root = counted.rows("")[0]
    names = {root.id: ""}
    for roster, key in (("charges", "charge_id"), ("decisions", "decision_id")):
        names |= {row.id: row.value(key) for row in counted.rows(roster)}
    for defendant in counted.rows("defendants"):
        own = sorted(row.value("charge_id") for row in defendant.under("charges"))
        names[defendant.id] = f"defendant of {' '.join(own)}"
    found: dict[str, dict[str, str]] = {}
    for ref, value in derived_values(root).items():
        found.setdefault(names[ref.row], {})[ref.key] = value
    return found


def of_charge(written: Written, name: str = "A") -> tuple[str, ...]:
    return tuple(derived(written)[name][key] for key in SHOWN)


@pytest.mark.parametrize("name", STANDING)
def test_ladders_of_the_files(name: str) -> None:
    assert of_charge(CASE_FILES[name.partition(".")[0]], name) == STANDING[name]


@pytest.mark.parametrize(
    ("name", "first", "stands", "profiled"),
    [
        ("F1", "convicted_of_trafficking", "convicted_of_trafficking", "yes"),
        ("F2", "convicted_of_trafficking", "convicted_of_trafficking", "yes"),
        ("F3", "acquitted", "convicted_of_other_offence", "no"),
        ("F4", "acquitted", "acquitted", "yes"),
        ("F5", "convicted_of_other_offence", "convicted_of_trafficking", "yes"),
    ],
)
def test_results_of_the_cases(name: str, first: str, stands: str, profiled: str) -> None:
    found = derived(CASE_FILES[name])[""]

    assert found == {"case_first_result": first, "case_standing_result": stands, "case_profiled": profiled}


def shuffled(written: Written, chance: Random) -> dict[str, object]:
    """Return a case with the rows of each roster in another order."""
    found: dict[str, object] = {}
    for key, value in written.items():
        if isinstance(value, list):
            rows = [shuffled(row, chance) for row in value]
            chance.shuffle(rows)
            found[key] = rows
        else:
            found[key] = value
    return found


def split(written: Written) -> dict[str, object]:
    """Return a case with an effect of its own for each charge that an effect names."""
    decisions = []
    for one in written.get("decisions", []):  # type: ignore[attr-defined]
        effects = []
        for told in one["effects"]:
            names = str(told.get("effect_charges", "")).split()
            effects += [{**told, "effect_charges": name} for name in names] or [told]
        decisions.append({**one, "effects": effects})
    return {**written, "decisions": decisions}


OUTCOMES = (
    "upheld", "sentence_raised", "sentence_lowered", "sentence_replaced", "requalified", "convicted", "acquitted",
    "annulled_and_remitted", "convicted_of_other_offence", "convicted_as_charged", "limitation", "other",
)  # fmt: skip
INSTANCES = ("appeal", "retrial", "third_instance")
NAMES = ("A", "B", "C")

sentences = st.lists(
    st.builds(
        lambda months, instance, kind, named: {
            **sentence(months, 24, instance, kind),
            **({"sentence_decision": f"decision-{named}"} if named else {}),
        },
        st.integers(1, 60),
        st.sampled_from(("first_instance", *INSTANCES)),
        st.sampled_from(("imprisonment", "suspended", "fine")),
        st.integers(0, 3),
    ),
    max_size=3,
)


@st.composite
def cases(draw: st.DrawFn) -> Written:
    kinds, firsts = st.sampled_from((T, O)), st.sampled_from(("convicted_as_charged", "acquitted", "discontinued"))
    charges = [charge(name, draw(kinds), draw(firsts), *draw(sentences)) for name in NAMES]
    decisions = []
    for number in range(1, draw(st.integers(0, 3)) + 1):
        owners = draw(st.lists(st.integers(0, 2), min_size=3, max_size=3))
        groups = [[name for name, owner in zip(NAMES, owners, strict=True) if owner == place] for place in range(2)]
        effects = [effect(draw(st.sampled_from(OUTCOMES)), *group, kind=draw(kinds)) for group in groups if group]
        decisions.append(decision(number, draw(st.sampled_from(INSTANCES)), *effects))
    return case(draw(st.sampled_from(("yes", "no", ""))) or "yes", [charges[:2], charges[2:]], *decisions)


@given(cases(), st.integers())
def test_no_order_of_rows_and_no_split_of_effects_changes_anything(written: Written, seed: int) -> None:
    expected = derived(written)

    assert derived(shuffled(written, Random(seed))) == expected
    assert derived(split(written)) == expected


def convicted(*decisions: Written, sentences: tuple[Written, ...] = (), **answers: str) -> Written:
    own = {**charge("A", T, "convicted_as_charged", sentence(40, 36, "first_instance"), *sentences), **answers}
    return case("yes", [[own]], *decisions)


def values(written: Written) -> Mapping[str, str]:
    return derived(written)["A"]


def test_without_numbers_and_effects_only_a_person_says_what_stands() -> None:
    told = {"decision_instance": "appeal", "decision_outcomes": "upheld sentence_lowered"}

    silent, answered = convicted(told), convicted(told, charge_final_outcome="convicted_as_charged")

    assert (values(silent)["charge_standing_result"], values(silent)["charge_ladder"]) == ("unknown", "")
    assert values(answered)["charge_standing_result"] == "convicted_of_trafficking"
    assert values(answered)["charge_standing_months"] == ""
    assert values(silent)["charge_convicted_once"] == "yes"


def test_the_answer_of_a_person_counts_against_the_ladder() -> None:
    found = values(convicted(decision(1, "appeal", effect("upheld")), charge_final_outcome="acquitted"))

    assert (found["charge_standing_result"], found["charge_ladder_outcome"]) == ("acquitted", "convicted_as_charged")
    assert (found["charge_standing_sentences"], found["charge_standing_months"]) == ("", "")


def test_two_decisions_of_one_number_and_two_effects_for_one_charge_leave_it_unknown() -> None:
    twice = convicted(decision(1, "appeal", effect("upheld")), decision(1, "third_instance", effect("upheld")))
    doubled = convicted(decision(1, "appeal", effect("upheld", "A"), effect("acquitted", "A")))

    assert values(twice)["charge_standing_result"] == "unknown"
    assert values(doubled)["charge_standing_result"] == "unknown"
    assert values(doubled)["charge_ladder"].endswith("1:appeal=unknown")


def test_a_sentence_of_one_of_two_appeals_stands_only_where_it_names_its_decision() -> None:
    appeals = (decision(1, "appeal", effect("upheld")), decision(2, "appeal", effect("sentence_lowered")))
    lowered = sentence(38, 36, "appeal")

    unnamed = values(convicted(*appeals, sentences=(lowered,)))
    named = values(convicted(*appeals, sentences=({**lowered, "sentence_decision": "decision-2"},)))

    assert (unnamed["charge_standing_sentences"], unnamed["charge_standing_months"]) == ("order_unknown", "")
    assert (named["charge_standing_sentences"], named["charge_standing_months"]) == ("imprisonment", "38")


@pytest.mark.parametrize(
    ("outcome", "own", "types", "months"),
    [
        ("sentence_raised", (), "imprisonment", ""),
        ("sentence_raised", (sentence(50, 36, "appeal", "house_arrest"),), "house_arrest", "50"),
        ("sentence_raised", ({"sentence_instance": "appeal", "sentence_type": "fine"},), "fine imprisonment", "40"),
        ("sentence_replaced", ({"sentence_instance": "appeal", "sentence_type": "fine"},), "fine", ""),
        ("requalified", (), "imprisonment", "40"),
        ("convicted_as_charged", (), "", ""),
        ("inadmissible", (), "imprisonment", "40"),
    ],
)
def test_sentences_after_an_effect(outcome: str, own: tuple[Written, ...], types: str, months: str) -> None:
    found = values(convicted(decision(1, "appeal", effect(outcome, kind=T)), sentences=own))

    assert (found["charge_standing_sentences"], found["charge_standing_months"]) == (types, months)


def test_an_annulment_for_one_defendant_says_nothing_of_another() -> None:
    charges = [[charge(name, T, "convicted_as_charged", sentence(40, 36, "first_instance"))] for name in NAMES]
    found = derived(case("yes", charges, decision(1, "appeal", effect("annulled_and_remitted", "C"))))

    assert [found[name]["charge_standing_result"] for name in NAMES] == [
        "convicted_of_trafficking", "convicted_of_trafficking", "open",
    ]  # fmt: skip
    assert found["A"]["charge_ladder"] == "0:first_instance=convicted_as_charged"
    assert found["defendant of C"]["defendant_standing_result"] == "open"
    assert found[""]["case_standing_result"] == "convicted_of_trafficking"
