"""Dialog that consolidates deliveries of several countries: choice, preview, decisions, result."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.errors import UserErrors
from tipcoder.languages import ui_language
from tipcoder.services.consolidation.sources import WRONG_PASSPHRASES
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.exchange.consolidation.consolidation_work import (
    Consolidated,
    ConsolidationPreview,
    ConsolidationRequest,
    consolidate,
    preview_deliveries,
)
from tipcoder.ui.exchange.consolidation.deliveries_page import DeliveriesPage
from tipcoder.ui.exchange.consolidation.report_page import ReportPage
from tipcoder.ui.exchange.recognisable_notice import RecognisableNotice
from tipcoder.ui.safety.recovery_key_dialog import RecoveryKeyDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks, Work
from tipcoder.ui.widgets.banner import DANGER, SUCCESS

WIDTH = 1040
DELIVERIES, REPORT, DONE = range(3)


class ConsolidationDialog(WorkDialog):
    """Nothing is written before the person saw the report and agreed. With `regional`, into that project.

    `wanted` is the regional project that was made, if the person wants it opened.
    """

    def __init__(
        self, regional: OpenProject | None, settings: Settings, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, parent, WIDTH)
        self._settings = settings
        self._step = DELIVERIES
        self._asked = ConsolidationRequest((), regional=regional)
        self._target = Path()
        self.consolidated: Consolidated | None = None
        self.wanted: Path | None = None
        self.recognisable = RecognisableNotice(self)
        self.deliveries = DeliveriesPage(settings, regional is not None, self)
        self.report = ReportPage(self)
        for part in (self.deliveries, self.recognisable, self.report):
            self.body.addWidget(part)
        self.next_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.back_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Back"))
        self.folder_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Open folder"))
        self.open_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Open the region"))
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        self.next_button.clicked.connect(self.go_on)
        self.back_button.clicked.connect(self.go_back)
        self.folder_button.clicked.connect(self.open_folder)
        self.open_button.clicked.connect(self.open_region)
        self.close_button.clicked.connect(self.reject)
        self.recognisable.decided.connect(self._show_whether_complete)
        self.deliveries.changed.connect(self._show_whether_complete)
        self.deliveries.project_box.toggled.connect(self._show_project)
        self._show_step(DELIVERIES)

    @Slot()
    def go_on(self) -> None:
        """Read the deliveries, or bring them together."""
        self.banner.clear()
        if self._step == DELIVERIES:
            self._asked = self.deliveries.asked(self._asked.regional)
            self._read()
            return
        target = file_choice.save_workbook(self, self._settings, self._suggestion())
        if target is not None:
            self._target = target
            accepts = self.recognisable.asked_box.isChecked()
            self._asked = replace(self._asked, decisions=self.report.decisions(), accepts_small_cells=accepts)
            self._do(partial(consolidate, self._asked, target, ui_language.current()), self._show_done)

    @Slot()
    def go_back(self) -> None:
        """Choose the deliveries anew."""
        self.banner.clear()
        self._show_step(DELIVERIES)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the workbook in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.parent)))

    @Slot()
    def open_region(self) -> None:
        """Leave, for who opens the dialog to open the regional project that was made."""
        self.wanted = self._asked.new_project
        self.accept()

    def _read(self) -> None:
        self._do(partial(preview_deliveries, self._asked, ui_language.current()), self._take_preview)

    def _show_words(self) -> None:
        self.set_heading(*self._heading_texts())
        self.next_button.setText(self.tr("Read them") if self._step == DELIVERIES else self.tr("Bring together…"))
        self.next_button.setDefault(self._step == DELIVERIES)
        if self._task is not None:
            self.close_button.setText(self.tr("Stop"))
        else:
            self.close_button.setText(self.tr("Close"))
        self.deliveries.retranslate()
        self.report.retranslate()
        self.recognisable.retranslate()

    def _heading_texts(self) -> tuple[str, str]:
        if self._step == DELIVERIES:
            return self.tr("Consolidate deliveries"), self.tr(
                "Workbooks and projects of several countries become one regional workbook. First you see what each of "
                "them would do; nothing is written before."
            )
        return self.tr("Before they are brought together"), self.report.summary()

    def _show_step(self, step: int) -> None:
        self._step = step
        self.deliveries.setVisible(step == DELIVERIES)
        self.report.setVisible(step != DELIVERIES)
        self.recognisable.setVisible(step == REPORT)
        self.next_button.setVisible(step != DONE)
        self.back_button.setVisible(step == REPORT)
        self.folder_button.setVisible(step == DONE)
        self.open_button.setVisible(step == DONE and self._asked.new_project is not None)
        self._show_whether_complete()
        self._show_words()

    @Slot()
    def _show_whether_complete(self) -> None:
        missing = "" if self._task is not None or self._step == DONE else self._missing()
        self.next_button.setEnabled(not missing and self._task is None)
        self.say_why(missing)
        self.back_button.setEnabled(self._task is None)

    def _missing(self) -> str:
        """Return why it cannot go on yet."""
        if self._step == DELIVERIES:
            return self.deliveries.missing()
        return (
            "" if self.recognisable.is_decided() else self.tr("Ask those who answer for it first, and tick it above.")
        )

    @Slot(bool)
    def _show_project(self, is_made: bool) -> None:
        if is_made:
            self.bring_into_view(self.deliveries.new_passphrase)

    def _do(self, work: Work, done: Callable[[Any], object]) -> None:
        self._start(work, done)
        self._show_whether_complete()
        self._show_words()

    @Slot(object)
    def _take_preview(self, preview: ConsolidationPreview) -> None:
        self._end()
        self.report.show_report(preview.report)
        self.recognisable.show_cells(preview.cells)
        self._show_step(REPORT)

    @Slot(object)
    def _show_done(self, consolidated: Consolidated) -> None:
        self._end()
        self.consolidated = consolidated
        self.report.show_report(consolidated.report)
        self._show_step(DONE)
        self.report.set_done()
        self.banner.show_message(SUCCESS, self._done)
        if consolidated.recovery_key is not None:
            RecoveryKeyDialog(consolidated.recovery_key, self._settings, self, is_new=True).run()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        faults = error.errors if isinstance(error, UserErrors) else ()
        if any(fault.code == "small_cells_open" for fault in faults):  # by what was decided, more can be recognised
            self._end()
            self._read()
            return
        wrong = [fault for fault in faults if fault.code in WRONG_PASSPHRASES]
        if not wrong or self._step != DELIVERIES:
            super()._show_failure(error)
            return
        self._end()
        others = [fault for fault in faults if fault not in wrong]
        if others:
            self.banner.show_error(UserErrors(others))
        else:
            self.banner.show_message(DANGER, self._not_opened)
        self.deliveries.passphrases.show_faults(wrong)

    def _end(self) -> None:
        super()._end()
        self._show_whether_complete()
        self._show_words()

    def _suggestion(self) -> Path:
        folder = self._settings.folder("workbooks") or self._asked.deliveries[0].parent
        return file_choice.free_path(folder, self.tr("Region"), ".xlsx")

    def _done(self) -> str:
        return self.tr("The regional workbook {name} was written.").format(name=self._target.name)

    def _not_opened(self) -> str:
        return self.tr("Not all passphrases are right. Nothing was read; what is wrong stands below each.")

    def _stopped_message(self) -> str:
        return self.tr("Stopped. Nothing was written.")
