"""Button that chooses the language. Each language is listed by its own name."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QStyleOptionToolButton, QWidget

from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.ui import icons
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.retranslating import Retranslating


class LanguageButton(Retranslating, MenuButton):
    """Shows the language in use; a menu of the others.

    Signals:
        language_chosen(code)
    """

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_measured = False
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.set_icon(self, "languages")
        self._group = QActionGroup(self)
        for code, language in LANGUAGES.items():
            action = self.choices.addAction(language.menu_name)
            action.setCheckable(True)
            action.setData(code)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)
        self.retranslate()

    def sizeHint(self) -> QSize:
        self._is_measured = True
        hint = super().sizeHint()
        self._is_measured = False
        return hint

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Draw the picture alone where the name of the language has no room."""
        super().initStyleOption(option)
        if not self._is_measured and self.width() < self.sizeHint().width():
            option.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly

    def retranslate(self) -> None:
        current = ui_language.current()
        self.setText(LANGUAGES[current].menu_name)
        self.setToolTip(self.tr("Language"))
        self.setAccessibleName(self.tr("Language: {name}").format(name=LANGUAGES[current].menu_name))
        for action in self._group.actions():
            action.setChecked(action.data() == current)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.language_chosen.emit(action.data())
