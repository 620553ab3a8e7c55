"""Button of a question or row with the number of its remarks."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from tipcoder.domain.remarks import Remark, RemarkStatus
from tipcoder.languages import ui_language
from tipcoder.ui import icons
from tipcoder.ui.coding.keys import REMARK_KEY
from tipcoder.ui.widgets.plain_label import plain_tip


class RemarkButton(QToolButton):
    """Button that shows the number of remarks and opens them; hidden while there are none."""

    def __init__(self, of: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("quietButton")
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setAccessibleDescription(of)
        self.hide()

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Show the number of remarks, and by the colour whether one is open."""
        waiting = sum(remark.status is RemarkStatus.OPEN for remark in remarks)
        words = QCoreApplication.translate("Remarks", "%n remarks", "", len(remarks))
        if waiting:
            unanswered = QCoreApplication.translate("Remarks", "%n open", "", waiting)
            words = f"{words}, {unanswered}"
        self.setText(ui_language.locale().toString(len(remarks)))
        self.setToolTip(plain_tip(f"{words} ({REMARK_KEY})"))
        self.setAccessibleName(words)
        icons.set_icon(self, "message-square", "warning" if waiting else "muted")
        self.setVisible(bool(remarks))
