"""Dialogs that write a copy of the project: their base, and the one for another person who may see all of it."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QWidget

from tipcoder.domain.projects import SUFFIX
from tipcoder.services.case_selection import EVERY_STATUS, CaseStatus, ChosenCases, Selection
from tipcoder.services.handover import hand_over
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Work
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.inputs.new_passphrase import NewPassphrase
from tipcoder.ui.widgets.path_field import PathField


class CopyDialog(WorkDialog):
    """Stays open when the copy is written, and says where it is. Subclasses give their parts to `_lay_out`."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._written_as = ""
        self._target = Path()

    @Slot()
    def choose_target(self) -> None:
        """Let the person choose the copy's file."""
        path = file_choice.save_project(self, self._context.settings, self._target)
        if path is not None:
            self._target = path
            self.target.show_path(path)

    @Slot()
    def write(self) -> None:
        """Write the copy."""
        self._start(self._work(), self._show_written, can_stop=False)

    def _lay_out(self, above: QWidget | None, passphrase: NewPassphrase, *below: QWidget) -> None:
        """Put the parts in order, the file last; the passphrase of the copy has the keyboard."""
        self.passphrase = passphrase
        self.passphrase.set_caption(self.tr("Passphrase of the copy"))
        self.target = PathField(self)
        self.target.set_caption(self.tr("File"))
        self.target.choose_button.setText(self.tr("Change…"))
        for part in (*([above] if above is not None else []), passphrase, *below, self.target):
            self.body.addWidget(part)
        self.write_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Write the copy"), primary=True, is_guarded=True
        )
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        self._target = file_choice.free_path(self._context.project.path.parent, self._name(), SUFFIX)
        self.target.show_path(self._target)
        self.write_button.clicked.connect(self.write)
        self.close_button.clicked.connect(self.reject)
        self.target.choose_button.clicked.connect(self.choose_target)
        self.passphrase.changed.connect(self._offer)
        self._offer()
        self.passphrase.first.setFocus()

    @Slot(object)
    def _show_written(self, _result: Any) -> None:
        self._end()
        self._written_as = self._target.name
        self.banner.show_message(SUCCESS, self._written)
        self._target = file_choice.free_path(self._target.parent, self._name(), SUFFIX)
        self.target.show_path(self._target)
        self.passphrase.clear()
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.write_button.setEnabled(self.passphrase.is_complete())

    # For subclasses

    def _work(self) -> Work:
        """Return what writes the copy."""
        raise NotImplementedError

    def _name(self) -> str:
        """Return the name of the copy's file, without its ending."""
        return self._context.project.path.stem

    def _written(self) -> str:
        """Say that the copy was written."""
        raise NotImplementedError


class HandOverDialog(CopyDialog):
    """Writes all of the project, or its complete cases, for somebody who may see it."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._count = 0
        self.set_heading(
            self.tr("Hand over a copy"),
            self.tr(
                "For somebody who may see all of it: answers, quoted passages and history go along. What may cross a "
                "border leaves as a workbook."
            ),
        )
        passphrase = NewPassphrase(self)
        self.complete_box = QCheckBox(self.tr("Only cases that are complete"), self)
        self.judgments_box = QCheckBox(self.tr("With the files and texts of judgments"), self)
        self.judgments_box.setChecked(True)
        self._lay_out(None, passphrase, self.complete_box, self.judgments_box)

    def _work(self) -> Work:
        statuses = frozenset({CaseStatus.COMPLETE}) if self.complete_box.isChecked() else EVERY_STATUS
        return partial(
            hand_over,
            self._context.project,
            self._target,
            self.passphrase.text(),
            selection=Selection(statuses),
            with_judgments=self.judgments_box.isChecked(),
        )

    @Slot(object)
    def _show_written(self, chosen: ChosenCases) -> None:
        self._count = chosen.count
        super()._show_written(chosen)

    def _written(self) -> str:
        return self.tr("The copy {name} was written, with %n case(s).", "", self._count).format(name=self._written_as)
