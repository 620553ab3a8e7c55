"""Times what is looked through before an export leaves, and whether it grows no faster than the cases.

    python -m tests.benchmarks.export_checks [--quick]

Small cells: persons whom a few answers single out. Review: the texts that leave, with what was found in them, of the
profile that goes to other organisations. Projects of 500, 2,000 and 8,000 generated cases (kept in the folder for
temporary files), each measurement a process of its own. Wanted: the time of a case is the same at every size, to 15 %.
"""

import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.measures import MB, TIMES, Measure, S, highest_memory, options
from tests.benchmarks.measures import report as show
from tests.benchmarks.open_project import PASSPHRASE, made_project
from tests.support.steps import finished
from tipcoder.services.exporting.export import ExportRequest, find_small_cells
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.texts import texts_for_export

SIZES, QUICK = (500, 2_000, 8_000), (100, 400)
WANTED = 1.15
CHECKS: dict[str, Callable[[OpenProject], object]] = {
    "small cells": lambda project: finished(find_small_cells(project, ExportRequest())),
    "review of texts": lambda project: finished(texts_for_export(project, ExportRequest().release(project.form))),
}


def measure_check(check: str, path: Path) -> None:
    """Print what a check takes in this process."""
    project = open_project(path, passphrase=PASSPHRASE)
    gc.collect()
    gc.freeze()  # as the program does once it is loaded
    started = time.process_time()
    CHECKS[check](project)
    print(json.dumps({"cpu": time.process_time() - started, "peak": highest_memory()}))
    close_project(project)


def in_a_process(check: str, path: Path) -> dict[str, float]:
    command = [sys.executable, "-m", __spec__.name, "--check", check, "--project", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield what each check takes at each size, and how it grows."""
    sizes = QUICK if quick else SIZES
    for check in CHECKS:
        each: list[float] = []
        for cases in sizes:
            found = in_a_process(check, made_project(cases))
            yield Measure(f"{cases} cases, {check}", found["cpu"], S)
            yield Measure(f"{cases} cases, {check}: highest memory", found["peak"], MB)
            each.append(found["cpu"] / cases)
        work = f"{check}: a case at {sizes[-1]} cases, of one at {sizes[0]}"
        yield Measure(work, each[-1] / each[0], TIMES, WANTED)


def main() -> None:
    """Measure in this process what is asked for, or all."""
    arguments = options(__doc__)
    arguments.add_argument("--check", choices=CHECKS)
    arguments.add_argument("--project", type=Path)
    given = arguments.parse_args()
    if given.check:
        measure_check(given.check, given.project)
    else:
        show(measure(quick=given.quick), given.into)


if __name__ == "__main__":
    main()
