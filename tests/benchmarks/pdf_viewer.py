"""Measures a PDF of 300 pages: time until it is seen, stutter of scrolling, memory.

`python -m tests.benchmarks.pdf_viewer`. A printed Cyrillic judgment of 300 pages, in an encrypted project, with 60
passages marked. Wanted: 300 ms from `show_case` to the first page painted; scrolling 80 pages, no turn of the window's
thread longer than 50 ms; no more than 200 MB taken by scrolling through all 300.
"""

import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks import generated_cases
from tests.support.placed_pdf import printed_pdf
from tipcoder.services.cases import add_judgment, list_cases
from tipcoder.services.projects import close_project
from tipcoder.ui import theme
from tipcoder.ui.coding.judgment.marks import TextMark
from tipcoder.ui.coding.judgment.pages.pages_view import PagesView
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner

PAGES, SCROLLED = 300, 80
SENTENCE = "Суд је утврдио да је окривљени оштећену врбовао обећањем посла у иностранству и задржао јој исправе. "
WANTED_OPENING, WANTED_TURN, WANTED_MEGABYTES = 300, 50, 200
STEP = 120
"""Pixels of a turn of the wheel."""


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme.apply_theme(app, Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        project = generated_cases.make_project(Path(folder) / "benchmark.tip", 1)
        pages = [f"Страна {number}. " + SENTENCE * 24 for number in range(1, PAGES + 1)]
        case = list_cases(project)[0]
        add_judgment(project, case.id, printed_pdf(Path(folder) / "presuda.pdf", pages))
        settings = Settings(Path(folder) / "settings.ini")
        context = ProjectContext(project=project, settings=settings, tasks=Tasks(), banner=Banner())
        pane = JudgmentPane(context)
        pane.resize(560, 700)
        pane.show()
        app.processEvents()
        _say("opened, first page painted", [_opening(app, pane, case.id) for _ in range(7)], WANTED_OPENING)
        view = pane.view
        assert isinstance(view, PagesView)
        view.show_marks([TextMark(start * 900, start * 900 + 60, start % 5, False) for start in range(60)])
        _settle(app, view)
        before = _megabytes()
        _say_turns("scrolling 80 pages by the wheel", _scrolled(app, view, SCROLLED, STEP))
        _say_turns("dragging through all 300", _scrolled(app, view, PAGES, 5 * view.viewport().height()))
        _say_turns("making larger and smaller", [_turn(app, partial(view.zoom_by, by)) for by in (1, 1, 1, -1, -1)])
        words = ("окривљени", "задржао", "окривљени оштећену")
        _say_turns("finding words in all pages", [_turn(app, partial(view.find_words, one)) for one in words])
        _settle(app, view)
        print(f"taken by it: {_megabytes() - before:.0f} MB (wanted: {WANTED_MEGABYTES}), of it pictures: "
              f"{view.pictures.taken / 1024**2:.0f} MB")  # fmt: skip
        pane.clear()
        pane.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        close_project(project)


def _opening(app: QApplication, pane: JudgmentPane, case: str) -> float:
    pane.clear()
    app.processEvents()
    start = time.perf_counter()
    pane.show_case(case)
    view = pane.view
    assert isinstance(view, PagesView)
    while view.pictures.get(0) is None:
        app.processEvents()
    view.viewport().repaint()
    return (time.perf_counter() - start) * 1000


def _scrolled(app: QApplication, view: PagesView, pages: int, step: int) -> list[float]:
    """Scroll from the top as a hand does, sixty times a second, and time each turn of the window's thread."""
    view.show_page(1)
    _settle(app, view)
    taken, bar = [], view.verticalScrollBar()
    end = view.page_layout[pages - 1].top
    while bar.value() < min(end, bar.maximum()):
        taken.append(_turn(app, lambda: bar.setValue(bar.value() + step)))
        until = time.perf_counter() + 1 / 60
        while (now := time.perf_counter()) < until:
            app.processEvents()
            taken.append((time.perf_counter() - now) * 1000)
            time.sleep(0.001)
    return taken


def _turn(app: QApplication, work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    app.processEvents()
    return (time.perf_counter() - start) * 1000


def _settle(app: QApplication, view: PagesView) -> None:
    app.processEvents()
    while not view.is_settled():
        app.processEvents()


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def _say(what: str, taken: list[float], wanted: float) -> None:
    print(f"{what}: {median(taken):.0f} ms, at most {max(taken):.0f} (wanted: {wanted})")


def _say_turns(what: str, taken: list[float]) -> None:
    worst = sorted(taken)[int(0.95 * (len(taken) - 1))]
    print(
        f"{what}: a turn takes {median(taken):.1f} ms, 95 of 100 at most {worst:.1f}, the longest {max(taken):.0f} "
        f"(wanted: {WANTED_TURN})"
    )


if __name__ == "__main__":
    main()
