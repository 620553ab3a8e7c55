"""Message above a page, perhaps with a button that undoes what it reports."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from tipcoder import messages
from tipcoder.errors import UserError, UserErrors
from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

INFO, SUCCESS, WARNING, DANGER = "info", "success", "warning", "danger"

_ICONS = {INFO: "info", SUCCESS: "circle-check", WARNING: "triangle-alert", DANGER: "circle-alert"}
_COLOURS = {INFO: "accent", SUCCESS: "success", WARNING: "warning", DANGER: "danger"}

MessageText = Callable[[], str]
"""Gives a text in the language in use; asked again when that is switched."""


class Banner(Retranslating, QFrame):
    """One message at a time; hidden while there is none.

    Signals:
        action_chosen: the person pressed the button that the message offers ("Undo"), and the message does not say
            itself what is to be done then.
    """

    action_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def show_error(self, error: Exception, action: MessageText | None = None) -> None:
        """Show what a person can mend, and perhaps a button. Any other exception is a bug and is raised again."""
        if not isinstance(error, UserError | UserErrors):
            raise error
        self.show_message(DANGER, _Sentences(error), action)

    def clear(self) -> None:
        """Take the message away."""
        self._says = self._action_says = self._chosen = None
        self.hide()

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

    def _choose_action(self) -> None:
        chosen = self._chosen
        self.clear()
        if chosen is not None:
            chosen()
        else:
            self.action_chosen.emit()


class _Sentences:
    """MessageText an error in the language in use."""

    def __init__(self, error: UserError | UserErrors) -> None:
        self._error = error

    def __call__(self) -> str:
        return "\n".join(messages.sentences(self._error))
