"""Dialog with one's own coding of a practice case beside the model coding."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QHeaderView, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.services.practice import Feedback, FeedbackKind, FeedbackLine, compare_with_model
from tipcoder.ui import icons
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.double_coding.quality.answer_column import AnswerColumn
from tipcoder.ui.double_coding.quality.unit_rows import said_words
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.tables.column_table import ColumnModel, Icon, RowRole, TableColumn, TwoLineTable
from tipcoder.ui.widgets.tables.filter_bar import FilterBar

WIDTH = 1000
HEIGHT = 260
KIND, PLACE, OWN, MODEL = range(4)
_ICONS: dict[FeedbackKind, Icon] = {
    FeedbackKind.OTHERWISE: ("circle-alert", "warning"),
    FeedbackKind.MISSED: ("circle-dashed", "warning"),
    FeedbackKind.ONLY_OWN: ("plus", "muted"),
    FeedbackKind.FOUND: ("circle-check", "success"),
}
"""Kinds in the order in which they are listed: what one learns from comes first."""


class FeedbackDialog(WorkDialog):
    """Compares when it opens; `chosen` is the place in the form that the person wants to see."""

    def __init__(self, work: CodingWork, model: Path, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent, WIDTH)
        self._work, self._judgment = work, model
        self._feedback = Feedback(())
        self.chosen: Ref | None = None
        self.filters = FilterBar(tuple(_ICONS), lambda line: line.kind, kind_name)
        self.lines: ColumnModel[FeedbackLine] = ColumnModel(self._columns())
        self.table = TwoLineTable(self.lines, HEIGHT, self)
        header = self.table.horizontalHeader()
        for column in (PLACE, OWN, MODEL):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.own, self.model = AnswerColumn(self), AnswerColumn(self)
        both = QHBoxLayout()
        both.setSpacing(8)
        both.addWidget(self.own, 1)
        both.addWidget(self.model, 1)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.table)
        self.body.addLayout(both)
        self.go_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Go to the question"), primary=True
        )
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        icons.set_icon(self.go_button, "book-open", "accent_text")
        self.filters.changed.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._show_line)
        self.table.doubleClicked.connect(self._go_clicked)
        self.go_button.clicked.connect(self.go)
        self.close_button.clicked.connect(self.reject)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(self.table, key, self.go, HERE)
        self.table.setAccessibleName(self.tr("Answers of both codings"))
        self._show_words()

    def accepts(self) -> bool:
        self.compare()
        return super().accepts()

    def compare(self) -> None:
        """Compare the coding as it stands."""
        self._start(partial(compare_with_model, self._work.coding, self._judgment), self._take_feedback)

    def _show_words(self) -> None:
        counts = self._feedback.counts
        self.set_heading(
            self.tr("Your coding beside the model"),
            self.tr(
                "Found: {found}. Missed: {missed}. Read otherwise: {otherwise}. Only yours: {own}. Without the words "
                "that prove it: {unproved}. The model is one good reading, not the only one."
            ).format(
                found=counts[FeedbackKind.FOUND],
                missed=counts[FeedbackKind.MISSED],
                otherwise=counts[FeedbackKind.OTHERWISE],
                own=counts[FeedbackKind.ONLY_OWN],
                unproved=sum(line.lacks_passage for line in self._feedback.lines),
            ),
        )
        self.table.setColumnWidth(KIND, self.fontMetrics().horizontalAdvance("M") * 14)
        self._show_line()

    @Slot()
    def go(self) -> None:
        """Close, and go to the place of the selected line."""
        line = self._selected()
        if line is not None:
            self.chosen = line.ref
            self.accept()

    @Slot(QModelIndex)
    def _go_clicked(self, _index: QModelIndex) -> None:
        self.go()

    @Slot(object)
    def _take_feedback(self, feedback: Feedback) -> None:
        self._end()
        self._feedback = feedback
        order = list(_ICONS)
        self.filters.set_lines(sorted(feedback.lines, key=lambda line: order.index(line.kind)))
        self._filter()
        self._show_words()
        self.table.setFocus()

    @Slot()
    def _filter(self) -> None:
        self.lines.set_rows(self.filters.lines())
        if self.lines.rowCount():
            self.table.selectRow(0)
        self._show_line()

    @Slot()
    def _show_line(self) -> None:
        line = self._selected()
        self.go_button.setEnabled(line is not None)
        self.own.setVisible(line is not None)
        self.model.setVisible(line is not None)
        if line is None:
            return
        own = self._work.live.evidence(line.ref) if line.question is not None else ()
        self.own.show_answer(self.tr("Yours"), self._words(line, line.own), own)
        self.model.show_answer(self.tr("Model"), self._words(line, line.model), line.passages)

    def _selected(self) -> FeedbackLine | None:
        rows = self.table.selectionModel().selectedRows()
        found: FeedbackLine | None = rows[0].data(RowRole) if rows else None
        return found

    def _columns(self) -> tuple[TableColumn[FeedbackLine], ...]:
        return (
            TableColumn(
                lambda: QCoreApplication.translate("FeedbackDialog", "Result"),
                text=_result_words,
                icon=lambda line: _ICONS[line.kind],
            ),
            TableColumn(lambda: QCoreApplication.translate("FeedbackDialog", "Question"), text=self._place),
            TableColumn(
                lambda: QCoreApplication.translate("FeedbackDialog", "Yours"),
                text=lambda line: self._words(line, line.own),
            ),
            TableColumn(
                lambda: QCoreApplication.translate("FeedbackDialog", "Model"),
                text=lambda line: self._words(line, line.model),
            ),
        )

    def _place(self, line: FeedbackLine) -> str:
        if line.question is not None:
            return self._work.question_in_words(line.ref)
        roster = self._work.live.form.roster(line.level)
        return self._work.roster_title(self._work.live.root, roster) if roster is not None else line.level

    def _words(self, line: FeedbackLine, said: str | None) -> str:
        if line.question is None:
            entry = QCoreApplication.translate("FeedbackDialog", "Entry {number}")
            return "–" if said is None else entry.format(number=said)
        return said_words(self._work.live.form, line.question, said)


def kind_name(kind: FeedbackKind) -> str:
    """Return the name of a kind of result."""
    return {
        FeedbackKind.FOUND: QCoreApplication.translate("FeedbackDialog", "Found"),
        FeedbackKind.MISSED: QCoreApplication.translate("FeedbackDialog", "Missed"),
        FeedbackKind.OTHERWISE: QCoreApplication.translate("FeedbackDialog", "Read otherwise"),
        FeedbackKind.ONLY_OWN: QCoreApplication.translate("FeedbackDialog", "Only yours"),
    }[kind]


def _result_words(line: FeedbackLine) -> str:
    lines = [kind_name(line.kind)]
    if line.lacks_passage:
        lines.append(QCoreApplication.translate("FeedbackDialog", "no passage"))
    return "\n".join(lines)
