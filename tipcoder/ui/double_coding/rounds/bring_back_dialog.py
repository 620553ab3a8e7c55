"""Dialog that asks whose second coding comes back, and in which file."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.services.double_coding.progress import DoubleCodingProgress
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.double_coding.rounds.coder_box import CoderBox
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.path_field import PathField


@dataclass(frozen=True, slots=True)
class ReturnedCoding:
    """A file that holds second codings, and the code of the coder."""

    file: Path
    coder: str


class BringBackDialog(Dialog):
    """The changes of the file are shown by the import that follows."""

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
        """What was chosen, None if the person gave up."""
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
