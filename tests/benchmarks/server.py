"""Measures a regional project in a database of PostgreSQL: growth, the server's part, and two analysts at once.

    python -m tests.benchmarks.server [--cases 100 400 1600]
    python -m tests.benchmarks.server --stored 10000

Starts a server of its own, as the tests do. For each size: deliveries of five countries with so many cases each are
consolidated into a new database, and its workbook and its figures are made, each step in processor time of this
process and, beside it, of the server. Then two processes read the figures at once, beside one alone (wall time).

With `--stored` so many cases of 20 projects are stored without workbooks, in one transaction as always: what the first
thousand takes beside the last says whether storing grows as the cases do. Then figures are counted, as above.
"""

import argparse
import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg

from tests.benchmarks.consolidation import COUNTRIES, deliveries, generated
from tests.benchmarks.measures import highest_memory
from tests.support.postgresql import programs, running
from tests.support.steps import finished
from tipcoder.domain.coder_codes import REGIONAL_CODER
from tipcoder.domain.consolidation import Delivery, DeliveryKind, regional_id
from tipcoder.domain.projects import Country
from tipcoder.domain.records import CaseRecord
from tipcoder.services.consolidation.apply import Writing, create_regional_store, store_in_project, write_workbook
from tipcoder.services.consolidation.planning import plan_consolidation
from tipcoder.services.findings.counting import count_findings
from tipcoder.services.projects import NewProject, close_project, create_stored_project, open_stored_project
from tipcoder.storage.regional.consolidating import Consolidation, store_consolidation
from tipcoder.storage.regional.deliveries import regional_state


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
    read_by_analysts(folder, cases, size)


def read_by_analysts(folder: Path, cases: int, size: int) -> None:
    """Say what the server holds, and what one analyst waits for the figures, and two at once."""
    with psycopg.connect(host=str(folder), user="tipcoder", dbname=f"region_{size}") as connection:
        held = connection.execute("SELECT pg_database_size(current_database())").fetchone()
    assert held is not None
    print(f"{cases} cases: {held[0] / 2**20:.0f} MB on the server, {held[0] / 1024 / cases:.0f} KB a case", flush=True)
    alone, both = at_once(folder, size, 1), at_once(folder, size, 2)
    print(f"{cases} cases: figures for one analyst {alone:.1f} s, for two at once {both:.1f} s (wall time)", flush=True)


PROJECTS = 20
EVERY = 1_000
"""Cases after which it is said what the last ones took."""


def measure_stored(folder: Path, cases: int) -> None:
    """Store made-up cases past planning, say what each thousand takes, and count figures."""
    with psycopg.connect(host=str(folder), user="tipcoder", dbname="postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE region_{cases}")
    regional = create_stored_project(address(folder, cases), NewProject(Path(), "Region", None, REGIONAL_CODER, ""))
    form = regional.form
    asked = [((roster, question.key), question) for roster, question in form.all_questions()]
    some = list(generated(form, 1, PROJECTS))
    came = [
        Delivery(
            id=f"delivery {number}",
            kind=DeliveryKind.WORKBOOK,
            name=f"{number}.xlsx",
            sha256="",
            project=f"project {number}",
            country=list(Country)[number % len(Country)].value,
            profile="unodc",
            form_id=form.id,
            form_version=form.version,
        )
        for number in range(PROJECTS)
    ]
    nothing: dict[str, tuple[()]] = {one.id: () for one in came}
    plan = Consolidation(
        deliveries=came,
        cases=lambda delivery: (copied(some[one % PROJECTS], delivery, one) for one in range(cases // PROJECTS)),
        shown=lambda delivery, _case: {"title": delivery.country, "court": "", "decided_on": ""},
        reports={one.id: {} for one in came},
        quotations=nothing,
        published=nothing,
        briefs=nothing,
        versions={},
        terms=(),
        recoded=(),
        seen=regional_state(regional.database),
        selects={place for place, question in asked if question.type.is_select},
        calculated={place for place, question in asked if question.calculate},
    )
    own, server = time.process_time(), spent_by_server(folder)
    with step("stored", folder, cases):
        for done in store_consolidation(regional.database, plan):
            if done % EVERY == 0:
                before, own = own, time.process_time()
                earlier, server = server, spent_by_server(folder)
                spent = f"{(own - before) / EVERY * 1000:.1f} and {(server - earlier) / EVERY * 1000:.1f} ms a case"
                print(f"{done - EVERY} to {done}: {spent}", flush=True)
    with step("figures", folder, cases):
        finished(count_findings(regional))
    close_project(regional)
    read_by_analysts(folder, cases, cases)


def copied(case: CaseRecord, delivery: Delivery, number: int) -> CaseRecord:
    """Return a case under ids of a project and number."""

    def name(id: str) -> str:
        return regional_id(delivery.project, str(number), id)

    return {
        roster: [
            replace(
                row,
                row_id=name(row.row_id),
                case_id=name(row.case_id),
                parent_id=row.parent_id and name(row.parent_id),
                source_key=row.row_id,
            )
            for row in rows
        ]
        for roster, rows in case.items()
    }


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
    parser.add_argument("--stored", type=int, help="store so many cases of 20 projects, past planning")
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
        if arguments.stored:
            measure_stored(folder, arguments.stored)
            return
        for size in arguments.cases:  # each in a process of its own: its highest memory is its own
            own = ["--one", str(size), "--server", str(folder)]
            subprocess.run([sys.executable, "-m", __spec__.name, *own], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
