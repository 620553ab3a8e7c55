"""Defines what may leave: texts that persons wrote, closed until the gate opens them, and what the gate released."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, NoReturn, TypeVar

from tipcoder.domain.answers import Ref
from tipcoder.domain.identifiers import TextKey, text_key

T = TypeVar("T")


class Audience(StrEnum):
    """Readers of what leaves. Stored values: none is ever renamed."""

    TEAM = "team"
    """Those who may see the project."""
    RECIPIENT = "recipient"
    """One who is known and bound."""
    PUBLIC = "public"
    """Everybody."""


class _Seal:
    """Proves that something passed the gate: only `tipcoder.services.release.gate` makes one."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, repr=False)
class WrittenText:
    """Text that a person wrote, as storage gives it to all that is made for readers; only the gate opens it.

    `ref` names the answer that it is, or what else it was written as. It is no `str`: printing it raises a TypeError.
    """

    ref: Ref
    _words: str

    def __len__(self) -> int:
        """Return its characters."""
        return len(self._words)

    def __bool__(self) -> bool:
        """Return whether anything was written."""
        return bool(self._words.strip())

    @property
    def key(self) -> TextKey:
        """The key by which a decision on this very text is stored."""
        return text_key(self.ref, self._words)

    def opened(self, seal: _Seal) -> str:
        """Return the words to the gate.

        Raises:
            TypeError: it is not the gate that asks.
        """
        _check(seal)
        return self._words.strip()

    def __str__(self) -> NoReturn:
        raise TypeError("a written text is opened by the gate alone")

    def __format__(self, spec: str) -> NoReturn:
        raise TypeError("a written text is opened by the gate alone")

    def __repr__(self) -> str:
        return f"WrittenText({self.ref!r}, {len(self)} characters)"


@dataclass(frozen=True, slots=True)
class Released(Generic[T]):
    """Something that the gate let through for an audience: what writers take, and nothing else."""

    value: T
    _seal: _Seal = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make sure that it comes from the gate."""
        _check(self._seal)


def _check(seal: object) -> None:
    if type(seal) is not _Seal:
        raise TypeError("only the gate releases")
