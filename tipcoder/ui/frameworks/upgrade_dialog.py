"""Dialog that installs another version of the framework, after it showed what that changes."""

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QRadioButton, QWidget

from tipcoder.framework.xlsform.faults import LintFault
from tipcoder.framework.xlsform.reader import Framework
from tipcoder.languages import ui_language
from tipcoder.messages import differences
from tipcoder.services.frameworks import check_framework
from tipcoder.services.projects import OpenProject
from tipcoder.services.upgrading import CountedDifference, Impact, Upgraded, UpgradePlan, plan_upgrade, upgrade
from tipcoder.services.upgrading import read_framework as read
from tipcoder.ui.dialogs.preview_dialog import PreviewDialog
from tipcoder.ui.frameworks.faults_dialog import FaultsDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

WIDTH = 960
_ICONS = {
    Impact.WOULD_DROP_ANSWERS: ("circle-x", "danger"),
    Impact.NEEDS_A_LOOK: ("triangle-alert", "warning"),
    Impact.SAFE: ("circle-check", "success"),
}
"""Order by the attention needed, most first."""

Planned = tuple[Framework, UpgradePlan]
Line = tuple[str, CountedDifference]
"""A version that codings are on, and a difference between it and the new one."""


class UpgradeDialog(PreviewDialog[Upgraded]):
    """Installs another version of the framework.

    Nothing else may be saved into the project meanwhile: who opens the dialog closes the coding first.
    """

    def __init__(self, context: ProjectContext, workbook: Path, parent: QWidget | None = None) -> None:
        filters = FilterBar(tuple(_ICONS), _impact, differences.impact_name)
        super().__init__(context, filters, WrappedTable(4, (1,)), parent, WIDTH)
        self._workbook = workbook
        self._framework: Framework | None = None
        self._plan: UpgradePlan | None = None
        self.bring_all = QRadioButton()
        self.leave_all = QRadioButton()
        self.bring_all.setChecked(True)
        self._lay_out(choices=(self.bring_all, self.leave_all))
        self._show_words()

    def read(self) -> None:
        """Check the workbook, and work out what it would change."""
        self._start(partial(check_framework, self._workbook), self._take_faults, can_stop=False)

    def _show_words(self) -> None:
        super()._show_words()
        self.bring_all.setText(self.tr("Bring all codings to this version"))
        self.leave_all.setText(self.tr("Leave existing codings on their version; only new cases use this one"))
        self.apply_button.setText(self.tr("Install"))
        self._show_table()

    @Slot()
    def apply(self) -> None:
        """Install the version; a backup is written first."""
        if self._framework is None:
            return
        codings = None if self.bring_all.isChecked() else ()
        planned = (self._context.project, self._framework)
        self._start(partial(upgrade, *planned, codings=codings, language=ui_language.current()), self._show_applied)

    @Slot(object)
    def _take_faults(self, faults: Sequence[LintFault]) -> None:
        has_errors = any(fault.is_error for fault in faults)
        if (
            has_errors
            and not FaultsDialog(self._workbook, faults, self._context.settings, self._context.tasks, self).run()
        ):
            self._end()
            self._is_given_up = True
            self.reject()
            return
        self._tasks.start(
            partial(_planned, self._context.project, self._workbook), done=self._take_plan, failed=self._show_failure
        )

    @Slot(object)
    def _take_plan(self, planned: Planned) -> None:
        self._framework, plan = planned
        self._plan = plan
        lines = [(version.version, one) for version in plan.versions for one in version.differences]
        self._show_lines(sorted(lines, key=lambda line: tuple(_ICONS).index(_impact(line))))

    @Slot()
    def _show_table(self) -> None:
        versions = self._plan.versions if self._plan is not None else ()
        headers = (self.tr("Class"), self.tr("Change"), self.tr("From version"), self.tr("Coded cases"))
        self.table.show_rows(headers, [_row(line) for line in self.filters.lines()])
        self.table.setAccessibleName(self.tr("Changes"))
        self.table.setColumnHidden(2, len(versions) < 2)
        for choice in (self.bring_all, self.leave_all):
            choice.setVisible(any(version.cases for version in versions) and self.applied is None)

    def _can_apply(self) -> bool:
        return self._plan is not None

    def _heading_texts(self) -> tuple[str, str]:
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
        return heading, " ".join((coded, kept, *differences.decision_sentences(asdict(plan.decisions))))

    def _applied_message(self) -> str:
        moved = self.tr("%n coding(s) were brought to it.", "", self.applied.codings if self.applied else 0)
        installed = self.tr("The version is installed.")
        return f"{installed} {moved}\n{self._backup_words()}"


def _impact(line: Line) -> Impact:
    return line[1].difference.impact


def _row(line: Line) -> tuple[TableCell, ...]:
    version, planned = line
    difference = planned.difference
    icon, colour = _ICONS[difference.impact]
    return (
        TableCell(differences.impact_name(difference.impact), icon, colour),
        TableCell(differences.difference_sentence(difference.kind, difference.values)),
        TableCell(version),
        TableCell(str(planned.cases) if planned.cases else ""),
    )


def _planned(project: OpenProject, workbook: Path) -> Planned:
    framework = read(workbook)
    return framework, plan_upgrade(project, framework)
