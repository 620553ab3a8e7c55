"""Geometry of the characters of a page: the one under a point, and the rectangles that words take.

All measures are points (1/72 inch) of the page as it is shown, from its upper left corner: turned and cropped as its
file says. Offsets count code points of the page's text.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_JUMP = 3.0
"""Letters further apart than so many heights do not say in which direction a page is written."""
_SAME_LINE = 0.3
"""Share of the lower of two heights that must overlap for letters to be on one line."""
_SAME_COLUMN = 0.5


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as it is drawn: rows of `stride` bytes, four to a pixel (blue, green, red, unused)."""

    width: int
    height: int
    stride: int
    pixels: bytes | bytearray


@dataclass(frozen=True, slots=True)
class TextLine:
    """Letters of one line: from `first` to before `last`. The box is upright: see `PageLetters`."""

    first: int
    last: int
    box: Box


class PageLetters:
    """The letters of one page with their places.

    Inside, the page is turned so that its writing runs from left to right: a page scanned sideways is read like
    any other. `boxes` has None for a character without a place: a line break, or a letter the file does not show.
    """

    def __init__(self, text: str, boxes: Sequence[Box | None]) -> None:
        self._turn = _turn_of(
            [
                box if letter != "\n" else None
                for letter, box in zip(text, boxes, strict=True)
                if letter == "\n" or not letter.isspace()
            ]
        )
        self._boxes = [
            turned(box, self._turn) if box is not None and letter != "\n" else None
            for letter, box in zip(text, boxes, strict=True)
        ]
        _fill_blanks(text, self._boxes)
        self.lines = _lines_of(text, self._boxes)
        self._firsts = [line.first for line in self.lines]
        self._columns = _columns_of(self.lines)

    def is_known(self) -> bool:
        """Return whether boxes of letters are known."""
        return bool(self.lines)

    def rectangles(self, first: int, last: int) -> list[Box]:
        """Return what the characters from `first` to before `last` cover: a rectangle for each line."""
        found = []
        for line in self.lines[max(0, bisect_right(self._firsts, first) - 1) :]:
            if line.first >= last:
                break
            edges = [box for box in self._boxes[max(first, line.first) : min(last, line.last)] if box is not None]
            if edges:
                left, right = min(box[0] for box in edges), max(box[2] for box in edges)
                found.append(turned((left, line.box[1], right, line.box[3]), -self._turn))
        return found

    def at(self, x: float, y: float) -> int | None:
        """Return the offset of the character under a point, None next to the letters."""
        x, y = _turned_point(x, y, self._turn)
        for line in self.lines:
            if _gap(y, line.box[1], line.box[3]) == 0 and _gap(x, line.box[0], line.box[2]) == 0:
                for offset in range(line.first, line.last):
                    box = self._boxes[offset]
                    if box is not None and box[0] <= x <= box[2]:
                        return offset
        return None

    def nearest(self, x: float, y: float) -> int:
        """Return the offset before or after the character next to a point: where a person who points there means."""
        x, y = _turned_point(x, y, self._turn)
        if not self.lines:
            return 0
        nearest = min(_distance(x, y, box) for box, _ in self._columns)
        lines = [line for box, found in self._columns if _distance(x, y, box) == nearest for line in found]
        return self._in_line(
            min(lines, key=lambda line: (_gap(y, line.box[1], line.box[3]), _gap(x, line.box[0], line.box[2]))), x
        )

    def caret(self, offset: int) -> Box | None:
        """Return the thin box before a character, None if its box is not known."""
        index = self.line_index(offset)
        if index is None:
            return None
        line = self.lines[index]
        x = self._left_of(line, offset)
        return turned((x, line.box[1], x, line.box[3]), -self._turn)

    def line_index(self, offset: int) -> int | None:
        """Return which line an offset is in: of one between two lines, the first; None if there are no lines."""
        return max(0, bisect_right(self._firsts, offset) - 1) if self.lines else None

    def column_of(self, offset: int) -> float:
        """Return how far along its line an offset is, to be kept while one goes up or down."""
        index = self.line_index(offset)
        return self._left_of(self.lines[index], offset) if index is not None else 0.0

    def in_line(self, index: int, column: float) -> int:
        """Return the offset in a line that is so far along it."""
        return self._in_line(self.lines[index], column)

    def first_from(self, y: float) -> int:
        """Return the offset of the first line that is not above a height; 0 if there is none."""
        return next((line.first for line in self.lines if turned(line.box, -self._turn)[3] > y), 0)

    def offsets_in(self, area: Box) -> list[int]:
        """Return the offsets of the characters in an area, in the order of the text."""
        left, top, right, bottom = turned(area, self._turn)
        centres = (
            (offset, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
            for offset, box in enumerate(self._boxes)
            if box is not None
        )
        return [offset for offset, x, y in centres if left <= x <= right and top <= y <= bottom]

    def _in_line(self, line: TextLine, x: float) -> int:
        for offset in range(line.first, line.last):
            box = self._boxes[offset]
            if box is not None and x < (box[0] + box[2]) / 2:
                return offset
        return line.last

    def _left_of(self, line: TextLine, offset: int) -> float:
        for box in self._boxes[offset : line.last]:
            if box is not None:
                return box[0]
        return line.box[2]


def turned(box: Box, quarters: int) -> Box:
    """Return a box after what is written in so many quarter turns (clockwise) is turned upright."""
    left, top, right, bottom = box
    match quarters % 4:
        case 1:
            return top, -right, bottom, -left
        case 2:
            return -right, -bottom, -left, -top
        case 3:
            return -bottom, left, -top, right
    return box


def _turned_point(x: float, y: float, quarters: int) -> tuple[float, float]:
    left, top, _, _ = turned((x, y, x, y), quarters)
    return left, top


def _turn_of(boxes: Sequence[Box | None]) -> int:
    """Return in how many quarter turns a page is written: from each letter to the next one."""
    along = down = 0.0
    last: Box | None = None
    for box in boxes:
        if box is not None and last is not None:
            right = (box[0] + box[2] - last[0] - last[2]) / 2
            below = (box[1] + box[3] - last[1] - last[3]) / 2
            if hypot(right, below) < _JUMP * max(box[3] - box[1], box[2] - box[0]):
                along, down = along + right, down + below
        last = box
    if abs(along) >= abs(down):
        return 0 if along >= 0 else 2
    return 1 if down > 0 else 3


def _fill_blanks(text: str, boxes: list[Box | None]) -> None:
    """Let a blank reach from the letter before to the one after: a file rarely says where its blanks are."""
    for offset, letter in enumerate(text):
        if not letter.isspace() or letter == "\n" or offset == 0 or offset + 1 >= len(text):
            continue
        before, after = boxes[offset - 1], boxes[offset + 1]
        if before is None:
            boxes[offset] = None
        elif after is not None and not text[offset + 1].isspace() and _is_same_line(before, after):
            boxes[offset] = (before[2], before[1], max(before[2], after[0]), before[3])
        else:
            boxes[offset] = (before[2], before[1], before[2], before[3])


def _lines_of(text: str, boxes: Sequence[Box | None]) -> list[TextLine]:
    lines: list[TextLine] = []
    current: TextLine | None = None
    for offset, box in enumerate(boxes):
        if text[offset] == "\n":
            current = None
        if box is None:
            continue
        if current is not None and _is_same_line(current.box, box):
            current = TextLine(current.first, offset + 1, _union(current.box, box))
            lines[-1] = current
        else:
            current = TextLine(offset, offset + 1, box)
            lines.append(current)
    return lines


def _columns_of(lines: Sequence[TextLine]) -> list[tuple[Box, list[TextLine]]]:
    """Return lines that are below each other, with the box around them."""
    columns: list[tuple[Box, list[TextLine]]] = []
    for line in lines:
        if columns and _continues(columns[-1], line):
            box, found = columns[-1]
            found.append(line)
            columns[-1] = (_union(box, line.box), found)
        else:
            columns.append((line.box, [line]))
    return columns


def _continues(column: tuple[Box, list[TextLine]], line: TextLine) -> bool:
    box, last = column[0], column[1][-1].box
    goes_up = line.box[1] < last[1] - (last[3] - last[1])
    shared = min(box[2], line.box[2]) - max(box[0], line.box[0])
    narrower = min(box[2] - box[0], line.box[2] - line.box[0])
    return not goes_up and shared >= _SAME_COLUMN * narrower


def _is_same_line(line: Box, box: Box) -> bool:
    shared = min(line[3], box[3]) - max(line[1], box[1])
    height = min(line[3] - line[1], box[3] - box[1])
    goes_on = box[0] >= line[2] - max(height, 1.0) or box[2] > line[2]
    return shared >= _SAME_LINE * height and goes_on


def _union(one: Box, other: Box) -> Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _gap(value: float, low: float, high: float) -> float:
    return max(low - value, 0.0, value - high)


def _distance(x: float, y: float, box: Box) -> float:
    return hypot(_gap(x, box[0], box[2]), _gap(y, box[1], box[3]))
