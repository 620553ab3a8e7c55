"""Functions of expressions that depend on their context: on rows, positions, choice lists, labels or the date."""

from collections.abc import Callable
from datetime import datetime

from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError
from tipcoder.framework.expressions.available_choices import compile_rows
from tipcoder.framework.expressions.choice_filters import compile_pulldata
from tipcoder.framework.expressions.compile_scope import ReadKind, Scope, broken_reference
from tipcoder.framework.expressions.evaluation_context import CodingRow, Context, Run
from tipcoder.framework.expressions.functions import FUNCTIONS
from tipcoder.framework.expressions.grammar import parse
from tipcoder.framework.expressions.path_steps import is_path
from tipcoder.framework.expressions.paths import look_up
from tipcoder.framework.expressions.random_functions import CompileAs, compile_random, compile_randomize, compile_uuid
from tipcoder.framework.expressions.values import DateText, Value, to_number, to_string
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.levels import FormLevel, FormNode

ContextFunction = Callable[[XPathToken, Scope, CompileAs], tuple[Run, str]]


def _if(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    condition = compile_as(token[0], scope, "b")
    yes, no = compile_as(token[1], scope, "v"), compile_as(token[2], scope, "v")
    return lambda context: yes(context) if condition(context) else no(context), "v"


def _today(_token: XPathToken, _scope: Scope, _compile_as: CompileAs) -> tuple[Run, str]:
    return lambda context: DateText(context.environment.today.isoformat()), "s"


def _now(_token: XPathToken, scope: Scope, _compile_as: CompileAs) -> tuple[Run, str]:
    scope.next_call()

    def run(context: Context) -> Value:
        clock = datetime.now().astimezone().timetz()
        return DateText(datetime.combine(context.environment.today, clock).isoformat(timespec="milliseconds"))

    return run, "s"


def _count(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    nodes = compile_as(token[0], scope, "l")

    def run(context: Context) -> Value:
        found = nodes(context)
        return float(len(found)) if isinstance(found, list) else 1.0

    return run, "n"


def _position(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    if not len(token):
        scope.choice_reads.add("position()")
        return lambda context: float(context.position), "n"
    if not is_path(token[0]):
        raise UserError("expression_path_unsupported", path=token.source)
    path = look_up(token[0], scope, lambda part, inner: compile_as(part, inner, "v"))
    if path.node is None or path.node.rows is not path.level:
        return lambda _: 1.0, "n"
    rows = path.rows()
    if path.is_single:
        base = scope.base if path.from_origin else scope
        base.read(ReadKind.POSITION, path.level, 0, path.ups, ())
        start = path.start()
        return lambda context: start(context).position + 1.0, "n"

    path.note_reads()

    def run(context: Context) -> Value:
        found = rows(context)
        return found[0].position + 1.0 if found else float("nan")

    return run, "n"


def _last(_token: XPathToken, scope: Scope, _compile_as: CompileAs) -> tuple[Run, str]:
    scope.choice_reads.add("position()")
    return lambda context: float(context.size), "n"


def _once(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    """Give what it gave before, else what the node was given, else the value: a calculation that must not change."""
    value = compile_as(token[0], scope, "s")
    base = scope.base
    key = base.node.key if base.node else ""
    call, is_kept = (key, scope.next_call()), base.is_calculation and not base.is_stored

    def run(context: Context) -> Value:
        row = context.origin
        known = row.kept.get(call)
        if known:
            return known
        given = row.answers.get(key)
        text = given.value if given and given.value else to_string(value(context))
        if is_kept:
            row.kept[call] = text
        return text

    return run, "s"


def _of_self(name: str) -> ContextFunction:
    """Compile a function that means the node itself where it has no argument."""
    function = FUNCTIONS[name]

    def compiled(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
        argument = compile_as(token[0], scope, function.kind(0)) if len(token) else _self(scope, function.kind(0))
        call = function.run
        return lambda context: call(argument(context)), function.result

    return compiled


def _self(scope: Scope, kind: str) -> Run:
    node = scope.node
    if node is None or node.slot < 0:
        raise broken_reference(".")
    scope.read(ReadKind.VALUE, node.level, node.slot, 0, ())
    slot = node.slot
    if kind == "n":
        return lambda context: to_number(context.row.values[slot])
    return lambda context: context.row.values[slot]


def _pulldata(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    """Compile pulldata('list', 'column', 'key column', value)."""
    if any(part.symbol != "(string)" for part in token[:3]):
        raise UserError("expression_arguments", function="pulldata")
    list_id, column, key = (str(part.value) for part in token[:3])
    return compile_pulldata(list_id.removesuffix(".csv"), column, key, compile_as(token[3], scope, "s"), scope), "s"


def _indexed_repeat(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    """Compile indexed-repeat(node, roster, number, roster, number, ...)."""
    if len(token) % 2 == 0 or len(token) > 7:
        raise UserError("expression_arguments", function="indexed-repeat")
    node = _node(token[0], scope)
    if node.slot < 0:
        raise broken_reference(token[0].source)
    numbers: dict[FormLevel, Run] = {}
    for roster, number in zip(token[1::2], token[2::2], strict=True):
        rows = _node(roster, scope).rows
        if rows is None:
            raise broken_reference(roster.source)
        numbers[rows] = compile_as(number, scope, "n")
    base = scope.base
    chain = node.level.chain()
    shared = 0
    while shared + 1 < min(len(chain), len(base.level.chain())):
        following = chain[shared + 1]
        if following is not base.level.chain()[shared + 1] or following in numbers:
            break
        shared += 1
    ups, downs = len(base.level.chain()) - 1 - shared, chain[shared + 1 :]
    _note_indexed(base, node, chain[shared], ups, downs)
    slot = node.slot
    ways = tuple((level.key, numbers.get(level)) for level in downs)

    def run(context: Context) -> Value:
        row: CodingRow | None = context.origin
        for _ in range(ups):
            row = row.up if row else None
        for roster, number in ways:
            row = _nth(row, roster, to_number(number(context)) if number else 1.0)
        return row.values[slot] if row else ""

    return run, "s"


def _nth(row: CodingRow | None, roster: str, number: float) -> CodingRow | None:
    rows = row.present(roster) if row else []
    return rows[int(number) - 1] if 1 <= number <= len(rows) else None


def _note_indexed(base: Scope, node: FormNode, level: FormLevel, ups: int, downs: list[FormLevel]) -> None:
    keys: tuple[str, ...] = ()
    for down in downs:
        base.read(ReadKind.ROWS, level, 0, ups, keys, down.key)
        level, keys = down, (*keys, down.key)
    base.read(ReadKind.VALUE, node.level, node.slot, ups, keys, is_partial=bool(keys))


def _choice_name(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    """Compile jr:choice-name(code, question): the label of a choice of that question."""
    code = compile_as(token[0], scope, "s")
    node = _asked(token[1], scope)
    question = node.item
    if not isinstance(question, Question):
        raise broken_reference(token[1].source)
    if question.choices_from:
        return _row_name(code, question, node, scope, compile_as), "s"
    labels = {choice.code: choice.label for choice in scope.form.choices.get(question.choices, ())}
    default = scope.form.default_language

    def run(context: Context) -> Value:
        label = labels.get(to_string(code(context)))
        return label.plain(context.environment.language, default) if label else ""

    return run, "s"


def _itext(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    """Compile jr:itext(id): a text of the workbook in the language in use, "" for an id that none has."""
    id, texts, default = compile_as(token[0], scope, "s"), scope.form.texts, scope.form.default_language

    def run(context: Context) -> Value:
        text = texts.get(to_string(id(context)))
        return text.plain(context.environment.language, default) if text else ""

    return run, "s"


def _row_name(code: Run, question: Question, node: FormNode, scope: Scope, compile_as: CompileAs) -> Run:
    """Compile the label of a choice that is an answer given in a row."""
    base = scope.base
    reaches_alike = question.choices_from.startswith("/") and "current()" not in question.choices_from
    if node.level is not base.level and not reaches_alike:
        raise UserError("expression_path_unsupported", path=question.choices_from)
    start = node if node.level is base.level else base.node
    rows = compile_rows(
        question,
        Scope(scope.form, scope.tree, base.level, start, base.reads),
        lambda part, inner: compile_as(part, inner, "v"),
    )
    default = scope.form.default_language

    def run(context: Context) -> Value:
        wanted = to_string(code(context))
        label = next((choice.label for choice in rows(context.origin.context) if choice.code == wanted), None)
        return label.plain(context.environment.language, default) if label else ""

    return run


def _asked(token: XPathToken, scope: Scope) -> FormNode:
    if token.symbol == "(string)":
        token = parse(str(token.value))
    node = _silently(token, scope)
    if node is None or not isinstance(node.item, Question):
        raise broken_reference(token.source)
    return node


def _node_name(token: XPathToken, scope: Scope, _compile_as: CompileAs) -> tuple[Run, str]:
    """Compile name() and local-name(): what a node, by default the node itself, is called in the form."""
    node = _silently(token[0], scope) if len(token) else scope.base.node
    name = node.name if node else scope.tree.root
    return lambda _: name, "s"


def _silently(token: XPathToken, scope: Scope) -> FormNode | None:
    """Return the node of the form that a path leads to, without noting that anything is read."""
    if not is_path(token):
        raise UserError("expression_path_unsupported", path=token.source)
    silent = Scope(scope.form, scope.tree, scope.base.level, scope.base.node)
    return look_up(token, silent, lambda _part, _inner: lambda _: True).node


def _node(token: XPathToken, scope: Scope) -> FormNode:
    node = _silently(token, scope)
    if node is None:
        raise broken_reference(token.source)
    return node


CONTEXT_FUNCTIONS: dict[str, ContextFunction] = {
    "if": _if,
    "today": _today,
    "now": _now,
    "count": _count,
    "position": _position,
    "last": _last,
    "once": _once,
    "uuid": compile_uuid,
    "random": compile_random,
    "randomize": compile_randomize,
    "pulldata": _pulldata,
    "choice-name": _choice_name,
    "itext": _itext,
    "name": _node_name,
    "local-name": _node_name,
    "indexed-repeat": _indexed_repeat,
    "string": _of_self("string"),
    "number": _of_self("number"),
    "string-length": _of_self("string-length"),
    "normalize-space": _of_self("normalize-space"),
}
"""Compilers of the functions that depend on their context, by name."""
