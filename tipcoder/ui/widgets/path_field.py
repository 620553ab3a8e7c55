"""Field for a file or folder that a person chooses by a button."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from tipcoder.ui import icons
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.plain_label import plain_tip


class PathField(CaptionedField):
    """Shows what was chosen, with a button that chooses, and one that does without where `show_clear` was called."""

    def __init__(self, parent: QWidget) -> None:
        edit, buttons = QLineEdit(parent), QWidget(parent)
        super().__init__(edit, buttons, parent)
        self._edit = edit
        self._edit.setReadOnly(True)
        self.choose_button = QPushButton(buttons)
        self.choose_button.setAutoDefault(False)
        self.clear_button = QToolButton(buttons)
        self.clear_button.hide()
        icons.set_icon(self.clear_button, "x", "muted")
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.choose_button)
        row.addWidget(self.clear_button)

    def show_path(self, path: Path | None) -> None:
        """Show a file or folder, None for none."""
        words = "" if path is None else str(path)
        self._edit.setText(words)
        self._edit.setToolTip(plain_tip(words))

    def show_clear(self, text: str, *, is_offered: bool) -> None:
        """Offer to do without, and say what that means; or offer it no more."""
        self.clear_button.setToolTip(plain_tip(text))
        self.clear_button.setAccessibleName(text)
        self.clear_button.setVisible(is_offered)

    def text(self) -> str:
        """Return what is shown."""
        return self._edit.text()
