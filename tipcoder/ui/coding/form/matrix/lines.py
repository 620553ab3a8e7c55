"""Lines of a matrix: its choices, and the headings of those that broader terms hold together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tipcoder.ui.widgets.inputs.answer_input import OfferedChoice


@dataclass(frozen=True, slots=True)
class MatrixLine:
    """A choice, or, without one, a heading."""

    text: str
    level: int
    choice: OfferedChoice | None = None

    @property
    def code(self) -> str:
        """Code of the choice, "" for a heading."""
        return self.choice.code if self.choice is not None else ""


def lines_of(choices: Iterable[OfferedChoice]) -> Iterator[MatrixLine]:
    """Yield the lines of choices in their order."""
    for choice in choices:
        first = choice.level - len(choice.headings)
        for level, heading in enumerate(choice.headings, first):
            yield MatrixLine(heading, level)
        yield MatrixLine(choice.label, choice.level, choice)
