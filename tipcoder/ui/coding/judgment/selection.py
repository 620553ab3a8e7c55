"""The selection in a judgment: the button that makes it evidence, and its drag to a question of the form."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton

from tipcoder.ui import icons
from tipcoder.ui.coding.judgment.reading_view import ReadingView
from tipcoder.ui.coding.keys import EVIDENCE_KEY
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

SELECTION_MIME = "application/x-tipcoder-selection"
"""Says only that the selection is dragged: no words leave the judgment, and the clipboard is left alone."""
GAP = 4
DRAG_ICON_SIZE = 32


class SelectionButton(Retranslating, QToolButton):
    """Button at the selection that makes it evidence. It never takes the focus: keys do the same."""

    def __init__(self, view: ReadingView) -> None:
        super().__init__(view.viewport())
        self.setObjectName("selectionButton")
        self._view = view
        self._target = ""
        self._can_mark = False
        self._is_waiting = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(14, 14))
        icons.set_icon(self, "quote", "accent")
        self.hide()
        view.selection_changed.connect(self._follow)
        view.verticalScrollBar().valueChanged.connect(self._follow)
        self.retranslate()

    def show_target(self, words: str, *, can_mark: bool) -> None:
        """Show which question the selection would prove; hidden where there is none."""
        self._target, self._can_mark = words, can_mark
        self.retranslate()
        self._follow()

    def wait(self, is_waiting: bool) -> None:
        """Hide while the mouse is still selecting."""
        self._is_waiting = is_waiting
        self._follow()

    def retranslate(self) -> None:
        word = self.tr("Evidence")
        self.setText(f"{word}  {EVIDENCE_KEY}")
        self.setToolTip(plain_tip(f"{self._target} ({EVIDENCE_KEY})"))
        self.setAccessibleName(self._target)

    def _follow(self) -> None:
        if self._is_waiting or not self._can_mark or not self._view.has_selection():
            self.hide()
            return
        rect, room = self._view.selection_rect(), self._view.viewport().rect()
        if not room.contains(rect.center()):
            self.hide()
            return
        self.adjustSize()
        below = rect.bottom() + GAP
        top = below if below + self.height() <= room.bottom() else rect.top() - GAP - self.height()
        self.move(QPoint(max(0, min(rect.left(), room.right() - self.width())), top))
        self.show()
        self.raise_()


class SelectionDrag(QObject):
    """Watches the views of a judgment: a drag that begins in the selection drags the selection."""

    def __init__(self, views: Sequence[ReadingView], parent: QObject) -> None:
        super().__init__(parent)
        self._views: dict[QObject, ReadingView] = {view.viewport(): view for view in views}
        self._pressed: QPoint | None = None
        self._last_word = QElapsedTimer()
        """Time since two clicks: a third one selects more, and is no click into the selection."""
        for viewport in self._views:
            viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = self._views.get(watched)
        if view is None or not isinstance(event, QMouseEvent):
            return False
        point = event.position().toPoint()
        is_third = self._last_word.isValid() and self._last_word.elapsed() < QApplication.doubleClickInterval()
        match event.type():
            case QEvent.Type.MouseButtonDblClick:
                self._pressed = None
                self._last_word.start()
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                is_drag = not event.modifiers() and not is_third and _is_selected(view, point)
                self._pressed = point if is_drag else None
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
        data.setData(SELECTION_MIME, b"")
        drag.setMimeData(data)
        drag.setPixmap(icons.pixmap("quote", DRAG_ICON_SIZE, "accent"))
        drag.exec(Qt.DropAction.CopyAction)


def _is_selected(view: ReadingView, point: QPoint) -> bool:
    places, place = view.selected_places(), view.place_at(point)
    return places is not None and place is not None and places[0] <= place < places[1]
