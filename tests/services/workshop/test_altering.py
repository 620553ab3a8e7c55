"""Facts that are altered for training are others, and leave what the law asks for as it is."""

from collections.abc import Mapping
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.support.counted_cases import counted_case
from tipcoder.analysis.figures.sentences import long_band
from tipcoder.services.workshop.altering import told_codes, told_months, told_sentence
from tipcoder.services.workshop.training_cases import TrainingCase

CHILDREN = ("age_0_13", "age_14_15", "age_16_17")
ADULTS = ("age_18_23", "age_24_30", "age_31_38", "age_39_over")
EVENTS = ("offence_start", "offence_end", "investigation", "indictment", "first_judgment")
ids = st.text("0123456789abcdef", min_size=1, max_size=8)
time_lines = st.lists(st.integers(0, 400), min_size=1, max_size=5).map(
    lambda months: {event: month - min(months) for event, month in zip(EVENTS, sorted(months), strict=False)}
)


def case_of(case_id: str, *, is_altered: bool = True) -> TrainingCase:
    return TrainingCase(1, counted_case(case_id, {"defendants": [{}, {}]}), frozenset(), is_altered)


def told_of(case: TrainingCase, months: float, place: int = 0) -> float:
    return told_sentence(case, case.counted.rows("defendants")[place], months)


@given(ids, st.sampled_from(CHILDREN + ADULTS))
def test_a_victim_has_another_age_and_stays_a_child_or_an_adult(case_id: str, age: str) -> None:
    (told,) = told_codes(case_of(case_id), "victim_age_group", (age,))
    assert told != age
    assert (told in CHILDREN) is (age in CHILDREN)
    assert told in CHILDREN + ADULTS


@given(ids, time_lines)
def test_months_are_others_in_the_same_order(case_id: str, months: Mapping[str, int]) -> None:
    told = told_months(case_of(case_id), months)
    assert list(told) == list(months)
    assert list(told.values()) == sorted(told.values())
    assert told["offence_start"] == 0
    assert [event for event in months if told[event] == months[event] != 0] == []
    between = [(b - a, d - c) for a, b, c, d in _neighbours(months, told)]
    assert [was for was, is_now in between if was == is_now != 0] == []
    assert told_months(case_of(case_id), months) == told


def test_who_knows_one_distance_does_not_know_the_others() -> None:
    months = {"offence_start": 0, "offence_end": 8, "investigation": 20, "indictment": 29, "first_judgment": 53}
    cases = [told_months(case_of(str(number)), months) for number in range(1000)]
    hits = sum(
        round((b - a) * (told["offence_end"] / months["offence_end"])) == d - c
        for told in cases
        for a, b, c, d in list(_neighbours(months, told))[1:]
    )
    assert hits < 0.15 * 3 * len(cases)
    for known in {told["offence_end"] for told in cases}:
        alike = [told for told in cases if told["offence_end"] == known]
        assert len({told["investigation"] - known for told in alike}) > 5
        assert len({told["first_judgment"] - told["indictment"] for told in alike}) > 5


@given(ids, st.floats(0, 480).map(lambda months: round(months, 1)))
def test_a_sentence_is_another_of_the_same_band(case_id: str, months: float) -> None:
    case = case_of(case_id)
    told = told_of(case, months)
    assert told != months
    assert told > 0
    assert long_band(told) == long_band(months)
    assert told_of(case_of(case_id), months) == told


def test_who_knows_one_sentence_does_not_know_that_of_somebody_else() -> None:
    for months in (6, 24, 48, 96, 180):
        told = [tuple(told_of(case_of(str(number)), months, place) for place in (0, 1)) for number in range(300)]
        assert len({other - one for one, other in told}) > 10
        assert sum(one == other for one, other in told) < len(told) / 5


def test_readers_cannot_tell_from_the_sex_told_which_one_it_was() -> None:
    told = {tuple(told_codes(case_of(str(number)), "victim_sex", ("female",))) for number in range(20)}
    assert told == {("female",), ("male",)}
    rare = {tuple(told_codes(case_of(str(number)), "victim_sex", ("another",))) for number in range(20)}
    assert rare == {("female",)}


def test_nothing_else_is_altered() -> None:
    assert told_codes(case_of("1"), "victim_age_group", ("child",)) == ["child"]
    assert told_codes(case_of("1"), "defendant_roles", ("recruiter",)) == ("recruiter",)
    real = case_of("1", is_altered=False)
    assert told_codes(real, "victim_age_group", ("age_14_15",)) == ("age_14_15",)
    assert told_months(real, {"indictment": 0, "first_judgment": 7}) == {"indictment": 0, "first_judgment": 7}
    assert told_of(real, 60.5) == 60.5


def _neighbours(months: Mapping[str, int], told: Mapping[str, int]) -> list[tuple[int, int, int, int]]:
    """Return the months of each event and the next one, as they were and as they are told."""
    return [(months[a], months[b], told[a], told[b]) for a, b in pairwise(months)]
