"""Table of many rows of two lines each. All are of one height, so that none need be measured."""

from typing import Any

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from tipcoder.ui import theme
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_model import ColumnModel

LINES = 2


class TwoLineTable(Retranslating, QTableView):
    """Read and copied by rows; what does not fit is said whole in the tool tip and on the clipboard."""

    def __init__(self, model: ColumnModel[Any], height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.setParent(self)
        self.setModel(model)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMinimumHeight(height)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(LINES * self.fontMetrics().lineSpacing() + 12)
        self.horizontalHeader().setHighlightSections(False)
        theme.theme_notice().theme_changed.connect(self.viewport().update)

    def as_text(self) -> str:
        """Return the selected rows, or all if none is selected, as lines with tabs between the cells that are shown."""
        rows = sorted({index.row() for index in self.selectedIndexes()}) or range(self._model.rowCount())
        columns = [column for column in range(self._model.columnCount()) if not self.isColumnHidden(column)]
        return "\n".join("\t".join(self._model.text(row, column) for column in columns) for row in rows)

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
