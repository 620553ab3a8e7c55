"""List of possible identifiers in answers, to decide on: part of a dialog or a page."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.identifiers import AnswerFinding, Decision
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.services.identifiers import decide, question_label
from tipcoder.services.projects import OpenProject
from tipcoder.ui import icons, theme
from tipcoder.ui.identifiers.finding_model import (
    CASE,
    DECISION,
    KIND,
    QUESTION,
    WORDS,
    FindingModel,
    Labels,
    in_context,
)
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import RowRole

Index = QModelIndex | QPersistentModelIndex


class FindingList(Retranslating, QWidget):
    """Shows findings and lets a person accept each, say that it is no identifier, or go there to mend it.

    Signals:
        decided: something was decided, or taken back; `open_count` and `findings` are as they are now.
        place_chosen(AnswerFinding): the person wants to see the answer (double click, Enter, or the button).
        failed(UserError): a decision could not be saved.
    """

    decided = Signal()
    place_chosen = Signal(object)
    failed = Signal(object)

    def __init__(self, project: OpenProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.model = FindingModel(self)
        self.table = QTableView(self)
        self._count = QLabel(self)
        self.accept_button = QPushButton(self)
        self.reject_button = QPushButton(self)
        self.reopen_button = QPushButton(self)
        self.go_button = QPushButton(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._count)
        layout.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, icon in (
            (self.accept_button, "circle-check"),
            (self.reject_button, "circle-x"),
            (self.reopen_button, "circle-dashed"),
        ):
            icons.set_icon(button, icon, "muted")
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.go_button)
        layout.addLayout(row)
        self._set_up_table()
        self._connect()
        self.retranslate()
        self._show_buttons()

    def show_findings(self, findings: Iterable[AnswerFinding]) -> None:
        """Show these, those that are open first; the first is selected."""
        ordered = sorted(findings, key=lambda finding: not finding.is_open)
        self.model.show_findings(ordered, self._labels(ordered))
        if ordered:
            self.table.selectRow(0)
        self._show_state()

    def findings(self) -> tuple[AnswerFinding, ...]:
        """Return what is shown, with its decisions as they are now."""
        return self.model.findings()

    def open_count(self) -> int:
        """Return how many findings are open: neither accepted nor found to be no identifier."""
        return sum(finding.is_open for finding in self.model.findings())

    def selected(self) -> tuple[AnswerFinding, ...]:
        """Return the findings that are selected."""
        return tuple(self.model.finding(row) for row in self._selected_rows())

    @Slot()
    def accept(self) -> None:
        """Accept what is selected: it may leave."""
        self._decide(Decision.ACCEPTED)

    @Slot()
    def reject(self) -> None:
        """Say that what is selected identifies nobody."""
        self._decide(Decision.NOT_IDENTIFIER)

    @Slot()
    def reopen(self) -> None:
        """Take back what was decided on what is selected."""
        self._decide(None)

    @Slot()
    def go(self) -> None:
        """Ask for the answer of the current finding."""
        index = self.table.currentIndex()
        if index.isValid():
            self.place_chosen.emit(self.model.finding(index.row()))

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("What may identify a person"))
        for button, text, key in (
            (self.accept_button, self.tr("Accept"), "A"),
            (self.reject_button, self.tr("Not an identifier"), "N"),
            (self.reopen_button, self.tr("Decide again"), "O"),
        ):
            button.setText(text)
            button.setToolTip(f"{text} ({key})")
        self.go_button.setText(self.tr("Show the answer"))
        self.model.name_questions(self._labels(self.model.findings()))
        self._show_state()

    def _labels(self, findings: Iterable[AnswerFinding]) -> Labels:
        """Return what questions are called in the language in use; each is asked for once."""
        spoken = ui_language.current()
        labels: dict[tuple[str, str], str] = {}
        for finding in findings:
            key = (finding.framework, finding.words.question)
            if key not in labels:
                labels[key] = question_label(self._project, finding, spoken)
        return lambda one: labels[one.framework, one.words.question]

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(WORDS, _WordsDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        width = self.fontMetrics().averageCharWidth()
        for column, characters in ((CASE, 8), (QUESTION, 24), (KIND, 25), (DECISION, 22)):
            header.resizeSection(column, width * characters)

    def _connect(self) -> None:
        self.accept_button.clicked.connect(self.accept)
        self.reject_button.clicked.connect(self.reject)
        self.reopen_button.clicked.connect(self.reopen)
        self.go_button.clicked.connect(self.go)
        self.table.doubleClicked.connect(self.go)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.model.modelReset.connect(self._show_buttons)
        for key, slot in (("A", self.accept), ("N", self.reject), ("O", self.reopen)):
            add_shortcut(self.table, key, slot, HERE)
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(self.table, enter, self.go, HERE)
        theme.theme_notice().theme_changed.connect(self.table.viewport().update)

    def _selected_rows(self) -> list[int]:
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def _decide(self, decision: Decision | None) -> None:
        rows = self._selected_rows()
        if not rows:
            return
        findings = [self.model.finding(row) for row in rows]
        try:
            decide(self._project, findings, decision)
        except UserError as error:
            self.failed.emit(error)
            return
        self.model.replace(rows, [replace(finding, decision=decision) for finding in findings])
        self._show_state()
        self._go_on(rows)
        self.decided.emit()

    def _go_on(self, rows: Sequence[int]) -> None:
        """Select the next open finding after the last one decided, so that a list is gone through by one key."""
        count = self.model.rowCount()
        after = [(rows[-1] + step) % count for step in range(1, count + 1)]
        following = next((row for row in after if self.model.finding(row).is_open), None)
        if len(rows) == 1 and following is not None and not self.model.finding(rows[0]).is_open:
            self.table.selectRow(following)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        selected = self.selected()
        self.accept_button.setEnabled(any(one.decision is not Decision.ACCEPTED for one in selected))
        self.reject_button.setEnabled(any(one.decision is not Decision.NOT_IDENTIFIER for one in selected))
        self.reopen_button.setEnabled(any(one.decision is not None for one in selected))
        self.go_button.setEnabled(len(selected) == 1)

    def _show_state(self) -> None:
        shown, still_open = self.model.rowCount(), self.open_count()
        if not shown:
            self._count.setText(self.tr("Nothing was found that may identify a person."))
        elif still_open:
            said = self.tr("%n finding(s) to decide on, of {total}.", "", still_open)
            self._count.setText(said.format(total=ui_language.locale().toString(shown)))
        else:
            self._count.setText(self.tr("Everything found is decided on."))


class _WordsDelegate(QStyledItemDelegate):
    """Draws the words found standing out from those around them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        inner = option.rect.adjusted(8, 0, -8, 0)
        paint_words(painter, option, inner, text, in_context(index.data(RowRole).finding)[1])


def words_look() -> QTextCharFormat:
    """Return how words look that may identify a person: underlined by a wave, on warm ground; no passage looks so."""
    look = QTextCharFormat()
    colours = theme.tokens()
    look.setBackground(QColor(colours.warning_soft))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(colours.warning))
    return look


def paint_words(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, place: tuple[int, int]
) -> None:
    """Draw a line of text so that the words at `place` (start, end) are seen, however long it is."""
    metrics, (start, end) = option.fontMetrics, place
    # A third of the room is for the words before: they tell less than those after.
    before = metrics.elidedText(text[:start], Qt.TextElideMode.ElideLeft, area.width() // 3)
    shown = metrics.elidedText(before + text[start:], Qt.TextElideMode.ElideRight, area.width())
    marked = QTextLayout.FormatRange()
    marked.start, marked.length, marked.format = len(before), end - start, words_look()
    layout = QTextLayout(shown, option.font)
    layout.setFormats([marked])
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(shown))
    layout.endLayout()
    painter.save()
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
    painter.restore()
