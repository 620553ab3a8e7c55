"""Drives the real window through what a person does, on a quiet or a busy computer: holds, and counts.

`python -m tests.benchmarks.window [--burn 2] [--cases 10000]`. An encrypted project of 500 generated cases, and three
more with 2, 90 and 300 victims and a judgment of 40 pages. For each piece of work: the longest turn of the event loop
and all turns together, in processor time of the window's thread, until it is painted and what was put off is done; then
what does not depend on load: readings, statements, connections, files, widgets, modules. `--burn` keeps as many
processes busy meanwhile.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog

from tests.benchmarks import generated_cases
from tests.benchmarks.coding_case import SENTENCE, another_value, provable, questions
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.measures import Measure, options, report
from tests.benchmarks.open_project import PASSPHRASE, made_project
from tests.support.counting import Counting
from tipcoder.domain.answers import Ref
from tipcoder.languages import ui_language
from tipcoder.services.cases import add_judgment, list_cases
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.ui import pages, theme
from tipcoder.ui.exchange.export.export_dialog import ExportDialog
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.start import Preload
from tipcoder.ui.shell.workspace import Workspace
from tipcoder.ui.tasks import Tasks

HELD, OPENED, SCHEME = 50.0, 80.0, 150.0
SIZES = (2, 90, 300)
AFTER_S = 0.6
_BURN = "while True: pass"


@contextmanager
def burning(processes: int) -> Iterator[None]:
    """Keep so many processes busy."""
    started = [subprocess.Popen([sys.executable, "-c", _BURN]) for _ in range(processes)]  # noqa: S603
    try:
        yield
    finally:
        for process in started:
            process.kill()
            process.wait()


class Driver:
    """Does one piece of work after another in the window."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self.tasks = Tasks(app)
        self.window = MainWindow(Settings(folder / "settings.ini"), self.tasks)
        self.window.resize(1366, 768)

    @property
    def workspace(self) -> Workspace:
        workspace = self.window.workspace
        assert workspace is not None
        return workspace

    def rest(self) -> None:
        """Let the event loop turn until all that was put off is done."""
        end = time.monotonic() + AFTER_S
        while time.monotonic() < end or self.tasks.is_busy:
            self._app.processEvents()

    def do(self, name: str, work: Callable[[], object], wanted: float = HELD) -> Iterator[Measure]:
        """Do a piece of work, and yield its longest hold, its whole time, and print its counts."""
        with Heartbeat() as heartbeat:
            with Counting() as counts:
                work()
                self._app.processEvents()
                self._app.processEvents()
            self.rest()
        places = sorted(heartbeat.holds, key=lambda hold: -hold.milliseconds)
        print(f"{name}: {counts}{f'; held at {places[0].place}' if places and places[0].place else ''}")
        yield Measure(f"{name}: longest hold", heartbeat.longest, wanted=wanted)
        yield Measure(f"{name}: all", heartbeat.busy)


def made(folder: Path, cases: int) -> OpenProject:
    """Return a copy of a project of so many cases, with one more of each size."""
    path = Path(shutil.copy(made_project(cases), folder / f"{cases}.tip"))
    project = open_project(path, passphrase=PASSPHRASE)
    judgment = folder / "judgment.txt"
    judgment.write_text("\f".join(SENTENCE * 28 for _ in range(40)), encoding="utf-8")
    chance = random.Random(3)
    for number, victims in enumerate(SIZES, start=cases + 1):
        generated_cases._ROWS_A_PARENT["victims"] = victims
        with project.database.writing() as session:
            generated_cases._add_case(session, project, number, chance)
    for case in list_cases(project)[-len(SIZES) :]:
        add_judgment(project, case.id, judgment)
    return project


