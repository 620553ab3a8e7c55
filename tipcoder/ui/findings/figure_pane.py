"""Pane with one figure: what it counts, its chart, its table, what is left out, and its rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tipcoder.services.findings.view import ALL, FigureTable, FindingsView
from tipcoder.ui import icons, theme
from tipcoder.ui.findings.chart_label import ChartLabel
from tipcoder.ui.findings.rows_pane import RowsPane
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

MOST = 420
"""Height of the table beyond which it scrolls."""
_INDENT = "    "


class FigurePane(Retranslating, QScrollArea):
    """Shows one figure at a time.

    Signals:
        place_wanted(case_id, Ref): the person wants to see an answer in its case.
    """

    place_wanted = Signal(str, object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: FindingsView | None = None
        self._table: FigureTable | None = None
        self.title, self.notes = PlainLabel(self), PlainLabel(self)
        self._definition = QWidget(self)
        self._lines = QGridLayout(self._definition)
        self.chart = ChartLabel(context, self)
        self.table = WrappedTable(2, (0,), self, most=MOST)
        self.rows = RowsPane(self)
        self.copy_table_button, self.copy_chart_button = QPushButton(self), QPushButton(self)
        self._lay_out()
        self.copy_table_button.clicked.connect(self.copy_table)
        self.copy_chart_button.clicked.connect(self.chart.copy)
        self.rows.place_wanted.connect(self.place_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        self.copy_table_button.setText(self.tr("Copy the table"))
        self.copy_table_button.setToolTip(self.tr("Copy the table with its title, for a document or a sheet"))
        self.copy_chart_button.setText(self.tr("Copy the chart"))
        self.copy_chart_button.setToolTip(self.tr("Copy the chart as a picture"))

    def show_figure(self, table: FigureTable, view: FindingsView) -> None:
        """Show a figure."""
        self._table, self._view = table, view
        self.title.setText(view.labels.title(table.definition))
        self._show_definition(view.definition(table.definition))
        notes = view.notes(table)
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        theme.set_role(self.notes, "warning" if table.is_often_silent(ALL) else "muted")
        chart = view.chart(table.definition.id)
        self.chart.show_chart(chart, titled=chart is not None and chart.title != self.title.text())
        self.copy_chart_button.setVisible(chart is not None)
        self._show_table(view.heads(table), list(view.rows(table)))
        self.rows.show_figure(table.definition.id, view)
        self.verticalScrollBar().setValue(0)

    @Slot()
    def copy_table(self) -> None:
        """Put the table on the clipboard, with its title above it."""
        if self._table is None or self._view is None:
            return
        lines = [self.title.text(), "\t".join(self._view.heads(self._table))]
        lines += [
            "\t".join((_INDENT * depth + words, *cells)) for depth, (words, *cells) in self._view.rows(self._table)
        ]
        QGuiApplication.clipboard().setText("\n".join((*lines, *self._view.notes(self._table))))

    def _show_definition(self, pairs: Sequence[tuple[str, str]]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            item.widget().hide()  # it is drawn below the new ones until the event loop comes to delete it
            item.widget().deleteLater()
        for number, (head, words) in enumerate(pairs):
            name, text = PlainLabel(self._definition), PlainLabel(self._definition)
            name.setText(head)
            text.setText(words)
            theme.set_role(name, "muted")
            text.setWordWrap(True)
            self._lines.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(text, number, 1)

    def _show_table(self, heads: Sequence[str], rows: Sequence[tuple[int, Sequence[str]]]) -> None:
        if self.table.columnCount() != len(heads):
            table = WrappedTable(len(heads), (0,), self, most=MOST)
            self._parts.replaceWidget(self.table, table)
            self.table.deleteLater()
            self.table = table
        self.table.setVisible(bool(rows))
        self.copy_table_button.setVisible(bool(rows))
        self.table.setAccessibleName(self.title.text())
        cells = [
            (
                TableCell(_INDENT * depth + words, colour="muted" if depth else "text"),
                *(TableCell(cell) for cell in others),
            )
            for depth, (words, *others) in rows
        ]
        self.table.show_rows(heads, cells)

    def _lay_out(self) -> None:
        theme.set_role(self.title, "heading")
        for label in (self.title, self.notes):
            label.setWordWrap(True)
        icons.set_icon(self.copy_table_button, "copy", "text")
        icons.set_icon(self.copy_chart_button, "copy", "text")
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(16)
        self._lines.setVerticalSpacing(2)
        self._lines.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy_table_button)
        buttons.addWidget(self.copy_chart_button)
        buttons.addStretch(1)
        body = QFrame(self)
        theme.set_role(body, "card")
        self._parts = QVBoxLayout(body)
        self._parts.setContentsMargins(16, 12, 16, 12)
        self._parts.setSpacing(12)
        self._parts.addWidget(self.title)
        self._parts.addWidget(self._definition)
        self._parts.addWidget(self.notes)
        self._parts.addWidget(self.chart)
        self._parts.addWidget(self.table)
        self._parts.addLayout(buttons)
        self._parts.addWidget(self.rows, 1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(body)
