"""Places in a judgment's text against positions in the document that shows it, and how overlapping passages are cut."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from tipcoder.domain.passages import quote, whole_text
from tipcoder.ui.coding.judgment.marks import HUES, MarkedPassage, marks_of
from tipcoder.ui.coding.judgment.page_places import PagePlaces
from tipcoder.ui.coding.judgment.text_view import JudgmentView

LETTERS = st.one_of(
    st.sampled_from("Жртваžđ \n-—'\u0301\u00ad\t😀𝔸🏳️\u200d"), st.characters(codec="utf-8", exclude_characters="\f\r")
)
PAGES = st.lists(st.text(LETTERS, max_size=60) | st.sampled_from(["", " \n ", "а" * 400]), min_size=1, max_size=5)
MARKS = st.lists(st.integers(1, 30), min_size=5, max_size=5)
SHOWN = st.builds(
    lambda start, length, hue: MarkedPassage(start, start + length, hue),
    st.integers(0, 30), st.integers(1, 15), st.integers(0, HUES - 1),
)  # fmt: skip


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def places_of(pages: list[str], marks: list[int]) -> tuple[PagePlaces, list[int]]:
    """Lay pages out as the view does: a mark above each, and a sentence of six letters for a page of blanks."""
    starts, position = [], 0
    for page, mark in zip(pages, marks, strict=False):
        position += mark
        starts.append(position)
        position += (units(page) if page.strip() else 6) + 1
    return PagePlaces(pages, starts), starts


@given(PAGES, MARKS)
def test_every_place_has_a_position_and_comes_back(pages: list[str], marks: list[int]) -> None:
    places, starts = places_of(pages, marks)
    place = 0
    for page, start in zip(pages, starts, strict=True):
        for offset in range(len(page) + 1):
            position = places.position(place + offset)
            if page.strip():
                assert position == start + units(page[:offset])
                assert places.place(position) == place + offset
            else:
                assert position == start
        place += len(page) + 1


@given(PAGES, MARKS, st.data())
def test_marks_of_pages_are_no_part_of_a_selection(pages: list[str], marks: list[int], data: st.DataObject) -> None:
    places, starts = places_of(pages, marks)
    number = data.draw(st.integers(0, len(pages) - 1))
    in_mark = data.draw(st.integers(max(0, starts[number] - marks[number]), starts[number] - 1))
    begins = len(whole_text(pages[:number])) + (number > 0)
    place = places.place(in_mark)
    assert place <= begins
    assert not whole_text(pages)[place:begins].strip(), "what stands there belongs to neither page"


@given(PAGES, MARKS, st.integers(0, 400), st.integers(0, 400))
def test_what_is_coloured_is_the_words_and_nothing_between_pages(
    pages: list[str], marks: list[int], one: int, other: int
) -> None:
    places, starts = places_of(pages, marks)
    start, end = sorted((one, other))
    shown = ""
    for first, last in places.ranges(start, end):
        number = max(index for index, begins in enumerate(starts) if begins <= first)
        in_units = pages[number].encode("utf-16-le")
        shown += in_units[2 * (first - starts[number]) : 2 * (last - starts[number])].decode("utf-16-le")
    wanted, place = "", 0
    for page in pages:
        if page.strip():
            wanted += page[max(0, start - place) : max(0, end - place)]
        place += len(page) + 1
    assert shown == wanted


def test_half_a_letter_counts_as_the_whole() -> None:
    places = PagePlaces(("a😀b",), (5,))
    assert [places.place(position) for position in range(5, 10)] == [0, 1, 2, 2, 3]


@pytest.fixture(scope="module")
def view(qapp: QApplication) -> Iterator[JudgmentView]:
    view = JudgmentView()
    yield view
    view.deleteLater()


@settings(max_examples=60)
@given(pages=PAGES, data=st.data())
def test_the_view_and_the_text_agree(view: JudgmentView, pages: list[str], data: st.DataObject) -> None:
    view.show_pages(tuple(pages))
    text = whole_text(pages)
    start, end = sorted(data.draw(st.tuples(*(st.integers(0, len(text)),) * 2)))
    view.select(start, end)
    found = view.selected_places() or (0, 0)
    passage, wanted = quote("", pages, *found), quote("", pages, start, end)
    assert (passage.exact if passage else "") == (wanted.exact if wanted else "")
    # A position between two halves or marks, as keys and clicks may leave it.
    cursor = QTextCursor(view.document())
    cursor.setPosition(data.draw(st.integers(0, view.document().characterCount() - 1)))
    view.setTextCursor(cursor)
    assert 0 <= view.cursor_place() <= len(text)


@given(st.lists(SHOWN, max_size=12))
def test_overlapping_passages_become_stretches_that_do_not_overlap(passages: list[MarkedPassage]) -> None:
    marks = marks_of(passages)
    covered = [place for mark in marks for place in range(mark.start, mark.end)]
    assert covered == sorted({place for one in passages for place in range(one.start, one.end)})
    for mark in marks:
        here = [one for one in passages if one.start <= mark.start and mark.end <= one.end]
        assert mark.is_shared == (len(here) > 1)
        assert mark.hue in {one.hue for one in here if one.start == max(other.start for other in here)}


@pytest.mark.parametrize(
    ("passages", "hues"), [([(0, 9, 0), (3, 6, 1)], [0, 1, 0]), ([(0, 5, 0), (3, 9, 1)], [0, 1, 1])]
)
def test_where_passages_overlap_the_one_that_begins_last_is_seen(
    passages: list[tuple[int, int, int]], hues: list[int]
) -> None:
    assert [mark.hue for mark in marks_of(MarkedPassage(*one) for one in passages)] == hues
