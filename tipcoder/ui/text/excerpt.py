"""Excerpts of texts around search hits, short enough to be read at a glance. Knows no widgets."""

from collections.abc import Sequence

BEFORE = 60
"""Characters before the first word that was found, about."""
LENGTH = 240
"""Characters in all, about."""
ELLIPSIS = "… "

Places = tuple[tuple[int, int], ...]


def excerpt(text: str, places: Sequence[tuple[int, int]]) -> tuple[str, Places]:
    """Return a piece of a text on one line, and where in it the places are that it holds."""
    first = places[0][0] if places else 0
    start = 0 if first <= BEFORE else _next_word(text, first - BEFORE, first)
    end = len(text) if len(text) - start <= LENGTH else _last_word(text, max(start + LENGTH, first))
    piece, moved = _on_one_line(text, start, end, places)
    lead = ELLIPSIS if start else ""
    return (
        f"{lead}{piece}{ELLIPSIS.rstrip() if end < len(text) else ''}",
        tuple((a + len(lead), b + len(lead)) for a, b in moved),
    )


def _on_one_line(text: str, start: int, end: int, places: Sequence[tuple[int, int]]) -> tuple[str, Places]:
    """Return the text from start to end with single blanks, and the places within it."""
    written: list[str] = []
    positions: dict[int, int] = {}
    for place in range(start, end):
        positions[place] = len(written)
        if not text[place].isspace():
            written.append(text[place])
        elif written and written[-1] != " ":
            written.append(" ")
    positions[end] = len(written)
    inside = [(a, min(b, end)) for a, b in places if start <= a < end]
    return "".join(written), tuple((positions[a], positions[b]) for a, b in inside)


def _next_word(text: str, start: int, limit: int) -> int:
    return next((place + 1 for place in range(start, limit) if text[place].isspace()), start)


def _last_word(text: str, end: int) -> int:
    end = min(end, len(text))
    return next((place for place in range(end - 1, max(end - 40, 0), -1) if text[place].isspace()), end)
