"""Table whose columns are described one by one: its model, and a view of two lines a row."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from tipcoder.languages import ui_language
from tipcoder.ui import icons, theme
from tipcoder.ui.clipboard import copy_text
from tipcoder.ui.widgets.plain_label import plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.widgets.tables.wrapped_table import RowSelection

RowRole = Qt.ItemDataRole.UserRole
"""The row itself, in any of its cells."""
SortRole = Qt.ItemDataRole.UserRole + 1
"""The native value of a cell: a number or a text."""

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
Icon = tuple[str, str] | None
"""Names of an icon and of a colour."""
LINES = 2


def nothing(_row: object) -> None:
    """Give no tool tip, icon or colour."""


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[Row]):
    """Texts and looks of one column, made when they are asked for, in the language in use.

    Without `tip` the tool tip is the text, and without `sort` rows are sorted by the text. `colour` names a token.
    """

    header: Callable[[], str]
    text: Callable[[Row], str]
    tip: Callable[[Row], str | None] | None = None
    sort: Callable[[Row], object] | None = None
    icon: Callable[[Row], Icon] = nothing
    colour: Callable[[Row], str | None] = nothing

    @property
    def value(self) -> Callable[[Row], object]:
        """Values that rows are sorted by."""
        return self.sort or self.text


class ColumnModel(QAbstractTableModel, Generic[Row]):
    """Rows in the order given, read only."""

    def __init__(self, columns: Sequence[TableColumn[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Row] = []
        ui_language.languages().changed.connect(self._follow_language)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show these rows instead of the present ones."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def replace_row(self, number: int, row: Row) -> None:
        """Show another row in the place of one."""
        self._rows[number] = row
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))

    def insert_row(self, number: int, row: Row) -> None:
        """Show one more row."""
        self.beginInsertRows(QModelIndex(), number, number)
        self._rows.insert(number, row)
        self.endInsertRows()

    def remove_row(self, number: int) -> None:
        """Show one row no longer."""
        self.beginRemoveRows(QModelIndex(), number, number)
        del self._rows[number]
        self.endRemoveRows()

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        return self._columns[column].text(self._rows[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):  # a narrow column cuts its caption
            return self._columns[section].header()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                tip = (column.tip or column.text)(row)
                return plain_tip(tip) if tip else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return (column.tip or column.text)(row) or column.text(row)
            case Qt.ItemDataRole.DecorationRole:
                icon = column.icon(row)
                return icons.icon(*icon) if icon is not None else None
            case Qt.ItemDataRole.ForegroundRole:
                colour = column.colour(row)
                return QColor(getattr(theme.tokens(), colour)) if colour is not None else None
            case _:
                return {RowRole: row, SortRole: column.value(row)}.get(role)

    @Slot()
    def _follow_language(self) -> None:
        # not `retranslate` itself: a slot that a subclass overrides stays connected when Qt deletes the model
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))


class TwoLineTable(Retranslating, RowSelection, QTableView):
    """Read and copied by rows; what does not fit is said whole in the tool tip and on the clipboard."""

    def __init__(self, model: ColumnModel[Any], height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.setParent(self)
        self.setModel(model)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMinimumHeight(height)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(LINES * self.fontMetrics().lineSpacing() + 12)
        self.horizontalHeader().setHighlightSections(False)
        theme.theme_notice().theme_changed.connect(self.viewport().update)

    def retranslate(self) -> None:
        """Draw the texts anew; subclasses say more. The model follows the language by itself."""
        self.viewport().update()

    def as_text(self) -> str:
        """Return the selected rows, or all if none is selected, as lines with tabs between the cells that are shown."""
        rows = sorted({index.row() for index in self.selectedIndexes()}) or range(self._model.rowCount())
        columns = [column for column in range(self._model.columnCount()) if not self.isColumnHidden(column)]
        return "\n".join("\t".join(self._model.text(row, column) for column in columns) for row in rows)

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard."""
        copy_text(self.as_text())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.minimumHeight()) if self.property("isLow") else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
