"""Strip above the pages of a project that is open to read only: why, what could not be read, and what can be done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from tipcoder.messages import sentence
from tipcoder.services.projects import OpenProject, find_holder, unreadable
from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

ICON = 20


class ReadOnlyStrip(Retranslating, QFrame):
    """Stays as long as the project is open: it is no message that one closes.

    Signals:
        backups_wanted: offered where the project is damaged.
    """

    backups_wanted = Signal()

    def __init__(self, project: OpenProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faults = unreadable(project)
        self._holder = find_holder(project)
        self.setProperty("banner", "danger" if self._faults else "warning")
        self._icon = PlainLabel(self)
        self.text = PlainLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.backups_button = QPushButton(self)
        theme.set_role(self.backups_button, "quiet")
        self.backups_button.setVisible(bool(self._faults))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.backups_button)
        self.backups_button.clicked.connect(self.backups_wanted)
        theme.theme_notice().theme_changed.connect(self._draw_icon)
        self._draw_icon()
        self.retranslate()

    def retranslate(self) -> None:
        parts = [sentence(fault) for fault in self._faults]
        if not parts:
            parts.append(self.tr("This project is open to read only."))
        if self._holder is not None:
            parts.append(sentence(self._holder))
        parts.append(self.tr("Nothing can be changed. Exporting, handing over a copy and copying text work."))
        self.text.setText(" ".join(parts))
        self.backups_button.setText(self.tr("Restore a backup…"))
        self.setAccessibleName(self.text.text())

    @Slot()
    def _draw_icon(self) -> None:
        name, colour = ("circle-alert", "danger") if self._faults else ("eye", "warning")
        self._icon.setPixmap(icons.pixmap(name, ICON, colour))
