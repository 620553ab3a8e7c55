"""Makes expressions and texts of two versions of a form comparable: by the nodes they mean, whatever their names.

A question that got a new name, or that moved to another section, changes the paths of every expression that uses it,
but not what the expression says.
"""

import re
from collections.abc import Mapping

from tipcoder.framework.form.form import Output, Text

_STEPS = r"(?:/[^\W\d][\w.-]*)"
_TOKEN = re.compile(
    rf"""(?P<literal>"[^"]*"|'[^']*')"""
    rf"""|(?P<relative>(?:current\(\)/)?\.{{1,2}}(?:/\.\.)*{_STEPS}*(?![\w.]))"""
    rf"""|(?P<absolute>{_STEPS}+)"""
    r"""|(?P<open>\[)|(?P<close>\])|(?P<blank>\s+)|(?P<word>[\w.:-]+)|(?P<sign>.)""",
    re.DOTALL,
)

Names = Mapping[str, str]
"""Names of paths in the version in which both are compared."""


def comparable(expression: str, path: str, names: Names) -> str:
    """Return an expression of the node at `path` with paths resolved and called by `names`, without blanks."""
    written: list[str] = []
    filtered: list[str] = []
    last = path
    for found in _TOKEN.finditer(expression):
        kind, text = found.lastgroup, found.group()
        if kind == "blank":
            continue
        if kind == "open":
            filtered.append(last)
        elif kind == "close":
            last = filtered.pop() if filtered else path
        elif kind in ("relative", "absolute"):
            goes_on = kind == "absolute" and written[-1:] == ["]"]
            is_own = kind == "relative" and (text.startswith("current()") or not filtered)
            start = last if goes_on else path if is_own else filtered[-1] if filtered else path
            last = _resolve(text.removeprefix("current()/"), start, is_absolute=kind == "absolute" and not goes_on)
            text = _called(last, names, text, is_absolute=kind == "absolute")
        elif kind == "literal":
            text = _literal(text, names)
        written.append(text)
    return "".join(written)


def comparable_text(text: Text, path: str, names: Names) -> dict[str, tuple[str, ...]]:
    """Return a text by language, the expressions of its outputs made comparable and marked as such."""
    return {
        language: tuple(
            f"\0{comparable(piece.expression, path, names)}" if isinstance(piece, Output) else piece for piece in pieces
        )
        for language, pieces in text.by_language.items()
    }


def _resolve(text: str, start: str, *, is_absolute: bool) -> str:
    if is_absolute:
        return text
    steps = start.split("/")
    for step in text.lstrip("/").split("/"):
        if step == "..":
            steps.pop()
        elif step != ".":
            steps.append(step)
    return "/".join(steps)


def _called(path: str, names: Names, text: str, *, is_absolute: bool) -> str:
    """Return how a path is written. One that starts at the node itself means other rows than one from the top."""
    if path not in names:
        return text
    return f"{{{names[path]}}}" if is_absolute else f"{{.{names[path]}}}"


def _literal(text: str, names: Names) -> str:
    """Return a literal; one that is a path (of `jr:choice-name`) as the node that it means."""
    path = text[1:-1].strip()
    return f"'{{{names[path]}}}'" if path in names else f'"{text[1:-1]}"'
