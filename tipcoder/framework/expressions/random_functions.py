"""Functions of chance in expressions (uuid, random, randomize) and the order of randomized choices.

Where the outcome becomes an answer (a default, a trigger) it is drawn anew each time. Everywhere else it is drawn once
for a row and a call, so that opening a coding again, or undoing, changes nothing; ODK draws anew each time. The shuffle
with a seed is ODK's: the generator of Park and Miller (Communications of the ACM 31/10, 1988), seeded as JavaRosa and
ODK's web engine do.
"""

import hashlib
import math
import random
from collections.abc import Callable, Sequence
from typing import TypeVar
from uuid import UUID, uuid4

from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError
from tipcoder.framework.expressions.compile_scope import Scope
from tipcoder.framework.expressions.evaluation_context import Context, Run
from tipcoder.framework.expressions.path_steps import is_path
from tipcoder.framework.expressions.values import Value, to_list, to_number, to_string

CompileAs = Callable[[XPathToken, Scope, str], Run]
Item = TypeVar("Item")

MOST_CHARACTERS = 10_000
_MODULUS = 2**31 - 1
_FACTOR = 16_807
_LARGEST = 2**63


def shuffled(items: Sequence[Item], seed: int) -> list[Item]:
    """Return the items in the order that a seed gives in ODK."""
    state = int(math.fmod(seed, _MODULUS)) if abs(seed) < 2**53 else _remainder(seed)
    if state <= 0:
        state += _MODULUS - 1
    order: list[Item] = []
    for place, item in enumerate(items):
        state = state * _FACTOR % _MODULUS
        other = int((state - 1) / (_MODULUS - 1) * (place + 1))
        order.append(item)
        order[place], order[other] = order[other], item
    return order


def _remainder(seed: int) -> int:
    return seed % _MODULUS if seed >= 0 else -(-seed % _MODULUS)


def seed_of(value: Value) -> int:
    """Return the seed that a value is: a number without its decimals, any other text by its hash (ODK: SHA-256)."""
    number = to_number(value)
    if math.isnan(number):
        text = to_string(value)
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True) if text else 0
    if math.isinf(number):
        return _LARGEST - 1 if number > 0 else -_LARGEST
    return int(number)


def drawn(*places: object) -> bytes:
    """Return 32 bytes that are always the same for a place (row, question, number of the call), and look random."""
    return hashlib.sha256("\n".join(map(str, places)).encode()).digest()


def number_from(drawn_bytes: bytes) -> float:
    """Return a number from 0 up to, without, 1."""
    return int.from_bytes(drawn_bytes[:7], "big") / 2**56


def uuid_from(drawn_bytes: bytes) -> str:
    """Return a UUID of version 4 (RFC 9562)."""
    return str(UUID(bytes=drawn_bytes[:16], version=4))


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
