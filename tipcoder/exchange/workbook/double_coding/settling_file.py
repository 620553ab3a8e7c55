"""Writes the settling file: the differences of cases as a workbook in which two experts each fill in their proposals.

It names no coder, no case title and no row by what it is called: entries by number, cases by their number alone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tipcoder.domain.projects import SettlingChoice, SettlingReason
from tipcoder.exchange.spreadsheet.layout import Column, Layout
from tipcoder.exchange.spreadsheet.sheets import DataSheet, new_book
from tipcoder.languages.captions import SettlingCaptions

SHEET = "settling"
OFFERED = (SettlingChoice.A, SettlingChoice.B, SettlingChoice.BOTH, SettlingChoice.NOT_SETTLED)
"""Choices that may be proposed: what is answered anew is answered in the window."""
_WIDTHS = {"difference": 12, "case": 8, "entry": 24, "question": 36, "guidance": 44, "a": 32, "b": 32, "note": 44}
_USUAL = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlingLine:
    """A difference as the file shows it; `difference` is its key, which says nothing of the project."""

    difference: str
    case: int
    entry: str
    question: str
    guidance: str
    a: str
    b: str


def write_settling_file(target: Path, lines: Iterable[SettlingLine], captions: SettlingCaptions) -> None:
    """Write differences with room for proposals.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    states: Mapping[str, tuple[str, ...]] = {"choice": OFFERED, "reason": tuple(SettlingReason)}
    columns = (
        Column(name, label, _WIDTHS.get(name, _USUAL), states=states.get(name, ()))
        for name, label in captions.columns.items()
    )
    layout = Layout(SHEET, tuple(columns), key=0, frozen=4, wraps=True)
    with new_book(target) as book:
        sheet = DataSheet(book, layout)
        for line in lines:
            said = (line.entry, line.question, line.guidance, line.a, line.b)
            sheet.append([line.difference, line.case, *(text or None for text in said), None, None, None])
        sheet.finish()
