"""Writes how far the review of each language is as a table of Markdown: the one in the README."""

from collections.abc import Mapping, Sequence

from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.review import ReviewStatus
from tipcoder.services.texts.reviews import State

BEGIN, END = "<!-- texts status -->", "<!-- end -->"


def status_table(found: Mapping[str, ReviewStatus]) -> str:
    """Return the table, a column for each language, between the marks by which the README is found again.

    It has the legal core alone: the other texts change from day to day.
    """
    lines = (
        _line(["legal core", *(LANGUAGES[code].menu_name for code in found)]),
        _line(["---", *("---:" for _ in found)]),
        _line(["confirmed by two lawyers", *map(_confirmed, found.values())]),
    )
    return "\n".join((BEGIN, *lines, END, ""))


def _confirmed(status: ReviewStatus) -> str:
    return f"{status.core[State.CONFIRMED]:,} of {sum(status.core.values()):,}"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
