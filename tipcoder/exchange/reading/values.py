"""Reads values from cells: keys, texts and what continues them, and dates and numbers however they were typed.

Each reader takes what one cell holds and returns the value of an answer ("" for none), a `CellProblem`, or a
`CellDoubt` that a person must settle for the whole column. Nothing is guessed.

The words that people write where tipcoder writes codes are data for understanding what came in, in all seven languages
at once; nothing here is ever shown.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from tipcoder.domain.answers import AnswerState
from tipcoder.domain.folding import fold
from tipcoder.exchange.reading.book import DeliveredBook, Value
from tipcoder.exchange.spreadsheet.naming import LONG_TEXT
from tipcoder.framework.expressions.values import number_text
from tipcoder.languages.typed_values import (
    FIRST_YEAR,
    LAST_YEAR,
    DateFault,
    is_iso_date,
    read_typed_date,
    read_typed_number,
    typed_months,
)

_GIVEN = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z2-7]{16}")
"""Form of keys that an export gave: a UUID, or 16 letters and digits of base 32."""
_EXCEL_EPOCH = date(1899, 12, 30)
_LAST_DOUBTFUL = date(1900, 3, 1)
"""Up to here programs count days differently, and what is no number at all is shown as a day before."""
_LONGEST = 60
"""Characters of a date or number; what is longer is text, and not looked at closer."""
_SHOWN = 80
"""Characters of a text that a message repeats."""
_DAYS = range(20_000, 80_000)
"""Numbers that are dates from 1954 to 2119 in Excel."""

Continued = Mapping[tuple[str, str, str], str | None]
"""Continuation of the text of a cell, by (sheet, key of the row, column); None where a part is missing."""

_STATES = {
    AnswerState.ANSWERED: "answered; me përgjigje; cu răspuns; odgovoreno; одговорено",
    AnswerState.NOT_STATED: (
        "not stated; not stated in the judgment; silent; nuk përmendet; nuk përmendet në vendim; nemenționat; "
        "nu este menționat în hotărâre; nu este menționat; nije navedeno; nije navedeno u presudi; не е наведено; "
        "не е наведено во пресудата; није наведено; није наведено у пресуди"
    ),
    AnswerState.UNCLEAR: "unclear; e paqartë; neclar; nejasno; нејасно",
    AnswerState.REDACTED: (
        "redacted; anonymised; anonymized; e anonimizuar; depersonalizat; anonimizat; anonimizovano; анонимизирано; "
        "анонимизовано"
    ),
    AnswerState.NOT_APPLICABLE: (
        "not applicable; n/a; nuk zbatohet; neaplicabil; nije primjenjivo; nije primenjivo; не е применливо; "
        "није примењиво"
    ),
    AnswerState.NONE: (
        "none; none in this judgment; asnjë; asnjë në këtë vendim; nu există; nu există în această hotărâre; niciunul; "
        "niciuna; nema; "
        "nema u ovoj presudi; нема; нема во оваа пресуда; нема у овој пресуди"
    ),
}
STATES = {fold(word.strip()): state for state, words in _STATES.items() for word in words.split(";")} | {
    state.value: state for state in AnswerState
}
"""States by the words for them, folded."""

_PRECISIONS = {
    "day": "day; dita; ditë; zi; ziua; dan; ден; дан",
    "month": "month; muaji; muaj; luna; lună; mjesec; месец; mesec",
    "year": "year; viti; vit; anul; an; godina; година",
}
PRECISIONS = {fold(word.strip()): name for name, words in _PRECISIONS.items() for word in words.split(";")}
"""Precision of a date, by the words for it, folded."""

_YES = "1; x; yes; true; po; da; да; ✓; ✔"
_NO = "0; no; false; jo; nu; ne; не; -"
MARKS = {fold(word.strip()): 1 for word in _YES.split(";")} | {fold(word.strip()): 0 for word in _NO.split(";")}
"""Values that are written into the column of a term: 1 chosen, 0 not."""

_LONGEST_WORD = 1_000
"""Characters of the longest word or label."""


def clean(cell: Value) -> str:
    """Return what a cell says, without space around it; numbers, dates and times as an answer has them."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.replace("\u00a0", " ").strip()
    return exact(cell)


