"""Page that shows what consolidation would do, with the findings and the decisions that are open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tipcoder import messages
from tipcoder.domain.consolidation import APPROVE, KEEP_BOTH, MERGE, PREFER, REJECT, Conflict, Decisions
from tipcoder.services.consolidation.report import (
    ConsolidationReport,
    DeliveryReport,
    DeliveryStatus,
    conflict_error,
    delivery_errors,
    proposal_error,
)
from tipcoder.services.consolidation.terms import WaitingTerm
from tipcoder.ui import theme
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable, WrappingDelegate

MOST = 240
"""Height beyond which it scrolls."""
AROUND = 16
"""Of a box of choices, what its cell leaves free left and right together."""


@dataclass(frozen=True, slots=True)
class DecisionQuestion:
    """A question by its key, in words, with its choices (value, in words). `chosen` is a value."""

    key: str
    text: str
    choices: Sequence[tuple[str, str]]
    chosen: str


class DecisionTable(QTableWidget):
    """Signals:
    decided(): another choice was made.
    """

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._keys: list[str] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setWordWrap(True)
        self.setItemDelegate(_BoxDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)

    def show_questions(self, headers: tuple[str, str], questions: Sequence[DecisionQuestion]) -> None:
        """Show questions below headers, each with what is chosen."""
        self._keys = [question.key for question in questions]
        self.setHorizontalHeaderLabels(list(headers))
        for column, caption in enumerate(headers):
            self.horizontalHeaderItem(column).setToolTip(plain_tip(caption))  # a narrow column cuts it
        self.setRowCount(len(questions))
        widest = self.horizontalHeader().sectionSizeHint(1)
        for row, question in enumerate(questions):
            self.setItem(row, 0, QTableWidgetItem(question.text))
            box = _StillCombo(self)
            for value, words in question.choices:
                box.addItem(words, value)
            box.setCurrentIndex(max(box.findData(question.chosen), 0))
            box.setAccessibleName(question.text)
            box.activated.connect(self.decided)
            self.setCellWidget(row, 1, box)
            widest = max(widest, box.sizeHint().width() + AROUND)
        self.setColumnWidth(1, min(widest, self.width() // 2))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Columns take their widths in the event loop; rows can only follow them.
        QTimer.singleShot(0, self, self._fit_rows)

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        rows = self.verticalHeader().length() + self.horizontalHeader().height() + 2 * self.frameWidth()
        self.setFixedHeight(min(rows, MOST))

    def decisions(self) -> Mapping[str, str]:
        """Return what is chosen, by the key of the question."""
        boxes = (self.cellWidget(row, 1) for row in range(self.rowCount()))
        return {
            key: str(box.currentData())
            for key, box in zip(self._keys, boxes, strict=True)
            if isinstance(box, QComboBox)
        }


class _BoxDelegate(WrappingDelegate):
    """Leaves a box as high as it is: a question of three lines does not make it taller."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        spare = max(0, option.rect.height() - editor.sizeHint().height())
        editor.setGeometry(option.rect.adjusted(AROUND // 2, spare // 2, -AROUND // 2, spare // 2 - spare))


class _StillCombo(QComboBox):
    """A combo box that a wheel passing over it does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


_MOST = 300
"""Height of a table beyond which it scrolls."""


class ReportPage(Retranslating, QWidget):
    """Shows a report, and keeps what is decided on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ConsolidationReport | None = None
        self.table = WrappedTable(8, (1, 2), self, most=_MOST)
        self.faults = WrappedTable(4, (3,), self, most=_MOST)
        self.conflicts, self.terms = DecisionTable(self), DecisionTable(self)
        self._captions = tuple(PlainLabel(self) for _ in range(3))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table)
        for caption, part in zip(self._captions, (self.conflicts, self.terms, self.faults), strict=True):
            theme.set_role(caption, "strong")
            layout.addWidget(caption)
            layout.addWidget(part)
        self.retranslate()

    def show_report(self, report: ConsolidationReport) -> None:
        """Show a report, with what was decided so far."""
        self._report = report
        self.retranslate()

    def set_done(self) -> None:
        """Show that what was decided is done."""
        for table in (self.conflicts, self.terms):
            table.setEnabled(False)

    def decisions(self) -> Decisions:
        """Return what is decided; a term without a decision waits."""
        terms = {}
        for key, choice in self.terms.decisions().items():
            if choice:
                taxonomy, _, code = key.partition("/")
                terms[taxonomy, code] = choice
        return Decisions(dict(self.conflicts.decisions()), terms)

    def summary(self) -> str:
        """Return how many cases come together."""
        if self._report is None:
            return ""
        said = self.tr(
            "Cases delivered: {came}; of replaced deliveries: {replaced}; left out: {left_out}; together: {cases}."
        )
        report = self._report
        return said.format(
            came=report.cases_that_came, replaced=report.replaced, left_out=report.left_out, cases=report.cases
        )

    def retranslate(self) -> None:
        for caption, words in zip(
            self._captions,
            (self.tr("Cases that may be one"), self.tr("Terms that coders proposed"), self.tr("Findings")),
            strict=True,
        ):
            caption.setText(words)
        self.table.setAccessibleName(self.tr("Deliveries"))
        self.faults.setAccessibleName(self.tr("Findings"))
        self.conflicts.setAccessibleName(self.tr("Cases that may be one"))
        self.terms.setAccessibleName(self.tr("Terms that coders proposed"))
        if self._report is not None:
            self._fill(self._report)

    def _fill(self, report: ConsolidationReport) -> None:
        headers = (
            self.tr("Country"),
            self.tr("File"),
            self.tr("What becomes of it"),
            self.tr("Version"),
            self.tr("Cases"),
            self.tr("New"),
            self.tr("Changed"),
            self.tr("Removed"),
        )
        self.table.show_rows(headers, [self._delivery(found) for found in report.deliveries])
        decided = (self.tr("What there is to decide"), self.tr("Decision"))
        self.conflicts.show_questions(decided, [self._conflict(conflict, report) for conflict in report.conflicts])
        self.terms.show_questions(decided, [self._term(proposal) for proposal in report.open_proposals])
        places = (self.tr("File"), self.tr("Kind"), self.tr("Cell"), self.tr("What, and what to do"))
        found = list(self._faults(report))
        self.faults.show_rows(places, found)
        shown = (bool(report.conflicts), bool(report.open_proposals), bool(found))
        for caption, part, is_shown in zip(
            self._captions, (self.conflicts, self.terms, self.faults), shown, strict=True
        ):
            caption.setVisible(is_shown)
            part.setVisible(is_shown)

    def _delivery(self, found: DeliveryReport) -> tuple[TableCell, ...]:
        difference = found.difference
        counts = (
            ("", "", "")
            if difference is None
            else (len(difference.new), len(difference.changed), len(difference.removed))
        )
        texts = (found.delivery.country, found.delivery.name, self._standing(found.status), found.delivery.form_version)
        return (
            *map(TableCell, texts),
            TableCell(str(found.counts.cases)),
            *(TableCell(str(count)) for count in counts),
        )

    def _standing(self, standing: DeliveryStatus) -> str:
        words = {
            DeliveryStatus.NEW: self.tr("New"),
            DeliveryStatus.REPLACES: self.tr("Replaces an earlier one of the same project"),
            DeliveryStatus.SAME: self.tr("Is here already, as it is"),
            DeliveryStatus.REPLACED: self.tr("Not taken: a newer one is here"),
            DeliveryStatus.KEPT: self.tr("Came earlier and stays"),
        }
        return words[standing]

    def _conflict(self, conflict: Conflict, report: ConsolidationReport) -> DecisionQuestion:
        names = {found.delivery.id: found.delivery for found in report.deliveries}
        files = dict.fromkeys(member.delivery for member in conflict.members)
        only = self.tr("Only that of {file}")
        choices = [
            (KEEP_BOTH, self.tr("Keep both")),
            *((f"{PREFER}{id}", only.format(file=names[id].name)) for id in files if id in names),
        ]
        return DecisionQuestion(
            conflict.id, messages.sentence(conflict_error(conflict, names)), choices, conflict.choice
        )

    def _term(self, proposal: WaitingTerm) -> DecisionQuestion:
        choices = [("", self.tr("Let it wait")), (APPROVE, self.tr("Approve it")), (REJECT, self.tr("Reject it"))]
        if proposal.nearest:
            choices.append((f"{MERGE}{proposal.nearest}", self.tr("It is {term}").format(term=proposal.nearest)))
        text = messages.sentence(proposal_error(proposal))
        return DecisionQuestion(f"{proposal.taxonomy}/{proposal.code}", text, choices, proposal.decision)

    def _faults(self, report: ConsolidationReport) -> Sequence[tuple[TableCell, ...]]:
        rows: list[tuple[TableCell, ...]] = []
        doubtful = TableCell(self.tr("Warning"), "triangle-alert", "warning")
        wrong = TableCell(self.tr("Error"), "circle-alert", "danger")
        for found in report.deliveries:
            name = TableCell(found.delivery.name)
            for error in delivery_errors(found):
                rows.append((name, doubtful, TableCell(""), TableCell(messages.sentence_without_place(error))))
            for one in found.faults:
                place = f"{one.sheet}!{one.cell}" if one.cell else one.sheet
                said = messages.sentence_without_place(one.error) if one.sheet else messages.sentence(one.error)
                rows.append((name, wrong if one.is_error else doubtful, TableCell(place), TableCell(said)))
        return rows
