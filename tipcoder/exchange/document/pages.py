"""Counts on which page of a document its headings stand, by how high each block is as a reader lays it out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import ceil
from struct import unpack_from

from tipcoder.exchange.charts.font import font
from tipcoder.exchange.document.blocks import (
    Block,
    BoxBlock,
    FactsBlock,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    PictureBlock,
    TableBlock,
)

_HEIGHT, _WIDTH = 708.0, 459.0
"""Room for text on a page, in points."""
_LINE = 1.17
"""Height of a line beside the size of its letters."""
_SPACED = 1.04
"""Height of a line of running text beside one of a table, as measured with six reports."""
_CELL_MARGINS = 11.0
_ROW = 2.0
"""Room around the lines of a row."""
_TURNED = 100.0
_KEPT_TOGETHER = 14
_HEADINGS = {1: (15.0, 20.0), 2: (11.0, 14.0), 3: (9.0, 10.0)}
"""Size and room around of headings by level."""
_PARAGRAPHS = {
    ParagraphKind.BODY: (8.5, 5.0, 0.0),
    ParagraphKind.DRAFT: (8.5, 5.0, 9.0),
    ParagraphKind.NOTE: (7.0, 6.0, 0.0),
    ParagraphKind.BULLET: (8.5, 3.0, 14.0),
    ParagraphKind.QUOTATION: (8.5, 5.0, 45.0),
    ParagraphKind.FACT: (8.0, 2.0, 0.0),
}
"""Size, room below and indents of paragraphs by kind."""
_CELL, _HEAD, _CAPTION, _PICTURE_CAPTION = 7.5, 7.5, 22.5, 14.0


@cache
def _width_of(text: str) -> float:
    return font(is_bold=False).width(text, 1.0)


def lines_of(text: str, size: float, width: float) -> int:
    """Return how many lines a text takes in a column of a width, in points."""
    return sum(max(1, ceil(_width_of(line) * size / max(width, 1.0))) for line in text.split("\n"))


@dataclass
class PageCount:
    """Counts pages as blocks are added; `page` is the one that the last block ended on."""

    page: int = 1
    _used: float = 0.0
    _kept: float = 0.0
    _waiting: list[int] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    """Pages of the headings of level 1, in their order."""

    def add(self, block: Block) -> None:
        """Add a block at the end."""
        match block:
            case HeadingBlock():
                size, around = _HEADINGS.get(block.level, _HEADINGS[3])
                if block.level == 1:
                    self._waiting.append(len(self.headings))
                    self.headings.append(self.page)
                self._place(lines_of(block.text, size, _WIDTH) * size * _LINE + around, keeps_next=True)
            case ParagraphBlock():
                self._paragraph(block)
            case TableBlock():
                if block.caption:
                    self._place(_CAPTION, keeps_next=True)
                self._rows(list(_row_heights(block)), len(block.rows))
                self._below(block.note)
            case FactsBlock():
                widths = (0.28 * _WIDTH, 0.72 * _WIDTH)
                rows = [
                    max(_cell(fact.name, _HEAD, widths[0]), _cell(fact.text, _CELL, widths[1])) for fact in block.facts
                ]
                self._rows(rows, 0 if len(rows) <= _KEPT_TOGETHER else len(rows))
                self._below("")
            case PictureBlock():
                across, down = unpack_from(">II", block.content, 16)
                self._place(_WIDTH * down / across + 8 + _PICTURE_CAPTION, keeps_next=bool(block.note))
                if block.note:
                    self._place(_note(block.note))
            case BoxBlock():
                lines = sum(lines_of(text, 8.5, _WIDTH - 14) for text in block.texts)
                self._place(lines * 8.5 * _LINE * _SPACED + 40)

    def finish(self) -> None:
        """Place what waited for something to follow."""
        self._place(0.0)

    def _paragraph(self, block: ParagraphBlock) -> None:
        size, below, indent = _PARAGRAPHS[block.kind]
        lines = lines_of(f"{block.lead} {block.text}", size, _WIDTH - indent)
        height = size * _LINE * _SPACED
        if lines <= 3 or block.keeps_next:
            self._place(lines * height + below, keeps_next=block.keeps_next)
            return
        self._place(2 * height)
        for _ in range(lines - 4):
            self._place(height)
        self._place(2 * height + below)

    def _rows(self, heights: Sequence[float], rows: int) -> None:
        if rows <= _KEPT_TOGETHER:
            self._place(sum(heights), keeps_next=rows > 0)
            return
        for place, height in enumerate(heights):
            self._place(height, keeps_next=place < 2 or place > len(heights) - 3)

    def _below(self, note: str) -> None:
        """Place a note below a table; an empty line at the end of a page is not carried over to the next."""
        if not note:
            self._place(0.0)
        self._place(_note(note) if note else min(_note(note), _HEIGHT - self._used))

    def _place(self, height: float, *, keeps_next: bool = False) -> None:
        self._kept += height
        if keeps_next:
            return
        if self._used + self._kept > _HEIGHT and self._used:
            self.page += 1
            self._used = 0.0
        for place in self._waiting:
            self.headings[place] = self.page
        self._waiting.clear()
        self._used += self._kept
        self._kept = 0.0
        while self._used > _HEIGHT:
            self.page += 1
            self._used -= _HEIGHT


def _note(text: str) -> float:
    return lines_of(text, 7.0, _WIDTH) * 7.0 * _LINE * _SPACED + 6.0


def _cell(text: str, size: float, width: float) -> float:
    return lines_of(text, size, width - _CELL_MARGINS) * size * _LINE + _ROW


def _row_heights(table: TableBlock) -> Iterator[float]:
    """Yield the heights of the head and of each row."""
    widths = [_WIDTH * width / sum(table.widths) for width in table.widths]
    heads = max((_cell(head, _HEAD, width) for head, width in zip(table.heads, widths, strict=False)), default=0.0)
    yield _TURNED if table.turned else heads
    for row in table.rows:
        if row.is_group:
            yield _cell(row.cells[0], _HEAD, _WIDTH)
        else:
            yield max(_cell(text, _CELL, width) for text, width in zip(row.cells, widths, strict=False))
