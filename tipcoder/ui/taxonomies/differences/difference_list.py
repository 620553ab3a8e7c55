"""Differences with a row of buttons above them that shows one class of them."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from tipcoder.messages.differences import effect_name
from tipcoder.services.taxonomies.taxonomy_queries import Effect
from tipcoder.ui import theme
from tipcoder.ui.taxonomies.differences.difference_table import ORDER, DifferenceTable, Line
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.retranslating import Retranslating


class DifferenceList(Retranslating, QWidget):
    """Shows all differences, or those of one class."""

    def __init__(self, parent: QWidget | None = None, *, has_uses: bool) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._has_uses = has_uses
        self._shown: Effect | None = None
        self.table = DifferenceTable(self)
        self.filters: dict[Effect | None, QToolButton] = {}
        row = FlowLayout(across=4, down=4)
        group = QButtonGroup(self)
        for effect in (None, *ORDER):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setChecked(effect is None)
            theme.set_role(button, "language")
            group.addButton(button)
            row.addWidget(button)
            self.filters[effect] = button
        group.buttonClicked.connect(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        self.retranslate()

    def retranslate(self) -> None:
        for effect, button in self.filters.items():
            count = sum(effect in (None, line.effect) for line in self._lines)
            name = effect_name(effect) if effect else self.tr("All")
            button.setText(f"{name} ({count})")
            button.setEnabled(effect is None or count > 0)
        self._show()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these differences."""
        self._lines = tuple(lines)
        self.retranslate()

    @Slot()
    def _filter(self) -> None:
        self._shown = next(effect for effect, button in self.filters.items() if button.isChecked())
        self._show()

    def _show(self) -> None:
        lines = [line for line in self._lines if self._shown in (None, line.effect)]
        names = {version.id for line in self._lines if (version := line.new or line.old) is not None}
        self.table.show_lines(lines, names_taxonomies=len(names) > 1, has_uses=self._has_uses)
