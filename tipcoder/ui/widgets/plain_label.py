"""Shows texts as they are: words of others that look like HTML are neither drawn nor loaded."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """Label that shows every character of its text as it is.

    A QLabel guesses whether its text is HTML, and would open the file or the server that a picture in it names.
    """

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def plain_tip(text: str) -> str:
    """Return a text as a tool tip that shows every character of it: tool tips guess as labels do."""
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>" if RichText.mightBeRichText(text) else text
