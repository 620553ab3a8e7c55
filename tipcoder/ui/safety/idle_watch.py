"""Watch that tells when nobody has touched keyboard and mouse for some time, or the computer slept."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MS = 5_000
SLEPT_SECONDS = 60
"""Between two looks, more than this went by only if the computer slept, or its clock was set."""
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    )
)

Clock = Callable[[], float]


class IdleWatch(QObject):
    """Watches the windows of the program from `start` to `stop`. Asks no window's widgets: they have too many events.

    Signals:
        idled: nothing was touched for so many minutes, the computer slept, or the system suspends the program.
    """

    idled = Signal()

    def __init__(
        self, parent: QObject | None = None, *, steady: Clock = time.monotonic, wall: Clock = time.time
    ) -> None:
        super().__init__(parent)
        self._steady, self._wall = steady, wall
        self._seconds = 0
        self._touched_at = self._looked_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)
            application.applicationStateChanged.connect(self._note_state)

    def start(self, minutes: int) -> None:
        """Watch from now on; 0 minutes never tell."""
        self._seconds = 60 * minutes
        self._touched_at, self._looked_at = self._steady(), self._wall()
        self._follow(QGuiApplication.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Tell if it is time; done at intervals."""
        now = self._wall()
        has_slept = self._seconds and now - self._looked_at > SLEPT_SECONDS + LOOK_MS / 1000
        self._looked_at = now
        if has_slept or (self._seconds and self._steady() - self._touched_at >= self._seconds):
            self._touched_at = self._steady()
            self.idled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched_at = self._steady()
        return super().eventFilter(watched, event)

    @Slot(QWindow)
    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    @Slot(Qt.ApplicationState)
    def _note_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended and self._timer.isActive() and self._seconds:
            self.idled.emit()
