"""Page that stands in the place of a list while it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.plain_label import PlainLabel

ICON = 48
TEXT_WIDTH = 480


class EmptyState(QWidget):
    """An icon, a heading, a sentence and one button (`action_button`)."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._icon = PlainLabel(self)
        self._heading = PlainLabel(self)
        self._text = PlainLabel(self)
        self.action_button = QPushButton(self)
        theme.set_role(self._heading, "heading")
        theme.set_role(self._text, "muted")
        theme.set_role(self.action_button, "primary")
        self._text.setWordWrap(True)
        self._text.setFixedWidth(TEXT_WIDTH)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addStretch(2)
        for widget in (self._icon, self._heading, self._text, self.action_button):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.theme_notice().theme_changed.connect(self._dress)
        self._dress()

    def set_texts(self, heading: str, text: str, action: str) -> None:
        """Say what the list is for and what to do."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._fit_text()
        self.action_button.setText(action)

    def _dress(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._icon_name, ICON, "muted"))
        self._fit_text()

    def _fit_text(self) -> None:
        """Keep all lines of the text in view: the layout would give it less, and larger texts need more of them."""
        self._text.ensurePolished()
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(TEXT_WIDTH)))  # -1 without a text
