"""Dialog that stands while the program waits for a backup before it ends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.widgets.plain_label import PlainLabel


class QuitDialog(Dialog):
    """Says what is waited for. It goes by itself; Esc leaves it, so that no backup is given up by a slip.

    Signals:
        left_out: the program is to end without the backup.
    """

    left_out = Signal()

    def __init__(self, project: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.text = PlainLabel(self)
        self.text.setWordWrap(True)
        self.body.addWidget(self.text)
        self.quit_button = self.add_button(QDialogButtonBox.ButtonRole.DestructiveRole)
        self.quit_button.clicked.connect(self.left_out)
        self.show_busy(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # not the button: a key that is still being typed must not press it
        self.retranslate()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Saving a backup"))
        self.text.setText(
            self.tr(
                "tipcoder closes as soon as the backup of {project} is done. "
                "Everything that you entered is saved already; only the copy is still being written."
            ).format(project=self._project)
        )
        self.setAccessibleDescription(self.text.text())
        self.quit_button.setText(self.tr("Quit without this backup"))

    def reject(self) -> None:
        """Stay until the backup is done."""
