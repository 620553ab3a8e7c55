"""Facts that are altered for training are others, and leave what the law asks for as it is."""

from hypothesis import given
from hypothesis import strategies as st

from tests.support.counted_cases import counted_case
from tipcoder.services.workshop.case_sheets import told_codes, told_months
from tipcoder.services.workshop.training_cases import TrainingCase

CHILDREN = ("age_0_13", "age_14_15", "age_16_17")
ADULTS = ("age_18_23", "age_24_30", "age_31_38", "age_39_over")
ids = st.text("0123456789abcdef", min_size=1, max_size=8)


def case_of(case_id: str, *, is_altered: bool = True) -> TrainingCase:
    return TrainingCase(1, counted_case(case_id, {}), frozenset(), is_altered)


@given(ids, st.sampled_from(CHILDREN + ADULTS))
def test_a_victim_has_another_age_and_stays_a_child_or_an_adult(case_id: str, age: str) -> None:
    (told,) = told_codes(case_of(case_id), "victim_age_group", (age,))
    assert told != age
    assert (told in CHILDREN) is (age in CHILDREN)
    assert told in CHILDREN + ADULTS


@given(ids, st.lists(st.integers(0, 400), max_size=5).map(sorted))
def test_months_are_others_in_the_same_order(case_id: str, months: list[int]) -> None:
    told = [told_months(case_of(case_id), month) for month in months]
    assert told == sorted(told)
    assert [month for month, was in zip(told, months, strict=True) if month == was != 0] == []
    assert [month for month, was in zip(told, months, strict=True) if was == 0 and month] == []


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
    assert told_months(real, 7) == 7
