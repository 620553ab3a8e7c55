"""Dialog that begins a round: a sample drawn by chance, or a calibration in which all code the same cases."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QSpinBox, QWidget

from tipcoder.domain.projects import CodingRound, RoundKind
from tipcoder.errors import UserError
from tipcoder.services.double_coding.coders import named_cases
from tipcoder.services.double_coding.progress import DoubleCodingProgress
from tipcoder.services.double_coding.samples import SHARE, begin_calibration, draw_sample, sample_size
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.double_coding.rounds.coder_box import CoderBox
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.wrapping_buttons import WrappingRadio

LARGEST_SEED = 2**31 - 1


class DrawDialog(WorkDialog):
    """Draws while it is open, so that what is wrong can be mended; closes when the round is recorded."""

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
        self.share.setSuffix(" %")
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
