"""Page that hides a locked project until its passphrase is typed again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tipcoder.ui import icons, theme
from tipcoder.ui.actions.bound_actions import BoundActions
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.inputs.passphrase_edit import PassphraseEdit
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

WIDTH = 460
MARGIN = 32
ICON = 40


class LockPage(Retranslating, QWidget):
    """Asks for what `unlock` takes, `passphrase` or `recovery_key`.

    Signals:
        unlocked(object): what `unlock` returned: the project can be read again.
        close_wanted: the project is to be closed instead.
    """

    unlocked = Signal(object)
    close_wanted = Signal()

    def __init__(self, name: str, unlock: Callable[..., object], tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._unlock = unlock
        self._tasks = tasks
        self._is_busy = False
        self._icon, self._heading, self._text = PlainLabel(self), PlainLabel(self), PlainLabel(self)
        self._heading.setWordWrap(True)
        self._text.setWordWrap(True)
        theme.set_role(self._heading, "heading")
        theme.set_role(self._text, "muted")
        self.banner = Banner(self)
        self.passphrase, self.recovery_key = PassphraseEdit(self), QLineEdit(self)
        self._passphrase_field = CaptionedField(self.passphrase, parent=self)
        self._key_field = CaptionedField(self.recovery_key, parent=self)
        self._ways = QStackedWidget(self)
        self._ways.addWidget(self._passphrase_field)
        self._ways.addWidget(self._key_field)
        self.unlock_button, self.switch_button, self.close_button = (QPushButton(self) for _ in range(3))
        theme.set_role(self.unlock_button, "primary")
        theme.set_role(self.switch_button, "quiet")
        theme.set_role(self.close_button, "quiet")
        self._lay_out()
        for entry in (self.passphrase, self.recovery_key):
            entry.textChanged.connect(self._offer)
            entry.returnPressed.connect(self.unlock)
        self.unlock_button.clicked.connect(self.unlock)
        self.switch_button.clicked.connect(self._switch_way)
        self.close_button.clicked.connect(self.close_wanted)
        self.bound_actions = BoundActions(self)
        self.bound_actions.bind("close_project", self.close_wanted.emit)
        theme.theme_notice().theme_changed.connect(self._draw_icon)
        self._draw_icon()
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("{project} is locked").format(project=self._name))
        self._text.setText(self.tr("Everything is saved. You go on where you were once it is unlocked."))
        self._passphrase_field.set_caption(self.tr("Passphrase"))
        self._key_field.set_caption(self.tr("Recovery key"))
        self.unlock_button.setText(self.tr("Unlock"))
        self.switch_button.setText(self.tr("Use the passphrase") if self._by_key() else self.tr("Use the recovery key"))
        self.close_button.setText(self.tr("Close the project"))
        self._offer()
        self._fit_card()

    def take_focus(self) -> None:
        """Put the cursor where the passphrase is typed."""
        self._entry().setFocus()

    @Slot()
    def unlock(self) -> None:
        """Unlock the project with what was typed."""
        typed = self._entry().text()
        if self._is_busy or not typed:
            return
        self.banner.clear()
        self._is_busy = True
        self._offer()
        by = {"recovery_key": typed} if self._by_key() else {"passphrase": typed}
        self._tasks.start(partial(self._unlock, **by), done=self._succeed, failed=self._fail)

    @Slot(object)
    def _succeed(self, result: object) -> None:
        self._is_busy = False
        self.passphrase.clear()
        self.recovery_key.clear()
        self.unlocked.emit(result)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        self._offer()
        self._entry().setFocus()
        self._entry().selectAll()
        self.banner.show_error(error)

    @Slot()
    def _switch_way(self) -> None:
        self.banner.clear()
        self._ways.setCurrentIndex(0 if self._by_key() else 1)
        self.retranslate()
        self.take_focus()

    @Slot()
    def _offer(self) -> None:
        self.unlock_button.setEnabled(bool(self._entry().text()) and not self._is_busy)

    def _by_key(self) -> bool:
        return self._ways.currentWidget() is self._key_field

    def _entry(self) -> QLineEdit:
        return self.recovery_key if self._by_key() else self.passphrase

    @Slot()
    def _draw_icon(self) -> None:
        self._icon.setPixmap(icons.pixmap("lock", ICON, "accent"))
        self._fit_card()

    def _fit_card(self) -> None:
        """Give the card the width of its widest button where texts are large."""
        self.switch_button.ensurePolished()
        self._card.setFixedWidth(max(WIDTH, self.switch_button.sizeHint().width() + 2 * MARGIN))

    def _lay_out(self) -> None:
        card = self._card = QFrame(self)
        theme.set_role(card, "card")
        body = QVBoxLayout(card)
        body.setContentsMargins(MARGIN, 28, MARGIN, 24)
        body.setSpacing(12)
        for part in (self._icon, self._heading, self._text, self.banner, self._ways):
            body.addWidget(part)
        buttons = FlowLayout(across=8, down=8)  # large texts do not fit side by side
        buttons.addWidget(self.unlock_button)
        buttons.addWidget(self.switch_button)
        body.addLayout(buttons)
        body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()  # an alignment would leave the heights of wrapped texts out of account
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)
