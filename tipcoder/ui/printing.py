"""Prints a page of HTML into a PDF in A4, with the numbers of its pages at the foot."""

import math
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

_MARGIN = 14.0
"""In millimetres; the foot stands in the lower one."""
_RESOLUTION = 300
_FOOT = 7.0


def print_page(page: str, target: Path, page_word: str) -> None:
    """Print HTML into a file; `page_word` stands before the number of each page."""
    writer = QPdfWriter(str(target))
    writer.setResolution(_RESOLUTION)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
    )
    writer.setCreator("tipcoder")
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
    _keep_headings(document, size.height())
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


def _keep_headings(document: QTextDocument, height: float) -> None:
    """Begin a page before headings that would stand at its foot without what follows them."""
    block = document.begin()
    while block.isValid():
        first = block
        while block.isValid() and block.blockFormat().headingLevel():
            block = block.next()
        if block.isValid() and block != first and _page(document, block, height) != _page(document, first, height):
            told = first.blockFormat()
            told.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(told)
            # Qt lays out only what it takes for changed, and leaves later headings without a line.
            document.markContentsDirty(0, document.characterCount())
        block = block.next()


def _page(document: QTextDocument, block: QTextBlock, height: float) -> int:
    return int((document.documentLayout().blockBoundingRect(block).bottom() - 1) // height)


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
