"""The case table sorted and filtered as people expect it in their language."""

from PySide6.QtCore import QCollator, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt, Slot

from tipcoder.domain.folding import found
from tipcoder.languages import ui_language
from tipcoder.ui.cases.case_table_model import NUMBER, CaseRow
from tipcoder.ui.widgets.tables.column_model import RowRole, SortRole

Index = QModelIndex | QPersistentModelIndex


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
        """Nothing to sort by stands last, whichever way the table is sorted."""
        ascending = self.sortOrder() == Qt.SortOrder.AscendingOrder
        return bool(one) == ascending if bool(one) != bool(other) else False

    @Slot()
    def _collate(self) -> None:
        self._collator = QCollator(ui_language.locale())
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.invalidate()
