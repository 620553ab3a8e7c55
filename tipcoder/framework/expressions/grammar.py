"""Parses expressions: XPath 1.0 with the functions of ODK. elementpath parses them and never runs them."""

import re
from types import new_class

from elementpath.exceptions import ElementPathError
from elementpath.tdop import Parser
from elementpath.xpath1 import XPath1Parser
from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError
from tipcoder.framework.expressions.functions import FUNCTIONS, OWN_FUNCTIONS

SPECIAL: dict[str, tuple[int, int | None]] = {
    "if": (3, 3),
    "position": (0, 1),
    "last": (0, 0),
    "count": (1, 1),
    "once": (1, 1),
    "uuid": (0, 1),
    "random": (0, 0),
    "randomize": (1, 2),
    "pulldata": (4, 4),
    "name": (0, 1),
    "local-name": (0, 1),
    "today": (0, 0),
    "now": (0, 0),
    "indexed-repeat": (3, None),
    "string": (0, 1),
    "number": (0, 1),
    "string-length": (0, 1),
    "normalize-space": (0, 1),
}
"""Functions that depend on their context, with the least and most numbers of their arguments."""
STEPS: dict[str, int] = {"current": 0, "instance": 1}
"""Functions that begin a path."""
LONGEST = 20_000
DEEPEST = 150
CHAINS = ("and", "or", "+")
"""Operators whose chains are no deeper than one of them."""
_UNKNOWN = re.compile(r"unknown function '([^']+)'")
_CALL = re.compile(r"([\w.:-]+)\s*\($")


class OdkParser(XPath1Parser):
    """Parses what pyxform writes; unknown functions and wrong numbers of arguments are errors."""

    symbol_table = {
        symbol: token
        for symbol, token in XPath1Parser.symbol_table.items()
        if token.label != "function" and symbol not in ("text", "comment", "processing-instruction")
    }
    DEFAULT_NAMESPACES = {
        **XPath1Parser.DEFAULT_NAMESPACES,
        "jr": "http://openrosa.org/javarosa",
        "orx": "http://openrosa.org/xforms",
    }

    def parse(self, source: str) -> XPathToken:
        """Return the tree of an expression, without the static evaluation that elementpath would do."""
        return Parser.parse(self, source)


COMPARISONS = {"=": 30, "!=": 30, "<": 33, "<=": 33, ">": 33, ">=": 33}
"""Binding powers of comparisons: `a < b = c` is `(a < b) = c` in XPath 1.0. Later versions allow no such chain."""


def _chained(symbol: str, power: int) -> type[XPathToken]:
    """Return the token of a comparison that may follow another one."""
    known = OdkParser.symbol_table[symbol]

    def led(self: XPathToken, left: XPathToken) -> XPathToken:
        self[:] = left, self.parser.expression(rbp=power)
        return self

    members = {"lbp": power, "rbp": power, "led": led}
    return new_class(f"{known.__name__}InChain", (known,), exec_body=lambda body: body.update(members))


def _register() -> None:
    arities = {
        name: (function.minimum, function.maximum) for name, function in (FUNCTIONS | OWN_FUNCTIONS).items()
    } | SPECIAL
    for name, (least, most) in arities.items():
        OdkParser.function(name, nargs=least if least == most else (least, most))
    for name, count in STEPS.items():
        OdkParser.function(name, nargs=count, label="kind test")
    OdkParser.function("choice-name", prefix="jr", nargs=2)
    OdkParser.function("itext", prefix="jr", nargs=1)
    for symbol, power in COMPARISONS.items():
        OdkParser.symbol_table[symbol] = _chained(symbol, power)
    OdkParser.tokenizer = OdkParser.create_tokenizer(OdkParser.symbol_table)


_register()


def parse(expression: str) -> XPathToken:
    """Return the tree of an expression.

    Raises UserError: expression_function_unknown(function), expression_arguments(function),
    expression_too_long, expression_syntax(near).
    """
    if len(expression) > LONGEST:
        raise UserError("expression_too_long", length=len(expression), limit=LONGEST)
    parser = OdkParser()
    try:
        tree = parser.parse(expression)
    except RecursionError:  # elementpath parses by recursion, so brackets within brackets exhaust the stack
        raise UserError("expression_too_long", length=len(expression), limit=LONGEST) from None
    except (ElementPathError, SyntaxError, TypeError, ValueError, KeyError) as error:
        raise _problem(expression, parser, str(error)) from None
    if _is_deep(tree):
        raise UserError("expression_too_long", length=len(expression), limit=LONGEST)
    return tree


def _problem(expression: str, parser: OdkParser, reason: str) -> UserError:
    unknown = _UNKNOWN.search(reason)
    if unknown:
        return UserError("expression_function_unknown", function=unknown.group(1))
    if "XPST0017" in reason:
        return UserError("expression_arguments", function=_function_in(reason) or _innermost_call(expression, parser))
    return UserError("expression_syntax", near=_near(expression, parser))


def _function_in(reason: str) -> str:
    match = re.match(r"'(?:fn:|jr:)?([\w.-]+)'", reason)
    return match.group(1) if match else ""


def _innermost_call(expression: str, parser: OdkParser) -> str:
    match = _CALL.search(expression[: parser.token.span[1]])
    return match.group(1) if match else ""


def _near(expression: str, parser: OdkParser) -> str:
    start = parser.next_token.span[0] if parser.next_token is not None else 0
    return expression[max(0, start - 20) : start + 20].strip() or expression[:40].strip()


def operands(token: XPathToken) -> list[XPathToken]:
    """Return the operands of an operator in order; of `a or b or c`, which is parsed as `(a or b) or c`, all three."""
    symbol, found = token.symbol, []
    while token.symbol == symbol and len(token) == 2:
        found.append(token[1])
        token = token[0]
    return [token, *reversed(found)] if found else list(token)


def _is_deep(token: XPathToken) -> bool:
    """Return whether a tree is deeper than what compiling and running it may recurse into."""
    ahead = [(token, 1)]
    while ahead:
        here, depth = ahead.pop()
        if depth > DEEPEST:
            return True
        parts = operands(here) if here.symbol in CHAINS else here
        ahead += [(part, depth + 1) for part in parts]
    return False
