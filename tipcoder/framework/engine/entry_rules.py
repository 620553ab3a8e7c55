"""Rules by which the answers of a case show that an entry of a roster is due (`bind::tip:shows.CODE`)."""

from dataclasses import dataclass

from tipcoder.framework.engine.dependency_graph import GraphCell
from tipcoder.framework.expressions.evaluation_context import Run
from tipcoder.framework.form.form import Form, Question
from tipcoder.framework.form.levels import FormNode


@dataclass(frozen=True, slots=True)
class EntryRule:
    """Rule that shows in a case that an entry is due: with `code` as answer to `node`, or with one of its `family`.

    `cell` forgets what `run` gave when something changes that it reads.
    """

    node: FormNode
    code: str
    family: frozenset[str]
    run: Run
    cell: GraphCell


def family(form: Form, item: Question, code: str) -> frozenset[str]:
    """Return a code with that of its broader term and those of its narrower ones."""
    parents = {choice.code: choice.columns.get("parent", "") for choice in form.choices.get(item.choices, ())}
    narrower = (other for other, parent in parents.items() if parent == code)
    return frozenset((code, parents.get(code) or code, *narrower))
