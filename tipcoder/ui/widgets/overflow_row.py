"""Row of buttons that is one line at any width: those without room are in a menu at its end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tipcoder.ui import icons
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.retranslating import Retranslating

GAP = 8


class OverflowRow(Retranslating, QWidget):
    """Shows its buttons in the order in which they were added, the more needed ones first.

    A button that is hidden before the row is shown stays hidden, and is not in the menu (`more_button`) either.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._folded: list[QPushButton] = []
        self._actions: Sequence[QAction] = ()
        self.more_button = MenuButton(self)
        icons.set_icon(self.more_button, "ellipsis", "text")
        self.more_button.choices.aboutToShow.connect(self._fill)
        self.more_button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        self.more_button.setToolTip(self.tr("More"))
        self.more_button.setAccessibleName(self.tr("More"))

    def add(self, button: QPushButton) -> None:
        """Add a button at the end."""
        button.setParent(self)
        self._buttons.append(button)
        self.more_button.raise_()
        QWidget.setTabOrder(button, self.more_button)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer actions that have no button in the menu at the end, whatever the width."""
        self._actions = actions

    def anchor(self, button: QPushButton) -> QWidget:
        """Return where a menu of the button can open: at itself, or at the button whose menu it is in."""
        return self.more_button if button in self._folded else button

    def sizeHint(self) -> QSize:
        offered = self._offered()
        widths = [button.sizeHint().width() for button in offered]
        if self._actions:
            widths.append(self.more_button.sizeHint().width())
        return QSize(sum(widths) + GAP * max(0, len(widths) - 1), self._height())

    def minimumSizeHint(self) -> QSize:
        first = [button.sizeHint().width() for button in self._offered()[:1]]
        return QSize(sum(first) + GAP + self.more_button.sizeHint().width(), self._height())

    def event(self, event: QEvent) -> bool:
        """Arrange anew when a button has another text."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _offered(self) -> list[QPushButton]:
        return [button for button in self._buttons if not button.isHidden() or button in self._folded]

    def _height(self) -> int:
        return max((button.sizeHint().height() for button in self._offered()), default=0)

    def _arrange(self) -> None:
        offered, more = self._offered(), self.more_button
        has_room = self.sizeHint().width() <= self.width()
        room = self.width() if has_room and not self._actions else self.width() - GAP - more.sizeHint().width()
        x, height, self._folded = 0, self._height(), []
        for button in offered:
            width = button.sizeHint().width()
            fits = not self._folded and x + width <= room
            if fits:
                button.setGeometry(QRect(x, 0, width, height))
                x += width + GAP
            else:
                self._folded.append(button)
            button.setVisible(fits)
        more.setGeometry(QRect(x, 0, more.sizeHint().width(), height))
        more.setVisible(bool(self._folded or self._actions))

    @Slot()
    def _fill(self) -> None:
        menu = self.more_button.choices
        menu.clear()
        for button in self._folded:
            words = button.text() or button.accessibleName()
            inner = button.menu()
            action = inner.menuAction() if inner is not None else QAction(menu)
            action.setText(words)
            action.setIcon(icons.icon_of(button))
            action.setEnabled(button.isEnabled())
            if inner is None:
                action.triggered.connect(button.click)
            menu.addAction(action)
        if self._folded and self._actions:
            menu.addSeparator()
        menu.addActions(list(self._actions))
