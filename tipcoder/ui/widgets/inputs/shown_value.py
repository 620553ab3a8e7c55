"""A calculated value: read, never typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tipcoder.domain.typed_values import typed_number
from tipcoder.languages import ui_language
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput


class ShownValue(AnswerInput):
    """The value in words that can be selected and copied; a dash while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._label = QLabel("–", self)
        self._label.setObjectName("shownValue")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
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
