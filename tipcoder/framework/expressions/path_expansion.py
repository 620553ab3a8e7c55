"""Expands paths with `*`, `//` and axes: one plain path for each node of the form that they lead to."""

from collections.abc import Iterator
from dataclasses import replace

from tipcoder.errors import UserError
from tipcoder.framework.expressions.compile_scope import Scope, broken_reference
from tipcoder.framework.expressions.path_steps import (
    ANY,
    CURRENT,
    PARENT,
    ROOT,
    SELF,
    Step,
    written,
)
from tipcoder.framework.form.levels import FormNode

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
