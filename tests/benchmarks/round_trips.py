"""Exports every demo project in every language and both profiles, reads each workbook back, and counts what is found.

    python -m tests.benchmarks.round_trips [--cases 200] [--edits 1000] [--rounds 10]

Each is read once more without its checksums and with its sheets sorted, so that all of it is compared with the project.
Then a project of random cases is edited 1,000 times in its workbook, saved by openpyxl and once more by LibreOffice;
the edits that are found are compared with those that were made. At last cells of a demo workbook are edited in any way,
in so many rounds: each cell must be told, and no other. Ends with 1 if anything is amiss.
"""

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support import versions
from tests.support.any_edits import AnyEdits
from tests.support.edited_workbooks import EditedWorkbook, expected, in_another_order, told, without_checksums
from tests.support.import_sheets import exported, read
from tests.support.libreoffice import saved_by_libreoffice
from tests.support.steps import finished
from tipcoder.domain.import_plan import CellFate
from tipcoder.domain.projects import REGION, Country
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.demo.demo import DEMO_PASSPHRASE, make_demo
from tipcoder.services.exporting.export import PROFILES
from tipcoder.services.importing.import_preview import import_entries
from tipcoder.services.importing.importing import plan_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project


def round_trip(project: OpenProject, path: Path, profile: str, code: str) -> tuple[Counter[CellFate], int]:
    """Return the fates of all cells of a workbook that nobody edited, and how much is said of it all the same."""
    cells, said = said_of(project, exported(project, path, profile, code), code)
    without_checksums(path)
    in_another_order(path)
    return cells, said + said_of(project, path, code)[1]


def said_of(project: OpenProject, path: Path, code: str) -> tuple[Counter[CellFate], int]:
    """Return the fates of all cells of a workbook, and how much is said of it."""
    found = read_workbook(project, path)
    plan = finished(plan_import(project, found.incoming))
    entries = import_entries(found.incoming, plan, code)
    said = (
        len(entries) + len(found.incoming.ambiguities) + len(found.remarks) + plan.counts.changes + plan.counts.missing
    )
    return plan.counts.cells, said


def all_round_trips(folder: Path) -> int:
    """Make the demo, take all its round trips, and return in how many something was found."""
    for _ in make_demo(folder):
        pass
    amiss = 0
    for country in REGION:
        project = open_project(folder / f"{country}.tip", passphrase=DEMO_PASSPHRASE)
        for profile in PROFILES:
            for code in LANGUAGES:
                cells, said = round_trip(project, folder / "export.xlsx", profile, code)
                has_failed = said or cells.keys() - {CellFate.UNCHANGED, CellFate.COARSE}
                amiss += bool(has_failed)
                counted = ", ".join(f"{count} {fate}" for fate, count in sorted(cells.items()))
                print(f"{country} {profile:8}{code:8} {counted}; said: {said}{' <- AMISS' if has_failed else ''}")
        close_project(project)
    return amiss


def edited(folder: Path, cases: int, edits: int, seed: int, *, by_libreoffice: bool) -> bool:
    """Edit a workbook by chance and return whether exactly the edits are found."""
    project = versions.make(folder, versions.first(), cases, seed=seed)
    workbook = EditedWorkbook(exported(project, folder / "export.xlsx"), random.Random(seed))
    workbook.edit(edits)
    path = workbook.save(folder / "edited.xlsx", sorts=True, rearranges=True)
    if by_libreoffice:
        path = saved_by_libreoffice(path, folder)
    incoming = read(project, path)
    plan = finished(plan_import(project, incoming))
    found, made = told(import_entries(incoming, plan), incoming), expected(workbook)
    close_project(project)
    kinds = Counter(kind for kind, *_ in found.elements())
    counted = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    name = "LibreOffice" if by_libreoffice else "openpyxl"
    print(f"{edits} edits through {name}: {found.total()} lines ({counted}); lost {(made - found).total()}, "
          f"not made {(found - made).total()}")  # fmt: skip
    return found == made


def any_edits(folder: Path, rounds: int, *, by_libreoffice: bool) -> bool:
    """Edit cells of a demo workbook in any way and return whether those are told and no others."""
    project = open_project(folder / f"{Country.SRB}.tip", passphrase=DEMO_PASSPHRASE)
    path = exported(project, folder / "export.xlsx", language="sr")
    made = lost = others = 0
    for seed in range(rounds):
        edits = AnyEdits(project, path, random.Random(seed))
        edits.edit(300)
        saved = edits.save(folder / "edited.xlsx")
        told_of = edits.told(saved_by_libreoffice(saved, folder) if by_libreoffice else saved)
        made += len(edits.changed)
        lost += len(edits.changed - told_of)
        others += len(told_of - edits.changed)
    close_project(project)
    name = "LibreOffice" if by_libreoffice else "openpyxl"
    print(f"{made} cells edited in any way through {name}, {rounds} rounds: {lost} not told, {others} others told")
    return not lost + others


def main() -> int:
    """Run everything and return how to end."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cases", type=int, default=200)
    arguments.add_argument("--edits", type=int, default=1_000)
    arguments.add_argument("--rounds", type=int, default=10)
    given = arguments.parse_args()
    started = time.process_time()
    with TemporaryDirectory() as scratch:
        amiss = all_round_trips(Path(scratch))
        trips = len(REGION) * len(PROFILES) * len(LANGUAGES)
        print(f"{trips} round trips, {amiss} amiss; {time.process_time() - started:.0f} s of processor time")
        is_right = not amiss
        for by_libreoffice in (False, True):
            is_right &= any_edits(Path(scratch), given.rounds, by_libreoffice=by_libreoffice)
    for by_libreoffice in (False, True):
        with TemporaryDirectory() as scratch:
            is_right &= edited(Path(scratch), given.cases, given.edits, seed=11, by_libreoffice=by_libreoffice)
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main())
