"""Holds the questions of a dialog: as tall as they are, and scrolled where the screen is too low for them."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

OTHERS = 280
"""Height that heading, message and buttons of a dialog take, at most."""
LEAST = 96


class FittingArea(QScrollArea):
    """Follows the size of what it holds, which changes as hints come and go."""

    def __init__(self, content: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._width = width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        wanted = max(self._content.heightForWidth(self._width), self._content.minimumSizeHint().height())
        room = self.screen().availableSize().height() - OTHERS
        return QSize(self._width, max(LEAST, min(wanted, room)))
