"""Reads the sheet `agreement_pairs`: what two readings of a case say, without who read."""

from collections.abc import Iterator, Mapping

from tipcoder.domain.records import PairRecord
from tipcoder.exchange.reading.book import DeliveredBook, Value
from tipcoder.exchange.reading.values import clean, read_key
from tipcoder.exchange.spreadsheet.naming import AGREEMENT_PAIRS

_NEEDED = ("question", "sheet", "case_key", "pair", "reading", "first", "second", "kind", "leaves")
_MOST = 9_999
"""Numbers of pairs and readings beyond this are no numbers of pairs."""


def read_pairs(book: DeliveredBook) -> Iterator[PairRecord]:
    """Yield the pairs of a workbook in their order, none where it has no such sheet. Lines that name no unit are none.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(AGREEMENT_PAIRS, _NEEDED) if AGREEMENT_PAIRS in book.sheets else None
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
