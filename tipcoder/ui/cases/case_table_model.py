"""The cases of a project as a table."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QIcon

from tipcoder.domain.projects import Case
from tipcoder.domain.typed_values import typed_date
from tipcoder.languages import ui_language
from tipcoder.ui import icons, theme
from tipcoder.ui.text.time_text import moment_words
from tipcoder.ui.widgets.inputs.date_words import date_separator

NUMBER, TITLE, COURT, DECIDED_ON, JUDGMENTS, PROGRESS, FAULTS, CHANGED = range(8)

CaseRole = Qt.ItemDataRole.UserRole
"""The case of a row."""
SortRole = Qt.ItemDataRole.UserRole + 1
"""The native value of a cell: a number or a text."""
PercentRole = Qt.ItemDataRole.UserRole + 2
"""Progress of a case, 0 to 100; None of a delivered one, whose number of answers is shown."""

_HEADERS = (
    QT_TRANSLATE_NOOP("CaseTableModel", "No."),
    QT_TRANSLATE_NOOP("CaseTableModel", "Title"),
    QT_TRANSLATE_NOOP("CaseTableModel", "Court"),
    QT_TRANSLATE_NOOP("CaseTableModel", "Decided on"),
    QT_TRANSLATE_NOOP("CaseTableModel", "Judgments"),
    QT_TRANSLATE_NOOP("CaseTableModel", "Progress"),
    QT_TRANSLATE_NOOP("CaseTableModel", "Missing, wrong"),
    QT_TRANSLATE_NOOP("CaseTableModel", "Last change"),
)

Index = QModelIndex | QPersistentModelIndex


class CaseTableModel(QAbstractTableModel):
    """One row a case, in the order in which the cases were added. Read only: pages change cases by services."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases: list[Case] = []
        self._remarks: Mapping[str, int] = {}
        ui_language.languages().changed.connect(self.retranslate)

    def set_cases(self, cases: Sequence[Case], remarks: Mapping[str, int] | None = None) -> None:
        """Show these cases instead of the present ones; `remarks` is how many are open in a case, by its id."""
        self.beginResetModel()
        self._cases, self._remarks = list(cases), remarks or {}
        self.endResetModel()

    def set_case(self, case: Case) -> bool:
        """Show one case as it is now; False if it is not among those shown."""
        row = self.row_of(case.id)
        if row < 0:
            return False
        self._cases[row] = case
        self.dataChanged.emit(self.index(row, 0), self.index(row, CHANGED))
        return True

    def is_delivered(self) -> bool:
        """Whether there are cases, and all of them were delivered."""
        return bool(self._cases) and all(case.coding.is_delivered for case in self._cases)

    def case_of(self, coding_id: str) -> Case | None:
        """Return the case that a coding belongs to, None if it is not shown."""
        return next((case for case in self._cases if case.coding.id == coding_id), None)

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, -1 if it is not shown."""
        return next((row for row, case in enumerate(self._cases) if case.id == case_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cases)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADERS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        case, column = self._cases[index.row()], index.column()
        getters: dict[int, Callable[[Case, int], object]] = {
            Qt.ItemDataRole.DisplayRole: _shown,
            Qt.ItemDataRole.ToolTipRole: _tip,
            Qt.ItemDataRole.AccessibleTextRole: _spoken,
            Qt.ItemDataRole.ForegroundRole: _colour,
            Qt.ItemDataRole.DecorationRole: _icon,
            CaseRole: _itself,
            SortRole: _sorted_by,
            PercentRole: _percent,
        }
        remarks = self._remarks.get(case.id, 0)
        if column == TITLE and remarks and role == Qt.ItemDataRole.DecorationRole:
            return icons.icon("message-square", "warning")
        if column == TITLE and remarks and role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            waiting = self.tr("%n open remarks", "", remarks)
            return f"{_shown(case, column)}\n{waiting}"
        getter = getters.get(role)
        return getter(case, column) if getter is not None else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole and section == PROGRESS and self.is_delivered():
            return self.tr("Answers")
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("CaseTableModel", str(_HEADERS[section]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @Slot()
    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, CHANGED)
        if self._cases:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._cases) - 1, CHANGED))


def _shown(case: Case, column: int) -> str:
    if column == NUMBER:
        return str(case.number)
    if column == TITLE:
        return case.title or case.first_judgment or QCoreApplication.translate("CaseTableModel", "No title yet")
    if column == COURT:
        return case.court
    if column == DECIDED_ON:
        return typed_date(case.decided_on, date_separator(ui_language.locale()))
    if column == JUDGMENTS:
        return str(case.judgments)
    if column == PROGRESS:
        counts = case.coding.completeness
        return str(counts.answered) if case.coding.is_delivered else f"{counts.percent} %"
    if column == FAULTS:
        return _faults(case)
    return moment_words(case.changed_at)


def _faults(case: Case) -> str:
    counts = case.coding.completeness
    if not counts.missing and not counts.wrong:
        return ""
    if not counts.wrong:
        return QCoreApplication.translate("CaseTableModel", "%n missing", "", counts.missing)
    if not counts.missing:
        return QCoreApplication.translate("CaseTableModel", "%n wrong", "", counts.wrong)
    missing = QCoreApplication.translate("CaseTableModel", "%n missing", "", counts.missing)
    return missing + ", " + QCoreApplication.translate("CaseTableModel", "%n wrong", "", counts.wrong)


def _tip(case: Case, column: int) -> str | None:
    if column == PROGRESS:
        counts = case.coding.completeness
        if case.coding.is_delivered:
            return QCoreApplication.translate("CaseTableModel", "%n answers delivered", "", counts.answered)
        return QCoreApplication.translate("CaseTableModel", "{answered} of {total} questions answered").format(
            answered=counts.answered, total=counts.total
        )
    return _shown(case, column) if column in (TITLE, COURT) else None


def _spoken(case: Case, column: int) -> str:
    return _tip(case, column) or _shown(case, column)


def _colour(case: Case, column: int) -> QColor | None:
    colours = theme.tokens()
    if column == TITLE and not case.title:
        return QColor(colours.muted)
    if column == FAULTS:
        return QColor(colours.danger if case.coding.completeness.wrong else colours.text)
    return None


def _icon(case: Case, column: int) -> QIcon | None:
    counts = case.coding.completeness
    if column != FAULTS or case.coding.is_delivered:
        return None
    if counts.wrong:
        return icons.icon("circle-alert", "danger")
    if counts.missing:
        return icons.icon("circle-dashed", "warning")
    return icons.icon("circle-check", "success") if counts.percent == 100 else None


def _itself(case: Case, _column: int) -> Case:
    return case


def _sorted_by(case: Case, column: int) -> object:
    counts = case.coding.completeness
    return (
        case.number,
        case.title or case.first_judgment,
        case.court,
        case.decided_on,
        case.judgments,
        counts.answered if case.coding.is_delivered else counts.percent,
        counts.wrong * 10_000 + counts.missing,
        case.changed_at.timestamp(),
    )[column]


def _percent(case: Case, _column: int) -> int | None:
    return None if case.coding.is_delivered else case.coding.completeness.percent
