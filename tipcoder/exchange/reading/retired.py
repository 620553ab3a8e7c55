"""Reads retired answers of a workbook, from columns and sheets of their own.

The codebook says which columns those are and of which version; cells are taken literally.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.exchange.reading.book import DeliveredBook, SheetRows, Value
from tipcoder.exchange.reading.values import clean, exact, read_key
from tipcoder.exchange.spreadsheet.naming import CODEBOOK
from tipcoder.framework.form.question_types import QuestionType

_NEEDED = ("name", "level", "path", "type", "retired", "columns", "sheet")
_ROW_KEYS = ("case_key", "row_key", "parent_key")


@dataclass(frozen=True, slots=True)
class RetiredColumn:
    """A question of an older version: its path there, and the column of its answers."""

    version: str
    path: str
    column: str


@dataclass(frozen=True, slots=True)
class RetiredRow:
    """A row with retired answers, by question. `parent` and `position` matter for rows of retired rosters alone."""

    case: str
    key: str
    parent: str
    position: int
    line: int
    answers: Mapping[RetiredColumn, Answer]


@dataclass(frozen=True, slots=True)
class RetiredLevel:
    """Retired content of one sheet. `is_own`: the roster itself is of an older version, whose key `roster` is."""

    sheet: str
    roster: str
    questions: tuple[RetiredColumn, ...]
    rows: tuple[RetiredRow, ...]
    is_own: bool


def read_retired(book: DeliveredBook) -> tuple[RetiredLevel, ...]:
    """Return what is retired in a workbook, by sheet; nothing where its codebook knows of none.

    Raises:
        UserError: delivery_damaged.
    """
    codebook = book.read(CODEBOOK, _NEEDED)
    if codebook is None:
        return ()
    rows = [{name: clean(value) for name, value in record.items()} for _, record in codebook.records()]
    in_use = {row["sheet"] for row in rows if not row["retired"]}
    by_sheet: dict[tuple[str, str], list[RetiredColumn]] = {}
    for row in rows:
        if row["retired"] and row["columns"]:
            first = row["columns"].split()[0]
            if row["type"] == QuestionType.ROSTER:
                first = first.removesuffix("_state")  # there is no other column
            found = RetiredColumn(row["retired"], row["path"], first)
            by_sheet.setdefault((row["sheet"], row["level"]), []).append(found)
    levels = (
        _level(book, sheet, roster, tuple(questions), is_own=sheet not in in_use)
        for (sheet, roster), questions in by_sheet.items()
    )
    return tuple(level for level in levels if level is not None)


def _level(
    book: DeliveredBook, sheet: str, roster: str, questions: tuple[RetiredColumn, ...], *, is_own: bool
) -> RetiredLevel | None:
    read = book.read(sheet, _ROW_KEYS if roster else ("case_key",))
    return None if read is None else RetiredLevel(read.sheet, roster, questions, tuple(_rows(read, questions)), is_own)


def _rows(sheet: SheetRows, questions: tuple[RetiredColumn, ...]) -> Iterator[RetiredRow]:
    for line, record in sheet.records():
        answers = {found: answer for found in questions if (answer := _answer(record, found.column)) is not None}
        number = clean(record.get("row_number"))
        yield RetiredRow(
            read_key(record["case_key"]),
            read_key(record.get("row_key")) or read_key(record["case_key"]),
            read_key(record.get("parent_key")),
            int(number) - 1 if number.isdecimal() and number != "0" else 0,
            line,
            answers,
        )


def _answer(record: Mapping[str, Value], column: str) -> Answer | None:
    value = exact(record.get(column))
    if value.strip():
        return Answer(value)
    state = clean(record.get(f"{column}_state"))
    return Answer(state=AnswerState(state)) if state in _WITHOUT_VALUE else None


_WITHOUT_VALUE = frozenset(state.value for state in AnswerState if state is not AnswerState.ANSWERED)
