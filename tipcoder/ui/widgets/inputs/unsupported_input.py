"""Where an answer would stand that cannot be given here: a photograph, a place on a map."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.inputs.answer_input import AnswerInput


class UnsupportedInput(AnswerInput):
    """Says so, and shows a value that came from elsewhere; never asks for one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._label = QLabel(self)
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
