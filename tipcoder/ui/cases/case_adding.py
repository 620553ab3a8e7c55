"""Adds cases of judgment files: chosen, from a folder, or dropped; a case each, or one of all."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QRadioButton, QWidget

from tipcoder.domain.projects import Case, JudgmentKind
from tipcoder.errors import UserError
from tipcoder.services.judgments.judgments import files_of_folder, judgment_files
from tipcoder.ui import file_choice
from tipcoder.ui.cases.case_import import AddedJudgments, JudgmentImport
from tipcoder.ui.cases.kind_dialog import JudgmentKindDialog
from tipcoder.ui.dialogs.dialog import Dialog, shown
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.text.names import judgment_kind_name
from tipcoder.ui.widgets.elided_label import ElidedLabel

WORKBOOK = ".xlsx"
"""Ending of a file that is dropped to be imported."""
JudgmentFiles = tuple[Path, ...]
"""The file of a judgment, or the pictures of its pages."""


class CaseFilesDialog(Dialog):
    """A case each is what is likely; of one case together, each file has its kind."""

    def __init__(self, files: Sequence[JudgmentFiles], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = tuple(files)
        self.each, self.together = QRadioButton(self), QRadioButton(self)
        self.each.setChecked(True)
        self._kinds = QWidget(self)
        rows = QFormLayout(self._kinds)
        rows.setContentsMargins(24, 0, 0, 0)
        self.kinds: list[QComboBox] = []
        for number, (first, *_) in enumerate(self._files):
            name = ElidedLabel(self)
            name.setText(first.name)
            box = QComboBox(self)
            for kind in JudgmentKind:
                box.addItem("", kind)
            likely = JudgmentKind.APPEAL if number else JudgmentKind.FIRST_INSTANCE
            box.setCurrentIndex(box.findData(likely))
            box.setAccessibleName(first.name)
            self.kinds.append(box)
            rows.addRow(name, box)
        for part in (self.each, self.together, self._kinds):
            self.body.addWidget(part)
        self.add_files_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Add"), primary=True)
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.together.toggled.connect(self._offer_kinds)
        self.add_files_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._offer_kinds()
        self.set_heading(self.tr("%n judgment(s) to add", "", len(self._files)))
        self.each.setText(self.tr("Each is a case of its own"))
        self.together.setText(self.tr("All are judgments of one case"))
        for box in self.kinds:
            for place in range(box.count()):
                box.setItemText(place, judgment_kind_name(box.itemData(place)))
        self.each.setFocus()

    def chosen(self) -> tuple[JudgmentKind, ...]:
        """Return the kinds of the files as judgments of one case, () for a case each."""
        return tuple(JudgmentKind(box.currentData()) for box in self.kinds) if self.together.isChecked() else ()

    @Slot()
    def _offer_kinds(self) -> None:
        self._kinds.setVisible(self.together.isChecked())


class CaseAdding(QObject):
    """Asks what is to be asked, and reads the files in the background.

    Signals:
        case_made(coding_id): one case was made, and there is nothing to be read about it first.
        cases_made(case_id): cases were made, the first of them with this id.
    """

    case_made = Signal(str)
    cases_made = Signal(str)

    def __init__(self, context: ProjectContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self.judgment_import = JudgmentImport(context, self)
        self.judgment_import.made.connect(self._tell)

    @Slot()
    def add_cases(self) -> None:
        """Make cases of judgment files that the person chooses."""
        self.add_files(file_choice.open_judgments(self._page, self._context.settings))

    @Slot()
    def add_folder(self) -> None:
        """Make cases of the judgments in a folder that the person chooses."""
        folder = file_choice.choose_judgment_folder(self._page, self._context.settings)
        if folder is not None:
            self.add_files([folder])

    def add_to_case(self, case: Case) -> None:
        """Add judgments to a case from files that the person chooses."""
        files = file_choice.open_judgments(self._page, self._context.settings)
        if not files:
            return
        likely = JudgmentKind.APPEAL if case.judgments else JudgmentKind.FIRST_INSTANCE
        with shown(JudgmentKindDialog([path.name for path in files], likely, self._page)) as dialog:
            kind = dialog.kind() if dialog.is_accepted else None
        if kind is not None:
            self.judgment_import.add_to_case(case.id, files, kind)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Make a case of each file, and of each file in a folder, or one case of all."""
        try:
            files = [file for path in paths for file in (files_of_folder(path) if path.is_dir() else (path,))]
        except UserError as error:
            self._context.banner.show_error(error)
            return
        judgments = judgment_files(files)
        kinds: tuple[JudgmentKind, ...] | None = ()
        if len(judgments) > 1:
            with shown(CaseFilesDialog(judgments, self._page)) as dialog:
                kinds = dialog.chosen() if dialog.is_accepted else None
        if kinds:
            self.judgment_import.add_one_case(judgments, kinds)
        elif judgments and kinds is not None:
            self.judgment_import.add_cases(files)

    @Slot(object)
    def _tell(self, made: AddedJudgments) -> None:
        first = made.cases[0]
        self.cases_made.emit(first.id)
        if len(made.cases) == 1 and made.is_smooth:
            self.case_made.emit(first.coding.id)


def dropped_files(event: QDropEvent) -> tuple[Path, ...]:
    """Return what was dropped, whatever its ending: what cannot be read is refused by name, never passed over."""
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())


def has_ending(files: Sequence[Path], ending: str) -> bool:
    """Return whether one file was dropped alone, and has an ending: a project or a workbook, which is no judgment."""
    return [file.suffix.lower() for file in files] == [ending]


def accept_copy(event: QDropEvent) -> None:
    """Take what is dropped as a copy: told that it was moved, a file manager would delete the original."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
