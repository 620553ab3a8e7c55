"""Dialog that writes a copy in which a second coder codes cases without seeing the first coding."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from tipcoder.domain.projects import Case
from tipcoder.services.double_coding.blind_copies import hand_over_blind
from tipcoder.services.double_coding.progress import DoubleCodingProgress
from tipcoder.ui.double_coding.rounds.coder_box import CoderBox
from tipcoder.ui.exchange.copy_dialog import CopyDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Work
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.new_passphrase import NewPassphrase


class BlindCopyDialog(CopyDialog):
    """Asks who codes the cases, and writes what they need."""

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
