"""One window a person: a program that is started again hands its wish to the one that runs, and ends.

No socket and no port serves for it, but a lock and a folder of requests that the running program watches: the program
opens none (design.md), and a named pipe would need the network library of Qt.
"""

import sys
import time
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot

PATIENCE_SECONDS = 5.0
"""Seconds that a request may lie before the running program counts as one that hangs."""
_STEP_SECONDS = 0.05


class SingleInstance(QObject):
    """Lock on a folder, and the requests of later programs.

    Signals:
        window_wanted(Path | None): another program was started, with this project or none.
    """

    window_wanted = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = folder / "requests"
        self._requests.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # age proves nothing: a window stays open for days
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._answer)

    def claim(self) -> bool:
        """Become the running program, unless there is one; of one that died the lock is taken over.

        Where no lock can be made at all, every program is the running one: it must not keep anybody from work.
        """
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        for left in self._requests.iterdir():
            left.unlink(missing_ok=True)
        self._watcher.addPath(str(self._requests))
        return True

    def hand_over(self, project: Path | None, patience: float = PATIENCE_SECONDS) -> bool:
        """Ask the running program for its window; return whether it answered within `patience` seconds."""
        _let_come_to_front(self._lock)
        name = uuid4().hex
        request, unfinished = self._requests / f"{name}.request", self._requests / f"{name}.new"
        unfinished.write_text("" if project is None else str(project), encoding="utf-8")
        unfinished.replace(request)
        until = time.monotonic() + patience
        while request.exists():
            if time.monotonic() > until:
                request.unlink(missing_ok=True)
                return False
            time.sleep(_STEP_SECONDS)
        return True

    def release(self) -> None:
        """Let the next program be the running one."""
        self._lock.unlock()

    @Slot()
    def _answer(self) -> None:
        for request in sorted(self._requests.glob("*.request")):
            try:
                wanted = request.read_text(encoding="utf-8")
                request.unlink()
            except FileNotFoundError:  # who asked lost patience
                continue
            self.window_wanted.emit(Path(wanted) if wanted else None)


def _let_come_to_front(lock: QLockFile) -> None:
    """Let the running program take the foreground: Windows allows it only by leave of the one that was just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(int(lock.getLockInfo()[0]))
