"""Dialog that replaces a judgment by another file, and shows what becomes of its passages."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from tipcoder.domain.passages import Passage
from tipcoder.services.judgments.rereading import (
    MatchQuality,
    ReplacementPlan,
    Rereading,
    plan_replacement,
    replace_judgment,
)
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

WIDTH = 860

Proves = Callable[[Passage], str]
"""Returns in words which answers a passage proves."""


class ReplaceDialog(Dialog):
    """Reads a file, shows what would become of the passages of a judgment, and replaces it if the person agrees.

    `outcome` is what was done; `chosen` a passage that the person wants to see, in the judgment where it is now.
    """

    def __init__(
        self,
        context: ProjectContext,
        judgment_id: str,
        path: Path,
        coding_id: str,
        proves: Proves,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, WIDTH)
        self._context = context
        self._judgment = judgment_id
        self._path = path
        self._coding = coding_id
        self._proves = proves
        self._plan: ReplacementPlan | None = None
        self._listed: list[Passage] = []
        self.outcome: Rereading | None = None
        self.chosen: Passage | None = None
        self.counts = PlainLabel(self)
        self.counts.setWordWrap(True)
        self.table = WrappedTable(4, (1, 2, 3), self)
        for part in (self.counts, self.table):
            self.body.addWidget(part)
        # Enter, which chose the file a moment ago, must not replace anything.
        self.replace_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Replace"), primary=True, is_guarded=True
        )
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        self.show_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Show in the judgment"))
        self.replace_button.clicked.connect(self.replace)
        self.close_button.clicked.connect(self.reject)
        self.show_button.clicked.connect(self.show_chosen)
        self.table.itemSelectionChanged.connect(self._show_buttons)
        self.table.itemActivated.connect(self.show_chosen)
        self._show_words()

    def accepts(self) -> bool:
        self.read()
        return super().accepts()

    def read(self) -> None:
        """Read the file, and find the passages again in it."""
        self.show_busy(True)
        work = partial(plan_replacement, self._context.project, self._judgment, self._path)
        self._context.tasks.start(work, done=self._take_plan, failed=self._show_failure)

    @Slot()
    def replace(self) -> None:
        """Replace the judgment."""
        if self._plan is None:
            return
        self.show_busy(True)
        self.replace_button.setDisabled(True)
        work = partial(replace_judgment, self._context.project, self._judgment, self._plan.text, coding_id=self._coding)
        self._context.tasks.start(work, done=self._take_outcome, failed=self._show_failure)

    @Slot()
    def show_chosen(self) -> None:
        """Close, to see the passage that is chosen in the list."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        if self.outcome is not None and rows:
            self.chosen = self._listed[min(rows)]
            self.accept()

    def reject(self) -> None:
        """Close, unless the file is being read or replaced."""
        if not self.is_busy:
            super().reject()

    def _show_words(self) -> None:
        heading = self.tr("Replace the judgment with {file}").format(file=self._path.name)
        self.set_heading(heading, self.tr("Kind, date and court stay. Undo brings the old file back."))
        self.close_button.setText(self.tr("Close") if self.outcome is not None else self.tr("Cancel"))
        self._show_outcome()
        self._show_buttons()

    @Slot(object)
    def _take_plan(self, plan: ReplacementPlan) -> None:
        self._plan = plan
        self.show_busy(False)
        self._show_words()

    @Slot(object)
    def _take_outcome(self, outcome: Rereading) -> None:
        self.outcome = outcome
        self.show_busy(False)
        self.banner.show_message(SUCCESS, lambda: self.tr("Replaced."))
        self._show_words()
        self.close_button.setFocus()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.show_busy(False)
        self._show_buttons()
        self.banner.show_error(error)

    @Slot()
    def _show_buttons(self) -> None:
        self.replace_button.setEnabled(self._plan is not None and self.outcome is None)
        self.replace_button.setVisible(self.outcome is None)
        self.show_button.setVisible(self.outcome is not None and bool(self._listed))
        self.show_button.setEnabled(bool(self.table.selectedIndexes()))

    def _show_outcome(self) -> None:
        outcome = self.outcome or (self._plan.outcome if self._plan is not None else None)
        self.counts.setText("\n".join(self._count_lines(outcome)) if outcome is not None else self.tr("Reading…"))
        rows: list[tuple[TableCell, ...]] = []
        self._listed = []
        for lost in outcome.lost if outcome is not None else ():
            self._listed.append(lost)
            state = TableCell(self.tr("Not found"), "circle-alert", "danger")
            rows.append((state, TableCell(_line(lost)), TableCell(""), TableCell(self._proves(lost))))
        for one in outcome.moved if outcome is not None else ():
            if one.found is not None and one.found.how is MatchQuality.SIMILAR:
                self._listed.append(one.after)
                state = TableCell(self.tr("Similar"), "triangle-alert", "warning")
                rows.append(
                    (
                        state,
                        TableCell(_line(one.before)),
                        TableCell(_line(one.after)),
                        TableCell(self._proves(one.before)),
                    )
                )
        headers = (self.tr("Passage"), self.tr("Words before"), self.tr("Words now"), self.tr("Proves"))
        self.table.show_rows(headers, rows)
        self.table.setAccessibleName(self.tr("Passages to look at"))
        self.table.setVisible(bool(rows))

    def _count_lines(self, outcome: Rereading) -> list[str]:
        found = outcome.found
        same, similar, lost = (
            found[MatchQuality.EXACT] + found[MatchQuality.REFLOWED],
            found[MatchQuality.SIMILAR],
            len(outcome.lost),
        )
        lines = []
        if not outcome.moved and not outcome.lost:
            lines.append(self.tr("There are no passages in it."))
        if same:
            lines.append(self.tr("%n passage(s) are found word for word.", "", same))
        if similar:
            lines.append(self.tr("%n passage(s) are found in similar words: look at them.", "", similar))
        if outcome.placed:
            lines.append(self.tr("%n rectangle(s) stay where they are on their page.", "", outcome.placed))
        if lost:
            lines.append(self.tr("%n passage(s) are not found: they stay in the old file, which is kept.", "", lost))
        return lines


def _line(passage: Passage) -> str:
    return " ".join(passage.exact.split())
