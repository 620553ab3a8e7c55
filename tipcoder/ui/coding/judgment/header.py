"""The line above a judgment: what it is called, where one is in it, and its tools."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.coding.judgment.choice import JudgmentChoice
from tipcoder.ui.coding.judgment.menu import JudgmentMenu
from tipcoder.ui.coding.judgment.page_field import PageField
from tipcoder.ui.widgets.elided_label import ElidedLabel

HEADER_HEIGHT = 68
"""Of the judgment and of the form, so that their lines meet."""
NARROW = 460
"""Below this width, name and tools do not stand side by side."""


class JudgmentHeader(QFrame):
    """Where there is little room, the name has a line of its own, and keys alone make the text larger or smaller."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "header")
        self.setMinimumHeight(HEADER_HEIGHT)
        self.choice = JudgmentChoice(self)
        self.name = ElidedLabel(self)
        theme.set_role(self.name, "strong")
        self.page_field = PageField(self)
        self.find_button, self.smaller, self.larger, self.add_button = (QToolButton(self) for _ in range(4))
        self.tools = (self.find_button, self.smaller, self.larger, self.add_button)
        for button, icon in zip(self.tools, ("search", "zoom-out", "zoom-in", "file-plus"), strict=True):
            icons.set_icon(button, icon, "muted")
        self.list_button, self.switch_button = QToolButton(self), QToolButton(self)
        self.list_button.setCheckable(True)
        icons.set_icon(self.list_button, "panel-left", "muted")
        self.percent = QToolButton(self)
        self.percent.setObjectName("quietButton")
        self.menu_button = JudgmentMenu(self)
        self._zooming = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else across)
        self._row.setContentsMargins(12 if is_narrow else 24, 6, 8, 6)
        self._row.setSpacing(0 if is_narrow else 8)
        self._zooming.setHidden(is_narrow)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        for line in (self.choice, self.name, self.page_field):
            texts.addWidget(line)
        texts.addStretch(1)
        zooming, tools = QHBoxLayout(self._zooming), QHBoxLayout()
        zooming.setContentsMargins(0, 0, 0, 0)
        zooming.setSpacing(0)
        for button in (self.smaller, self.percent, self.larger):
            zooming.addWidget(button)
        tools.setSpacing(0)
        tools.addWidget(self._zooming)
        for button in (self.list_button, self.switch_button, self.find_button, self.add_button, self.menu_button):
            tools.addWidget(button)
        tools.addStretch(1)
        self._row.addLayout(texts, 1)
        self._row.addLayout(tools)
