"""Background tasks: the only place that uses threads.

A piece of work is a service call. One that is a generator of `Progress` is driven here, reports each step, and can be
cancelled between two steps. Two pieces never overlap, so two writes never do; what only reads waits for none of them.
"""

from collections.abc import Callable, Generator
from types import GeneratorType
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from tipcoder.domain.progress import Progress

Work = Callable[[], object | Generator[Progress, None, object]]


class Task(QObject):
    """One piece of work under way. Made, and heard, on the window's thread.

    Signals:
        progressed(Progress): a step is done.
        done(object): what the work returned.
        failed(Exception): what it raised.
        cancelled(): it stopped because it was asked to.
        finished(): after any of the last three.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next step. Work that reports no steps runs to its end."""
        self._is_cancelled = True

    @property
    def is_cancelled(self) -> bool:
        """Return whether `cancel` was called."""
        return self._is_cancelled


class _Run:
    def __init__(self, work: Work, task: Task) -> None:
        self._work = work
        self.task = task

    def run(self) -> None:
        try:
            result = self._driven(self._work())
        except Exception as error:
            self.task.failed.emit(error)
        else:
            if self.task.is_cancelled and result is _STOPPED:
                self.task.cancelled.emit()
            else:
                self.task.done.emit(result)
        self.task.finished.emit()

    def _driven(self, result: object) -> object:
        if not isinstance(result, GeneratorType):
            return result
        steps: Generator[Progress, None, Any] = result
        while True:
            if self.task.is_cancelled:
                steps.close()
                return _STOPPED
            try:
                self.task.progressed.emit(next(steps))
            except StopIteration as end:
                return end.value


_STOPPED = object()


class Tasks(QObject):
    """Runs work one piece at a time. With `at_once`, on the spot: for tests."""

    def __init__(self, parent: QObject | None = None, *, at_once: bool = False) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._runs: dict[Task, _Run] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._reads: dict[Task, _Run] = {}
        self._readers = QThreadPool(self)

    def start(
        self,
        work: Work,
        *,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        progressed: Callable[[Progress], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Task:
        """Start (or queue) a piece of work.

        `done`, `failed`, `progressed` and `cancelled` must be methods of QObjects of the window's thread: then Qt
        calls them there, and drops the call if the object is gone by then. Never lambdas: they would run in the
        worker's thread.
        """
        task = self._task(done, failed, progressed, cancelled)
        self._run(work, task, self._runs, self._pool)
        return task

    def read(
        self,
        work: Work,
        *,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        progressed: Callable[[Progress], object] | None = None,
        cancelled: Callable[[], object] | None = None,
    ) -> Task:
        """Start a piece of work that only reads, whatever else runs. What is called, as for `start`."""
        task = self._task(done, failed, progressed, cancelled)
        self._run(work, task, self._reads, self._readers)
        return task

    def _task(
        self,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        progressed: Callable[[Progress], object] | None,
        cancelled: Callable[[], object] | None,
    ) -> Task:
        task = Task(self)
        task.done.connect(done)
        task.failed.connect(failed)
        if progressed is not None:
            task.progressed.connect(progressed)
        if cancelled is not None:
            task.cancelled.connect(cancelled)
        task.finished.connect(self._forget)
        return task

    def _run(self, work: Work, task: Task, runs: dict[Task, _Run], pool: QThreadPool) -> None:
        run = runs[task] = _Run(work, task)
        if self._at_once:
            run.run()
        else:
            # A callable: PySide never lets go of a QRunnable of ours, nor of all that its work holds.
            pool.start(run.run)

    @property
    def is_busy(self) -> bool:
        """Return whether something runs or waits that may write."""
        return bool(self._runs)

    def cancel_all(self) -> None:
        """Ask everything that runs or waits to stop."""
        for task in (*self._runs, *self._reads):
            task.cancel()

    def wait(self) -> None:
        """Wait until nothing runs any more. The last thing before the program ends."""
        self._pool.waitForDone()
        self._readers.waitForDone()

    def wait_for_reads(self) -> None:
        """Wait until nothing is read any more. For work that takes away what others read."""
        self._readers.waitForDone()

    @Slot()
    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task) and (task in self._runs or task in self._reads):
            (self._runs if task in self._runs else self._reads).pop(task)
            task.deleteLater()
