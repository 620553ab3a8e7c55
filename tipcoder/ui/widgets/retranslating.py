"""Base of widgets that set their texts again when the language is switched."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


class Retranslating(_Base):
    """First base of a widget that sets all its texts in `retranslate`, which it also calls when it is made."""

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
