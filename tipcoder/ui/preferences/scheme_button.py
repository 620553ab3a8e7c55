"""Button that chooses the colour scheme: light, dark, or as the system has it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from tipcoder.ui import icons
from tipcoder.ui.settings import Scheme
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.retranslating import Retranslating

_ICONS = {Scheme.SYSTEM: "monitor", Scheme.LIGHT: "sun", Scheme.DARK: "moon"}


class SchemeButton(Retranslating, MenuButton):
    """Shows the chosen scheme; a menu of all.

    Signals:
        scheme_chosen(Scheme)
    """

    scheme_chosen = Signal(object)

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        for choice in Scheme:
            action = self.choices.addAction("")
            action.setCheckable(True)
            action.setData(choice.value)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)
        self.show_scheme(scheme)
        self.retranslate()

    def show_scheme(self, scheme: Scheme) -> None:
        """Show which scheme is chosen."""
        icons.set_icon(self, _ICONS[scheme])
        for action in self._group.actions():
            action.setChecked(action.data() == scheme.value)

    def retranslate(self) -> None:
        self.setToolTip(self.tr("Colours"))
        self.setAccessibleName(self.tr("Colours"))
        names = {Scheme.SYSTEM: self.tr("As the system"), Scheme.LIGHT: self.tr("Light"), Scheme.DARK: self.tr("Dark")}
        for action in self._group.actions():
            action.setText(names[Scheme(action.data())])

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        scheme = Scheme(action.data())
        self.show_scheme(scheme)
        self.scheme_chosen.emit(scheme)
