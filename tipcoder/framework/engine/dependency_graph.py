"""Graph of dependencies: cells that can change in a coding, each computed for every row of its level."""

from dataclasses import dataclass, field
from enum import IntEnum, auto

from tipcoder.framework.expressions.evaluation_context import CodingRow, rows_below
from tipcoder.framework.form.levels import FormLevel, FormNode


class Aspect(IntEnum):
    """Property of a node (or row) that a cell holds. Those after `VALUE` are computed only when asked for."""

    ROWS = auto()
    COUNT = auto()
    POSITION = auto()
    RELEVANT = auto()
    VALUE = auto()
    REQUIRED = auto()
    READONLY = auto()
    VALID = auto()
    CHOICES = auto()
    TEXT = auto()
    PROPOSAL = auto()
    DUE = auto()


EAGER = (Aspect.RELEVANT, Aspect.VALUE)


@dataclass(eq=False, slots=True)
class GraphCell:
    """One aspect of one node in every row of a level. `index` orders cells so that each follows what it reads.

    `edges` are kept in order, each once; `loops` lead to the same cell in other rows: a running total.
    `node` is None for the relevance of a row, for rows, positions and entries that are due. `place` is the gate or the
    slot.
    """

    aspect: Aspect
    level: FormLevel
    node: FormNode | None
    place: int = 0
    edges: "dict[Edge, None]" = field(default_factory=dict)
    loops: "dict[Edge, None]" = field(default_factory=dict)
    index: int = 0

    @property
    def is_eager(self) -> bool:
        """Return whether it is computed at once, because it is stored with answers and other cells read it."""
        return self.aspect in EAGER


@dataclass(frozen=True, slots=True)
class Edge:
    """A dependency the other way round: from a changed row up so many rows, then down to the rows to look at again."""

    target: GraphCell
    ups: int
    downs: tuple[str, ...]

    def rows(self, row: CodingRow) -> list[CodingRow]:
        """Return the rows of the target that depend on this row."""
        for _ in range(self.ups):
            row = row.up
        return rows_below(row, self.downs) if self.downs else [row]


def link(source: GraphCell, target: GraphCell, ups: int, source_downs: int, *, is_partial: bool = False) -> None:
    """Let a target depend on a source that it reaches by going `ups` rows up and `source_downs` rosters down."""
    chain = target.level.chain()
    edge = Edge(target, source_downs, tuple(level.key for level in chain[len(chain) - ups :]) if ups else ())
    edges = source.loops if is_partial and source is target else source.edges
    edges[edge] = None


def order(cells: list[GraphCell]) -> tuple[list[GraphCell], list[list[GraphCell]]]:
    """Return the cells so that each follows all it reads, and the circles that make this impossible.

    Cells that are not among them do not count.
    """
    # Kahn's algorithm: a cell is ready when all that it reads is in order; what is left over is in circles.
    waiting = dict.fromkeys(cells, 0)
    for cell in cells:
        for edge in cell.edges:
            if edge.target in waiting:
                waiting[edge.target] += 1
    ready = [cell for cell in cells if not waiting[cell]]
    ordered: list[GraphCell] = []
    while ready:
        cell = ready.pop()
        ordered.append(cell)
        for edge in cell.edges:
            if edge.target not in waiting:
                continue
            waiting[edge.target] -= 1
            if not waiting[edge.target]:
                ready.append(edge.target)
    left = {cell for cell, count in waiting.items() if count}
    return ordered, _circles(left)


def _circles(cells: set[GraphCell]) -> list[list[GraphCell]]:
    """Return one circle for every group of cells that depend on each other."""
    circles: list[list[GraphCell]] = []
    seen: set[GraphCell] = set()
    for start in sorted(cells, key=lambda cell: (cell.level.key, cell.place, cell.aspect.value)):
        if start in seen:
            continue
        way = _way_back(start, cells)
        if way:
            circles.append(way)
            seen.update(way)
            seen.update(_reached(start, cells))
    return circles


def _way_back(start: GraphCell, cells: set[GraphCell]) -> list[GraphCell]:
    """Return the shortest way from a cell along dependents to itself, [] for none."""
    ways: list[list[GraphCell]] = [[start]]
    met: set[GraphCell] = set()
    for way in ways:
        for edge in way[-1].edges:
            if edge.target is start:
                return way
            if edge.target in cells and edge.target not in met:
                met.add(edge.target)
                ways.append([*way, edge.target])
    return []


def _reached(start: GraphCell, cells: set[GraphCell]) -> set[GraphCell]:
    reached, ahead = {start}, [start]
    while ahead:
        for edge in ahead.pop().edges:
            if edge.target in cells and edge.target not in reached:
                reached.add(edge.target)
                ahead.append(edge.target)
    return reached
