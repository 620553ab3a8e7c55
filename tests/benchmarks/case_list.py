"""Times the list of a project of many cases: shown, filtered, sorted, added to and removed from.

`python -m tests.benchmarks.case_list [--quick]`. Processor time of the window's thread. Wanted at 10,000 cases: 50 ms
for a key typed into the filter, a sort, a case added, for the list to be shown once it was read.
"""

import gc
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from tests.benchmarks.heartbeat import HELD_MS
from tests.benchmarks.measures import TIMES, Measure, run
from tipcoder.domain.projects import Country
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project
from tipcoder.storage.tables.project import CaseTable, CodingTable
from tipcoder.ui import theme
from tipcoder.ui.cases.case_list_page import CaseListPage
from tipcoder.ui.cases.case_table_model import COURT, NUMBER, TITLE
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import Banner

CASES = 10_000
_PLACES = ("Скопје", "Ниш", "Тирана", "Кишињев", "Подгорица", "Битола", "Нови Сад", "Драч", "Бар", "Охрид")
_BARE = 'SELECT number, title, court, decided_on, changed_at FROM "case" WHERE removed_at IS NULL ORDER BY number'


def make_project(path: Path, cases: int) -> OpenProject:
    """Create a project with so many cases without answers, each with a title, a court and a date."""
    project = create_project(NewProject(path, "Benchmark", Country.MKD, "MKD-01", "a benchmark has no secrets"))
    chance = random.Random(1)
    when = project.project.created_at
    made: list[dict[str, Any]] = [
        {
            "id": f"{number:032x}",
            "number": number,
            "title": f"Предмет {chance.randrange(cases)}, {chance.choice(_PLACES)} и {chance.choice(_PLACES)}",
            "court": f"Основен суд {chance.choice(_PLACES)}",
            "decided_on": f"20{chance.randrange(10, 25)}-{chance.randrange(1, 13):02}",
            "created_at": when,
            "changed_at": when,
        }
        for number in range(1, cases + 1)
    ]
    counts = {"answered": 40, "missing": 3, "wrong": 0, "total": 200}
    of_coder = {"role": "primary", "coder": "MKD-01", "place": "", "created_at": when, "changed_at": when}
    codings = [
        {"id": case["id"][::-1], "case_id": case["id"], "framework_id": project.framework_id, **counts, **of_coder}
        for case in made
    ]
    with project.database.writing() as session:
        session.execute(insert(CaseTable), made)
        session.execute(insert(CodingTable), codings)
    return project


def milliseconds(work: Callable[[], object]) -> float:
    """Return the processor time of some work, and of what the event loop does after it."""
    start = time.thread_time()
    work()
    QApplication.processEvents()
    return (time.thread_time() - start) * 1000


def measure_list(project: OpenProject, page: CaseListPage) -> Iterator[Measure]:
    """Yield the figures of a page that is shown."""
    with project.database.session() as session:
        connection = session.connection()
        bare = milliseconds(lambda: connection.exec_driver_sql(_BARE).all())
    yield Measure("the bare query", bare)
    yield Measure("cases read, beside the bare query", milliseconds(lambda: list_cases(project)) / bare, TIMES)
    cases = list_cases(project)
    yield Measure("list shown", milliseconds(lambda: page.table.show_cases(cases, {})), wanted=HELD_MS)
    while page.table.cases.is_preparing:
        QApplication.processEvents()
    for what, words in (("first key of the filter", "о"), ("second key of the filter", "ох"), ("filter cleared", "")):
        yield Measure(what, milliseconds(partial(page.filters.words.setText, words)), wanted=HELD_MS)
    table = page.table
    for name, column in (("title", TITLE), ("court", COURT), ("number", NUMBER)):
        taken = milliseconds(partial(table.sortByColumn, column, Qt.SortOrder.DescendingOrder))
        yield Measure(f"sorted by {name}", taken, wanted=HELD_MS)
    page.add_case()
    yield Measure("case added", median(milliseconds(page.add_case) for _ in range(5)), wanted=HELD_MS)
    cases = list_cases(project)
    table.select_case(cases[len(cases) // 2].id)
    yield Measure("case removed", milliseconds(page.remove_case), wanted=HELD_MS)


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield the figures of a list of many cases."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme.apply_theme(app, Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        project = make_project(Path(folder) / "benchmark.tip", 500 if quick else CASES)
        settings = Settings(Path(folder) / "settings.ini")
        context = ProjectContext(project=project, settings=settings, tasks=Tasks(), banner=Banner())
        page = CaseListPage(context)
        page.resize(1366, 768)
        page.show()
        QApplication.processEvents()
        gc.freeze()  # as the program does once it is loaded
        yield from measure_list(project, page)
        close_project(project)


if __name__ == "__main__":
    run(measure)
