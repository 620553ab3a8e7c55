"""Scans sheets before anything reads them: what reading costs, and which cells hold formulas or errors.

A reader of workbooks reserves memory for all cells between the first and the last, and believes the address of every
cell: two cells at opposite corners of a sheet fill the memory of any computer. So each sheet is scanned first. What
Excel, LibreOffice and tipcoder write is scanned as bytes, which is quick; anything written otherwise, cell by cell.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from operator import lt, sub

from openpyxl.utils import column_index_from_string, get_column_letter

from tipcoder.office.limits import Refusal
from tipcoder.office.xml import read_events
from tipcoder.office.zip import Package

LARGEST_TEXT = 150 * 2**20
"""Bytes of all texts of a sheet, each counted as often as a cell has it."""
_USUAL = 120
"""Bytes that a cell or a row takes without its text."""
_MOST_SLOWLY = 1_000_000
"""Cells of a sheet that are scanned one by one."""
_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 16_384

_MOST_MERGED = 100_000
"""Mentions of merged cells in a sheet."""
_LONGEST_COUNT = 12
_MORE_COLUMNS = 1 << 15
"""More than three letters can name."""

# Possessive, as it looks at every cell of every sheet: nothing in a tag is tried twice.
_ODD_TAG = re.compile(rb'<c(?! r="[A-Z]{1,3}+[1-9][0-9]{0,6}+"(?: (?!r=)[a-z]{1,2}+="[A-Za-z0-9]*+")*+ ?/?>)(?!o|u|f)')
"""A cell that is not written as usual. The other elements of a sheet that begin with a c are col, customPr, cfRule."""
_FILLED = re.compile(rb'<c r="([A-Z]+)([0-9]+)"[^>/]*>(?!</c>)')
_FORMULA = re.compile(rb'<c r="([A-Z]+[0-9]+)"[^>]*>\s*<f[ >/]')
_ERROR = re.compile(rb'<c r="([A-Z]+[0-9]+)"[^>]* t="e"')
_SHARED = re.compile(rb'<c r="[A-Z]+[0-9]+"[^>]* t="s"[^>]*>\s*<v>([0-9]+)</v>\s*</c>')
_USUAL_STRINGS = re.compile(rb'<sst(?: [\w:]+="[^"&<>]*")*\s*/?>')
_COUNT = re.compile(rb'uniqueCount="([^"]*)"')
_PREFIXED = re.compile(rb":(row|sheetData|c(?=[ \t\r\n>/]))")
_FORMULA_BEGINS = re.compile(rb"<f[ >/]")
_SPECIAL = re.compile(rb' t="[se]"')
_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_UTF8 = re.compile(
    rb"\s*(?:<\?xml\s[^>]*?encoding\s*=\s*[\"'](?:utf-8|us-ascii)[\"']|<\?xml\s(?![^>]*encoding)|<\w)", re.IGNORECASE
)
_BEGINNING = 4
"""Bytes that may be the beginning of a cell, not yet known as one."""


@dataclass(slots=True)
class Scan:
    """Measures of a sheet. Rows and columns count from 1; `formulas` and `errors` are addresses of cells (`D17`)."""

    last_row: int = 0
    last_column: int = 0
    last_place: int = 0
    """Place of the last cell, as a number that grows from row to row and from column to column."""
    markup: int = 0
    """Bytes of the sheet that are usually no text but markup."""
    rows: int = 0
    merged: int = 0
    tables: int = 0
    """Number of tables of cells: of several, readers take the first one."""
    cells: int = 0
    text: int = 0
    formulas: dict[str, None] = field(default_factory=dict)
    errors: dict[str, None] = field(default_factory=dict)
    is_plain: bool = True
    """True if it is written as usual, in elements and texts alone: its bytes show where a row ends."""

    @property
    def size(self) -> int:
        """Number of cells that a reader reserves memory for."""
        return max(self.last_row * self.last_column, self.cells)


def scan_sheet(package: Package, part: str, strings: Sequence[int]) -> Scan:
    """Scan a sheet; `strings` are the lengths of the shared texts.

    Raises:
        UserError: DAMAGED, ENTITIES, TOO_MANY_CELLS, TOO_LARGE.
    """
    scan = Scan()
    try:
        for number, chunk in enumerate(_chunks(package, part)):
            _scan_chunk(package, scan, chunk, strings, is_first=number == 0)
            _limit(package, scan)
    except _OtherwiseWritten:
        scan = _ElementScan(package, strings).scan(part)
    return scan


def string_lengths(package: Package, part: str) -> tuple[int, ...]:
    """Return how many bytes each shared text takes at most.

    Raises:
        UserError: DAMAGED, ENTITIES, TOO_MANY_CELLS, TOO_LARGE.
    """
    content = package.read(part)
    _refuse_declarations(package, content)
    if content.count(b"<si") > package.kind.cells:
        raise package.refused(Refusal.TOO_MANY_CELLS)
    starts = [found.start() for found in re.finditer(rb"<si>|<si/>", content)]
    head = _USUAL_STRINGS.search(content)
    if is_utf8(content) and content.count(b"<si") == len(starts) and b":si" not in content and head:
        for count in _COUNT.findall(head[0]):
            _refuse_count(package, count.decode())
        return tuple(map(sub, (*starts[1:], len(content)), starts))
    return _slow_lengths(package, part, content)


class _OtherwiseWritten(Exception):  # noqa: N818 (no error)
    """The sheet is not written as the usual programs do."""


def _chunks(package: Package, part: str) -> Iterator[bytes]:
    """Yield a sheet in pieces that each end before a cell begins."""
    rest = b""
    for piece in package.pieces(part):
        buffer = rest + piece
        cut = buffer.rfind(b"<c ")
        if cut == 0:
            cut = _end_of_cell(buffer)
        if cut < 0 and len(buffer) > package.kind.tag:
            if buffer.startswith(b"<c "):
                raise package.damaged()
            cut = len(buffer) - _BEGINNING
        if cut > 0:
            yield buffer[:cut]
        rest = buffer[max(cut, 0) :]
    yield rest


def _end_of_cell(buffer: bytes) -> int:
    """Return where the cell ends that the buffer begins with, -1 if it goes on."""
    tag = buffer.find(b">")
    if tag >= 0 and buffer[tag - 1 : tag] == b"/":
        return tag + 1
    end = buffer.find(b"</c>", tag)
    return end + len(b"</c>") if min(tag, end) >= 0 else -1


def _scan_chunk(package: Package, scan: Scan, chunk: bytes, strings: Sequence[int], *, is_first: bool) -> None:
    _refuse_declarations(package, chunk)
    if is_first and not is_utf8(chunk):
        raise _OtherwiseWritten
    cells = chunk.count(b'<c r="')
    prefixed = _PREFIXED.findall(chunk) if b":" in chunk else []  # sheets have few: without one, no element has any
    scan.is_plain = scan.is_plain and not prefixed and (b"!" not in chunk or b"<!" not in chunk)
    if b"c" in prefixed or _ODD_TAG.search(chunk):
        raise _OtherwiseWritten
    scan.rows += chunk.count(b"<row") + prefixed.count(b"row")
    scan.text += len(chunk)
    scan.markup += cells * _USUAL
    scan.merged += chunk.count(b"mergeCell")
    scan.tables += chunk.count(b"<sheetData") + prefixed.count(b"sheetData")
    if cells:
        _scan_cells(package, scan, chunk, strings)


def _refuse_declarations(package: Package, content: bytes) -> None:
    if b"!" not in content or b"<!" not in content:  # one byte is found much faster than two
        return
    if b"<!D" in content or b"<!E" in content:
        raise package.refused(Refusal.ENTITIES)
    if b"<!--" in content:
        raise package.damaged()  # within a value, readers disagree on what is left of it


def is_utf8(content: bytes) -> bool:
    """Return whether XML that begins so is in UTF-8, as all of it is that reads cells and their texts."""
    return _UTF8.match(content.removeprefix(b"\xef\xbb\xbf")) is not None


def _scan_cells(package: Package, scan: Scan, chunk: bytes, strings: Sequence[int]) -> None:
    _scan_places(scan, _FILLED.findall(chunk))
    if _FORMULA_BEGINS.search(chunk):
        scan.formulas |= dict.fromkeys(found.decode() for found in _FORMULA.findall(chunk))
    if not _SPECIAL.search(chunk):
        return
    shared = chunk.count(b' t="s"')
    if shared:
        used = _SHARED.findall(chunk)
        if len(used) != shared:
            raise _OtherwiseWritten
        scan.text += _used_text(package, used, strings)
    if b' t="e"' in chunk:
        scan.errors |= dict.fromkeys(found.decode() for found in _ERROR.findall(chunk))


def _scan_places(scan: Scan, found: list[tuple[bytes, bytes]]) -> None:
    """Record the places of cells, by the letters of their columns and their rows; each must follow the one before."""
    if not found:
        return
    columns = {letters: column_index_from_string(letters.decode()) for letters in {letters for letters, _ in found}}
    rows = {digits: int(digits) for digits in {digits for _, digits in found}}
    places = [rows[digits] * _MORE_COLUMNS + columns[letters] for letters, digits in found]
    if places[0] <= scan.last_place or not all(map(lt, places, islice(places, 1, None))):
        raise _OtherwiseWritten
    scan.last_column = max(scan.last_column, *columns.values())
    scan.last_row = max(scan.last_row, *rows.values())
    scan.last_place = places[-1]
    scan.cells += len(places)


def _used_text(package: Package, used: Sequence[bytes | str], strings: Sequence[int]) -> int:
    try:
        numbers = list(map(int, used))
        if min(numbers, default=0) < 0:
            raise package.damaged()
        return sum(map(strings.__getitem__, numbers))
    except (IndexError, ValueError) as error:
        raise package.damaged() from error


def _limit(package: Package, scan: Scan) -> None:
    if scan.last_row > _MOST_ROWS or scan.last_column > _MOST_COLUMNS or scan.tables > 1:
        raise package.damaged()
    if scan.size > package.kind.cells or max(len(scan.formulas), len(scan.errors)) > package.kind.formulas:
        raise package.refused(Refusal.TOO_MANY_CELLS)
    if (
        scan.text - scan.markup - scan.rows * _USUAL > LARGEST_TEXT
        or scan.merged > _MOST_MERGED
        or scan.rows > 2 * _MOST_ROWS
    ):
        raise package.refused(Refusal.TOO_MANY_CELLS)


class _ElementScan:
    """Scans a sheet element by element."""

    def __init__(self, package: Package, strings: Sequence[int]) -> None:
        self._package = package
        self._strings = strings
        self._scan = Scan(is_plain=False)
        self._count = 0
        self._row = 0
        self._column = 0
        self._is_astray = False
        self._places: set[int] = set()
        self._values = 0
        self._is_cell = False
        self._kind = ""
        self._is_value = False
        self._value: list[str] = []
        self._has_content = False

    def scan(self, part: str) -> Scan:
        read_events(self._package, part, self._begin, self._end, self._characters)
        self._scan.text += self._package.parts[part].file_size
        self._scan.markup = self._count * _USUAL
        _limit(self._package, self._scan)
        if not is_utf8(next(self._package.pieces(part), b"")):
            raise self._package.damaged()
        return self._scan

    def _begin(self, element: str, attributes: Mapping[str, str]) -> None:
        if element == "c":
            self._locate(attributes.get("r", ""))
            self._kind = attributes.get("t", "")
            self._value = []
            self._values = 0
            self._has_content = False
            self._is_cell = True
            if self._kind == "e":
                self._scan.errors[self._address()] = None
            self._count += 1
            if self._count > _MOST_SLOWLY:
                raise self._package.refused(Refusal.TOO_MANY_CELLS)
        elif element == "row":
            if "r" not in attributes:
                self._follow()
            self._scan.rows += 1
            self._row = self._number(attributes.get("r", str(self._row + 1)))
            self._column = 0
            self._is_astray = False
        elif element == "f" and self._is_cell:
            self._scan.formulas[self._address()] = None
        elif element == "mergeCell":
            self._scan.merged += 1
        elif element == "sheetData":
            self._scan.tables += 1
        elif element == "v":
            self._values += 1
        self._is_value = element == "v"
        self._has_content = self._has_content or element in ("v", "is", "f")

    def _end(self, element: str) -> None:
        self._is_value = False
        if element != "c":
            return
        if self._has_content:
            place = self._row * _MORE_COLUMNS + self._column
            if place in self._places or self._values > 1:
                raise self._package.damaged()
            self._places.add(place)
            self._scan.cells += 1
            self._scan.last_row = max(self._scan.last_row, self._row)
            self._scan.last_column = max(self._scan.last_column, self._column)
        if self._kind == "s" and self._value:
            self._scan.text += _used_text(self._package, ["".join(self._value)], self._strings)
        self._is_cell = False

    def _characters(self, text: str) -> None:
        if self._is_value:
            self._value.append(text)

    def _locate(self, reference: str) -> None:
        """Cells that do not say where they are follow the one before."""
        if not reference:
            self._follow()
            self._column += 1
            return
        found = _REFERENCE.fullmatch(reference)
        if found is None:
            raise self._package.damaged()
        self._is_astray = self._is_astray or int(found[2]) != self._row
        self._column, self._row = column_index_from_string(found[1]), int(found[2])

    def _address(self) -> str:
        if self._column > _MOST_COLUMNS:
            raise self._package.damaged()
        return f"{get_column_letter(self._column)}{self._row}"

    def _follow(self) -> None:
        """Refuse what has no address after a cell of another row: readers disagree on where it is."""
        if self._is_astray:
            raise self._package.damaged()

    def _number(self, text: str) -> int:
        if not text.isdecimal() or len(text) > 7:
            raise self._package.damaged()
        return int(text)


def _refuse_count(package: Package, count: str) -> None:
    """Refuse a large number of texts: readers reserve memory for as many as the file declares."""
    if not count.isdecimal() or int(count[:_LONGEST_COUNT]) > package.kind.cells:
        raise package.damaged()


def _slow_lengths(package: Package, part: str, content: bytes) -> tuple[int, ...]:
    lengths: list[int] = []

    def begin(element: str, attributes: Mapping[str, str]) -> None:
        if element == "si":
            lengths.append(0)
        elif element == "sst":
            _refuse_count(package, attributes.get("uniqueCount", "0"))

    def characters(text: str) -> None:
        if lengths:
            lengths[-1] += len(text) * 2

    read_events(package, part, begin, characters=characters)
    if not is_utf8(content):
        raise package.damaged()
    return tuple(lengths)
