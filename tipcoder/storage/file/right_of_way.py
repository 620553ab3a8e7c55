"""Lets what cannot wait go before what reads a whole project file."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class RightOfWay:
    """Breaks a long reading off while something else is to happen to the file, and keeps it from beginning."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.attempt = threading.Lock()
        """Held while the file is being read."""
        self._in_the_way = 0
        self.is_over = threading.Event()
        """Set when nothing is to be read any more."""

    @property
    def is_wanted(self) -> bool:
        """Return whether somebody waits: asked often while the file is read, whose reader gives up then."""
        return self.is_held_off or self.is_over.is_set()

    @property
    def is_held_off(self) -> bool:
        """Return whether something else is happening to the file."""
        return bool(self._in_the_way)

    @contextmanager
    def held_off(self) -> Iterator[None]:
        """Break off what reads the file now, and let nothing begin until the end."""
        with self._lock:
            self._in_the_way += 1
        with self.attempt:
            pass
        try:
            yield
        finally:
            with self._lock:
                self._in_the_way -= 1

    def end(self) -> None:
        """Ask what reads the file now to break off, and let nothing begin any more."""
        self.is_over.set()

    def stop(self) -> None:
        """Break off what reads the file now, and let nothing begin any more."""
        self.end()
        with self.attempt:
            pass
