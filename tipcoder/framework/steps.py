"""The steps of a path, as written."""

from dataclasses import dataclass

from elementpath.xpath_tokens import XPathToken

from tipcoder.errors import UserError

ROOT, PARENT, SELF, CURRENT, INSTANCE = "/", "..", ".", "current()", "instance()"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: a name, or one of `/`, `..`, `.`, `current()`, `instance()` with the id of a list in `list`."""

    name: str
    filters: tuple[XPathToken, ...] = ()
    list: str = ""


def is_path(token: XPathToken) -> bool:
    """Return whether a token begins a path."""
    if token.symbol == ":":
        return token[1].symbol == "(name)"
    if token.symbol in ("[", "("):
        return bool(len(token)) and is_path(token[0])
    return token.symbol in ("/", "//", "(name)", ".", "..", "*", "@", "current", "instance") or token.label == "axis"


def steps_of(token: XPathToken) -> list[Step]:
    """Return the steps of a path. Raises UserError expression_path_unsupported(path) for axes and wildcards."""
    match token.symbol:
        case "/":
            before = steps_of(token[0]) if len(token) == 2 else [Step(ROOT)]
            return before + (steps_of(token[-1]) if len(token) else [])
        case "(" if len(token) == 1:
            return steps_of(token[0])
        case "[":
            steps = steps_of(token[0])
            last = steps[-1]
            return [*steps[:-1], Step(last.name, (*last.filters, token[1]), last.list)]
        case "instance":
            return [Step(INSTANCE, list=str(token[0].value))]
        case _:
            return [Step(_name(token))]


def _name(token: XPathToken) -> str:
    match token.symbol:
        case "(name)":
            return str(token.value)
        case ":":
            return f"{token[0].value}:{token[1].value}"
        case "." | "..":
            return token.symbol
        case "current":
            return CURRENT
        case "child" if token[0].symbol == "(name)":
            return str(token[0].value)
        case "self" | "parent" if token[0].symbol == "node":
            return SELF if token.symbol == "self" else PARENT
        case _:
            raise UserError("expression_path_unsupported", path=token.source)


def written(steps: list[Step]) -> str:
    """Return a path as a person reads it, without its filters."""
    text = "/".join("" if step.name == ROOT else step.name for step in steps)
    return text or "/"
