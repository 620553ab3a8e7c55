"""Model of the choices of a list with their headings, those that were used last first, and the filter for words."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from tipcoder.domain.folding import fold
from tipcoder.ui.widgets.inputs.answer_input import ChoiceInput, OfferedChoice
from tipcoder.ui.widgets.inputs.choice_lines import ChoiceLine, lines_of, strong_font
from tipcoder.ui.widgets.plain_label import plain_tip

CODE_ROLE = Qt.ItemDataRole.UserRole
FOLDED_ROLE = Qt.ItemDataRole.UserRole + 1
LEVEL_ROLE = Qt.ItemDataRole.UserRole + 2
IS_AGAIN_ROLE = Qt.ItemDataRole.UserRole + 3
"""True of a choice in its place in the list if it stands at the top too, because it was used last."""
Index = QModelIndex | QPersistentModelIndex


class ChoiceModel(QAbstractListModel):
    """Model of the choices of a list, in their order."""

    def __init__(self, parent: ChoiceInput) -> None:
        super().__init__(parent)
        self._input = parent
        self._choices: tuple[OfferedChoice, ...] = ()
        self._recent: tuple[OfferedChoice, ...] = ()
        self._lines: tuple[ChoiceLine, ...] = ()
        self._folded: tuple[str, ...] = ()

    def set_choices(self, choices: tuple[OfferedChoice, ...]) -> None:
        """Replace all choices."""
        if choices != self._choices:
            self._choices = choices
            self._reset()

    def set_recent(self, codes: Sequence[str]) -> None:
        """Show these choices at the top too, below a heading of their own; they stay in their places."""
        by_code = {choice.code: choice for choice in self._choices if choice.is_open}
        recent = tuple(by_code[code] for code in codes if code in by_code)
        if recent != self._recent:
            self._recent = recent
            self._reset()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole | Qt.ItemDataRole.AccessibleTextRole:
                return line.text
            case Qt.ItemDataRole.UserRole:
                return line.code
            case Qt.ItemDataRole.ToolTipRole:
                meaning = self._input.meaning_of(line.code) if line.code else ""
                return plain_tip(meaning) if meaning else None
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return (self._input.meaning_of(line.code) if line.code else "") or None
            case Qt.ItemDataRole.FontRole:
                return strong_font(self._input.font()) if line.choice is None else None
        if role == LEVEL_ROLE:
            return line.level
        if role == IS_AGAIN_ROLE:
            return index.row() > len(self._recent) and line.choice in self._recent
        return self._folded[index.row()] if role == FOLDED_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        choice = self._lines[index.row()].choice
        is_open = choice is not None and choice.is_open
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_open else Qt.ItemFlag.NoItemFlags

    def _reset(self) -> None:
        self.beginResetModel()
        used = tuple(ChoiceLine(choice.label, 1, choice) for choice in self._recent)
        if used:
            used = (ChoiceLine(QCoreApplication.translate("Choices", "Used last"), 0), *used)
        self._lines = (*used, *lines_of(self._choices))
        self._folded = tuple(fold(f"{line.text} {line.code}") if line.code else "" for line in self._lines)
        self.endResetModel()


class WordFilter(QSortFilterProxyModel):
    """Filter for choices that have all the typed words, folded; of one that was used last only the first line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def set_typed(self, typed: str) -> None:
        """Filter by what was typed; "" shows all."""
        self.beginFilterChange()
        self._words = fold(typed).split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        if index.data(CODE_ROLE):
            if self._words and index.data(IS_AGAIN_ROLE):
                return False
            folded = index.data(FOLDED_ROLE)
            return all(word in folded for word in self._words)
        return any(self.filterAcceptsRow(below, parent) for below in self._below(row, index.data(LEVEL_ROLE), parent))

    def _below(self, row: int, level: int, parent: Index) -> Iterator[int]:
        """Yield the rows of the choices below a heading."""
        model = self.sourceModel()
        for below in range(row + 1, model.rowCount()):
            index = model.index(below, 0, parent)
            if index.data(LEVEL_ROLE) <= level:
                return
            if index.data(CODE_ROLE):
                yield below
