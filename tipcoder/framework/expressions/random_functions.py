"""The functions of chance: uuid, random, randomize.

Where the outcome becomes an answer (a default, a trigger) it is drawn anew each time. Everywhere else it is drawn once
for a row and a call, see `randomness`.
"""

import random
from collections.abc import Callable
from uuid import uuid4

from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError
from tipcoder.framework.expressions.compile_scope import Scope
from tipcoder.framework.expressions.evaluation_context import Context, Run
from tipcoder.framework.expressions.path_steps import is_path
from tipcoder.framework.expressions.randomness import drawn, number_from, seed_of, shuffled, uuid_from
from tipcoder.framework.expressions.values import Value, to_list, to_number

CompileAs = Callable[[XPathToken, Scope, str], Run]
MOST_CHARACTERS = 10_000


def _draw(scope: Scope) -> Callable[..., bytes]:
    """Return what gives the bytes of one call in a context."""
    base, call = scope.base, scope.next_call()
    if base.is_stored:
        return lambda *_: random.randbytes(32)  # noqa: S311 - no secret
    path = base.node.item.path if base.node else ""

    def draw(context: Context, *more: object) -> bytes:
        code = context.choice.code if context.choice else ""
        return drawn(context.origin.id, context.row.id, code, path, call, *more)

    return draw


def compile_random(_token: XPathToken, scope: Scope, _compile_as: CompileAs) -> tuple[Run, str]:
    """Compile random(): a number from 0 up to, without, 1."""
    draw = _draw(scope)
    return lambda context: number_from(draw(context)), "n"


def compile_uuid(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    """Compile uuid(), and uuid(n): so many characters."""
    draw = _draw(scope)
    if scope.base.is_stored and not len(token):
        return lambda _: str(uuid4()), "s"
    if not len(token):
        return lambda context: uuid_from(draw(context)), "s"
    length = compile_as(token[0], scope, "n")

    def run(context: Context) -> Value:
        number = to_number(length(context))
        wanted = int(min(number, MOST_CHARACTERS)) if number > 0 else 0
        return "".join(uuid_from(draw(context, part)) for part in range(wanted // 36 + 1))[:wanted]

    return run, "s"


def compile_randomize(token: XPathToken, scope: Scope, compile_as: CompileAs) -> tuple[Run, str]:
    """Compile randomize(nodes) and randomize(nodes, seed): the texts of the nodes in another order."""
    if not is_path(token[0]):
        raise UserError("expression_path_unsupported", path=token[0].source)
    nodes = compile_as(token[0], scope, "l")
    if len(token) > 1:
        seed = compile_as(token[1], scope, "v")
        return lambda context: shuffled(to_list(nodes(context)), seed_of(seed(context))), "l"
    draw = _draw(scope)
    return lambda context: shuffled(to_list(nodes(context)), int.from_bytes(draw(context)[:6], "big")), "l"
