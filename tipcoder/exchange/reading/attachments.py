"""Reads the sheets `evidence`, `remarks` and `quotations`."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from tipcoder.domain.records import Proof, QuotationRecord, RemarkRecord
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows, Value
from tipcoder.exchange.reading.readonly_sheets import known_columns
from tipcoder.exchange.reading.values import Continued, clean, exact, read_continued, read_key
from tipcoder.exchange.spreadsheet.cells import parts
from tipcoder.exchange.spreadsheet.naming import EVIDENCE, QUOTATIONS, REMARKS

_KEYS = ("case_key", "sheet", "row_key", "question")

Record = TypeVar("Record", Proof, RemarkRecord)

_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,79}")


def _proof(record: Mapping[str, Value]) -> Proof:
    return Proof(
        clean(record["question"]),
        passages=_number(record.get("passages"), 1),
        judgment=exact(record.get("judgment")),
        kind=clean(record.get("judgment_kind")),
        page=_number(record.get("page"), 0),
        start=_number(record.get("start"), 0),
        end=_number(record.get("end"), 0),
        exact=exact(record.get("exact")),
        prefix=exact(record.get("prefix")),
        suffix=exact(record.get("suffix")),
        region=clean(record.get("region")),
    )


def _remark(record: Mapping[str, Value], continued: Continued) -> RemarkRecord:
    key = read_key(record.get("remark_key"))
    return RemarkRecord(
        clean(record["question"]),
        remarks=_number(record.get("remarks"), 1),
        status=clean(record.get("status")),
        key=key,
        replies_to=read_key(record.get("replies_to")),
        coder=clean(record.get("coder")),
        made_at=clean(record.get("made_at")),
        text=exact(record.get("text")) + (continued.get((REMARKS, key, "text")) or ""),
    )


def _is_cut(text: str, rest: str | None) -> bool:
    """Return whether a text is what a cell holds of a longer one."""
    return bool(rest) and next(parts(f"{text}{rest}")) == text


def _records(book: DeliveredBook, name: str) -> Iterator[tuple[SheetRows, int, Mapping[str, Value]]]:
    sheet = book.read(name, _KEYS)
    if sheet is not None:
        yield from ((sheet, line, record) for line, record in sheet.records())


def _number(value: Value, otherwise: int) -> int:
    return value if isinstance(value, int) else otherwise


@dataclass(frozen=True, slots=True)
class Attachment(Generic[Record]):
    """A proof or remark at its line of a sheet, with the row that it names.

    `level` is tipcoder's name of the sheet of that row, `case` and `key` are the keys of its case and of the row.
    """

    sheet: str
    line: int
    case: str
    level: str
    key: str
    record: Record


def read_evidence(book: DeliveredBook) -> tuple[Attachment[Proof], ...]:
    """Return all proofs in their order, none where the workbook has no such sheet.

    Raises:
        UserError: delivery_damaged.
    """
    continued = {key: rest for (sheet, key, column), rest in read_continued(book).items() if sheet == EVIDENCE}
    found = [_attachment(*place, _proof(place[2])) for place in _records(book, EVIDENCE)]
    # `long_text` names row and column, not the line: of several cut passages of a row nobody knows whose rest it is.
    cut = Counter(one.key for one in found if _is_cut(one.record.exact, continued.get(one.key)))
    return tuple(
        replace(one, record=replace(one.record, exact=f"{one.record.exact}{continued[one.key]}"))
        if cut[one.key] == 1 and _is_cut(one.record.exact, continued[one.key])
        else one
        for one in found
    )


def read_remarks(book: DeliveredBook) -> tuple[Attachment[RemarkRecord], ...]:
    """Return all remarks in their order, none where the workbook has no such sheet.

    Raises:
        UserError: delivery_damaged.
    """
    continued = read_continued(book)
    return tuple(
        _attachment(sheet, line, record, _remark(record, continued)) for sheet, line, record in _records(book, REMARKS)
    )


def _attachment(sheet: SheetRows, line: int, cells: Mapping[str, Value], record: Record) -> Attachment[Record]:
    case, level, key = read_key(cells["case_key"]), clean(cells["sheet"]), read_key(cells["row_key"])
    return Attachment(sheet.sheet, line, case, level, key, record)


@dataclass(frozen=True, slots=True)
class ReadQuotation:
    """A line of the sheet: `record` is None where it is no released quotation. `cell` is that of its English."""

    sheet: str
    cell: str
    record: QuotationRecord | None


def read_quotations(book: DeliveredBook) -> Iterator[ReadQuotation]:
    """Yield the lines of the sheet in their order, none where the workbook has no such sheet.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(QUOTATIONS, known_columns(QUOTATIONS)) if QUOTATIONS in book.sheets else None
    if sheet is None:
        return
    keys: set[str] = set()
    place = sheet.column("english")
    for line, cells in sheet.records():
        key, code, theme = (clean(cells[name]) for name in ("quotation", "code", "theme"))
        english = " ".join(exact(cells["english"]).split())
        is_one = bool(_NAME.fullmatch(key) and _NAME.fullmatch(code) and english) and key not in keys
        keys.add(key)
        record = QuotationRecord(code, key, english, theme if _NAME.fullmatch(theme) else "") if is_one else None
        yield ReadQuotation(sheet.sheet, sheet.cell(place, line), record)
