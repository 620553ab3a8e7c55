"""Remarks on a file that was read: counted in one line, and listed in full when that is opened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from tipcoder.ui import icons
from tipcoder.ui.widgets.retranslating import Retranslating

LINES = 5


class FileRemarks(Retranslating, QWidget):
    """Hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.button = QToolButton(self)
        self.button.setCheckable(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.set_icon(self.button, "triangle-alert", "warning")
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 20)
        self.text.hide()
        self.button.toggled.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button)
        layout.addWidget(self.text)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setText(self.tr("%n remark(s) on the file", "", self._count))
        self.text.setAccessibleName(self.tr("Remarks on the file"))

    def say(self, sentences: Sequence[str]) -> None:
        """Show these remarks; a few are shown at once."""
        self._count = len(sentences)
        self.text.setPlainText("\n".join(sentences))
        self.setVisible(bool(sentences))
        self.button.setChecked(bool(sentences))
        self.retranslate()

    @Slot(bool)
    def _open(self, is_open: bool) -> None:
        self.text.setVisible(is_open)
