"""Models of the case table: its columns, and the sorting and filtering of its rows."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimerEvent,
)

from tipcoder.domain.folding import fold
from tipcoder.domain.projects import Case, CodingStatus, Country
from tipcoder.languages import ui_language
from tipcoder.languages.collation import collation
from tipcoder.languages.dates import date_separator
from tipcoder.languages.typed_values import typed_date
from tipcoder.messages.statuses import status_name
from tipcoder.ui.text.names import country_name
from tipcoder.ui.text.per_cent import per_cent
from tipcoder.ui.text.status_words import status_words
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.tables.column_table import ColumnModel, Icon, TableColumn, nothing

NUMBER, COUNTRY, TITLE, COURT, DECIDED_ON, JUDGMENTS, PROGRESS, FAULTS, STATUS, CHANGED = range(10)
FOLDED_AT_ONCE = 50
"""Rows in one idle moment: few milliseconds."""
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
    """One row a case, sorted by a column. Read only: pages change cases by services.

    What is sorted and filtered by is worked out once a row, not once a comparison: a list of thousands answers at once.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)
        self._sorted_by = NUMBER
        self._order = Qt.SortOrder.AscendingOrder
        self._folded: dict[str, str] = {}
        self._sort_keys: dict[str, str] = {}
        """Titles and courts as the language orders them."""
        self._timer = 0

    def set_cases(self, cases: Sequence[Case], remarks: Mapping[str, int] | None = None) -> None:
        """Show these cases instead of the present ones; `remarks` is how many are open in a case, by its id."""
        self._folded.clear()
        self._prepare()
        self.set_rows(self._arranged([CaseRow(case, (remarks or {}).get(case.id, 0)) for case in cases]))

    def set_case(self, case: Case) -> bool:
        """Show one case as it is now; False if it is not among those shown."""
        number = self.row_of(case.id)
        if number < 0:
            return False
        self.put_case(case, self._rows[number].remarks)
        return True

    def put_case(self, case: Case, remarks: int) -> None:
        """Show one case as it is now, in its place if it is new or sorted otherwise. No other row is touched."""
        row, number = CaseRow(case, remarks), self.row_of(case.id)
        if number < 0:
            self.insert_row(self._place_of(row, self._rows), row)
            return
        self._folded.pop(self._rows[number].case.id, None)
        place = self._place_of(row, [*self._rows[:number], *self._rows[number + 1 :]])
        if place != number:
            self.beginMoveRows(QModelIndex(), number, number, QModelIndex(), place + (place > number))
            self._rows.insert(place, self._rows.pop(number))
            self.endMoveRows()
        self.replace_row(place, row)

    def drop_case(self, case_id: str) -> None:
        """Show one case no longer."""
        number = self.row_of(case_id)
        if number >= 0:
            self._folded.pop(self._rows[number].case.id, None)
            self.remove_row(number)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; empty cells stand last, whichever way."""
        if (column, order) == (self._sorted_by, self._order):
            return  # a header that is pressed asks twice
        self._sorted_by, self._order = column, order
        self._arrange()

    def _arrange(self) -> None:
        before, rows = self._rows, self._arranged(self._rows)
        places = {id(row): place for place, row in enumerate(rows)}
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        self._rows = rows
        moved = [self.index(places[id(before[index.row()])], index.column()) for index in kept]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def folded(self, number: int) -> str:
        """Return all that a row shows, as search compares it."""
        row = self._rows[number]
        text = self._folded.get(row.case.id)
        if text is None:
            texts = (self.text(number, column) for column in range(self.columnCount()))
            text = self._folded[row.case.id] = fold(" ".join((*texts, row.case.decided_on)))
        return text

    def status_of(self, number: int) -> CodingStatus:
        """Return the status of the case in a row."""
        return self._rows[number].case.status

    @property
    def is_preparing(self) -> bool:
        """Return whether texts for the filter are still being worked out."""
        return bool(self._timer)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Work out ahead, in idle moments, what the first word of a filter and the first sort will ask for."""
        if event.timerId() != self._timer:
            super().timerEvent(event)
            return
        done = len(self._folded)
        for number in range(done, min(done + FOLDED_AT_ONCE, len(self._rows))):
            self.folded(number)
            self._keys(self._columns[column].value(self._rows[number]) for column in (COUNTRY, TITLE, COURT))
        if len(self._folded) in (done, len(self._rows)):
            self.killTimer(self._timer)
            self._timer = 0

    def _prepare(self) -> None:
        # no QTimer: it would keep the model's Python side alive when Qt deletes the model
        self._timer = self._timer or self.startTimer(0)

    def retranslate(self) -> None:
        """Say and sort everything in the language in use."""
        self._folded.clear()
        self._prepare()
        self._sort_keys.clear()
        self._arrange()
        super().retranslate()

    def _arranged(self, rows: Sequence[CaseRow]) -> list[CaseRow]:
        value = self._columns[self._sorted_by].value
        filled = [row for row in rows if value(row) != ""]
        keys = self._keys(map(value, filled))
        order = sorted(range(len(filled)), key=keys.__getitem__, reverse=self._is_descending())
        empty = [row for row in rows if value(row) == ""] if len(filled) < len(rows) else []
        return [*(filled[place] for place in order), *empty]

    def _place_of(self, row: CaseRow, rows: Sequence[CaseRow]) -> int:
        """Return where a row belongs among rows that are sorted."""
        value = self._columns[self._sorted_by].value
        if value(row) == "":
            return len(rows)
        keys, (key,) = self._keys(known for one in rows if (known := value(one)) != ""), self._keys([value(row)])
        return len(keys) - bisect_left(keys[::-1], key) if self._is_descending() else bisect_right(keys, key)

    def _keys(self, values: Iterable[object]) -> list[Any]:
        """Return what values are compared by: texts as the language orders them."""
        return [self._key(value) if isinstance(value, str) else value for value in values]

    def _key(self, text: str) -> str:
        key = self._sort_keys.get(text)
        if key is None:
            key = self._sort_keys[text] = collation(ui_language.current())(text)
        return key

    def _is_descending(self) -> bool:
        return self._order == Qt.SortOrder.DescendingOrder

    def is_delivered(self) -> bool:
        """Return whether there are cases, and all of them were delivered."""
        return bool(self._rows) and all(row.case.coding.is_delivered for row in self._rows)

    def case_of(self, coding_id: str) -> Case | None:
        """Return the case that a coding belongs to, None if it is not shown."""
        return next((row.case for row in self._rows if row.case.coding.id == coding_id), None)

    def all_cases(self) -> list[Case]:
        """Return all cases in their order."""
        return [row.case for row in self._rows]

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, -1 if it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.case.id == case_id), -1)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_name = orientation is Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        if is_name and section == PROGRESS and self.is_delivered():
            return self.tr("Answers")
        return super().headerData(section, orientation, role)


