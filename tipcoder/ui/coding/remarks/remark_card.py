"""Card of one remark with its replies and buttons."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tipcoder.domain.remarks import Remark, RemarkStatus
from tipcoder.ui import icons, theme
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import PlainLabel

INDENT = 20
STATUS_ICONS = {
    RemarkStatus.OPEN: ("message-square", "warning"),
    RemarkStatus.ANSWERED: ("circle-dashed", "muted"),
    RemarkStatus.CLOSED: ("circle-check", "success"),
}


class RemarkCard(QFrame):
    """A remark with its replies. It is built anew after each change.

    Signals:
        reply_asked, status_asked(RemarkStatus), take_back_asked: a button was pressed.
    """

    reply_asked = Signal()
    status_asked = Signal(object)
    take_back_asked = Signal()

    def __init__(self, remark: Remark, coder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("remarkCard")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        picture = PlainLabel(self)
        picture.setPixmap(icons.pixmap(STATUS_ICONS[remark.status][0], 16, STATUS_ICONS[remark.status][1]))
        self.status = PlainLabel(self, status_word(remark.status))
        theme.set_role(self.status, "strong")
        head.addWidget(picture)
        head.addWidget(self.status)
        head.addStretch(1)
        layout.addLayout(head)
        self._add_words(layout, remark.coder, remark.made_at, remark.text, 0)
        for reply in remark.replies:
            self._add_words(layout, reply.coder, reply.made_at, reply.text, INDENT)
        self._add_buttons(layout, remark, coder)
        self.setAccessibleName(f"{self.status.text()}: {remark.text}")

    def _add_words(self, layout: QVBoxLayout, who: str, when: datetime, text: str, indent: int) -> None:
        head = PlainLabel(self, f"{who}  ·  {moment_words(when)}")
        theme.set_role(head, "muted")
        words = PlainLabel(self, text)
        words.setWordWrap(True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for label in (head, words):
            label.setContentsMargins(indent, 4 if label is head else 0, 0, 0)
            layout.addWidget(label)

    def _add_buttons(self, layout: QVBoxLayout, remark: Remark, coder: str) -> None:
        self.reply_button = self._button(QCoreApplication.translate("Remarks", "Reply"), remark)
        self.reply_button.clicked.connect(self.reply_asked)
        is_closed = remark.status is RemarkStatus.CLOSED
        close, again = (
            QCoreApplication.translate("Remarks", "Close the remark"),
            QCoreApplication.translate("Remarks", "Open it again"),
        )
        self.status_button = self._button(again if is_closed else close, remark)
        self._wanted = RemarkStatus.OPEN if is_closed else RemarkStatus.CLOSED
        self.status_button.clicked.connect(self._ask_status)
        row = FlowLayout(across=8, down=6)  # in some languages they take two lines
        row.addWidget(self.reply_button)
        row.addWidget(self.status_button)
        if remark.can_be_taken_back(coder):
            self.take_back_button = self._button(QCoreApplication.translate("Remarks", "Take it back"), remark)
            self.take_back_button.clicked.connect(self.take_back_asked)
            row.addWidget(self.take_back_button)
        layout.addSpacing(6)
        layout.addLayout(row)

    def _button(self, words: str, remark: Remark) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setAccessibleDescription(remark.text)
        return button

    def _ask_status(self) -> None:
        self.status_asked.emit(self._wanted)


def status_word(status: RemarkStatus) -> str:
    """Return the status of a remark in a word."""
    return {
        RemarkStatus.OPEN: QCoreApplication.translate("Remarks", "Open"),
        RemarkStatus.ANSWERED: QCoreApplication.translate("Remarks", "Answered"),
        RemarkStatus.CLOSED: QCoreApplication.translate("Remarks", "Closed"),
    }[status]
