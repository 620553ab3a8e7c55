"""Pane with the rows that a figure counts, and those that it leaves out, each with its case."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.services.findings.view import CountedRow, FindingsView, counts_for
from tipcoder.ui import theme
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.column_table import TableColumn
from tipcoder.ui.widgets.tables.filter_bar import FilterBar
from tipcoder.ui.widgets.tables.filtered_table import FilteredTable

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
        self.rows.head.insertWidget(0, self.caption)
        self.rows.head.insertWidget(1, self.silence, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)
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
