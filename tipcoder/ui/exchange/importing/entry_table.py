"""Table of the changes that an import would make."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from tipcoder.domain.answers import AnswerState, Ref
from tipcoder.domain.import_plan import EntryKind, PreviewEntry
from tipcoder.messages.importing import kind_name, state_word, why_sentence
from tipcoder.ui.widgets.tables.column_table import ColumnModel, TableColumn, TwoLineTable
from tipcoder.ui.widgets.tables.wrapping_header import WrappingHeader

KIND, CELL, CASE, QUESTION, OLD, NEW, REMARK = range(7)
HEIGHT = 340
_WIDTHS = {KIND: 136, CELL: 132, CASE: 64}
_SHARING = (QUESTION, OLD, NEW, REMARK)
_ICONS = {
    EntryKind.NEW: ("plus", "success"),
    EntryKind.CHANGED: ("circle-check", "accent"),
    EntryKind.REMOVED: ("trash-2", "warning"),
    EntryKind.REFUSED: ("circle-x", "danger"),
    EntryKind.CONFLICT: ("triangle-alert", "warning"),
    EntryKind.NEWER: ("info", "muted"),
}

Index = QModelIndex | QPersistentModelIndex


class EntryModel(ColumnModel[PreviewEntry]):
    """In a conflict, the answer of the workbook has a box to tick: then it is taken.

    Signals:
        choice_changed: a box was ticked or cleared.
    """

    choice_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)
        self.taken: set[Ref] = set()

    def take(self, refs: Iterable[Ref]) -> None:
        """Tick the boxes of these conflicts, and no others."""
        self.beginResetModel()
        self.taken = set(refs)
        self.endResetModel()
        self.choice_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._box(index) is not None else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.CheckStateRole:
            return super().data(index, role)
        ref = self._box(index)
        if ref is None:
            return None
        return Qt.CheckState.Checked if ref in self.taken else Qt.CheckState.Unchecked

    def setData(self, index: Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        ref = self._box(index)
        if role != Qt.ItemDataRole.CheckStateRole or ref is None:
            return False
        self.taken ^= {ref}
        self.dataChanged.emit(index, index)
        self.choice_changed.emit()
        return True

    def _box(self, index: Index) -> Ref | None:
        return self._rows[index.row()].ref if index.isValid() and index.column() == NEW else None


class EntryTable(TwoLineTable):
    """Changes that the workbook would make. The space bar ticks the box of the row.

    Titles take two lines where those of the columns that share the width have no room for one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.entries = EntryModel()
        super().__init__(self.entries, HEIGHT, parent)
        self.header = WrappingHeader(self)
        self.setHorizontalHeader(self.header)
        self.header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in _SHARING:
            self.header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What the workbook would do"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        for wraps in (False, True):
            self.header.set_wrapping(wraps)
            for column, width in _WIDTHS.items():
                self.setColumnWidth(column, max(width, self.header.sectionSizeHint(column)))
            left = self.viewport().width() - sum(map(self.columnWidth, _WIDTHS))
            if left // len(_SHARING) >= max(map(self.header.sectionSizeHint, _SHARING)):
                break
        self.updateGeometries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        box = self.currentIndex().siblingAtColumn(NEW)
        if event.key() == Qt.Key.Key_Space and box.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self.entries.setData(box, None, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)


def _cell(entry: PreviewEntry) -> str:
    return f"{entry.sheet}!{entry.cell}" if entry.cell else entry.sheet


def _question(entry: PreviewEntry) -> str:
    path = " › ".join(part for part in (entry.place, entry.question) if part)
    return path or QCoreApplication.translate("EntryModel", "The whole case")


def _answer(words: str, state: AnswerState | None) -> str:
    return state_word(state) if state is not None else words


_COLUMNS: tuple[TableColumn[PreviewEntry], ...] = (
    TableColumn(
        lambda: QCoreApplication.translate("EntryModel", "What happens"),
        text=lambda entry: kind_name(entry.kind),
        icon=lambda entry: _ICONS[entry.kind],
    ),
    TableColumn(lambda: QCoreApplication.translate("EntryModel", "Cell"), text=_cell),
    TableColumn(lambda: QCoreApplication.translate("EntryModel", "Case"), text=lambda entry: str(entry.number or "")),
    TableColumn(lambda: QCoreApplication.translate("EntryModel", "Question"), text=_question),
    TableColumn(
        lambda: QCoreApplication.translate("EntryModel", "In the project"),
        text=lambda entry: _answer(entry.old, entry.old_state),
    ),
    TableColumn(
        lambda: QCoreApplication.translate("EntryModel", "In the workbook"),
        text=lambda entry: _answer(entry.new, entry.new_state),
    ),
    TableColumn(
        lambda: QCoreApplication.translate("EntryModel", "Why"), text=why_sentence, colour=lambda _entry: "muted"
    ),
)
