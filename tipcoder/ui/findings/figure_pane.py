"""Pane with one figure: what it counts, its chart, its table, what is left out, and its rows."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.services.findings.charts import Chart, picture
from tipcoder.services.findings.view import ALL, CountedRow, FigureTable, FindingsView, counts_for
from tipcoder.ui import icons, theme
from tipcoder.ui.clipboard import copy_picture, copy_text
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import TableColumn
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.filtered_table import FilteredTable
from tipcoder.ui.widgets.tables.wrapped_table import TableCell, WrappedTable

HEIGHT = 200
CASE, COUNTRY, ENTRY, PERSONS, WORDS = range(5)
COUNTED, REST, LEFT_OUT = "counted", "rest", "left_out"
_WIDTHS = {CASE: 72, COUNTRY: 88, ENTRY: 80, PERSONS: 88}

_COLUMNS: tuple[TableColumn[CountedRow], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("RowsPane", "Case"),
        text=lambda row: str(row.case_number),
        sort=lambda row: row.case_number,
    ),
    TableColumn(lambda: QCoreApplication.translate("RowsPane", "Country"), text=lambda row: row.country),
    TableColumn(lambda: QCoreApplication.translate("RowsPane", "Entry"), text=lambda row: row.place),
    TableColumn(
        lambda: QCoreApplication.translate("RowsPane", "Counts for"),
        text=lambda row: str(row.item.weight),
        sort=lambda row: row.item.weight,
    ),
    TableColumn(
        lambda: QCoreApplication.translate("RowsPane", "What is counted, or why it is not"),
        text=lambda row: row.words,
        colour=lambda row: None if row.item.left_out is None else "muted",
    ),
)


class RowsPane(Retranslating, QWidget):
    """Shows the rows of one figure.

    Signals:
        place_wanted(case_id, Ref): the person wants to see an answer in its case.
    """

    place_wanted = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.caption, self.silence = PlainLabel(self), PlainLabel(self)
        theme.set_role(self.caption, "strong")
        theme.set_role(self.silence, "muted")
        filters = FilterBar((COUNTED, REST, LEFT_OUT), counts_for, _part_name, hides_empty=True)
        self.rows = FilteredTable(filters, _COLUMNS, HEIGHT, _WIDTHS, self)
        self.rows.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        self.silence.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.caption, 1)
        top.addWidget(self.rows.open_button)
        layout.addLayout(top)
        layout.addWidget(self.silence)
        layout.addWidget(self.rows, 1)
        self.rows.row_opened.connect(self._open)
        self.retranslate()

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Rows"))
        self.silence.setText(self.tr("A public edition names no case."))
        self.rows.table.setAccessibleName(self.tr("Rows that the figure counts or leaves out"))
        self.rows.open_button.setText(self.tr("Open the case there"))
        self.rows.open_button.setToolTip(self.tr("Open the case at this answer (Enter)"))

    def show_figure(self, figure: str, view: FindingsView) -> None:
        """Show the rows of a figure."""
        rows = view.counted(figure)
        is_named = bool(rows)
        self.silence.setVisible(not is_named)
        for widget in (self.rows.filters, self.rows.table, self.rows.open_button):
            widget.setVisible(is_named)
        self.rows.table.setColumnHidden(COUNTRY, not any(row.country for row in rows))
        self.rows.table.setColumnHidden(ENTRY, not any(row.place for row in rows))
        self.rows.table.setColumnHidden(PERSONS, all(row.item.weight == 1 for row in rows))
        self.rows.set_rows(rows)

    @Slot(object)
    def _open(self, row: CountedRow) -> None:
        self.place_wanted.emit(row.item.case, Ref(row.item.row, row.item.question))


def _part_name(part: str) -> str:
    return {
        COUNTED: QCoreApplication.translate("RowsPane", "Counted"),
        REST: QCoreApplication.translate("RowsPane", "Rest"),
        LEFT_OUT: QCoreApplication.translate("RowsPane", "Left out"),
    }[part]


WIDEST = 720
NARROWEST = 280
RESIZED_MS = 150
"""Milliseconds for which nobody resizes until the chart is drawn anew."""
_PRINT_DPI = 200.0
_POINTS, _CHART_POINTS = 72.0, 454.0


class ChartLabel(PlainLabel):
    """Shows one chart; what it shows is its accessible description."""

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._chart: Chart | None = None
        self._titled = True
        self._drawn_width = 0
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(NARROWEST)
        self._resized = QTimer(self, singleShot=True, interval=RESIZED_MS)
        self._resized.timeout.connect(self._draw)
        theme.theme_notice().theme_changed.connect(self._draw)

    def show_chart(self, chart: Chart | None, *, titled: bool = True) -> None:
        """Show a chart, or nothing; without its title where the same words stand above it."""
        self._chart, self._titled = chart, titled
        self.setVisible(chart is not None)
        self.clear()
        if chart is not None:
            self.setAccessibleName(chart.title)
            self.setAccessibleDescription(chart.alternative)
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._chart is not None and self._wanted_width() != self._drawn_width:
            self._resized.start()

    @Slot()
    def copy(self) -> None:
        """Put the chart on the clipboard: light, as sharp as for print."""
        if self._chart is not None:
            work = partial(picture, self._chart, is_dark=False, dpi=_PRINT_DPI)
            self._context.tasks.read(work, done=self._take_copy, failed=self._context.banner.show_error)

    def _wanted_width(self) -> int:
        return max(NARROWEST, min(WIDEST, self.width()))

    @Slot()
    def _draw(self) -> None:
        if self._chart is None:
            return
        self._drawn_width = self._wanted_width()
        dpi = self._drawn_width * self.devicePixelRatioF() * _POINTS / _CHART_POINTS
        work = partial(_drawn, self._chart, titled=self._titled, is_dark=theme.is_dark(), dpi=dpi)
        self._context.tasks.read(work, done=self._take, failed=self._context.banner.show_error)

    @Slot(object)
    def _take(self, drawn: tuple[Chart, bytes]) -> None:
        chart, content = drawn
        if chart is not self._chart:
            return  # another one is shown by now
        shown = QPixmap()
        shown.loadFromData(QByteArray(content))
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(shown)

    @Slot(object)
    def _take_copy(self, content: bytes) -> None:
        copy_picture(QImage.fromData(QByteArray(content)))


def _drawn(chart: Chart, *, titled: bool, is_dark: bool, dpi: float) -> tuple[Chart, bytes]:
    return chart, picture(chart if titled else replace(chart, title=""), is_dark=is_dark, dpi=dpi)


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
        is_less = table.withheld or table.repeated is not None  # the sentence stands for the table, or for its date
        theme.set_role(self.notes, "strong" if is_less else "warning" if table.is_often_silent(ALL) else "muted")
        chart = view.chart(table.definition.id)
        self.chart.show_chart(chart, titled=chart is not None and chart.title != self.title.text())
        self.copy_chart_button.setVisible(chart is not None)
        self._show_table(view.heads(table), list(view.rows(table)))
        self.rows.show_figure(table.definition.id, view)
        self.widget().show()
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
        copy_text("\n".join((*lines, *self._view.notes(self._table))))

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
            self.table.hide()  # it is drawn over the notes until the event loop comes to delete it
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
        buttons = FlowLayout(across=8, down=8)
        buttons.addWidget(self.copy_table_button)
        buttons.addWidget(self.copy_chart_button)
        body = QFrame(self)
        theme.set_role(body, "card")
        self._parts = QVBoxLayout(body)
        self._parts.setContentsMargins(12, 12, 12, 12)
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
        body.hide()  # until a figure is there to be shown
