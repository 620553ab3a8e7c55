"""The state of a text follows from what reviewers said of its present words, in whatever order they said it."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.catalogues import TRANSLATED
from tipcoder.domain.verdicts import Verdict
from tipcoder.services.texts.reviews import Judged, State, digest, read_reviews, state_of

ENGLISH = digest("Means")
RIGHT, WRONG, DOUBTFUL = Verdict.RIGHT, Verdict.WRONG, Verdict.DOUBTFUL


def judged(
    reviewer: str, verdict: Verdict, day: int, correction: str = "", *, settles: bool = False, text: str = "Mjeti"
) -> Judged:
    return Judged("k", ENGLISH, digest(text), verdict, correction, False, "", reviewer, date(2026, 12, day), settles)


def state(*verdicts: Judged, present: str = "Mjeti", english: str = "Means") -> State:
    return state_of(verdicts, digest(english), digest(present), "ALB")


def test_two_lawyers_of_the_country_confirm() -> None:
    first, second = judged("ALB-01", RIGHT, 1), judged("ALB-02", RIGHT, 2)
    assert state() is State.UNREAD
    assert state(first) is State.READ
    assert state(first, second) is State.CONFIRMED
    assert state(first, judged("SRB-01", RIGHT, 2)) is State.READ
    assert state(first, judged("EDT-01", RIGHT, 2)) is State.READ
    assert state(first, second, english="Way") is State.UNREAD
    assert state(first, second, present="Mjetet") is State.UNREAD


def test_who_disagrees_disputes_until_somebody_settles() -> None:
    came = [judged("ALB-01", RIGHT, 1), judged("ALB-02", RIGHT, 2), judged("ALB-03", WRONG, 3, "Mjetet")]
    assert state(*came) is State.DISPUTED
    assert state(*came, judged("ALB-02", RIGHT, 3, settles=True)) is State.CONFIRMED
    other = [*came, judged("ALB-02", WRONG, 4, "Mjetet", settles=True)]
    assert state(*other) is State.PENDING
    assert state(*other, present="Mjetet") is State.CONFIRMED
    assert state(*other, judged("ALB-04", RIGHT, 5), present="Mjetet") is State.DISPUTED


def test_a_doubt_is_no_reading_and_that_of_editors_counts_for_nothing() -> None:
    first = judged("ALB-01", RIGHT, 1)
    assert state(first, judged("ALB-02", DOUBTFUL, 2, "Mjetet")) is State.DOUBTFUL
    assert state(first, judged("ALB-02", WRONG, 2)) is State.DOUBTFUL
    assert state(judged("EDT-01", DOUBTFUL, 2, "Mjetet")) is State.UNREAD


VERDICTS = st.builds(
    judged,
    st.sampled_from(["ALB-01", "ALB-02", "ALB-03"]),
    st.sampled_from(Verdict),
    st.integers(1, 5),
    st.sampled_from(["", "Mjetet", "Mënyra"]),
    settles=st.booleans(),
    text=st.sampled_from(["Mjeti", "Mjetet"]),
)


@given(st.lists(VERDICTS, max_size=15).flatmap(lambda came: st.tuples(st.just(came), st.permutations(came))))
def test_the_order_in_which_verdicts_come_does_not_count(orders: tuple[Sequence[Judged], Sequence[Judged]]) -> None:
    for present in ("Mjeti", "Mjetet"):
        assert len({state(*order, present=present) for order in orders}) == 1


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_ships_asks_and_claims_nothing(language: str) -> None:
    reviews = read_reviews(language)
    assert reviews.known() == ()
    if reviews.file.is_file():
        assert reviews.content() == reviews.file.read_text("utf-8")
