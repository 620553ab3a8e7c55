"""Guide above the form of a practice case: one step at a time, then one's own coding beside the model."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.answers import Ref
from tipcoder.services.practice import (
    STEPS,
    Feedback,
    FeedbackKind,
    FeedbackLine,
    compare_with_model,
    first_open,
    model_of,
)
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.double_coding.quality.answer_column import AnswerColumn
from tipcoder.ui.double_coding.quality.unit_rows import said_words
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
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


LOOK_AGAIN_MS = 150
"""Time after an edit until the steps are looked at again: not within the handling of a key press."""


class PracticeGuide(Retranslating, QFrame):
    """Hidden unless a case with a model coding is open. Closed, it stays away until the next start.

    Signals:
        place_wanted(Ref): the person wants to see an answer in the form.
    """

    place_wanted = Signal(object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("banner", "info")
        self._context = context
        self._work: CodingWork | None = None
        self._model: Path | None = None
        self._passed: set[str] = set()
        self._is_closed = False
        self.step = ""
        """Name of the step that is shown, "" after the last one."""
        self.heading, self.text = PlainLabel(self), PlainLabel(self)
        theme.set_role(self.heading, "strong")
        self.text.setWordWrap(True)
        self.next_button, self.compare_button = QPushButton(self), QPushButton(self)
        theme.set_role(self.next_button, "quiet")
        icons.set_icon(self.compare_button, "equal", "text")
        self.close_button = QToolButton(self)
        icons.set_icon(self.close_button, "x", "muted")
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._looking.timeout.connect(self.look)
        self._lay_out()
        self.next_button.clicked.connect(self.pass_over)
        self.compare_button.clicked.connect(self.compare)
        self.close_button.clicked.connect(self.put_away)
        self.retranslate()
        self.hide()

    def open(self, work: CodingWork) -> None:
        """Guide through a case, if it has a model coding."""
        self._work, self._model = work, model_of(work.coding)
        work.changed.connect(self._look_soon)
        self.setVisible(self._model is not None and not self._is_closed)
        self.look()

    def close_case(self) -> None:
        """Guide through no case."""
        self._looking.stop()
        self._work = self._model = None
        self.hide()

    @Slot()
    def look(self) -> None:
        """Find the first step that is still to be tried."""
        if self._work is None or self._model is None:
            return
        self.step = first_open(self._work.coding, frozenset(self._passed))
        done = list(STEPS)[: list(STEPS).index(self.step)] if self.step else list(STEPS)
        self._passed |= set(done)  # undone or cleared later, a step was tried all the same
        self.retranslate()

    @Slot()
    def pass_over(self) -> None:
        """Go to the next step without trying this one."""
        self._passed.add(self.step)
        self.look()

    @Slot()
    def compare(self) -> None:
        """Show what was found, missed and read otherwise than in the model coding."""
        if self._work is None or self._model is None:
            return
        with shown(FeedbackDialog(self._work, self._model, self._context.tasks, self)) as dialog:
            ref = dialog.chosen
        if ref is not None:
            self.place_wanted.emit(ref)

    @Slot()
    def put_away(self) -> None:
        """Show the guide no more until the next start."""
        self._is_closed = True
        self.hide()

    def retranslate(self) -> None:
        titles, texts = self._titles(), self._texts()
        if self.step:
            words = self.tr("Step {number} of {count}: {title}")
            number = list(STEPS).index(self.step) + 1
            self.heading.setText(words.format(number=number, count=len(STEPS), title=titles[self.step]))
        else:
            self.heading.setText(titles[""])
        self.text.setText(texts[self.step])
        self.next_button.setText(self.tr("Next step"))
        self.next_button.setVisible(bool(self.step))
        self.compare_button.setText(self.tr("Compare with the model coding…"))
        theme.set_role(self.compare_button, "quiet" if self.step else "primary")
        self.close_button.setToolTip(self.tr("Practise without the steps"))
        self.close_button.setAccessibleName(self.tr("Practise without the steps"))
        self.setAccessibleName(self.heading.text())

    def _titles(self) -> dict[str, str]:
        return {
            "answer": self.tr("answer a question"),
            "evidence": self.tr("prove an answer"),
            "state": self.tr("say that the judgment is silent"),
            "row": self.tr("add a defendant"),
            "undo": self.tr("take a step back"),
            "": self.tr("You know the essentials"),
        }

    def _texts(self) -> dict[str, str]:
        return {
            "answer": self.tr(
                "Look in the judgment which court decided, and choose it in the form. It is saved at once, and Ctrl+↓ "
                "leads to the next question."
            ),
            "evidence": self.tr(
                "Select the words in the judgment that prove the answer, and press Ctrl+M. They are marked, and the "
                "answer leads back to them."
            ),
            "state": self.tr(
                "Find a question to which the judgment gives no answer, and press Alt+1: “not stated” is an answer "
                "too, an empty field is not."
            ),
            "row": self.tr(
                "Go to the defendants in the outline at the left, and press the button that adds one. Each defendant, "
                "charge and victim is an entry of its own."
            ),
            "undo": self.tr("Press Ctrl+Z, and see what changes; Ctrl+Y does it again. Nothing can be broken here."),
            "": self.tr(
                "Go on with F8, which leads from one open question to the next. Whenever you like, compare your "
                "coding with the model: what you found, what you missed, what you read otherwise."
            ),
        }

    @Slot()
    def _look_soon(self) -> None:
        self._looking.start()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        for button in (self.next_button, self.compare_button, self.close_button):
            layout.addWidget(button)
