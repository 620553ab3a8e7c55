"""Menu by which a person says how far the coding of a case is, and the filter of the list by it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from tipcoder.domain.projects import CodingStatus
from tipcoder.messages.statuses import status_name
from tipcoder.ui.widgets.retranslating import Retranslating


class StatusMenu(Retranslating, QMenu):
    """Offers the statuses; that of the case is marked.

    Signals:
        status_chosen(CodingStatus)
    """

    status_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        for status in CodingStatus:
            action = self.addAction("")
            action.setData(status)
            action.setCheckable(True)
            self._group.addAction(action)
        self.triggered.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        for number, action in enumerate(self.actions(), 1):
            action.setText(f"&{number}  {status_name(CodingStatus(action.data()))}")

    def show_status(self, status: CodingStatus) -> None:
        """Mark the status that the case has."""
        for action in self.actions():
            action.setChecked(action.data() == status)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.status_chosen.emit(CodingStatus(action.data()))


class StatusFilter(Retranslating, QComboBox):
    """Chooses one status, or all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # the language may be switched
        self.addItems([""] * (len(CodingStatus) + 1))
        self.retranslate()

    def retranslate(self) -> None:
        for number, status in enumerate(CodingStatus, 1):
            self.setItemText(number, status_name(status))
        self.setItemText(0, self.tr("Any status"))
        self.setAccessibleName(self.tr("Filter cases by status"))

    def status(self) -> CodingStatus | None:
        """Return the status that is chosen, None for any."""
        return (None, *CodingStatus)[self.currentIndex()]

    def show_status(self, status: CodingStatus | None) -> None:
        """Choose a status, None for any."""
        self.setCurrentIndex((None, *CodingStatus).index(status))
