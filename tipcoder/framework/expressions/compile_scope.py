"""Scope in which an expression is compiled: its place in the form, and what it reads there."""

from dataclasses import dataclass, field
from enum import Enum, auto

from tipcoder.errors import UserError
from tipcoder.framework.form.form import Form
from tipcoder.framework.form.levels import FormLevel, FormNode, Tree


class ReadKind(Enum):
    """Kind of thing in a form that an expression can depend on."""

    VALUE = auto()
    ROWS = auto()
    POSITION = auto()


@dataclass(frozen=True, slots=True)
class Read:
    """One dependency: what is read, how many rows up from the expression's own row and down through which rosters.

    `place` is the slot of a value in `level`; for `ROWS` the level is the one that holds
    the roster `roster`. `is_partial`: of the rows down there only some are read, those before this one perhaps, so that
    a calculation may read its own question in them (a running total) and is no circle.
    """

    source: ReadKind
    level: FormLevel
    place: int
    roster: str
    ups: int
    downs: tuple[str, ...]
    is_partial: bool = False


@dataclass(eq=False, slots=True)
class Scope:
    """The node an expression belongs to (`node`, None for the top), in a row of `level`.

    In a filter, `origin` is the scope of the whole expression and `trail` says how its rows are reached from there
    (rows up, rosters down). `is_choice`: the filter runs over the choices of a list and not over nodes.
    """

    form: Form
    tree: Tree
    level: FormLevel
    node: FormNode | None
    reads: set[Read] = field(default_factory=set)
    origin: "Scope | None" = None
    trail: tuple[int, tuple[str, ...]] = (0, ())
    is_choice: bool = False
    is_calculation: bool = False
    is_stored: bool = False
    """True if the value becomes an answer (a default, a trigger), so that chance may give another one each time."""
    is_own: bool = False
    """True if the expression stands in a column of the program's own, where it may call functions that ODK lacks."""
    choice_reads: set[str] = field(default_factory=set)
    """The columns of the choice at hand that the expression reads; `position()` where it looks at its place."""
    is_pure: bool = True
    """True if the same values always give the same outcome."""
    calls: int = 0
    """Number of calls of chance and of `once` so far: each has a number of its own."""

    @property
    def base(self) -> "Scope":
        """The scope of the whole expression."""
        return self.origin or self

    def filter_over(self, level: FormLevel, node: FormNode, ups: int, downs: tuple[str, ...]) -> "Scope":
        """Return the scope of a filter on the nodes that a path of this scope has reached."""
        return Scope(self.form, self.tree, level, node, self.reads, self.base, self.from_base(ups, downs))

    def choice_filter(self) -> "Scope":
        """Return the scope of a filter on the choices of a list."""
        base = self.base
        return Scope(self.form, self.tree, base.level, base.node, self.reads, base, is_choice=True)

    def next_call(self) -> int:
        """Return the number of one more call whose outcome is not for its arguments alone to say."""
        base = self.base
        base.is_pure = False
        base.calls += 1
        return base.calls - 1

    def read(
        self,
        source: ReadKind,
        level: FormLevel,
        place: int,
        ups: int,
        downs: tuple[str, ...],
        roster: str = "",
        *,
        is_partial: bool = False,
    ) -> None:
        """Note that the expression depends on this."""
        ups, downs = self.from_base(ups, downs)
        self.reads.add(Read(source, level, place, roster, ups, downs, is_partial))

    def from_base(self, ups: int, downs: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
        """Return the way that a path of this scope takes as seen from the expression's own row."""
        before, trail = self.trail
        kept = trail[: max(0, len(trail) - ups)]
        return before + max(0, ups - len(trail)), kept + downs

    def names(self) -> frozenset[str]:
        """Return the names of all nodes of the form."""
        return frozenset(node.name for node in self.tree.nodes)


def broken_reference(path: str) -> UserError:
    """Return the error of a path that leads nowhere."""
    return UserError("expression_reference_unknown", path=path)
