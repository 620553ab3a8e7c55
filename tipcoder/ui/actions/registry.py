"""Registry of what can be done now, wherever it is done."""

from collections.abc import Callable, Iterator, Sequence

from tipcoder.ui.actions.bound_actions import Binding, BoundActions
from tipcoder.ui.actions.catalogue import RECORDS, ActionRecord, Place, stage_of


class ActionRegistry:
    """Asks the widgets in force, the innermost first, for each action of the catalogue."""

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
