"""Compiles expressions to closures: parsed once per form, run thousands of times per coding."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError
from tipcoder.framework.expressions import values
from tipcoder.framework.expressions.choice_filters import column_of, compile_lookup
from tipcoder.framework.expressions.compile_scope import Scope, broken_reference
from tipcoder.framework.expressions.context_functions import CONTEXT_FUNCTIONS
from tipcoder.framework.expressions.evaluation_context import Context, Run
from tipcoder.framework.expressions.functions import FUNCTIONS, OWN_FUNCTIONS, Function
from tipcoder.framework.expressions.grammar import CHAINS, operands, parse
from tipcoder.framework.expressions.path_steps import ANY, INSTANCE, Step, is_path, steps_of, written
from tipcoder.framework.expressions.paths import Path, in_document_order, look_up_all
from tipcoder.framework.expressions.patterns import pattern_fault
from tipcoder.framework.expressions.values import Value, to_boolean, to_list, to_number, to_string


@dataclass(frozen=True, slots=True)
class Code:
    """A compiled expression.

    `kind` is the kind of its result: `s` text, `n` number, `b` truth, `l` list, `e` the text of one node, or `v` when
    only running tells. As truth a node is true because it is there, whatever its text (XPath 1.0, section 4.3).
    """

    run: Run
    kind: str


CONVERSIONS: dict[str, Callable[[Value], Value]] = {"s": to_string, "n": to_number, "b": to_boolean, "l": to_list}
COMPARISONS: dict[str, Callable[[Value, Value], bool]] = {
    "=": values.equal,
    "!=": values.unequal,
    "<": values.less,
    "<=": values.less_or_equal,
    ">": lambda left, right: values.less(right, left),
    ">=": lambda left, right: values.less_or_equal(right, left),
}


def compile_expression(expression: str, scope: Scope, kind: str = "v") -> Run:
    """Compile an expression to what gives its value, converted to a kind, and note in the scope what it reads.

    Raises UserError with one of the codes `expression_...`.
    """
    return _as(_compile(parse(expression), scope), kind)


def _as(code: Code, kind: str) -> Run:
    run = code.run
    if kind in ("v", code.kind) or (kind == "s" and code.kind == "e"):
        return run
    if kind == "b" and code.kind == "e":
        return lambda _: True
    convert = CONVERSIONS[kind]
    return lambda context: convert(run(context))


def _compile(token: XPathToken, scope: Scope) -> Code:
    symbol = token.symbol
    if symbol in LITERALS:
        constant: Value = token.value if isinstance(token.value, str) else float(str(token.value))
        return Code(lambda _: constant, "s" if isinstance(constant, str) else "n")
    if symbol == ":" and token[1].label == "function":
        return _call(token[1], scope)
    if symbol in OPERATIONS and not (symbol == ANY and is_path(token)):
        return OPERATIONS[symbol](token, scope)
    return _path(token, scope) if is_path(token) else _call(token, scope)


def _inner(token: XPathToken, scope: Scope) -> Code:
    if len(token) != 1:
        raise UserError("expression_syntax", near="()")
    return _compile(token[0], scope)


def _comparison(token: XPathToken, scope: Scope) -> Code:
    if _asks_for_any(token, scope):
        return _existence(token, scope)
    left, right = _compile(token[0], scope), _compile(token[1], scope)
    # A truth makes a truth of what it is equal to, and is itself a number where sizes are compared (XPath 1.0, 3.4).
    is_equality = token.symbol in ("=", "!=")
    first = _as(left, "b") if is_equality and right.kind == "b" else left.run
    second = _as(right, "b") if is_equality and left.kind == "b" else right.run
    text = str(token[1].value) if token[1].symbol == "(string)" else None
    # Most conditions compare a question with a code: no conversion then, and no look at dates.
    is_plain = text is not None and left.kind in "se" and not values.DATE.fullmatch(text)
    if is_plain and token.symbol == "=":
        return Code(lambda context: first(context) == text, "b")
    compare = COMPARISONS[token.symbol]
    return Code(lambda context: compare(first(context), second(context)), "b")


def _asks_for_any(token: XPathToken, scope: Scope) -> bool:
    """Return whether a comparison is that of a number of nodes with 0, as in `count(${r}[. = 'x']) > 0`."""
    if token.symbol not in (">", "=", "!=") or token[0].symbol != "count" or scope.is_choice:
        return False
    nodes, limit = token[0][0], token[1]
    is_zero = limit.symbol in LITERALS and limit.symbol != "(string)" and not float(str(limit.value))
    return is_zero and nodes.symbol in ("/", "(name)", "[", "//") and is_path(nodes) and not _is_special(nodes, scope)


def _is_special(token: XPathToken, scope: Scope) -> bool:
    """Return whether a path leads out of the answers: to choices of a list, or nowhere."""
    return steps_of(token)[0].name == INSTANCE or _is_null(token, scope)


def _existence(token: XPathToken, scope: Scope) -> Code:
    """Compile whether there are nodes, or none: it is known at the first one, and nobody needs their number."""
    parts = [path.is_anywhere() for path in _paths(token[0][0], scope)]
    if token.symbol == "=":
        return Code(lambda context: not any(part(context) for part in parts), "b")
    return Code(lambda context: any(part(context) for part in parts), "b")


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    if not left or math.isnan(left) or math.isnan(right):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1, right)


def _remainder(left: float, right: float) -> float:
    return math.nan if not right or math.isinf(left) else math.fmod(left, right)


ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "div": _divide,
    "mod": _remainder,
}


def _arithmetic(token: XPathToken, scope: Scope) -> Code:
    if not len(token):
        raise UserError("expression_path_unsupported", path=token.symbol)
    parts = [_as(_compile(part, scope), "n") for part in (operands(token) if token.symbol in CHAINS else token)]
    first = parts[0]
    if len(parts) == 1:
        sign = -1.0 if token.symbol == "-" else 1.0
        return Code(lambda context: sign * to_number(first(context)), "n")
    if len(parts) > 2:
        return Code(lambda context: sum(to_number(part(context)) for part in parts), "n")
    second, operate = parts[1], ARITHMETIC[token.symbol]
    return Code(lambda context: operate(to_number(first(context)), to_number(second(context))), "n")


def _logic(token: XPathToken, scope: Scope) -> Code:
    parts = [_as(_compile(part, scope), "b") for part in operands(token)]
    if len(parts) == 2:
        first, second = parts
        if token.symbol == "and":
            return Code(lambda context: bool(first(context)) and bool(second(context)), "b")
        return Code(lambda context: bool(first(context)) or bool(second(context)), "b")
    if token.symbol == "and":
        return Code(lambda context: all(part(context) for part in parts), "b")
    return Code(lambda context: any(part(context) for part in parts), "b")


def _union(token: XPathToken, scope: Scope) -> Code:
    parts = operands(token)
    if not scope.is_choice and all(is_path(part) and steps_of(part)[0].name != INSTANCE for part in parts):
        return Code(_texts_of([path for part in parts for path in _paths(part, scope)], scope), "l")
    lists = [_as(_compile(part, scope), "l") for part in parts]
    return Code(lambda context: [text for texts in lists for text in to_list(texts(context))], "l")


def _path(token: XPathToken, scope: Scope) -> Code:
    steps = steps_of(token)
    if steps[0].name == INSTANCE:
        return Code(compile_lookup(steps, scope, compile_part), "l")
    if _is_null(token, scope):
        return Code(lambda _: [], "l")
    if scope.is_choice and steps[0].name not in ("/", "current()"):
        return Code(_column(scope, steps), "e")
    if scope.is_calculation and token.symbol == ".":
        return Code(_stored(scope), "s")
    paths = _paths(token, scope)
    if len(paths) > 1:
        return Code(_texts_of(paths, scope), "l")
    path = paths[0]
    node = path.node
    if node is None or node.rows or node.slot < 0:
        rows = path.rows()
        return Code(lambda context: [""] * len(rows(context)), "l")
    slot = node.slot
    if path.is_single:
        return Code(_single(path.ups, slot, from_origin=path.from_origin), "e")
    found = path.rows()
    return Code(lambda context: [row.values[slot] for row in found(context)], "l")


def _is_null(token: XPathToken, scope: Scope) -> bool:
    """Return whether a token is the word `null`, which forms use for a value that is not there.

    XPath has no such word: it is a path to a child of that name, which leads to no node.
    """
    if scope.is_choice or token.symbol != "(name)" or token.value != "null":
        return False
    return "null" not in (scope.node.children if scope.node else scope.tree.children)


def _paths(token: XPathToken, scope: Scope) -> list[Path]:
    paths = look_up_all(token, scope, compile_part)
    for path in paths:
        path.note_reads()
    return paths


def _texts_of(paths: list[Path], scope: Scope) -> Run:
    """Give the texts of all nodes that several paths lead to; what holds questions has none of its own."""
    nodes = in_document_order(paths, scope.tree)
    return lambda context: [row.values[node.slot] if node and node.slot >= 0 else "" for row, node in nodes(context)]


def _stored(scope: Scope) -> Run:
    """Give the value that a calculated node had before: its own value would be a circle."""
    slot = scope.node.slot if scope.node else -1
    return lambda context: context.row.values[slot]


def _single(ups: int, slot: int, *, from_origin: bool) -> Run:
    if from_origin:

        def run_from_origin(context: Context) -> Value:
            row = context.origin
            for _ in range(ups):
                row = row.up
            return row.values[slot]

        return run_from_origin

    def run(context: Context) -> Value:
        row = context.row
        for _ in range(ups):
            row = row.up
        return row.values[slot]

    return run if ups else lambda context: context.row.values[slot]


def _column(scope: Scope, steps: list[Step]) -> Run:
    named = [step for step in steps if step.name != "."]
    if len(named) != 1 or named[0].filters:
        raise broken_reference(written(steps))
    name, language = named[0].name, scope.form.default_language
    scope.choice_reads.add(name)

    def run(context: Context) -> Value:
        choice = context.choice
        return "" if choice is None else column_of(choice, name, language)

    return run


def compile_part(token: XPathToken, scope: Scope) -> Run:
    """Compile a part of an expression that was parsed, such as a filter."""
    return _compile(token, scope).run


def _call(token: XPathToken, scope: Scope) -> Code:
    name = token.symbol
    if name in CONTEXT_FUNCTIONS:
        run, kind = CONTEXT_FUNCTIONS[name](token, scope, _compile_as)
        return Code(run, kind)
    function = FUNCTIONS.get(name) or (OWN_FUNCTIONS.get(name) if scope.base.is_own else None)
    if function is None:
        raise UserError("expression_function_unknown", function=name)
    if name == "regex":
        _check_pattern(token[1])
    arguments = [_as(_compile(part, scope), function.kind(place)) for place, part in enumerate(token)]
    return Code(_applied(function, arguments), "s" if function.result == "d" else function.result)


def _check_pattern(token: XPathToken) -> None:
    if token.symbol == "(string)":
        fault = pattern_fault(str(token.value))
        if fault:
            raise UserError(fault, pattern=str(token.value))


def _compile_as(token: XPathToken, scope: Scope, kind: str) -> Run:
    return _as(_compile(token, scope), kind)


def _applied(function: Function, arguments: list[Run]) -> Run:
    call = function.run
    if len(arguments) == 1:
        only = arguments[0]
        return lambda context: call(only(context))
    if len(arguments) == 2:
        first, second = arguments
        return lambda context: call(first(context), second(context))
    return lambda context: call(*(argument(context) for argument in arguments))


LITERALS = ("(string)", "(integer)", "(decimal)", "(float)")
OPERATIONS: dict[str, Callable[[XPathToken, Scope], Code]] = {
    "(": _inner,
    "and": _logic,
    "or": _logic,
    "|": _union,
    **dict.fromkeys(COMPARISONS, _comparison),
    **dict.fromkeys(ARITHMETIC, _arithmetic),
}
"""Compilers of operators, by symbol."""
