"""What is selected in a judgment, dragged onto a question: it becomes evidence there. The clipboard is left alone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from tipcoder.ui import icons
from tipcoder.ui.coding.judgment.reading_view import ReadingView

MIME = "application/x-tipcoder-selection"
"""Says only that the selection is dragged: no words leave the judgment, and no other program takes them."""
SIZE = 32


class SelectionDrag(QObject):
    """Watches the views of a judgment: a drag that begins in the selection takes it along."""

    def __init__(self, views: Sequence[ReadingView], parent: QObject) -> None:
        super().__init__(parent)
        self._views: dict[QObject, ReadingView] = {view.viewport(): view for view in views}
        self._pressed: QPoint | None = None
        for viewport in self._views:
            viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = self._views.get(watched)
        if view is None or not isinstance(event, QMouseEvent):
            return False
        point = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = point if not event.modifiers() and _is_selected(view, point) else None
                return self._pressed is not None
            case QEvent.Type.MouseMove if self._pressed is not None:
                if (point - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                    self._pressed = None
                    self._drag(view)
                return True
            case QEvent.Type.MouseButtonRelease if self._pressed is not None:
                self._pressed = None
                view.select_nothing()  # it was a click
                return True
        return False

    def _drag(self, view: ReadingView) -> None:
        drag, data = QDrag(view.viewport()), QMimeData()
        data.setData(MIME, b"")
        drag.setMimeData(data)
        drag.setPixmap(icons.pixmap("quote", SIZE, "accent"))
        drag.exec(Qt.DropAction.CopyAction)


def _is_selected(view: ReadingView, point: QPoint) -> bool:
    places, place = view.selected_places(), view.place_at(point)
    return places is not None and place is not None and places[0] <= place < places[1]
