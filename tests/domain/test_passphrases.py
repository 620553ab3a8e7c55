import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcoder.domain.passphrases import Strength, strength


@pytest.mark.parametrize("passphrase", ["", "kratka", "Ab1!xyz9"])
def test_too_short_whatever_is_in_it(passphrase: str) -> None:
    assert strength(passphrase) is Strength.TOO_SHORT


@pytest.mark.parametrize(
    "passphrase",
    [
        "1234567890",
        "aaaaaaaaaaaa",
        "password123",
        "Lozinka1234",
        "qwertyuiop",
        "fjalëkalimi1",
        "Трговина2026",
        "abababababab",
    ],
)
def test_what_guessing_starts_with_is_weak(passphrase: str) -> None:
    assert strength(passphrase) is Strength.WEAK


@pytest.mark.parametrize(
    "passphrase", ["lipa breza jasen bor", "dritarja e kaltër mbi det", "зелена лампа на столу", "h7#Kq2!vX9pT4m"]
)
def test_four_words_or_a_random_one_are_good(passphrase: str) -> None:
    assert strength(passphrase) is Strength.GOOD


@given(st.text(alphabet="abc1", min_size=1, max_size=3), st.integers(4, 20))
def test_saying_a_little_often_does_not_make_it_strong(piece: str, times: int) -> None:
    assert strength(piece * times) < Strength.GOOD