def exact(cell: Value) -> str:
    """Return the text of a cell, every character of it."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, float):
        return number_text(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="seconds")
    return "" if cell is None else cell.isoformat()


def read_key(cell: Value) -> str:
    """Return a key, "" for none. Those that an export gave are as it gave them; what a person typed stays so."""
    text = clean(cell)
    small = text.lower()
    return small if was_given(small) else text


def was_given(key: str) -> bool:
    """Return whether an export gave a key, as far as its looks tell."""
    return _GIVEN.fullmatch(key) is not None


def precision_of(text: str) -> str:
    """Return `day`, `month` or `year` of a word for it, "" for any other."""
    return PRECISIONS.get(folded(text), "")


def _at_precision(day: date, precision: Value) -> str:
    """Excel makes `2021-03` the first of March when it is typed; the precision beside it says what was meant."""
    meant = precision_of(clean(precision))
    if meant == "month" and day.day == 1:
        return day.isoformat()[:7]
    if meant == "year" and (day.month, day.day) == (1, 1):
        return day.isoformat()[:4]
    return day.isoformat()


def read_continued(book: DeliveredBook) -> Continued:
    """Return the rest of every text that is longer than a cell.

    Raises:
        UserError: delivery_damaged.
    """
    sheet = book.read(LONG_TEXT, ("sheet", "row_key", "column", "part", "text"))
    if sheet is None:
        return {}
    parts: dict[tuple[str, str, str], dict[str, str]] = {}
    for _, record in sheet.records():
        place = (clean(record["sheet"]), read_key(record["row_key"]), clean(record["column"]))
        parts.setdefault(place, {})[clean(record["part"])] = exact(record["text"])
    return {place: _joined(found) for place, found in parts.items()}


def _joined(parts: Mapping[str, str]) -> str | None:
    numbers = [str(number) for number in range(2, len(parts) + 2)]
    return "".join(parts[number] for number in numbers) if all(number in parts for number in numbers) else None


def folded(text: str) -> str:
    """Return what stands in a cell as words and labels are compared. What is longer than any of them is none."""
    return fold(text[: _LONGEST_WORD + 1]).strip()


class DoubtKind(StrEnum):
    """Kinds of what a cell alone leaves open."""

    DATE_ORDER = "date_order"
    """Whether 03/04/2021 is the third of April or the fourth of March: `day_month`, `month_day`."""
    DATE_NUMBER = "date_number"
    """Whether 44269 is a date that Excel shows as a number: `days`."""
    NUMBER_MARK = "number_mark"
    """Whether 1.234 or 1,234 is one thousand and something or a little more than one: `thousands`, `decimal`."""
    TERM_LABEL = "term_label"
    """One of several terms with this label is meant: their codes."""
    CODES_OR_TERMS = "codes_or_terms"
    """The column of codes and those beside it (of terms, of labels) differ, and one counts: `codes`, `terms`."""
    MERGED = "merged"
    """Whether a merged cell counts for each of its rows or for the first alone: `each`, `first`."""


OPTIONS: Mapping[DoubtKind, tuple[str, ...]] = {
    DoubtKind.DATE_ORDER: ("day_month", "month_day"),
    DoubtKind.DATE_NUMBER: ("days",),
    DoubtKind.NUMBER_MARK: ("thousands", "decimal"),
    DoubtKind.CODES_OR_TERMS: ("codes", "terms"),
    DoubtKind.MERGED: ("each", "first"),
}

Settled = Mapping[tuple[DoubtKind, str], str]
"""Settled meanings of one column, by kind; of labels by kind and label, others with ""."""


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Reason for which a cell means nothing. `slot` is the cell among those of its question, from 0."""

    code: str
    slot: int = 0
    values: Mapping[str, object] = field(default_factory=dict)


def not_one(code: str, text: str) -> CellProblem:
    """Return the problem of a text that is not what it should be."""
    return CellProblem(code, values={"text": text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"})


@dataclass(frozen=True, slots=True)
class CellDoubt:
    """A cell that a person must settle; `text` is its content."""

    kind: DoubtKind
    text: str
    options: tuple[str, ...]
    slot: int = 0


Read = str | CellProblem | CellDoubt


def read_number(cell: Value, settled: Settled, *, is_whole: bool, is_in_months: bool = False) -> Read:
    """Return a number as an answer has it; one of months may be typed as years and months."""
    if isinstance(cell, date | time):
        return not_one("delivery_not_a_number", exact(cell))
    text = clean(cell)
    if not isinstance(cell, str) or not text:
        return text
    if len(text) > _LONGEST:
        return not_one("delivery_not_a_number", text)
    if is_in_months and (months := typed_months(text)):
        return months
    found = read_typed_number(text)
    if found is None:
        return not_one("delivery_not_a_number", text)
    if found.decimal and found.grouped:
        match settled.get((DoubtKind.NUMBER_MARK, "")):
            case "thousands":
                return found.grouped
            case "decimal":
                return found.decimal
        return CellDoubt(DoubtKind.NUMBER_MARK, text, OPTIONS[DoubtKind.NUMBER_MARK])
    number = found.decimal or found.grouped
    whole, _, fraction = number.partition(".")
    return (whole or "0") if is_whole and not fraction.strip("0") else number


def read_date(cell: Value, precision: Value, settled: Settled) -> Read:
    """Return a date as an answer has it: `2021`, `2021-03`, `2021-03-14`. `precision` is what its column says."""
    if isinstance(cell, datetime):
        return not_one("delivery_not_a_date", exact(cell))
    if isinstance(cell, date):
        return _at_precision(cell, precision) if cell > _LAST_DOUBTFUL else not_one("delivery_not_a_date", exact(cell))
    if isinstance(cell, int) and cell in range(FIRST_YEAR, LAST_YEAR + 1):
        return str(cell)
    if isinstance(cell, int) and cell in _DAYS:
        if settled.get((DoubtKind.DATE_NUMBER, "")) == "days":
            return _at_precision(_EXCEL_EPOCH + timedelta(days=cell), precision)
        return CellDoubt(DoubtKind.DATE_NUMBER, str(cell), OPTIONS[DoubtKind.DATE_NUMBER])
    text = clean(cell)
    if not text:
        return ""
    if not isinstance(cell, str) or len(text) > _LONGEST:
        return not_one("delivery_not_a_date", text)
    return _typed_date(text, settled)


def _typed_date(text: str, settled: Settled) -> Read:
    if is_iso_date(text):
        # An export writes stored dates so, of any year: reading it back must not lose one.
        return text
    found = read_typed_date(text)
    if isinstance(found, DateFault):
        return not_one("delivery_not_a_date", text)
    if not (found.iso and found.month_first):
        return found.iso or found.month_first
    match settled.get((DoubtKind.DATE_ORDER, "")):
        case "day_month":
            return found.iso
        case "month_day":
            return found.month_first
    return CellDoubt(DoubtKind.DATE_ORDER, text, OPTIONS[DoubtKind.DATE_ORDER])
