"""Reads from a log of changes which one undo and redo take back: undo and redo are changes of the log themselves."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar


class LoggedChange(Protocol):
    """A change as a log has it: an undo takes back another change, a redo takes back an undo."""

    @property
    def id(self) -> int:
        """The number of the change: later ones are larger."""
        ...

    @property
    def takes_back(self) -> int | None:
        """The change that it takes back, None for one that takes back none."""
        ...


Change = TypeVar("Change", bound=LoggedChange)


def last_standing(changes: Sequence[Change], is_undoable: Callable[[Change], bool] = lambda _: True) -> Change | None:
    """Return the last change that stands: one before those that an undo took back, or one that a redo brought back.

    `changes` are the last first. One that is not `is_undoable` is passed over.
    """
    by_id = {change.id: change for change in changes}
    bound: int | None = None
    for change in changes:
        if bound is not None and change.id >= bound:
            continue
        if change.takes_back is None:
            if is_undoable(change):
                return change
        elif (target := by_id.get(change.takes_back)) is not None:
            if target.takes_back is not None:
                return by_id.get(target.takes_back)
            bound = target.id
    return None


def last_undo(changes: Sequence[Change]) -> Change | None:
    """Return the last undo that stands, unless another change ended redo. `changes` are the last first."""
    by_id = {change.id: change for change in changes}
    bound: int | None = None
    for change in changes:
        if bound is not None and change.id >= bound:
            continue
        target = by_id.get(change.takes_back) if change.takes_back is not None else None
        if target is None:
            return None
        if target.takes_back is None:
            return change
        bound = target.id
    return None
