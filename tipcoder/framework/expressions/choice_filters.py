"""Compiles filters on lists of choices, and look-ups in lists: `instance('list')/root/item[...]/column` and `pulldata`.

A filter that asks for a column to equal something looks only at the choices that an index finds, so that a list of
thousands costs no more than what passes.
"""

from collections.abc import Callable
from dataclasses import dataclass

from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError
from tipcoder.framework.expressions.compile_scope import Scope, broken_reference
from tipcoder.framework.expressions.evaluation_context import Context, Run
from tipcoder.framework.expressions.grammar import operands
from tipcoder.framework.expressions.path_steps import Step, is_path, steps_of, written
from tipcoder.framework.expressions.values import DateText, Value, to_boolean, to_string
from tipcoder.framework.form.form import Choice

Compile = Callable[[XPathToken, Scope], Run]
Narrow = Callable[[Context], list[int] | None]
"""Gives the places (from 0, rising) of the only choices that can pass, None where it cannot tell."""
LAST_SAVED = "__last-saved"
"""The record saved last on a device (`${last-saved#name}`): there is none here, no coding begins as another."""


@dataclass(frozen=True, slots=True)
class ChoiceFilter:
    """The choices of a list and what they must pass, one filter after the other."""

    choices: tuple[Choice, ...]
    filters: tuple[Run, ...]
    narrow: Narrow | None = None

    def passing(self, context: Context) -> tuple[Choice, ...]:
        """Return the choices that pass all filters."""
        passed = self.choices
        for number, keep in enumerate(self.filters):
            places = self.narrow(context) if self.narrow and number == 0 else None
            passed = _passed(passed, keep, places, context)
        return passed


def _passed(choices: tuple[Choice, ...], keep: Run, places: list[int] | None, context: Context) -> tuple[Choice, ...]:
    here = Context(context.row, context.origin, context.environment, size=len(choices))
    found = []
    for place in range(len(choices)) if places is None else places:
        here.choice, here.position = choices[place], place + 1
        outcome = keep(here)
        # XPath 1.0, section 2.4: a number in a filter is a position, anything else a truth.
        if outcome == place + 1 if type(outcome) is float else to_boolean(outcome):
            found.append(choices[place])
    return tuple(found)


def compile_filter(list_id: str, filters: tuple[XPathToken, ...], scope: Scope, compile_part: Compile) -> ChoiceFilter:
    """Compile the filters on a list of the form."""
    choices = scope.form.choices[list_id]
    runs = tuple(compile_part(token, scope.choice_filter()) for token in filters)
    narrow = _narrow(list_id, filters[0], scope, compile_part) if filters else None
    return ChoiceFilter(choices, runs, narrow)


def column_of(choice: Choice, column: str, language: str) -> str:
    """Return what a choice has in a column: `name` is its code, `label` its label in a language."""
    text = choice.columns.get(column)
    if text is not None:
        return text
    if column == "name":
        return choice.code
    return choice.label.plain(language, language) if column == "label" else ""


def compile_lookup(steps: list[Step], scope: Scope, compile_part: Compile) -> Run:
    """Compile a path into a list to the texts of a column in the choices that pass its filters."""
    if steps[0].list == LAST_SAVED:
        return lambda _: []
    names = [step.name for step in steps[1:]]
    if steps[0].list not in scope.form.choices or names[:2] != ["root", "item"] or len(names) > 3:
        raise broken_reference(written(steps).replace("instance()", f"instance('{steps[0].list}')"))
    if any(step.filters for place, step in enumerate(steps) if place != 2):
        raise UserError("expression_path_unsupported", path=written(steps))
    choices = compile_filter(steps[0].list, steps[2].filters, scope, compile_part)
    column = names[2] if len(names) == 3 else "name"

    def run(context: Context) -> Value:
        language = context.environment.language
        return [column_of(choice, column, language) for choice in choices.passing(context)]

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
        return column_of(choices[places[0]], column, context.environment.language) if places else ""

    return run


def _narrow(list_id: str, token: XPathToken, scope: Scope, compile_part: Compile) -> Narrow | None:
    """Return what finds the choices by the first part of a filter that an index can answer, None for no such part."""
    for part in conjuncts(token):
        column, wanted = _wanted(part, scope, compile_part)
        if wanted and column != "label":
            return _by_index(list_id, column, wanted, scope, is_selected=part.symbol == "selected")
    return None


def conjuncts(token: XPathToken) -> list[XPathToken]:
    """Return the parts of a filter that must all be true."""
    if token.symbol == "(" and len(token) == 1:
        return conjuncts(token[0])
    return [part for operand in operands(token) for part in conjuncts(operand)] if token.symbol == "and" else [token]


def _wanted(part: XPathToken, scope: Scope, compile_part: Compile) -> tuple[str, Run | None]:
    """Return the column of `column = value` or `selected(values, column)`, and what gives the value."""
    if part.symbol not in ("=", "selected") or len(part) != 2:
        return "", None
    sides = ((part[1], part[0]),) if part.symbol == "selected" else ((part[0], part[1]), (part[1], part[0]))
    for named, other in sides:
        column = _column_named(named)
        inner = scope.choice_filter()
        run = compile_part(other, inner) if column else None
        if run and not inner.choice_reads:
            return column, run
    return "", None


def _column_named(token: XPathToken) -> str:
    steps = steps_of(token) if is_path(token) else []
    names = [step for step in steps if step.name != "."]
    plain = len(names) == 1 and not names[0].filters and names[0].name.replace("_", "a").isalnum()
    return names[0].name if plain else ""


def _by_index(list_id: str, column: str, wanted: Run, scope: Scope, *, is_selected: bool) -> Narrow:
    choices, indexes = scope.form.choices[list_id], scope.tree.indexes

    def run(context: Context) -> list[int] | None:
        values = _texts(wanted(context))
        if values is None:
            return None
        index = indexes.get((list_id, column))
        if index is None:
            index = indexes[list_id, column] = index_of(choices, column)
        if is_selected:
            values = [code for value in values for code in value.split()]
        if len(values) == 1:
            return index.get(values[0].strip(), [])
        return sorted({place for value in values for place in index.get(value.strip(), ())})

    return run


def _texts(value: Value) -> list[str] | None:
    """Return plain texts, None for what is not compared letter by letter."""
    values: list[Value] = [*value] if isinstance(value, list) else [value]
    texts = [text for text in values if isinstance(text, str) and not isinstance(text, DateText)]
    return texts if len(texts) == len(values) else None


def index_of(choices: tuple[Choice, ...], column: str) -> dict[str, list[int]]:
    """Return the places of the choices with each text in a column, from 0."""
    index: dict[str, list[int]] = {}
    for place, choice in enumerate(choices):
        index.setdefault(column_of(choice, column, "").strip(), []).append(place)
    return index
