"""Counts in how many columns a region differs from its countries, over all figures that leave whole.

    python -m tests.benchmarks.equal_regions [--rounds 3]

The region of the demo is made several times, each time of new exports for another recipient, whose keys bring rows into
another order; from the second time on the rows of every sheet are shuffled besides. Exit 1 if any column differs.
"""

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.support.demo import demo_project
from tests.support.equal_regions import compared_regions
from tipcoder.domain.projects import REGION
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import OpenProject, close_project


def main() -> int:
    """Print how many columns were compared, and the figures of which any differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="how many regions are made")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        projects: dict[str, OpenProject] = {
            country: demo_project(country, folder / f"{country}.tip") for country in REGION
        }
        found = list(compared_regions(projects, folder, DEMO_PASSPHRASE, rounds))
        for project in projects.values():
            close_project(project)
    differ = Counter(f"{figure} ({column})" for figure, column, is_other in found if is_other)
    figures = {figure for figure, _, _ in found}
    print(f"{rounds} regions, {len(projects)} countries, {len(figures)} figures that leave whole")
    print(f"{len(found)} columns compared, {differ.total()} differ")
    for name, count in sorted(differ.items()):
        print(f"  {name}: {count}")
    return int(bool(differ))


if __name__ == "__main__":
    sys.exit(main())