def measure(cases: int) -> Iterator[Measure]:
    """Yield the holds of each piece of work."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    ui_language.install("en")
    theme.apply_theme(app, Scheme.LIGHT)
    with tempfile.TemporaryDirectory() as name:
        project = made(Path(name), cases)
        driver = Driver(app, Path(name))
        yield from driver.do("window shown", driver.window.show)
        preload = Preload(driver.tasks, driver.window)
        while preload.is_busy or driver.tasks.is_busy:
            app.processEvents()
        yield from driver.do(f"project of {cases} opened", partial(driver.window.show_project, project))
        yield from _cases(driver, project)
        yield from _work(driver)
        yield from _pages(driver)
        driver.window.close_workspace()
        while driver.window.closing.is_busy:
            app.processEvents()
        close_project(project)


def _cases(driver: Driver, project: OpenProject) -> Iterator[Measure]:
    workspace = driver.workspace
    codings = [case.coding.id for case in list_cases(project)]
    first, *sized = codings[0], *codings[-len(SIZES) :]
    yield from driver.do("first case opened", partial(workspace.open_coding, first), OPENED)
    for victims, coding in zip(SIZES, sized, strict=True):
        yield from driver.do(f"case of {victims} victims opened", partial(workspace.open_coding, coding), OPENED)
    yield from driver.do("small case opened again", partial(workspace.open_coding, first), OPENED)
    yield from driver.do("case of 90 victims opened again", partial(workspace.open_coding, sized[1]), OPENED)


def _work(driver: Driver) -> Iterator[Measure]:
    page = driver.workspace.coding
    work = page.work
    assert work is not None
    for shown in work.structure.pages:
        yield from driver.do(f"section {shown.key}", partial(page.go_to, Ref(work.live.root, shown.key)))
    asked = questions(work.live)
    for number, ref in enumerate(asked[:: len(asked) // 6]):
        yield from driver.do(f"a question anywhere, {number + 1}", partial(page.go_to, ref))
        frame = page.form.view.frame(ref)
        if frame is not None and frame.input is not None:
            yield from driver.do(f"an answer, {number + 1}", partial(frame.save_answer, another_value(page, ref)))
    yield from driver.do("undo", page.undo)
    page.go_to(provable(page)[10])
    view = page.judgments.flowing
    cursor = view.textCursor()
    cursor.setPosition(500)
    cursor.setPosition(560, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    driver.rest()
    yield from driver.do("a passage", page.evidence.mark_selection)
    yield from driver.do("undo of a passage", page.undo)
    for roster in ("victims", "defendants"):
        ref = Ref(work.live.root, roster)
        page.go_to(ref)
        driver.rest()
        block = page.form.view.block(ref)
        yield from driver.do(f"a row of {roster} added", block.add_row)
        yield from driver.do("undo of it", page.undo)


def _pages(driver: Driver) -> Iterator[Measure]:
    workspace = driver.workspace
    names = [page.name for page in pages.pages_of(workspace.coding.context)]
    for round_ in ("first", "again"):
        for name in names:
            yield from driver.do(f"page {name} ({round_})", partial(workspace.show_page, name))
    for format in ("xlsx", "csv"):
        yield from driver.do(f"export dialog ({format})", partial(_show, ExportDialog, workspace, format))
    workspace.show_page(pages.CODING)
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        yield from driver.do(f"colours {scheme}", partial(driver.window.preferences.choose_scheme, scheme), SCHEME)
    yield from driver.do("a case added", workspace.cases.add_case)


def _show(kind: Callable[..., QDialog], workspace: Workspace, format: str) -> None:
    dialog = kind(workspace.coding.context, workspace, format)
    dialog.show()
    QApplication.processEvents()
    dialog.close()
    dialog.deleteLater()


def main() -> None:
    """Measure what the command line asks for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = options(__doc__)
    parser.add_argument("--burn", type=int, default=0, metavar="N", help="processes that keep the computer busy")
    parser.add_argument("--cases", type=int, default=500, metavar="N")
    arguments = parser.parse_args()
    with burning(arguments.burn):
        report(measure(arguments.cases), arguments.into)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
