"""An import is saved whole or not at all, and taken back as a whole."""

import subprocess
import sys
from pathlib import Path

from tests.support import versions
from tests.support.import_sheets import (
    Sheets,
    answer,
    applied,
    coding,
    content,
    edited,
    give,
    read,
)
from tests.support.steps import finished
from tipcoder.analysis.completeness import completeness
from tipcoder.domain.answers import Answer, Ref
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import history, open_coding, redo, undo
from tipcoder.services.importing.importing import apply_import, last_import, plan_import, undo_import
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.codings import load_coding
from tipcoder.storage.coding.importing import last_change

ROOT = Path(__file__).parents[3]


def test_an_import_is_saved_as_the_coding_page_would_save_it(project: OpenProject) -> None:
    def edits(sheets: Sheets) -> None:
        sheets.set("cases", 3, outcome="convicted", outcome_label=None, outcome_state="answered", appeal="pending")
        sheets.set(
            "defendants",
            sheets.book["defendants"].max_row + 1,
            parent_key=sheets.get("cases", 3, "case_key"),
            label="N.N.",
        )

    applied(project, edited(project, edits))
    for case in list_cases(project):
        found = open_coding(project, case.coding.id)
        stored = load_coding(project.database, case.coding.id)
        assert stored.coding.completeness == completeness(found.live)
        values = {ref: value for ref, value in found.live.initial_derived().values.items() if value}
        assert {ref: given.value for ref, given in stored.calculated} == values
    ref = Ref(coding(project, 1).live.root, "appeal")
    assert [(entry.kind, entry.after) for entry in history(coding(project, 1), ref)][:1] == [
        ("import", Answer("pending"))
    ]


def test_an_import_is_taken_back_as_a_whole(project: OpenProject) -> None:
    def edits(sheets: Sheets) -> None:
        sheets.set("cases", 3, case_title="First")
        sheets.set("cases", 4, case_title="Second")
        sheets.set("cases", sheets.book["cases"].max_row + 1, case_title="New")

    before = content(project)
    done = applied(project, edited(project, edits))
    after = content(project)
    assert last_import(project) is not None
    assert done.backup is not None
    with_backup = open_project(done.backup, passphrase=versions.PASSPHRASE)
    assert content(with_backup) == before
    close_project(with_backup)
    undone = finished(undo_import(project, done.batch))
    assert (undone.codings, undone.left, content(project)) == (3, (), before)
    assert last_import(project) is None
    assert finished(undo_import(project, done.batch)).codings == 0
    for number in (1, 2):
        assert redo(coding(project, number)) is not None
    assert content(project) == after[:-1]


def test_what_was_changed_after_an_import_is_safe_from_taking_it_back(project: OpenProject) -> None:
    def edits(sheets: Sheets) -> None:
        sheets.set("cases", 3, case_title="First")
        sheets.set("cases", 4, case_title="Second")

    done = applied(project, edited(project, edits))
    give(project, 1, "summary", "Later")
    undone = finished(undo_import(project, done.batch))
    assert (undone.codings, undone.left) == (1, (1,))
    assert answer(project, 1, "case_title") == Answer("First")
    assert answer(project, 2, "case_title") != Answer("Second")
    for _ in range(2):
        undo(coding(project, 1))
    assert answer(project, 1, "case_title") != Answer("First")
    assert finished(undo_import(project, done.batch)).codings == 0


def test_giving_up_leaves_the_project_as_it_was(project: OpenProject) -> None:
    def edits(sheets: Sheets) -> None:
        for line in range(3, 7):
            sheets.set("cases", line, case_title=f"Edited {line}")

    incoming = read(project, edited(project, edits))
    before, seen = content(project), last_change(project.database)
    total = sum(1 for _ in plan_import(project, incoming))
    steps = apply_import(project, incoming)
    for _ in range(total + 2):
        next(steps)
    steps.close()
    assert (content(project), last_change(project.database)) == (before, seen)


_DIES = """
import os, sys
from pathlib import Path
from tests.support.import_sheets import read
from tests.support.versions import PASSPHRASE
from tipcoder.services.importing.importing import apply_import, plan_import
from tipcoder.services.projects import open_project
project = open_project(Path(sys.argv[1]), passphrase=PASSPHRASE)
incoming = read(project, Path(sys.argv[2]))
planned = sum(1 for _ in plan_import(project, incoming))
for done, _ in enumerate(apply_import(project, incoming), 1):
    if done == planned + 2:
        os._exit(7)
"""


def test_a_process_that_dies_in_the_middle_leaves_nothing(project: OpenProject) -> None:
    def edits(sheets: Sheets) -> None:
        for line in range(3, 7):
            sheets.set("cases", line, case_title=f"Edited {line}")

    path = edited(project, edits)
    before = content(project)
    close_project(project)
    died = subprocess.run([sys.executable, "-c", _DIES, str(project.path), str(path)], cwd=ROOT, check=False)  # noqa: S603
    assert died.returncode == 7
    again = open_project(project.path, passphrase=versions.PASSPHRASE)
    assert content(again) == before
    close_project(again)
