"""One reviewer reads texts one by one: what is said last is what is said, and packs come in any order."""

from collections.abc import Iterator
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from tipcoder import paths
from tipcoder.domain.corrections import use_corrected
from tipcoder.domain.verdicts import Verdict
from tipcoder.languages.ui_language import shipped_texts
from tipcoder.services.texts.overlay import reviewed_groups, shipped_corpus, take_out, take_reviewed
from tipcoder.services.texts.own_reviews import own_review
from tipcoder.services.texts.packs import write_pack
from tipcoder.services.texts.reading import Corpus
from tipcoder.services.texts.reviews import Judged, State
from tipcoder.services.texts.session import ReviewedItem, ReviewSession, seconds_left

KEY = "taxonomies/means/terms.force.label"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return shipped_corpus("sq", shipped_texts)


@pytest.fixture(autouse=True)
def _as_it_ships() -> Iterator[None]:
    yield
    paths.read_anew()
    use_corrected({})


def day(number: int) -> date:
    return date(2026, 12, number)


def force(session: ReviewSession) -> ReviewedItem:
    item = session.find(KEY)
    assert item is not None
    return item


def judged(corpus: Corpus, reviewer: str, verdict: Verdict, number: int, correction: str = "") -> Judged:
    (text,) = corpus.with_key(KEY)
    return Judged(
        KEY, text.english, text.translation, verdict, correction, only_here=False, comment="", reviewer=reviewer,
        day=day(number),
    )  # fmt: skip


def pack(folder: Path, said: Judged) -> Path:
    target = folder / f"sq-{said.reviewer}-{len(list(folder.iterdir()))}.tipreview"
    write_pack(target, "sq", said.reviewer, said.day, [said])
    return target


def test_a_reviewer_may_say_otherwise_on_the_same_day(corpus: Corpus, tmp_path: Path) -> None:
    session = ReviewSession("sq", "ALB-01", lambda _: corpus)
    item = force(session)
    session.judge(item, Verdict.RIGHT, item.text.translation, "", day(1))
    session.judge(item, Verdict.WRONG, "Forca fizike", "", day(1))
    assert session.state(item) is State.PENDING
    assert session.state(item) is ReviewSession("sq", "ALB-01", lambda _: corpus).state(item)

    take_reviewed(pack(tmp_path, judged(corpus, "ALB-02", Verdict.RIGHT, 1)), "", day(1), lambda _: corpus)
    session = ReviewSession("sq", "ALB-01", lambda _: corpus)
    assert session.state(item) is State.DISPUTED
    session.judge(item, Verdict.WRONG, "Dhuna fizike", "Neni 110/a", day(1))
    session.judge(item, Verdict.WRONG, "Forca fizike", "Neni 110/a", day(1))
    said = session.mine(item)
    assert said is not None
    assert said.settles
    assert session.state(item) is State.PENDING


def test_packs_of_one_reviewer_are_taken_in_any_order(corpus: Corpus, tmp_path: Path) -> None:
    said = (
        judged(corpus, "ALB-02", Verdict.WRONG, 1, "Dhuna fizike"),
        judged(corpus, "ALB-02", Verdict.RIGHT, 2),
        judged(corpus, "ALB-02", Verdict.WRONG, 2, "Forca fizike"),
    )
    packs, ends = [pack(tmp_path, one) for one in said], set()
    for order in permutations(packs):
        for file in order:
            take_reviewed(file, "", day(3), lambda _: corpus)
        ends.add(tuple(own_review("sq", "ALB-02").verdicts))
        session = ReviewSession("sq", "ALB-01", lambda _: corpus)
        assert session.state(force(session)) is State.DISPUTED
        take_out(reviewed_groups(), lambda _: corpus)
    (kept,) = ends
    assert set(kept) == set(said[1:])


def test_a_pack_of_ones_own_changes_nothing_that_was_said_later(corpus: Corpus, tmp_path: Path) -> None:
    session = ReviewSession("sq", "ALB-01", lambda _: corpus)
    item = force(session)
    session.judge(item, Verdict.WRONG, "Forca fizike", "", day(2))
    for number in (1, 2):
        take_reviewed(pack(tmp_path, judged(corpus, "ALB-01", Verdict.RIGHT, number)), "", day(3), lambda _: corpus)
    session = ReviewSession("sq", "ALB-01", lambda _: corpus)
    said = session.mine(item)
    assert said is not None
    assert said.correction == "Forca fizike"
    take_reviewed(pack(tmp_path, judged(corpus, "ALB-01", Verdict.RIGHT, 3)), "", day(3), lambda _: corpus)
    said = ReviewSession("sq", "ALB-01", lambda _: corpus).mine(item)
    assert said is not None
    assert said.verdict is Verdict.RIGHT


def test_the_time_that_is_left_is_told_by_the_pace_of_the_latest_verdicts() -> None:
    assert seconds_left([10.0, 10.0], 100) == 0
    with_a_break = [10.0, 10.0, 3_600.0, 10.0, 10.0]
    assert seconds_left(with_a_break, 100) == 1_000
    slow_at_first = [*[100.0] * 50, *[5.0] * 30]
    assert seconds_left(slow_at_first, 100) == 500
