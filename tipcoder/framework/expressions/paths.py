"""Looks paths up in the form once, so that following one at run time is a few steps in memory.

A path from a node first goes up some rows, then down through rosters. An absolute path goes through all rows, also
where the expression belongs to one of them: pyxform writes `${name}` as a relative path where it means the same row.
Nodes that are not relevant belong to a node-set; their text is empty. Both as ODK's own engine has it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError
from tipcoder.framework.expressions.compile_scope import ReadKind, Scope, broken_reference
from tipcoder.framework.expressions.evaluation_context import CodingRow, Context, Run
from tipcoder.framework.expressions.path_steps import ANY, CURRENT, PARENT, ROOT, SELF, Step, steps_of, written
from tipcoder.framework.form.levels import FormLevel, FormNode, Tree

Place = FormNode | str
"""A node of the form, `ABOVE` for what holds the root, `TOP` for the root."""
ABOVE, TOP = "above", "top"
MOST_PATHS = 1000


def expand(steps: list[Step], scope: Scope) -> list[list[Step]]:
    """Return plain paths for a path; itself where it is one.

    Raises UserError: expression_reference_unknown(path) where it leads nowhere, expression_path_unsupported(path)
    where a filter looks at all nodes of several paths at once, or at their places.
    """
    if not any(step.is_open for step in steps):
        return [steps]
    if any(_is_by_place(step) for step in steps):
        raise UserError("expression_path_unsupported", path=written(steps))
    start: Place = TOP
    node = scope.base.node if steps[0].name in (CURRENT, ROOT) else scope.node
    if node is not None:
        start = node
    paths = list(_expanded([], start, steps, scope))[:MOST_PATHS]
    if not paths:
        raise broken_reference(written(steps))
    if len(paths) > 1 and any(step.whole for step in steps):
        raise UserError("expression_path_unsupported", path=written(steps))
    return paths


def _is_by_place(step: Step) -> bool:
    """Return whether a filter is a place among nodes of different names."""
    return step.name == ANY and any(token.symbol in ("(integer)", "(decimal)", "last") for token in step.filters)


def _expanded(before: list[Step], place: Place, steps: list[Step], scope: Scope) -> Iterator[list[Step]]:
    if not steps:
        yield before
        return
    step, *others = steps
    for taken, reached in _ways(step, place, scope):
        taken[-1:] = [replace(taken[-1], filters=step.filters, whole=step.whole)] if taken else []
        yield from _expanded([*before, *taken], reached, others, scope)


def _ways(step: Step, place: Place, scope: Scope) -> Iterator[tuple[list[Step], Place]]:
    """Yield the plain steps that one step may be, and where each leads."""
    if step.name in (SELF, CURRENT):
        yield [step], place
    elif step.name == ROOT:
        yield [step], ABOVE
    elif step.name == PARENT:
        yield from (([step], above) for above in _above(place)[:1])
    elif step.axis.startswith("ancestor"):
        yield from _up(step, place, scope)
    else:
        yield from _down(step, place, scope)


def _up(step: Step, place: Place, scope: Scope) -> Iterator[tuple[list[Step], Place]]:
    above = ([place] if step.axis.endswith("self") else []) + _above(place)
    first = 0 if step.axis.endswith("self") else 1
    for distance, reached in reversed(list(enumerate(above, first))):
        if step.name in (ANY, _name(reached, scope)):
            yield [Step(PARENT)] * distance or [Step(SELF)], reached


def _down(step: Step, place: Place, scope: Scope) -> Iterator[tuple[list[Step], Place]]:
    if step.axis.endswith("self") and step.name in (ANY, _name(place, scope)):
        yield [Step(SELF)], place
    for child in _below(place, scope):
        name = _name(child, scope)
        if step.name in (ANY, name):
            yield [Step(name)], child
        if step.axis != "child":
            for taken, reached in _down(replace(step, axis="descendant"), child, scope):
                yield [Step(name), *taken], reached


def _above(place: Place) -> list[Place]:
    """Return what contains a node, the nearest first."""
    if isinstance(place, str):
        return []
    above: list[Place] = []
    node = place.parent
    while node:
        above.append(node)
        node = node.parent
    return [*above, TOP]


def _below(place: Place, scope: Scope) -> list[Place]:
    if place == ABOVE:
        return [TOP]
    children = scope.tree.children if isinstance(place, str) else place.children
    return list(children.values())


def _name(place: Place, scope: Scope) -> str:
    return scope.tree.root if isinstance(place, str) else place.name


CompileFilter = Callable[[XPathToken, Scope], Run]


@dataclass(frozen=True, slots=True)
class Stage:
    """One way down: through a roster (its key; "" stays in the row), keeping what the filters let through.

    `is_whole`: the filters look at all rows at once, not at those under each row above.
    """

    roster: str
    filters: tuple[Run, ...]
    is_whole: bool = False


@dataclass(slots=True)
class Path:
    """A path that was looked up: up so many rows, down in stages, to a node (None: the top) in rows of a level."""

    ups: int
    stages: list[Stage]
    node: FormNode | None
    level: FormLevel
    from_origin: bool
    scope: Scope

    @property
    def is_single(self) -> bool:
        """Return whether the path leads to exactly one node."""
        return not self.stages

    @property
    def downs(self) -> tuple[str, ...]:
        """The rosters it goes down through."""
        return tuple(stage.roster for stage in self.stages if stage.roster)

    def start(self) -> Callable[[Context], CodingRow]:
        """Return what finds the row where the way down begins."""
        ups, from_origin = self.ups, self.from_origin

        def run(context: Context) -> CodingRow:
            row = context.origin if from_origin else context.row
            for _ in range(ups):
                row = row.up
            return row

        return run

    def rows(self) -> Callable[[Context], list[CodingRow]]:
        """Return what finds the rows that hold the nodes."""
        start, stages = self.start(), tuple(self.stages)

        def run(context: Context) -> list[CodingRow]:
            rows = [start(context)]
            for stage in stages:
                rows = _led_down(stage, rows, context)
            return rows

        return run

    def is_anywhere(self) -> Callable[[Context], bool]:
        """Return what tells whether there is a row that holds a node: it goes no further than to the first one."""
        if not self.stages or self.stages[-1].is_whole:
            rows = self.rows()
            return lambda context: bool(rows(context))
        start, (*before, last) = self.start(), self.stages

        def run(context: Context) -> bool:
            rows = [start(context)]
            for stage in before:
                rows = _led_down(stage, rows, context)
            return any(_leads_on(last, row, context) for row in rows)

        return run

    def note_reads(self) -> None:
        """Note in the scope all that the path depends on."""
        scope = self.scope.base if self.from_origin else self.scope
        level = scope.level.chain()[len(scope.level.chain()) - 1 - self.ups]
        for place, roster in enumerate(self.downs, 1):
            scope.read(ReadKind.ROWS, level, 0, self.ups, self.downs[: place - 1], roster)
            level = level.rosters[roster]
        if self.node is None or self.node.rows is self.level:
            return
        if self.node.slot >= 0:
            is_partial = any(stage.filters for stage in self.stages)
            scope.read(ReadKind.VALUE, self.level, self.node.slot, self.ups, self.downs, is_partial=is_partial)


def _led_down(stage: Stage, rows: list[CodingRow], context: Context) -> list[CodingRow]:
    if stage.is_whole:
        return _kept(stage.filters, rows, context)
    return [found for row in rows for found in _through(stage, row, context)]


def _leads_on(stage: Stage, row: CodingRow, context: Context) -> bool:
    """Return whether a stage leads from a row to any other."""
    rows = row.present(stage.roster) if stage.roster else [row]
    if not stage.filters:
        return bool(rows)
    *before, last = stage.filters
    rows = _kept(tuple(before), rows, context)
    return any(_is_kept(last, found, position, len(rows), context) for position, found in enumerate(rows, 1))


def _through(stage: Stage, row: CodingRow, context: Context) -> list[CodingRow]:
    return _kept(stage.filters, row.present(stage.roster) if stage.roster else [row], context)


def _kept(filters: tuple[Run, ...], rows: list[CodingRow], context: Context) -> list[CodingRow]:
    for keep in filters:
        size = len(rows)
        rows = [found for position, found in enumerate(rows, 1) if _is_kept(keep, found, position, size, context)]
    return rows


def _is_kept(keep: Run, row: CodingRow, position: int, size: int, context: Context) -> bool:
    outcome = keep(Context(row, context.origin, context.environment, position, size, context.choice))
    if isinstance(outcome, float):  # XPath 1.0, section 2.4: a number in a filter is a position
        return outcome == position
    return bool(outcome)


def look_up(token: XPathToken, scope: Scope, compile_filter: CompileFilter) -> Path:
    """Look a path up. `Path.note_reads` tells the scope what following it reads.

    Raises UserError expression_reference_unknown(path), expression_path_unsupported(path).
    """
    paths = look_up_all(token, scope, compile_filter)
    if len(paths) != 1:
        raise UserError("expression_path_unsupported", path=written(steps_of(token)))
    return paths[0]


def look_up_all(token: XPathToken, scope: Scope, compile_filter: CompileFilter) -> list[Path]:
    """Look a path up that may lead to several nodes of the form (`*`, `//`): one path to each, in document order.

    Raises UserError expression_reference_unknown(path), expression_path_unsupported(path).
    """
    paths = []
    for steps in expand(steps_of(token), scope):
        cursor = _Cursor(scope, steps, compile_filter)
        for step in steps:
            cursor.take(step)
        paths.append(cursor.path)
    return paths


def in_document_order(paths: list[Path], tree: Tree) -> Callable[[Context], list[tuple[CodingRow, FormNode | None]]]:
    """Return what finds the nodes of several paths, each once, with the row that holds it."""
    places = {node: place for place, node in enumerate(tree.nodes)}
    rosters = {node.rows.key: place for node, place in places.items() if node.rows}
    ways = tuple((path.rows(), path.node, places[path.node] if path.node else -1) for path in paths)

    def place_of(row: CodingRow) -> tuple[tuple[int, int], ...]:
        return (*place_of(row.up), (rosters[row.level.key], row.position)) if row.parent else ()

    def run(context: Context) -> list[tuple[CodingRow, FormNode | None]]:
        found = {(*place_of(row), (place, 0)): (row, node) for rows, node, place in ways for row in rows(context)}
        return [found[place] for place in sorted(found)]

    return run


class _Cursor:
    """Walks a path through the form."""

    def __init__(self, scope: Scope, steps: list[Step], compile_filter: CompileFilter) -> None:
        from_origin = steps[0].name in (CURRENT, ROOT)
        self.steps = steps
        self.compile_filter = compile_filter
        self.start = scope.base if from_origin else scope
        self.path = Path(0, [], self.start.node, self.start.level, from_origin, scope)
        self.is_absolute = False

    def take(self, step: Step) -> None:
        """Go one step."""
        if step.name == PARENT:
            self._go_up()
        elif step.name == ROOT:
            self._go_to_root()
        elif step.name not in (SELF, CURRENT):
            self._go_down(step)
        if step.filters and not (self.path.node and self.path.node.rows is self.path.level):
            self.path.stages.append(Stage("", self._filters(step.filters)))
        if step.whole:
            self.path.stages.append(Stage("", self._filters(step.whole), is_whole=True))

    def _go_up(self) -> None:
        path = self.path
        if path.node is None or path.stages:
            raise UserError("expression_path_unsupported", path=written(self.steps))
        parent = path.node.parent
        level = parent.inner if parent else self.start.tree.levels[""]
        path.ups += level is not path.level
        path.node, path.level = parent, level

    def _go_to_root(self) -> None:
        self.is_absolute = True
        self.path.ups = len(self.start.level.chain()) - 1
        self.path.node, self.path.level = None, self.start.tree.levels[""]

    def _go_down(self, step: Step) -> None:
        path, tree = self.path, self.start.tree
        if self.is_absolute and path.node is None and step is self.steps[1]:
            if step.name != tree.root:
                raise broken_reference(written(self.steps))
            return
        children = path.node.children if path.node else tree.children
        if step.name not in children:
            raise broken_reference(written(self.steps))
        if path.node and path.node.rows and path.node.rows is not path.level:
            self._enter(path.node, ())
        path.node = children[step.name]
        if path.node.rows:
            self._enter(path.node, step.filters)

    def _enter(self, node: FormNode, filters: tuple[XPathToken, ...]) -> None:
        if node.rows is None:
            return
        path = self.path
        path.node, path.level = node, node.rows
        path.stages.append(Stage(node.rows.key, ()))
        path.stages[-1] = Stage(node.rows.key, self._filters(filters))

    def _filters(self, filters: tuple[XPathToken, ...]) -> tuple[Run, ...]:
        path = self.path
        if path.node is None:
            raise UserError("expression_path_unsupported", path=written(self.steps))
        base = self.start
        scope = base.filter_over(path.level, path.node, path.ups, path.downs)
        return tuple(self.compile_filter(token, scope) for token in filters)
