"""Times the figures of many cases: counted, laid out, and drawn.

`python -m tests.benchmarks.findings [--quick]`. Processor time, in a process of its own. In the project measured no
coding is complete, so that what is asked and not answered has to be found in each. Wanted at 2,000 cases: under 3 s
until the tables of a chapter are there, less than 600 MB, and less than 5 % of counting more for a public edition that
is compared with 50 earlier ones.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from sqlalchemy import text

from tests.benchmarks.generated_cases import make_project
from tests.benchmarks.measures import MB, TIMES, Measure, S, highest_memory, options, report
from tests.support.steps import finished
from tipcoder.domain.release import Audience, EarlierEdition
from tipcoder.exchange.charts.drawing import png_bytes
from tipcoder.services.findings.charts import FigureCharts
from tipcoder.services.findings.counting import Edition, count_findings
from tipcoder.services.findings.findings import Findings
from tipcoder.services.findings.labels import FigureLabels
from tipcoder.services.projects import close_project, open_project
from tipcoder.services.release.gate import released_figures

SIZE, QUICK = 2_000, 200
WANTED, MEMORY = 3.0, 600.0
FIRST = "profile"
EDITIONS, WANTED_COMPARED = 50, 0.05


def measure_findings(path: Path) -> dict[str, float]:
    """Count, lay out and draw the figures of a project."""
    project = open_project(path, passphrase="a benchmark has no secrets")
    times = [time.process_time()]
    findings = finished(count_findings(project))
    times.append(time.process_time())
    chapter = findings.definitions.figures.values()
    findings.tables(Edition.INTERNAL, [figure.id for figure in chapter if figure.chapter == FIRST])
    times.append(time.process_time())
    released = released_figures(findings, Audience.TEAM, "mk", ())
    charts = FigureCharts(released, FigureLabels(findings.definitions, findings.form, "mk")).charts()
    times.append(time.process_time())
    for chart in charts.values():
        png_bytes(chart)
    times.append(time.process_time())
    compared = compare_with_earlier(findings)
    close_project(project)
    counted, first, laid_out, drawn = (after - before for before, after in pairwise(times))
    return {
        "counted": counted,
        "first": first,
        "laid_out": laid_out,
        "drawn": drawn,
        "compared": compared,
        "charts": len(charts),
        "peak": highest_memory(),
    }


def compare_with_earlier(findings: Findings) -> float:
    """Return what it takes to compare public figures with earlier editions, each of which has fewer of everything."""
    cells = released_figures(findings, Audience.PUBLIC, "mk", ()).value.cells
    by_figure = {figure: [one for one in cells if one.figure == figure] for figure in {one.figure for one in cells}}
    editions = [
        EarlierEdition(
            f"{place:012x}",
            datetime(2026, 1, 1, tzinfo=UTC),
            findings.cases,
            {
                figure: frozenset(
                    replace(one, count=max(one.count - place, 0), base=max(one.base - 20 * place, 0)) for one in found
                )
                for figure, found in by_figure.items()
            },
        )
        for place in range(1, EDITIONS + 1)
    ]
    times = [time.process_time()]
    for earlier in ((), editions):
        released_figures(findings, Audience.PUBLIC, "mk", earlier)
        times.append(time.process_time())
    alone, compared = (after - before for before, after in pairwise(times))
    return compared - alone


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield what the figures take."""
    cases = QUICK if quick else SIZE
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "project.tip"
        project = make_project(path, cases)
        with project.database.writing() as session:
            session.execute(text("UPDATE coding SET answered = 1, total = 2"))
        close_project(project)
        command = [sys.executable, "-m", __spec__.name, "--project", str(path)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    found = json.loads(done.stdout)
    yield Measure(f"{cases} incomplete cases, figures counted", found["counted"], S)
    yield Measure(
        f"{cases} incomplete cases, until all tables are there", found["counted"] + found["laid_out"], S, WANTED
    )
    yield Measure(
        f"{cases} cases: compared with {EDITIONS} earlier editions, of counting",
        found["compared"] / found["counted"],
        TIMES,
        WANTED_COMPARED,
    )
    yield Measure(f"{found['charts']} charts drawn at 200 dpi", found["drawn"], S)
    yield Measure(f"{cases} cases, charts drawn: highest memory", found["peak"], MB, MEMORY)


def main() -> None:
    """Measure in this process what is asked for, or all."""
    arguments = options(__doc__)
    arguments.add_argument("--project", type=Path)
    given = arguments.parse_args()
    if given.project:
        print(json.dumps(measure_findings(given.project)))
    else:
        report(measure(quick=given.quick), given.into)


if __name__ == "__main__":
    main()
