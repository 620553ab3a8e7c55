"""Table of rows below the buttons that choose which class of them is shown; the selected row is opened."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from tipcoder.ui import icons
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole, TableColumn, TwoLineTable
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.wrapping_header import FittingHeader


class FilteredTable(Retranslating, QWidget):
    """Shows one class of rows, and of them those that `matches` is true of; a row is selected whenever there is one.

    `widths` are the least first widths of columns: a longer header has more. All others share what is left. `head` is
    the line above the table, for what else belongs there.

    Signals:
        row_opened(row): the selected row is to be opened, by double click, Enter or the button.
        selection_changed: another row is selected, or none.
    """

    row_opened = Signal(object)
    selection_changed = Signal()

    def __init__(
        self,
        filters: FilterBar,
        columns: Sequence[TableColumn[Any]],
        height: int,
        widths: Mapping[int, int],
        parent: QWidget,
        *,
        matches: Callable[[Any], bool] = lambda _: True,
    ) -> None:
        super().__init__(parent)
        self._widths = widths
        self._matches = matches
        self.filters = filters
        self.model: ColumnModel[Any] = ColumnModel(columns)
        self.table = TwoLineTable(self.model, height, self)
        self.table.setHorizontalHeader(FittingHeader(self.table))
        for column in set(range(len(columns))) - set(widths):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.open_button = QPushButton(self)
        icons.set_icon(self.open_button, "book-open", "text")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(filters, 1)
        self.head.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self.head)
        layout.addWidget(self.table, 1)
        filters.changed.connect(self.refresh)
        self.open_button.clicked.connect(self.open_selected)
        self.table.doubleClicked.connect(self._open_clicked)
        self.table.selectionModel().selectionChanged.connect(self._follow_selection)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(self.table, key, self.open_selected, HERE)
        self.retranslate()

    def retranslate(self) -> None:
        header = self.table.horizontalHeader()
        for column, width in self._widths.items():
            self.table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show these rows instead of the present ones."""
        self.filters.set_lines(rows)
        self.refresh()

    def selected(self) -> Any:
        """Return the row that is selected, None if none is."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(RowRole) if rows else None

    @Slot()
    def refresh(self) -> None:
        """Choose anew which rows are shown; the selected one stays so if it is among them."""
        selected = self.selected()
        rows = [row for row in self.filters.lines() if self._matches(row)]
        self.model.set_rows(rows)
        if rows:
            self.table.selectRow(rows.index(selected) if selected in rows else 0)
        else:
            self._follow_selection()

    @Slot()
    def open_selected(self) -> None:
        """Ask for the selected row to be opened."""
        row = self.selected()
        if row is not None:
            self.row_opened.emit(row)

    @Slot(QModelIndex)
    def _open_clicked(self, _index: QModelIndex) -> None:
        self.open_selected()

    @Slot()
    def _follow_selection(self) -> None:
        self.open_button.setEnabled(self.selected() is not None)
        self.selection_changed.emit()
