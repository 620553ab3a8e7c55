"""Measures time and memory of hostile judgments, taxonomies, projects and others until they are refused or read.

Run: python -m tests.benchmarks.hostile_files [judgments|taxonomies|projects|...] [words of a case]
Each is read in a process of its own, whose sockets refuse to connect. The promise: 20 s and 1 GB, a sentence or a
result, no try to reach a network. Hostile frameworks and deliveries: `hostile_workbooks`, `hostile_deliveries`.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.hostile_files import KINDS
from tests.support.reading_apart import read_apart


def main() -> None:
    """Read all, or those of a kind whose name has the words; print a line for each, and the worst of each kind."""
    kinds = [kind for kind in KINDS if kind in sys.argv[1:2]] or list(KINDS)
    words = " ".join(sys.argv[2:])
    for kind in kinds:
        found = []
        for name, (file, make) in KINDS[kind].items():
            if words not in name:
                continue
            with TemporaryDirectory() as folder:
                path = Path(folder) / file
                make(path)
                found.append(read_apart(kind, path))
            mark = "" if found[-1].is_harmless else "   HARMFUL"
            tried = f" tried {', '.join(found[-1].tried)}" if found[-1].tried else ""
            line = f"{found[-1].seconds:6.2f} s {found[-1].peak:6.0f} MB  {name}: {found[-1].code}{tried}{mark}"
            print(line, flush=True)
        if found:
            harmful = sum(not one.is_harmless for one in found)
            slowest, largest = max(one.seconds for one in found), max(one.peak for one in found)
            print(
                f"{kind}: {len(found)} files, at most {slowest:.1f} s and {largest:.0f} MB, {harmful} harmful",
                flush=True,
            )


if __name__ == "__main__":
    main()
