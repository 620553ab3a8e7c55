"""Selection of whole rows by code, which the keys that happen to be held down do not change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object  # a second Qt class among the bases of a table would clash with its own


class RowSelection(_View):
    """Mixin for a table of rows of which several can be selected."""

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if event is None:
            # Qt would read the keyboard: Ctrl, held down for the Ctrl+4 that opened a page, would toggle the row.
            return QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        return super().selectionCommand(index, event)
