"""Column layout that remembers its heights: forms nest columns, and Qt asks each of them anew for every one above."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QVBoxLayout, QWidget


class HeightColumn(QVBoxLayout):
    """Column that works out its height for a width once until something in it changes.

    Qt keeps the height for one width only, and asks for several in turn: each level of nesting multiplies the work.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heights: dict[int, int] = {}
        self._least: dict[int, int] = {}
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = super().heightForWidth(width)
        return found

    def minimumHeightForWidth(self, width: int) -> int:
        found = self._least.get(width)
        if found is None:
            found = self._least[width] = super().minimumHeightForWidth(width)
        return found

    def invalidate(self) -> None:
        self._heights.clear()
        self._least.clear()
        super().invalidate()


@contextmanager
def layouts_at_rest(widget: QWidget) -> Iterator[None]:
    """Keep the layouts of a widget and of those around it from laying out until something asks for it.

    Qt lays out everything around a widget at once whenever one is shown. Afterwards all of them know that they are
    outdated, so that the outermost can lay out the others in one go.
    """
    held: list[tuple[QWidget, QLayout]] = []
    around: QWidget | None = widget
    while around is not None and (layout := around.layout()) is not None:
        if layout.isEnabled():
            layout.setEnabled(False)
            held.append((around, layout))
        around = around.parentWidget()
    try:
        yield
    finally:
        for around, layout in held:
            layout.setEnabled(True)
            _outdate(layout)
            around.updateGeometry()


def lay_out(area: QScrollArea) -> None:
    """Update all sizes in a scroll area now, not when the event loop does: those of its page first, from outside in."""
    page = area.widget()
    if page is not None:
        QApplication.sendEvent(page, QEvent(QEvent.Type.LayoutRequest))
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def _outdate(layout: QLayout) -> None:
    layout.invalidate()
    for inner in layout.children():
        if isinstance(inner, QLayout):
            _outdate(inner)
