"""Looking things up in lists: `instance('list')/root/item[...]/column`, and `pulldata`."""

from tipcoder.errors import UserError
from tipcoder.framework.expressions.choice_filters import Compile, column_of, compile_sieve, index_of
from tipcoder.framework.expressions.compile_scope import Scope, broken_reference
from tipcoder.framework.expressions.evaluation_context import Context, Run
from tipcoder.framework.expressions.path_steps import Step, written
from tipcoder.framework.expressions.values import Value, to_string

LAST_SAVED = "__last-saved"
"""The record saved last on a device (`${last-saved#name}`): there is none here, no coding begins as another."""


def compile_lookup(steps: list[Step], scope: Scope, compile_part: Compile) -> Run:
    """Compile a path into a list to the texts of a column in the choices that pass its filters."""
    if steps[0].list == LAST_SAVED:
        return lambda _: []
    names = [step.name for step in steps[1:]]
    if steps[0].list not in scope.form.choices or names[:2] != ["root", "item"] or len(names) > 3:
        raise broken_reference(written(steps).replace("instance()", f"instance('{steps[0].list}')"))
    if any(step.filters for place, step in enumerate(steps) if place != 2):
        raise UserError("expression_path_unsupported", path=written(steps))
    sieve = compile_sieve(steps[0].list, steps[2].filters, scope, compile_part)
    column = names[2] if len(names) == 3 else "name"

    def run(context: Context) -> Value:
        language = context.surroundings.language
        return [column_of(choice, column, language) for choice in sieve.sift(context)]

    return run


def compile_pulldata(list_id: str, column: str, key: str, value: Run, scope: Scope) -> Run:
    """Compile the text of a column in the first choice whose key column has a value; "" where there is none."""
    if list_id not in scope.form.choices:
        raise broken_reference(f"pulldata('{list_id}')")
    choices, indexes = scope.form.choices[list_id], scope.tree.indexes

    def run(context: Context) -> Value:
        index = indexes.get((list_id, key))
        if index is None:
            index = indexes[list_id, key] = index_of(choices, key)
        places = index.get(to_string(value(context)).strip())
        return column_of(choices[places[0]], column, context.surroundings.language) if places else ""

    return run
