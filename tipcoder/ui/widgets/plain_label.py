"""Shows texts as they are: words of others that look like HTML are neither drawn nor loaded."""

from collections.abc import Iterable
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


class LinesLabel(QLabel):
    """Label that shows lines, each with words in bold before it or set in italics; their characters are as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_lines(self, lines: Iterable[tuple[str, str, bool]]) -> None:
        """Show lines as (words in bold, text, whether it is in italics)."""
        self.setText("".join(f'<p style="margin: 0 0 4px 0">{_line(*line)}</p>' for line in lines))


def _line(lead: str, text: str, is_note: bool) -> str:
    bold = f"<b>{escape(lead)}</b> " if lead else ""
    return f"{bold}<i>{escape(text)}</i>" if is_note else f"{bold}{escape(text)}"


def plain_tip(text: str) -> str:
    """Return a text as a tool tip that shows every character of it: tool tips guess as labels do."""
    return f"<p>{escape(text).replace(chr(10), '<br>')}</p>" if RichText.mightBeRichText(text) else text
