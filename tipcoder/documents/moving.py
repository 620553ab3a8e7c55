"""Moves passages to their new positions after a judgment was read anew or replaced by another document."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from tipcoder.documents.anchoring import FoundPassage, find_again
from tipcoder.domain.passages import CONTEXT, PAGE_BREAK, Passage, whole_text

WHOLE_PAGE = "0 0 1 1"
"""The rectangle of a passage of which only the page is known."""


@dataclass(frozen=True, slots=True)
class MovedPassage:
    """A passage before and after. `found` is how it was found again, None where it only moved with its page."""

    before: Passage
    after: Passage
    found: FoundPassage | None = None


@dataclass(frozen=True, slots=True)
class Moving:
    """Passages that have a place, and those that are lost, each in the order given."""

    moved: tuple[MovedPassage, ...]
    lost: tuple[Passage, ...]


def move_within(passages: Sequence[Passage], old: Sequence[str], new: Sequence[str], *, by_length: bool) -> Moving:
    """Move the passages of a judgment of which some pages have another text now.

    Passages on pages with the same text move with them; so do all on pages of the same length, `by_length`: for
    another encoding of one byte a letter. A rectangle stays on its page. The others are found again by their words.
    """
    starts = _starts(old), _starts(new)
    same = [was == now or (by_length and len(was) == len(now)) for was, now in zip(old, new, strict=False)] + [
        False
    ] * max(0, len(old) - len(new))
    text = whole_text(new)
    moved, lost = [], []
    for passage in passages:
        pages = range(passage.page - 1, passage.page + passage.exact.count(PAGE_BREAK))
        if passage.region and passage.page <= len(new):
            moved.append(MovedPassage(passage, _on_its_page(passage, new, starts)))
        elif not passage.region and all(page < len(same) and same[page] for page in pages):
            by = starts[1][passage.page - 1] - starts[0][passage.page - 1]
            moved.append(MovedPassage(passage, _at(passage, text, passage.start + by, passage.end + by)))
        else:
            (result,) = (*find_again([passage], new, len(whole_text(old))).found, None)[:1]
            if result is None:
                lost.append(passage)
            else:
                moved.append(MovedPassage(passage, result.passage, result))
    return Moving(tuple(moved), tuple(lost))


def move_to(passages: Sequence[Passage], old: Sequence[str], new: Sequence[str], *, pictures: Sequence[bool]) -> Moving:
    """Move the passages of a judgment to a document that takes its place.

    They are found again by their words. A rectangle whose words are not there stays where it is, if the new document
    has as many pages and that one is a picture again (`pictures`, one a page): a better scan.
    """
    result = find_again(passages, new, len(whole_text(old)))
    starts = _starts(old), _starts(new)
    moved = {found.passage.id: found for found in result.found}
    kept, lost = [], []
    for passage in passages:
        found = moved.get(passage.id)
        if found is not None:
            kept.append(MovedPassage(passage, found.passage, found))
        elif passage.region and len(old) == len(new) and pictures[passage.page - 1]:
            kept.append(MovedPassage(passage, _on_its_page(passage, new, starts)))
        else:
            lost.append(passage)
    return Moving(tuple(kept), tuple(lost))


def without_place(passage: Passage, pages: Sequence[str], *, has_pictures: bool) -> Passage:
    """Return a passage as it is kept where its words are no longer in the text: on its page, which is all of it."""
    page = min(passage.page, len(pages))
    start = _starts(pages)[page - 1]
    region = passage.region or (WHOLE_PAGE if has_pictures else "")
    return replace(passage, page=page, start=start, end=start, region=region)


def _starts(pages: Sequence[str]) -> tuple[int, ...]:
    return tuple(accumulate((len(page) + len(PAGE_BREAK) for page in pages), initial=0))[:-1]


def _on_its_page(passage: Passage, new: Sequence[str], starts: tuple[Sequence[int], Sequence[int]]) -> Passage:
    page = passage.page - 1
    length = len(new[page])
    first, last = (
        starts[1][page] + max(0, min(place - starts[0][page], length)) for place in (passage.start, passage.end)
    )
    return replace(passage, start=first, end=last)


def _at(passage: Passage, text: str, start: int, end: int) -> Passage:
    return replace(
        passage,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def changed_pages(old: Sequence[object], new: Sequence[object]) -> Iterator[int]:
    """Yield the places of pages that differ, or that only one of two readings has."""
    for place in range(max(len(old), len(new))):
        if place >= len(old) or place >= len(new) or old[place] != new[place]:
            yield place
