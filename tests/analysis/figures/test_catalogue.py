"""Challenges and good practices are counted by case, country and strength, in the order of the report."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.support.counted_cases import count_figures, counted_case
from tests.support.shipped_form import form
from tipcoder.analysis.figures.catalogues import (
    CHALLENGES,
    PRACTICES,
    NotedCatalogue,
    NotedKind,
    build_catalogue,
    noted_entries,
)
from tipcoder.analysis.figures.counted_case import CountedCase, LeftOutReason
from tipcoder.analysis.figures.definitions import read_definitions
from tipcoder.analysis.figures.figures import FIGURES
from tipcoder.analysis.figures.items import Item
from tipcoder.analysis.figures.prevalence import PrevalenceRule, prevalence, read_rules
from tipcoder.analysis.figures.table import ALL
from tipcoder.paths import resources
from tipcoder.services.release.gate import opened_for_team


def challenge(code: str, strength: str = "isolated", description: str = "", **answers: str) -> dict[str, object]:
    theme = answers.pop("theme", "evidence")
    given = {f"challenge_{key}": value for key, value in answers.items()}
    described = {"challenge_description": description} if description else {}
    return {
        "challenge_code": code, "challenge_strength": strength, "challenge_theme": theme, **described, **given
    }  # fmt: skip


def practice(code: str, strength: str = "isolated", theme: str = "evidence") -> dict[str, object]:
    return {"practice_code": code, "practice_strength": strength, "practice_theme": theme}


def cases_of(*written: tuple[str, Sequence[dict[str, object]], Sequence[dict[str, object]]]) -> list[CountedCase]:
    return [
        counted_case(str(number), {"challenges": list(challenges), "good_practices": list(practices)}, country)
        for number, (country, challenges, practices) in enumerate(written, start=1)
    ]


def counted(kind: NotedKind, cases: Sequence[CountedCase], mentors: Sequence[str] = ()) -> NotedCatalogue:
    totals: dict[str, int] = {}
    for case in cases:
        totals[case.country] = totals.get(case.country, 0) + 1
    noted = [entry for case in cases for entry in noted_entries(case)]
    return build_catalogue(kind, noted, form().choices[kind.id], totals, mentors)


def test_a_code_noted_twice_in_a_case_counts_one_case_by_its_highest_strength() -> None:
    (entry,) = counted(
        CHALLENGES,
        cases_of(("", [challenge("c03_1"), challenge("c03_1", "decisive")], []), ("", [challenge("c03_1")], [])),
    ).entries
    assert (entry.cases, len(entry.entries)) == (2, 3)
    assert entry.weights == {"decisive": 1, "isolated": 1}
    assert entry.priority == 4


def test_a_strength_that_is_not_known_is_told_apart() -> None:
    (entry,) = counted(CHALLENGES, cases_of(("", [challenge("c03_1", "~unclear")], []))).entries
    assert entry.weights == {"": 1}
    assert entry.priority == 0


def test_entries_come_by_heading_then_by_cases_then_by_strength_then_by_code() -> None:
    catalogue = counted(
        CHALLENGES,
        cases_of(
            ("", [challenge(code) for code in ("c03_10", "c03_2", "c03_1", "c12", "c99", "c02_4")], []),
            ("", [challenge("c03_2", "decisive"), challenge("c03_9", "partial")], []),
            ("", [challenge("c03_10", "partial")], []),
        ),
    )
    found = [entry.code for entry in catalogue.entries]
    assert found == ["c02_4", "c03_2", "c03_10", "c03_1", "c03_9", "c12", "c99"]
    assert [entry.heading for entry in catalogue.entries[:2]] == ["c02", "c03"]
    assert next(entry.code for entry in catalogue.of_theme("evidence")) == "c03_2"
    assert catalogue.entries[-1].is_proposed


def test_practices_have_no_headings_and_come_by_cases() -> None:
    catalogue = counted(
        PRACTICES,
        cases_of(
            ("", [], [practice("g02"), practice("g12_1")]), ("", [], [practice("g12_1"), practice("g06", "exemplary")])
        ),
    )
    assert [entry.code for entry in catalogue.entries] == ["g12_1", "g06", "g02"]
    assert {entry.heading for entry in catalogue.entries} == {""}


def test_mentors_stand_beside_and_are_never_counted_in_all() -> None:
    cases = cases_of(
        ("SRB", [challenge("c03_1", stage="trial", actors="judge expert")], []),
        ("FRA", [challenge("c03_1", "decisive", stage="appeal")], []),
        ("FRA", [], []),
    )
    catalogue = counted(CHALLENGES, cases, ["FRA", "BEL"])
    (entry,) = catalogue.entries
    assert (entry.cases, catalogue.total) == (1, 1)
    assert entry.by_country == {"FRA": 1, "SRB": 1}
    assert entry.weights == {"isolated": 1}
    assert entry.stages == {"trial": 1}
    assert entry.actors == {"expert": 1, "judge": 1}
    assert catalogue.totals == {"SRB": 1, "FRA": 2}


def test_what_is_noted_in_two_countries_is_regional() -> None:
    cases = cases_of(
        ("SRB", [challenge("c03_1"), challenge("c03_2")], []),
        ("MKD", [challenge("c03_1")], []),
        ("MKD", [challenge("c03_3")], []),
    )
    entries = {entry.code: entry for entry in counted(CHALLENGES, cases).entries}
    assert [code for code, entry in entries.items() if entry.is_regional] == ["c03_1"]
    assert [code for code, entry in entries.items() if entry.is_recurring] == ["c03_1"]


def test_related_are_the_codes_of_the_other_kind_for_the_same_theme() -> None:
    cases = cases_of(
        ("", [challenge("c03_1"), challenge("c02_4", theme="qualification")], [practice("g07"), practice("g06")]),
        ("", [challenge("c99", theme="evidence", code_other="A fictional one")], [practice("g03", theme="scope")]),
    )
    challenges = {entry.code: entry.related for entry in counted(CHALLENGES, cases).entries}
    assert challenges == {"c02_4": (), "c03_1": ("g06", "g07"), "c99": ("g06", "g07")}
    practices = {entry.code: entry.related for entry in counted(PRACTICES, cases).entries}
    assert practices == {"g06": ("c03_1",), "g07": ("c03_1",), "g03": ()}


def test_illustrations_are_those_chosen_else_the_strongest_and_shortest() -> None:
    written = [
        challenge("c03_1", "isolated", "short"),
        challenge("c03_1", "decisive", "a longer decisive one"),
        challenge("c03_1", "decisive", "a decisive one"),
        challenge("c03_1", "partial", "a partial one"),
        challenge("c03_1", "decisive"),
    ]
    (entry,) = counted(CHALLENGES, cases_of(("", written, []))).entries
    by_text = {opened_for_team(one.description): one.row for one in entry.entries}
    proposed = [opened_for_team(one.description) for one in entry.illustrations()]
    assert proposed == ["a decisive one", "a longer decisive one", "a partial one"]
    chosen = [by_text["short"], by_text["a partial one"], "a row that is gone"]
    assert [opened_for_team(one.description) for one in entry.illustrations(chosen)] == ["short", "a partial one"]
    assert [opened_for_team(one.description) for one in entry.illustrations(["a row that is gone"])] == proposed
    assert [opened_for_team(one.description) for one in entry.illustrations((), {by_text["short"]})] == ["short"]


DEFINITIONS = Path(resources() / "findings")


def test_prevalence_is_of_figures_and_terms_that_there_are() -> None:
    rules, figures = read_rules(DEFINITIONS), read_definitions(DEFINITIONS).figures
    codes = {choice.code for kind in (CHALLENGES, PRACTICES) for choice in form().choices[kind.id]}
    questions = {question.key: question for _, question in form().all_questions()}
    for code, of_code in rules.items():
        assert code in codes
        for rule in of_code:
            assert rule.figure in FIGURES
            named = (figures[rule.figure].values, figures[rule.figure].groups)
            asked = [questions[key] for key in named if key in questions]
            known = {choice.code for question in asked for choice in form().choices.get(question.choices, ())}
            parts = {part for value in rule.values for part in value.split("|")} - {"*"}
            if known:
                assert parts <= known, rule


def item(values: str = "", number: float | None = None, **more: object) -> Item:
    return Item("case", "row", "question", values=tuple(values.split()), number=number, **more)  # type: ignore[arg-type]


RULE: Mapping[str, object] = {"code": "c01_1", "figure": "K4", "values": ("mla|*", "executed")}
ITEMS = [item("mla|executed"), item("jit|executed"), item("executed", weight=8), item(left_out=LeftOutReason.OPEN)]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({}, (9, 10)),
        ({"without": True}, (1, 10)),
        ({"group": "child"}, (0, 0)),
        ({"values": ("*|executed",)}, (2, 10)),
    ],
)
def test_prevalence_counts_what_the_rule_says(rule: dict[str, object], expected: tuple[int, int]) -> None:
    found = prevalence(PrevalenceRule(**{**RULE, **rule}), {"": ITEMS})  # type: ignore[arg-type]
    assert found.cells == {ALL: expected}


def test_prevalence_is_by_country_and_without_mentors() -> None:
    rule = PrevalenceRule(code="c08_2", figure="L2.remittals", values=(), at_least=2)
    items = {"SRB": [item(number=2), item(number=1)], "FRA": [item(number=3)]}
    assert prevalence(rule, items, ["FRA"]).cells == {"FRA": (1, 1), "SRB": (1, 2), ALL: (1, 2)}


def test_prevalence_is_that_of_the_figure() -> None:
    written = {"child_means": "demanded", "testimony_weight": "sole"}
    cases = [
        counted_case("1", written),
        counted_case("2", {"child_means": "unnecessary", "testimony_weight": "~unclear"}),
    ]
    rules = read_rules(DEFINITIONS)
    items = count_figures(cases, ("E1.sole", "Q8"))
    assert prevalence(rules["c03_1"][0], items["E1.sole"]).cells == {ALL: (1, 1)}
    assert prevalence(rules["c02_5"][0], items["Q8"]).cells[ALL][1] <= 2
