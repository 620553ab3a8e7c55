"""Models of the case table: its columns, and the sorting and filtering of its rows."""

from bisect import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCollator,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Slot,
)

from tipcoder.domain.folding import found
from tipcoder.domain.projects import Case
from tipcoder.domain.typed_values import typed_date
from tipcoder.languages import ui_language
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.inputs.date_words import date_separator
from tipcoder.ui.widgets.tables.column_table import ColumnModel, Icon, RowRole, SortRole, TableColumn, nothing

NUMBER, TITLE, COURT, DECIDED_ON, JUDGMENTS, PROGRESS, FAULTS, CHANGED = range(8)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case, and how many of its remarks are open."""

    case: Case
    remarks: int = 0

    @property
    def percent(self) -> int | None:
        """Progress, 0 to 100; None of a delivered case, whose number of answers is shown."""
        return None if self.case.coding.is_delivered else self.case.coding.completeness.percent


class CaseTableModel(ColumnModel[CaseRow]):
    """One row a case, in the order in which the cases were added. Read only: pages change cases by services."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)

    def set_cases(self, cases: Sequence[Case], remarks: Mapping[str, int] | None = None) -> None:
        """Show these cases instead of the present ones; `remarks` is how many are open in a case, by its id."""
        self.set_rows(CaseRow(case, (remarks or {}).get(case.id, 0)) for case in cases)

    def set_case(self, case: Case) -> bool:
        """Show one case as it is now; False if it is not among those shown."""
        number = self.row_of(case.id)
        if number < 0:
            return False
        self.replace_row(number, CaseRow(case, self._rows[number].remarks))
        return True

    def put_case(self, case: Case, remarks: int) -> None:
        """Show one case as it is now, in its place if it is new. No other row is touched."""
        row, number = CaseRow(case, remarks), self.row_of(case.id)
        if number >= 0:
            self.replace_row(number, row)
        else:
            self.insert_row(bisect(self._rows, case.number, key=lambda one: one.case.number), row)

    def drop_case(self, case_id: str) -> None:
        """Show one case no longer."""
        number = self.row_of(case_id)
        if number >= 0:
            self.remove_row(number)

    def is_delivered(self) -> bool:
        """Return whether there are cases, and all of them were delivered."""
        return bool(self._rows) and all(row.case.coding.is_delivered for row in self._rows)

    def case_of(self, coding_id: str) -> Case | None:
        """Return the case that a coding belongs to, None if it is not shown."""
        return next((row.case for row in self._rows if row.case.coding.id == coding_id), None)

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, -1 if it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.case.id == case_id), -1)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_name = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        if is_name and section == PROGRESS and self.is_delivered():
            return self.tr("Answers")
        return super().headerData(section, orientation, role)


def _title(row: CaseRow) -> str:
    no_title = QCoreApplication.translate("CaseTableModel", "No title yet")
    return row.case.title or row.case.first_judgment or no_title


def _title_tip(row: CaseRow) -> str:
    if not row.remarks:
        return _title(row)
    waiting = QCoreApplication.translate("CaseTableModel", "%n open remarks", "", row.remarks)
    return f"{_title(row)}\n{waiting}"


def _title_icon(row: CaseRow) -> Icon:
    return ("message-square", "warning") if row.remarks else None


def _decided_on(row: CaseRow) -> str:
    return typed_date(row.case.decided_on, date_separator(ui_language.locale()))


def _progress(row: CaseRow) -> str:
    counts = row.case.coding.completeness
    return str(counts.answered) if row.case.coding.is_delivered else f"{counts.percent} %"


def _progress_tip(row: CaseRow) -> str:
    counts = row.case.coding.completeness
    if row.case.coding.is_delivered:
        return QCoreApplication.translate("CaseTableModel", "%n answers delivered", "", counts.answered)
    return QCoreApplication.translate("CaseTableModel", "{answered} of {total} questions answered").format(
        answered=counts.answered, total=counts.total
    )


