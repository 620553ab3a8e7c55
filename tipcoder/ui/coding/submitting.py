"""Submitting as a step: what is missing is shown first, and what is submitted is read until somebody reopens it."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from tipcoder.analysis.completeness import Status
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Case, CodingStatus
from tipcoder.framework.form.form import Question
from tipcoder.messages.statuses import status_name
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.structure import lacks_rows
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

LEAST, LIST_HEIGHT = 96, 240


class ReasonDialog(Dialog):
    """Asks for a line of reason, without which its button stays off."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason_field = QLineEdit(self)
        self.reason_field.setMaxLength(200)
        self._reason = CaptionedField(self.reason_field, parent=self, caption=caption)

    @property
    def reason(self) -> str:
        """The reason, in one line."""
        return self.reason_field.text().strip()

    def _needs_reason(self, button: QPushButton) -> None:
        button.setEnabled(False)
        self.reason_field.textChanged.connect(lambda: button.setEnabled(bool(self.reason)))
        button.clicked.connect(self.accept)


class SubmitDialog(ReasonDialog):
    """Lists what is missing or wrong in a coding that is to be submitted; a click goes there.

    `place` is where the person went instead, None where it is submitted all the same, for a `reason`.
    """

    def __init__(self, work: CodingWork, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Why is it submitted all the same?"), parent)
        self.place: Ref | None = None
        counts = work.coding.completeness
        missing = self.tr("%n answers are missing", "", counts.missing)
        wrong = self.tr("%n answers are wrong", "", counts.wrong)
        parts = [words for words, count in ((missing, counts.missing), (wrong, counts.wrong)) if count]
        self.set_heading(", ".join(parts), self.tr("Choose one to go to it."))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What is missing or wrong"))
        self.list.setMinimumHeight(LEAST)
        self.list.setMaximumHeight(LIST_HEIGHT)
        self.list.setWordWrap(True)
        for ref in faulty_refs(work):
            item = QListWidgetItem(work.question_in_words(ref))
            item.setData(Qt.ItemDataRole.UserRole, ref)
            self.list.addItem(item)
        self.body.addWidget(self.list)
        self.body.addWidget(self._reason)
        self.first_button = self.add_button(
            QDialogButtonBox.ButtonRole.ActionRole, self.tr("Go to the first"), primary=True
        )
        self.submit_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Submit all the same"), is_guarded=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self._needs_reason(self.submit_button)
        self.cancel_button.clicked.connect(self.reject)
        self.first_button.clicked.connect(lambda: self._go(self.list.item(0)))
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.first_button.setEnabled(self.list.count() > 0)
        self.first_button.setFocus()

    def _go(self, item: QListWidgetItem) -> None:
        self.place = item.data(Qt.ItemDataRole.UserRole)
        self.reject()


class ReopenDialog(ReasonDialog):
    """Asks why a coding that was submitted is opened again."""

    def __init__(self, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Why is it opened again?"), parent)
        self.set_heading(
            self.tr("Reopen case {number}?").format(number=case.number),
            self.tr("What was submitted goes on to be compared until the coding is submitted again."),
        )
        self.body.addWidget(self._reason)
        self.reopen_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Reopen"), primary=True, is_guarded=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self._needs_reason(self.reopen_button)
        self.cancel_button.clicked.connect(self.reject)
        self.reason_field.setFocus()


class SubmittedBar(Retranslating, QFrame):
    """Says above the form since when the coding is only read, or what of it is compared meanwhile.

    Signals:
        reopen_asked
    """

    reopen_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("banner", "info")
        self._status, self._since, self._compared = CodingStatus.TO_DO, "", ""
        self._icon, self.text = PlainLabel(self), PlainLabel(self)
        self.text.setWordWrap(True)
        self.reopen_button = QPushButton(self)
        theme.set_role(self.reopen_button, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 2, 12, 2)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.reopen_button)
        self.reopen_button.clicked.connect(self.reopen_asked)
        theme.theme_notice().theme_changed.connect(self._draw_icon)
        self._draw_icon()
        self.retranslate()
        self.hide()

    def show_case(self, case: Case, compared: datetime | None, *, may_reopen: bool) -> None:
        """Show it for a case that is submitted, or of which something that was submitted is compared."""
        self._status = case.status
        self._since = moment_words(case.status_at) if case.status_at is not None else ""
        self._compared = moment_words(compared) if compared is not None else ""
        self.reopen_button.setVisible(case.status.is_done and may_reopen)
        self.retranslate()
        self.setVisible(case.status.is_done or compared is not None)

    def retranslate(self) -> None:
        if self._status.is_done:
            words = self.tr("{status} {time}. It is read only.")
            self.text.setText(words.format(status=status_name(self._status), time=self._since))
        else:
            words = self.tr("Opened again. What was submitted {time} is compared until it is submitted again.")
            self.text.setText(words.format(time=self._compared))
        self.reopen_button.setText(self.tr("Reopen…"))

    @Slot()
    def _draw_icon(self) -> None:
        self._icon.setPixmap(icons.pixmap("lock", 16, "muted"))


def faulty_refs(work: CodingWork) -> Iterator[Ref]:
    """Yield the questions that are missing or wrong, and the rosters that lack rows, in the order of the form."""
    for ref in work.live.refs():
        if isinstance(work.live.node(ref), Question):
            if work.status(ref) in (Status.MISSING, Status.UNPROVED, Status.WRONG):
                yield ref
        elif lacks_rows(work.live, ref):
            yield ref
