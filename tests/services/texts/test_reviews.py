"""The state of a text follows from what reviewers said of its present words, in whatever order they said it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.catalogues import TRANSLATED
from tipcoder.domain.verdicts import Verdict
from tipcoder.services.texts.reviews import Judged, Reviews, State, digest, read_reviews, state_of

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


def kept(verdicts: Sequence[Judged]) -> str:
    reviews = Reviews(Path("sq.csv"), "sq", ())
    for one in verdicts:
        reviews.add(one)
    return reviews.content()


@given(st.lists(VERDICTS, max_size=15).flatmap(lambda came: st.tuples(st.just(came), st.permutations(came))))
def test_what_is_kept_of_verdicts_does_not_depend_on_their_order(
    orders: tuple[Sequence[Judged], Sequence[Judged]],
) -> None:
    assert kept(orders[0]) == kept(orders[1]) == kept([*orders[1], *orders[1]])


def test_who_says_two_things_on_one_day_is_asked_and_confirms_once() -> None:
    other = judged("ALB-01", RIGHT, 1)
    morning, evening = judged("ALB-02", RIGHT, 2), judged("ALB-02", WRONG, 2, "Mjetet")
    assert state(other, morning, evening) is state(other, evening, morning) is State.DISPUTED
    assert state(morning, judged("ALB-02", DOUBTFUL, 2)) is State.DOUBTFUL
    assert state(other, morning, evening, judged("ALB-02", RIGHT, 3)) is State.CONFIRMED
    assert state(judged("ALB-02", WRONG, 1, "Mjetet"), judged("ALB-02", RIGHT, 1, text="Mjetet"),
                 present="Mjetet") is State.READ  # fmt: skip


def test_two_who_settle_differently_on_one_day_have_settled_nothing() -> None:
    first = judged("ALB-01", RIGHT, 2, settles=True)
    second = judged("ALB-02", WRONG, 2, "Mjetet", settles=True)
    before = judged("ALB-03", WRONG, 1, "Mënyra")
    assert state(first, second, before) is State.DISPUTED
    assert state(first, second, before, judged("ALB-03", RIGHT, 3, settles=True)) is State.CONFIRMED


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_ships_asks_and_claims_nothing(language: str) -> None:
    reviews = read_reviews(language)
    assert reviews.known() == ()
    if reviews.file.is_file():
        assert reviews.content() == reviews.file.read_text("utf-8")
