"""Reads the steps of a path as written."""

from dataclasses import dataclass, replace

from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError

ROOT, PARENT, SELF, CURRENT, INSTANCE = "/", "..", ".", "current()", "instance()"
ANY = "*"
AXES = ("child", "descendant", "descendant-or-self", "ancestor", "ancestor-or-self")


@dataclass(frozen=True, slots=True)
class Step:
    """One step: a name, or one of `/`, `..`, `.`, `current()`, `instance()` with the id of a list in `list`.

    `axis` is one of `AXES` where the step goes to several nodes of a name, or of any (`*`). `whole` filters look at all
    nodes that the path has reached up to here, `filters` at those under one parent: `(a/b)[1]`, `a/b[1]`.
    """

    name: str
    filters: tuple[XPathToken, ...] = ()
    list: str = ""
    axis: str = "child"
    whole: tuple[XPathToken, ...] = ()

    @property
    def is_open(self) -> bool:
        """Return whether only the form tells which nodes the step leads to."""
        return self.axis != "child" or self.name == ANY


def is_path(token: XPathToken) -> bool:
    """Return whether a token begins a path."""
    if token.symbol == ":":
        return token[1].symbol == "(name)"
    if token.symbol in ("[", "("):
        return bool(len(token)) and is_path(token[0])
    if token.symbol == ANY:
        return not len(token)
    return token.symbol in ("/", "//", "(name)", ".", "..", "@", "current", "instance") or token.label == "axis"


def steps_of(token: XPathToken) -> list[Step]:
    """Return the steps of a path. Raises UserError expression_path_unsupported(path) for what no form needs."""
    match token.symbol:
        case "/":
            before = steps_of(token[0]) if len(token) == 2 else [Step(ROOT)]
            return before + (steps_of(token[-1]) if len(token) else [])
        case "//":
            before = steps_of(token[0]) if len(token) == 2 else [Step(ROOT)]
            first, *others = steps_of(token[-1])
            if first.axis != "child" or first.name in (PARENT, SELF):
                raise UserError("expression_path_unsupported", path=token.source)
            return [*before, replace(first, axis="descendant"), *others]
        case "(" if len(token) == 1:
            return steps_of(token[0])
        case "[":
            steps = steps_of(token[0])
            last = steps[-1]
            is_whole = token[0].symbol == "(" and len(steps) > 1
            if is_whole:
                return [*steps[:-1], replace(last, whole=(*last.whole, token[1]))]
            return [*steps[:-1], replace(last, filters=(*last.filters, token[1]))]
        case "instance":
            return [Step(INSTANCE, list=str(token[0].value))]
        case _ if token.symbol in AXES:
            return [_on_axis(token)]
        case _:
            return [Step(_name(token))]


def _on_axis(token: XPathToken) -> Step:
    test = token[0]
    is_any = test.symbol == ANY or (test.symbol == "node" and token.symbol != "child")
    if not is_any and test.symbol != "(name)":
        raise UserError("expression_path_unsupported", path=token.source)
    return Step(ANY if is_any else str(test.value), axis=token.symbol)


def _name(token: XPathToken) -> str:
    match token.symbol:
        case "(name)":
            return str(token.value)
        case ":":
            return f"{token[0].value}:{token[1].value}"
        case "." | ".." | "*":
            return token.symbol
        case "current":
            return CURRENT
        case "self" | "parent" if token[0].symbol in ("node", ANY):
            return SELF if token.symbol == "self" else PARENT
        case _:
            raise UserError("expression_path_unsupported", path=token.source)


def written(steps: list[Step]) -> str:
    """Return a path as a person reads it, without its filters."""
    text = "/".join("" if step.name == ROOT else step.name for step in steps)
    return text or "/"
