"""Areas of a page drawn by keys: arrows move a rectangle, with Shift they resize it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from tipcoder.domain.page_geometry import Box

STEP = 8.0
"""Points that an arrow moves."""
MIN_SIZE = 12.0
INITIAL_SIZE = (0.5, 0.08)
"""Initial size of the rectangle, relative to the page."""

_STEPS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


def is_arrow(event: QKeyEvent) -> bool:
    """Return whether a key moves or resizes the rectangle."""
    return Qt.Key(event.key()) in _STEPS


def initial_area(centre: float, size: tuple[float, float]) -> Box:
    """Return the initial rectangle around a height of the page, in points."""
    width, height = INITIAL_SIZE[0] * size[0], INITIAL_SIZE[1] * size[1]
    left, top = (size[0] - width) / 2, min(max(centre - height / 2, 0.0), size[1] - height)
    return left, top, left + width, top + height


def changed_area(area: Box, event: QKeyEvent, size: tuple[float, float]) -> Box:
    """Return the rectangle after a key, within the page."""
    left, top, right, bottom = area
    across, down = _STEPS[Qt.Key(event.key())]
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        right, bottom = max(right + across, left + MIN_SIZE), max(bottom + down, top + MIN_SIZE)
        return left, top, min(right, size[0]), min(bottom, size[1])
    across = min(max(across, -left), size[0] - right)
    down = min(max(down, -top), size[1] - bottom)
    return left + across, top + down, right + across, bottom + down
