"""Dialog that writes a copy of the project for another person."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QWidget

from tipcoder.domain.projects import SUFFIX
from tipcoder.services.case_selection import EVERY_STATUS, CaseStatus, ChosenCases, Selection
from tipcoder.services.handover import hand_over
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.inputs.new_passphrase import NewPassphrase
from tipcoder.ui.widgets.path_field import PathField


class HandOverDialog(Dialog):
    """Stays open while the copy is written, and says where it is."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._chosen: ChosenCases | None = None
        self._written_as = ""
        self._target = file_choice.free_path(context.project.path.parent, context.project.path.stem, SUFFIX)
        self.passphrase = NewPassphrase(self)
        self.complete_box, self.judgments_box = QCheckBox(self), QCheckBox(self)
        self.judgments_box.setChecked(True)
        self.target = PathField(self)
        for part in (self.passphrase, self.complete_box, self.judgments_box, self.target):
            self.body.addWidget(part)
        self.write_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Write the copy"), primary=True
        )
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        self.write_button.clicked.connect(self.write)
        self.close_button.clicked.connect(self.reject)
        self.target.choose_button.clicked.connect(self.choose_target)
        self.passphrase.changed.connect(self._offer)
        self.set_heading(
            self.tr("Hand over a copy"),
            self.tr(
                "For somebody who may see all of it: answers, quoted passages and history go along. What may cross a "
                "border leaves as a workbook."
            ),
        )
        self.passphrase.set_caption(self.tr("Passphrase of the copy"))
        self.complete_box.setText(self.tr("Only cases that are complete"))
        self.judgments_box.setText(self.tr("With the files and texts of judgments"))
        self.target.set_caption(self.tr("File"))
        self.target.choose_button.setText(self.tr("Change…"))
        self._show_words()
        self.passphrase.first.setFocus()

    def _show_words(self) -> None:
        self.target.show_path(self._target)
        self._offer()

    @Slot()
    def choose_target(self) -> None:
        """Let the person choose the copy's file."""
        path = file_choice.save_project(self, self._context.settings, self._target)
        if path is not None:
            self._target = path
            self._show_words()

    @Slot()
    def write(self) -> None:
        """Write the copy."""
        self.banner.clear()
        self.show_busy(True)
        statuses = frozenset({CaseStatus.COMPLETE}) if self.complete_box.isChecked() else EVERY_STATUS
        work = partial(
            hand_over,
            self._context.project,
            self._target,
            self.passphrase.text(),
            selection=Selection(statuses),
            with_judgments=self.judgments_box.isChecked(),
        )
        self._context.tasks.start(work, done=self._show_written, failed=self._show_failure)

    @Slot(object)
    def _show_written(self, chosen: ChosenCases) -> None:
        self.show_busy(False)
        self._chosen = chosen
        self._written_as = self._target.name
        self.banner.show_message(SUCCESS, self._written)
        self._target = file_choice.free_path(self._target.parent, self._context.project.path.stem, SUFFIX)
        self.passphrase.clear()
        self._show_words()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.show_busy(False)
        self.banner.show_error(error)

    @Slot()
    def _offer(self) -> None:
        self.write_button.setEnabled(self.passphrase.is_complete())

    def _written(self) -> str:
        count = self._chosen.count if self._chosen else 0
        return self.tr("The copy {name} was written, with %n case(s).", "", count).format(name=self._written_as)
