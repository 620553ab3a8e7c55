"""Actions that one widget does, with their keys while the focus is in it, and the registry of what can be done now."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from tipcoder.ui.actions.catalogue import RECORDS, ActionRecord, Place, stage_of
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


class ActionRegistry:
    """Registry of what can be done now, wherever it is done.

    Asks the widgets in force, the innermost first, for each action of the catalogue.
    """

    def __init__(self, place: Callable[[], Place], sources: Callable[[], Sequence[BoundActions]]) -> None:
        self._place = place
        self._sources = sources

    @property
    def place(self) -> Place:
        """The place in which the person is."""
        return self._place()

    def offered(self) -> Iterator[ActionRecord]:
        """Yield the actions of the present stage in the order of the menus, those that do not apply just now too."""
        stage = stage_of(self._place())
        return (record for record in RECORDS.values() if record.places & stage)

    def applicable(self) -> Iterator[ActionRecord]:
        """Yield the actions that can be done now."""
        return (record for record in self.offered() if self.applies(record.name))

    def applies(self, name: str) -> bool:
        """Return whether an action can be done now."""
        if self._place() not in RECORDS[name].places:
            return False
        binding = self._find(name)
        return binding is not None and binding.applies()

    def is_chosen(self, name: str) -> bool | None:
        """Return whether one of several is the chosen one; None for an action that is no choice."""
        binding = self._find(name)
        return binding.is_chosen() if binding is not None and binding.is_chosen is not None else None

    def run(self, name: str) -> None:
        """Do an action, if it applies."""
        binding = self._find(name)
        if binding is not None and self.applies(name):
            binding.run()

    def _find(self, name: str) -> Binding | None:
        found = (source.find(name) for source in self._sources())
        return next((binding for binding in found if binding is not None), None)
