"""Where an expression is worked out: what its paths start from, and what surrounds it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tipcoder.framework.expressions.rows import CodingRow
from tipcoder.framework.expressions.values import Value
from tipcoder.framework.form.form import Choice


@dataclass(slots=True)
class Surroundings:
    """What all expressions of one coding share: the day of work, and the language of a text being written."""

    today: date
    language: str


@dataclass(slots=True)
class Context:
    """The row that paths start from, the row the expression belongs to (`origin`), place and number in a filter."""

    row: CodingRow
    origin: CodingRow
    surroundings: Surroundings
    position: int = 1
    size: int = 1
    choice: Choice | None = None


Run = Callable[[Context], Value]
