"""Finds data of persons in the cells of tables by the heads of their columns: a cell alone has no word beside it."""

import re
from collections.abc import Callable, Iterator

from tipcoder.analysis.identifiers.vocabulary import CAPITALS, WORD, LatePattern, pattern_of
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign
from tipcoder.languages.record import IdentifierWords

_ROW = r"^[^\n]*?[^\s|](?:[ \t]*\||[ ]{2}|\t)[^\n]*\n"
_TABLE = re.compile(rf"(?:{_ROW}){{2,}}(?:{_ROW[:-2]}$)?", re.MULTILINE)
_BARS = re.compile(r"[^|\n]+")
_BLANKS = re.compile(r"[^\s|]+(?:[ ][^\s|]+)*")
_YEAR = r"(?:19[2-9]|20[0-3])\d"
_DATE = rf"(?:\d{{1,2}}[./-][ ]?\d{{1,2}}[./-][ ]?)?{_YEAR}\.?"
_WORD_OF_NAME = rf"(?:{WORD}(?:[-’']{WORD}|-[^\W\d_]{{2,}})?|[{CAPITALS}][a-zа-џ]?\.)"


def _head(field: Callable[[IdentifierWords], str]) -> LatePattern:
    return LatePattern(rf"(?<!\w)(?i:{pattern_of(field)})")


_NAME_COLUMN = pattern_of(lambda words: words.name_columns)
_COLUMNS = (
    (IdentifierKind.BIRTH_DATE, _head(lambda words: words.born_before_date), re.compile(_DATE)),
    (
        IdentifierKind.PERSONAL_NUMBER,
        _head(lambda words: words.personal_number),
        re.compile(r"[A-Z]?\d[\d*xXхХ#]{6,14}[A-Z]?"),
    ),
    (
        IdentifierKind.DOCUMENT,
        _head(lambda words: words.document_number),
        re.compile(rf"[{CAPITALS}]{{0,3}}[ -]?\d[\d/]{{4,12}}[{CAPITALS}]{{0,2}}"),
    ),
    (IdentifierKind.PHONE, _head(lambda words: words.phone_number), re.compile(r"[+\d(][\d /().-]{4,20}\d")),
    (
        IdentifierKind.ADDRESS,
        LatePattern(r"(?i:adres|адрес|banim|vendbanim|domicil|prebivališ|пребивалиш|boraviš|боравиш|живеалиш)"),
        re.compile(rf"[^\n|]*[{CAPITALS}][^\n|]*\d[^\n|]*"),
    ),
    (
        IdentifierKind.NAME,
        LatePattern(rf"(?i:^{_NAME_COLUMN}(?:[ ,/]|[ ]\w{{1,3}}[ ]){{1,2}}(?:\([^)]*\) \w{{1,3}} )?{_NAME_COLUMN}$)"),
        re.compile(rf"{_WORD_OF_NAME}(?:[ ]\(?{_WORD_OF_NAME}\)?){{1,4}}"),
    ),
)
"""What is in a column, the words in its head, and the form of its cells."""


def find_in_tables(text: str) -> Iterator[Identifier]:
    """Yield what is in the cells of columns whose head is a word for names, births, numbers or addresses."""
    for table in _TABLE.finditer(text):
        columns: list[tuple[int, int, IdentifierKind, re.Pattern[str]]] = []
        start = table.start()
        for line in table[0].splitlines(keepends=True):
            cells = list((_BARS if "|" in line else _BLANKS).finditer(line))
            found = list(_in_row(cells, columns))
            for kind, cell, begin in found:
                yield Identifier(kind, start + begin, start + begin + len(cell), cell, Sign.ENTRY)
            if not found:
                columns = list(_heads(cells)) or columns
            start += len(line)


def _heads(cells: list[re.Match[str]]) -> Iterator[tuple[int, int, IdentifierKind, re.Pattern[str]]]:
    for index, cell in enumerate(cells):
        head = cell[0].strip()
        for kind, words, form in _COLUMNS:
            if words.search(head):
                yield index, cell.start(), kind, form
                break


def _in_row(
    cells: list[re.Match[str]], columns: list[tuple[int, int, IdentifierKind, re.Pattern[str]]]
) -> Iterator[tuple[IdentifierKind, str, int]]:
    for index, start, kind, form in columns:
        cell = cells[index] if index < len(cells) else None
        if cell is None or ("|" not in cell.string and cell.start() != start):
            cell = next((each for each in cells if each.start() == start), cell)
        exact = cell[0].strip() if cell else ""
        if cell and form.fullmatch(exact):
            yield kind, exact, cell.start() + cell[0].index(exact)
