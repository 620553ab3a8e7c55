"""Why a question has no value: one small button for each answer state that it allows."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from tipcoder.domain.answers import AnswerState
from tipcoder.ui.icons import icon
from tipcoder.ui.text.status_words import state_meaning, state_name
from tipcoder.ui.widgets.flow_layout import FlowLayout


class StateRow(QWidget):
    """Buttons that stay pressed: at most one.

    Signals:
        toggled(AnswerState): the person pressed one.
    """

    toggled = Signal(object)

    def __init__(self, states: tuple[AnswerState, ...], question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, across=4, down=0)
        self.buttons: dict[AnswerState, QToolButton] = {}
        for number, state in enumerate(states, 1):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setObjectName("stateButton")
            button.setText(state_name(state))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(14, 14))
            button.setToolTip(f"{state_meaning(state)} (Alt+{number})")
            button.setAccessibleName(state_name(state))
            button.setAccessibleDescription(question)
            button.setProperty("state", state.value)
            button.clicked.connect(self._pressed)
            layout.addWidget(button)
            self.buttons[state] = button

    def show_state(self, shown: AnswerState | None) -> None:
        """Show the state that is set; None or `ANSWERED` for none."""
        for state, button in self.buttons.items():
            button.setChecked(state is shown)
            button.setIcon(icon("check", "accent") if state is shown else QIcon())

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            button.setChecked(not button.isChecked())
            self.toggled.emit(AnswerState(button.property("state")))
