"""Holds the questions of a dialog: as tall as they are, and scrolled where the screen is too low for them."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

LEAST = 72
"""Height that is left to the questions where the screen is too low for all."""

AROUND = 48
"""Height above and below what has the keyboard that is shown with it: its caption, what is wrong with it."""


class FittingArea(QScrollArea):
    """Follows the size of what it holds, which changes as hints come and go."""

    def __init__(self, content: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._width = width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWidgetResizable(True)
        self.setWidget(content)
        content.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            QTimer.singleShot(0, self._show_focused)  # what comes to stand beside it has its place by then

    def _show_focused(self) -> None:
        focused = self._content.focusWidget()
        if focused is not None and focused.visibleRegion().isEmpty():
            self.ensureWidgetVisible(focused, 0, AROUND)

    def sizeHint(self) -> QSize:
        wanted = max(self._content.heightForWidth(self._width), self._content.minimumSizeHint().height())
        return QSize(self._width, max(LEAST, wanted))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width, LEAST)
