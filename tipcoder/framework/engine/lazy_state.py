"""What is worked out only when somebody asks: required, readonly, valid, and the open choices. Kept until changed."""

from enum import StrEnum
from typing import Final

from tipcoder.framework.engine.compiled_form import CompiledForm
from tipcoder.framework.engine.dependency_graph import Aspect, Cell
from tipcoder.framework.expressions.rows import CodingRow
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.levels import FormNode

CACHED_NOTHING: Final = object()


class Validity(StrEnum):
    """What is wrong with an answer. A failed constraint may be no more than a warning: `Question.severity` tells."""

    VALID = ""
    REQUIRED = "required"
    CONSTRAINT = "constraint"


def work_out_once(compiled: CompiledForm, aspect: Aspect, row: CodingRow, node: FormNode) -> object:
    """Return an aspect of a node: a bool, a Validity, or a tuple of choices; None where the form says nothing of it."""
    cell = compiled.cell(aspect, node.level, node.key)
    if cell is None:
        return None
    known = row.cached.get(cell.index, CACHED_NOTHING)
    return work_out_lazily(compiled, cell, row) if known is CACHED_NOTHING else known


def work_out_lazily(compiled: CompiledForm, cell: Cell, row: CodingRow) -> object:
    """Work a cell out, keep the outcome in the row and return it."""
    node = cell.node
    outcome: object = None
    if node is None:
        return outcome
    if cell.aspect is Aspect.VALID:
        outcome = _validity(compiled, cell, node, row)
    elif cell.aspect is Aspect.CHOICES:
        outcome = compiled.offers[node](row.context)
    elif cell.aspect in (Aspect.REQUIRED, Aspect.READONLY):
        outcome = bool(compiled.runs[cell](row.context))
    else:
        return CACHED_NOTHING
    row.cached[cell.index] = outcome
    return outcome


def _validity(compiled: CompiledForm, cell: Cell, node: FormNode, row: CodingRow) -> Validity:
    if not row.gates[node.gate]:
        return Validity.VALID
    if row.values[node.slot]:
        run = compiled.runs.get(cell)
        return Validity.VALID if run is None or run(row.context) else Validity.CONSTRAINT
    has_answer = node.key in row.answers and not _is_calculated(node)
    if not has_answer and work_out_once(compiled, Aspect.REQUIRED, row, node) is True:
        return Validity.REQUIRED
    return Validity.VALID


def _is_calculated(node: FormNode) -> bool:
    return isinstance(node.item, Question) and bool(node.item.calculate)
