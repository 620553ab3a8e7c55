"""Reads the sheet `briefs`: briefs that were approved in English, line by line."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from tipcoder.domain.briefs import PrintedLine
from tipcoder.exchange.reading.book import SheetRows, Value
from tipcoder.exchange.reading.values import clean, exact, read_key
from tipcoder.exchange.workbook.writer import BRIEF_CELLS, CELLS, PARAGRAPH
from tipcoder.languages.captions import Captions
from tipcoder.languages.registry import FALLBACK
from tipcoder.languages.transliteration import words_of_other_scripts

_PART = re.compile(r"[a-z_]{1,40}")
_MOST_LINES = 10_000


@dataclass(frozen=True, slots=True)
class ReadBriefLine:
    """A line of the sheet. `wrong` is the first cell that holds something else than it should, "" for none.

    `cells` are the addresses of its texts, that of the paragraph first.
    """

    record: PrintedLine
    wrong: str
    cells: tuple[str, ...]


def read_brief_lines(sheet: SheetRows, cases: Collection[str]) -> Iterator[ReadBriefLine]:
    """Yield the lines of the sheet in their order; `cases` are the keys of the cases that are in the workbook."""
    known: set[tuple[str, str, int]] = set()
    columns = ("text", *BRIEF_CELLS)
    proposed = Captions(FALLBACK).proposed_term
    for line, row in sheet.records():
        number = row["line"] if isinstance(row["line"], int) and not isinstance(row["line"], bool) else 0
        case, part = read_key(row["case_key"]), clean(row["part"])
        text, *cells = (exact(row.get(column)).strip() for column in columns)
        while cells and not cells[-1]:
            cells.pop()
        wrong = _wrong(row, number, text, cells, is_known=case in cases)
        if not wrong and (case, part, number) in known:
            wrong = "line"
        known.add((case, part, number))
        told = PrintedLine(case, part, number, text, tuple(cells), read_key(row.get("row_key")))
        addresses = tuple(sheet.cell(sheet.column(column), line) for column in columns)
        record = told.without_codes(proposed)
        yield ReadBriefLine(record, sheet.cell(sheet.column(wrong), line) if wrong else "", addresses)


def _wrong(row: Mapping[str, Value], number: int, text: str, cells: list[str], *, is_known: bool) -> str:
    """Return the first column of a line that holds something else than it should, "" for none."""
    kind = clean(row["kind"])
    holds = {
        "case_key": is_known,
        "part": _PART.fullmatch(clean(row["part"])) is not None,
        "line": 0 < number <= _MOST_LINES,
        "kind": kind in (PARAGRAPH, CELLS),
        "text": bool(text) is (kind == PARAGRAPH) and not words_of_other_scripts(text),
        "cell_1": bool(text) or bool(cells),
    }
    foreign = (column for column, cell in zip(BRIEF_CELLS, cells, strict=False) if words_of_other_scripts(cell))
    return next((column for column, is_right in holds.items() if not is_right), next(foreign, ""))
