"""Inputs for a new passphrase: typed twice, rated while it is typed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tipcoder.domain.passphrases import MINIMUM, Strength, strength
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.passphrase_edit import PassphraseEdit
from tipcoder.ui.widgets.retranslating import Retranslating


class NewPassphrase(Retranslating, QWidget):
    """Signals:
    changed(): something else was typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = ""
        self.first, self.again = PassphraseEdit(self), PassphraseEdit(self)
        self.first_field, self.again_field = (
            CaptionedField(self.first, parent=self),
            CaptionedField(self.again, parent=self),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.first_field, 1)
        layout.addWidget(self.again_field, 1)
        for edit in (self.first, self.again):
            edit.textChanged.connect(self._judge)
        self.retranslate()

    def set_caption(self, caption: str) -> None:
        """Say whose passphrase it is."""
        self._caption = caption
        self.retranslate()

    def text(self) -> str:
        """Return what is typed."""
        return self.first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def is_complete(self) -> bool:
        """Return whether it is strong enough, and the same both times."""
        return self.first.text() == self.again.text() and strength(self.first.text()) >= Strength.FAIR

    def retranslate(self) -> None:
        self.first_field.set_caption(self._caption)
        self.again_field.set_caption(self.tr("The same passphrase again"))
        self._say()

    @Slot()
    def _judge(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        says = {
            Strength.TOO_SHORT: (self.tr("Too short: at least {count} characters."), "error"),
            Strength.WEAK: (self.tr("Easy to guess. Add words that do not belong together."), "error"),
            Strength.FAIR: (self.tr("Good enough. One more word makes it strong."), "warning"),
            Strength.GOOD: (self.tr("Strong."), "success"),
        }
        typed = self.first.text()
        hint, role = (
            says[strength(typed)]
            if typed
            else (self.tr("Four or more words that do not belong together are best."), "muted")
        )
        self.first_field.set_hint(hint.format(count=MINIMUM), role)
        differ = bool(self.again.text()) and self.again.text() != typed
        self.again_field.set_hint(self.tr("The two passphrases differ.") if differ else "", "error")
