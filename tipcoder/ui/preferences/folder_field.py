"""Field for a folder that a person chooses, or does without."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from tipcoder.ui import icons
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.plain_label import plain_tip


class FolderField(CaptionedField):
    """Shows a folder, with a button that chooses one and a button that does without."""

    def __init__(self, parent: QWidget) -> None:
        path, buttons = QLineEdit(parent), QWidget(parent)
        super().__init__(path, buttons, parent)
        self.path = path
        self.path.setReadOnly(True)
        self.choose_button = QPushButton(buttons)
        self.choose_button.setAutoDefault(False)
        self.clear_button = QToolButton(buttons)
        icons.set_icon(self.clear_button, "x", "muted")
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.choose_button)
        row.addWidget(self.clear_button)

    def set_clear_text(self, text: str) -> None:
        """Say what it means to do without."""
        self.clear_button.setToolTip(plain_tip(text))
        self.clear_button.setAccessibleName(text)

    def show_folder(self, folder: Path | None) -> None:
        """Show a folder, None for none."""
        words = "" if folder is None else str(folder)
        self.path.setText(words)
        self.path.setToolTip(plain_tip(words))
        self.clear_button.setVisible(folder is not None)
