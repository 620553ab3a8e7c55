"""Input for text, whose field grows with what is typed."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from tipcoder.ui.clipboard import out_of_history
from tipcoder.ui.widgets.inputs.typed_input import TypedInput

MOST_LINES = 14
"""Lines beyond which a text scrolls inside its field, so that the questions around it stay in reach."""


class GrowingEdit(QPlainTextEdit):
    """Text field as high as its text."""

    def __init__(self, parent: QWidget | None = None, least_lines: int = 1) -> None:
        super().__init__(parent)
        self._least_lines = least_lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.fit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is copied or dragged of the text."""
        return out_of_history(super().createMimeDataFromSelection())

    def fit(self) -> None:
        """Adapt the height to the text."""
        lines = max(self._least_lines, int(self.document().size().height()))
        shown = min(lines, MOST_LINES)
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != scrolls:
            self.setVerticalScrollBarPolicy(scrolls)
        around = self.height() - self.viewport().height() if self.isVisible() else -1
        around = 10 if around < 0 else around  # Before it is laid out it is smaller than its viewport.
        height = shown * QFontMetrics(self.font()).lineSpacing() + 2 * int(self.document().documentMargin()) + around
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()


class TextInput(TypedInput):
    """Text field of one line that grows. Enter makes a new line only where the framework asks for long text."""

    def __init__(self, parent: QWidget | None = None, *, many_lines: bool = False) -> None:
        super().__init__(parent)
        self._many_lines = many_lines
        self._edit = GrowingEdit(self, 3 if many_lines else 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)
        self.watch(self._edit)

    @property
    def editor(self) -> GrowingEdit:
        """The field that is typed in."""
        return self._edit

    def value_of(self, text: str) -> str | None:
        return text

    def text_of(self, value: str) -> str:
        return value

    def fault_of(self, _text: str) -> str:
        return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self._saves(event):
            self.flush()
            return True
        return super().eventFilter(watched, event)

    def _saves(self, event: QEvent) -> bool:
        return (
            not self._many_lines
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        )