def _faults(row: CaseRow) -> str:
    counts = row.case.coding.completeness
    missing = QCoreApplication.translate("CaseTableModel", "%n missing", "", counts.missing) if counts.missing else ""
    wrong = QCoreApplication.translate("CaseTableModel", "%n wrong", "", counts.wrong) if counts.wrong else ""
    return ", ".join(filter(None, (missing, wrong)))


def _faults_icon(row: CaseRow) -> Icon:
    counts = row.case.coding.completeness
    if row.case.coding.is_delivered:
        return None
    if counts.wrong:
        return "circle-alert", "danger"
    if counts.missing:
        return "circle-dashed", "warning"
    return ("circle-check", "success") if counts.percent == 100 else None


_COLUMNS: tuple[TableColumn[CaseRow], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("CaseTableModel", "No."),
        text=lambda row: str(row.case.number),
        tip=nothing,
        sort=lambda row: row.case.number,
    ),
    TableColumn(
        lambda: QCoreApplication.translate("CaseTableModel", "Title"),
        text=_title,
        tip=_title_tip,
        sort=lambda row: row.case.title or row.case.first_judgment,
        icon=_title_icon,
        colour=lambda row: None if row.case.title else "muted",
    ),
    TableColumn(lambda: QCoreApplication.translate("CaseTableModel", "Court"), text=lambda row: row.case.court),
    TableColumn(
        lambda: QCoreApplication.translate("CaseTableModel", "Decided on"),
        text=_decided_on,
        tip=nothing,
        sort=lambda row: row.case.decided_on,
    ),
    TableColumn(
        lambda: QCoreApplication.translate("CaseTableModel", "Judgments"),
        text=lambda row: str(row.case.judgments),
        tip=nothing,
        sort=lambda row: row.case.judgments,
    ),
    TableColumn(
        lambda: QCoreApplication.translate("CaseTableModel", "Progress"),
        text=_progress,
        tip=_progress_tip,
        sort=lambda row: row.case.coding.completeness.answered if row.percent is None else row.percent,
    ),
    TableColumn(
        lambda: QCoreApplication.translate("CaseTableModel", "Missing, wrong"),
        text=_faults,
        tip=nothing,
        # Any wrong answer counts for more than all missing ones.
        sort=lambda row: row.case.coding.completeness.wrong * 10_000 + row.case.coding.completeness.missing,
        icon=_faults_icon,
        colour=lambda row: "danger" if row.case.coding.completeness.wrong else "text",
    ),
    TableColumn(
        lambda: QCoreApplication.translate("CaseTableModel", "Last change"),
        text=lambda row: moment_words(row.case.changed_at),
        tip=nothing,
        sort=lambda row: row.case.changed_at.timestamp(),
    ),
)


class CaseFilterModel(QSortFilterProxyModel):
    """Keeps the cases in which every typed word occurs, in any script and without regard to marks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSortRole(SortRole)
        self.setDynamicSortFilter(True)
        self._collator = QCollator(ui_language.locale())
        ui_language.languages().changed.connect(self._collate)
        self._collate()

    def set_words(self, words: str) -> None:
        """Keep the cases that hold these words."""
        self.beginFilterChange()
        self._words = words
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def lessThan(self, left: Index, right: Index) -> bool:
        one, other = left.data(SortRole), right.data(SortRole)
        if isinstance(one, str) and isinstance(other, str):
            if not one or not other:
                return self._is_empty_last(one, other)
            return self._collator.compare(one, other) < 0
        return bool(one < other)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words.strip():
            return True
        model = self.sourceModel()
        row: CaseRow = model.index(source_row, NUMBER, source_parent).data(RowRole)
        texts = (
            model.index(source_row, column, source_parent).data(Qt.ItemDataRole.DisplayRole)
            for column in range(model.columnCount())
        )
        return found(self._words, " ".join((*texts, row.case.decided_on)))

    def _is_empty_last(self, one: str, other: str) -> bool:
        """Return whether the left cell comes first; empty ones are last, whichever way the table is sorted."""
        ascending = self.sortOrder() == Qt.SortOrder.AscendingOrder
        return bool(one) == ascending if bool(one) != bool(other) else False

    @Slot()
    def _collate(self) -> None:
        self._collator = QCollator(ui_language.locale())
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.invalidate()
