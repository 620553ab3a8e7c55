"""Reads a settling file that an expert filled in; whatever is wrong in it refuses the whole file."""

from dataclasses import dataclass
from pathlib import Path

from tipcoder.domain.projects import SettlingChoice, SettlingReason
from tipcoder.errors import UserError
from tipcoder.exchange.reading.opening import DELIVERY
from tipcoder.exchange.workbook.double_coding.settling_file import OFFERED, SHEET
from tipcoder.office.protection import content_of, unprotected
from tipcoder.office.xlsx_rows import ScannedWorkbook
from tipcoder.office.xlsx_structure import read_structure
from tipcoder.office.zip import open_package

_NEEDED = ("difference", "case", "choice", "reason", "note")
_MOST_LINES = 20_000


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
    if not values["case"].isdecimal():
        raise UserError("settling_file_other", file=file)
    why = SettlingReason(reason) if reason else None
    return SettlingProposal(
        values["difference"], int(values["case"]), SettlingChoice(choice), why, values["note"], line
    )


def _text(cell: object) -> str:
    return "" if cell is None else str(cell).strip()
