"""Input for a passphrase, hidden until the person asks to see it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating


class PassphraseEdit(Retranslating, QLineEdit):
    """Hides what is typed; the eye inside the line shows it and hides it again. Says when Caps Lock is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caps_action = QAction(self)
        self.caps_action.setVisible(False)
        self.caps_action.triggered.connect(self._say_caps)
        self.addAction(self.caps_action, QLineEdit.ActionPosition.TrailingPosition)
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
        self.eye_action.setToolTip(plain_tip(self.eye_action.text()))
        self.caps_action.setIcon(icons.icon("triangle-alert", "warning"))
        self.caps_action.setText(self.tr("Caps Lock is on"))
        self.caps_action.setToolTip(plain_tip(self.caps_action.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._show_caps(False)  # the next letter tells
        elif len(letter) == 1 and letter.lower() != letter.upper():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._show_caps(letter.isupper() != is_shifted)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_caps(False)

    def _show_caps(self, is_on: bool) -> None:
        """Qt does not tell whether Caps Lock is on: what a letter became with or without Shift does."""
        if is_on and not self.caps_action.isVisible():
            self._say_caps()
        self.caps_action.setVisible(is_on)

    def _say_caps(self) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.caps_action.text(), self)
