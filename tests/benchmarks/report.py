"""Measures the report of findings of a large project: its time, and its memory.

    python -m tests.benchmarks.report [--quick]

The report is the whole internal one, with a sheet of each case and all annexes, made in a process of its own.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.generated_cases import make_project
from tests.benchmarks.measures import MB, Measure, S, highest_memory, options
from tests.benchmarks.measures import report as show
from tests.support.steps import finished
from tipcoder.services.projects import close_project, open_project
from tipcoder.services.report.making import ReportRequest, make_report

CASES, QUICK = 2_000, 100
WANTED_SECONDS, WANTED_MEMORY = 60.0, 600.0


def measure_report(folder: Path) -> None:
    project = open_project(folder / "project.tip", passphrase="a benchmark has no secrets")
    started = time.process_time()
    finished(make_report(project, folder / "report.docx", ReportRequest(language="sr")))
    print(json.dumps({"cpu": time.process_time() - started, "peak": highest_memory()}))
    close_project(project)


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield what a report takes, and its memory."""
    cases = QUICK if quick else CASES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        close_project(make_project(folder / "project.tip", cases))
        command = [sys.executable, "-m", __spec__.name, "--folder", name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
        found: dict[str, float] = json.loads(done.stdout)
        size = (folder / "report.docx").stat().st_size / 2**20
    yield Measure(f"{cases} cases: internal report with annexes", found["cpu"], S, WANTED_SECONDS)
    yield Measure(f"{cases} cases: highest memory", found["peak"], MB, WANTED_MEMORY)
    yield Measure(f"{cases} cases: size of the document", size, MB)


def main() -> None:
    """Measure in this process what is asked for, or all."""
    arguments = options(__doc__)
    arguments.add_argument("--folder", type=Path)
    given = arguments.parse_args()
    if given.folder:
        measure_report(given.folder)
    else:
        show(measure(quick=given.quick), given.into)


if __name__ == "__main__":
    main()
