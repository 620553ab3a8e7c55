"""Dialogs of rounds of double coding: cases drawn, made the task of a second coder, and brought back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QSpinBox, QWidget

from tipcoder.domain.projects import Case, CodingRound, RoundKind
from tipcoder.errors import UserError
from tipcoder.services.double_coding.coders import named_cases
from tipcoder.services.double_coding.progress import DoubleCodingProgress
from tipcoder.services.double_coding.samples import SHARE, assign, begin_calibration, draw_sample, sample_size
from tipcoder.services.double_coding.second_codings import begin_here, hand_over_blind
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.exchange.copy_dialog import CopyDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Work
from tipcoder.ui.text.per_cent import per_cent_suffix
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.new_passphrase import NewPassphrase
from tipcoder.ui.widgets.path_field import PathField
from tipcoder.ui.widgets.wrapping_buttons import WrappingCheck, WrappingRadio

LARGEST_SEED = 2**31 - 1


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


class CoderBox(QComboBox):
    """Input for the code of a coder: one that is known, or a new one.

    Offers codes; any other may be typed.
    """

    def __init__(self, codes: Iterable[str], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(list(dict.fromkeys(codes)))
        self.setCurrentText(chosen)

    def coder(self) -> str:
        """Return the code that is chosen or typed."""
        return self.currentText().strip()


@dataclass(frozen=True, slots=True)
class ReturnedCoding:
    """A file that holds second codings, and the code of the coder."""

    file: Path
    coder: str


class BringBackDialog(Dialog):
    """Dialog that asks whose second coding comes back, and in which file.

    The changes of the file are shown by the import that follows.
    """

    def __init__(
        self, context: ProjectContext, progress: DoubleCodingProgress, coder: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._file: Path | None = None
        self.coder = CoderBox((*progress.known, progress.next_coder), coder, self)
        self.coder_field = CaptionedField(self.coder, parent=self, caption=self.tr("Code of the second coder"))
        self.file = PathField(self)
        self.body.addWidget(self.coder_field)
        self.body.addWidget(self.file)
        self.next_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Continue"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.next_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.file.choose_button.clicked.connect(self.choose_file)
        self.coder.currentTextChanged.connect(self._offer)
        self.set_heading(
            self.tr("Bring back a second coding"),
            self.tr(
                "Choose the blind copy itself, or the workbook that was exported from it. It counts as submitted; the "
                "first coding stays as it is."
            ),
        )
        self.file.set_caption(self.tr("Blind copy or workbook"))
        self.file.choose_button.setText(self.tr("Choose…"))
        self._show_words()

    @property
    def returned(self) -> ReturnedCoding | None:
        """Return the choice, None if the person gave up."""
        if not self.is_accepted or self._file is None:
            return None
        return ReturnedCoding(self._file, self.coder.coder())

    def _show_words(self) -> None:
        self.file.show_path(self._file)
        self._offer()

    @Slot()
    def choose_file(self) -> None:
        """Let the person choose the file."""
        chosen = file_choice.open_second_coding(self, self._context.settings)
        if chosen is not None:
            self._file = chosen
            self._show_words()

    @Slot()
    def _offer(self) -> None:
        self.next_button.setEnabled(self._file is not None and bool(self.coder.coder()))


class DrawDialog(WorkDialog):
    """Dialog that begins a round: a sample drawn by chance, or a calibration in which all code the same cases.

    Draws while it is open, so that what is wrong can be mended; closes when the round is recorded.
    """

    def __init__(
        self, context: ProjectContext, progress: DoubleCodingProgress, kind: RoundKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._progress = progress
        self.made: CodingRound | None = None
        self.sample_choice, self.calibration_choice = WrappingRadio("", self), WrappingRadio("", self)
        (self.sample_choice if kind is RoundKind.SAMPLE else self.calibration_choice).setChecked(True)
        self.share = QSpinBox(self)
        self.share.setRange(1, 100)
        self.share.setValue(SHARE)
        self.share.setSuffix(per_cent_suffix())
        self.seed, self.cases = QLineEdit(self), QLineEdit(self)
        self.seed.setValidator(QIntValidator(0, LARGEST_SEED, self.seed))
        self.coder = CoderBox(("", *progress.known, progress.next_coder), "", self)
        self.share_field, self.seed_field, self.coder_field, self.cases_field = (
            CaptionedField(part, parent=self) for part in (self.share, self.seed, self.coder, self.cases)
        )
        for part in (
            self.sample_choice,
            self.calibration_choice,
            self.share_field,
            self.coder_field,
            self.cases_field,
            self.seed_field,
        ):
            self.body.addWidget(part)
        self.draw_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.draw_button.clicked.connect(self.draw)
        self.cancel_button.clicked.connect(self.reject)
        self.sample_choice.toggled.connect(self._follow_kind)
        self.share.valueChanged.connect(self._follow_kind)
        self.cases.textChanged.connect(self._offer)
        self.set_heading(
            self.tr("New round of double coding"),
            self.tr("The program draws by chance, from each outcome at first instance. Nobody picks the cases."),
        )
        self.sample_choice.setText(self.tr("Sample: some cases are coded a second time"))
        self.calibration_choice.setText(self.tr("Calibration: all coders code the same cases, before real coding"))
        self.share_field.set_caption(self.tr("Share of the cases"))
        self.coder_field.set_caption(self.tr("Second coder (may be left open)"))
        self.seed_field.set_caption(self.tr("Seed of chance (may be left open)"))
        self.seed_field.set_hint(self.tr("The same seed draws the same cases. It is kept and shown with the round."))
        self._follow_kind()
        self.share.setFocus() if kind is RoundKind.SAMPLE else self.cases.setFocus()

    @Slot()
    def draw(self) -> None:
        """Draw the cases, and record the round."""
        project = self._context.project
        try:
            named = named_cases(project, self.cases.text().replace(",", " ").split())
        except UserError as error:
            self.banner.show_error(error)
            return
        if self.calibration_choice.isChecked():
            work = partial(begin_calibration, project, named)
        else:
            work = partial(
                draw_sample,
                project,
                share=self.share.value(),
                seed=int(self.seed.text()) if self.seed.text() else None,
                added=named,
                coder=self.coder.coder(),
            )
        self._start(work, self._take, can_stop=False)

    @Slot(object)
    def _take(self, made: CodingRound) -> None:
        self._end()
        self.made = made
        self.accept()

    @Slot()
    def _follow_kind(self) -> None:
        is_sample = self.sample_choice.isChecked()
        for field in (self.share_field, self.coder_field, self.seed_field):
            field.setVisible(is_sample)
        total = len(self._progress.cases)
        drawn = sample_size(total, self.share.value()) if total else 0
        self.share_field.set_hint(self.tr("Cases that are drawn: {drawn} of {total}.").format(drawn=drawn, total=total))
        if is_sample:
            self.cases_field.set_caption(self.tr("Further cases by number (may be left open)"))
            self.cases_field.set_hint(
                self.tr("For example 3, 5-8. Cases added by hand are marked, and left out of agreement.")
            )
            self.draw_button.setText(self.tr("Draw"))
        else:
            self.cases_field.set_caption(self.tr("Cases by number"))
            self.cases_field.set_hint(self.tr("For example 1-3. Two or three cases are enough."))
            self.draw_button.setText(self.tr("Begin the round"))
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.draw_button.setEnabled(self.sample_choice.isChecked() or bool(self.cases.text().strip()))
