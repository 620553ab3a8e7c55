"""Choices put in order: ticked one after the other, each with its place."""

from PySide6.QtWidgets import QWidget

from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice
from tipcoder.ui.widgets.inputs.check_list_input import CheckListInput


class RankInput(CheckListInput):
    """Every choice with a box; its place in the order stands before it. The value has the order of ticking."""

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
