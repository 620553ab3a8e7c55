"""List of the texts that are reviewed."""

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from tipcoder.services.texts.session import ReviewedItem


class ItemList(QListView):
    """Texts, each in one line; one of them is the current one.

    Signals:
        chosen(ReviewedItem): another text is the current one.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[ReviewedItem] = []
        self._lines = QStringListModel(self)
        """A model of Qt: with each verdict the view asks it for every row."""
        self.setModel(self._lines)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.selectionModel().currentChanged.connect(self._choose)

    def show_items(self, items: list[ReviewedItem]) -> None:
        """Show other texts."""
        self._items = items
        self._lines.setStringList([" ".join(item.text.translation.split()) or item.text.english for item in items])

    def go_to(self, item: ReviewedItem) -> bool:
        """Make a text the current one. Returns whether it is listed."""
        if item not in self._items:
            return False
        self.setCurrentIndex(self._lines.index(self._items.index(item)))
        return True

    def follow(self, item: ReviewedItem, *, is_gone: bool) -> ReviewedItem | None:
        """Go to the text after one that stays or goes, the last if there is none. Returns it, None of none."""
        row = self._items.index(item) if item in self._items else -1
        if is_gone and row >= 0:
            self._lines.removeRow(row)  # which asks for what follows by its row of before
            self._items.pop(row)
            row -= 1
        following = min(row + 1, len(self._items) - 1)
        if following < 0:
            return None
        self.setCurrentIndex(self._lines.index(following))
        return self._items[following]

    @Slot(QModelIndex)
    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._items[current.row()])
