"""The button that stands at what is selected in a judgment."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QToolButton

from tipcoder.ui import icons
from tipcoder.ui.coding.evidence.proofs import KEY
from tipcoder.ui.coding.judgment.reading_view import ReadingView
from tipcoder.ui.widgets.retranslating import Retranslating

GAP = 4


class SelectionButton(Retranslating, QToolButton):
    """Makes the selection evidence. Keys have their own way to it: it never takes the cursor out of the text."""

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
        """Say which question the selection would prove; without one the button stays away."""
        self._target, self._can_mark = words, can_mark
        self.retranslate()
        self._follow()

    def wait(self, is_waiting: bool) -> None:
        """Stay away while the mouse is still selecting."""
        self._is_waiting = is_waiting
        self._follow()

    def retranslate(self) -> None:
        word = self.tr("Evidence")
        self.setText(f"{word}  {KEY}")
        self.setToolTip(f"{self._target} ({KEY})")
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
