"""Words of a judgment: the one at a place, and a selection widened to whole words."""

import re
import unicodedata

WORD = re.compile(r"\w+(?:[\u00ad'’\-]\n?\w+)*")


def word_at(whole: str, place: int) -> tuple[int, int]:
    """Return start and end of the word at a place, or of the one character there."""
    start = place
    while start > 0 and (whole[start - 1].isalnum() or unicodedata.combining(whole[start - 1])):
        start -= 1
    found = WORD.match(whole, start)
    if found and found.end() > place:
        return found.span()
    return place, min(place + 1, len(whole))


def snapped(whole: str, anchor: int, place: int) -> tuple[int, int]:
    """Return anchor and place of a selection that begins and ends with whole words."""
    start, end = min(anchor, place), max(anchor, place)
    if start < end:
        start = word_at(whole, start)[0] if _is_inside(whole, start) else start
        end = word_at(whole, end - 1)[1] if _is_inside(whole, end) else end
    return (start, end) if anchor <= place else (end, start)


def _is_inside(whole: str, place: int) -> bool:
    """Return whether a place is between two letters of a word."""
    return 0 < place < len(whole) and whole[place - 1].isalnum() and whole[place].isalnum()
