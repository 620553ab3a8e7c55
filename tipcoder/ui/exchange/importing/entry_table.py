"""What a workbook would do to a project, line by line, in a table."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.domain.import_plan import Entry, Kind
from tipcoder.messages.importing import kind_name, state_word, why_sentence
from tipcoder.ui import icons, theme
from tipcoder.ui.widgets.tables.two_line_table import TwoLineTable

KIND, CELL, CASE, QUESTION, OLD, NEW, REMARK = range(7)
HEIGHT = 340
_WIDTHS = {KIND: 136, CELL: 132, CASE: 64}
_SHOWN = {
    Kind.NEW: ("plus", "success"),
    Kind.CHANGED: ("circle-check", "accent"),
    Kind.REMOVED: ("trash-2", "warning"),
    Kind.REFUSED: ("circle-x", "danger"),
    Kind.CONFLICT: ("triangle-alert", "warning"),
    Kind.NEWER: ("info", "muted"),
}

Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractTableModel):
    """Says each entry when it is seen. In a conflict, the answer of the workbook has a box to tick: then it is taken.

    Signals:
        choice_changed: a box was ticked or cleared.
    """

    choice_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self.taken: set[Ref] = set()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def take(self, refs: Iterable[Ref]) -> None:
        """Tick the boxes of these conflicts, and no others."""
        self.beginResetModel()
        self.taken = set(refs)
        self.endResetModel()
        self.choice_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return REMARK + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._box(index) is not None else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("What happens"),
            self.tr("Cell"),
            self.tr("Case"),
            self.tr("Question"),
            self.tr("In the project"),
            self.tr("In the workbook"),
            self.tr("Why"),
        )
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.CheckStateRole:
            ref = self._box(index)
            if ref is None:
                return None
            return Qt.CheckState.Checked if ref in self.taken else Qt.CheckState.Unchecked
        if index.column() == KIND and role == Qt.ItemDataRole.DecorationRole:
            return icons.icon(*_SHOWN[entry.kind])
        if index.column() == REMARK and role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.tokens().muted)
        return None

    def setData(self, index: Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        ref = self._box(index)
        if role != Qt.ItemDataRole.CheckStateRole or ref is None:
            return False
        self.taken ^= {ref}
        self.dataChanged.emit(index, index)
        self.choice_changed.emit()
        return True

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        entry = self._entries[row]
        match column:
            case 0:
                return kind_name(entry.kind)
            case 1:
                return f"{entry.sheet}!{entry.cell}" if entry.cell else entry.sheet
            case 2:
                return str(entry.number or "")
            case 3:
                return " › ".join(part for part in (entry.place, entry.question) if part) or self.tr("The whole case")
            case 4:
                return _said(entry.old, entry.old_state)
            case 5:
                return _said(entry.new, entry.new_state)
        return why_sentence(entry)

    def _box(self, index: Index) -> Ref | None:
        return self._entries[index.row()].ref if index.isValid() and index.column() == NEW else None


class EntryTable(TwoLineTable):
    """What the workbook would do. The space bar ticks the box of the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        header = self.horizontalHeader()
        for column in range(REMARK + 1):
            if column in _WIDTHS:
                self.setColumnWidth(column, _WIDTHS[column])
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What the workbook would do"))
        header = self.horizontalHeader()
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        self.viewport().update()

    def cell_text(self, row: int, column: int) -> str:
        return self.entries.text(row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        box = self.currentIndex().siblingAtColumn(NEW)
        if event.key() == Qt.Key.Key_Space and box.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self.entries.setData(box, None, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)


def _said(words: str, state: AnswerState | None) -> str:
    return state_word(state) if state is not None else words
