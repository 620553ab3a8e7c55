"""Buttons above a list that choose which class of its lines is shown."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.retranslating import Retranslating


class FilterBar(Retranslating, QWidget):
    """Buttons for all lines and for those of each class, with their counts, of which one is checked.

    `class_of` gives the class of a line, `class_name` its name. Classes without lines are hidden or disabled.

    Signals:
        changed: other lines are to be shown.
    """

    changed = Signal()

    def __init__(
        self,
        classes: Sequence[Any],
        class_of: Callable[[Any], Any],
        class_name: Callable[[Any], str],
        *,
        hides_empty: bool = False,
    ) -> None:
        super().__init__()
        self._class_of = class_of
        self._class_name = class_name
        self._hides_empty = hides_empty
        self._lines: tuple[Any, ...] = ()
        self.buttons: dict[Any, QToolButton] = {}
        """By class; None for all."""
        row = FlowLayout(self, across=4, down=4)
        group = QButtonGroup(self)
        for name in (None, *classes):
            button = self.buttons[name] = QToolButton(self)
            button.setCheckable(True)
            button.setChecked(name is None)
            theme.set_role(button, "language")
            group.addButton(button)
            row.addWidget(button)
        group.buttonClicked.connect(self.changed)
        self.retranslate()

    def set_lines(self, lines: Iterable[Any]) -> None:
        """Offer the classes of these lines."""
        self._lines = tuple(lines)
        self.retranslate()

    def lines(self) -> list[Any]:
        """Return the lines of the class that is chosen."""
        chosen = next(name for name, button in self.buttons.items() if button.isChecked())
        return self._lines_of(chosen)

    def retranslate(self) -> None:
        counts = Counter(map(self._class_of, self._lines))
        for name, button in self.buttons.items():
            count = len(self._lines) if name is None else counts[name]
            words = self.tr("All") if name is None else self._class_name(name)
            button.setText(f"{words} ({count})")
            is_offered = name is None or count > 0
            button.setVisible(is_offered or not self._hides_empty)
            button.setEnabled(is_offered)

    def _lines_of(self, name: Any) -> list[Any]:
        return [line for line in self._lines if name is None or self._class_of(line) == name]
