"""Actions that one widget does, and their keys as long as the focus is in it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from tipcoder.ui.actions.catalogue import RECORDS
from tipcoder.ui.shortcuts import HERE_AND_INSIDE, add_shortcut

Run = Callable[[], object]
Asks = Callable[[], bool]


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Binding:
    """One action as a widget does it."""

    run: Run
    applies: Asks = _always
    is_chosen: Asks | None = None
    """For one of several of which one is chosen."""


class BoundActions(QObject):
    """Knows by name what its widget does. A key does nothing where its action does not apply."""

    def __init__(self, widget: QWidget, context: Qt.ShortcutContext = HERE_AND_INSIDE) -> None:
        super().__init__(widget)
        self._widget = widget
        self._context = context
        self._bound: dict[str, Binding] = {}

    def bind(
        self, name: str, run: Run, applies: Asks = _always, *, is_chosen: Asks | None = None, has_keys: bool = True
    ) -> None:
        """Do an action from now on. Without `has_keys`, a part of the widget reacts to its keys already."""
        self._bound[name] = Binding(run, applies, is_chosen)
        for key in RECORDS[name].keys if has_keys else ():
            add_shortcut(self._widget, key, partial(self.run, name), self._context)

    def find(self, name: str) -> Binding | None:
        """Return how an action is done here, None if it is not."""
        return self._bound.get(name)

    def run(self, name: str) -> None:
        """Do an action, if it applies."""
        binding = self._bound[name]
        if binding.applies():
            binding.run()
