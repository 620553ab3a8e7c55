"""Holds the shapes of a picture, in points from its upper left corner, and measures and breaks text."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Align(StrEnum):
    """Sides to which text is aligned."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextShape:
    """A line of text: `y` is its base line; turned text reads upwards from it."""

    text: str
    x: float
    y: float
    size: float
    colour: str
    bold: bool = False
    align: Align = Align.LEFT
    turned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxShape:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DotShape:
    """A circle, hollow where it is not filled."""

    x: float
    y: float
    radius: float
    colour: str
    filled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LineShape:
    """A straight line."""

    x: tuple[float, float]
    y: tuple[float, float]
    width: float
    colour: str


Shape = TextShape | BoxShape | DotShape | LineShape
Measure = Callable[[str, float, bool], float]
"""Gives the width of a text in points, by its size and weight."""


@dataclass(slots=True, kw_only=True)
class Scene:
    """A picture that grows downwards. `measure` gives the width of text."""

    width: float
    measure: Measure
    height: float = 0.0
    shapes: list[Shape] = field(default_factory=list)

    def add(self, *shapes: Shape) -> None:
        """Add shapes on top of those before."""
        self.shapes.extend(shapes)

    def add_lines(self, lines: list[str], *, x: float, y: float, size: float, colour: str, bold: bool = False) -> float:
        """Add lines of text whose first begins at the top `y`, and return where the last ends."""
        for line in lines:
            self.add(TextShape(text=line, x=x, y=y + size, size=size, colour=colour, bold=bold))
            y += size * LINE
        return y

    def broken(self, text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
        """Return a text in lines that fit a width, a word that is too long for it cut."""
        lines: list[str] = []
        current = ""
        for word in text.split():
            together = f"{current} {word}".strip()
            if self.measure(together, size, bold) <= width:
                current = together
                continue
            if current:
                lines.append(current)
            current = word
            while self.measure(current, size, bold) > width and len(current) > 1:
                fitting = self._fitting(current, width, size, bold)
                lines.append(current[:fitting])
                current = current[fitting:]
        return [*lines, current] if current else lines or [""]

    def _fitting(self, word: str, width: float, size: float, bold: bool) -> int:
        count = len(word) - 1
        while count > 1 and self.measure(word[:count], size, bold) > width:
            count -= 1
        return count


LINE = 1.3
"""Distance of lines in sizes of their text."""
