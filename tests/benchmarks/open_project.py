"""Times a project of many coded cases from its passphrase to a list of cases that can be used.

`python -m tests.benchmarks.open_project [--quick]`. 500 and 10,000 generated cases (560 MB), made once and kept in the
folder for temporary files. Wall time ends when the whole list is painted; holds are turns of the event loop until all
that follows is done: the check of the file, the first backup. Then a change is saved and the project closed, which
backs it up in the background. Bare: the key derived from the passphrase, and one plain SELECT of the cases.
"""

import os
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlalchemy import update

from tests.benchmarks.generated_cases import make_project
from tests.benchmarks.heartbeat import HELD_MS, Heartbeat
from tests.benchmarks.measures import MS, TIMES, Measure, S, run
from tipcoder.services.frameworks import shipped_framework
from tipcoder.services.projects import close_project
from tipcoder.storage.file import cipher
from tipcoder.storage.file.copies import backups_folder
from tipcoder.storage.file.migrate import HEAD
from tipcoder.storage.tables.project import CaseTable
from tipcoder.ui import theme
from tipcoder.ui.settings import Scheme, Settings
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.start import Preload
from tipcoder.ui.start.unlock_dialog import UnlockDialog
from tipcoder.ui.tasks import Tasks

PASSPHRASE = "a benchmark has no secrets"
SIZES = (500, 10_000)
WANTED_S = 1.0
AFTER_S = 3.0
"""Seconds in which the event loop is watched after the list is shown."""
_PLACES = ("Скопје", "Ниш", "Тирана", "Кишињев", "Подгорица", "Битола", "Нови Сад", "Драч", "Бар", "Охрид")
_BARE = 'SELECT number, title, court, decided_on, changed_at FROM "case" WHERE removed_at IS NULL ORDER BY number'


def made_project(cases: int) -> Path:
    """Return a project of so many coded cases, made anew where framework or schema are others."""
    folder = Path(tempfile.gettempdir()) / f"tipcoder-open-{shipped_framework().sha256[:12]}-{HEAD}-{cases}"
    path = folder / "benchmark.tip"
    if path.exists():
        return path
    folder.mkdir(exist_ok=True)
    unfinished = path.with_name("unfinished.tip")
    unfinished.unlink(missing_ok=True)
    project = make_project(unfinished, cases)
    chance = random.Random(2)
    with project.database.writing() as session:
        for number in range(1, cases + 1):
            named = {
                "title": f"Предмет {chance.randrange(cases)}, {chance.choice(_PLACES)} и {chance.choice(_PLACES)}",
                "court": f"Основен суд {chance.choice(_PLACES)}",
                "decided_on": f"20{chance.randrange(10, 25)}-{chance.randrange(1, 13):02}",
                "changed_at": datetime(2026, 1, 1 + number % 28, tzinfo=UTC),
            }
            session.execute(update(CaseTable).where(CaseTable.number == number).values(**named))
    close_project(project)
    unfinished.rename(path)
    return path


def bare(path: Path) -> float:
    """Return the seconds that the key and the bare list take, the shortest of three."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        connection = cipher.connect(path, cipher.derive_key(PASSPHRASE, cipher.read_salt(path)), read_only=True)
        connection.execute(_BARE).fetchall()
        connection.close()
        times.append(time.perf_counter() - start)
    return min(times)


def measure_size(app: QApplication, cases: int) -> Iterator[Measure]:
    """Yield the figures of one size."""
    path = made_project(cases)
    least = bare(path)
    with tempfile.TemporaryDirectory() as folder:
        tasks = Tasks(app)
        window = MainWindow(Settings(Path(folder) / "settings.ini"), tasks)
        window.show()
        preload = Preload(tasks, window)
        while preload.is_busy or tasks.is_busy:
            app.processEvents()
        dialog = UnlockDialog(path, Settings(Path(folder) / "settings.ini"), tasks, window)
        dialog.open()
        dialog.passphrase.setText(PASSPHRASE)
        app.processEvents()
        with Heartbeat() as heartbeat:
            wall, whole = time.perf_counter(), time.process_time()
            dialog.unlock()
            while dialog.project is None:
                app.processEvents()
            window.show_project(dialog.project)
            while not is_usable(window, cases):
                app.processEvents()
            app.processEvents()
            taken = time.perf_counter() - wall
            yield Measure(f"{cases} cases: from passphrase to usable list, wall", taken, S, WANTED_S)
            yield Measure(f"{cases} cases: beside the bare key and SELECT", taken / least, TIMES)
            yield Measure(f"{cases} cases: the same, CPU of the process", time.process_time() - whole, S)
            yield Measure(f"{cases} cases: the same, CPU of the window's thread", heartbeat.busy, MS)
            end = time.monotonic() + AFTER_S
            while time.monotonic() < end or tasks.is_busy:
                app.processEvents()
        for hold in heartbeat.holds:
            print(f"held {hold.milliseconds:.0f} ms at {hold.place}")
        yield Measure(f"{cases} cases: longest hold", heartbeat.longest, wanted=HELD_MS)
        with dialog.project.database.writing():
            pass  # only a project that changed is backed up
        with Heartbeat() as heartbeat:
            start = time.perf_counter()
            window.close_workspace()
            shut = time.perf_counter() - start
            while window.closing.is_busy:
                app.processEvents()
        yield Measure(f"{cases} cases: closed until the start page is there, wall", shut * 1000, MS)
        yield Measure(f"{cases} cases: closed until it is backed up, wall", time.perf_counter() - start, S)
        yield Measure(f"{cases} cases: closed, longest hold", heartbeat.longest, wanted=HELD_MS)
        window.close()
        window.deleteLater()
    shutil.rmtree(backups_folder(path))


def is_usable(window: MainWindow, cases: int) -> bool:
    """Return whether the list is shown with all its cases."""
    return window.workspace is not None and window.workspace.cases.table.proxy.rowCount() == cases


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield the figures of opening."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme.apply_theme(app, Scheme.LIGHT)
    for cases in SIZES[:1] if quick else SIZES:
        yield from measure_size(app, cases)


if __name__ == "__main__":
    run(measure)
