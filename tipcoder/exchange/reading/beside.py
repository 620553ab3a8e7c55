"""The sheets that stand beside the levels: what proves answers, and what was asked about them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tipcoder.domain.deliveries import Proof, SaidRemark
from tipcoder.exchange.naming import EVIDENCE, REMARKS
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows, Value
from tipcoder.exchange.reading.continued import Continued, read_continued
from tipcoder.exchange.reading.keys import read_key
from tipcoder.exchange.reading.values import clean, exact

_KEYS = ("case_key", "sheet", "row_key", "question")


@dataclass(frozen=True, slots=True)
class DeliveredProof:
    """What proves an answer, and where it stood. `level` is the sheet of the row, by tipcoder's name for it.

    `case` and `key` are the keys of the case and of the row.
    """

    sheet: str
    line: int
    case: str
    level: str
    key: str
    proof: Proof


@dataclass(frozen=True, slots=True)
class DeliveredRemark:
    """A remark or a reply, and where it stood, as in `DeliveredProof`."""

    sheet: str
    line: int
    case: str
    level: str
    key: str
    remark: SaidRemark


def read_evidence(book: DeliveredBook) -> tuple[DeliveredProof, ...]:
    """Return all proofs in their order, none where the workbook has no such sheet.

    Raises:
        UserError: delivery_damaged.
    """
    return tuple(
        DeliveredProof(*_place(sheet, line, record), _proof(record)) for sheet, line, record in _records(book, EVIDENCE)
    )


def read_remarks(book: DeliveredBook) -> tuple[DeliveredRemark, ...]:
    """Return all remarks in their order, none where the workbook has no such sheet.

    Raises:
        UserError: delivery_damaged.
    """
    continued = read_continued(book)
    return tuple(
        DeliveredRemark(*_place(sheet, line, record), _remark(record, continued))
        for sheet, line, record in _records(book, REMARKS)
    )


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


def _remark(record: Mapping[str, Value], continued: Continued) -> SaidRemark:
    key = read_key(record.get("remark_key"))
    return SaidRemark(
        clean(record["question"]),
        remarks=_number(record.get("remarks"), 1),
        status=clean(record.get("status")),
        key=key,
        replies_to=read_key(record.get("replies_to")),
        coder=clean(record.get("coder")),
        made_at=clean(record.get("made_at")),
        text=exact(record.get("text")) + (continued.get((REMARKS, key, "text")) or ""),
    )


def _records(book: DeliveredBook, name: str) -> Iterator[tuple[SheetRows, int, Mapping[str, Value]]]:
    sheet = book.read(name, _KEYS)
    if sheet is not None:
        yield from ((sheet, line, record) for line, record in sheet.records())


def _place(sheet: SheetRows, line: int, record: Mapping[str, Value]) -> tuple[str, int, str, str, str]:
    return sheet.sheet, line, read_key(record["case_key"]), clean(record["sheet"]), read_key(record["row_key"])


def _number(value: Value, otherwise: int) -> int:
    return value if isinstance(value, int) else otherwise
