"""Counts the files with one changed bit that open to read only, and those that give all their answers.

Run: python -m tests.benchmarks.bitflips [files]
"""

import random
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.bit_flips import read_with_flip


def main() -> None:
    """Change a bit of so many files, and print what became of their answers."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    chance = random.Random()
    with TemporaryDirectory() as folder:
        found = Counter(read_with_flip(Path(folder), chance) for _ in range(files))
    for outcome, count in found.most_common():
        print(f"{count:6}  {outcome}")


if __name__ == "__main__":
    main()
