"""Measures how long the event loop is held: processor time of the window's thread between two beats, and where."""

import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer

HELD_MS = 50.0
_SAMPLE_S = 0.01
_IDLE_MS = 1.0
_LINES = 3


@dataclass(frozen=True, slots=True)
class Hold:
    """One turn of the event loop over the limit: milliseconds of processor time, and the place last seen in it."""

    milliseconds: float
    place: str


class Heartbeat:
    """Beats with each turn of the event loop while it is entered. Made on the window's thread.

    Wall time would count what else the computer does; the thread's own time is what the program takes.
    """

    def __init__(self, limit: float = HELD_MS) -> None:
        self._limit = limit
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)
        self._thread = threading.get_ident()
        self._ended = threading.Event()
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._last = 0.0
        self._beats = 0
        self._place = ""
        self._turns: list[float] = []
        self._holds: list[Hold] = []

    def __enter__(self) -> "Heartbeat":
        self._last = time.thread_time()
        self._timer.start()
        self._watcher.start()
        return self

    def __exit__(self, *_raised: object) -> None:
        self._beat()
        self._timer.stop()
        self._ended.set()
        self._watcher.join()

    @property
    def longest(self) -> float:
        """Milliseconds of the longest turn."""
        return max(self._turns, default=0.0)

    @property
    def busy(self) -> float:
        """Milliseconds of all turns in which something was done."""
        return sum(turn for turn in self._turns if turn >= _IDLE_MS)

    @property
    def holds(self) -> Sequence[Hold]:
        """Turns over the limit, in their order."""
        return self._holds

    def _beat(self) -> None:
        now = time.thread_time()
        taken = (now - self._last) * 1000
        self._turns.append(taken)
        if taken > self._limit:
            self._holds.append(Hold(taken, self._place))
        self._last, self._place = now, ""
        self._beats += 1

    def _watch(self) -> None:
        """Note where the window's thread is, if it is in the same turn as at the look before."""
        seen = -1
        while not self._ended.wait(_SAMPLE_S):
            if self._beats == seen:
                self._place = self._look()
            seen = self._beats

    def _look(self) -> str:
        """Return the innermost lines of the program in the window's thread.

        Frames are let go before their thread goes on: one held longer would end its painters late, in this thread.
        """
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1.0)
        frame = sys._current_frames().get(self._thread)
        found: list[tuple[str, int]] = []
        while frame is not None and len(found) < _LINES:
            if "/tipcoder/" in frame.f_code.co_filename:
                found.append((frame.f_code.co_filename, frame.f_lineno))
            frame = frame.f_back
        frame = None
        sys.setswitchinterval(interval)
        return " < ".join(f"{name.rpartition('/tipcoder/')[2]}:{line}" for name, line in found)
