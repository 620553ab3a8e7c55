"""Counts the five court files and compares each figure that must come of them."""

import pytest

from tests.support.case_files import CASE_FILES
from tests.support.counted_cases import count_figures, counted_case
from tipcoder.analysis.figures.tally import Tally, tally

T, O = "convicted_of_trafficking", "convicted_of_other_offence"  # noqa: E741


def figure(name: str) -> Tally:
    cases = [counted_case(file, written) for file, written in CASE_FILES.items()]
    return tally(count_figures(cases, [name])[name][""])


@pytest.mark.parametrize(
    ("name", "counts", "base", "left_out"),
    [
        ("Q1", {"yes": 2, "no": 3}, 5, {}),
        ("Q1.standing", {"yes": 3, "no": 2}, 5, {}),
        ("Q2", {T: 5, O: 1}, 6, {"undecided": 1, "outside": 2}),
        ("Q4", {"yes": 1, "no": 3}, 4, {"outside": 1}),
        ("Q4.first", {"yes": 2, "no": 2}, 4, {"outside": 1}),
        ("Q13", {"yes": 2, "no": 2}, 4, {"outside": 1}),
        ("S1", {"imprisonment": 5}, 5, {"outside": 4}),
        ("S3", {"below": 1, "at": 2, "above": 2}, 5, {"outside": 5}),
        (
            "S6",
            {
                "upheld": 2,
                "annulled_and_remitted": 2,
                "sentence_raised": 1,
                "requalified": 1,
                "limitation": 1,
                "convicted_of_other_offence": 1,
            },
            4,
            {"outside": 1},
        ),
        ("S8", {f"{T}|{T}": 4, f"{T}|open": 1, f"acquitted|{O}": 1, f"{O}|{T}": 1}, 7, {"outside": 3}),
    ],
)
def test_figures_of_the_court_files(name: str, counts: dict[str, int], base: int, left_out: dict[str, int]) -> None:
    found = figure(name)

    assert (found.counts, found.base, found.left_out) == (counts, base, left_out)


def test_lengths_are_those_of_the_sentences_that_stand() -> None:
    assert sorted(figure("S2").numbers) == [36, 40, 48, 60, 96]
    assert sorted(figure("S2.trafficking").numbers) == [36, 40, 48, 60, 96]
