"""Measures how long work grows with the number of cases: fitted over three sizes, each in a process of its own.

    python -m tests.benchmarks.growth [--quick] [--cases 100 200 400] [--work index findings]

Processor time, and of what must not hold cases in memory its highest memory. The power is that of the line through the
logarithms: with 1 twice the cases take twice as long, with 2 four times. What every run takes whatever the cases are,
makes it smaller than it is; between the two largest sizes this weighs least, so they are given too.
"""

import argparse
import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from math import log
from pathlib import Path

from tests.benchmarks.consolidation import COUNTRIES, deliveries
from tests.benchmarks.generated_cases import make_project
from tests.benchmarks.measures import MB, TIMES, Measure, S, highest_memory, options
from tests.benchmarks.measures import report as show
from tests.support.steps import finished
from tipcoder.services.consolidation.apply import Writing, create_regional_project, store_in_project
from tipcoder.services.consolidation.apply import write_workbook as write_regional
from tipcoder.services.consolidation.planning import plan_consolidation
from tipcoder.services.exporting.export import ExportRequest, export_workbook
from tipcoder.services.findings.counting import Edition, count_findings
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.report.making import ReportRequest, make_report
from tipcoder.services.search.search import catch_up
from tipcoder.services.taxonomies.installation import install, installed_taxonomy, list_installed, plan_installation

PASSPHRASE = "a benchmark has no secrets"
SIZES, QUICK = (100, 200, 400), (20, 40, 80)
POWER, MORE_MEMORY = 1.1, 1.2


def index(project: OpenProject, _folder: Path) -> None:
    """Index the answers of all cases."""
    finished(catch_up(project))


def taxonomies(project: OpenProject, _folder: Path) -> None:
    """Install the taxonomies that are there."""
    installed = [installed_taxonomy(project, one.id) for one in list_installed(project)]
    finished(install(project, plan_installation(project, installed)))


def findings(project: OpenProject, _folder: Path) -> None:
    """Count the figures, and lay out all tables."""
    counted = finished(count_findings(project))
    counted.tables(Edition.INTERNAL, list(counted.definitions.figures))


def report(project: OpenProject, folder: Path) -> None:
    """Write the internal report."""
    finished(make_report(project, folder / "report.docx", ReportRequest(language="sr")))


def export(project: OpenProject, folder: Path) -> None:
    """Write the workbook of all cases."""
    finished(export_workbook(project, folder / "export.xlsx", ExportRequest("archive", "sr")))


def consolidate(paths: list[Path], folder: Path) -> None:
    """Consolidate deliveries into a new regional project, and write its workbook."""
    plan = finished(plan_consolidation(paths))
    regional = create_regional_project(folder / "regional.tip", "Region", PASSPHRASE, plan.target)
    finished(store_in_project(plan, regional))
    finished(write_regional(plan, folder / "regional.xlsx", Writing(accepts_small_cells=True), regional))
    close_project(regional)


OF_A_PROJECT: dict[str, Callable[[OpenProject, Path], None]] = {
    one.__name__: one for one in (index, taxonomies, findings, report, export)
}
WORK = (*OF_A_PROJECT, consolidate.__name__)
HOLDS_NO_CASES = frozenset((export.__name__, consolidate.__name__))


def measure_one(work: str, folder: Path, cases: int) -> None:
    """Do one of the works in this process, and print what it took."""
    paths = deliveries(cases // len(COUNTRIES)) if work == consolidate.__name__ else []
    project = None if paths else open_project(folder / "project.tip", passphrase=PASSPHRASE)
    gc.collect()
    gc.freeze()  # as the program does
    started = time.process_time()
    if project is None:
        consolidate(paths, folder)
    else:
        OF_A_PROJECT[work](project, folder)
        close_project(project)
    print(json.dumps({"cpu": time.process_time() - started, "peak": highest_memory()}))


def power(sizes: list[int], values: list[float]) -> float:
    """Return the power by which values grow with sizes: the slope of their logarithms."""
    across, along = [log(one) for one in sizes], [log(one) for one in values]
    middle, height = sum(across) / len(across), sum(along) / len(along)
    above = sum((one - middle) * (other - height) for one, other in zip(across, along, strict=True))
    return above / sum((one - middle) ** 2 for one in across)


def measure(*, quick: bool, cases: list[int] | None = None, works: list[str] | None = None) -> Iterator[Measure]:
    """Yield what each work takes by size, and the power by which it grows."""
    sizes = cases or list(QUICK if quick else SIZES)
    took: dict[str, list[dict[str, float]]] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            close_project(make_project(Path(name) / "project.tip", size))
            for work in works or WORK:
                command = [sys.executable, "-m", __spec__.name, "--folder", name, "--one", work, "--cases", str(size)]
                done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
                found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
                took.setdefault(work, []).append(found)
                yield Measure(f"{work}, {size} cases", found["cpu"], S)
                yield Measure(f"{work}, {size} cases: highest memory", found["peak"], MB)
    for work, found_ones in took.items():
        spent = [found["cpu"] for found in found_ones]
        span = f"{sizes[0]} to {sizes[-1]} cases"
        yield Measure(f"{work}, {span}: power by which it grows", power(sizes, spent), "", POWER)
        yield Measure(f"{work}, the larger two of them: the same", power(sizes[-2:], spent[-2:]), "")
        if work in HOLDS_NO_CASES:
            more = found_ones[-1]["peak"] / found_ones[0]["peak"]
            yield Measure(f"{work}: memory of the largest, of that of the smallest", more, TIMES, MORE_MEMORY)


def main() -> None:
    """Measure in this process what is asked for, or all."""
    arguments = options(__doc__)
    arguments.formatter_class = argparse.RawDescriptionHelpFormatter
    arguments.add_argument("--cases", type=int, nargs="+")
    arguments.add_argument("--work", nargs="+", choices=WORK)
    arguments.add_argument("--one", choices=WORK, help=argparse.SUPPRESS)
    arguments.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.one:
        measure_one(given.one, given.folder, given.cases[0])
    else:
        show(measure(quick=given.quick, cases=given.cases, works=given.work), given.into)


if __name__ == "__main__":
    main()
