"""Adds cases of judgment files: chosen, from a folder, or dropped; a case each, or one of all."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from tipcoder.domain.projects import Case, JudgmentKind
from tipcoder.errors import UserError
from tipcoder.services.judgments.judgments import files_of_folder, judgment_files
from tipcoder.ui import file_choice
from tipcoder.ui.cases.case_files_dialog import CaseFilesDialog
from tipcoder.ui.cases.case_import import AddedJudgments, JudgmentImport
from tipcoder.ui.cases.kind_dialog import JudgmentKindDialog
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.project_context import ProjectContext


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


def dropped_files(event: QDragEnterEvent | QDropEvent) -> tuple[Path, ...]:
    """Return what was dropped, whatever its ending: what cannot be read is refused by name, never passed over."""
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
