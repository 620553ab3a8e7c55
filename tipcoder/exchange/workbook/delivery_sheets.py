"""Sheets `deliveries`, a row per file that was consolidated, and `checks`, a row per thing found in one."""

from dataclasses import asdict, dataclass
from datetime import datetime

from tipcoder.exchange.captions import Captions, RegionalCaptions
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column, Layout
from tipcoder.exchange.spreadsheet.naming import CHECKS, DELIVERIES


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """A delivery as the workbook tells of it: nothing that depends on what was consolidated before.

    `left_out` are cases that are in it and not in the workbook. `withheld` is None where nobody counted.
    """

    id: str
    country: str
    name: str
    kind: str
    project: str
    profile: str
    form_id: str
    form_version: str
    written_at: str
    is_taken: bool
    cases: int
    left_out: int
    rows: int
    answers: int
    retired: int
    withheld: int | None
    passages: int
    remarks: int
    sha256: str


@dataclass(frozen=True, slots=True)
class CheckLine:
    """Something found. `message` says it in words, `sheet` and `cell` are places in the delivery, "" for all of it."""

    country: str
    delivery: str
    severity: str
    code: str
    sheet: str
    cell: str
    message: str


def deliveries_layout(captions: Captions, words: RegionalCaptions) -> Layout:
    """Return the columns of `deliveries`."""
    columns = (
        Column("country", captions.country, 10),
        Column("delivery", words.file, 26),
        Column("kind", words.kind, 12),
        Column("project_id", words.project_id, 38),
        Column("profile", captions.profile, 12),
        Column("framework_id", captions.framework_id, 22),
        Column("framework_version", captions.framework_version, 14),
        Column("written_at", captions.written_at, 20),
        Column("taken", words.taken, 22),
        Column("cases", words.cases, 10),
        Column("left_out", words.left_out, 10),
        Column("rows", captions.rows, 10),
        Column("answers", words.answers, 12),
        Column("retired_answers", words.retired, 12),
        Column("withheld_answers", words.withheld, 12),
        Column("passages", captions.passages, 10),
        Column("remarks", captions.remarks, 10),
        Column("sha256", words.sha256, 68),
    )
    return Layout(DELIVERIES, columns, key=1, frozen=2)


def delivery_row(line: DeliveryLine) -> list[Value]:
    """Return the cells of a delivery: its fields in their order, but for its id."""
    cells = {**asdict(line), "written_at": _time(line.written_at), "is_taken": int(line.is_taken)}
    del cells["id"]
    return list(cells.values())


def checks_layout(captions: Captions, words: RegionalCaptions) -> Layout:
    """Return the columns of `checks`."""
    columns = (
        Column("country", captions.country, 10),
        Column("delivery", words.delivery, 26),
        Column("severity", words.severity, 12),
        Column("code", words.code, 28),
        Column("sheet", captions.sheet, 18),
        Column("cell", words.cell, 10),
        Column("message", words.message, 100),
    )
    return Layout(CHECKS, columns, key=1, frozen=2, wraps=True)


def check_row(line: CheckLine) -> list[Value]:
    """Return the cells of something that was found."""
    return [*asdict(line).values()]


def _time(written_at: str) -> Value:
    try:
        return datetime.fromisoformat(written_at).replace(tzinfo=None)
    except ValueError:
        return written_at or None
