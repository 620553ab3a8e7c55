"""Columns of the sheets on double coding, national and regional, and the settling file, which two experts fill in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tipcoder.domain.projects import SettlingChoice, SettlingReason
from tipcoder.exchange.spreadsheet.layout import Column, Layout
from tipcoder.exchange.spreadsheet.naming import AGREEMENT, AGREEMENT_PAIRS, CODINGS, DIFFERENCES
from tipcoder.exchange.spreadsheet.sheets import DataSheet, new_book
from tipcoder.exchange.workbook.row_keys import KEY_WIDTH
from tipcoder.languages.captions import AgreementCaptions, SettlingCaptions

FIGURES = ("percent", "alpha", "alpha_low", "alpha_high", "alpha_jaccard", "kappa", "ac1", "ac2", "jaccard", "masi")
"""Columns of figures that are each a number between 0 and 1, or a percentage."""
_WIDTHS = {
    "section": 24,
    "label": 40,
    "question": 26,
    "sheet": 18,
    "level": 22,
    "tier_label": 24,
    "word_label": 18,
    "kind_label": 24,
    "advice": 40,
    "case_key": KEY_WIDTH,
    "row_key": KEY_WIDTH,
    "parent_key": KEY_WIDTH,
    "first": 24,
    "second": 24,
    "value": 40,
    "exact": 80,
    "delivery": 26,
}
_USUAL = 12
_WIDE = 30

SHEET = "settling"
OFFERED = (SettlingChoice.A, SettlingChoice.B, SettlingChoice.BOTH, SettlingChoice.NOT_SETTLED)
"""Choices that may be proposed: what is answered anew is answered in the window."""
_SETTLING_WIDTHS = {
    "difference": 12,
    "case": 8,
    "entry": 24,
    "question": 36,
    "guidance": 44,
    "a": 32,
    "b": 32,
    "note": 44,
}
_SETTLING_WIDTH = 20


def figures_layout(captions: AgreementCaptions) -> Layout:
    """Return the columns of `agreement`: a row for each question."""
    heads = {name: head for name, head in captions.figures.items() if name != "left_out"}
    return Layout(AGREEMENT, _columns(heads), key=2, frozen=3)


def regional_figures_layout(captions: AgreementCaptions) -> Layout:
    """Return the columns of `agreement` of a region: a row for each question and country, and for all of them."""
    heads = {
        **captions.figures,
        "country": captions.country,
        "cases": captions.cases_compared,
        "leaves": captions.pairs["leaves"],
    }
    names = [name for name in heads if name not in ("country", "cases", "leaves")]
    place = names.index("units")
    ordered = [*names[:place], "leaves", "country", "cases", *names[place:]]
    return Layout(AGREEMENT, _columns({name: heads[name] for name in ordered}), key=2, frozen=3)


def differences_layout(captions: AgreementCaptions, coders: int) -> Layout:
    """Return the columns of `differences`: a row for each, what each coder said at the end."""
    own = [
        column
        for number in range(1, coders + 1)
        for column in (
            Column(f"row_{number}", captions.coder_row.format(number=number), 10),
            Column(f"answer_{number}", captions.coder.format(number=number), _WIDE),
        )
    ]
    return Layout(DIFFERENCES, (*_columns(captions.differences), *own), key=0, frozen=1)


def pairs_layout(captions: AgreementCaptions, *, is_regional: bool = False) -> Layout:
    """Return the columns of `agreement_pairs`; in a region each pair begins with its country and delivery."""
    front = {"country": captions.country, "delivery": captions.delivery} if is_regional else {}
    return Layout(AGREEMENT_PAIRS, _columns({**front, **captions.pairs}), key=len(front) + 2, frozen=len(front) + 1)


def codings_layout(captions: AgreementCaptions) -> Layout:
    """Return the columns of `codings`: an answer a row, of the codings that the levels do not hold."""
    return Layout(CODINGS, _columns(captions.codings), key=4, frozen=3)


def _columns(heads: Mapping[str, str]) -> tuple[Column, ...]:
    return tuple(Column(name, head, _WIDTHS.get(name, _USUAL)) for name, head in heads.items())


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

    It names no coder, no case title and no row by what it is called: entries by number, cases by their number alone.

    Raises:
        UserError: the file cannot be written; what stood there before still does.
    """
    states: Mapping[str, tuple[str, ...]] = {"choice": OFFERED, "reason": tuple(SettlingReason)}
    columns = (
        Column(name, label, _SETTLING_WIDTHS.get(name, _SETTLING_WIDTH), states=states.get(name, ()))
        for name, label in captions.columns.items()
    )
    layout = Layout(SHEET, tuple(columns), key=0, frozen=4, wraps=True)
    with new_book(target) as book:
        sheet = DataSheet(book, layout)
        for line in lines:
            said = (line.entry, line.question, line.guidance, line.a, line.b)
            sheet.append([line.difference, line.case, *(text or None for text in said), None, None, None])
        sheet.finish()
