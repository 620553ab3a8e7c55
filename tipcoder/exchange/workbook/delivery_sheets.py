"""Sheets `deliveries`, a row per file that was consolidated, and `checks`, a row per thing found in one."""

from dataclasses import asdict, dataclass
from datetime import datetime

from tipcoder.domain.consolidation import Delivery
from tipcoder.exchange.spreadsheet.cells import Value
from tipcoder.exchange.spreadsheet.layout import Column, Layout
from tipcoder.exchange.spreadsheet.naming import CHECKS, DELIVERIES
from tipcoder.languages.captions import Captions, RegionalCaptions


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


def delivery_row(delivery: Delivery, *, is_taken: bool) -> list[Value]:
    """Return the cells of a delivery: nothing that depends on what was consolidated before.

    `is_taken`: its cases are in the workbook, but for those that are left out.
    """
    counts = delivery.counts
    return [
        delivery.country,
        delivery.name,
        delivery.kind.value,
        delivery.project,
        delivery.profile,
        delivery.form_id,
        delivery.form_version,
        _time(delivery.written_at),
        int(is_taken),
        counts.cases,
        counts.left_out,
        counts.rows.total(),
        counts.answers,
        counts.retired,
        counts.withheld,
        counts.passages,
        counts.remarks,
        delivery.sha256,
    ]


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
