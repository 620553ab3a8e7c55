"""Inputs for any number of choices: a list to tick, with a search field where it is long, and a ranked one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from tipcoder.domain.folding import fold
from tipcoder.ui.theme import set_role
from tipcoder.ui.widgets.inputs.answer_input import ChoiceInput, OfferedChoice
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck

SEARCH_FROM = 13
"""Number of choices from which they have a search field above them."""


class CheckListInput(ChoiceInput):
    """Check box for every choice. The value has the order of the list, whatever was ticked first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[OfferedChoice, ...] = ()
        self._chosen: set[str] = set()
        self._locked = False
        self._name = ""
        self._boxes: list[WrappingCheck] = []
        self._search = QLineEdit(self)
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._search.hide()
        self._none = QLabel(self)
        self._none.hide()
        set_role(self._none, "muted")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._search)
        self._layout.addWidget(self._none)
        self.retranslate()
        self._filter()

    def show_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        if choices == self._choices:
            return
        self._choices = choices
        had_focus = any(box.hasFocus() for box in self._boxes)
        for box in self._boxes:
            self._layout.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = [self._box(choice) for choice in choices]
        self._search.setVisible(len(choices) >= SEARCH_FROM)
        self.setFocusProxy(self._boxes[0] if 0 < len(choices) < SEARCH_FROM else self._search)
        self._filter()
        if had_focus:
            self.setFocus()

    def show_value(self, value: str) -> None:
        self._chosen = set(value.split())
        for box in self._boxes:
            box.blockSignals(True)
            box.setChecked(box.property("code") in self._chosen)
            box.blockSignals(False)

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        for box, choice in zip(self._boxes, self._choices, strict=True):
            box.setEnabled(self._may_change(choice))

    def set_names(self, name: str, description: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._search.setAccessibleDescription(name)
        for box in self._boxes:
            box.setAccessibleDescription(name)

    def retranslate(self) -> None:
        self._search.setPlaceholderText(self.tr("Search the choices"))
        self._search.setAccessibleName(self.tr("Search the choices"))
        self._show_reason()

    def _box(self, choice: OfferedChoice) -> WrappingCheck:
        box = WrappingCheck(choice.label, self)
        box.setProperty("code", choice.code)
        box.setProperty("folded", fold(f"{choice.label} {choice.code}"))
        box.setChecked(choice.code in self._chosen)
        box.setEnabled(self._may_change(choice))
        box.setAccessibleDescription(self._name)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.toggled.connect(self._toggled)
        self._layout.addWidget(box)
        return box

    def _may_change(self, choice: OfferedChoice) -> bool:
        """Whether a choice can be ticked or unticked: one that is no longer open only be unticked."""
        return not self._locked and (choice.is_open or choice.code in self._chosen)

    def _toggled(self, _checked: bool) -> None:
        self._chosen = {box.property("code") for box in self._boxes if box.isChecked()}
        ordered = [choice.code for choice in self._choices if choice.code in self._chosen]
        self.answered.emit(" ".join(ordered))

    def _filter(self) -> None:
        """Show the choices that have all the words, and those that are ticked."""
        words = fold(self._search.text()).split()
        shown = 0
        for box in self._boxes:
            fits = all(word in box.property("folded") for word in words)
            box.setVisible(fits or box.isChecked())
            shown += fits
        self._none.setVisible(not self._choices or (bool(words) and not shown))
        self._show_reason()

    def _show_reason(self) -> None:
        """Say why no choice is shown: there are none, or the search finds none."""
        has_choices = bool(self._choices)
        self._none.setText(
            self.tr("No choice has these words.") if has_choices else self.tr("There is nothing to choose from yet.")
        )


class RankInput(CheckListInput):
    """Check box for every choice, with its place in the order. The value has the order of ticking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._order: list[str] = []
        super().__init__(parent)

    def show_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        super().show_choices(choices)
        self._show_places()

    def show_value(self, value: str) -> None:
        self._order = value.split()
        super().show_value(value)
        self._show_places()

    def _toggled(self, _checked: bool) -> None:
        ticked = [box.property("code") for box in self._boxes if box.isChecked()]
        kept = [code for code in self._order if code in ticked]
        self._order = kept + [code for code in ticked if code not in kept]
        self._chosen = set(self._order)
        self._show_places()
        self.answered.emit(" ".join(self._order))

    def _show_places(self) -> None:
        for box, choice in zip(self._boxes, self._choices, strict=True):
            place = self._order.index(choice.code) + 1 if choice.code in self._order else 0
            box.setText(f"{place}. {choice.label}" if place else choice.label)
