"""Menu that chooses the columns of the list of cases; what is chosen is kept."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tipcoder.ui.cases.case_table import CaseTableView
from tipcoder.ui.cases.case_table_model import (
    CHANGED,
    COURT,
    DECIDED_ON,
    FAULTS,
    JUDGMENTS,
    NUMBER,
    PROGRESS,
    STATUS,
)
from tipcoder.ui.settings import Settings
from tipcoder.ui.widgets.retranslating import Retranslating

_NAMES = {
    "number": NUMBER,
    "court": COURT,
    "decided_on": DECIDED_ON,
    "judgments": JUDGMENTS,
    "progress": PROGRESS,
    "faults": FAULTS,
    "status": STATUS,
    "changed": CHANGED,
}
"""Columns that may be hidden, by the names under which that is kept; the title always stays."""


class CaseColumns(Retranslating, QMenu):
    """Opens with the right mouse button on the head of the list, or from the menu bar."""

    def __init__(self, table: CaseTableView, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._settings = settings
        hidden = settings.hidden_columns
        for name in _NAMES:
            action = self.addAction("")
            action.setCheckable(True)
            action.setChecked(name not in hidden)
            action.setData(name)
        self.triggered.connect(self._choose)
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_at)
        self._apply()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Columns"))
        for action in self.actions():
            column = _NAMES[action.data()]
            action.setText(str(self._table.cases.headerData(column, Qt.Orientation.Horizontal)))

    @Slot()
    def open(self) -> None:
        """Open below the head of the list, at the first column."""
        header = self._table.horizontalHeader()
        self.popup(header.mapToGlobal(header.rect().bottomLeft()))
        self.setActiveAction(self.actions()[0])

    @Slot(QPoint)
    def _open_at(self, place: QPoint) -> None:
        self.popup(self._table.horizontalHeader().mapToGlobal(place))

    @Slot(QAction)
    def _choose(self, _action: QAction) -> None:
        self._settings.hidden_columns = tuple(action.data() for action in self.actions() if not action.isChecked())
        self._apply()

    def _apply(self) -> None:
        self._table.hide_columns({_NAMES[action.data()] for action in self.actions() if not action.isChecked()})
