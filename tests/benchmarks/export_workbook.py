"""Times the export of a workbook against bare openpyxl (write-only) writing the same cells, and watches its memory.

    python -m tests.benchmarks.export_workbook [--cases 10000]

The export reads an encrypted project and does all that `tipcoder export --profile archive` does. Each measurement is a
process of its own; export and bare writing take turns, the best of each counts. The ratio shall be below 1.5, and the
peak memory of the export shall not grow with the number of cases.
"""

import argparse
import gc
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from tests.benchmarks.generated_cases import make_project
from tests.support.steps import finished
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.projects import close_project, open_project

LIMIT = 1.5


def measure_export(folder: Path) -> None:
    project = open_project(folder / "project.tip", passphrase="a benchmark has no secrets")
    started = time.perf_counter()
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
    started = time.perf_counter()
    workbook = Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(folder / "bare.xlsx")
    report(started, cells=sum(cell is not None for rows in sheets.values() for row in rows for cell in row))


def report(started: float, **more: object) -> None:
    seconds = time.perf_counter() - started
    print(json.dumps({"seconds": seconds, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, **more}))


def run(kind: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", __spec__.name, "--measure", kind, "--folder", str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return json.loads(done.stdout)


def compare(folder: Path, cases: int, rounds: int) -> float:
    close_project(make_project(folder / "project.tip", cases))
    export, bare = [], []
    for _ in range(rounds):
        export.append(run("export", folder))
        bare.append(run("bare", folder))
    best_export, best_bare = (min(found["seconds"] for found in times) for times in (export, bare))
    peak = max(found["peak"] for found in export)
    print(
        f"{cases} cases, {bare[0]['cells']} cells: export {best_export:.1f} s, bare openpyxl {best_bare:.1f} s,"
        f" ratio {best_export / best_bare:.2f} (limit {LIMIT}), peak memory of the export {peak} MB"
    )
    return peak


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cases", type=int, default=10_000)
    arguments.add_argument("--rounds", type=int, default=2)
    arguments.add_argument("--measure", choices=("export", "bare"))
    arguments.add_argument("--folder", type=Path)
    given = arguments.parse_args()
    if given.measure:
        {"export": measure_export, "bare": measure_bare}[given.measure](given.folder)
        return
    peaks = []
    for cases in (given.cases // 10, given.cases):
        with tempfile.TemporaryDirectory() as folder:
            peaks.append(compare(Path(folder), cases, given.rounds))
    print(f"peak memory for ten times the cases: {peaks[0]} MB, {peaks[1]} MB")


if __name__ == "__main__":
    main()
