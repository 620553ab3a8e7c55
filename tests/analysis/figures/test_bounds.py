"""Tells apart what judgments show, what they exclude, and where they are silent, with the bounds of a share."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tests.support.counted_cases import Written, count_figures, counted_case, shipped_terms
from tests.support.shipped_form import form
from tipcoder.analysis.figures.counted_case import CountedCase
from tipcoder.analysis.figures.definitions import read_definitions
from tipcoder.analysis.figures.derived import CONTACT_AVOIDED
from tipcoder.analysis.figures.edition import Edition
from tipcoder.analysis.figures.prevalence import prevalence, read_rules
from tipcoder.analysis.figures.published import CountedFigures, figure_tables
from tipcoder.analysis.figures.small_numbers import bounds
from tipcoder.analysis.figures.table import ALL, Cell
from tipcoder.analysis.figures.terms import FigureTerms
from tipcoder.framework.form.form import Form, Item, Question

RESOURCES = Path(__file__).parents[3] / "resources" / "findings"
REFUSED = "victim_protection_refused"


@cache
def terms_with_refusals() -> FigureTerms:
    """Return the terms of a framework that asks what protection was refused."""

    def marked(item: Item) -> Item:
        if isinstance(item, Question):
            is_set = item.name == "victim_protection"
            return replace(item, tip={**item.tip, "refused": REFUSED}) if is_set else item
        return replace(item, children=tuple(map(marked, item.children)))

    whole: Form = form()
    return FigureTerms(replace(whole, children=tuple(map(marked, whole.children))))


def cells(
    cases: Sequence[CountedCase], figure: str, edition: Edition = Edition.INTERNAL
) -> dict[tuple[str, str], Cell]:
    counted = CountedFigures(
        definitions=read_definitions(RESOURCES), terms=terms_with_refusals(), items=count_figures(cases, [figure])
    )
    (table,) = figure_tables(counted, edition, [figure])
    return {(line.group, line.value): line.cells[ALL] for line in table.lines}


def told(cell: Cell) -> tuple[int, int | None, int | None, tuple[int, int] | None]:
    return cell.count, cell.excluded, cell.silent, cell.bounds


def victims(*groups: tuple[int, Written]) -> list[CountedCase]:
    """Return a case of victims: how many of them have the same answers."""
    rows = [{"victim_age_group": "adult", **answers} for count, answers in groups for _ in range(count)]
    return [counted_case("1", {"victims": rows}, terms=terms_with_refusals())]


HEARD = {"victim_participation": "heard_trial"}


def test_contact_avoided_is_excluded_by_none_by_refusal_of_all_and_by_confrontation_and_by_nothing_else() -> None:
    cases = victims(
        (20, {**HEARD, "victim_protection": "video_link"}),
        (1, {**HEARD, "victim_protection": "none"}),
        (1, {**HEARD, "victim_protection": "lawyer", REFUSED: " ".join(CONTACT_AVOIDED)}),
        (1, {**HEARD, "victim_protection": "~not_stated", REFUSED: " ".join(CONTACT_AVOIDED)}),
        (1, {"victim_participation": "heard_trial confronted", "victim_protection": "lawyer"}),
        (1, {"victim_participation": "confronted", "victim_protection": "~not_stated"}),
        (4, {**HEARD, "victim_protection": "lawyer"}),
        (1, {**HEARD, "victim_protection": "lawyer", REFUSED: "video_link"}),
        (3, {**HEARD, "victim_protection": "~not_stated"}),
        (1, {**HEARD, "victim_protection": "~redacted"}),
        (4, {**HEARD, "victim_protection": "~open"}),
        (2, {"victim_participation": "not_heard", "victim_protection": "lawyer"}),
    )

    assert told(cells(cases, "V2")["", "yes"]) == (20, 5, 9, (59, 85))


def test_a_term_of_a_set_is_excluded_where_it_was_refused_and_silent_where_another_one_was() -> None:
    cases = victims(
        (2, {"victim_protection": "closed_hearing"}),
        (1, {"victim_protection": "lawyer", REFUSED: "closed_hearing"}),
        (1, {"victim_protection": "lawyer", REFUSED: "video_link"}),
        (1, {"victim_protection": "none"}),
        (7, {"victim_protection": "~unclear"}),
    )

    assert told(cells(cases, "V1")["adult", "closed_hearing"]) == (2, 2, 8, (17, 83))


def test_silence_on_offences_of_victims_leaves_all_bounds_open() -> None:
    cases = victims((8, {"victim_offences": "theft"}), (34, {"victim_offences": "~not_stated"}))

    assert told(cells(cases, "N1i")["", "yes"]) == (8, 0, 34, (19, 100))


def test_one_answer_excludes_all_others() -> None:
    cases = victims(
        (6, {"compensation_claimed": "yes"}),
        (3, {"compensation_claimed": "no"}),
        (2, {"compensation_claimed": "~not_stated"}),
    )

    assert told(cells(cases, "C1")["", "yes"]) == (6, 3, 2, (55, 73))


def test_figures_of_persons_tell_nobody_in_public_of_whom_nothing_is_known() -> None:
    known = [
        counted_case(str(number), {"victims": [{"victim_sex": sex} for sex in ("female", "female", "male")]})
        for number in range(9)
    ]
    unknown = [counted_case("none", {"victims": [{"victim_sex": "~not_stated"}] * 4})]

    team, public = (cells(known + unknown, "P8.sex", edition) for edition in (Edition.INTERNAL, Edition.PUBLIC))

    assert told(team["", "female"]) == (18, 9, 4, (58, 71))
    assert public
    assert all(told(cell)[1:] == (None, None, None) for cell in public.values())


def test_beside_a_challenge_stands_what_is_shown_and_not_what_is_missing() -> None:
    children = {"victim_age_group": "age_14_15"}
    cases = victims(
        (1, {**children, "victim_protection": "vulnerable_witness"}),
        (8, {**children, "victim_protection": "lawyer"}),
        (3, {**children, "victim_protection": "~not_stated"}),
        (2, {"victim_protection": "vulnerable_witness"}),
    )
    (rule,) = (one for one in read_rules(RESOURCES)["c04_1"] if one.group == "child")

    cell = prevalence(rule, count_figures(cases, ["V1"])["V1"]).told[ALL]

    assert told(cell) == (1, 0, 11, (8, 100))
    assert cell.is_untold


def test_beside_a_challenge_a_no_that_is_silence_is_not_told_as_no() -> None:
    rules = read_rules(RESOURCES)
    cases = victims((2, {"compensation_claimed": "no"}), (1, {"compensation_claimed": "yes"}))

    assert told(prevalence(rules["c05_1"][0], count_figures(cases, ["C1"])["C1"]).told[ALL]) == (2, 1, 0, None)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [((20, 5, 9), (59, 85)), ((1, 0, 11), (8, 100)), ((3, 3, 3), None), ((1, 7, 0), None), ((1, 199, 0), (1, 1))],
)
def test_bounds_are_whole_percentages_of_ten_or_more(counts: tuple[int, int, int], expected: object) -> None:
    assert bounds(*counts) == expected


def test_every_set_is_counted_to_its_whole() -> None:
    cases = [
        counted_case(str(number), {"sectors": sectors, "legal_sources": "none"})
        for number, sectors in enumerate(["agriculture", "agriculture construction", "~not_stated", "none"])
    ]
    for cell in cells(cases, "P5.sectors").values():
        assert cell.excluded is not None
        assert cell.silent is not None
        assert cell.count + cell.excluded + cell.silent == cell.whole == 4
    assert shipped_terms().refused("sectors") == ""
