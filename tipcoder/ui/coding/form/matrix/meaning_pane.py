"""Pane below the form that says what the term of a matrix means that the keyboard or the mouse is at."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.plain_label import PlainLabel

REST_MS = 90
"""Time after which one rests at a term: a section is shown, and arrow keys go on, without waiting for its meaning."""


class MeaningPane(QFrame):
    """Term and its meaning, seen wherever in a long matrix one is. It grows as it must and shrinks when it goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meaningPane")
        self._term = PlainLabel(self)
        theme.set_role(self._term, "strong")
        self._term.setWordWrap(True)
        self._text = PlainLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.set_role(self._text, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 20, 10)
        layout.setSpacing(2)
        layout.addWidget(self._term)
        layout.addWidget(self._text, 1)
        self._asked = ("", "")
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._show)
        self.hide()

    def show_meaning(self, term: str, meaning: str) -> None:
        """Show what a term means, once one rests there; no meaning keeps the place, no term hides the pane."""
        self._asked = (term, meaning)
        self._rest.start()

    def _show(self) -> None:
        term, meaning = self._asked
        self._term.setText(term)
        self._text.setText(meaning)
        if not term or (not meaning and self.isHidden()):
            self.setMinimumHeight(0)
            self.hide()
            return
        width = self.width() if not self.isHidden() else self.parentWidget().width()
        self.setMinimumHeight(max(self.minimumHeight(), self.heightForWidth(width)))
        self.show()

    def text(self) -> str:
        """Return the meaning shown, "" for none."""
        return self._text.text() if not self.isHidden() else ""
