"""How places of a judgment are coloured: passages, what was searched, and what one was just led to."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from tipcoder.ui import theme
from tipcoder.ui.coding.evidence.passage_marks import HUES

Range = tuple[int, int]
"""Positions in the document: of the first character, and after the last one."""


def coloured(document: QTextDocument, place: Range, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Return a stretch of the document with a look."""
    mark = QTextEdit.ExtraSelection()
    mark.cursor = QTextCursor(document)
    mark.cursor.setPosition(place[0])
    mark.cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    mark.format = look
    return mark


def passage_look(number: int, *, is_shared: bool) -> QTextCharFormat:
    """Return the look of passages of a section; where several overlap, a dotted line says so."""
    look = QTextCharFormat()
    look.setBackground(hue(number))
    look.setForeground(QColor(theme.tokens().judgment_text))
    if is_shared:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(QColor(theme.tokens().muted))
    return look


def current_look() -> QTextCharFormat:
    """Return the look of what proves the current question: it stands out."""
    look = QTextCharFormat()
    look.setBackground(QColor(theme.tokens().passage_current))
    look.setForeground(QColor(theme.tokens().judgment_text))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(QColor(theme.tokens().accent))
    return look


def identifier_look() -> QTextCharFormat:
    """Return the look of words that may identify a person: a wave below them, as no passage has one."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(theme.tokens().warning))
    look.setForeground(QColor(theme.tokens().warning))
    return look


def hit_look(*, is_current: bool) -> QTextCharFormat:
    """Return the look of a place that was searched."""
    colours = theme.tokens()
    look = QTextCharFormat()
    look.setBackground(QColor(colours.accent if is_current else colours.highlight))
    look.setForeground(QColor(colours.accent_text if is_current else colours.text))
    return look


def hue(number: int) -> QColor:
    """Return the colour of a section's passages."""
    return QColor(getattr(theme.tokens(), f"passage_{number % HUES + 1}"))


def stripe(number: int) -> QColor:
    """Return the colour of a section for a thin line, where its passages' own would hardly be seen."""
    return hue(number).lighter(190) if theme.is_dark() else hue(number).darker(125)
