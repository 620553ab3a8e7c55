"""Progress of long work, as data, and what such work gives at its end."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """A step of long work: `done` of `total` (0 when unknown). `subject` is a name or number, never a sentence."""

    done: int
    total: int
    subject: str = ""


def result_of(steps: Generator[object, None, _Result]) -> _Result:
    """Return what long work gives at its end, where nobody is shown how far it is."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: _Result = end.value
            return result
