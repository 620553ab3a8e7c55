"""Commands that several pages share: workbooks out and in, the framework, the bin."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from tipcoder.services.cases import get_case
from tipcoder.services.exporting.export import CSV, WORKBOOK
from tipcoder.ui import file_choice
from tipcoder.ui.cases.bin_dialog import BinDialog
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.double_coding.rounds import ReturnedCoding
from tipcoder.ui.double_coding.second_reading_dialog import SecondReadingDialog
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.exchange.file_writing import FileWriting
from tipcoder.ui.exchange.import_dialog import ImportDialog
from tipcoder.ui.exchange.import_undo import ImportUndo
from tipcoder.ui.findings.population_dialog import PopulationDialog
from tipcoder.ui.frameworks.asked_tier_dialog import AskedTierDialog
from tipcoder.ui.frameworks.upgrade_dialog import UpgradeDialog
from tipcoder.ui.pages import CODING, EXCHANGE
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shell.project_pages import ProjectPages


class ProjectCommands(QObject):
    """Runs a dialog for each command, with the coding that is open saved or closed before.

    Signals:
        codings_changed: several codings may have changed, the one that was open among them.
        upgraded: the framework may have changed.
        place_wanted(case_id, Ref): a case is to be opened at a place.
    """

    codings_changed = Signal()
    upgraded = Signal()
    place_wanted = Signal(str, object)

    def __init__(self, context: ProjectContext, pages: ProjectPages, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._pages = pages
        self._window = parent
        self.import_undo = ImportUndo(context, parent)
        self.files = FileWriting(context, parent)
        pages.cases.table.sheet_wanted.connect(self.write_sheet)
        self.import_undo.begun.connect(pages.close_coding)
        self.import_undo.ended.connect(self.codings_changed)

    @Slot()
    def export(self) -> None:
        """Write the workbook that the person asks for."""
        self._export(WORKBOOK)

    @Slot()
    def export_data(self) -> None:
        """Write files for programs of analysis, after the same review as a workbook."""
        self._export(CSV)

    @Slot()
    def review_texts(self) -> None:
        """Show the texts that would leave, for the person to decide on them."""
        self._export(WORKBOOK, begins_with_texts=True)

    def _export(self, format: str, *, begins_with_texts: bool = False) -> None:
        self._pages.save_pending()
        dialog = ExportDialog(self._context, self._window, format)
        if begins_with_texts:
            dialog.review_texts()
        with shown(dialog):
            end = dialog.end
        if end.has_changed:
            self._pages.close_coding()
            self.codings_changed.emit()
        if end.place is not None:
            self.place_wanted.emit(end.place.case, end.place.ref)
        elif self._pages.name == EXCHANGE:
            self._pages.page(EXCHANGE).read()

    @Slot()
    def upgrade(self) -> None:
        """Install another version of the framework, after the person saw what it changes."""
        workbook = file_choice.open_framework(self._window, self._context.settings)
        if workbook is None:
            return
        self._pages.close_coding()
        with shown(UpgradeDialog(self._context, workbook, self._window)) as dialog:
            upgraded = dialog.applied
        if upgraded is not None:
            self._context.events.cases_changed.emit("")
        self.upgraded.emit()

    @Slot()
    def choose_questions(self) -> None:
        """Let the person choose whether all questions are asked, or the core ones only."""
        self._pages.coding.close_coding()
        AskedTierDialog(self._context, self._window).run()
        self.codings_changed.emit()

    @Slot()
    def ask_population(self) -> None:
        """Ask what is known of all judgments that the cases are a part of."""
        PopulationDialog(self._context, self._window).run()

    @Slot()
    def import_workbook(self) -> None:
        """Read a workbook back, after the person saw what it changes."""
        workbook = file_choice.open_workbook(self._window, self._context.settings)
        if workbook is not None:
            self.import_file(workbook)

    def import_file(self, workbook: Path) -> None:
        """Read this workbook back, after the person saw what it changes."""
        self._pages.close_coding()
        with shown(ImportDialog(self._context, workbook, self._window)) as dialog:
            imported = dialog.applied
        self.codings_changed.emit()
        if imported is not None:
            self.import_undo.offer(imported)

    @Slot(object)
    def bring_back(self, returned: ReturnedCoding) -> None:
        """Read second codings in, after the person saw what the file says."""
        self._pages.close_coding()
        with shown(ImportDialog(self._context, returned.file, self._window, second=returned.coder)) as dialog:
            imported = dialog.applied
        self.codings_changed.emit()
        if imported is not None:
            self.import_undo.offer(imported)

    def has_case(self) -> bool:
        """Return whether a case is coded, or chosen in the list."""
        if self._pages.name == CODING:
            return self._pages.coding.work is not None
        return self._pages.cases.table.selected_case() is not None

    @Slot()
    def write_sheet(self) -> None:
        """Write a sheet on the case that is coded, or chosen in the list."""
        self._pages.save_pending()
        is_coding = self._pages.name == CODING
        work = self._pages.coding.work if is_coding else None
        coded = get_case(self._context.project, work.coding.coding.case) if work is not None else None
        self.files.write_sheet(coded if is_coding else self._pages.cases.table.selected_case())

    @Slot()
    def settle(self) -> None:
        """Show the cases that two persons coded, and let them settle what differs."""
        self._pages.close_coding()
        SecondReadingDialog(self._context, self._window).run()
        self.codings_changed.emit()

    @Slot()
    def show_bin(self) -> None:
        """Show what was removed, to be brought back or deleted for good."""
        self._pages.close_coding()
        with shown(BinDialog(self._context, self._window)) as dialog:
            is_changed = dialog.is_changed
        if is_changed:
            self._pages.cases.banner.clear()
        self.codings_changed.emit()

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the project in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.project.path.parent)))
