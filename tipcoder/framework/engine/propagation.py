"""Computes what follows from answers: all of it when a coding is opened, then only what depends on a change.

Relevance and values are computed at once. Whether a question is required, readonly or valid, and its open choices, are
computed when somebody asks, and kept until something they depend on changes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from heapq import heappop, heappush
from math import isnan
from typing import Final

from tipcoder.domain.answers import Ref
from tipcoder.framework.engine.coding_state import CodingState, Touched
from tipcoder.framework.engine.compiled_form import CompiledForm
from tipcoder.framework.engine.dependency_graph import Aspect, GraphCell
from tipcoder.framework.expressions.evaluation_context import CodingRow, Run
from tipcoder.framework.expressions.values import NUMBER, DateText, number_text, to_number, to_string
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.levels import FormNode

CACHED_NOTHING: Final = object()
MOST_ASKED = 1_000_000
"""Rows of one roster beyond which numbers are not told apart: `editing` refuses far fewer."""
MOST_PASSES = 10
"""Passes in which numbers of rows that depend on each other are computed before the coding is left as it then is."""


class Validity(StrEnum):
    """Fault of an answer. A failed constraint may be no more than a warning: `Question.severity` tells."""

    VALID = ""
    REQUIRED = "required"
    CONSTRAINT = "constraint"


def compute_all(compiled: CompiledForm, state: CodingState) -> None:
    """Compute relevance and values of everything, each once."""
    by_level: dict[str, list[CodingRow]] = {key: [] for key in compiled.tree.levels}
    for row in state.root.family():
        if compiled.tree.levels.get(row.level.key) is row.level:
            by_level[row.level.key].append(row)
    for cell in compiled.eager:
        rows = by_level[cell.level.key]
        if not rows:
            continue
        if not cell.loops and cell.node is not None:
            _compute_first(compiled, cell, cell.node, rows)
            continue
        for _ in range(_rounds(cell, len(rows))):
            changed = [_compute_eagerly(compiled, cell, row) for row in rows]
            if not any(changed):
                break
    spread = _Spread(compiled, state, Touched())
    spread.begin_counts(by_level)
    spread.run()


def propagate(compiled: CompiledForm, state: CodingState, touched: Touched) -> None:
    """Compute what depends on what an edit touched, each cell once, and note what changed."""
    spread = _Spread(compiled, state, touched)
    spread.begin()
    spread.run()


def _resize(compiled: CompiledForm, row: CodingRow, roster: str) -> bool:
    """Compute how many rows a roster asks for in a row; return whether others are present than before."""
    number = count_of(compiled, row, roster)
    before = len(row.present(roster))
    if number is None and not row.gates[compiled.roster_nodes[roster].gate]:
        row.sizes.pop(roster, None)  # A skip that hides the number hides the rows too, and none of them is surplus.
    else:
        row.sizes[roster] = number or 0
    return len(row.present(roster)) != before


def count_of(compiled: CompiledForm, row: CodingRow, roster: str) -> int | None:
    """Return how many rows a counted roster asks for in a row, None where it says no number."""
    number = to_number(compiled.counts[roster](row.context))
    return None if isnan(number) else int(max(0.0, min(number, MOST_ASKED)))


class _Spread:
    """One wave of changes through the cells. `waiting`: the rows to look at by cell; `queue`: the cells in order."""

    def __init__(self, compiled: CompiledForm, state: CodingState, touched: Touched) -> None:
        self.compiled = compiled
        self.state = state
        self.touched = touched
        self.waiting: dict[int, set[CodingRow]] = {}
        self.queue: list[int] = []
        self.rounds: defaultdict[int, int] = defaultdict(int)

    def begin(self) -> None:
        """Mark what the edit touched itself."""
        compiled, touched = self.compiled, self.touched
        for row, ref in touched.answered:
            self._begin_answer(row, ref)
        for row in touched.added:
            self._begin_row(row)
        for row, node in touched.derived:
            self._mark(compiled.cell(Aspect.VALUE, row.level, node.slot), row)
        for parent, roster in dict.fromkeys(touched.resized):
            if self.state.is_alive(parent):
                touched.rosters.add(Ref(parent.id, roster))
                self._spread_from(compiled.cell(Aspect.ROWS, parent.level, roster), parent)
        for row in dict.fromkeys(touched.moved):
            self._spread_from(compiled.cell(Aspect.POSITION, row.level, 0), row)
            if row.level.key in compiled.counts:
                self._mark(compiled.cell(Aspect.RELEVANT, row.level, 0), row)

    def begin_counts(self, by_level: Mapping[str, Iterable[CodingRow]]) -> None:
        """Mark all numbers of rows."""
        for roster, cell in self.compiled.count_cells.items():
            for row in by_level[cell.level.key]:
                self._mark(cell, row)
                # What was computed so far took all rows for asked for.
                row.sizes.pop(roster, None)

    def run(self) -> None:
        """Compute the marked cells in order until nothing is left."""
        while self.queue:
            index = heappop(self.queue)
            cell = self.compiled.cells[index]
            rows = self.waiting.pop(index)
            self.rounds[index] += 1
            if cell.aspect is Aspect.COUNT:
                self._count(cell, rows)
                continue
            # A running total is computed down the rows, so that one round usually settles it.
            for row in sorted(rows, key=lambda row: row.position) if cell.loops else rows:
                if self.state.is_alive(row) and self._has_changed(cell, row):
                    self._note(cell, row)
                    self._spread_from(cell, row)
                    self._repeat(cell, row)

    def _count(self, cell: GraphCell, rows: Iterable[CodingRow]) -> None:
        """Compute numbers of rows. They may depend on rows that others bring, and on their own roster ("one more")."""
        if self.rounds[cell.index] > MOST_PASSES:
            return
        roster = cell.node.key if cell.node else ""
        for row in rows:
            before = len(row.present(roster))
            if not self.state.is_alive(row) or not _resize(self.compiled, row, roster):
                continue
            after = len(row.present(roster))
            ref = Ref(row.id, roster)
            self.touched.rosters.add(ref)
            self.touched.refs.add(ref)
            self._spread_from(self.compiled.cell(Aspect.ROWS, row.level, roster), row)
            for changed in row.children[roster][min(before, after) : max(before, after)]:
                self._mark(self.compiled.cell(Aspect.RELEVANT, changed.level, 0), changed)

    def _begin_answer(self, row: CodingRow, ref: Ref) -> None:
        self.touched.refs.add(ref)
        self.touched.relevant.add(ref)
        node = row.level.nodes.get(ref.key)
        if node:
            self._mark(self.compiled.cell(Aspect.VALUE, row.level, node.slot), row)
            self._mark(self.compiled.cell(Aspect.VALID, row.level, ref.key), row)
            for cell in self.compiled.askers.get(node, ()):
                self._mark(cell, row)

    def _begin_row(self, row: CodingRow) -> None:
        cells = self.compiled
        self._mark(cells.cell(Aspect.RELEVANT, row.level, 0), row)
        for roster in row.level.rosters:
            self._mark(cells.count_cells.get(roster), row)
        for node in row.level.nodes.values():
            self._mark(cells.cell(Aspect.RELEVANT, row.level, node.gate), row)
            if node.slot >= 0:
                self._mark(cells.cell(Aspect.VALUE, row.level, node.slot), row)
            ref = Ref(row.id, node.key)
            self.touched.refs.add(ref)
            self.touched.relevant.add(ref)
            self.touched.values.add(ref)

    def _mark(self, cell: GraphCell | None, row: CodingRow) -> None:
        if cell is None:
            return
        rows = self.waiting.get(cell.index)
        if rows is None:
            self.waiting[cell.index] = {row}
            heappush(self.queue, cell.index)
        else:
            rows.add(row)

    def _spread_from(self, cell: GraphCell | None, row: CodingRow) -> None:
        if cell is None or not self.state.is_alive(row):
            return
        for edge in cell.edges:
            for dependent in edge.rows(row):
                self._mark(edge.target, dependent)

    def _repeat(self, cell: GraphCell, row: CodingRow) -> None:
        """Mark the same cell in the rows that read this one."""
        if cell.loops and self.rounds[cell.index] < _rounds(cell, len(self.state.by_id)):
            for edge in cell.loops:
                for dependent in edge.rows(row):
                    self._mark(cell, dependent)

    def _has_changed(self, cell: GraphCell, row: CodingRow) -> bool:
        if cell.is_eager:
            return _compute_eagerly(self.compiled, cell, row)
        before = row.cached.pop(cell.index, CACHED_NOTHING)
        if before is CACHED_NOTHING:
            # Nobody has asked since the last change: computing both values only to compare them would cost more than
            # one needless refresh.
            return True
        after = compute_lazily(self.compiled, cell, row)
        return after is not before and after != before

    def _note(self, cell: GraphCell, row: CodingRow) -> None:
        touched = self.touched
        if cell.aspect is Aspect.RELEVANT:
            refs = [Ref(row.id, node.key) for node in self.compiled.members.get((row.level.key, cell.place), ())]
            touched.refs.update(refs)
            touched.relevant.update(refs)
            # The rows of a roster have a condition of their own: the roster shows how many of them are relevant.
            if row.parent and not cell.node and cell in self.compiled.runs:
                touched.refs.add(Ref(row.parent.id, row.level.key))
        elif cell.node:
            ref = Ref(row.id, cell.node.key)
            touched.refs.add(ref)
            if cell.aspect is Aspect.VALUE:
                touched.values.add(ref)
            elif cell.aspect is Aspect.READONLY:
                touched.refs.update(_held(row, cell.node))


def _held(row: CodingRow, node: FormNode) -> Iterator[Ref]:
    """Yield all nodes in a section or roster: they are readonly with it."""
    for child in node.children.values():
        for holding in row.children[node.key] if node.rows else (row,):
            yield Ref(holding.id, child.key)
            yield from _held(holding, child)


def _rounds(cell: GraphCell, rows: int) -> int:
    """Return how often a cell is computed at most: a running total needs as many rounds as it has rows."""
    return rows + 2 if cell.loops else 1


def _compute_eagerly(compiled: CompiledForm, cell: GraphCell, row: CodingRow) -> bool:
    """Compute relevance or value of one node; return whether it changed."""
    if cell.aspect is Aspect.RELEVANT:
        relevant = _relevance(compiled, cell, row)
        changed = row.gates[cell.place] is not relevant
        row.gates[cell.place] = relevant
        return changed
    value = _value(compiled, cell, row)
    # A date equals the same text that is none, but is compared otherwise: its dependents must see the change.
    changed = row.values[cell.place] != value or type(row.values[cell.place]) is not type(value)
    row.values[cell.place] = value
    return changed


def _compute_first(compiled: CompiledForm, cell: GraphCell, node: FormNode, rows: Iterable[CodingRow]) -> None:
    """Compute relevance or value of one node in all rows, as `_compute_eagerly` does where nothing was known before."""
    run, place = compiled.runs.get(cell), cell.place
    if cell.aspect is Aspect.RELEVANT:
        over, asked = node.above, compiled.asked_within.get(cell)
        for row in rows:
            holds = row.gates[over]
            if holds and run is not None:
                holds = _holds(compiled, cell, row, run) if asked else bool(run(row.context))
            row.gates[place] = holds
    elif run is not None:
        for row in rows:
            row.values[place] = _value(compiled, cell, row)
    else:
        key, gate, is_text = node.key, node.gate, not (node.is_date or node.is_number)
        for row in rows:
            answer = row.answers.get(key)
            text = answer.value if answer is not None and row.gates[gate] else ""
            row.values[place] = text if is_text or not text else typed(node, text)


def _relevance(compiled: CompiledForm, cell: GraphCell, row: CodingRow) -> bool:
    if cell.node is None:
        above = row.parent is None or row.parent.gates[compiled.roster_nodes[row.level.key].gate]
        above = above and not row.is_surplus
    else:
        above = row.gates[cell.node.above]
    run = compiled.runs.get(cell)
    return above and (run is None or _holds(compiled, cell, row, run))


def _holds(compiled: CompiledForm, cell: GraphCell, row: CodingRow, run: Run) -> bool:
    """Return whether a condition of relevance holds, with the answers that it asks in what it is the relevance of."""
    # Were they empty while they are hidden, a condition such as `${a} != 'x'` would have no answer.
    asked = compiled.asked_within.get(cell, ())
    before = [row.values[node.slot] for node in asked]
    for node in asked:
        answer = row.answers.get(node.key)
        row.values[node.slot] = typed(node, answer.value) if answer else ""
    holds = bool(run(row.context))
    for node, value in zip(asked, before, strict=True):
        row.values[node.slot] = value
    return holds


def _value(compiled: CompiledForm, cell: GraphCell, row: CodingRow) -> str:
    node = cell.node
    if node is None or not row.gates[node.gate]:
        return ""
    run = compiled.runs.get(cell)
    if run is None:
        answer = row.answers.get(node.key)
        text = answer.value if answer else ""
    else:
        result = run(row.context)
        text = "" if result != result else to_string(result)  # NaN differs from itself
    return typed(node, text) if text else ""


def typed(node: FormNode, text: str) -> str:
    """Return a value as its type has it: `1.50` is the number 1.5, and a date remembers that it is one."""
    if node.is_date:
        return DateText(text)
    return number_text(float(text)) if node.is_number and NUMBER.fullmatch(text) else text


def aspect_of(compiled: CompiledForm, aspect: Aspect, row: CodingRow, node: FormNode) -> object:
    """Return an aspect of a node: a bool, a Validity, or a tuple of choices; None where the form says nothing of it."""
    cell = compiled.cell(aspect, node.level, node.key)
    if cell is None:
        return None
    known = row.cached.get(cell.index, CACHED_NOTHING)
    return compute_lazily(compiled, cell, row) if known is CACHED_NOTHING else known


def compute_lazily(compiled: CompiledForm, cell: GraphCell, row: CodingRow) -> object:
    """Compute a cell, keep the outcome in the row and return it."""
    node = cell.node
    outcome: object = None
    if node is None:
        return outcome
    if cell.aspect is Aspect.VALID:
        outcome = _validity(compiled, cell, node, row)
    elif cell.aspect is Aspect.CHOICES:
        outcome = compiled.choices[node](row.context)
    elif cell.aspect in (Aspect.REQUIRED, Aspect.READONLY):
        outcome = bool(compiled.runs[cell](row.context))
    else:
        return CACHED_NOTHING
    row.cached[cell.index] = outcome
    return outcome


def _validity(compiled: CompiledForm, cell: GraphCell, node: FormNode, row: CodingRow) -> Validity:
    if not row.gates[node.gate]:
        return Validity.VALID
    if row.values[node.slot]:
        run = compiled.runs.get(cell)
        return Validity.VALID if run is None or run(row.context) else Validity.CONSTRAINT
    has_answer = node.key in row.answers and not (isinstance(node.item, Question) and bool(node.item.calculate))
    if not has_answer and aspect_of(compiled, Aspect.REQUIRED, row, node) is True:
        return Validity.REQUIRED
    return Validity.VALID
