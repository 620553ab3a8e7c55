"""The functions of expressions that give names: of choices, as a person reads them, and of nodes."""

from collections.abc import Callable

from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError
from tipcoder.framework.expressions.compile_scope import Scope, broken_reference
from tipcoder.framework.expressions.evaluation_context import Context, Run
from tipcoder.framework.expressions.path_steps import is_path
from tipcoder.framework.expressions.paths import look_up
from tipcoder.framework.expressions.values import Value, to_string
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.levels import FormNode
from tipcoder.framework.form.texts import plain_text

CompileAs = Callable[[XPathToken, Scope, str], Run]


def compile_choice_name(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    """Compile jr:choice-name(code, question): the label of a choice of that question."""
    code = compile_as(token[0], scope, "s")
    node = _asked(token[1], scope)
    question = node.item
    if not isinstance(question, Question):
        raise broken_reference(token[1].source)
    if question.choices_from:
        return _row_name(code, question, node, scope), "s"
    labels = {choice.code: choice.label for choice in scope.form.choices.get(question.choices, ())}
    default = scope.form.default_language

    def run(context: Context) -> Value:
        label = labels.get(to_string(code(context)))
        return plain_text(label, context.surroundings.language, default) if label else ""

    return run, "s"


def _row_name(code: Run, question: Question, node: FormNode, scope: Scope) -> Run:
    """Compile the label of a choice that is an answer given in a row."""
    from tipcoder.framework.expressions.available_choices import compile_rows

    base = scope.base
    reaches_alike = question.choices_from.startswith("/") and "current()" not in question.choices_from
    if node.level is not base.level and not reaches_alike:
        raise UserError("expression_path_unsupported", path=question.choices_from)
    start = node if node.level is base.level else base.node
    rows = compile_rows(question, Scope(scope.form, scope.tree, base.level, start, base.reads))
    default = scope.form.default_language

    def run(context: Context) -> Value:
        wanted = to_string(code(context))
        label = next((choice.label for choice in rows(context.origin.context) if choice.code == wanted), None)
        return plain_text(label, context.surroundings.language, default) if label else ""

    return run


def _asked(token: XPathToken, scope: Scope) -> FormNode:
    if token.symbol == "(string)":
        from tipcoder.framework.expressions.grammar import parse

        token = parse(str(token.value))
    node = _silently(token, scope)
    if node is None or not isinstance(node.item, Question):
        raise broken_reference(token.source)
    return node


def compile_name(token: XPathToken, scope: Scope, _compile_as: CompileAs) -> tuple[Run, str]:
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
