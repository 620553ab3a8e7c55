"""Outline, judgment and form side by side, with the widths as the coder left them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

FIRST = (2, 4, 4)
"""How outline, judgment and form share the width at first."""
LEAST = (130, 200, 290)


class Panes(QSplitter):
    """Divides its width once there is one: what is not yet shown has none."""

    def __init__(self, panes: tuple[QWidget, QWidget, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._waiting: tuple[int, ...] = ()
        for index, (pane, least, stretch) in enumerate(zip(panes, LEAST, (0, 1, 1), strict=True)):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
            self.setStretchFactor(index, stretch)
        self.setChildrenCollapsible(False)

    def share(self, shares: tuple[int, ...]) -> None:
        """Divide the width in this proportion, now or when the panes are first shown."""
        self._waiting = shares if len(shares) == len(FIRST) else FIRST
        self._divide()

    def shares(self) -> tuple[int, ...]:
        """Return how the width is divided."""
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
