"""Measures a regional project in a database of PostgreSQL: growth, the server's part, and two analysts at once.

    python -m tests.benchmarks.server [--cases 100 400 1600]

Starts a server of its own, as the tests do. For each size: deliveries of five countries with so many cases each are
consolidated into a new database, and its workbook and its figures are made, each step in processor time of this
process and, beside it, of the server. Then two processes read the figures at once, beside one alone (wall time).
"""

import argparse
import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from tests.benchmarks.consolidation import COUNTRIES, deliveries
from tests.benchmarks.measures import highest_memory
from tests.support.postgresql import programs, running
from tests.support.steps import finished
from tipcoder.services.consolidation.apply import Writing, create_regional_store, store_in_project, write_workbook
from tipcoder.services.consolidation.planning import plan_consolidation
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import close_project, open_stored_project


def spent_by_server(folder: Path) -> float:
    """Return the processor seconds of all processes of a server."""
    main = (folder / "data" / "postmaster.pid").read_text(encoding="utf-8").splitlines()[0]
    found = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            number, fields = stat.parent.name, stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:  # it ended meanwhile
            continue
        if main in (number, fields[1]):
            found += sum(map(int, fields[11:15])) / 100  # its own, and of processes that it has outlived
    return found


@contextmanager
def step(name: str, folder: Path, cases: int) -> Iterator[None]:
    """Print what a step takes of this process and of the server, whole and for a case."""
    started, server = time.process_time(), spent_by_server(folder)
    yield
    own, its = time.process_time() - started, spent_by_server(folder) - server
    print(
        f"{cases} cases, {name}: {own:.1f} s, the server {its:.1f} s; "
        f"{own / cases * 1000:.1f} and {its / cases * 1000:.1f} ms a case; {highest_memory():.0f} MB",
        flush=True,
    )


def measure(folder: Path, size: int) -> None:
    """Consolidate deliveries of one size into a database, and make what is read from it."""
    paths, cases, name = deliveries(size), size * len(COUNTRIES), f"region_{size}"
    gc.collect()
    gc.freeze()  # as the command does
    with psycopg.connect(host=str(folder), user="tipcoder", dbname="postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    with tempfile.TemporaryDirectory() as into:
        with step("planned", folder, cases):
            plan = finished(plan_consolidation(paths))
        regional = create_regional_store(address(folder, size), "Region", plan.target)
        with step("stored", folder, cases):
            finished(store_in_project(plan, regional))
        with step("workbook", folder, cases):
            finished(write_workbook(plan, Path(into) / "regional.xlsx", Writing(accepts_small_cells=True), regional))
        with step("figures", folder, cases):
            finished(count_findings(regional))
        close_project(regional)
    with psycopg.connect(host=str(folder), user="tipcoder", dbname=name) as connection:
        held = connection.execute("SELECT pg_database_size(current_database())").fetchone()
    assert held is not None
    print(f"{cases} cases: {held[0] / 2**20:.0f} MB on the server, {held[0] / 1024 / cases:.0f} KB a case", flush=True)
    alone, both = at_once(folder, size, 1), at_once(folder, size, 2)
    print(f"{cases} cases: figures for one analyst {alone:.1f} s, for two at once {both:.1f} s (wall time)", flush=True)


def address(folder: Path, size: int) -> str:
    """Return the address of the database of a size."""
    return f"postgresql+psycopg://tipcoder@/region_{size}?host={folder}"


def at_once(folder: Path, size: int, analysts: int) -> float:
    """Return the wall time until so many processes have read the figures."""
    started = time.perf_counter()
    command = [sys.executable, "-m", __spec__.name, "--read", address(folder, size)]
    reading = [subprocess.Popen(command) for _ in range(analysts)]  # noqa: S603
    for process in reading:
        process.wait()
        assert process.returncode == 0
    return time.perf_counter() - started


def main() -> None:
    """Measure the sizes that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, nargs="+", default=[100, 400, 1600], help="of each country")
    parser.add_argument("--read", help="count the figures of the project at this address, and no more")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--server", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.read:
        project = open_stored_project(arguments.read, "")
        finished(count_findings(project))
        close_project(project)
        return
    if arguments.one:
        measure(arguments.server, arguments.one)
        return
    found = programs()
    assert found is not None, "no PostgreSQL server is installed"
    with running(found) as folder:
        for size in arguments.cases:  # each in a process of its own: its highest memory is its own
            own = ["--one", str(size), "--server", str(folder)]
            subprocess.run([sys.executable, "-m", __spec__.name, *own], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
