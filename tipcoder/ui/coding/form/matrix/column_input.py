"""Input of one column of a matrix: the cells of a question beside the terms of all columns."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipcoder.ui.coding.form.matrix.cells import Cell, CheckCell, RadioCell
from tipcoder.ui.widgets.inputs.answer_input import ChoiceInput, OfferedChoice
from tipcoder.ui.widgets.inputs.choice_lines import ChoiceLine, meant_choices
from tipcoder.ui.widgets.plain_label import plain_tip


class ColumnInput(ChoiceInput):
    """Cells in a column. Those who lay out the matrix put them in their lines.

    Signals:
        choices_changed(choices): others are offered, in all columns.
        moved(line, key): a key that moves to another cell was pressed.
        reached(line, has focus): the keyboard came to a cell or left it, or the mouse came to it.
    """

    choices_changed = Signal(object)
    moved = Signal(int, int)
    reached = Signal(int, bool)

    def __init__(self, head: str, parent: QWidget, *, is_single: bool) -> None:
        super().__init__(parent)
        self.cells: dict[int, Cell] = {}
        """Cells by their lines; headings, and choices that are only kept in other columns, have none."""
        self._head = head
        self._is_single = is_single
        self._lines: tuple[ChoiceLine, ...] = ()
        self._chosen: list[str] = []
        self._locked = False

    def show_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        self.choices_changed.emit(choices)

    def show_lines(self, lines: tuple[ChoiceLine, ...]) -> None:
        """Make a cell for each line that has a choice."""
        for cell in self.cells.values():
            cell.hide()
            cell.deleteLater()
        self._lines = lines
        self.cells = {number: self._cell(number, choice) for number, choice in self._choices() if self._has(choice)}
        self.show_value(" ".join(self._chosen))

    def show_value(self, value: str) -> None:
        self._chosen = value.split()
        if any(self._has(choice) is not (number in self.cells) for number, choice in self._choices()):
            self.show_lines(self._lines)
            return
        meant = meant_choices((choice for _, choice in self._choices()), self._chosen)
        for number, cell in self.cells.items():
            line = self._lines[number]
            cell.blockSignals(True)
            cell.setChecked(line.code in self._chosen)
            cell.blockSignals(False)
            cell.set_meant(line.code in meant)
            cell.setAccessibleName(", ".join(filter(None, (line.text, self._head, meant.get(line.code)))))
            cell.setToolTip(plain_tip(f"{line.text}, {meant[line.code]}" if line.code in meant else ""))
        self.set_locked(self._locked)

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        for number, choice in self._choices():
            if number in self.cells:
                self.cells[number].setEnabled(not locked and (choice.is_open or choice.code in self._chosen))

    def set_names(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def _choices(self) -> Iterator[tuple[int, OfferedChoice]]:
        for number, line in enumerate(self._lines):
            if line.choice is not None:
                yield number, line.choice

    def _has(self, choice: OfferedChoice) -> bool:
        """Return whether a choice has a cell here: one that is no longer open only where it is chosen."""
        return choice.is_open or choice.code in self._chosen

    def _cell(self, number: int, choice: OfferedChoice) -> Cell:
        cell = (RadioCell if self._is_single else CheckCell)(number, choice.code, self)
        cell.toggled.connect(partial(self._toggle, choice.code))
        cell.moved.connect(partial(self.moved.emit, number))
        cell.reached.connect(partial(self.reached.emit, number))
        return cell

    def _toggle(self, code: str, is_on: bool) -> None:
        if self._is_single:
            chosen = [code] if is_on else []
        else:
            chosen = [line.code for line in self._lines if (line.code in self._chosen) is not (line.code == code)]
            chosen = [one for one in chosen if one]
        self.answered.emit(" ".join(chosen))
