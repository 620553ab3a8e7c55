"""Notation of a form of the suite: rows of its sheets, and the steps to take in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.conformance.odk import Step
from tests.support.xlsforms import YES_NO, Rows, question

Sheet = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Case:
    """A form about one thing, the files beside it, and what is done with it."""

    name: str
    survey: Rows
    steps: tuple[Step, ...] = ()
    choices: Rows = YES_NO
    settings: Mapping[str, str] | None = None
    files: Mapping[str, str] = field(default_factory=dict)


def form(
    name: str,
    *survey: Sheet,
    steps: str = "",
    choices: Rows = YES_NO,
    settings: Mapping[str, str] | None = None,
    files: Mapping[str, str] | None = None,
) -> Case:
    """Return a form; `steps` has one a line: `a = 5`, `+ r`, `- r 0`, paths without the root."""
    return Case(
        name, survey, tuple(_step(line) for line in steps.splitlines() if line.strip()), choices, settings, files or {}
    )


def _step(line: str) -> Step:
    text = line.strip()
    if text.startswith("+ "):
        return "add", f"/data/{text[2:]}"
    if text.startswith("- "):
        path, index = text[2:].split()
        return "remove", f"/data/{path}", int(index)
    path, _, value = text.partition("=")
    return "set", f"/data/{path.strip()}", value.strip()


def calculations(
    name: str, *expressions: str, given: tuple[Sheet, ...] = (), steps: str = "", choices: Rows = YES_NO
) -> Case:
    """Return a form of one calculation for each expression: c1, c2, ..., after the questions `given`."""
    rows = [calculate(f"c{place}", expression) for place, expression in enumerate(expressions, 1)]
    return form(name, *given, *rows, steps=steps, choices=choices)


def calculate(name: str, expression: str) -> Sheet:
    """Return a row that calculates."""
    return question("calculate", name, calculation=expression)


def choices(name: str, *codes: str, **columns: str) -> Rows:
    """Return the choices of a list, labelled in capitals; a column has one character for each choice."""
    return tuple(
        {
            "list_name": name,
            "name": code,
            "label": code.upper(),
            **{column: letters[place] for column, letters in columns.items()},
        }
        for place, code in enumerate(codes)
    )
