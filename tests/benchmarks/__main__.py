"""Runs the benchmarks of what a person waits for, and writes their figures into docs/benchmarks.md.

`python -m tests.benchmarks [--only NAME ...] [--quick]`. Each benchmark is a process of its own. With `--only` the
lines of the others stay in the table as they are; with `--quick` nothing is written.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.measures import Measure, read_measures

BENCHMARKS = (
    "start",
    "window",
    "open_project",
    "case_list",
    "coding_page",
    "save",
    "backup",
    "export_checks",
    "export_workbook",
    "import_workbook",
    "consolidation",
    "agreement",
    "settling",
    "findings",
    "search",
    "engine_vs_odk",
    "report",
    "review_texts",
)
"""Modules of this folder, in the order of the table."""
TABLE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
BEGIN, END = "<!-- benchmarks: begin -->", "<!-- benchmarks: end -->"
HEAD = "| benchmark | work | measured | wanted | verdict | date |\n| --- | --- | ---: | ---: | --- | --- |"
_LINE = re.compile(r"^\| (\w+) \| .*\|$", re.MULTILINE)


def run_benchmark(name: str, *, quick: bool) -> list[Measure]:
    """Run a benchmark, whose figures are printed as they come, and return them. A failure leaves what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        into = Path(folder) / "measures"
        into.touch()
        arguments = ["-m", f"tests.benchmarks.{name}", "--into", str(into), *(["--quick"] if quick else [])]
        ended = subprocess.run([sys.executable, *arguments], check=False)  # noqa: S603
        if ended.returncode:
            print(f"{name} failed ({ended.returncode})", file=sys.stderr)
        return list(read_measures(into))


def lines_of(name: str, measures: Iterable[Measure], day: str) -> list[str]:
    """Return the lines of the table of one benchmark: those of its figures of which something is wanted."""
    return [
        f"| {name} | {one.work} | {one.shown_value} | {one.shown_wanted} | {one.verdict} | {day} |"
        for one in measures
        if one.wanted is not None
    ]


def write_table(lines: dict[str, list[str]]) -> None:
    """Replace the lines of some benchmarks in docs/benchmarks.md."""
    text = TABLE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    table, after = rest.split(END)
    kept: dict[str, list[str]] = {name: [] for name in BENCHMARKS}
    for line in _LINE.finditer(table):
        if line[1] in kept:
            kept[line[1]].append(line[0])
    whole = [line for found in (kept | lines).values() for line in found]
    TABLE.write_text(before + BEGIN + "\n" + HEAD + "\n" + "\n".join(whole) + "\n" + END + after, encoding="utf-8")


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=BENCHMARKS, default=BENCHMARKS, metavar="NAME")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, smaller sizes; nothing is written")
    arguments = parser.parse_args()
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    for name in arguments.only:
        print(f"\n{name}")
        measures = run_benchmark(name, quick=arguments.quick)
        if measures and not arguments.quick:
            write_table({name: lines_of(name, measures, day)})


if __name__ == "__main__":
    main()
