"""Builds the blocks of a page where they are seen, and the others in idle moments, without moving what is read."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import dropwhile

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from tipcoder.ui.coding.form.block import FormBlock, FormBlocks
from tipcoder.ui.widgets.height_column import lay_out, layouts_at_rest

AT_ONCE_MS = 16.0
"""Processor time in which blocks in view are built before the page is painted; more of them follow in idle slices."""
SLICE_MS = 6.0
"""Processor time of one idle slice, in which at least one block is built."""
LEAST_HEIGHT = 120
"""Pixels that a question takes at least of which no more is known."""
PAUSE_MS, AFTER_MS = 15, 60
"""Time before each idle slice, and before the first after something was done: that is painted before."""


class PageBuilder(QObject):
    """Builds one page at a time, in a scroll area."""

    def __init__(self, area: QScrollArea, scroll: Callable[[int], None], in_hand: Callable[[], QWidget | None]) -> None:
        """`scroll`: scrolls the area to a value. `in_hand`: what stays where it is on the screen before all else."""
        super().__init__(area)
        self._area = area
        self._scroll = scroll
        self._in_hand = in_hand
        self._blocks: FormBlocks | None = None
        self._is_building = False
        self._end: float | None = None
        self._turn = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._turn.timeout.connect(self._end_turn)
        self._idle = QTimer(self, interval=PAUSE_MS)
        self._idle.timeout.connect(self._build_some)
        area.verticalScrollBar().valueChanged.connect(self._follow)

    def turn_to(self, blocks: FormBlocks | None) -> None:
        """Build this page from now on, and the one before no further."""
        self._blocks = blocks
        self._idle.stop()
        self._go_on()

    def build_near(self, anchor: QWidget | None = None) -> None:
        """Build what is in view; `anchor` stays where it is on the screen. The rest follows in idle slices."""
        if self._blocks is None or self._is_building:
            return
        self.rest()
        if self._end is None or self._has_time():
            while (near := [block for distance, block in self._by_distance() if not distance]) and self._build(
                near, anchor, self._end_at_once()
            ):
                pass
        self._go_on()

    def build_from(self, first: FormBlock) -> None:
        """Build what will be seen below a block that is not laid out yet: so all of it is laid out in one go."""
        shown, height = self._area.widget(), self._area.viewport().height()
        if self._blocks is None or shown is None:
            return
        below = dropwhile(lambda block: block is not first, tuple(self._blocks.by_ref.values()))
        with layouts_at_rest(first):
            for block in below:
                if height <= 0 or not self._has_time():
                    break
                if not block.holds_blocks and block.isVisibleTo(shown):
                    height -= block.minimumHeight() or LEAST_HEIGHT
                    block.build()

    def rest(self) -> None:
        """Leave the rest for later: something was done that is to be seen first."""
        if self._idle.isActive():
            self._idle.start(AFTER_MS)

    def build(self, block: FormBlock) -> None:
        """Build a block, wherever it is."""
        if block not in block.blocks.waiting:
            return
        if self._is_building:
            block.build()
            return
        with self._held(block):
            block.build()
            lay_out(self._area)

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Build nothing because of what is scrolled or laid out meanwhile: another place will be shown in the end."""
        before, self._is_building = self._is_building, True
        try:
            yield
        finally:
            self._is_building = before

    def _end_at_once(self) -> float:
        """Return the time of this thread until which blocks are built before the page is painted, in seconds.

        Until then it is laid out, scrolled and given another height, and each of these asks for what is in view.
        """
        if self._end is None:
            self._end = time.thread_time() + AT_ONCE_MS / 1000
            self._turn.start()  # a timer comes after what was posted: after the painting
        return self._end

    def _has_time(self) -> bool:
        return time.thread_time() < self._end_at_once()

    @Slot()
    def _end_turn(self) -> None:
        self._end = None

    @Slot()
    def _follow(self) -> None:
        self.build_near()

    @Slot()
    def _go_on(self) -> None:
        """Build the rest from the next turn on, once what is in view is painted."""
        if not self._idle.isActive():
            QTimer.singleShot(0, self._idle, self._start)

    @Slot()
    def _start(self) -> None:
        if self._blocks is not None and self._blocks.waiting:
            is_seen = any(not distance for distance, _ in self._by_distance())
            self._idle.start(PAUSE_MS if is_seen else AFTER_MS)

    @Slot()
    def _build_some(self) -> None:
        self._idle.setInterval(PAUSE_MS)
        nearest = [block for _, block in self._by_distance()]
        self._build(nearest, None, time.thread_time() + SLICE_MS / 1000)
        if not nearest:
            self._idle.stop()

    def _build(self, blocks: list[FormBlock], anchor: QWidget | None, end: float) -> bool:
        """Build blocks, at least one, until the time ends. Returns whether it did not."""
        with self.waiting(), self._held(anchor or self._in_hand() or self._first_in_view()):
            with layouts_at_rest(blocks[0] if blocks else self._area):
                for block in blocks:
                    block.build_on()
                    if time.thread_time() >= end:
                        break
            lay_out(self._area)
        return time.thread_time() < end

    def _by_distance(self) -> list[tuple[int, FormBlock]]:
        """Return the blocks that wait, those in view first, then by their distance from it."""
        shown = self._area.widget()
        if self._blocks is None or shown is None:
            return []
        port = self._area.viewport()
        height, origin = port.height(), QPoint(0, 0)
        found: list[tuple[int, FormBlock]] = []
        for block in self._blocks.waiting:
            if block.isVisibleTo(shown):
                place = block.kept_place()
                top = place.mapTo(port, origin).y()
                found.append((max(0, top - height, -top - place.height()), block))
        return sorted(found, key=lambda pair: pair[0])

    def _first_in_view(self) -> QWidget | None:
        """Return the topmost block in view that holds no others."""
        top = None
        for block in self._blocks.by_ref.values() if self._blocks is not None else ():
            if block.holds_blocks or not block.isVisible():
                continue
            above = block.mapTo(self._area.viewport(), QPoint(0, 0)).y()
            if above + block.height() > 0 and (top is None or above < top[0]):
                top = (above, block)
        return top[1] if top is not None else None

    @contextmanager
    def _held(self, anchor: QWidget | None) -> Iterator[None]:
        """Keep a widget where it is on the screen while those above it grow."""
        if anchor is None:
            yield
            return
        origin = QPoint(0, 0)
        before = anchor.mapTo(self._area.viewport(), origin).y()
        yield
        moved = anchor.mapTo(self._area.viewport(), origin).y() - before
        # The bar is asked for only now: what Python had of it before the yield may be gone after other colours.
        self._scroll(self._area.verticalScrollBar().value() + moved)
