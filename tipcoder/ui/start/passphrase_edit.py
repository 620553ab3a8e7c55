"""Input for a passphrase, hidden until the person asks to see it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.retranslating import Retranslating


class PassphraseEdit(Retranslating, QLineEdit):
    """Hides what is typed; the eye inside the line shows it and hides it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.eye_action = QAction(self)
        self.eye_action.setCheckable(True)
        self.eye_action.toggled.connect(self.show_typed)
        self.addAction(self.eye_action, QLineEdit.ActionPosition.TrailingPosition)
        theme.theme_notice().theme_changed.connect(self.retranslate)
        self.show_typed(False)

    def show_typed(self, shown: bool) -> None:
        """Show or hide what is typed."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        if self.eye_action.isChecked() != shown:
            self.eye_action.setChecked(shown)
        self.retranslate()

    def retranslate(self) -> None:
        shown = self.echoMode() == QLineEdit.EchoMode.Normal
        self.eye_action.setIcon(icons.icon("eye-off" if shown else "eye", "muted"))
        self.eye_action.setText(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))
        self.eye_action.setToolTip(self.eye_action.text())
