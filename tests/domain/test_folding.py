import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.domain.folding import fold, found


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("zrtva", "žrtva"),
        ("zrtva", "Жртва"),
        ("ZRTVA", "жртва"),
        ("trgovina", "ТРГОВИНА ЉУДИМА"),
        ("ljudima", "ТРГОВИНА ЉУДИМА"),
        ("dordevic", "Ђорђевић"),
        ("dordevic", "Đorđević"),
        ("shperdorim", "shpërdorim"),
        ("ceshtje", "çështje"),
        ("gjorgji", "Ѓорѓи"),
        ("kjerka", "ќерка"),
        ("dzidzi", "џиџи"),
        ("chisinau", "Chișinău"),
        ("chisinau", "Chişinău"),
        ("sjutra", "śutra"),
        ("sjutra", "с́утра"),
        ("zjenica", "źenica"),
        ("kisinjov", "Кишињов"),
        ("jad", "яд"),
    ],
)
def test_a_person_without_the_right_keyboard_finds_it(typed: str, written: str) -> None:
    assert found(typed, written)


def test_words_in_any_order_and_all_of_them() -> None:
    assert found("beograd zrtva", "Жртва, Виши суд у Београду")
    assert not found("beograd nis", "Жртва, Виши суд у Београду")
    assert found("", "anything")


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="abcčćdđžšĐŽжђћњљѓќëçșțîâăш АБВ"))
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.upper()) == fold(text)
