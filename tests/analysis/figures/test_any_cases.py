"""Counts cases made by chance: each row is in a figure once, and a public table tells nobody apart."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.counted_cases import count_figures, counted_case, shipped_terms
from tests.support.public_tables import columns, definitions, lines, of_nations, some, victims
from tests.support.shipped_form import form
from tipcoder.analysis.figures.catalogues import noted_entries
from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.definitions import Definitions
from tipcoder.analysis.figures.disclosure import JOINED, OTHERS, Why
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.figures import FIGURES, reads
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
from tipcoder.analysis.figures.published import CountedFigures, figure_tables
from tipcoder.analysis.figures.small_numbers import NumberSummary
from tipcoder.analysis.figures.table import ALL, FigureTable, NumberCell
from tipcoder.analysis.figures.tally import NOTHING, tally
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.framework.form.derivation import attributes as attributes_of
from tipcoder.framework.form.form import Form, Item, Question

UNITS = {
    unit.name: unit for unit in (CASE, CHARGE, DEFENDANT, EVIDENCE_ITEM, REQUALIFICATION, REQUEST, VICTIM, VICTIM_ENTRY)
}
STATES = ("~not_stated", "~unclear", "~redacted", "~not_applicable", "~open")


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
    questions = {
        question.key: an_answer(question)
        for level, question in form().all_questions()
        if level == roster and not question.derived
    }
    below = {key: st.lists(rows(key), max_size=3) for key, parent in form().parents().items() if parent == roster}
    return st.fixed_dictionaries({}, optional={**questions, **below})


def some_cases() -> st.SearchStrategy[list[CountedCase]]:
    countries = st.sampled_from(("ALB", "MKD", "SRB", "FRA"))
    return st.lists(st.tuples(rows(""), countries), min_size=1, max_size=6).map(
        lambda found: [counted_case(str(place), case, country) for place, (case, country) in enumerate(found)]
    )


@settings(max_examples=30)
@given(st.deferred(some_cases))
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
@given(st.deferred(some_cases))
def test_an_item_that_counts_has_a_value_or_a_number_and_another_has_neither(cases: list[CountedCase]) -> None:
    for items in count_figures(cases).values():
        for item in (item for of_country in items.values() for item in of_country):
            assert (item.left_out is None) == (bool(item.values) or item.number is not None)


WORKED_OUT_OF = {"charge_requalified_to", "effect_outcome"}
"""Answers of which the form works out what figures read: a project has what was worked out."""


def read_alone(written: Mapping[str, object], defined: Definitions) -> dict[str, object]:
    """Return a case as it is read where nothing else is wanted: without the answers that no figure reads."""
    return {
        key: [read_alone(row, defined) for row in value] if isinstance(value, list) else value
        for key, value in written.items()
        if isinstance(value, list) or reads(defined, key) or key in WORKED_OUT_OF
    }


@settings(max_examples=60)
@given(st.deferred(lambda: rows("")))
def test_figures_read_no_answer_that_they_do_not_tell_of(written: Mapping[str, object]) -> None:
    whole, alone = counted_case("1", written), counted_case("1", read_alone(written, definitions()))

    assert count_figures([alone]) == count_figures([whole])
    assert list(noted_entries(alone)) == list(noted_entries(whole))


OF_PERSONS = {
    "P1.composition", "P4", "P8.sex", "P8.age", "P8.citizenship", "P8.relationship", "P9", "P10.sex", "P10.age",
    "P10.citizenship", "Q6", "Q8", "E4", "V1", "V3", "N1i", "N1i.offences", "N2i", "N3i", "S7.composition",
}  # fmt: skip


def test_the_figures_of_persons_are_those_that_read_an_attribute() -> None:
    found = {figure.id for figure in definitions().figures.values() if shipped_terms().is_of_persons(figure)}

    assert found == OF_PERSONS


def test_figures_of_persons_are_known_by_a_framework_that_marks_no_question() -> None:
    terms = FigureTerms(without_marks(form()))
    found = {figure.id for figure in definitions().figures.values() if terms.is_of_persons(figure)}

    assert found == OF_PERSONS


def without_marks(whole: Form) -> Form:
    def plain(item: Item) -> Item:
        tip = {name: value for name, value in item.tip.items() if name != "attribute"}
        if isinstance(item, Question):
            return replace(item, tip=tip)
        return replace(item, tip=tip, children=tuple(map(plain, item.children)))

    return replace(whole, children=tuple(map(plain, whole.children)))


@settings(max_examples=60)
@given(st.deferred(lambda: rows("")))
def test_figures_name_all_attributes_of_persons_that_they_read(written: Mapping[str, object]) -> None:
    case, attributes = counted_case("1", written), attributes_of(form())
    for figure, definition in definitions().figures.items():
        case.read.clear()
        list(FIGURES[figure](case))

        assert case.read & attributes <= set(definition.questions), figure


def public(figure: str, cases: list[CountedCase], edition: Edition = Edition.PUBLIC) -> FigureTable:
    counted = CountedFigures(definitions=definitions(), terms=shipped_terms(), items=count_figures(cases))
    (table,) = figure_tables(counted, edition, [figure])
    return table


def protected(age: str, *measures: str) -> Mapping[str, str]:
    return {"victim_age_group": age, "victim_protection": " ".join(measures) or "none"}


def test_what_is_not_two_sided_stands_together() -> None:
    sexes = some(20, victim_sex="female") + some(4, victim_sex="male") + some(2, victim_sex="another")
    table = public("P8.sex", victims(*sexes, *some(3, victim_sex="~not_stated")))

    assert lines(table) == [("", "female", 0, 20, 26), ("", JOINED, 0, 6, 26)]
    assert (table.of_persons, table.withheld, table.not_known) == (True, False, 3)
    assert table.whole == replace(NOTHING, rows=26, base=26)


def test_of_a_withheld_figure_nothing_is_there_but_the_reason() -> None:
    few = public("P8.sex", victims(*some(6, victim_sex="female"), *some(4, victim_sex="male")))
    alike = public("P8.sex", victims(*some(14, victim_sex="female")))

    assert (few.why, alike.why) == (Why.FEW_PERSONS, Why.ONE_SIDED)
    for table in (few, alike):
        assert table.withheld
        assert [*table.columns, *table.tallies, *table.lines, *table.numbers] == []
        assert table.not_known is None


def test_age_groups_stand_below_child_and_adult() -> None:
    ages = {"age_0_13": 1, "age_14_15": 6, "age_16_17": 5, "age_18_23": 9, "age_24_30": 6, "age_31_38": 2}
    table = public(
        "P8.age", victims(*(one for age, count in ages.items() for one in some(count, victim_age_group=age)))
    )

    assert lines(table) == [
        ("", "child", 0, 12, 29),
        ("", "age_14_15", 1, 6, 29),
        ("", JOINED, 1, 6, 29),
        ("", "adult", 0, 17, 29),
        ("", "age_18_23", 1, 9, 29),
        ("", JOINED, 1, 8, 29),
    ]


def test_of_several_answers_the_broadest_stand_alone() -> None:
    answers = some(15, victim_vulnerabilities="economic_need") + some(3, victim_vulnerabilities="previous_abuse")
    answers += some(2, victim_vulnerabilities="old_age")
    table = public("P9", victims(*answers))

    assert lines(table) == [("", "social_situation", 0, 15, 20), ("", "experience", 0, 3, 20)]


def test_children_and_adults_split_what_was_done_line_by_line() -> None:
    children = [protected("child", "shelter")] * 5 + [protected("child", "video_link")] * 2 + [protected("child")] * 5
    adults = [protected("adult", "shelter")] * 4 + [protected("adult", "video_link")] * 6 + [protected("adult")] * 3
    table = public("V1", victims(*children, *adults))

    assert ("child", "shelter", 1, 5, 12) in lines(table)
    assert ("adult", "shelter", 1, 4, 13) in lines(table)
    assert ("", "video_link", 1, 8, 25) in lines(table)
    assert not [line for line in lines(table) if line[0] and line[1] == "video_link"]
    assert table.is_split


def test_too_few_adults_leave_what_was_done_whole_and_the_rate_of_children() -> None:
    children = [protected("child", "recorded_interview")] * 5 + [protected("child")] * 7
    answers = [*children, *[protected("adult", "shelter")] * 9, protected("~not_stated", "shelter")]
    whole, rate = (public(figure, victims(*answers)) for figure in ("V1", "V3"))

    assert not [line for line in lines(whole) if line[0]]
    assert ("", "shelter", 1, 10, 22) in lines(whole)
    assert not whole.whole.left_out
    assert lines(rate) == [("", "yes", 0, 5, 12)]
    assert rate.not_known == 1
    assert public("V3", victims(*children)).why is Why.ONE_SIDED


def test_offences_stand_below_whether_there_were_any() -> None:
    answers = some(6, victim_offences="theft") + some(2, victim_offences="drugs") + some(9, victim_offences="none")

    assert lines(public("N1i", victims(*answers))) == [("", "yes", 0, 8, 17)]
    assert public("N1i.offences", victims(*answers)).why is Why.ONE_SIDED
    answers += some(2, victim_offences="drugs")
    assert lines(public("N1i.offences", victims(*answers))) == [("", "theft", 0, 6, 19), ("", "drugs", 0, 4, 19)]
    assert public("N1i.offences", victims(*answers[:8])).withheld


def test_two_attributes_are_never_crossed() -> None:
    answers = [
        {"victim_exploitation": kind, "victim_sex": sex, "victim_age_group": age}
        for kind in ("forced_labour", "forced_begging")
        for sex in ("female", "male")
        for age in ("child", "adult")
    ] * 20
    table = public("P4", victims(*answers))

    assert lines(table) == [("", "forced_labour", 0, 80, 160), ("", "forced_begging", 0, 80, 160)]


def of_length(*days: int) -> list[CountedCase]:
    return [counted_case(str(place), {"first_instance_days": str(count)}) for place, count in enumerate(days)]


def test_no_single_number_is_told() -> None:
    few, many = (public("L1", of_length(*range(337, 337 + count))) for count in (3, 12))
    (few_cell, many_cell) = (table.numbers[""][ALL] for table in (few, many))

    assert (few.why, few.withheld, few_cell) == (Why.FEW_VALUES, False, NumberCell(NumberSummary(3)))
    told = NumberSummary(12, median=11, lower_quartile=11, upper_quartile=11)
    assert (many.why, many_cell) == (None, NumberCell(told))


def test_the_edition_of_the_team_is_complete() -> None:
    cases = victims(*some(2, victim_sex="female"), *some(1, victim_sex="male"))
    table = public("P8.sex", cases, Edition.INTERNAL)

    assert lines(table) == [("", "female", 0, 2, 3), ("", "male", 0, 1, 3)]
    assert (table.is_public, table.withheld, table.not_known) == (False, False, None)


def test_a_region_is_told_as_the_sum_of_parts() -> None:
    table = public("P8.sex", of_nations(ALB=(20, 8), MDA=(9, 5), MKD=(4, 2), MNE=(3, 3)))

    assert columns(table, "female") == {"ALB": (20, 28), "MDA": (9, 14), OTHERS: (7, 12), ALL: (36, 54)}
    assert columns(table, "male") == {"ALB": (8, 28), "MDA": (5, 14), OTHERS: (5, 12), ALL: (18, 54)}
    assert table.left_out == ()


def test_a_nation_that_no_part_can_hold_is_left_out_by_name() -> None:
    table = public("P8.sex", of_nations(ALB=(20, 8), MDA=(9, 5), MKD=(4, 2)))

    assert columns(table, "female") == {"ALB": (20, 28), "MDA": (9, 14), ALL: (29, 42)}
    assert (table.columns, table.left_out) == (("ALB", "MDA", ALL), ("MKD",))


def test_a_value_is_named_in_a_region_if_every_part_names_it() -> None:
    cases = of_nations(ALB=(20, 8), MDA=(9, 5))
    cases += [counted_case(f"x{place}", {"victims": [{"victim_sex": "another"}]}, "MDA") for place in range(2)]
    table = public("P8.sex", cases)

    assert columns(table, "female") == {"ALB": (20, 28), "MDA": (9, 16), ALL: (29, 44)}
    assert columns(table, JOINED) == {"ALB": (8, 28), "MDA": (7, 16), ALL: (15, 44)}


def any_weights() -> st.SearchStrategy[list[tuple[str, int]]]:
    codes = ("female", "male", "another", "mixed")
    return st.lists(st.tuples(st.sampled_from(codes), st.integers(1, 15)), max_size=12)


@given(any_weights())
def test_no_public_cell_of_an_attribute_is_small_nor_told_by_the_total(found: list[tuple[str, int]]) -> None:
    table = public("P8.sex", victims(*({"victim_sex": sex, "victim_persons": str(persons)} for sex, persons in found)))
    persons = sum(persons for _, persons in found)
    shown = {line.value: line.cells[ALL].count for line in table.lines}

    assert table.withheld or persons >= 11
    assert all(3 <= count <= persons - 3 for count in shown.values())
    assert sum(shown.values()) == (0 if table.withheld else persons)


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
