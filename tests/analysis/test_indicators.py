"""Counts cases: rows, terms and numbers by country, silence apart."""

from dataclasses import replace

from tests.support.small_form import small_form, stored_row
from tipcoder.analysis.indicators import Indicators
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.records import CaseRecord
from tipcoder.framework.form.form import (
    Form,
    Item,
    Question,
    Roster,
    Section,
    Topic,
)

TOPICS = {"outcome": "outcomes", "means": "means", "months": "sentences", "age": "length"}


def form() -> Form:
    found = small_form()
    return replace(found, children=tuple(_named(item) for item in found.children))


def _named(item: Item) -> Item:
    if isinstance(item, Question):
        return replace(item, tip={"indicator": TOPICS[item.name]}) if item.name in TOPICS else item
    if isinstance(item, Roster | Section):
        return replace(item, children=tuple(_named(child) for child in item.children))
    return item


def case(outcome: str, means: str, *months: str) -> CaseRecord:
    return {
        "": [stored_row("coding", None, "case", 1, 0, {"outcome": _answer(outcome), "means": _answer(means)})],
        "charges": [
            stored_row(f"c{place}", "coding", "case", 1, place, {"months": _answer(value)}, "charges")
            for place, value in enumerate(months)
        ],
    }


def _answer(value: str) -> Answer:
    return Answer(state=AnswerState(value)) if value in set(AnswerState) else Answer(value)


def test_counts_by_country_and_term() -> None:
    counted = Indicators(form())
    counted.add("SRB", case("convicted", "force deception", "12", "24"))
    counted.add("SRB", case("convicted", "not_stated", "36"))
    counted.add("ALB", case("acquitted", "force force"))
    counted.add("ALB", {"": [stored_row("coding", None, "case", 1, 0, {})]})
    found = {result.question.name: result for result in counted.results()}
    assert list(found) == ["outcome", "means", "months"]
    assert found["outcome"].chosen == {"convicted": {"SRB": 2}, "acquitted": {"ALB": 1}}
    assert found["means"].chosen == {"force": {"SRB": 1, "ALB": 1}, "deception": {"SRB": 1}}
    assert found["means"].answered == {"SRB": 1, "ALB": 1}
    assert found["means"].states == {AnswerState.NOT_STATED: {"SRB": 1}}
    assert counted.cases == {"SRB": 2, "ALB": 2}
    months = found["months"].numbers["SRB"]
    assert (months.count, months.mean, months.lower, months.median, months.upper) == (3, 24, 18, 24, 30)


def test_topics_come_in_their_order_and_what_nobody_answered_is_left_out() -> None:
    counted = Indicators(form())
    counted.add("SRB", case("unclear", "other", "12"))
    topics = [result.topic for result in counted.results()]
    assert topics == [topic for topic in Topic if topic in topics]
    assert "age" not in [result.question.name for result in counted.results()]


def test_text_where_a_number_should_be_is_no_number() -> None:
    counted = Indicators(form())
    counted.add("SRB", case("convicted", "other", "12", "about a year"))
    (months,) = [result for result in counted.results() if result.question.name == "months"]
    assert months.numbers["SRB"].count == 1
    assert months.answered == {"SRB": 2}
