"""Button that opens a menu, by mouse and by key."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class MenuButton(QToolButton):
    """Its menu is `choices`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.choices.aboutToHide.connect(self._leave)

    @Slot()
    def _leave(self) -> None:
        """Qt does not tell a button that the mouse left it while its menu was open: it would stay lit."""
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        self.update()
