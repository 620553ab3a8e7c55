"""Kills work on a project at random moments, and counts what is lost or left.

Run: python -m tests.benchmarks.kills [times] [words of a kind]
Each is done in a process that gets SIGKILL somewhere between its begin and a little after its end. Afterwards the
project opens with all its answers, what was said to be done is there, and nothing unfinished lies about.
"""

import random
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.kills import KINDS, killed


def main() -> None:
    """Kill each kind of work so many times, and print a line for each kind."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    words = " ".join(sys.argv[2:])
    chance = random.Random()
    print(f"{'':22}{'kills':>6}{'done before':>13}{'median s':>10}  faults")
    for kind in KINDS:
        if words not in kind:
            continue
        outcomes = []
        for _ in range(times):
            with TemporaryDirectory() as folder:
                outcomes.append(killed(kind, Path(folder), chance))
        faults = Counter(fault for outcome in outcomes for fault in outcome.faults)
        done = sum(outcome.was_done for outcome in outcomes)
        median = sorted(outcome.after for outcome in outcomes)[times // 2]
        told = ", ".join(f"{fault} ({count})" for fault, count in faults.items()) or "0"
        print(f"{kind:22}{times:6}{done:13}{median:10.2f}  {told}", flush=True)


if __name__ == "__main__":
    main()
