"""Dialog that writes a copy in which a second coder codes cases without seeing the first coding."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.domain.projects import SUFFIX, Case
from tipcoder.services.double_coding.blind_copies import hand_over_blind
from tipcoder.services.double_coding.progress import DoubleCodingProgress
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.double_coding.rounds.coder_box import CoderBox
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.new_passphrase import NewPassphrase
from tipcoder.ui.widgets.path_field import PathField


class BlindCopyDialog(Dialog):
    """Stays open when the copy is written, and says where it is."""

    def __init__(
        self,
        context: ProjectContext,
        progress: DoubleCodingProgress,
        cases: Sequence[Case],
        coder: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._cases = tuple(cases)
        self._written_as = ""
        firsts = {case.coding.coder for case in cases}
        offered = [known for known in progress.known if known not in firsts]
        self.coder = CoderBox((*offered, progress.next_coder), coder or progress.next_coder, self)
        self.coder_field = CaptionedField(self.coder, parent=self, caption=self.tr("Code of the second coder"))
        self.passphrase = NewPassphrase(self)
        self.target = PathField(self)
        for part in (self.coder_field, self.passphrase, self.target):
            self.body.addWidget(part)
        self._target = file_choice.free_path(context.project.path.parent, self._name(), SUFFIX)
        self.write_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Write the copy"), primary=True
        )
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        self.write_button.clicked.connect(self.write)
        self.close_button.clicked.connect(self.reject)
        self.target.choose_button.clicked.connect(self.choose_target)
        self.passphrase.changed.connect(self._offer)
        self.coder.currentTextChanged.connect(self._offer)
        self.passphrase.set_caption(self.tr("Passphrase of the copy"))
        self.target.set_caption(self.tr("File"))
        self.target.choose_button.setText(self.tr("Change…"))
        self._show_words()
        self.passphrase.first.setFocus()

    def _show_words(self) -> None:
        numbers = ", ".join(str(case.number) for case in self._cases)
        self.set_heading(
            self.tr("Blind copy for a second coder"),
            self.tr(
                "Cases: {numbers}. The copy has the judgments, the framework and the taxonomies, and nothing of the "
                "first coding."
            ).format(numbers=numbers),
        )
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
        work = partial(
            hand_over_blind,
            self._context.project,
            self._target,
            self.passphrase.text(),
            coder=self.coder.coder(),
            cases=[case.id for case in self._cases],
        )
        self._context.tasks.start(work, done=self._show_written, failed=self._show_failure)

    @Slot(object)
    def _show_written(self, _chosen: tuple[Case, ...]) -> None:
        self.show_busy(False)
        self._written_as = self._target.name
        self.banner.show_message(SUCCESS, self._written)
        self._target = file_choice.free_path(self._target.parent, self._name(), SUFFIX)
        self.passphrase.clear()
        self._show_words()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.show_busy(False)
        self.banner.show_error(error)

    @Slot()
    def _offer(self) -> None:
        self.write_button.setEnabled(self.passphrase.is_complete() and bool(self.coder.coder()))

    def _name(self) -> str:
        return f"{self._context.project.path.stem} {self.coder.coder()}"

    def _written(self) -> str:
        return self.tr(
            "The copy {name} was written. Give it to the second coder, and the passphrase by another way."
        ).format(name=self._written_as)
