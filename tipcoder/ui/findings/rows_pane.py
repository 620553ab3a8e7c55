"""Pane with the rows that a figure counts, and those that it leaves out, each with its case."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.services.findings.view import CountedRow, FindingsView, counts_for
from tipcoder.ui import icons, theme
from tipcoder.ui.dialogs.preview_dialog import FilterBar
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import ColumnModel, RowRole, TableColumn, TwoLineTable

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
        self.filters = FilterBar((COUNTED, REST, LEFT_OUT), counts_for, _part_name, hides_empty=True)
        self.rows: ColumnModel[CountedRow] = ColumnModel(_COLUMNS)
        self.table = TwoLineTable(self.rows, HEIGHT, self)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        self.table.horizontalHeader().setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        self.open_button = QPushButton(self)
        icons.set_icon(self.open_button, "book-open", "text")
        top = QHBoxLayout()
        top.addWidget(self.caption)
        top.addWidget(self.filters, 1)
        top.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.silence)
        layout.addWidget(self.table, 1)
        self.filters.changed.connect(self._filter)
        self.open_button.clicked.connect(self.open_case)
        self.table.doubleClicked.connect(self._open_clicked)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            add_shortcut(self.table, key, self.open_case, HERE)
        self.retranslate()

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Rows"))
        self.silence.setText(self.tr("A public edition names no case."))
        self.table.setAccessibleName(self.tr("Rows that the figure counts or leaves out"))
        self.open_button.setText(self.tr("Open the case there"))
        self.open_button.setToolTip(self.tr("Open the case at this answer (Enter)"))
        header = self.table.horizontalHeader()
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))

    def show_figure(self, figure: str, view: FindingsView) -> None:
        """Show the rows of a figure."""
        rows = view.counted(figure)
        is_named = bool(rows)
        self.silence.setVisible(not is_named)
        for widget in (self.filters, self.table, self.open_button):
            widget.setVisible(is_named)
        self.table.setColumnHidden(COUNTRY, not any(row.country for row in rows))
        self.table.setColumnHidden(ENTRY, not any(row.place for row in rows))
        self.table.setColumnHidden(PERSONS, all(row.item.weight == 1 for row in rows))
        self.filters.set_lines(rows)
        self._filter()

    @Slot()
    def open_case(self) -> None:
        """Ask for the case at the answer of the selected row."""
        rows = self.table.selectionModel().selectedRows()
        if rows:
            row: CountedRow = rows[0].data(RowRole)
            self.place_wanted.emit(row.item.case, Ref(row.item.row, row.item.question))

    @Slot(QModelIndex)
    def _open_clicked(self, _index: QModelIndex) -> None:
        self.open_case()

    @Slot()
    def _filter(self) -> None:
        self.rows.set_rows(self.filters.lines())
        has_rows = self.rows.rowCount() > 0
        self.open_button.setEnabled(has_rows)
        if has_rows:
            self.table.selectRow(0)


def _part_name(part: str) -> str:
    return {
        COUNTED: QCoreApplication.translate("RowsPane", "Counted"),
        REST: QCoreApplication.translate("RowsPane", "Rest"),
        LEFT_OUT: QCoreApplication.translate("RowsPane", "Left out"),
    }[part]
