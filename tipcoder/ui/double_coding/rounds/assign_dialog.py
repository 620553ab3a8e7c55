"""Dialogs that make cases the task of a second coder, who works in a blind copy or in the project itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.domain.projects import Case
from tipcoder.services.double_coding.progress import DoubleCodingProgress
from tipcoder.services.double_coding.samples import assign
from tipcoder.services.double_coding.second_codings import begin_here, hand_over_blind
from tipcoder.services.projects import OpenProject
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.double_coding.rounds.coder_box import CoderBox
from tipcoder.ui.exchange.copy_dialog import CopyDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Work
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.new_passphrase import NewPassphrase
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck


def _assign(project: OpenProject, number: int, cases: Sequence[Case], coder: str, *, begins: bool) -> None:
    assign(project, number, cases, coder)
    if begins:
        begin_here(project, cases, coder)


class AssignDialog(WorkDialog):
    """Closes when the cases are assigned."""

    def __init__(
        self,
        context: ProjectContext,
        progress: DoubleCodingProgress,
        number: int,
        cases: Sequence[Case],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._number = number
        self._cases = tuple(cases)
        firsts = {case.coding.coder for case in cases}
        offered = [coder for coder in progress.known if coder not in firsts]
        self.coder = CoderBox((*offered, progress.next_coder), (offered or [progress.next_coder])[0], self)
        self.coder_field = CaptionedField(self.coder, parent=self, caption=self.tr("Code of the second coder"))
        self.here_box = WrappingCheck(self.tr("The second coder works in this project, on this computer"), self)
        self.body.addWidget(self.coder_field)
        self.body.addWidget(self.here_box)
        self.assign_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Assign"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.assign_button.clicked.connect(self.assign)
        self.cancel_button.clicked.connect(self.reject)
        self.coder.currentTextChanged.connect(self._offer)
        numbers = ", ".join(str(case.number) for case in self._cases)
        self.set_heading(self.tr("Assign to a second coder"), self.tr("Cases: {numbers}").format(numbers=numbers))
        self.here_box.setToolTip(
            self.tr(
                "At its next opening the project asks who is at work. The second coder then sees nothing of the first "
                "coding. Without this, hand over a blind copy."
            )
        )
        self._offer()
        self.coder.setFocus()

    @Slot()
    def assign(self) -> None:
        """Assign the cases."""
        begins = self.here_box.isChecked()
        work = partial(_assign, self._context.project, self._number, self._cases, self.coder.coder(), begins=begins)
        self._start(work, self._take, can_stop=False)

    @Slot(object)
    def _take(self, _result: object) -> None:
        self._end()
        self.accept()

    @Slot()
    def _offer(self) -> None:
        self.assign_button.setEnabled(bool(self.coder.coder()))


class BlindCopyDialog(CopyDialog):
    """Dialog that writes a copy in which a second coder codes cases without seeing the first coding.

    Asks who codes the cases, and writes what they need.
    """

    def __init__(
        self,
        context: ProjectContext,
        progress: DoubleCodingProgress,
        cases: Sequence[Case],
        coder: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._cases = tuple(cases)
        self.set_heading(
            self.tr("Blind copy for a second coder"),
            self.tr(
                "Cases: {numbers}. The copy has the judgments, the framework and the taxonomies, and nothing of the "
                "first coding."
            ).format(numbers=", ".join(str(case.number) for case in cases)),
        )
        firsts = {case.coding.coder for case in cases}
        offered = [known for known in progress.known if known not in firsts]
        self.coder = CoderBox((*offered, progress.next_coder), coder or progress.next_coder, self)
        self.coder_field = CaptionedField(self.coder, parent=self, caption=self.tr("Code of the second coder"))
        self._lay_out(self.coder_field, NewPassphrase(self))
        self.coder.currentTextChanged.connect(self._offer)

    def _work(self) -> Work:
        return partial(
            hand_over_blind,
            self._context.project,
            self._target,
            self.passphrase.text(),
            coder=self.coder.coder(),
            cases=[case.id for case in self._cases],
        )

    @Slot()
    def _offer(self) -> None:
        self.write_button.setEnabled(self.passphrase.is_complete() and bool(self.coder.coder()))

    def _name(self) -> str:
        return f"{self._context.project.path.stem} {self.coder.coder()}"

    def _written(self) -> str:
        return self.tr(
            "The copy {name} was written. Give it to the second coder, and the passphrase by another way."
        ).format(name=self._written_as)
