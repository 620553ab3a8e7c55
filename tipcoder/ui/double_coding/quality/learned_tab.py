"""Part of the page on quality with what was learned from settling differences, for the next version of the guidance."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tipcoder.domain.projects import SettlingReason
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import Form, Question
from tipcoder.languages import ui_language
from tipcoder.languages.captions import LearnedCaptions
from tipcoder.messages.settling import reason_name
from tipcoder.services.double_coding.learned import ConfusedTerms, Learned, QuestionLesson, read_learned
from tipcoder.services.double_coding.workbook import write_learned
from tipcoder.ui import file_choice, icons, theme
from tipcoder.ui.cases.empty_state import EmptyState
from tipcoder.ui.double_coding.quality.agreement_tab import AgreementSource
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.gap_splitter import GapSplitter
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, TableColumn, TwoLineTable
from tipcoder.ui.work_strip import WorkStrip

HEIGHT = 140
QUESTION, REASONS, ADVICE = range(3)
TERM_QUESTION, ONE, OTHER, TIMES = range(4)
_LESSON_WIDTHS = {ADVICE: 260}
_TERM_WIDTHS = {TIMES: 96}


class LearnedTab(Retranslating, QWidget):
    """Sums up the decisions that stand, and the differences that `AgreementSource` found.

    Signals:
        settling_wanted: differences are to be settled.
    """

    settling_wanted = Signal()

    def __init__(self, context: ProjectContext, source: AgreementSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._source = source
        self._learned: Learned | None = None
        self._written = ""
        form = context.project.form
        self.strip = WorkStrip(self)
        self.intro = PlainLabel(self)
        self.intro.setWordWrap(True)
        theme.set_role(self.intro, "muted")
        self.lessons: ColumnModel[QuestionLesson] = ColumnModel(_lesson_columns(form))
        self.confused: ColumnModel[ConfusedTerms] = ColumnModel(_term_columns(form))
        self.lesson_table = TwoLineTable(self.lessons, HEIGHT, self)
        self.term_table = TwoLineTable(self.confused, HEIGHT, self)
        self.export_button = QPushButton(self)
        self.empty_state = EmptyState("graduation-cap", self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.intro.setText(
            self.tr("Discuss this with all coders, and change the guidance in the next version of the framework.")
        )
        self.export_button.setText(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("Write both lists into a workbook; neither coder nor case is named"))
        self.lesson_table.setAccessibleName(self.tr("Reasons by question"))
        self.term_table.setAccessibleName(self.tr("Terms most often confused"))
        self.empty_state.set_texts(
            self.tr("Nothing is learned yet"),
            self.tr(
                "Settle the differences between two codings, and say why they were read differently. What came up most "
                "often is listed here, with the terms that were confused."
            ),
            self.tr("Settle differences…"),
        )
        for table, widths in ((self.lesson_table, _LESSON_WIDTHS), (self.term_table, _TERM_WIDTHS)):
            header = table.horizontalHeader()
            for column, width in widths.items():
                table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        shown = self.lesson_table if self.lessons.rowCount() else self.term_table
        (self.empty_state.action_button if self.empty_state.isVisible() else shown).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._source.want()
        if not self._source.is_working:
            self._read()

    @Slot()
    def export(self) -> None:
        """Write what was learned into a workbook that the person chooses."""
        project = self._context.project
        suggestion = file_choice.free_path(project.path.parent, self.tr("What we learned"), ".xlsx")
        target = file_choice.save_workbook(self, self._context.settings, suggestion)
        if target is None or self._learned is None:
            return
        self._written = target.name
        language = ui_language.current()
        reasons = {reason: reason_name(reason) for reason in SettlingReason}
        captions = LearnedCaptions(language)
        work = partial(write_learned, self._learned, project.form, target, language, captions, reasons)
        self._context.tasks.start(work, done=self._say_written, failed=self._context.banner.show_error)

    @Slot(object)
    def _say_written(self, _result: object) -> None:
        self._context.banner.show_message(
            SUCCESS, lambda: self.tr("The workbook {name} was written.").format(name=self._written)
        )

    @Slot()
    def _follow_source(self) -> None:
        if self.isVisible() and not (self._source.is_working or self._source.is_stopped):
            self._read()

    def _read(self) -> None:
        report = self._source.report
        if report is not None:
            work = partial(read_learned, self._context.project, report)
            self._context.tasks.read(work, done=self._take, failed=self._context.banner.show_error)

    @Slot(object)
    def _take(self, learned: Learned) -> None:
        self._learned = learned
        self.lessons.set_rows(learned.lessons)
        self.confused.set_rows(learned.confused)
        is_empty = not learned.lessons and not learned.confused
        self._stack.setCurrentWidget(self.empty_state if is_empty else self._found)
        self.export_button.setEnabled(not is_empty)

    def _connect(self) -> None:
        self._source.changed.connect(self._follow_source)
        self.strip.follow(self._source)
        self.export_button.clicked.connect(self.export)
        self.empty_state.action_button.clicked.connect(self.settling_wanted)

    def _lay_out(self) -> None:
        icons.set_icon(self.export_button, "file-spreadsheet", "text")
        for table, stretched in (
            (self.lesson_table, (QUESTION, REASONS)),
            (self.term_table, (TERM_QUESTION, ONE, OTHER)),
        ):
            for column in stretched:
                table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.intro, 1)
        top.addWidget(self.export_button)
        tables = (self.lesson_table, self.term_table)
        self._found = GapSplitter(tables, self, orientation=Qt.Orientation.Vertical)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._found)
        self._stack.addWidget(self.empty_state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)


def _lesson_columns(form: Form) -> tuple[TableColumn[QuestionLesson], ...]:
    return (
        TableColumn(
            lambda: QCoreApplication.translate("LearnedTab", "Question"),
            text=lambda row: _place(form, row.level, row.question),
        ),
        TableColumn(
            lambda: QCoreApplication.translate("LearnedTab", "Why it was read differently"),
            text=_reason_words,
            tip=lambda row: "\n".join((_reason_words(row), *row.notes)),
        ),
        TableColumn(
            lambda: QCoreApplication.translate("LearnedTab", "What to do"),
            text=_advice,
            icon=lambda row: ("triangle-alert", "warning") if row.asks_for_guidance else None,
        ),
    )


def _term_columns(form: Form) -> tuple[TableColumn[ConfusedTerms], ...]:
    return (
        TableColumn(
            lambda: QCoreApplication.translate("LearnedTab", "Question"),
            text=lambda row: _place(form, row.level, row.question),
        ),
        TableColumn(
            lambda: QCoreApplication.translate("LearnedTab", "Only one coder"),
            text=lambda row: value_in_words(form, row.question, row.one, ui_language.current()),
        ),
        TableColumn(
            lambda: QCoreApplication.translate("LearnedTab", "Only the other coder"),
            text=lambda row: value_in_words(form, row.question, row.other, ui_language.current()),
        ),
        TableColumn(lambda: QCoreApplication.translate("LearnedTab", "Times"), text=lambda row: str(row.times)),
    )


def _place(form: Form, level: str, question: Question) -> str:
    languages = ui_language.current(), form.default_language
    roster = form.roster(level) if level else None
    names = (roster.label.plain(*languages) or roster.name if roster else "", question.label.plain(*languages))
    return " › ".join(filter(None, names)) or question.name


def _reason_words(row: QuestionLesson) -> str:
    counted = [f"{reason_name(reason)}: {row.reasons[reason]}" for reason in SettlingReason if row.reasons.get(reason)]
    if row.not_settled:
        left = QCoreApplication.translate("LearnedTab", "left to a reviewer: {count}")
        counted.append(left.format(count=row.not_settled))
    without = QCoreApplication.translate("LearnedTab", "settled without a reason: {count}")
    return ", ".join(counted) or without.format(count=row.decided)


def _advice(row: QuestionLesson) -> str:
    return QCoreApplication.translate("LearnedTab", "Change the guidance") if row.asks_for_guidance else ""
