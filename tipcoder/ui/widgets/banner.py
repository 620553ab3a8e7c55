"""Message in a dialog or over the foot of a page, perhaps with a button that undoes what it reports."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder import messages
from tipcoder.errors import UserError, UserErrors
from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

INFO, SUCCESS, WARNING, DANGER = "info", "success", "warning", "danger"

_ICONS = {INFO: "info", SUCCESS: "circle-check", WARNING: "triangle-alert", DANGER: "circle-alert"}
_COLOURS = {INFO: "accent", SUCCESS: "success", WARNING: "warning", DANGER: "danger"}

SHOWN_MS, OFFERED_MS = 8_000, 20_000
"""Milliseconds after which a message over a page goes that tells that something was done, and one with a button."""
WIDEST = 760
GAP = 16
"""Room between the message and the sides of its page."""

MessageText = Callable[[], str]
"""Gives a text in the language in use; asked again when that is switched."""


class Banner(Retranslating, QFrame):
    """One message at a time; hidden while there is none.

    One that floats lies over the foot of the page that is its parent, `lift` pixels above it, so that nothing moves
    under the mouse; what would lie below it and can be pressed ends above it. What only tells that something was done
    goes by itself, unless the mouse rests on it; what is wrong stays.

    Signals:
        action_chosen: the person pressed the button that the message offers ("Undo"), and the message does not say
            itself what is to be done then.
    """

    action_chosen = Signal()

    def __init__(self, parent: QWidget | None = None, *, floats: bool = False, lift: int = GAP) -> None:
        super().__init__(parent)
        self._page = parent if floats else None
        self._lift = lift
        self._strip: QSpacerItem | None = None
        """Room that is taken from the page while something that can be pressed would lie below the message."""
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.timeout.connect(self._go)
        self._says: MessageText | None = None
        self._action_says: MessageText | None = None
        self._chosen: Callable[[], object] | None = None
        self._icon = PlainLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = PlainLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action_button = QPushButton(self)
        theme.set_role(self.action_button, "quiet")
        self.close_button = QToolButton(self)
        icons.set_icon(self.close_button, "x", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 4, 4)
        self._icon.setContentsMargins(0, 6, 0, 0)
        self._text.setContentsMargins(0, 7, 0, 7)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.action_button.clicked.connect(self._choose_action)
        self.close_button.clicked.connect(self.clear)
        if self._page is not None:
            self._page.installEventFilter(self)
            self.setProperty("floats", True)
        self.hide()
        self.retranslate()

    def show_message(
        self,
        kind: str,
        says: MessageText,
        action: MessageText | None = None,
        chosen: Callable[[], object] | None = None,
    ) -> None:
        """Show a message (`INFO`, `SUCCESS`, `WARNING`, `DANGER`), with a button if `action` names one.

        `chosen` is done when it is pressed; without it the signal tells. They are methods of the caller: a lambda that
        captures it would keep it alive.
        """
        self._says, self._action_says, self._chosen = says, action, chosen
        self._icon.setPixmap(icons.pixmap(_ICONS[kind], 20, _COLOURS[kind]))
        self.setProperty("banner", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.retranslate()
        self.show()
        if self._page is not None:
            self.raise_()
        self._going.stop()
        self._place()  # it is as high as it will be only once it is shown
        self._take_room()
        if self._page is not None and kind in (INFO, SUCCESS):
            self._going.start(SHOWN_MS if action is None else OFFERED_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._page:
            self._place()
            QTimer.singleShot(0, self, self._take_room)  # once the page is laid out
        return super().eventFilter(watched, event)

    def show_error(self, error: Exception, action: MessageText | None = None) -> None:
        """Show what a person can mend, and perhaps a button. Any other exception is a bug and is raised again."""
        if not isinstance(error, UserError | UserErrors):
            raise error
        self.show_message(DANGER, _Sentences(error), action)

    def clear(self) -> None:
        """Take the message away."""
        self._says = self._action_says = self._chosen = None
        self._going.stop()
        self.hide()
        self._give_room_back()

    def text(self) -> str:
        """Return the message shown, "" while there is none."""
        return self._text.text() if self._says is not None else ""

    def retranslate(self) -> None:
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self._text.setText(self._says() if self._says is not None else "")
        self.action_button.setText(self._action_says() if self._action_says is not None else "")
        self.action_button.setVisible(self._action_says is not None)
        self.setAccessibleName(self._text.text())
        self._place()

    @Slot()
    def _go(self) -> None:
        if self.underMouse():
            self._going.start(SHOWN_MS)
        else:
            self.clear()

    def _place(self) -> None:
        """Lie over the foot of the page, in its middle, as high as the message needs."""
        if self._page is None:
            return
        width = min(WIDEST, self._page.width() - 2 * GAP)
        height = self.layout().totalHeightForWidth(width)
        self.setGeometry((self._page.width() - width) // 2, self._page.height() - height - self._lift, width, height)

    def _take_room(self) -> None:
        """End what can be pressed above the message: below it nobody could."""
        page, column = self._page, self._page.layout() if self._page is not None else None
        if page is None or self.isHidden() or not isinstance(column, QVBoxLayout):
            return
        self._give_room_back()
        column.activate()
        pressed = (one for kind in _PRESSED for one in page.findChildren(kind) if not self.isAncestorOf(one))
        place = self.geometry()
        if not any(_seen(one, page).intersects(place) for one in pressed):
            return
        foot = column.count() - (1 if self._lift > GAP else 0)
        height = page.height() - place.top() - (column.itemAt(foot).geometry().height() if self._lift > GAP else 0)
        self._strip = QSpacerItem(0, max(0, height - column.contentsMargins().bottom()))
        column.insertItem(foot, self._strip)

    def _give_room_back(self) -> None:
        if self._strip is not None and self._page is not None:
            self._page.layout().removeItem(self._strip)
            self._strip = None

    def _choose_action(self) -> None:
        chosen = self._chosen
        self.clear()
        if chosen is not None:
            chosen()
        else:
            self.action_chosen.emit()


_PRESSED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)


def _seen(widget: QWidget, page: QWidget) -> QRect:
    """Return where in a page a widget is seen; nothing of one that is hidden."""
    if not widget.isVisible():
        return QRect()
    return QRect(widget.mapTo(page, QPoint()), widget.size()) & _clip(widget, page)


def _clip(widget: QWidget, page: QWidget) -> QRect:
    """Return the part of a page in which what holds a widget shows it."""
    clip, holder = page.rect(), widget.parentWidget()
    while holder is not None and holder is not page:
        clip &= QRect(holder.mapTo(page, QPoint()), holder.size())
        holder = holder.parentWidget()
    return clip


class _Sentences:
    """MessageText an error in the language in use."""

    def __init__(self, error: UserError | UserErrors) -> None:
        self._error = error

    def __call__(self) -> str:
        return "\n".join(messages.sentences(self._error))
