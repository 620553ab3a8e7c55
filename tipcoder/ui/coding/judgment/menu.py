"""What can be done with the judgment that is shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from tipcoder.domain.judgments import JudgmentDetails
from tipcoder.domain.projects import PageQuality
from tipcoder.services.judgments.judgments import PDF
from tipcoder.ui import icons
from tipcoder.ui.widgets.menu_button import MenuButton
from tipcoder.ui.widgets.retranslating import Retranslating

NAMES_KEY = "Ctrl+I"
"""Marks names and identifiers in the judgment, or no longer."""


class JudgmentMenu(Retranslating, MenuButton):
    """Its actions are heard by who does them (`JudgmentActions`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons.set_icon(self, "ellipsis", "muted")
        self.details_action, self.recognise_action, self.replace_action, self.remove_action = (
            QAction(self) for _ in range(4)
        )
        for action in (self.details_action, self.recognise_action, self.replace_action):
            self.choices.addAction(action)
        self.names_action = QAction(self)
        self.names_action.setCheckable(True)
        self.names_action.setShortcut(QKeySequence(NAMES_KEY))
        self.names_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.choices.addAction(self.names_action)
        self.choices.addSeparator()
        self.choices.addAction(self.remove_action)
        self.retranslate()

    def show_details(self, details: JudgmentDetails | None) -> None:
        """Offer what can be done with a judgment. One that was replaced is only looked at."""
        is_current = details is not None and not details.judgment.is_former
        is_pdf = details is not None and details.judgment.media_type == PDF
        has_pictures = details is not None and any(quality is not PageQuality.TEXT for quality in details.qualities)
        self.recognise_action.setEnabled(is_current and is_pdf and has_pictures)
        self.replace_action.setEnabled(is_current)
        self.remove_action.setEnabled(is_current)

    def retranslate(self) -> None:
        name = self.tr("More about this judgment")
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.details_action.setText(self.tr("Details…"))
        self.recognise_action.setText(self.tr("Recognise text…"))
        self.replace_action.setText(self.tr("Replace with another file…"))
        self.names_action.setText(self.tr("Show names and identifiers"))
        self.remove_action.setText(self.tr("Remove from the case"))
