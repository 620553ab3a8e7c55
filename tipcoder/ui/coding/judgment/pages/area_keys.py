"""An area of a page marked without a mouse: arrows move a rectangle, with Shift they size it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from tipcoder.domain.page_geometry import Box

STEP = 8.0
"""Points that an arrow moves."""
LEAST = 12.0
FIRST = (0.5, 0.08)
"""Size of the rectangle at first, by that of the page."""

_STEPS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


def is_arrow(event: QKeyEvent) -> bool:
    """Whether a key moves or sizes the rectangle."""
    return Qt.Key(event.key()) in _STEPS


def first_area(centre: float, size: tuple[float, float]) -> Box:
    """Return the rectangle to begin with, around a height of the page, in points."""
    width, height = FIRST[0] * size[0], FIRST[1] * size[1]
    left, top = (size[0] - width) / 2, min(max(centre - height / 2, 0.0), size[1] - height)
    return left, top, left + width, top + height


def changed_area(area: Box, event: QKeyEvent, size: tuple[float, float]) -> Box:
    """Return the rectangle as a key leaves it, within the page."""
    left, top, right, bottom = area
    across, down = _STEPS[Qt.Key(event.key())]
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        right, bottom = max(right + across, left + LEAST), max(bottom + down, top + LEAST)
        return left, top, min(right, size[0]), min(bottom, size[1])
    across = min(max(across, -left), size[0] - right)
    down = min(max(down, -top), size[1] - bottom)
    return left + across, top + down, right + across, bottom + down
