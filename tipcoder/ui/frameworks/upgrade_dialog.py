"""Another version of the framework: what it would change, before anything happens; then it is installed."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QRadioButton, QToolButton, QWidget

from tipcoder.framework.xlsform.findings import Finding
from tipcoder.framework.xlsform.reader import Framework
from tipcoder.messages import differences
from tipcoder.services.frameworks import check_framework
from tipcoder.services.projects import OpenProject
from tipcoder.services.upgrading.upgrading import (
    Impact,
    PlannedDifference,
    Upgraded,
    UpgradePlan,
    plan_upgrade,
    upgrade,
)
from tipcoder.services.upgrading.upgrading import read_framework as read
from tipcoder.ui import theme
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.frameworks.findings_dialog import FindingsDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.tables.wrapped_table import Cell, WrappedTable

WIDTH = 960
ORDER = (Impact.WOULD_DROP_ANSWERS, Impact.NEEDS_A_LOOK, Impact.SAFE)
"""What asks for most attention stands first."""
_SHOWN = {
    Impact.WOULD_DROP_ANSWERS: ("circle-x", "danger"),
    Impact.NEEDS_A_LOOK: ("triangle-alert", "warning"),
    Impact.SAFE: ("circle-check", "success"),
}

Planned = tuple[Framework, UpgradePlan]


class UpgradeDialog(WorkDialog):
    """Reads a workbook, shows what it would change, and installs it if the person agrees.

    Nothing else may be saved into the project meanwhile: who opens the dialog closes the coding first.
    """

    def __init__(self, context: ProjectContext, workbook: Path, parent: QWidget | None = None) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self._workbook = workbook
        self._framework: Framework | None = None
        self._plan: UpgradePlan | None = None
        self._shown: Impact | None = None
        self.is_given_up = False
        self.upgraded: Upgraded | None = None
        self._make_filters()
        self.table = WrappedTable(4, (1,), self)
        self.bring_all = QRadioButton(self)
        self.leave_all = QRadioButton(self)
        self.bring_all.setChecked(True)
        for part in (self._filters, self.table, self.bring_all, self.leave_all):
            self.body.addWidget(part)
        self.body.setSpacing(8)
        self.install_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        # Enter, which chose the file a moment ago, must not install it. Without a default, Qt would take the first.
        self.install_button.setAutoDefault(False)
        self.close_button.setDefault(True)
        self.copy_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button.hide()
        self.install_button.clicked.connect(self.install)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self.table.copy)
        self.folder_button.clicked.connect(self.open_folder)
        self.retranslate()

    @classmethod
    def ask(cls, context: ProjectContext, workbook: Path, parent: QWidget | None = None) -> Upgraded | None:
        """Return what was done, None if nothing was."""
        dialog = cls(context, workbook, parent)
        try:
            dialog.read()
            if not dialog.is_given_up:
                dialog.accepts()
            return dialog.upgraded
        finally:
            dialog.deleteLater()

    def read(self) -> None:
        """Check the workbook, and work out what it would change."""
        self._begin()
        self._tasks.start(partial(check_framework, self._workbook), done=self._take_findings, failed=self._show_failure)

    def retranslate(self) -> None:
        self.set_heading(*self._words())
        self.bring_all.setText(self.tr("Bring all codings to this version"))
        self.leave_all.setText(self.tr("Leave existing codings on their version; only new cases use this one"))
        self.install_button.setText(self.tr("Install"))
        self.close_button.setText(self._close_word())
        self.copy_button.setText(self.tr("Copy"))
        self.folder_button.setText(self.tr("Open the folder of the backup"))
        self._show_plan()

    @Slot()
    def install(self) -> None:
        """Install the version; a backup is written first."""
        if self._framework is None:
            return
        codings = None if self.bring_all.isChecked() else ()
        self._start(partial(upgrade, self._context.project, self._framework, codings=codings), self._show_upgraded)
        self.close_button.setText(self._close_word())

    @Slot()
    def open_folder(self) -> None:
        """Show the backup in the system's file manager."""
        if self.upgraded is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.upgraded.backup.parent)))

    def reject(self) -> None:
        """Stop what is under way, else close."""
        self.is_given_up = not self._is_working
        super().reject()

    @Slot(object)
    def _take_findings(self, findings: Sequence[Finding]) -> None:
        has_errors = any(finding.is_error for finding in findings)
        if has_errors and not FindingsDialog.ask(self._workbook, findings, self._context.settings, self._tasks, self):
            self._end()
            self.is_given_up = True
            super().reject()
            return
        self._tasks.start(
            partial(_planned, self._context.project, self._workbook), done=self._take_plan, failed=self._show_failure
        )

    @Slot(object)
    def _take_plan(self, planned: Planned) -> None:
        self._framework, self._plan = planned
        self._end()
        self.retranslate()
        self.table.setFocus()

    @Slot(object)
    def _show_upgraded(self, upgraded: Upgraded) -> None:
        self.upgraded = upgraded
        self._end()
        for widget in (self.install_button, self.bring_all, self.leave_all):
            widget.hide()
        self.folder_button.show()
        self.close_button.setFocus()
        self.banner.show_message(SUCCESS, self._upgraded_message)

    def _begin(self) -> None:
        super()._begin()
        self.install_button.setDisabled(True)

    def _end(self) -> None:
        super()._end()
        self.install_button.setEnabled(self._plan is not None)
        self.close_button.setText(self._close_word())

    # Showing the plan

    def _make_filters(self) -> None:
        self._filters = QWidget(self)
        row = FlowLayout(self._filters, across=4, down=4)
        group = QButtonGroup(self)
        self.filters: dict[Impact | None, QToolButton] = {}
        for impact in (None, *ORDER):
            button = QToolButton(self._filters)
            button.setCheckable(True)
            button.setChecked(impact is None)
            theme.set_role(button, "language")
            group.addButton(button)
            row.addWidget(button)
            self.filters[impact] = button
        group.buttonClicked.connect(self._filter)

    @Slot()
    def _filter(self) -> None:
        self._shown = next(impact for impact, button in self.filters.items() if button.isChecked())
        self._show_plan()

    def _show_plan(self) -> None:
        plan = self._plan
        counts = {impact: plan.count(impact) if plan else 0 for impact in ORDER}
        for impact, button in self.filters.items():
            name = differences.impact_name(impact) if impact else self.tr("All")
            button.setText(f"{name} ({counts[impact] if impact else sum(counts.values())})")
            button.setEnabled(impact is None or counts[impact] > 0)
        headers = (self.tr("Class"), self.tr("Change"), self.tr("From version"), self.tr("Coded cases"))
        self.table.show_rows(headers, self._rows(plan) if plan else [])
        self.table.setAccessibleName(self.tr("Changes"))
        self.table.setColumnHidden(2, plan is None or len(plan.versions) < 2)
        has_cases = plan is not None and any(version.cases for version in plan.versions)
        for choice in (self.bring_all, self.leave_all):
            choice.setVisible(has_cases and self.upgraded is None)

    def _rows(self, plan: UpgradePlan) -> list[tuple[Cell, ...]]:
        planned = [
            (version.version, one)
            for version in plan.versions
            for one in version.differences
            if self._shown in (None, one.difference.impact)
        ]
        planned.sort(key=lambda pair: ORDER.index(pair[1].difference.impact))
        return [_row(version, one) for version, one in planned]

    def _words(self) -> tuple[str, str]:
        plan = self._plan
        if plan is None:
            return self.tr("A newer version of the framework"), self.tr("{file} is being read.").format(
                file=self._workbook.name
            )
        before = plan.versions[0].version
        heading = self.tr("A newer version of the framework: {old} to {new}").format(old=before, new=plan.version)
        cases = sum(version.cases for version in plan.versions)
        if not any(version.differences for version in plan.versions):
            return heading, self.tr("Nothing in it is different.")
        kept = self.tr("No answer is lost: what has no place any more is kept with its case, as retired.")
        coded = self.tr("%n case(s) are coded.", "", cases)
        return heading, f"{coded} {kept}"

    def _close_word(self) -> str:
        if self._task is not None:
            return self.tr("Stop")
        return self.tr("Close") if self.upgraded else self.tr("Cancel")

    def _upgraded_message(self) -> str:
        if self.upgraded is None:
            return ""
        moved = self.tr("%n coding(s) were brought to it.", "", self.upgraded.codings)
        backup = self.tr("The project as it was before: {path}").format(path=self.upgraded.backup)
        installed = self.tr("The version is installed.")
        return f"{installed} {moved}\n{backup}"

    def _stopped_message(self) -> str:
        return self.tr("Stopped. The project is as it was.")


def _row(version: str, planned: PlannedDifference) -> tuple[Cell, ...]:
    difference = planned.difference
    icon, colour = _SHOWN[difference.impact]
    said = differences.difference_sentence(difference.kind, difference.values)
    return (
        Cell(differences.impact_name(difference.impact), icon, colour),
        Cell(said),
        Cell(version),
        Cell(str(planned.cases) if planned.cases else ""),
    )


def _planned(project: OpenProject, workbook: Path) -> Planned:
    framework = read(workbook)
    return framework, plan_upgrade(project, framework)
