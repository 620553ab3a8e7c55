"""Counts the files with one changed bit that open to read only, and those that give all their answers.

Run: python -m tests.benchmarks.bitflips [files] [anywhere|framework|taxonomies]. Of as many copies of a project of the
demo, whose framework is the one that ships, a bit of the row of the framework, or of a term or label, is changed.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.bit_flips import read_with_flip, read_with_flip_of_framework, read_with_flip_of_taxonomy
from tests.support.demo import demo_folder
from tipcoder.services.demo.demo import DEMO_PASSPHRASE


def main() -> None:
    """Change a bit of so many files, and print what became of their answers."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    where = sys.argv[2:] or ["anywhere", "framework", "taxonomies"]
    chance = random.Random()
    demo = demo_folder() / "SRB.tip"
    with TemporaryDirectory() as name:
        folder = Path(name)
        if "anywhere" in where:
            _print("anywhere", (read_with_flip(folder, chance) for _ in range(files)))
        if "framework" in where:
            flips = (read_with_flip_of_framework(demo, DEMO_PASSPHRASE, folder, chance) for _ in range(files))
            _print("in the row of the framework", flips)
        if "taxonomies" in where:
            flips = (read_with_flip_of_taxonomy(demo, DEMO_PASSPHRASE, folder, chance) for _ in range(files))
            _print("in taxonomies", flips)


def _print(where: str, outcomes: Iterable[str]) -> None:
    print(f"One bit {where}:")
    for outcome, count in Counter(outcomes).most_common():
        print(f"{count:6}  {outcome}")


if __name__ == "__main__":
    main()
