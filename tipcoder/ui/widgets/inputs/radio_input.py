"""Input for one of a few choices: radio buttons."""

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLayout, QWidget

from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.height_column import HeightColumn
from tipcoder.ui.widgets.inputs.answer_input import ChoiceInput, MeaningLine, OfferedChoice
from tipcoder.ui.widgets.inputs.choice_lines import ChoiceHeading, ChoiceLine, lines_of, meant_choices
from tipcoder.ui.widgets.wrapping_buttons import WrappingRadio

ROW_CHARACTERS = 44
"""Total length of labels up to which choices are side by side."""


class RadioInput(ChoiceInput):
    """Radio button for every choice; a click or Space answers, and then arrow keys change the answer.

    While nothing is chosen, arrow keys only move, as Qt has it: one reads what the choices mean on the way to the
    right one. Answers are saved at once, with their history, and may hide other questions: none is given in passing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[OfferedChoice, ...] = ()
        self._value = ""
        self._locked = False
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._toggled)
        self._area = QWidget(self)
        self._outer = HeightColumn(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self._area)
        self._meaning = MeaningLine(self, lambda code: self.meaning_of(code))
        self._outer.addWidget(self._meaning)

    def show_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        if choices == self._choices:
            return
        self._choices = choices
        had_focus = self._area.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._rebuild()
        self.show_value(self._value)
        if had_focus:
            self.setFocus()

    def show_value(self, value: str) -> None:
        self._value = value
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(button.property("code") == value)
        self._group.setExclusive(True)
        self._group.blockSignals(False)
        self._show_meant()
        self._aim_focus()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        for button in self._group.buttons():
            button.setEnabled(self._is_open(button.property("code")))

    def set_names(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        for button in self._group.buttons():
            button.setAccessibleDescription(name)

    def _rebuild(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        self._area.hide()
        self._area.deleteLater()
        self._area = QWidget(self)
        layout = self._layout()
        for line in lines_of(self._choices):
            layout.addWidget(self._line(line))
        self._outer.insertWidget(0, self._area)
        self._meaning.show_meaning("")

    def _line(self, line: ChoiceLine) -> QWidget:
        if line.choice is None:
            return ChoiceHeading(line.text, line.level, self._area)
        button = WrappingRadio(line.text, self._area)
        button.set_level(line.level)
        button.setProperty("code", line.code)
        button.setEnabled(self._is_open(line.code))
        button.reached.connect(self._meaning.tell)
        self._group.addButton(button)
        return button

    def _layout(self) -> QLayout:
        is_short = sum(len(choice.label) for choice in self._choices) <= ROW_CHARACTERS
        if is_short and len(self._choices) <= 4 and not any(choice.level for choice in self._choices):
            return FlowLayout(self._area, across=12, down=0)
        layout = HeightColumn(self._area)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        return layout

    def _is_open(self, code: str) -> bool:
        return not self._locked and any(choice.code == code and choice.is_open for choice in self._choices)

    def _toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked and button.property("code") != self._value:
            self._value = button.property("code")
            self._show_meant()
            self._aim_focus()
            self.answered.emit(self._value)

    def _show_meant(self) -> None:
        meant = meant_choices(self._choices, (self._value,))
        for button in self._group.buttons():
            if isinstance(button, WrappingRadio):
                button.show_meant(meant.get(button.property("code"), ""))

    def _aim_focus(self) -> None:
        """Direct the focus to the chosen button, or to the first."""
        buttons = self._group.buttons()
        if buttons:
            self.setFocusProxy(self._group.checkedButton() or buttons[0])
