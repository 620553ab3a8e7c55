"""Areas of pages as evidence: a rectangle, and the words that a person reads there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.evidence_coding import PAGES, code_of, judgment_of
from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import region_of, write_region
from tipcoder.services.coding import OpenCoding, open_coding, redo, undo
from tipcoder.services.evidence import mark_passage, mark_region, passages_in, remove_passage

REGION = "0.1000 0.2000 0.5000 0.2500"
SHARES = st.floats(-0.5, 1.5)


def test_an_area_is_kept_undone_and_back(work: OpenCoding) -> None:
    ref, judgment = code_of(work), judgment_of(work)
    assert mark_region(work, ref, judgment, PAGES, 2, REGION, " печат суда ") is not None
    (passage,) = work.live.evidence(ref)
    assert (passage.page, passage.region, passage.exact) == (2, REGION, "печат суда")
    assert passage.start == passage.end == len(PAGES[0]) + 1
    again = open_coding(work.project, work.coding.id)
    assert tuple(again.live.evidence(ref)) == (passage,)
    assert undo(work) is not None
    assert not work.live.evidence(ref)
    assert redo(work) is not None
    assert passages_in(work, judgment) == {passage: (ref,)}
    remove_passage(work, ref, passage)
    assert not work.live.evidence(ref)


def test_the_same_area_with_the_same_words_is_one_passage(work: OpenCoding) -> None:
    ref, other, judgment = code_of(work), Ref(work.live.root, "title"), judgment_of(work)
    mark_region(work, ref, judgment, PAGES, 1, REGION, "потпис")
    mark_region(work, other, judgment, PAGES, 1, REGION, "потпис")
    assert list(work.live.evidence(ref)) == list(work.live.evidence(other))
    assert mark_region(work, ref, judgment, PAGES, 1, REGION, "потпис") is None
    assert mark_region(work, ref, judgment, PAGES, 1, REGION, "други потпис") is not None
    assert mark_passage(work, ref, judgment, PAGES, 0, 4) is not None
    assert [passage.exact for passage in work.live.evidence(ref)] == ["потпис", "други потпис", "Виши"]


def test_an_area_needs_words_and_a_page(work: OpenCoding) -> None:
    ref, judgment = code_of(work), judgment_of(work)
    assert mark_region(work, ref, judgment, PAGES, 1, REGION, " \n ") is None
    for page, region in ((3, REGION), (0, REGION), (1, "0 0 1"), (1, "0.5 0 0.2 1")):
        with pytest.raises(ValueError):  # noqa: PT011 - several kinds, each with its own words
            mark_region(work, ref, judgment, PAGES, page, region, "потпис")
    assert not work.live.evidence(ref)


@given(SHARES, SHARES, SHARES, SHARES)
def test_a_region_is_read_as_it_was_written_within_the_page(x1: float, y1: float, x2: float, y2: float) -> None:
    (left, right), (top, bottom) = sorted((x1, x2)), sorted((y1, y2))
    found = region_of(write_region(left, top, right, bottom))
    for share, wanted in zip(found, (left, top, right, bottom), strict=True):
        assert abs(share - min(max(wanted, 0.0), 1.0)) <= 0.00005 + 1e-9
