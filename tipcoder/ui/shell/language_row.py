"""All languages side by side, each by its own name: for who cannot read the language in use."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QToolButton, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui.widgets.retranslating import Retranslating


class LanguageRow(Retranslating, QWidget):
    """One press switches the language.

    Signals:
        language_chosen(code)
    """

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for code, language in LANGUAGES.items():
            button = QToolButton(self)
            button.setText(language.menu_name)
            button.setCheckable(True)
            button.setProperty("role", "language")
            button.setProperty("code", code)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button)
            layout.addWidget(button)
        self._group.buttonClicked.connect(self._choose)
        self.retranslate()

    def button_of(self, code: str) -> QAbstractButton:
        """Return the button of a language."""
        return next(button for button in self._group.buttons() if button.property("code") == code)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Language"))
        self.button_of(ui_language.current()).setChecked(True)

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        self.language_chosen.emit(button.property("code"))
