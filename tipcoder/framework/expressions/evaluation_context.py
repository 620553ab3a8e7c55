"""Rows of a coding in memory, and the context in which an expression is evaluated.

They are one module because a row has a context of its own, and a context starts from a row.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from tipcoder.domain.answers import Answer, Row
from tipcoder.framework.expressions.values import Value
from tipcoder.framework.form.form import Choice
from tipcoder.framework.form.levels import FormLevel


class CodingRow:
    """One row: its answers and what follows from them.

    `values` (by slot) are what expressions see, `gates` (by gate) what is relevant; `cached` holds what is computed
    only when somebody asks for it, by cell; `kept` what `once` gave, by node and number of the call. `sizes` has the
    numbers of rows that rosters with a `repeat_count` ask for: the rows of `children` beyond them are kept, and are not
    there for expressions.
    """

    __slots__ = (
        "answers",
        "cached",
        "children",
        "context",
        "gates",
        "id",
        "kept",
        "level",
        "parent",
        "position",
        "sizes",
        "values",
    )

    def __init__(self, id: str, level: FormLevel, parent: "CodingRow | None", position: int) -> None:
        self.id = id
        self.level = level
        self.parent = parent
        self.position = position
        self.children: dict[str, list[CodingRow]] = {key: [] for key in level.rosters}
        self.answers: dict[str, Answer] = {}
        self.values: list[str] = [""] * level.slots
        self.gates: list[bool] = [False] * level.gates
        self.cached: dict[int, object] = {}
        self.kept: dict[tuple[str, int], str] = {}
        self.sizes: dict[str, int] = {}
        self.context: Context

    @property
    def up(self) -> "CodingRow":
        """The row that holds this one; only the root row has none."""
        if self.parent is None:
            raise ValueError(f"row {self.id} has no row above it")
        return self.parent

    @property
    def siblings(self) -> "list[CodingRow]":
        """All rows of the same roster under the same row, this one among them."""
        return self.up.children[self.level.key]

    @property
    def is_surplus(self) -> bool:
        """Return whether its roster asks for fewer rows, so that this one waits for its return."""
        if self.parent is None:
            return False
        size = self.parent.sizes.get(self.level.key)
        return size is not None and self.position >= size

    def present(self, roster: str) -> "list[CodingRow]":
        """Return the rows of a roster that are asked for."""
        return self.children.get(roster, [])[: self.sizes.get(roster)]

    def record(self) -> Row:
        """Return the row as the rest of the program knows it."""
        return Row(self.id, self.parent.id if self.parent else None, self.level.key, self.position)

    def family(self) -> "Iterator[CodingRow]":
        """Yield this row and all under it, parents before children, in order."""
        yield self
        for rows in self.children.values():
            for row in rows:
                yield from row.family()


def rows_below(row: CodingRow, rosters: tuple[str, ...]) -> list[CodingRow]:
    """Return the rows reached from a row by going down through these rosters, in document order, surplus ones too."""
    rows = [row]
    for roster in rosters:
        rows = [child for parent in rows for child in parent.children.get(roster, ())]
    return rows


@dataclass(slots=True)
class Environment:
    """Shared by all expressions of one coding: the current date, and the language of a text being written."""

    today: date
    language: str


@dataclass(slots=True)
class Context:
    """The row that paths start from, the row the expression belongs to (`origin`), place and number in a filter."""

    row: CodingRow
    origin: CodingRow
    environment: Environment
    position: int = 1
    size: int = 1
    choice: Choice | None = None


Run = Callable[[Context], Value]
