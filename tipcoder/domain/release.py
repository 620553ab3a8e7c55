"""Defines what may leave: texts that persons wrote, closed until the gate opens them, and what the gate released."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
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


class ReleaseKind(StrEnum):
    """Kinds of what leaves. Stored values: none is ever renamed."""

    WORKBOOK = "workbook"
    ANALYSTS = "analysts"
    FIGURES = "figures"
    REPORT = "report"
    WORKSHOP = "workshop"
    SHEET = "sheet"
    HAND_OVER = "hand_over"
    REGIONAL_WORKBOOK = "regional_workbook"
    AGREEMENT = "agreement"
    BRIEF = "brief"
    SHERLOC = "sherloc"


class ReleaseState(StrEnum):
    """States of what left. Stored values: none is ever renamed."""

    OUT = "out"
    WITHDRAWN = "withdrawn"
    """It reached nobody, a person says: later editions are not compared with it."""


@dataclass(frozen=True, slots=True, order=True)
class PublishedCell:
    """Number that was published of a protected figure: `count` of `base`, of so many `cases`.

    `part` is a country's code, `others`, or `all`. Of numbers `value` says which one it is: their median, a quartile.
    """

    figure: str
    part: str
    group: str
    value: str
    count: int
    base: int
    cases: int


_CASE, _BRIEF = "case", "brief"
"""What stands in the place of a figure where cells say of which cases an edition is, and whose briefs it printed."""


def edition_of(cells: Iterable[PublishedCell]) -> str:
    """Return the id of what was published, twelve hexadecimal digits that the same cells always have, "" for none."""
    lines = [
        "\t".join(map(str, (one.figure, one.part, one.group, one.value, one.count, one.base))) for one in sorted(cells)
    ]
    return sha256("\n".join(lines).encode()).hexdigest()[:12] if lines else ""


@dataclass(frozen=True, slots=True)
class EarlierEdition:
    """Edition that was published before: its id, when, of how many cases, and its cells by figure.

    `country` is that of the nation that published it, "" for the project's own. `of_cases` are the ids of its cases,
    None where they are not known, `briefs` those of cases whose briefs everybody can read by it.
    """

    id: str
    made_at: datetime
    cases: int
    cells: Mapping[str, frozenset[PublishedCell]]
    country: str = ""
    of_cases: frozenset[str] | None = None
    briefs: frozenset[str] = frozenset()

    def keyed(self, key: Callable[[str], str]) -> "EarlierEdition":
        """Return the edition with other ids of its cases, without those of which `key` gives none."""
        of_cases, briefs = (
            found and frozenset(filter(None, map(key, found))) for found in (self.of_cases, self.briefs)
        )
        return replace(self, of_cases=of_cases, briefs=briefs or frozenset())

    @property
    def name(self) -> str:
        """What it goes by among others: its id, or twelve digits that the time of one without numbers gives."""
        return self.id or sha256(self.made_at.isoformat().encode()).hexdigest()[:12]

    def as_cells(self) -> Iterator[PublishedCell]:
        """Yield the briefs, the numbers and the cases of an edition, all as cells."""
        yield from self._ids_as_cells(_BRIEF, self.briefs)
        for figure in sorted(self.cells):
            yield from sorted(self.cells[figure])
        yield from self._ids_as_cells(_CASE, self.of_cases or ())

    def _ids_as_cells(self, name: str, ids: Iterable[str]) -> Iterator[PublishedCell]:
        return (PublishedCell(name, "all", "", id, 1, 1, self.cases) for id in sorted(ids))


def edition_of_cells(
    id: str, made_at: datetime, cases: int, cells: Iterable[PublishedCell], country: str
) -> EarlierEdition:
    """Return the edition that was given as cells (`EarlierEdition.as_cells`)."""
    by_figure: dict[str, set[PublishedCell]] = {}
    for one in cells:
        by_figure.setdefault(one.figure, set()).add(one)
    briefs, of_cases = (frozenset(one.value for one in by_figure.pop(name, ())) for name in (_BRIEF, _CASE))
    found = {figure: frozenset(of) for figure, of in by_figure.items()}
    return EarlierEdition(id, made_at, cases, found, country, of_cases or None, briefs)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRelease:
    """Something that leaves, to be recorded.

    `recipient` is "" for what has none. `selection` says which cases were chosen, `accepted` has the ids of identifiers
    that were accepted; `cells` are what is public of figures that are compared with later ones, `of_cases` the ids of
    the cases of these, `briefs` of those whose briefs everybody can read by it.
    """

    kind: ReleaseKind
    audience: Audience
    recipient: str = ""
    profile: str = ""
    format: str
    language: str
    file_name: str
    cases: int
    left_out: int
    sha256: str
    selection: Mapping[str, object] = field(default_factory=dict)
    accepted: Sequence[str] = ()
    cells: Sequence[PublishedCell] = ()
    of_cases: frozenset[str] = frozenset()
    briefs: frozenset[str] = frozenset()


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
