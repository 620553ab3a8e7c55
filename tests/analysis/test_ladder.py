"""Lists the ladders of the five court files, rung by rung."""

import pytest

from tests.support.case_files import CASE_FILES
from tests.support.counted_cases import counted_case
from tipcoder.analysis.ladder import LadderRung, ladder_of


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


@pytest.mark.parametrize("name", CASE_FILES)
def test_the_last_rung_of_each_charge_stands_and_no_other(name: str) -> None:
    charges: dict[tuple[int, int], list[bool]] = {}
    for rung in rungs(name):
        charges.setdefault((rung.defendant, rung.charge), []).append(rung.stands)

    assert charges
    assert all(stands == [False] * (len(stands) - 1) + [True] for stands in charges.values())
