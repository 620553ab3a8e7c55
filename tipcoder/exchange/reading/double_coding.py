"""Reads the sheet `agreement_pairs`, and settling files; whatever is wrong in one of these refuses the whole file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tipcoder.domain.projects import SettlingChoice, SettlingReason
from tipcoder.domain.records import PairRecord
from tipcoder.errors import UserError
from tipcoder.exchange.reading.book import DeliveredBook, Value
from tipcoder.exchange.reading.opening import DELIVERY
from tipcoder.exchange.reading.values import clean, read_key
from tipcoder.exchange.spreadsheet.naming import AGREEMENT_PAIRS
from tipcoder.exchange.workbook.double_coding import OFFERED, SHEET
from tipcoder.office.protection import content_of, unprotected
from tipcoder.office.xlsx_rows import ScannedWorkbook
from tipcoder.office.xlsx_structure import read_structure
from tipcoder.office.zip import open_package

_NEEDED = ("difference", "case", "choice", "reason", "note")
_MOST_LINES = 20_000
_LONGEST_NUMBER = 9

_NEEDED_OF_PAIRS = ("question", "sheet", "case_key", "pair", "reading", "first", "second", "kind", "leaves")
_MOST = 9_999
"""Numbers of pairs and readings beyond this are no numbers of pairs."""


def _text(cell: object) -> str:
    return "" if cell is None else str(cell).strip()


def read_pairs(book: DeliveredBook) -> Iterator[PairRecord]:
    """Yield the pairs of a workbook in their order, none where it has no such sheet. Lines that name no unit are none.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(AGREEMENT_PAIRS, _NEEDED_OF_PAIRS) if AGREEMENT_PAIRS in book.sheets else None
    for _, record in sheet.records() if sheet is not None else ():
        found = _pair(record, book.about.levels)
        if found is not None:
            yield found


def _pair(record: Mapping[str, Value], levels: Mapping[str, str]) -> PairRecord | None:
    said = {name: clean(record.get(name)) for name in record}
    case, level = read_key(record["case_key"]), levels.get(said["sheet"])
    pair, reading = _number(said["pair"]), _number(said["reading"])
    if not (said["question"] and case and pair and reading) or level is None:
        return None
    return PairRecord(
        question=said["question"],
        roster=level,
        case=case,
        pair=pair,
        reading=reading,
        first=said["first"],
        second=said["second"],
        first_state=said.get("first_state", ""),
        second_state=said.get("second_state", ""),
        kind=said["kind"],
        leaves=said["leaves"],
        mapped=said.get("mapped", "") == "1",
        tier=said.get("tier", ""),
        round=said.get("round", ""),
    )


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 5 and int(text) <= _MOST else 0


@dataclass(frozen=True, slots=True)
class SettlingProposal:
    """Proposal of an expert for a difference; `line` is its row in the file."""

    difference: str
    case: int
    choice: SettlingChoice
    reason: SettlingReason | None
    note: str
    line: int


def read_settling_file(path: Path) -> dict[str, SettlingProposal]:
    """Return the proposals of a file by the keys of the differences; lines without one are left out.

    Raises:
        UserError: settling_file_other(file), settling_file_choice(file, line, value), settling_file_reason(file, line,
            value), settling_file_twice(file, line); delivery_damaged and the others of opening a workbook.
    """
    package = open_package(unprotected(content_of(path, DELIVERY), path.name, "", DELIVERY), path.name, DELIVERY)
    structure = read_structure(package)
    workbook = ScannedWorkbook(package, structure)
    try:
        if SHEET not in structure.sheets.values() or workbook.scan(SHEET).last_row > _MOST_LINES:
            raise UserError("settling_file_other", file=path.name)
        rows = [(line, [_text(cell) for cell in cells]) for line, cells in workbook.read(SHEET).rows]
    finally:
        workbook.close()
    head = next((place for place, (_, cells) in enumerate(rows) if set(_NEEDED) <= set(cells)), None)
    if head is None:
        raise UserError("settling_file_other", file=path.name)
    places = {name: rows[head][1].index(name) for name in _NEEDED}
    found: dict[str, SettlingProposal] = {}
    for line, cells in rows[head + 1 :]:
        values = {name: cells[place] if place < len(cells) else "" for name, place in places.items()}
        proposal = _proposal(path.name, line, values)
        if proposal is None:
            continue
        if proposal.difference in found:
            raise UserError("settling_file_twice", file=path.name, line=line)
        found[proposal.difference] = proposal
    return found


def _proposal(file: str, line: int, values: dict[str, str]) -> SettlingProposal | None:
    choice, reason = (values[name].casefold() for name in ("choice", "reason"))
    if not choice or not values["difference"]:
        return None
    if choice not in OFFERED:
        raise UserError("settling_file_choice", file=file, line=line, value=values["choice"])
    if reason and reason not in list(SettlingReason):
        raise UserError("settling_file_reason", file=file, line=line, value=values["reason"])
    if not values["case"].isdecimal() or len(values["case"]) > _LONGEST_NUMBER:
        raise UserError("settling_file_other", file=file)
    why = SettlingReason(reason) if reason else None
    return SettlingProposal(
        values["difference"], int(values["case"]), SettlingChoice(choice), why, values["note"], line
    )
