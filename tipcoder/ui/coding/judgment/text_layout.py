"""Layout of a judgment's pages as one document of flowing text. Every character keeps its place: quotations need it."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from tipcoder.ui import theme

HARD_WRAP_LIMIT = 130
"""Characters beyond which lines are paragraphs, not broken by the width of the page."""

FULL_LINE = 0.7
"""Length of a line, relative to the long lines of its page, from which it runs on in the next one."""

_SENTENCE_END = ".:;!?"


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A document, and the positions in it at which the pages begin."""

    document: QTextDocument
    starts: list[int]


def lay_out(pages: Sequence[str], font: QFont, parent: QObject) -> LaidOut:
    """Return a document of all pages, each below a line with its number."""
    document = QTextDocument(parent)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    starts: list[int] = []
    for number, page in enumerate(pages, 1):
        _write_number(cursor, font, number, len(pages))
        starts.append(_write_page(cursor, font, page))
    frame = document.rootFrame().frameFormat()
    frame.setTopMargin(24)
    frame.setBottomMargin(48)
    document.rootFrame().setFrameFormat(frame)
    return LaidOut(document, starts)


def flowing(page: str) -> str:
    """Return a page whose broken lines run on as paragraphs: line ends inside one become spaces, nothing else changes.

    The length, and the place of every other character, are those of the page as it was read.
    """
    lines = page.split("\n")
    full = _full_line(lines)
    if not full:
        return page
    pieces = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        runs_on = len(line.rstrip()) >= full and following.strip() and not _begins_anew(line, following)
        pieces.append(line + (" " if runs_on else "\n"))
    return "".join(pieces)[:-1]


def _full_line(lines: list[str]) -> float:
    """Return the length of a full line; 0 if the lines of this page were not broken by its width."""
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    if len(lengths) < 4 or lengths[-1] > HARD_WRAP_LIMIT:
        return 0
    return FULL_LINE * quantiles(lengths, n=10)[-2]


def _begins_anew(line: str, following: str) -> bool:
    start = following.lstrip()
    indented = len(following) - len(start) >= 2
    item = start[:1] in "-–•" or start.split(" ", 1)[0].rstrip(".)").isdigit()
    return indented or (item and line.rstrip()[-1:] in _SENTENCE_END)


def _write_number(cursor: QTextCursor, font: QFont, number: int, count: int) -> None:
    block, text_format = QTextBlockFormat(), QTextCharFormat()
    block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    block.setTopMargin(0 if number == 1 else 32)
    block.setBottomMargin(16)
    text_format.setForeground(QColor(theme.tokens().muted))
    text_format.setFontPointSize(font.pointSizeF() * 0.85)
    if number > 1:
        cursor.insertBlock()
    cursor.setBlockFormat(block)
    text = QCoreApplication.translate("JudgmentView", "page {number} / {count}").format(number=number, count=count)
    cursor.insertText(f"–  {text}  –", text_format)


def _write_page(cursor: QTextCursor, font: QFont, page: str) -> int:
    """Write the text of a page. Returns the position at which it begins."""
    block, text_format = QTextBlockFormat(), QTextCharFormat()
    block.setLineHeight(145, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setBottomMargin(QFontMetrics(font).lineSpacing() * 0.35)
    text_format.setForeground(QColor(theme.tokens().judgment_text))
    if not page.strip():
        block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text_format.setFontItalic(True)
        page = QCoreApplication.translate("JudgmentView", "This page has no text: it is a picture.")
    cursor.insertBlock(block, text_format)
    start = cursor.position()
    cursor.insertText(flowing(page), text_format)
    _shrink_empty_lines(cursor.document(), start, cursor.position())
    return start


def _shrink_empty_lines(document: QTextDocument, first: int, last: int) -> None:
    """Make empty lines half as high: paragraphs have space between them already."""
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        if not block.text().strip():
            low = QTextBlockFormat()
            low.setLineHeight(60, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            low.setBottomMargin(0)
            QTextCursor(block).mergeBlockFormat(low)
        block = block.next()
