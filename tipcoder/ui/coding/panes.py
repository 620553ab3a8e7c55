"""Splitter with outline, judgment and form, which keeps the proportions that the coder set."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

DEFAULT_SHARES = (2, 4, 4)
"""Default proportions of outline, judgment and form."""
MIN_WIDTHS = (130, 200, 290)


class Panes(QSplitter):
    """Splitter of the three panes. It sets the proportions once it is shown: before, it has no width."""

    def __init__(self, panes: tuple[QWidget, QWidget, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._waiting: tuple[int, ...] = ()
        for index, (pane, least, stretch) in enumerate(zip(panes, MIN_WIDTHS, (0, 1, 1), strict=True)):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
            self.setStretchFactor(index, stretch)
        self.setChildrenCollapsible(False)

    def share(self, shares: tuple[int, ...]) -> None:
        """Set the proportions, now or when the panes are first shown."""
        self._waiting = shares if len(shares) == len(DEFAULT_SHARES) else DEFAULT_SHARES
        self._divide()

    def shares(self) -> tuple[int, ...]:
        """Return the present proportions."""
        return self._waiting or tuple(self.sizes())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._divide()

    def _divide(self) -> None:
        if self._waiting and self.isVisible():
            self.setSizes([self.width() * share // sum(self._waiting) for share in self._waiting])
            self._waiting = ()
