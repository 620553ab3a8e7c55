"""Dialog that lets a project ask all questions, or the core ones only."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.domain.projects import Tier
from tipcoder.services.upgrading import ask_up_to
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.wrapping_buttons import WrappingRadio


class AskedTierDialog(WorkDialog):
    """Counts every coding anew when the choice changes; it can be stopped, and nothing is changed then.

    Who opens the dialog closes the coding first.
    """

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._project = context.project
        self.choices = {tier: WrappingRadio("", self) for tier in Tier}
        for choice in self.choices.values():
            self.body.addWidget(choice)
            choice.toggled.connect(self._offer)
        self.apply_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Apply"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.apply_button.clicked.connect(self.apply)
        self.cancel_button.clicked.connect(self.reject)
        self.choices[self._project.project.asked].setChecked(True)
        self.choices[self._project.project.asked].setFocus()
        self.set_heading(
            self.tr("Core questions or all"),
            self.tr("What is missing is counted anew in every case. All answers stay, and you can choose again."),
        )
        self.choices[Tier.CORE].setText(self.tr("Core questions; the others on demand, and never missing"))
        self.choices[Tier.EXTENDED].setText(self.tr("All questions"))

    @Slot()
    def apply(self) -> None:
        """Make the choice that of the project."""
        self.apply_button.setEnabled(False)
        self._start(partial(ask_up_to, self._project, self._chosen()), self._finish)

    @Slot(object)
    def _finish(self, _result: object) -> None:
        self._end()
        self.accept()

    def _end(self) -> None:
        super()._end()
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.apply_button.setEnabled(self._chosen() is not self._project.project.asked)

    def _chosen(self) -> Tier:
        return next(tier for tier, choice in self.choices.items() if choice.isChecked())

    def _stopped_message(self) -> str:
        return self.tr("Stopped. The project asks for what it asked for before.")
