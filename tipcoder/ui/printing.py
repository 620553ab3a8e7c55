"""Prints a page of HTML into a PDF in A4, with the numbers of its pages at the foot."""

import math
import re
from collections.abc import Iterator
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
    QTextTableCellFormat,
)

_MARGIN = 14.0
"""In millimetres; the foot stands in the lower one."""
_RESOLUTION = 300
_FOOT = 7.0
_MOST_MOVED = 0.5
"""Height of a row, in parts of a page, up to which it goes to the next page whole."""
_DATE = re.compile(rb'(?<=Date \()D:\d{14}[^)]*|(?<=Date=")\d{4}-[^"]+')
"""Of the dictionary and of the metadata of a PDF."""
_PRINTED_AT = b"20260101000000"
"""A date for all: the page itself says when it was made."""


def print_page(page: str, target: Path, page_word: str) -> None:
    """Print HTML into a file, the same twice; `page_word` stands before the number of each page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    writer.setCreator("tipcoder")
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_OID, f"{page_word}\n{page}"))))
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(["Calibri", "Carlito", "Noto Sans", "DejaVu Sans"])
    font.setPointSizeF(10)
    # Qt writes no text for the glyph of a ligature: "ti" could not be searched or copied.
    for ligatures in ("liga", "clig"):
        font.setFeature(QFont.Tag(ligatures), 0)
    document.setDefaultFont(font)
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(page)
    area = writer.pageLayout().paintRectPixels(_RESOLUTION)
    foot = _FOOT * _RESOLUTION / 25.4
    size = QSizeF(area.width(), math.floor(area.height() - foot))
    document.setPageSize(size)
    _Keeping(document, size.height()).keep()
    painter = QPainter(writer)
    try:
        for number in range(document.pageCount()):
            if number:
                writer.newPage()
            _paint(painter, document, number, size)
            painter.setPen(QColor("#5a6475"))
            font.setPointSizeF(8)
            painter.setFont(font)
            line = QRectF(0, size.height(), size.width(), foot)
            painter.drawText(
                line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, f"{page_word} {number + 1}"
            )
    finally:
        painter.end()
    target.write_bytes(_without_clock(bytes(buffer.data().data())))


def _without_clock(printed: bytes) -> bytes:
    """Replace the dates of a PDF, which Qt takes from the clock alone, by as many bytes: every offset stays true."""
    return _DATE.sub(lambda date: _with_figures(date[0], iter(_PRINTED_AT)), printed)


def _with_figures(date: bytes, figures: Iterator[int]) -> bytes:
    """Return a date with other figures, 0 for those of its zone, as summer time changes that."""
    return re.sub(rb"\d", lambda _: bytes((next(figures, ord("0")),)), date)


class _Keeping:
    """Keeps headings on the page of what follows them, and rows of tables whole, from the first page to the last."""

    def __init__(self, document: QTextDocument, height: float) -> None:
        self._document = document
        self._height = height

    def keep(self) -> None:
        """Begin a page before what would stand at the foot of one without what belongs to it."""
        block = self._document.begin()
        while block.isValid():
            first = block
            while block.isValid() and block.blockFormat().headingLevel():
                block = block.next()
            if block.isValid():
                if place := _row_begun_by(block):
                    self._keep_row(first, block, *place)
                elif block != first and self._page(self._bottom(block)) != self._page(self._bottom(first)):
                    self._begin_page(first)
            block = block.next()

    def _keep_row(self, first: QTextBlock, begin: QTextBlock, table: QTextTable, row: int) -> None:
        """Keep a row together: the first one below the head of a table with this, and with headings before it."""
        if first != begin or not row:
            last = min(table.format().headerRowCount(), table.rows() - 1)
            is_parted = self._page(self._bottom_of(table, last)) != self._page(self._top(first))
            if is_parted and self._bottom_of(table, last) - self._top(first) <= self._height:
                self._begin_page(first) if first != begin else self._begin_table(table)
            elif is_parted and first != begin and self._page(self._bottom(begin)) != self._page(self._bottom(first)):
                self._begin_page(first)
            return
        top = min(self._top(table.cellAt(row, column).firstCursorPosition().block()) for column in _columns(table))
        bottom, foot = self._bottom_of(table, row), (self._page(top) + 1) * self._height
        if foot < bottom - 1 and bottom - top <= self._height * _MOST_MOVED:
            self._fill(table, row, foot - top)

    def _fill(self, table: QTextTable, row: int, height: float) -> None:
        """Put an empty row before one, which ends the page."""
        table.insertRows(row, 1)
        told, line = table.format(), QTextBlockFormat()
        scale = _RESOLUTION / QGuiApplication.primaryScreen().logicalDotsPerInchY()  # Qt's, of what is told in pixels
        left = height / scale - 2 * told.cellPadding() - told.cellSpacing() - 1
        line.setLineHeight(max(1.0, left), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        for column in _columns(table):
            cell = table.cellAt(row, column)
            cell.setFormat(QTextTableCellFormat())
            cell.firstCursorPosition().setBlockFormat(line)
        self._lay_out()

    def _begin_page(self, block: QTextBlock) -> None:
        told = block.blockFormat()
        told.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(block).setBlockFormat(told)
        self._lay_out()

    def _begin_table(self, table: QTextTable) -> None:
        told = table.format()
        told.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        table.setFormat(told)
        self._lay_out()

    def _lay_out(self) -> None:
        # Qt lays out only what it takes for changed, and leaves later headings without a line.
        self._document.markContentsDirty(0, self._document.characterCount())

    def _bottom_of(self, table: QTextTable, row: int) -> float:
        return max(self._bottom(table.cellAt(row, column).lastCursorPosition().block()) for column in _columns(table))

    def _top(self, block: QTextBlock) -> float:
        return self._document.documentLayout().blockBoundingRect(block).top()

    def _bottom(self, block: QTextBlock) -> float:
        return self._document.documentLayout().blockBoundingRect(block).bottom() - 1

    def _page(self, y: float) -> int:
        return int(y // self._height)


def _columns(table: QTextTable) -> range:
    return range(table.columns())


def _row_begun_by(block: QTextBlock) -> tuple[QTextTable, int] | None:
    """Return the table and row whose first paragraph a block is, None for another."""
    cursor = QTextCursor(block)
    if (table := cursor.currentTable()) is None:
        return None
    cell = table.cellAt(cursor)
    is_first = cell.column() == 0 and cell.firstCursorPosition().block() == block
    return (table, cell.row()) if is_first else None


def _paint(painter: QPainter, document: QTextDocument, number: int, size: QSizeF) -> None:
    painter.save()
    painter.translate(0, -number * size.height())
    page = QRectF(0, number * size.height(), size.width(), size.height())
    painter.setClipRect(page)
    context = QAbstractTextDocumentLayout.PaintContext()
    # Qt paints what touches the clip, too: unseen, but searched and read aloud, the heading of the next page.
    context.clip = page.adjusted(0, 1, 0, -1)
    document.documentLayout().draw(painter, context)
    painter.restore()
