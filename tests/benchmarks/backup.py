"""Times a save while a large project is backed up or exported: the longest that an answer waits for it.

`python -m tests.benchmarks.backup [--quick]`. A copy of the project of `open_project`, 10,000 generated cases (500 with
`--quick`), is backed up on another thread, and one of 2,000 (500) exported; meanwhile an answer is saved every 20 ms.
Wall time: to wait costs no processor.
"""

import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.measures import MS, TIMES, Measure, S, run
from tests.benchmarks.open_project import PASSPHRASE, SIZES, made_project
from tests.support.project_files import CODER, NOTHING
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import SetAnswer
from tipcoder.domain.projects import BackupReason
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import close_project, open_project
from tipcoder.storage.coding.cases import list_cases
from tipcoder.storage.coding.codings import save_edit
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.opening import open_database
from tipcoder.ui.shell.start import SWITCH_S

EXPORTED = 2_000
ALONE = 50
PAUSE_S = 0.02
WANTED_MS = 50.0


def saving(database: Database) -> Callable[[], float]:
    """Return what saves an answer and returns the milliseconds that it took."""
    coding = list_cases(database)[0].coding.id
    edit = (SetAnswer(Ref(coding, "court"), None, Answer("first second")),)

    def save() -> float:
        start = time.perf_counter()
        save_edit(database, coding, edit, coder=CODER, saved=NOTHING)
        return (time.perf_counter() - start) * 1000

    return save


def saved_during(work: Callable[[], object], save: Callable[[], float]) -> list[float]:
    """Save again and again until some work on another thread is done; return the milliseconds of each save."""
    thread = threading.Thread(target=work)
    thread.start()
    taken: list[float] = []
    while thread.is_alive():
        taken.append(save())
        time.sleep(PAUSE_S)
    return taken


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield what a save takes alone, during a backup and during an export."""
    sys.setswitchinterval(SWITCH_S)  # as the program does
    yield from during_backup(quick=quick)
    yield from during_export(SIZES[0] if quick else EXPORTED)


def during_export(cases: int) -> Iterator[Measure]:
    """Yield what a save takes while a workbook is written."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "benchmark.tip"
        shutil.copyfile(made_project(cases), path)
        project = open_project(path, passphrase=PASSPHRASE)
        request = ExportRequest("archive", "sr")
        taken = sorted(
            saved_during(
                lambda: finished(export_workbook(project, Path(folder) / "export.xlsx", request)),
                saving(project.database),
            )
        )
        work = f"{cases} cases: an answer saved during an export (wall time)"
        yield Measure(work, median(taken), MS)
        yield Measure(f"{work}, 95th percentile", taken[int(len(taken) * 0.95)], MS, WANTED_MS)
        yield Measure(f"{work}, longest of {len(taken)}", taken[-1], MS)
        close_project(project)


def during_backup(*, quick: bool) -> Iterator[Measure]:
    """Yield what a save takes alone and during a backup, and what the backup takes."""
    cases = SIZES[0] if quick else SIZES[-1]
    original = made_project(cases)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "benchmark.tip"
        start = time.perf_counter()
        shutil.copyfile(original, path)
        with path.open("rb+") as file:
            os.fsync(file.fileno())
        bare = time.perf_counter() - start
        database = open_database(path, passphrase=PASSPHRASE, check_later=True)
        save = saving(database)
        alone = [save() for _ in range(ALONE)]
        yield Measure(f"{cases} cases: an answer saved", median(alone), MS)
        yield Measure(f"{cases} cases: an answer saved, longest", max(alone), MS)
        start = time.perf_counter()
        taken = saved_during(lambda: database.back_up(BackupReason.TIME), save)
        whole = time.perf_counter() - start
        yield Measure(f"{cases} cases: an answer saved during a backup (wall time)", median(taken), MS)
        yield Measure(
            f"{cases} cases: the longest of {len(taken)} saves during a backup (wall time)", max(taken), MS, WANTED_MS
        )
        yield Measure(f"{cases} cases: the backup, verified (wall time)", whole, S)
        yield Measure(f"{cases} cases: the backup, beside a plain copy of the file", whole / bare, TIMES)
        database.close()


if __name__ == "__main__":
    run(measure)
