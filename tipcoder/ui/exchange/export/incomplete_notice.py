"""Notice in the export dialog: how many of the chosen cases are incomplete or not submitted, and how to leave them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from tipcoder.domain.projects import Case
from tipcoder.services.case_selection import CaseStatus, is_submitted, status_of
from tipcoder.ui import theme
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating


class IncompleteNotice(Retranslating, QWidget):
    """Hidden where every chosen case is complete and submitted.

    Signals:
        complete_wanted, submitted_wanted: the others are to stay.
    """

    complete_wanted = Signal()
    submitted_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._incomplete = self._unsubmitted = 0
        self.incomplete, self.unsubmitted = PlainLabel(self), PlainLabel(self)
        self.complete_button, self.submitted_button = QPushButton(self), QPushButton(self)
        layout = FlowLayout(self, across=12, down=4)
        for label, button, wanted in (
            (self.incomplete, self.complete_button, self.complete_wanted),
            (self.unsubmitted, self.submitted_button, self.submitted_wanted),
        ):
            theme.set_role(label, "warning")
            theme.set_role(button, "quiet")
            button.setAutoDefault(False)
            button.clicked.connect(wanted)
            label.setMinimumHeight(button.sizeHint().height())
            layout.addWidget(label)
            layout.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        self.incomplete.setText(self.tr("Incomplete among them: {count}").format(count=self._incomplete))
        self.complete_button.setText(self.tr("Leave out what is incomplete"))
        self.unsubmitted.setText(self.tr("Not submitted: {count}").format(count=self._unsubmitted))
        self.submitted_button.setText(self.tr("Leave out what is not submitted"))

    def show_cases(self, cases: Sequence[Case]) -> None:
        """Count what is unfinished among the chosen cases."""
        codings = [case for case in cases if not case.coding.is_delivered]
        self._incomplete = sum(status_of(case) is not CaseStatus.COMPLETE for case in codings)
        self._unsubmitted = sum(not is_submitted(case) for case in codings)
        for count, label, button in (
            (self._incomplete, self.incomplete, self.complete_button),
            (self._unsubmitted, self.unsubmitted, self.submitted_button),
        ):
            label.setVisible(count > 0)
            button.setVisible(count > 0)
        self.setVisible(bool(self._incomplete or self._unsubmitted))
        self.retranslate()
