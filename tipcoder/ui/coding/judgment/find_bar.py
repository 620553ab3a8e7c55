"""Bar for finding words in the judgment."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating


class FindBar(Retranslating, QFrame):
    """Search field with the number of hits, and buttons to the previous and next hit.

    Signals:
        words_changed(words): the words to be found changed.
        step_asked(by): the next (1) or previous (-1) hit is to be shown.
        closed: the bar is to be hidden.
    """

    words_changed = Signal(str)
    step_asked = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self._count = PlainLabel(self)
        theme.set_role(self._count, "muted")
        self.previous = QToolButton(self)
        self.next = QToolButton(self)
        self.close_button = QToolButton(self)
        icons.set_icon(self.previous, "arrow-up")
        icons.set_icon(self.next, "arrow-down")
        icons.set_icon(self.close_button, "x", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self.field, 1)
        for widget in (self._count, self.previous, self.next, self.close_button):
            layout.addWidget(widget)
        self._counts = (0, 0)
        self.field.textChanged.connect(self.words_changed)
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.close_button.clicked.connect(self.closed)
        self.retranslate()

    def open_with(self, words: str) -> None:
        """Show the bar, ready to type, with the words selected in the judgment."""
        self.show()
        if words and len(words) < 80:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()

    def show_count(self, number: int, count: int) -> None:
        """Show the number of the current hit and of all hits."""
        self._counts = (number, count)
        self._count.setText(self._count_text())
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in the judgment"))
        self.field.setAccessibleName(self.tr("Find in the judgment"))
        for button, name in (
            (self.previous, self.tr("Previous place (Shift+Enter)")),
            (self.next, self.tr("Next place (Enter)")),
            (self.close_button, self.tr("Close the search (Esc)")),
        ):
            button.setToolTip(plain_tip(name))
            button.setAccessibleName(name)
        self.show_count(*self._counts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_asked.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _count_text(self) -> str:
        number, count = self._counts
        if not self.field.text():
            return ""
        if not count:
            return self.tr("not found")
        return self.tr("{number} of {count}").format(number=number, count=count)

    def _go_back(self) -> None:
        self.step_asked.emit(-1)

    def _go_on(self) -> None:
        self.step_asked.emit(1)
