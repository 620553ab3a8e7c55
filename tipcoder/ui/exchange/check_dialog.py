"""Dialog that lists errors and warnings of delivered workbooks, file by file, to be sent back."""

from collections.abc import Generator, Sequence
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder import messages
from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.services.delivered import refuse_overwriting
from tipcoder.services.intake.intake import Fault, IntakeReport, check_delivery, shipped_forms, write_report
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.field import CaptionedField
from tipcoder.ui.widgets.inputs.passphrase_edit import PassphraseEdit
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

WIDTH = 1000
_PASSWORD_FAULTS = ("workbook_password_needed", "workbook_password_wrong")


class CheckDialog(WorkDialog):
    """Checks workbooks as soon as it opens; changes nothing, neither them nor a project."""

    def __init__(
        self, workbooks: Sequence[Path], settings: Settings, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, parent, WIDTH)
        self._workbooks = tuple(workbooks)
        self._settings = settings
        self.reports: tuple[IntakeReport, ...] = ()
        self._saved_as = ""
        self.password = PassphraseEdit(self)
        self._password_field = CaptionedField(self.password, parent=self, caption=self.tr("Password of the workbook"))
        self._password_field.hide()
        self.table = WrappedTable(5, (4,), self)
        self.body.addWidget(self._password_field)
        self.body.addWidget(self.table)
        self.check_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Check again"), primary=True
        )
        self.save_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Save for sending back…"))
        self.copy_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Copy"))
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        self.check_button.clicked.connect(self.check)
        self.save_button.clicked.connect(self.save)
        self.copy_button.clicked.connect(self.table.copy)
        self.close_button.clicked.connect(self.reject)
        self.table.setAccessibleName(self.tr("Findings"))
        self._show_words()

    def accepts(self) -> bool:
        self.check()
        return super().accepts()

    @Slot()
    def check(self) -> None:
        """Check the workbooks as they are by now."""
        self.reports = ()
        work = partial(_checked, self._workbooks, self.password.text(), ui_language.current())
        self._start(work, self._take_reports)
        self._show_words()

    @Slot()
    def save(self) -> None:
        """Write what was found as a workbook or a page that can be sent back."""
        target = file_choice.save_report(self, self._settings, self._workbooks[0])
        if target is None:
            return
        heads = [self.tr("File"), self.tr("Kind"), self.tr("Sheet"), self.tr("Cell"), self.tr("What, and what to do")]
        rows = [[cell.text for cell in row] for row in self._rows()]
        if len(self._workbooks) == 1:  # the name of the one file is in the title
            heads, rows = heads[1:], [row[1:] for row in rows]
        try:
            refuse_overwriting(target, self._workbooks)
            write_report(target, self.windowTitle(), ui_language.current(), heads, rows)
        except UserError as error:
            self.banner.show_error(error)
            return
        self._saved_as = target.name
        self.banner.show_message(SUCCESS, self._saved)

    def _show_words(self) -> None:
        names = ", ".join(path.name for path in self._workbooks[:3]) + (" …" if len(self._workbooks) > 3 else "")
        self.set_heading(self.tr("Findings in {file}").format(file=names), self._introduction())
        headers = (self.tr("File"), self.tr("Kind"), self.tr("Sheet"), self.tr("Cell"), self.tr("What, and what to do"))
        self.table.show_rows(headers, list(self._rows()))
        self.table.setVisible(not self.reports or self.table.rowCount() > 0)
        self.table.setColumnHidden(0, len(self._workbooks) == 1)
        self.check_button.setEnabled(self._task is None)
        self.save_button.setEnabled(any(report.faults for report in self.reports))
        self.close_button.setText(self.tr("Stop") if self._task is not None else self.tr("Close"))

    @Slot(object)
    def _take_reports(self, reports: tuple[IntakeReport, ...]) -> None:
        self.reports = reports
        self._password_field.hide()
        self._end()
        if any(report.faults for report in reports):
            self.table.setFocus()
        else:
            self.banner.show_message(SUCCESS, self._no_faults)
            self.close_button.setFocus()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        super()._show_failure(error)
        if isinstance(error, UserError) and error.code in _PASSWORD_FAULTS:
            self._password_field.show()
            self.password.setFocus()

    def _end(self) -> None:
        super()._end()
        self._show_words()

    def _rows(self) -> list[tuple[TableCell, ...]]:
        return [(TableCell(report.file), *self._cells(fault)) for report in self.reports for fault in report.faults]

    def _cells(self, fault: Fault) -> tuple[TableCell, ...]:
        kind = (
            TableCell(self.tr("Error"), "circle-alert", "danger")
            if fault.is_error
            else TableCell(self.tr("Warning"), "triangle-alert", "warning")
        )
        error = fault.error
        said = messages.sentence_without_place(error) if fault.sheet else messages.sentence(error)
        return kind, TableCell(fault.sheet), TableCell(fault.cell), TableCell(said)

    def _introduction(self) -> str:
        if not self.reports:
            return self.tr("Everything that is wrong or doubtful is listed together. Nothing is changed.")
        found = [fault for report in self.reports for fault in report.faults]
        errors = sum(fault.is_error for fault in found)
        if not found:
            return ""
        counted = [self.tr("%n error(s)", "", errors)] if errors else []
        counted += [self.tr("%n warning(s)", "", len(found) - errors)] if len(found) > errors else []
        return ", ".join(counted) + "."

    def _no_faults(self) -> str:
        cases = sum(len(report.marks) for report in self.reports)
        return self.tr("No faults in %n case(s). Nothing is wrong, and nothing is doubtful.", "", cases)

    def _saved(self) -> str:
        return self.tr("{name} was written.").format(name=self._saved_as)

    def _stopped_message(self) -> str:
        return self.tr("Stopped. The workbooks were not checked to their end.")


def _checked(
    workbooks: Sequence[Path], password: str, labels_in: str
) -> Generator[Progress, None, tuple[IntakeReport, ...]]:
    """Check workbooks one after another, each against those before it too."""
    forms = cache(shipped_forms)
    reports: list[IntakeReport] = []
    for workbook in workbooks:
        reports.append(
            (yield from check_delivery(workbook, forms=forms, known=reports, password=password, language=labels_in))
        )
    return tuple(reports)
