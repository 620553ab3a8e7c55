"""Passages move with the pages that other pages grow before; rectangles stay on theirs."""

from dataclasses import replace

from tipcoder.documents.moving import move_to, move_within, without_place
from tipcoder.domain.passages import Passage, quote, whole_text

FIRST, SECOND = "", "окривљени је задржао исправе оштећеној"
NEW = "препозната реч на страни"


def passage_of(pages: list[str], words: str) -> Passage:
    start = whole_text(pages).index(words)
    found = quote("j", pages, start, start + len(words))
    assert found is not None
    return found


def test_a_passage_moves_with_its_page() -> None:
    old, new = [FIRST, SECOND, SECOND], [NEW, SECOND, SECOND]
    words = passage_of(old, "задржао исправе")
    (moved,) = move_within([words], old, new, by_length=False).moved
    assert moved.after == replace(passage_of(new, "задржао исправе"), id=words.id)
    assert moved.found is None


def test_the_end_of_a_passage_can_be_on_a_page_that_changes() -> None:
    old = [SECOND, "x" * 30]
    over = quote("j", old, 10, len(SECOND) + 12)
    assert over is not None
    assert move_within([over], old, [SECOND, NEW], by_length=True).lost == (over,)
    (moved,) = move_within([over], old, [NEW, *old], by_length=False).moved
    assert (moved.after.exact, moved.after.page) == (over.exact, 2)


def test_a_rectangle_stays_on_its_page_within_its_text() -> None:
    typed = Passage("p", "j", page=2, start=1, end=1, exact="задржао", prefix="", suffix="", region="0 0 .5 .5")
    (moved,) = move_within([typed], ["", ""], [NEW, NEW], by_length=False).moved
    assert (moved.after.start, moved.after.end, moved.after.region) == (len(NEW) + 1, len(NEW) + 1, typed.region)


def test_a_rectangle_is_lost_where_the_new_document_has_other_pages_or_text() -> None:
    typed = Passage(
        "p", "j", page=1, start=0, end=0, exact="задржао јој је исправе", prefix="", suffix="", region="0 0 .5 .5"
    )
    assert move_to([typed], [""], ["", ""], pictures=[True, True]).lost == (typed,)
    assert move_to([typed], [""], ["другачији текст"], pictures=[False]).lost == (typed,)
    assert move_to([typed], [""], [""], pictures=[True]).lost == ()


def test_what_has_no_place_is_somewhere_on_its_page() -> None:
    words = passage_of([FIRST, SECOND], "исправе")
    kept = without_place(words, [NEW], has_pictures=True)
    assert (kept.page, kept.start, kept.end, kept.region, kept.exact) == (1, 0, 0, "0 0 1 1", "исправе")
