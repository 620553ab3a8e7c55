"""Popup that asks for the words in an area of a page that was drawn."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from tipcoder.ui import theme
from tipcoder.ui.coding.judgment.pages.pages_view import PagesView
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

WIDTH = 320
LINES = 3
MARGIN = 8


class AreaWords(Retranslating, QFrame):
    """Popup at the rectangle that was drawn, shown as long as that exists.

    Signals:
        given(words): the words in the area, as typed.
        typed(words): other words than were offered are in the field, and not given yet; "" for none.
    """

    given = Signal(str)
    typed = Signal(str)

    def __init__(self, view: PagesView) -> None:
        super().__init__(view)
        self.setObjectName("areaWords")
        self._view = view
        self._offered = ""
        self._target = PlainLabel(self)
        self._target.setWordWrap(True)
        theme.set_role(self._target, "muted")
        self._label = PlainLabel(self)
        self.field = QPlainTextEdit(self)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 20)
        self.field.installEventFilter(self)
        self._label.setBuddy(self.field)
        self.add_button, self.cancel_button = QPushButton(self), QPushButton(self)
        theme.set_role(self.add_button, "primary")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for widget in (self._label, self.field, self._target):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.field.textChanged.connect(self._enable_button)
        self.add_button.clicked.connect(self._give)
        self.cancel_button.clicked.connect(self._cancel)
        view.area_left.connect(self.hide)
        view.verticalScrollBar().valueChanged.connect(self._follow)
        view.horizontalScrollBar().valueChanged.connect(self._follow)
        self.hide()
        self.retranslate()

    def ask(self, target: str, draft: str = "") -> None:
        """Ask for the words of the drawn area; `target` says what they will prove.

        `draft` is what was typed earlier and never given: offered where the area itself has no words.
        """
        self._target.setText(target)
        self._offered = self._view.words_in_area()
        self.field.setPlainText(self._offered or draft)
        self.field.selectAll()
        self._enable_button()
        self.setFixedWidth(min(WIDTH, max(200, self._view.width() - 2 * MARGIN)))
        self.adjustSize()
        self.show()
        self.raise_()
        self._follow()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def retranslate(self) -> None:
        self._label.setText(self.tr("Which words stand there?"))
        self.field.setAccessibleName(self._label.text())
        self.add_button.setText(self.tr("Add evidence"))
        self.cancel_button.setText(self.tr("Cancel"))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not has_shift:
            self._give()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def forget(self) -> None:
        """Forget what is typed: it is given, or not wanted."""
        self._offered = ""
        self.field.clear()

    def _typed(self) -> str:
        return self.field.toPlainText().strip()

    @Slot()
    def _enable_button(self) -> None:
        self.add_button.setEnabled(bool(self._typed()))
        self.typed.emit(self._typed() if self._typed() != self._offered else "")

    @Slot()
    def _give(self) -> None:
        if self._typed():
            self.given.emit(self._typed())

    @Slot()
    def _cancel(self) -> None:
        self.forget()
        self._view.drop_area()
        self._view.setFocus()

    @Slot()
    def _follow(self) -> None:
        """Move below the rectangle, or above it where there is no room, within the view."""
        if self.isHidden():
            return
        area, room = self._view.area_rect(), self._view.viewport().rect()
        below = area.bottom() + MARGIN
        top = below if below + self.height() <= room.bottom() else area.top() - MARGIN - self.height()
        left = min(max(area.left(), MARGIN), max(MARGIN, room.right() - self.width() - MARGIN))
        self.move(QPoint(left, min(max(top, MARGIN), max(MARGIN, room.bottom() - self.height() - MARGIN))))
