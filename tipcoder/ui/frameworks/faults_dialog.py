"""Dialog that lists errors and warnings of a framework's workbook, cell by cell."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder import messages
from tipcoder.framework.xlsform.faults import LintFault
from tipcoder.languages import ui_language
from tipcoder.services.frameworks import check_framework, write_faults
from tipcoder.ui import file_choice
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

WIDTH = 920


class FaultsDialog(Dialog):
    """Stays open while the person mends the workbook and has it checked again.

    Accepted: the framework is to be opened, without errors and perhaps with warnings.
    """

    def __init__(
        self,
        workbook: Path,
        faults: Sequence[LintFault],
        settings: Settings,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        can_open: bool = True,
    ) -> None:
        super().__init__(parent, WIDTH)
        self._workbook = workbook
        self._faults = tuple(faults)
        self._settings = settings
        self._tasks = tasks
        self._can_open = can_open
        self.table = WrappedTable(5, (4,), self)
        self.body.addWidget(self.table)
        self.open_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Open anyway"))
        self.check_button = self.add_button(
            QDialogButtonBox.ButtonRole.ActionRole, self.tr("Check again"), primary=True
        )
        self.copy_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Copy"))
        self.save_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Save as page…"))
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        self.open_button.clicked.connect(self.accept)
        self.check_button.clicked.connect(self.check_again)
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        self.table.setAccessibleName(self.tr("Findings"))
        self._show_words()
        self.table.setFocus()

    def _show_words(self) -> None:
        errors = sum(fault.is_error for fault in self._faults)
        warnings = len(self._faults) - errors
        counted = [self.tr("%n error(s)", "", errors)] if errors else []
        counted += [self.tr("%n warning(s)", "", warnings)] if warnings else []
        advice = (
            self.tr("Mend the errors in Excel, save the workbook, and check it again.")
            if errors
            else self.tr("The framework can be used as it is. Look whether the warnings are meant so.")
        )
        self.set_heading(
            self.tr("Findings in {file}").format(file=self._workbook.name), f"{', '.join(counted)}. {advice}"
        )
        headers = (
            self.tr("Kind"),
            self.tr("Sheet"),
            self.tr("Row"),
            self.tr("Column"),
            self.tr("What, and what to do"),
        )
        self.table.show_rows(headers, [self._row(fault) for fault in self._faults])
        self.open_button.setVisible(self._can_open and not errors)

    @Slot()
    def check_again(self) -> None:
        """Check the workbook as it is by now; without findings there is nothing more to ask."""
        self.banner.clear()
        self._show_checking(True)
        self._tasks.start(partial(check_framework, self._workbook), done=self._show_faults, failed=self._show_failure)

    @Slot()
    def copy(self) -> None:
        """Put the selected findings, or all, on the clipboard."""
        self.table.copy()
        self.banner.show_message(SUCCESS, self._copied)

    @Slot()
    def save(self) -> None:
        """Write the findings as a page of HTML that can be sent on."""
        target = file_choice.save_page(self, self._settings, f"{self._workbook.stem}.html")
        if target is None:
            return
        rows = [[cell.text for cell in self._row(fault)] for fault in self._faults]
        write_faults(target, self._heading.text(), ui_language.current(), rows)
        self._saved_as = target.name
        self.banner.show_message(SUCCESS, self._saved)

    @Slot(object)
    def _show_faults(self, faults: Sequence[LintFault]) -> None:
        self._show_checking(False)
        self._faults = tuple(faults)
        self._show_words()
        if faults:
            self.banner.show_message(SUCCESS, self._checked)
        elif self._can_open:
            self.accept()
        else:
            self.reject()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._show_checking(False)
        self.banner.show_error(error)

    def _show_checking(self, is_busy: bool) -> None:
        self.show_busy(is_busy)
        for button in (self.open_button, self.check_button):
            button.setDisabled(is_busy)

    def _row(self, fault: LintFault) -> tuple[TableCell, ...]:
        values = fault.error.values
        kind = (
            TableCell(self.tr("Error"), "circle-alert", "danger")
            if fault.is_error
            else TableCell(self.tr("Warning"), "triangle-alert", "warning")
        )
        # A file of choices beside the workbook has no sheets: its name stands for one.
        file = str(values.get("file", ""))
        sheet = values.get("sheet") or ("" if file == self._workbook.name else file)
        place = (TableCell(str(part or "")) for part in (sheet, values.get("row"), values.get("column")))
        return (kind, *place, TableCell(messages.sentence_without_place(fault.error)))

    def _copied(self) -> str:
        return self.tr("Copied. Paste it into a message or a sheet.")

    def _saved(self) -> str:
        return self.tr("{name} was written.").format(name=self._saved_as)

    def _checked(self) -> str:
        return self.tr("The workbook was checked again.")
