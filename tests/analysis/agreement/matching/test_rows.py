"""Tests of rows that are matched by what they say: the worked example, and rows of any framework."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.support import shipped_form
from tests.support.xlsforms import YES_NO, form, question
from tipcoder.analysis.agreement.matching.features import Naming, matching_plan, naming_question
from tipcoder.analysis.agreement.matching.rows import CodedRows, MatchingRow, PairDecisions, match_rows, similarity
from tipcoder.domain.passages import Passage

TRAFFICKING = frozenset({"trafficking_persons"})


def row(roster: str, id: str, name: str = "", parent: str = "root", **answers: str) -> MatchingRow:
    return MatchingRow(
        id=id,
        parent=parent,
        roster=roster,
        name=name,
        answers={key: frozenset(value.split()) for key, value in answers.items()},
    )


def defendant(id: str, kind: str = "natural", **answers: str) -> list[MatchingRow]:
    named = {f"defendant_{key}": value for key, value in {"kind": kind, **answers}.items()}
    charge = row("charges", f"{id}-charge", parent=id, charge_offence_kind="trafficking", charge_article="srb_388")
    return [row("defendants", id, id, **named), charge]


FIRST = CodedRows(
    "root",
    [
        *defendant("mj", sex="male", age_group="age_31_38", roles="recruiter exploiter"),
        *defendant("ns", sex="female", age_group="age_24_30", roles="money_handler facilitator"),
        *defendant("firm1", "legal", roles="exploiter"),
    ],
)
SECOND = CodedRows(
    "root",
    [
        *defendant("ns", sex="female", age_group="age_24_30", roles="money_handler"),
        *defendant("mj", sex="male", age_group="age_31_38", roles="recruiter harbourer exploiter"),
        *defendant("pp", sex="male", roles="transporter"),
    ],
)


def pairs(first: CodedRows, second: CodedRows, *decisions: PairDecisions) -> set[tuple[str, str]]:
    plan = matching_plan(shipped_form.form(), {})
    return {(pair.first, pair.second) for pair in match_rows(plan, first, second, *decisions)}


def test_worked_example() -> None:
    plan = {found.roster: found for found in matching_plan(shipped_form.form(), {}).rosters}["defendants"]
    ages = [choice.code for choice in shipped_form.form().choices["age_groups"]]
    assert ages.index("age_31_38") - ages.index("age_24_30") == 1

    def alike(one: str, other: str) -> float:
        return similarity(plan.features, FIRST, SECOND, FIRST.by_id[one], SECOND.by_id[other], {})[0]

    assert [[round(alike(one, other), 4) for other in ("ns", "mj", "pp")] for one in ("mj", "ns", "firm1")] == [
        [0.375, 0.9722, 0.4545],
        [0.9583, 0.375, 0.3636],
        [0.2, 0.2333, 0.2],
    ]
    assert pairs(FIRST, SECOND) >= {("mj", "mj"), ("ns", "ns"), ("mj-charge", "mj-charge")}
    assert not {found for found in pairs(FIRST, SECOND) if {"firm1", "pp"} & set(found)}


def test_clear_pairs_need_no_look() -> None:
    plan = matching_plan(shipped_form.form(), {})
    assert {pair.first: pair.is_clear for pair in match_rows(plan, FIRST, SECOND)} == {
        "mj": True,
        "ns": True,
        "mj-charge": True,
        "ns-charge": True,
    }


def test_a_person_decides_over_the_proposal() -> None:
    cut = PairDecisions(cut={("mj", "mj")})
    assert {found for found in pairs(FIRST, SECOND, cut) if "charge" not in found[0]} == {("ns", "ns")}
    drawn = PairDecisions(confirmed={("firm1", "pp"), ("ns", "mj")})
    found = pairs(FIRST, SECOND, drawn)
    assert {("firm1", "pp"), ("ns", "mj")} <= found
    assert ("mj", "mj") not in found


def test_rows_under_rows_without_partner_have_none() -> None:
    found = pairs(FIRST, SECOND, PairDecisions(cut={("mj", "mj"), ("ns", "ns")}))
    assert found == set()


def test_passages_of_the_same_words_match() -> None:
    def proved(found: MatchingRow, start: int) -> MatchingRow:
        passage = Passage("p", "judgment", page=1, start=start, end=start + 40, exact="x", prefix="", suffix="")
        return replace(found, passages=(passage,))

    first = [row("challenges", "1", challenge_code="c02_4"), row("challenges", "2", challenge_code="c03_1")]
    second = [row("challenges", "a", challenge_code="c05_2"), row("challenges", "b", challenge_code="c02_8")]
    alone = pairs(CodedRows("root", first), CodedRows("root", second))
    assert alone == {("1", "b")}
    first, second = [proved(found, 0) for found in first], [proved(second[0], 500), proved(second[1], 10)]
    assert pairs(CodedRows("root", first), CodedRows("root", second)) == {("1", "b")}
    second = [proved(second[0], 30), proved(second[1], 500)]
    assert pairs(CodedRows("root", first), CodedRows("root", second)) == set()


PERSONS = form(
    question("begin_repeat", "persons"),
    question("text", "initials"),
    question("select_one yes_no", "adult"),
    question("select_one yes_no", "local"),
    question("integer", "years"),
    question("begin_repeat", "acts"),
    question("select_one yes_no", "proved"),
    question("select_one yes_no", "own"),
    question("end_repeat"),
    question("end_repeat"),
    choices=YES_NO,
)


def matched(first: list[MatchingRow], second: list[MatchingRow]) -> set[tuple[str, str]]:
    found = match_rows(matching_plan(PERSONS, {}), CodedRows("root", first), CodedRows("root", second))
    return {(pair.first, pair.second) for pair in found}


def person(id: str, name: str = "", **answers: str) -> MatchingRow:
    return row("persons", id, name, **answers)


def test_a_framework_may_say_how_much_each_question_weighs() -> None:
    weighed = form(
        question("begin_repeat", "persons"),
        question("text", "initials", tip_match="3"),
        question("select_one yes_no", "adult", tip_match="0"),
        question("select_one yes_no", "local", tip_match="7"),
        question("integer", "years"),
        question("end_repeat"),
        choices=YES_NO,
    )
    (persons,) = matching_plan(weighed, {}).rosters

    weights = {feature.key: feature.weight for feature in persons.features}
    assert weights == {"initials": 3, "local": 7, "years": 1, "passages": 2}


def test_the_first_text_names_a_row() -> None:
    assert naming_question(PERSONS, "persons") == Naming("initials", is_sure=True)
    assert naming_question(PERSONS, "acts") == Naming("", is_sure=False)


def test_a_text_further_down_may_be_a_remark() -> None:
    late = form(
        question("begin_repeat", "persons"),
        *(question("select_one yes_no", name) for name in ("adult", "local", "alone")),
        question("text", "said", tip_privacy="narrative"),
        question("text", "other", relevant="${adult} = 'no'"),
        question("text", "remark"),
        question("end_repeat"),
        choices=YES_NO,
    )
    assert naming_question(late, "persons") == Naming("remark", is_sure=False)


@pytest.mark.parametrize("answers", [{}, {"adult": "yes", "local": "yes", "years": "30"}])
def test_different_persons_stay_apart_though_one_is_left_on_each_side(answers: Mapping[str, str]) -> None:
    assert matched([person("1", "A.B.", **answers)], [person("a", "C.D.", **answers)]) == set()


def test_what_one_side_does_not_say_neither_helps_nor_hurts() -> None:
    assert matched([person("1", "A.B.", adult="yes")], [person("a", adult="yes", years="30")]) == {("1", "a")}
    assert matched([person("1", "A.B.")], [person("a", adult="yes")]) == set()


def test_a_row_that_was_split_goes_to_the_part_most_like_it() -> None:
    parts = [person("a", "A.B.", adult="no", years="30"), person("b", "A.B.", adult="yes", years="30")]
    assert matched([person("1", "A.B.", adult="yes", years="30")], parts) == {("1", "b")}


def test_of_two_that_are_as_alike_the_one_that_says_more_is_taken_then_the_one_at_its_place() -> None:
    sparse, full = person("a", adult="yes"), person("b", "A.B.", adult="yes")
    assert matched([person("1", "A.B.", adult="yes")], [sparse, full]) == {("1", "b")}
    twins = [person(id, "A.B.", adult="yes") for id in ("1", "2", "3")]
    others = [person(id, "A.B.", adult="yes") for id in ("a", "b", "c")]
    assert matched(twins, others) == {("1", "a"), ("2", "b"), ("3", "c")}


def test_rows_under_rows_tell_them_apart() -> None:
    def acting(id: str, proved: str) -> list[MatchingRow]:
        return [person(id, adult="yes"), row("acts", f"{id}-act", parent=id, proved=proved, own=proved)]

    found = matched([*acting("1", "yes"), *acting("2", "no")], [*acting("a", "no"), *acting("b", "yes")])
    assert found == {("1", "b"), ("2", "a"), ("1-act", "b-act"), ("2-act", "a-act")}


def test_one_side_without_rows() -> None:
    assert matched([person("1", "A.B.")], []) == matched([], [person("a", "A.B.")]) == set()


@pytest.mark.parametrize(("one", "other"), [("Victim 1", "Victim 2"), ("Oštećena 1", "Oštećena 2"), ("A", "B")])
def test_ordinals_match_nobody(one: str, other: str) -> None:
    woman = {"victim_sex": "female", "victim_age_group": "age_18_20"}
    man = {"victim_sex": "male", "victim_age_group": "age_31_38"}
    first = CodedRows("root", [row("victims", "w1", one, **woman), row("victims", "m1", other, **man)])
    second = CodedRows("root", [row("victims", "m2", one, **man), row("victims", "w2", other, **woman)])

    assert pairs(first, second) == {("w1", "w2"), ("m1", "m2")}
