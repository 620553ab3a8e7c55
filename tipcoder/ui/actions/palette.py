"""Palette that finds any command, question, case and term by a few letters, and does it or goes there."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QVBoxLayout, QWidget

from tipcoder.domain.folding import fold
from tipcoder.ui.widgets.retranslating import Retranslating

WIDTH, HEIGHT = 640, 420
MOST = 60
"""Entries that are listed: who sees more types another letter."""
GAP = "   "


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """Something that can be found: its words, what is said beside them, and what it does."""

    words: str
    beside: str
    run: Callable[[], object]


class CommandPalette(Retranslating, QDialog):
    """Lists what has all the words that are typed, in any script, the first ones first."""

    def __init__(self, entries: Iterable[PaletteEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._entries = tuple(entries)
        self._folded: Sequence[str] = ()
        self._found: Sequence[PaletteEntry] = ()
        self.chosen: PaletteEntry | None = None
        self.field = QLineEdit(self)
        self.list = QListWidget(self)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self.take)
        self.list.itemClicked.connect(self.take)
        self.list.itemActivated.connect(self.take)
        self.resize(WIDTH, HEIGHT)
        self.field.setFocus()
        self.retranslate()
        self._show()

    @classmethod
    def ask(cls, entries: Iterable[PaletteEntry], window: QWidget) -> PaletteEntry | None:
        """Show the palette in the upper middle of a window; return what was chosen, None for nothing."""
        palette = cls(entries, window)
        palette.resize(min(WIDTH, window.width() - 40), min(HEIGHT, window.height() - 120))
        place = window.mapToGlobal(window.rect().topLeft())
        palette.move(place.x() + (window.width() - palette.width()) // 2, place.y() + 80)
        try:
            return palette.chosen if palette.accepts() else None
        finally:
            palette.deleteLater()

    def accepts(self) -> bool:
        """Show the palette, wait, and return whether something was chosen."""
        return bool(self.exec() == QDialog.DialogCode.Accepted)

    def retranslate(self) -> None:
        words = self.tr("Command, question, case or term")
        self.setWindowTitle(words)
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.list.setAccessibleName(self.tr("What is found"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the list: the field has no use for these keys."""
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if by and self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    @Slot()
    def take(self) -> None:
        """Choose the entry that is marked."""
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            self.chosen = self._found[row]
            self.accept()

    @Slot()
    def _show(self) -> None:
        words = fold(self.field.text()).split()
        if words and not self._folded:
            self._folded = [fold(f"{entry.words} {entry.beside}") for entry in self._entries]
        found = (
            entry
            for number, entry in enumerate(self._entries)
            if not words or all(word in self._folded[number] for word in words)
        )
        self._found = tuple(islice(found, MOST))
        self.list.clear()
        for entry in self._found:
            self.list.addItem(f"{entry.words}{GAP}{entry.beside}" if entry.beside else entry.words)
        self.list.setCurrentRow(0)
