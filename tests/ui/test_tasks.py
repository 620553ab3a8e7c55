import threading
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError
from tipcoder.ui.tasks import Tasks


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: list[QThread] = []

    @Slot(object)
    def hear(self, what: object) -> None:
        self.heard.append(what)
        self.threads.append(QThread.currentThread())

    @Slot()
    def hear_cancelled(self) -> None:
        self.heard.append("cancelled")


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[Tasks]:
    pool = Tasks()
    yield pool
    pool.wait()


def steps(count: int) -> Generator[Progress, None, str]:
    for done in range(count):
        yield Progress(done, count)
    return "end"


def test_the_result_comes_back_to_the_windows_thread(pool: Tasks, qtbot: QtBot) -> None:
    receiver = Receiver()
    pool.start(threading.get_ident, done=receiver.hear, failed=receiver.hear)
    qtbot.waitUntil(lambda: len(receiver.heard) == 1)
    assert receiver.heard != [threading.get_ident()]
    assert receiver.threads == [receiver.thread()]
    qtbot.waitUntil(lambda: not pool.is_busy)


@pytest.mark.parametrize("at_once", [True, False])
def test_steps_are_reported_in_order_and_the_end_is_the_result(at_once: bool, qtbot: QtBot) -> None:
    pool = Tasks(at_once=at_once)
    receiver = Receiver()
    pool.start(lambda: steps(3), done=receiver.hear, failed=receiver.hear, progressed=receiver.hear)
    qtbot.waitUntil(lambda: len(receiver.heard) == 4)
    assert receiver.heard == [Progress(0, 3), Progress(1, 3), Progress(2, 3), "end"]
    pool.wait()


def test_a_failure_arrives_as_it_was_raised(pool: Tasks, qtbot: QtBot) -> None:
    receiver = Receiver()

    def fail() -> None:
        raise UserError("disk_full")

    pool.start(fail, done=receiver.hear, failed=receiver.hear)
    qtbot.waitUntil(lambda: len(receiver.heard) == 1)
    (error,) = receiver.heard
    assert isinstance(error, UserError)
    assert error.code == "disk_full"


def test_cancelled_work_stops_at_its_next_step_and_cleans_up(pool: Tasks, qtbot: QtBot) -> None:
    receiver = Receiver()
    reached, go_on, closed = threading.Event(), threading.Event(), threading.Event()

    def work() -> Iterator[Progress]:
        try:
            yield Progress(0, 2)
            reached.set()
            go_on.wait()
            yield Progress(1, 2)
        finally:
            closed.set()

    task = pool.start(work, done=receiver.hear, failed=receiver.hear, cancelled=receiver.hear_cancelled)
    reached.wait()
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: receiver.heard == ["cancelled"])
    assert closed.is_set()


def test_two_pieces_of_work_never_overlap(pool: Tasks, qtbot: QtBot) -> None:
    receiver = Receiver()
    busy = threading.Lock()

    def work() -> bool:
        alone = busy.acquire(blocking=False)
        threading.Event().wait(0.02)
        busy.release()
        return alone

    for _ in range(4):
        pool.start(work, done=receiver.hear, failed=receiver.hear)
    qtbot.waitUntil(lambda: len(receiver.heard) == 4)
    assert receiver.heard == [True] * 4


def test_a_result_that_nobody_waits_for_any_more_is_dropped(pool: Tasks, qtbot: QtBot) -> None:
    receiver = Receiver()
    go_on = threading.Event()
    pool.start(go_on.wait, done=receiver.hear, failed=receiver.hear)
    del receiver
    go_on.set()
    qtbot.waitUntil(lambda: not pool.is_busy)
