"""Counts the confirmed answers that a cut of the power loses.

Run: python -m tests.benchmarks.power_cuts [times]
Somebody answers without a pause; what that does to the disk is recorded once, and the power goes after any of it: what
was not synced is there in part, or not. Afterwards the file opens with every answer that was said to be saved.
Needs Linux and strace.
"""

import random
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.power_cuts import Typed


def main() -> None:
    """Cut the power so many times, and print what became of the answers."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    chance = random.Random()
    with TemporaryDirectory() as folder:
        typed = Typed(Path(folder), answers=40)
        found = Counter(typed.fault_after_cut(chance) or "all confirmed answers there" for _ in range(times))
        print(f"{times} cuts in {len(typed.calls)} calls, of which {typed.synced} sync something")
        for fault, count in found.most_common():
            print(f"{count:6}  {fault}")


if __name__ == "__main__":
    main()
