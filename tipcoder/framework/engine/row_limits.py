"""Bounds the rows that rosters with a `repeat_count` have: counts within counts multiply each other."""

from math import prod
from posixpath import normpath

from tipcoder.errors import UserError
from tipcoder.framework.engine.compiled_form import CompiledForm, ExpressionProblem, problem_of
from tipcoder.framework.expressions.values import NUMBER
from tipcoder.framework.form.form import Question, Roster
from tipcoder.framework.form.levels import FormNode
from tipcoder.framework.form.tip_columns import MOST_IN_ROSTER

MOST_ROWS = 5_000
"""Rows of one coding beyond which a `repeat_count` makes none: counts within counts multiply each other."""


def too_many_rows(compiled: CompiledForm) -> list[ExpressionProblem]:
    """Return the rosters that have more rows than a coding may have from its beginning, by numbers that never change.

    Only for frameworks that are new: in one that is in use every other coding is to open.
    """
    return [
        problem_of(roster, "repeat_count", UserError("expression_rows_too_many", count=count, limit=limit))
        for node in compiled.roster_nodes.values()
        if isinstance(roster := node.item, Roster)
        for own, count in [(_fixed_count(compiled, roster), _fixed_rows(compiled, node))]
        for limit in [MOST_IN_ROSTER if own > MOST_IN_ROSTER else MOST_ROWS]
        if own > MOST_IN_ROSTER or count > MOST_ROWS
    ]


def _fixed_rows(compiled: CompiledForm, node: FormNode) -> int:
    """Return how many rows a roster has in all where all numbers above it are fixed; a number that is not counts 1."""
    rows = [compiled.roster_nodes[level.key].item for level in node.level.chain() if level.key]
    counts = [_fixed_count(compiled, item) for item in (*rows, node.item) if isinstance(item, Roster)]
    return prod(counts)


def _fixed_count(compiled: CompiledForm, roster: Roster) -> int:
    """Return the number that a `repeat_count` is; pyxform makes a calculation of it. 1 for what may change."""
    path = roster.count if roster.count.startswith("/") else normpath(f"{roster.path}/{roster.count}")
    node = next((node for node in compiled.tree.nodes if node.item.path == path), None)
    text = node.item.calculate if node and isinstance(node.item, Question) else roster.count
    return int(float(text)) if NUMBER.fullmatch(text) else 1
