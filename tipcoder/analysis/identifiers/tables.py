"""Finds data of persons in the cells of tables by the heads of their columns: a cell alone has no word beside it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD, LatePattern, pattern_of
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign
from tipcoder.languages.record import IdentifierWords

_ROW = r"^[^\n]*?[^\s|](?:[ \t]*\||[ ]{2}|\t|[ ][–—][ ]|[ ]?\.{4})[^\n]*\n"
_TABLE = re.compile(rf"(?:{_ROW}){{2,}}(?:{_ROW[:-2]}$)?", re.MULTILINE)
_BARS = re.compile(r"[^|\n]+")
_DASHES = re.compile(r"[^\s–—][^\n–—]*")
_DOTS = re.compile(r"[^\s.](?:[^\n.]|\.(?!\.))*")
_BLANKS = re.compile(r"[^\s|]+(?:[ ][^\s|]+)*")
_TABS = re.compile(r"(?<![^\t])[^\t\n]*")
"""Cells as of a document of Word: one may be empty."""
_FORMS = {"|": _BARS, "\t": _TABS, " – ": _DASHES, " — ": _DASHES, "....": _DOTS}
"""Of cells, by the sign that separates them."""
_YEAR = r"(?:19[2-9]|20[0-3])\d"
_DATE = rf"(?:\d{{1,2}}[./-][ ]?\d{{1,2}}[./-][ ]?)?{_YEAR}\.?"
_WORD_OF_NAME = rf"(?:{WORD}(?:[-’']{WORD}|-[^\W\d_]{{2,}})?|[{CAPITALS}][a-zа-џ]?\.)"


@dataclass(frozen=True, slots=True)
class _Column:
    """What stands in a column: the words in its head, and the form of its cells."""

    kind: IdentifierKind
    head: LatePattern
    form: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _PlacedColumn:
    """A column of one table: its number, and where its head begins in the line."""

    column: _Column
    index: int
    start: int


_PLAIN = str.maketrans("šđčćžëçăâîșşțţ", "sdcczecaaisstt")
"""In capitals marks are often left out."""


def _head(field: Callable[[IdentifierWords], str]) -> LatePattern:
    words = pattern_of(field)
    return LatePattern(rf"(?<!\w)(?i:{words}|{words.translate(_PLAIN)})")


_NAME_COLUMN = pattern_of(lambda words: words.name_columns)
_COLUMNS = (
    _Column(IdentifierKind.BIRTH_DATE, _head(lambda words: words.born_before_date), re.compile(_DATE)),
    _Column(
        IdentifierKind.PERSONAL_NUMBER,
        _head(lambda words: words.personal_number),
        re.compile(r"[A-Z]?\d[\d*xXхХ#]{6,14}[A-Z]?"),
    ),
    _Column(
        IdentifierKind.DOCUMENT,
        _head(lambda words: "|".join(filter(None, (words.document_number, words.document_columns)))),
        re.compile(rf"[{CAPITALS}]{{0,3}}[ -]?\d[\d/]{{4,12}}[{CAPITALS}]{{0,2}}"),
    ),
    _Column(IdentifierKind.PHONE, _head(lambda words: words.phone_number), re.compile(r"[+\d(][\d /().-]{4,20}\d")),
    _Column(
        IdentifierKind.ADDRESS,
        _head(lambda words: words.address_columns),
        re.compile(rf"[^\n|]*[{CAPITALS}][^\n|]*\d[^\n|]*"),
    ),
    _Column(
        IdentifierKind.NAME,
        LatePattern(rf"(?i:^{_NAME_COLUMN}(?:[ ,/]|[ ]\w{{1,3}}[ ]){{1,2}}(?:\([^)]*\) \w{{1,3}} )?{_NAME_COLUMN}$)"),
        re.compile(rf"{_WORD_OF_NAME}(?:[ ]\(?{_WORD_OF_NAME}\)?){{1,4}}"),
    ),
)


def find_in_tables(text: str) -> Iterator[Identifier]:
    """Yield what is in the cells of columns whose head is a word for names, births, numbers or addresses."""
    for table in _TABLE.finditer(text):
        columns: list[_PlacedColumn] = []
        start = table.start()
        for line in table[0].splitlines(keepends=True):
            form = _form_of(line)
            cells = list(form.finditer(line))
            found = list(_in_row(cells, columns))
            for kind, cell, begin in found:
                yield Identifier(kind, start + begin, start + begin + len(cell), cell, Sign.ENTRY)
            heads = [] if found else list(_heads(cells))
            if len(heads) > 1 or not columns:  # a row of which a cell has such a word is not the head of another table
                columns = heads or columns
            start += len(line)


def _form_of(line: str) -> re.Pattern[str]:
    """Return the form of the cells of a row. A dash or dots within a cell divide no row that blanks divide."""
    is_by_blanks = "  " in line.strip()
    for sign, form in _FORMS.items():
        if sign in line and not (is_by_blanks and form in (_DASHES, _DOTS)):
            return form
    return _BLANKS


def _heads(cells: list[re.Match[str]]) -> Iterator[_PlacedColumn]:
    """Yield the columns that a line of heads begins."""
    for index, cell in enumerate(cells):
        column = next((one for one in _COLUMNS if one.head.search(cell[0].strip())), None)
        if column is not None:
            yield _PlacedColumn(column, index, cell.start())


def _in_row(cells: list[re.Match[str]], columns: list[_PlacedColumn]) -> Iterator[tuple[IdentifierKind, str, int]]:
    """Yield what the cells of a row hold, each with its place in the line; without bars a cell is where its head is."""
    for placed in columns:
        cell = cells[placed.index] if placed.index < len(cells) else None
        is_by_place = cell is None or _form_of(cell.string) is _BLANKS
        if cell is None or (is_by_place and cell.start() != placed.start):
            cell = next((each for each in cells if each.start() == placed.start), cell)
        exact = cell[0].strip() if cell else ""
        if cell and placed.column.form.fullmatch(exact):
            yield placed.column.kind, exact, cell.start() + cell[0].index(exact)
