"""Checks approved briefs on arrival: what nobody approved, or may identify a person, is left out with its brief."""

from collections.abc import Collection, Iterable, Iterator

from tipcoder.domain.briefs import PrintedLine
from tipcoder.exchange.reading.book import DeliveredBook
from tipcoder.exchange.reading.briefs import ReadBriefLine, read_brief_lines
from tipcoder.exchange.reading.faults import Fault, error
from tipcoder.exchange.reading.readonly_sheets import is_as_written, known_columns
from tipcoder.exchange.spreadsheet.naming import BRIEFS
from tipcoder.languages.transliteration import words_of_other_scripts
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.intake.quotations import may_identify

_MOST = 200_000
"""Lines of a delivery: each is compared with the lists of every language."""


def check_briefs(book: DeliveredBook, cases: Collection[str]) -> tuple[tuple[PrintedLine, ...], tuple[Fault, ...]]:
    """Return the lines of the briefs of a workbook that may be taken over, and why others are left out.

    `cases` are the keys of its cases. A brief with a line at fault is left out whole, as it was approved whole; of a
    sheet that is not as it was written none is taken. They come in the order of a brief, however the sheet was sorted.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(BRIEFS, known_columns(BRIEFS)) if BRIEFS in book.sheets else None
    if sheet is None:
        return (), ()
    if len(sheet.rows) > _MOST:
        return (), (error("delivery_briefs_more", sheet.sheet, most=_MOST),)
    found = list(read_brief_lines(sheet, cases))
    known: dict[str, bool] = {}
    faults: list[Fault] = []
    refused: set[str] = set()
    for one in found:
        wrong = list(_wrong(one, sheet.sheet, known))
        faults += wrong
        if wrong:
            refused.add(one.record.case)
    if not is_as_written(book, BRIEFS, sheet):
        return (), (error("delivery_briefs_changed", sheet.sheet), *faults)
    taken = (one.record for one in found if one.record.case not in refused)
    places = {part.name: place for place, part in enumerate(read_parts())}
    in_order = sorted(taken, key=lambda one: (one.case, places.get(one.part, len(places)), one.part, one.line))
    return tuple(in_order), tuple(faults)


def texts_in(line: PrintedLine) -> tuple[str, ...]:
    """Return the texts of a line, that of the paragraph first."""
    return line.text, *line.cells


def may_identify_any(lines: Iterable[PrintedLine]) -> bool:
    """Return whether words of some lines are likely to identify a person, in any language."""
    return any(map(may_identify, dict.fromkeys(text for line in lines for text in texts_in(line))))


def has_other_scripts(lines: Iterable[PrintedLine]) -> bool:
    """Return whether some lines have letters of other scripts than Latin, so that they are in no English."""
    return any(words_of_other_scripts(text) for line in lines for text in texts_in(line))


def _wrong(line: ReadBriefLine, sheet: str, known: dict[str, bool]) -> Iterator[Fault]:
    """Yield what is wrong with a line; `known` says of texts that were looked at whether they may identify."""
    if line.wrong:
        yield error("delivery_brief_none", sheet, line.wrong)
    for text, cell in zip(texts_in(line.record), line.cells, strict=False):
        if text not in known:
            known[text] = may_identify(text)
        if known[text]:
            yield error("delivery_brief_identifies", sheet, cell)
