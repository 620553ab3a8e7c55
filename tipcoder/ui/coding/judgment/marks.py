"""Marks in the text of a judgment: overlapping passages as separate stretches, and the format of each kind of mark."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from tipcoder.ui import theme

HUES = 5
"""Number of colours for passages of the sections of the form: `passage_1` to `passage_5` of the theme."""
Range = tuple[int, int]
"""Positions in the document: of the first character, and after the last one."""


class Underline(Enum):
    """Lines below passages: they tell the passages of two readers apart where colours do not."""

    NONE = Qt.PenStyle.NoPen
    SOLID = Qt.PenStyle.SolidLine
    DASHED = Qt.PenStyle.DashLine


_STYLES = {
    Underline.SOLID: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Underline.DASHED: QTextCharFormat.UnderlineStyle.DashUnderline,
}


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """A passage to be marked: start and end in the whole text, the colour of its section, and the line below it."""

    start: int
    end: int
    hue: int
    line: Underline = Underline.NONE


@dataclass(frozen=True, slots=True)
class TextMark:
    """A stretch of text with one format. `is_shared`: several passages overlap here, with different lines if any."""

    start: int
    end: int
    hue: int
    is_shared: bool
    line: Underline = Underline.NONE


def marks_of(passages: Iterable[MarkedPassage]) -> list[TextMark]:
    """Cut overlapping passages into stretches that do not overlap, in the order of the text.

    A stretch has the colour of the passage that begins last.
    """
    order = sorted(passages, key=lambda passage: (passage.start, -passage.end))
    edges = sorted({edge for passage in order for edge in (passage.start, passage.end)})
    marks = []
    waiting, here = 0, list[MarkedPassage]()
    for start, end in pairwise(edges):
        here = [passage for passage in here if passage.end > start]
        while waiting < len(order) and order[waiting].start <= start:
            here.append(order[waiting])
            waiting += 1
        if here:
            last = here[-1]
            has_one_line = last.line is not Underline.NONE and len({passage.line for passage in here}) == 1
            marks.append(TextMark(start, end, last.hue, len(here) > 1 and not has_one_line, last.line))
    return marks


def coloured(document: QTextDocument, place: Range, text_format: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Return the selection that gives a stretch of the document a format."""
    mark = QTextEdit.ExtraSelection()
    mark.cursor = QTextCursor(document)
    mark.cursor.setPosition(place[0])
    mark.cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    mark.format = text_format
    return mark


def passage_format(number: int, *, is_shared: bool, line: Underline = Underline.NONE) -> QTextCharFormat:
    """Return the format of passages of a section; a dotted line where several overlap."""
    text_format = QTextCharFormat()
    text_format.setBackground(hue(number))
    text_format.setForeground(QColor(theme.tokens().judgment_text))
    if is_shared or line is not Underline.NONE:
        text_format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine if is_shared else _STYLES[line])
        text_format.setUnderlineColor(QColor(theme.tokens().muted))
    return text_format


def current_format() -> QTextCharFormat:
    """Return the format of evidence for the current question."""
    text_format = QTextCharFormat()
    text_format.setBackground(QColor(theme.tokens().passage_current))
    text_format.setForeground(QColor(theme.tokens().judgment_text))
    text_format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    text_format.setUnderlineColor(QColor(theme.tokens().accent))
    return text_format


def identifier_format() -> QTextCharFormat:
    """Return the format of words that may identify a person: a wave below them, as no passage has one."""
    text_format = QTextCharFormat()
    text_format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    text_format.setUnderlineColor(QColor(theme.tokens().warning))
    text_format.setForeground(QColor(theme.tokens().warning))
    return text_format


def hit_format(*, is_current: bool) -> QTextCharFormat:
    """Return the format of a search hit."""
    colours = theme.tokens()
    text_format = QTextCharFormat()
    text_format.setBackground(QColor(colours.accent if is_current else colours.highlight))
    text_format.setForeground(QColor(colours.accent_text if is_current else colours.text))
    return text_format


def hue(number: int) -> QColor:
    """Return the colour of a section's passages."""
    return QColor(getattr(theme.tokens(), f"passage_{number % HUES + 1}"))


def stripe(number: int) -> QColor:
    """Return the colour of a section for a thin line, on which its background colour would hardly be seen."""
    return hue(number).lighter(190) if theme.is_dark() else hue(number).darker(125)
