"""An answer that was delivered: read and copied, never typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput


class DeliveredValue(AnswerInput):
    """The answer in words, or, more quietly, why there is none.

    Signals:
        refused: the person typed here as if the answer could be edited.
    """

    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = ""
        self._label = QLabel(self)
        self._label.setObjectName("shownValue")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)

    def show_words(self, words: str, *, is_answer: bool) -> None:
        """Show an answer, or what stands in its place."""
        theme.set_role(self._label, "" if is_answer else "muted")
        self._label.setText(words)
        self._say()

    def text(self) -> str:
        """Return what is shown."""
        return self._label.text()

    def set_locked(self, locked: bool) -> None:
        """Stay readable: there is nothing to lock."""

    def set_names(self, name: str, description: str) -> None:
        self._name = name
        self.setAccessibleDescription(description)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say of letters, and of the keys that take letters away, that nothing is edited here."""
        is_letter = event.text().isprintable() and bool(event.text().strip())
        if is_letter or event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.refused.emit()
            return
        super().keyPressEvent(event)

    def _say(self) -> None:
        self.setAccessibleName(f"{self._name}: {self._label.text()}" if self._name else self._label.text())
