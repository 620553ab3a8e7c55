"""Field for the recipient of what crosses a border: of a workbook, or of a sheet on a case."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from tipcoder.services.exporting.export import DEFAULT_RECIPIENT, PROFILES, list_recipients
from tipcoder.services.projects import OpenProject
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.retranslating import Retranslating


class RecipientField(Retranslating, CaptionedField):
    """Offers those to whom was exported before; somebody else can be typed.

    Signals:
        changed: somebody else is named now.
    """

    changed = Signal()

    def __init__(self, project: OpenProject, parent: QWidget | None = None) -> None:
        self.names = QComboBox()
        super().__init__(self.names, parent=parent)
        self._stays = False
        self.names.setEditable(True)
        self.names.addItems(list(list_recipients(project)))
        self.names.editTextChanged.connect(self.changed)
        self.retranslate()

    def recipient(self) -> str:
        """Return who is named, UNODC if nobody is."""
        return self.names.currentText().strip() or DEFAULT_RECIPIENT

    def show_profile(self, profile: str) -> None:
        """Ask for a recipient where a profile lets something cross a border."""
        self._stays = PROFILES[profile].is_traceable
        self.setEnabled(not self._stays)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_caption(self.tr("Recipient"))
        keys = self.tr("Each recipient gets keys of their own, the same in every delivery.")
        self.set_hint("" if self._stays else keys)
