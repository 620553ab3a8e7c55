"""Compares two states of one form, node by node, and counts how much was compared."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.conformance.odk import State

Difference = tuple[str, str, object, object]
"""Path of the node, what of it differs, what ODK's engine says, what tipcoder says."""


@dataclass(slots=True)
class Tally:
    """Number of comparisons in this run of the tests."""

    forms: set[str] = field(default_factory=set)
    steps: int = 0
    nodes: int = 0

    def __str__(self) -> str:
        return f"{len(self.forms)} forms, {self.steps} steps and {self.nodes} nodes"


TALLY = Tally()


def differences(odk: State, ours: State) -> Iterator[Difference]:
    """Yield all that is not the same in two states, texts without the spaces around them."""
    for path in odk.keys() | ours.keys():
        if path not in odk or path not in ours:
            yield path, "node", path in odk, path in ours
            continue
        TALLY.nodes += 1
        for aspect, value in ours[path].items():
            theirs = odk[path].get(aspect)
            if _plain(theirs) != _plain(value):
                yield path, aspect, theirs, value


def _plain(value: object) -> object:
    if isinstance(value, list):
        return [[code, " ".join(label.split())] for code, label in value]
    if isinstance(value, str):
        return " ".join(value.split())
    return "" if value is None else value
