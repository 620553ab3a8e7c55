"""Large button with an icon, a title and an explanation."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.plain_label import PlainLabel

ICON = 28


class ActionCard(QPushButton):
    """Grows with its texts."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")
        self._icon_name = icon_name
        self._icon = PlainLabel(self)
        self._title = PlainLabel(self)
        self._sentence = PlainLabel(self)
        theme.set_role(self._title, "strong")
        theme.set_role(self._sentence, "muted")
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(4)
        layout.addWidget(self._icon)
        layout.addSpacing(8)
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch()
        for label in (self._icon, self._title, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_notice().theme_changed.connect(self._draw_icon)
        self._draw_icon()

    def set_texts(self, title: str, sentence: str) -> None:
        """Say what the button does."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._layout.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._layout.totalHeightForWidth(width)

    def _draw_icon(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._icon_name, ICON, "accent"))
