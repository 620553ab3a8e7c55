"""Counts cases made by chance: each row is in a figure once, and a public table tells nobody apart."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.support.counted_cases import counted_case, shipped_terms
from tests.support.shipped_form import form
from tipcoder.analysis.figures.catalogues import noted_entries
from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.definitions import Definitions, read_definitions
from tipcoder.analysis.figures.edition import FEWEST_PERSONS, JOINED, Edition
from tipcoder.analysis.figures.figures import FIGURES, count_figures, reads
from tipcoder.analysis.figures.items import (
    CASE,
    CHARGE,
    DEFENDANT,
    EVIDENCE_ITEM,
    REQUALIFICATION,
    REQUEST,
    VICTIM,
    VICTIM_ENTRY,
)
from tipcoder.analysis.figures.table import ALL, TableLayout
from tipcoder.analysis.figures.tally import tally
from tipcoder.framework.form.form import Question

UNITS = {
    unit.name: unit for unit in (CASE, CHARGE, DEFENDANT, EVIDENCE_ITEM, REQUALIFICATION, REQUEST, VICTIM, VICTIM_ENTRY)
}
STATES = ("~not_stated", "~unclear", "~redacted", "~not_applicable", "~open")


@cache
def definitions() -> Definitions:
    return read_definitions(Path(__file__).parents[3] / "resources" / "findings")


def an_answer(question: Question) -> st.SearchStrategy[str]:
    codes = [choice.code for choice in form().choices.get(question.choices, ())]
    if question.type.is_select and codes:
        several = st.lists(st.sampled_from(codes), min_size=1, max_size=3, unique=True).map(" ".join)
        return st.one_of(st.sampled_from(STATES), several if question.type.is_multiple else st.sampled_from(codes))
    if question.type.is_number:
        return st.one_of(st.sampled_from(STATES), st.integers(0, 200).map(str))
    if question.key.endswith("_date") or question.key == "decision_given_on":
        return st.sampled_from(("2019", "2020-02", "2020-02-29", "2021-12-31", *STATES))
    return st.just("word")


def rows(roster: str) -> st.SearchStrategy[Mapping[str, object]]:
    questions = {question.key: an_answer(question) for level, question in form().all_questions() if level == roster}
    below = {key: st.lists(rows(key), max_size=3) for key, parent in form().parents().items() if parent == roster}
    return st.fixed_dictionaries({}, optional={**questions, **below})


def some_cases() -> st.SearchStrategy[list[CountedCase]]:
    countries = st.sampled_from(("ALB", "MKD", "SRB", "FRA"))
    return st.lists(st.tuples(rows(""), countries), min_size=1, max_size=6).map(
        lambda found: [counted_case(str(place), case, country) for place, (case, country) in enumerate(found)]
    )


@settings(max_examples=30)
@given(some_cases())
def test_base_and_what_is_left_out_are_all_rows_of_the_unit(cases: list[CountedCase]) -> None:
    figures = definitions().figures
    for figure, items in count_figures(cases).items():
        unit = UNITS[figures[figure].unit]
        expected = [row for case in cases for row in unit.rows(case)]
        found = [item for of_country in items.values() for item in of_country]

        assert sorted(item.row for item in found) == sorted(row.id for row in expected)
        total = tally(found)
        assert total.base + sum(total.left_out.values()) == sum(unit.weight(row) for row in expected)


@settings(max_examples=30)
@given(some_cases())
def test_an_item_that_counts_has_a_value_or_a_number_and_another_has_neither(cases: list[CountedCase]) -> None:
    for items in count_figures(cases).values():
        for item in (item for of_country in items.values() for item in of_country):
            assert (item.left_out is None) == (bool(item.values) or item.number is not None)


def read_alone(written: Mapping[str, object], defined: Definitions) -> dict[str, object]:
    """Return a case as it is read where nothing else is wanted: without the answers that no figure reads."""
    return {
        key: [read_alone(row, defined) for row in value] if isinstance(value, list) else value
        for key, value in written.items()
        if isinstance(value, list) or reads(defined, key)
    }


@settings(max_examples=60)
@given(rows(""))
def test_figures_read_no_answer_that_they_do_not_tell_of(written: Mapping[str, object]) -> None:
    whole, alone = counted_case("1", written), counted_case("1", read_alone(written, definitions()))

    assert count_figures([alone]) == count_figures([whole])
    assert list(noted_entries(alone)) == list(noted_entries(whole))


def any_weights() -> st.SearchStrategy[list[tuple[str, int]]]:
    codes = ("female", "male", "another", "mixed")
    return st.lists(st.tuples(st.sampled_from(codes), st.integers(1, 15)), max_size=12)


@given(any_weights())
def test_no_public_cell_of_an_attribute_is_small_nor_told_by_the_total(victims: list[tuple[str, int]]) -> None:
    case = counted_case(
        "1", {"victims": [{"victim_sex": sex, "victim_persons": str(persons)} for sex, persons in victims]}
    )
    layout = TableLayout(definitions=definitions(), terms=shipped_terms(), edition=Edition.PUBLIC)
    table = layout.table("P8.sex", count_figures([case], ["P8.sex"])["P8.sex"])
    persons = sum(persons for _, persons in victims)

    if persons < FEWEST_PERSONS:
        assert table.withheld
        return
    shown = {line.value: line.cells[ALL].count for line in table.lines}
    assert all(count >= 3 for count in shown.values())
    assert sum(shown.values()) == persons
    if JOINED in shown:
        hidden = {sex for sex, _ in victims} - set(shown)
        assert len(hidden) >= 2


def any_vulnerabilities() -> st.SearchStrategy[list[tuple[tuple[str, ...], int]]]:
    codes = st.sampled_from(("none", "social_situation", "pregnancy", "experience", "discrimination"))
    return st.lists(st.tuples(st.lists(codes, min_size=1, unique=True).map(tuple), st.integers(1, 12)), max_size=6)


@given(any_vulnerabilities())
@example([(("none",), 20), (("social_situation", "pregnancy", "experience"), 1)])
def test_values_of_the_same_few_persons_are_no_cell_of_few_when_joined(
    victims: list[tuple[tuple[str, ...], int]],
) -> None:
    rows = [{"victim_vulnerabilities": " ".join(codes), "victim_persons": str(persons)} for codes, persons in victims]
    layout = TableLayout(definitions=definitions(), terms=shipped_terms(), edition=Edition.PUBLIC)
    table = layout.table("P9", count_figures([counted_case("1", {"victims": rows})], ["P9"])["P9"])

    assert [line.value for line in table.lines if line.cells[ALL].count < 3] == []


@given(st.integers(0, 30), st.integers(0, 30))
@example(1, 20)
@example(20, 2)
def test_a_public_share_is_withheld_where_one_or_two_persons_make_it_up(offenders: int, others: int) -> None:
    rows = [
        {"victim_offences": code, "victim_persons": str(persons)}
        for code, persons in (("theft", offenders), ("none", others))
        if persons
    ]
    layout = TableLayout(definitions=definitions(), terms=shipped_terms(), edition=Edition.PUBLIC)
    table = layout.table("N1i", count_figures([counted_case("1", {"victims": rows})], ["N1i"])["N1i"])

    assert table.withheld == (offenders + others < FEWEST_PERSONS or not {offenders, others}.isdisjoint({1, 2}))
    assert [line.cells[ALL].count for line in table.lines] == ([] if table.withheld else [offenders])


def test_every_figure_is_defined_and_counted_and_asks_what_the_framework_asks() -> None:
    defined = definitions()
    questions = {question.key for _, question in form().all_questions()}

    assert set(defined.figures) == set(FIGURES)
    texts = defined.places()
    for figure in defined.figures.values():
        assert set(figure.questions) <= questions
        assert not figure.values or figure.values in questions
        assert ("base", figure.base) in texts
        assert ("unit", figure.unit) in texts
        assert ("chapter", figure.chapter) in texts
