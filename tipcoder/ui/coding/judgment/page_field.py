"""Which page is read; a click, or a key, and another one is typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from tipcoder.ui.widgets.retranslating import Retranslating

DIGITS = 6


class PageField(Retranslating, QWidget):
    """Words that turn into a field while one types.

    Signals:
        page_chosen(page): the person wants to go there; counted from 1.
        left: the person is done, or has thought better of it.
    """

    page_chosen = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._count = 0, 0
        self.button = QPushButton(self)
        self.button.setObjectName("pageButton")
        self.button.clicked.connect(self.open)
        self.field = _Field(self)
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * DIGITS) + 24)
        self.field.hide()
        self.field.returnPressed.connect(self._choose)
        self.field.given_up.connect(self._close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        layout.addWidget(self.field)
        layout.addStretch(1)
        self.retranslate()

    def show_page(self, page: int, count: int) -> None:
        """Say which page is read, of how many; of none, nothing."""
        self._page, self._count = page, count
        self.retranslate()

    def open(self) -> None:
        """Let the number of a page be typed."""
        if self._count > 1:
            self.field.setValidator(QIntValidator(1, self._count, self.field))
            self.field.setText(str(self._page))
            self.button.hide()
            self.field.show()
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def retranslate(self) -> None:
        words = self.tr("page {number} / {count}").format(number=self._page, count=self._count)
        self.button.setText(words if self._count else "")
        self.button.setAccessibleName(self.button.text())
        self.button.setToolTip(self.tr("Go to a page (Ctrl+G)"))
        self.button.setEnabled(self._count > 1)
        self.field.setAccessibleName(self.tr("Number of the page"))

    def _choose(self) -> None:
        page = int(self.field.text())
        self._close()
        self.page_chosen.emit(page)

    def _close(self) -> None:
        self.field.hide()
        self.button.show()
        self.left.emit()


class _Field(QLineEdit):
    """Signals: given_up: Esc, or the cursor went elsewhere."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._leave)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        if not self.hasFocus() and self.isVisible():
            self.given_up.emit()
