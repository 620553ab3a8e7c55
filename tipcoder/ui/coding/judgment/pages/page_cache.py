"""Cache of pictures of pages, bounded in bytes."""

from collections import OrderedDict

from PySide6.QtGui import QImage

BOUND = 96 * 1024**2
"""Bytes of pictures: some sixty pages at the usual zoom, or two at the largest."""
LARGEST = 10_000_000
"""Pixels of the largest picture: beyond, it is stretched. A4 in 320 dots an inch."""


class PageCache:
    """The latest picture of each page; the least recently used are dropped first."""

    def __init__(self, bound: int = BOUND) -> None:
        self._bound = bound
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self.taken = 0
        """Bytes of all pictures."""

    def put(self, page: int, picture: QImage) -> None:
        """Store a picture in place of the page's earlier one."""
        self._drop(page)
        self._pictures[page] = picture
        self.taken += picture.sizeInBytes()
        while self.taken > self._bound and len(self._pictures) > 1:
            self._drop(next(iter(self._pictures)))

    def get(self, page: int) -> QImage | None:
        """Return the picture of a page, in whatever size, None if there is none."""
        found = self._pictures.get(page)
        if found is not None:
            self._pictures.move_to_end(page)
        return found

    def clear(self) -> None:
        """Drop all pictures."""
        self._pictures.clear()
        self.taken = 0

    def _drop(self, page: int) -> None:
        picture = self._pictures.pop(page, None)
        if picture is not None:
            self.taken -= picture.sizeInBytes()


def pixels(width: int, height: int, ratio: float) -> tuple[int, int]:
    """Return the size in pixels in which a page is drawn, for its size on the screen and the device pixel ratio."""
    wide, high = width * ratio, height * ratio
    shrink = min(1.0, (LARGEST / (wide * high)) ** 0.5)
    return max(1, round(wide * shrink)), max(1, round(high * shrink))
