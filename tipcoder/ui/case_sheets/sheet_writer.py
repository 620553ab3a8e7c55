"""Writes a sheet on a case for reading and printing."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tipcoder.domain.projects import Case
from tipcoder.languages import ui_language
from tipcoder.messages.captions import case_sheet_captions, workbook_captions
from tipcoder.services.case_sheets import SheetRequest, write_case_sheet
from tipcoder.services.exporting.export import ExportRequest
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.case_sheets.sheet_dialog import SheetDialog
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.printing import print_page
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import INFO, SUCCESS


class SheetWriter(QObject):
    """Asks for whom and where to, writes in the language in use, and tells by a banner."""

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._target = Path()

    def write(self, case: Case | None) -> None:
        """Write the sheet on a case where the person says; without a case, say that one is to be chosen."""
        if case is None:
            self._context.banner.show_message(INFO, self._choose_first)
            return
        with shown(SheetDialog(case.number, self._window)) as dialog:
            profile = dialog.profile() if dialog.is_accepted else None
        if profile is None:
            return
        folder = self._context.settings.folder("sheets") or Path.home()
        name = self.tr("Case {number}").format(number=case.number)
        suggestion = file_choice.free_path(folder, name, ".pdf")
        target = file_choice.save_sheet(self._window, self._context.settings, suggestion)
        if target is None:
            return
        self._target = target
        work = partial(_write, self._context.project, case.id, target, profile, ui_language.current())
        self._context.tasks.start(work, done=self._tell, failed=self._context.banner.show_error)

    @Slot(object)
    def _tell(self, _nothing: object) -> None:
        self._context.banner.show_message(SUCCESS, self._written)

    def _written(self) -> str:
        return self.tr("The case sheet {name} was written.").format(name=self._target.name)

    def _choose_first(self) -> str:
        return self.tr("Choose a case in the list first.")


def _write(project: OpenProject, case: str, target: Path, profile: str, language: str) -> None:
    request = SheetRequest(ExportRequest(profile, language, workbook_captions(language)), case_sheet_captions(language))
    write_case_sheet(project, case, target, request, print_page)
