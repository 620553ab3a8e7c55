"""Splitter whose parts are divided by nothing but a gap."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from tipcoder.ui import theme

GAP = 12


class GapSplitter(QSplitter):
    """Puts parts beside or below one another, in the shares given; a person moves the gaps, and no part goes away."""

    def __init__(
        self,
        parts: Sequence[QWidget],
        parent: QWidget,
        shares: Sequence[int] = (),
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
    ) -> None:
        super().__init__(orientation, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GAP)
        theme.set_role(self, "gap")
        for part in parts:
            self.addWidget(part)
        if shares:
            self.setSizes(shares)
