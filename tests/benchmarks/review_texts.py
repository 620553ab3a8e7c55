"""Times verdicts in the review of texts, given by keys in the real window, by its thread and by the clock.

Run: python -m tests.benchmarks.review_texts [--quick]
Each verdict is measured from the key until the next text is painted, with all texts of the largest weight listed.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import platformdirs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.measures import MS, Measure, run
from tipcoder.languages import ui_language
from tipcoder.services.texts.model import WEIGHTS
from tipcoder.ui import theme
from tipcoder.ui.review.review_window import ReviewWindow
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.tasks import Tasks

WANTED_MS = 50.0
REVIEWER = "MKD-01"
LANGUAGE = "mk"


def measure(*, quick: bool) -> Iterator[Measure]:
    """Give right, wrong and doubtful verdicts one after the other."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("user_config_dir", "user_data_dir", "user_log_dir"):
            setattr(platformdirs, name, lambda *_, **__: home)
        app = QApplication([])
        theme.apply_theme(app, Scheme.LIGHT)
        ui_language.install(LANGUAGE)
        window = _window(Path(home))
        yield Measure("texts of the language", len(window.session.items), "texts")
        rounds = 20 if quick else 300
        for work, give in (
            ("right (F2)", lambda: QTest.keyClick(window.pane.words, Qt.Key.Key_F2)),
            ("wrong (F3), with its reason typed", lambda: _doubt(window, Qt.Key.Key_F3)),
            ("doubtful (F4), with its reason typed", lambda: _doubt(window, Qt.Key.Key_F4)),
        ):
            held, waited = _times(give, rounds)
            yield Measure(f"{work}: median", median(held))
            yield Measure(f"{work}: longest", max(held), MS, WANTED_MS)
            yield Measure(f"{work}: longest by the clock (wall time)", max(waited))
        with Heartbeat() as beat:
            QTest.qWait(6_000)
        yield Measure("windows renewed after the last verdict: longest hold", beat.longest, MS, WANTED_MS)


def _window(home: Path) -> ReviewWindow:
    settings = Settings()
    settings.reviewed_language, settings.reviewer = LANGUAGE, REVIEWER
    window = ReviewWindow(settings, Tasks())
    window.show()
    while window.session is None:
        QTest.qWait(50)
    weights = {weight: len(window.session.listed(weight, window.shown.currentData(), "")) for weight in WEIGHTS}
    window.weight.setCurrentIndex(window.weight.findData(max(weights, key=lambda weight: weights[weight])))
    QTest.qWait(200)
    return window


def _doubt(window: ReviewWindow, key: Qt.Key) -> None:
    QTest.keyClicks(window.pane.reason, "said otherwise")
    QTest.keyClick(window.pane.reason, key)


def _times(give: Callable[[], object], rounds: int) -> tuple[list[float], list[float]]:
    """Return milliseconds of the thread and of the clock for each of some verdicts."""
    held, waited = [], []
    for _ in range(rounds):
        began, clock = time.thread_time(), time.perf_counter()
        give()
        QApplication.processEvents()
        held.append((time.thread_time() - began) * 1000)
        waited.append((time.perf_counter() - clock) * 1000)
    return held, waited


if __name__ == "__main__":
    run(measure)
