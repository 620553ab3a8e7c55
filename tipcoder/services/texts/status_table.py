"""Writes how far the review of each language is as a table of Markdown: the one in the README."""

from collections.abc import Mapping

from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.texts.review import ReviewStatus
from tipcoder.services.texts.reviews import State

BEGIN, END = "<!-- texts status -->", "<!-- end -->"
_HEADS = ("language", "texts", "read", "legal core", "confirmed by two lawyers", "disputed or doubtful")


def status_table(found: Mapping[str, ReviewStatus]) -> str:
    """Return the table, a line for each language, between the marks by which the README is found again."""
    lines = [BEGIN, _line(_HEADS), _line(["---", *["---:"] * (len(_HEADS) - 1)])]
    for code, status in found.items():
        unsettled = sum(status.core[state] for state in (State.DISPUTED, State.DOUBTFUL))
        counts = (sum(status.all.values()), status.read, sum(status.core.values()), status.core[State.CONFIRMED])
        lines.append(_line([LANGUAGES[code].menu_name, *(f"{count:,}" for count in (*counts, unsettled))]))
    return "\n".join((*lines, END, ""))


def _line(cells: "list[str] | tuple[str, ...]") -> str:
    return f"| {' | '.join(cells)} |"
