"""Times the export of a workbook against bare openpyxl (write-only) writing the same cells, and watches its memory.

    python -m tests.benchmarks.export_workbook [--quick]

The export reads an encrypted project and does all that `tipcoder export --profile archive` does. Each measurement is a
process of its own. The export shall take no longer than bare writing, and 16 times the cases a tenth more memory at
most.
"""

import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from tests.benchmarks.generated_cases import make_project
from tests.benchmarks.measures import MB, TIMES, Measure, S, highest_memory, options
from tests.benchmarks.measures import report as show
from tests.support.steps import finished
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import close_project, open_project

SIZES, QUICK = (500, 2_000, 8_000), (50, 200)
WANTED, MORE_MEMORY = 1.0, 1.1


def measure_export(folder: Path) -> None:
    project = open_project(folder / "project.tip", passphrase="a benchmark has no secrets")
    started = time.process_time()
    finished(export_workbook(project, folder / "export.xlsx", ExportRequest("archive", "sr")))
    report(started)
    close_project(project)


def measure_bare(folder: Path) -> None:
    """Write the cells of the export again. Reading them first is not timed."""
    read = CalamineWorkbook.from_path(str(folder / "export.xlsx"))
    sheets = {
        name: [[None if cell == "" else cell for cell in row] for row in read.get_sheet_by_name(name).to_python()]
        for name in read.sheet_names
    }
    gc.collect()
    gc.freeze()  # the cells in memory shall not slow it down
    started = time.process_time()
    workbook = Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(folder / "bare.xlsx")
    report(started, cells=sum(cell is not None for rows in sheets.values() for row in rows for cell in row))


def report(started: float, **more: object) -> None:
    peak = highest_memory()
    print(json.dumps({"cpu": time.process_time() - started, "peak": peak, **more}))


def in_a_process(kind: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", __spec__.name, "--measure", kind, "--folder", str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield what an export takes, beside bare writing, and its memory."""
    peaks = []
    for cases in QUICK if quick else SIZES:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            close_project(make_project(folder / "project.tip", cases))
            ours, bare = in_a_process("export", folder), in_a_process("bare", folder)
        work = f"{cases} cases, {bare['cells']} cells"
        yield Measure(f"{work}, bare openpyxl", bare["cpu"], S)
        yield Measure(f"{work}, exported", ours["cpu"], S)
        yield Measure(f"{work}, exported: highest memory", ours["peak"], MB)
        yield Measure(f"{cases} cases exported, beside bare openpyxl", ours["cpu"] / bare["cpu"], TIMES, WANTED)
        peaks.append(ours["peak"])
    yield Measure("memory of the largest export, of that of the smallest", peaks[-1] / peaks[0], TIMES, MORE_MEMORY)


def main() -> None:
    """Measure in this process what is asked for, or all."""
    arguments = options(__doc__)
    arguments.add_argument("--measure", choices=("export", "bare"))
    arguments.add_argument("--folder", type=Path)
    given = arguments.parse_args()
    if given.measure:
        {"export": measure_export, "bare": measure_bare}[given.measure](given.folder)
    else:
        show(measure(quick=given.quick), given.into)


if __name__ == "__main__":
    main()
