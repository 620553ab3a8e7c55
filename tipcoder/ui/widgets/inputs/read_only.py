"""Inputs that are only read: a calculated value, a delivered answer, and a question of an unsupported type."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.typed_values import typed_number
from tipcoder.ui import theme
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput
from tipcoder.ui.widgets.plain_label import PlainLabel


class CalculatedValue(AnswerInput):
    """Calculated value, which can be selected and copied; a dash while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._label = PlainLabel(self, "–")
        self._label.setObjectName("shownValue")
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)

    def show_value(self, value: str) -> None:
        self._value = value
        self._label.setText(typed_number(value, ui_language.locale().decimalPoint()) or "–")

    def set_names(self, name: str, description: str) -> None:
        self._label.setAccessibleName(name)
        self._label.setAccessibleDescription(description)

    def retranslate(self) -> None:
        self.show_value(self._value)


class DeliveredValue(AnswerInput):
    """Answer of a delivered case in words, or, in muted colour, why there is none.

    Signals:
        refused: the person typed here.
    """

    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = ""
        self._label = PlainLabel(self)
        self._label.setObjectName("shownValue")
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)

    def show_words(self, words: str, *, is_answer: bool) -> None:
        """Show an answer in words, or the reason that there is none."""
        theme.set_role(self._label, "" if is_answer else "muted")
        self._label.setText(words)
        self._name_for_readers()

    def text(self) -> str:
        """Return the words shown."""
        return self._label.text()

    def set_locked(self, locked: bool) -> None:
        """Do nothing: the value is never edited."""

    def set_names(self, name: str, description: str) -> None:
        self._name = name
        self.setAccessibleDescription(description)
        self._name_for_readers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Refuse letters, and the keys that delete letters."""
        is_letter = event.text().isprintable() and bool(event.text().strip())
        if is_letter or event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.refused.emit()
            return
        super().keyPressEvent(event)

    def _name_for_readers(self) -> None:
        self.setAccessibleName(f"{self._name}: {self._label.text()}" if self._name else self._label.text())


class UnsupportedInput(AnswerInput):
    """Note that a question of this type cannot be answered here, or its value if it came from elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._label = PlainLabel(self)
        self._label.setWordWrap(True)
        theme.set_role(self._label, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        self.retranslate()

    def show_value(self, value: str) -> None:
        self._value = value
        self.retranslate()

    def set_names(self, name: str, description: str) -> None:
        self._label.setAccessibleName(name)
        self._label.setAccessibleDescription(description)

    def retranslate(self) -> None:
        self._label.setText(self._value or self.tr("A question of this kind cannot be answered in tipcoder."))
