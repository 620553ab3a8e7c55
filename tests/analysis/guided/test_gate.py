"""Rules propose what the gate lets them, and know no judgment of the corpus."""

import re
import tomllib
from dataclasses import replace

import pytest

from tests.support.guided_corpus import ASKED, AnnotatedJudgment, Fact, Place, read_half
from tests.support.guided_measures import (
    every_answer,
    judge,
    measure_rules,
    measure_zones,
    questions,
    read_annotated,
)
from tipcoder.analysis.guided.rules import LANGUAGES, Measured, load_measured, load_priors
from tipcoder.domain.projects import Country
from tipcoder.paths import resources
from tipcoder.services.guided.reading import read_guided

FOLDER = resources() / "guided"


@pytest.mark.parametrize(
    ("right", "tried", "wrong", "proposes"),
    [(10, 10, 0, True), (38, 40, 1, True), (38, 40, 2, False), (18, 19, 1, False), (9, 9, 0, False)],
)
def test_a_rule_proposes_if_it_was_right_often_enough(right: int, tried: int, wrong: int, proposes: bool) -> None:
    assert Measured(right, tried, {"sr": wrong}).proposes("sr") is proposes


_TWO_DATES = """OSNOVNI SUD U KIKINDI
K. br. 7/22
Dana: 9.5.2022. godine

U IME NARODA

Osnovni sud u Kikindi, sudija Petar Ilin, doneo je dana 3.5.2022. godine

PRESUDU

Okrivljeni je kriv.

Obrazloženje

Sud je utvrdio činjenice.
"""


def _dated(right: str) -> AnnotatedJudgment:
    fact = Fact(Place("decision_date", "", right), ("3.5.2022", "9.5.2022"))
    return AnnotatedJudgment("two", "sr", False, False, "SRB", _TWO_DATES, (fact,), frozenset(), frozenset())


def test_rivals_are_measured_as_a_conflict() -> None:
    measured = {"decision.date": Measured(20, 20)}
    proposals, _ = read_annotated(_dated("2022-05-03"), measured)
    assert [(each.value, each.conflict) for each in proposals] == [("2022-05-09", 1), ("2022-05-03", 1)]


@pytest.mark.parametrize(("right", "counts"), [("2022-05-03", (1, 1)), ("2022-05-09", (1, 1)), ("2021-01-01", (0, 2))])
def test_a_conflict_is_no_fault_of_a_rule_if_the_right_value_is_in_it(right: str, counts: tuple[int, int]) -> None:
    measured = measure_rules(every_answer([_dated(right)]))["decision.date"]
    assert (measured.right, measured.tried) == counts


def test_a_rule_is_at_fault_where_only_another_rule_has_the_right_value() -> None:
    judgment = _dated("2022-05-03")
    found = [each for each in read_annotated(judgment, {})[1] if each.question == "decision_date"]
    other = [replace(each, conflict=1, rule="other" if each.value == "2022-05-09" else each.rule) for each in found]
    assert measure_rules(judge(judgment, other))["other"].wrong_by_language == {"sr": 1}


def test_no_rule_proposes_that_the_corpus_holds_back() -> None:
    now = measure_rules(every_answer(read_half()))
    for rule, measured in load_measured(FOLDER / "measured.toml").items():
        for language in LANGUAGES:
            if measured.proposes(language):
                assert now[rule].proposes(language), rule


def test_the_shares_of_zones_are_those_of_the_corpus() -> None:
    assert load_priors(FOLDER / "priors.toml") == measure_zones(read_half())


def test_no_rule_knows_a_name_of_the_corpus() -> None:
    named = {
        fact.place.value
        for judgment in read_half()
        for fact in judgment.facts
        if fact.place.question in ("case_number", "defendant_label", "victim_label")
    }
    for file in FOLDER.glob("*.toml"):
        said = set(re.findall(r"\w\.\s?\w\.|\d+/\d+", file.read_text(encoding="utf-8")))
        assert not said & named, file.name


def test_rules_fill_only_questions_that_are_asked_of_judgments() -> None:
    filled = set()
    for name in ("rules.toml", "terms.toml", "victims.toml"):
        tables = tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))
        filled |= {rule["question"] for rule in tables.get("rule", ())}
        filled |= {fill["question"] for group in tables.get("terms", ()) for fill in group["fills"]}
    assert filled <= ASKED


def test_every_passage_is_cut_from_its_judgment() -> None:
    for judgment in read_half():
        pages = judgment.text.split("\f")
        reading = read_guided(pages, Country(judgment.country), questions())
        for answer in (*reading.proposals, *reading.withheld):
            for passage in (answer.passage, *answer.also):
                assert passage.text == judgment.text[passage.start : passage.end]
                assert passage.page == judgment.text.count("\f", 0, passage.start) + 1


@pytest.mark.parametrize("text", ["", "\f", "Ништа.", "К. бр. 1/20\n\nПРЕСУДУ\n\nОбразложење", "V E N D O S I"])
def test_a_text_that_is_no_judgment_says_little(text: str) -> None:
    for country in ("SRB", "ALB", "MDA"):
        reading = read_guided(text.split("\f"), Country(country), questions())
        assert not [answer for answer in reading.proposals if answer.row]
