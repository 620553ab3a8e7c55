"""The sheets that stand beside the levels: what proves answers, and what was asked about them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tipcoder.exchange.naming import EVIDENCE, REMARKS
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows, Value
from tipcoder.exchange.reading.continued import read_continued
from tipcoder.exchange.reading.keys import read_key
from tipcoder.exchange.reading.values import clean, exact

_KEYS = ("case_key", "sheet", "row_key", "question")


@dataclass(frozen=True, slots=True)
class DeliveredProof:
    """What proves one answer. `level` is the sheet of the row, by tipcoder's name for it, `key` that of the row.

    A workbook that crossed a border has only `passages`, how many there are; else there is one of these for each
    passage, with its words (`exact`, `prefix`, `suffix`) and where they stand in the judgment's text.
    """

    sheet: str
    line: int
    case: str
    level: str
    key: str
    question: str
    passages: int = 1
    judgment: str = ""
    kind: str = ""
    page: int = 0
    start: int = 0
    end: int = 0
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class DeliveredRemark:
    """A remark on an answer, on a row (`question` ""), or a reply. `made_at` is ISO 8601 in UTC.

    A workbook that crossed a border has only their `count`, by `status`.
    """

    sheet: str
    line: int
    case: str
    level: str
    key: str
    question: str
    status: str = ""
    count: int = 1
    id: str = ""
    replies_to: str = ""
    coder: str = ""
    made_at: str = ""
    text: str = ""


def read_evidence(book: DeliveredBook) -> tuple[DeliveredProof, ...]:
    """Return all proofs in their order, none where the workbook has no such sheet.

    Raises:
        UserError: delivery_damaged.
    """
    return tuple(
        DeliveredProof(
            *_place(sheet, line, record),
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
        for sheet, line, record in _records(book, EVIDENCE)
    )


def read_remarks(book: DeliveredBook) -> tuple[DeliveredRemark, ...]:
    """Return all remarks in their order, none where the workbook has no such sheet.

    Raises:
        UserError: delivery_damaged.
    """
    continued = read_continued(book)
    return tuple(
        DeliveredRemark(
            *_place(sheet, line, record),
            status=clean(record.get("status")),
            count=_number(record.get("remarks"), 1),
            id=read_key(record.get("remark_key")),
            replies_to=read_key(record.get("replies_to")),
            coder=clean(record.get("coder")),
            made_at=clean(record.get("made_at")),
            text=exact(record.get("text"))
            + (continued.get((REMARKS, read_key(record.get("remark_key")), "text")) or ""),
        )
        for sheet, line, record in _records(book, REMARKS)
    )


def _records(book: DeliveredBook, name: str) -> Iterator[tuple[SheetRows, int, Mapping[str, Value]]]:
    sheet = book.read(name, _KEYS)
    if sheet is not None:
        yield from ((sheet, line, record) for line, record in sheet.records())


def _place(sheet: SheetRows, line: int, record: Mapping[str, Value]) -> tuple[str, int, str, str, str, str]:
    case, level, key, question = (record[name] for name in _KEYS)
    return sheet.sheet, line, read_key(case), clean(level), read_key(key), clean(question)


def _number(value: Value, otherwise: int) -> int:
    return value if isinstance(value, int) else otherwise