def _country(row: CaseRow) -> str:
    """Return the country that delivered a case, "" for one that is coded here."""
    coding = row.case.coding
    is_known = coding.is_delivered and coding.coder in Country.__members__
    return country_name(Country(coding.coder)) if is_known else ""


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
    return typed_date(row.case.decided_on, date_separator(ui_language.current()))


def _progress(row: CaseRow) -> str:
    counts = row.case.coding.completeness
    return str(counts.answered) if row.case.coding.is_delivered else per_cent(counts.percent)


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


def _faults_tip(row: CaseRow) -> str:
    icon = _faults_icon(row)
    return _faults(row) or (status_words(row.case.coding.completeness).words if icon is not None else "")


def _status_tip(row: CaseRow) -> str:
    case = row.case
    if case.status_at is None:
        return ""
    return f"{status_name(case.status)}: {case.status_by}, {moment_words(case.status_at)}"


def _status_icon(row: CaseRow) -> Icon:
    if row.case.status is CodingStatus.SUBMITTED:
        return "lock", "accent"
    return ("circle-check", "success") if row.case.status is CodingStatus.SETTLED else None


_COLUMNS: tuple[TableColumn[CaseRow], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("CaseTableModel", "No."),
        text=lambda row: str(row.case.number),
        tip=nothing,
        sort=lambda row: row.case.number,
    ),
    TableColumn(lambda: QCoreApplication.translate("CaseTableModel", "Country"), text=_country),
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
        tip=_faults_tip,
        # Any wrong answer counts for more than all missing ones.
        sort=lambda row: row.case.coding.completeness.wrong * 10_000 + row.case.coding.completeness.missing,
        icon=_faults_icon,
        colour=lambda row: "danger" if row.case.coding.completeness.wrong else "text",
    ),
    TableColumn(
        lambda: QCoreApplication.translate("CaseTableModel", "Status"),
        text=lambda row: status_name(row.case.status),
        tip=_status_tip,
        sort=lambda row: list(CodingStatus).index(row.case.status),
        icon=_status_icon,
        colour=lambda row: "muted" if row.case.status is CodingStatus.TO_DO else None,
    ),
    TableColumn(
        lambda: QCoreApplication.translate("CaseTableModel", "Last change"),
        text=lambda row: moment_words(row.case.changed_at),
        tip=nothing,
        sort=lambda row: row.case.changed_at.timestamp(),
    ),
)


class CaseFilterModel(QSortFilterProxyModel):
    """Keeps the cases in which every typed word occurs, in any script and without regard to marks.

    The model itself sorts: here each comparison would be a call from Qt.
    """

    def __init__(self, cases: CaseTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._status: CodingStatus | None = None
        self._cases = cases
        self.setSourceModel(cases)

    def set_filter(self, words: str, status: CodingStatus | None = None) -> None:
        """Keep the cases that hold these words and have this status, None for any."""
        self.beginFilterChange()
        self._words = fold(words).split()
        self._status = status
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._cases.sort(column, order)

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:
        if self._status is not None and self._cases.status_of(source_row) is not self._status:
            return False
        if not self._words:
            return True
        text = self._cases.folded(source_row)
        return all(word in text for word in self._words)
