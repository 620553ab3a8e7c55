"""Knows what is typed and not saved yet, wherever it is typed, for the status bar to say."""

from collections.abc import Hashable
from enum import IntEnum

from PySide6.QtCore import QObject, Signal, Slot


class SaveState(IntEnum):
    """Places of typed words, from best to worst."""

    SAVED = 0
    SAVING = 1
    """Saved in a moment, without anything being done."""
    UNSAVED = 2
    """Kept as a draft: they cannot be saved as they are, or wait to be sent."""


class SaveStates(QObject):
    """Save states of all fields of one page.

    Signals:
        changed(SaveState): the worst of them is another one.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_holder: dict[Hashable, SaveState] = {}
        self._worst = SaveState.SAVED

    @property
    def worst(self) -> SaveState:
        """Return the worst of all states."""
        return self._worst

    @Slot(object, object)
    def note(self, holder: Hashable, state: SaveState) -> None:
        """Note the state of one field."""
        if state is SaveState.SAVED:
            self._by_holder.pop(holder, None)
        else:
            self._by_holder[holder] = state
        self._tell()

    def clear(self) -> None:
        """Forget all fields: they are closed."""
        self._by_holder.clear()
        self._tell()

    def _tell(self) -> None:
        worst = max(self._by_holder.values(), default=SaveState.SAVED)
        if worst is not self._worst:
            self._worst = worst
            self.changed.emit(worst)
