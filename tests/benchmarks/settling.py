"""Times the settling of a case that two people coded: the window opened, and the next difference after each decision.

`python -m tests.benchmarks.settling [--quick]`. Of 60 cases with all questions and rosters that ship, that one which
has most differences. Processor time of the window's thread, from the key to the next difference painted.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks.agreement import CASES, code_again, submit_first
from tests.benchmarks.generated_cases import make_project
from tests.benchmarks.measures import Measure, run
from tipcoder.domain.projects import SettlingChoice
from tipcoder.services.double_coding.settling.overview import DoubleCodedCase, list_double_coded
from tipcoder.services.double_coding.settling.settling import open_settling
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.ui.double_coding.settling.settling_dialog import SettlingDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner

_DECISIONS = 40


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield milliseconds of opening a case, of decisions, of going on without one, and of undoing."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        project = make_project(Path(folder) / "benchmark.tip", CASES // 6 if quick else CASES)
        with project.database.writing() as session:
            code_again(session, project)
            submit_first(session, project)
        context = ProjectContext(
            project=project, settings=Settings(Path(folder) / "settings.ini"), tasks=Tasks(), banner=Banner()
        )
        case = _most_different(project)
        made: list[SettlingDialog] = []

        def open_window() -> None:
            made.append(SettlingDialog(context, open_settling(project, case)))
            made[-1].show()

        first = _milliseconds(open_window)
        window = made[-1]
        yield Measure(f"a case opened, {window.entries.count()} differences", first)
        choices, skips, undone = [], [], []
        for _ in range(_DECISIONS):
            window.panel.reason.setCurrentIndex(1)
            choices.append(_milliseconds(lambda: window.choose(SettlingChoice.A)))
            skips.append(_milliseconds(window.skip))
        for _ in range(_DECISIONS // 4):
            undone.append(_milliseconds(window.undo))
        yield Measure("next difference after a decision, median", statistics.median(choices))
        yield Measure("next difference after a decision, longest", max(choices), wanted=100.0)
        yield Measure("next difference after none, longest", max(skips), wanted=50.0)
        yield Measure("a decision undone, longest", max(undone), wanted=100.0)
        window.close()
        app.processEvents()
        close_project(project)


def _most_different(project: OpenProject) -> str:
    comparing = list_double_coded(project)
    while True:
        try:
            next(comparing)
        except StopIteration as done:
            cases: tuple[DoubleCodedCase, ...] = done.value
            return max(cases, key=lambda case: case.answers + case.rows).case


def _milliseconds(do: Callable[[], object]) -> float:
    began = time.thread_time()
    do()
    QApplication.processEvents()
    return 1000 * (time.thread_time() - began)


if __name__ == "__main__":
    run(measure)
