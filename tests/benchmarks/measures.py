"""Carries the figures of a benchmark: printed beside what is wanted, and handed to `python -m tests.benchmarks`.

A module of the table has `measure(*, quick)`, which yields each `Measure` as soon as it is known, and ends with
`run(measure)`.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

MS, S, MB, TIMES = "ms", "s", "MB", "x"
"""Units: processor time unless the work says wall time; `x` are the times of a bare limit or of a peer."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of a benchmark. `wanted` is the most that it may be, or the least where `more_is_better`."""

    work: str
    value: float
    unit: str = MS
    wanted: float | None = None
    more_is_better: bool = False

    @property
    def verdict(self) -> str:
        """Return whether the figure is what is wanted, "" where nothing is."""
        if self.wanted is None:
            return ""
        is_met = self.value >= self.wanted if self.more_is_better else self.value <= self.wanted
        return "ok" if is_met else "MISSED"

    @property
    def shown_value(self) -> str:
        """The figure with its unit, in three digits."""
        return _shown(self.value, self.unit)

    @property
    def shown_wanted(self) -> str:
        """Goal with its unit."""
        if self.wanted is None:
            return ""
        return f"{'≥' if self.more_is_better else '≤'} {_shown(self.wanted, self.unit)}"


class Benchmark(Protocol):
    """Function of a module that measures; `quick` for fewer rounds or a smaller size, whose verdicts say less."""

    def __call__(self, *, quick: bool) -> Iterable[Measure]: ...


def options(about: str | None = None) -> argparse.ArgumentParser:
    """Return a parser of what every benchmark understands, for those that have options of their own."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, a smaller size")
    parser.add_argument("--into", type=Path, help="a file to which each figure is added as a line of JSON")
    return parser


def report(measures: Iterable[Measure], into: Path | None = None) -> None:
    """Print each figure as soon as it is known, and add it to a file."""
    for measure in measures:
        print(f"{measure.work:60} {measure.shown_value:>10}  {measure.shown_wanted:12} {measure.verdict}", flush=True)
        if into is not None:
            with into.open("a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(measure), ensure_ascii=False) + "\n")


def run(measure: Benchmark) -> None:
    """Measure and print, as the command line asks for."""
    arguments = options().parse_args()
    report(measure(quick=arguments.quick), arguments.into)


def read_measures(path: Path) -> Iterator[Measure]:
    """Yield the figures that a benchmark added to a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield Measure(**json.loads(line))


def _shown(value: float, unit: str) -> str:
    return f"{value:.{0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2}f} {unit}"


def highest_memory() -> int:
    """Return the highest resident memory of this process in MiB.

    On Linux that of its own program alone: `ru_maxrss` begins with what the process had that started it.
    """
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM:"))
        return int(peak.split()[1]) // 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
