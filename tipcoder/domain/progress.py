"""Progress of long work, as data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """A step of long work: `done` of `total` (0 when unknown). `subject` is a name or number, never a sentence."""

    done: int
    total: int
    subject: str = ""
