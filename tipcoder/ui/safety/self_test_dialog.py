"""Dialog that tries with an invented case whether the installation works, and writes a report for those who help."""

from PySide6.QtCore import Slot, qVersion
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError
from tipcoder.messages.self_test import check_names, check_outcomes
from tipcoder.services.self_test import CheckResult, Outcome, diagnosis, run_self_test, write_diagnosis
from tipcoder.ui import file_choice, icons, theme
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

WIDTH = 680
MOST = 420
"""Height of the list beyond which it scrolls."""
REPORT = "tipcoder-report.json"
_LOOKS = {
    Outcome.SOUND: ("circle-check", "success"),
    Outcome.FAILED: ("circle-alert", "danger"),
    Outcome.ABSENT: ("circle-dashed", "warning"),
}


class SelfTestDialog(WorkDialog):
    """Runs the checks when it is asked to; nothing of the person's projects is touched."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent, WIDTH)
        self._settings = settings
        self.results: tuple[CheckResult, ...] = ()
        self.doing = PlainLabel(self)
        theme.set_role(self.doing, "muted")
        self.table = WrappedTable(3, (1, 2), self, most=MOST)
        self.body.addWidget(self.doing)
        self.body.addWidget(self.table)
        self.start_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        self.save_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Save the report…"))
        icons.set_icon(self.save_button, "save")
        self.start_button.clicked.connect(self.start)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.set_heading(
            self.tr("Check the installation"),
            self.tr(
                "Tries with an invented case, in a folder that goes again, whether every part of tipcoder works here. "
                "It takes about a quarter of a minute. The report holds nothing of your cases; send it to whoever "
                "helps you."
            ),
        )
        self.table.setAccessibleName(self.tr("Results"))
        self._show_words()

    @property
    def failed(self) -> list[CheckResult]:
        """The checks that failed."""
        return [result for result in self.results if result.outcome is Outcome.FAILED]

    @Slot()
    def start(self) -> None:
        """Run all checks."""
        self.start_button.setEnabled(False)
        self.save_button.setEnabled(False)
        self._start(run_self_test, self._show_results)

    @Slot()
    def save(self) -> None:
        """Write the results into a file that the person chooses."""
        path = file_choice.save_diagnosis(self, self._settings, REPORT)
        if path is None:
            return
        try:
            write_diagnosis(path, diagnosis(self.results, qVersion()))
        except UserError as error:
            self.banner.show_error(error)
        else:
            self.banner.show_message(SUCCESS, self._saved)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the checks are, and which one is being run."""
        super().show_progress(progress)
        self.doing.setText(check_names().get(progress.subject, ""))

    def _show_words(self) -> None:
        self.start_button.setText(self.tr("Check again") if self.results else self.tr("Check"))
        self._show()

    @Slot(object)
    def _show_results(self, results: tuple[CheckResult, ...]) -> None:
        self.results = results
        self._end()
        self._show_words()

    def _end(self) -> None:
        super()._end()
        self.start_button.setEnabled(True)
        self._show()

    def _show(self) -> None:
        names, outcomes = check_names(), check_outcomes()
        headers = (self.tr("Outcome"), self.tr("Part"), self.tr("Found"))
        rows = [
            (
                TableCell(outcomes[result.outcome], *_LOOKS[result.outcome]),
                TableCell(names[result.name]),
                TableCell(self._found(result)),
            )
            for result in self.results
        ]
        self.table.show_rows(headers, rows)
        self.table.setVisible(bool(rows))
        self.save_button.setEnabled(bool(rows))
        self.doing.setVisible(self._is_working)

    def _found(self, result: CheckResult) -> str:
        if result.failure:
            return result.failure
        if missing := result.details.get("missing"):
            return self.tr("Data missing: {names}").format(names=missing)
        return self.tr("{seconds} s").format(seconds=round(result.seconds, 1))

    def _saved(self) -> str:
        return self.tr("The report was saved.")

    def _stopped_message(self) -> str:
        return self.tr("The check was stopped.")
