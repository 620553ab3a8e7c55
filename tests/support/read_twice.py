"""The demo project of Montenegro with its cases read by a second coder, who sees some things otherwise; one settled."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from tests.support.demo import demo_folder
from tests.support.import_sheets import exported
from tests.support.made_once import made_once
from tests.support.steps import finished
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.import_plan import Choices
from tipcoder.domain.projects import CodingRole, CodingStatus, SettlingChoice, SettlingReason
from tipcoder.framework.engine import editing
from tipcoder.services.cases import list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.double_coding.settling.settling import open_settling
from tipcoder.services.importing.importing import apply_import
from tipcoder.services.importing.reading import read_workbook
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.storage.coding.snapshots import compared_codings, store_status

SECOND = "MNE-02"
SEEN_OTHERWISE: Mapping[str, str] = {
    "consent_treatment": "against_trafficking",
    "means_expert": "threat",
    "elements_reasoned": "not_reasoned",
}
"""Answers of the second coder in the first case."""
NOT_NOTED = "challenges"
"""Of the first case, the second coder does not note the first of these rows."""


def read_twice(target: Path) -> OpenProject:
    """Return a copy of the project, open: all cases submitted by both coders, the first settled as the first says."""
    return _opened_copy(made_once("read twice", _make) / "MNE.tip", target)


def _opened_copy(project: Path, target: Path) -> OpenProject:
    return open_project(Path(shutil.copyfile(project, target)), passphrase=DEMO_PASSPHRASE)


def _make(folder: Path) -> None:
    project = _opened_copy(demo_folder() / "MNE.tip", folder / "MNE.tip")
    workbook = exported(project, folder / "MNE.xlsx", "archive")
    read = read_workbook(project, workbook, is_second=True)
    finished(apply_import(project, read.incoming, Choices(), second=SECOND))
    first = list_cases(project)[0]
    codings = [one.coding.coding for one in compared_codings(project.database)]
    theirs = next(one for one in codings if one.case == first.id and one.role is CodingRole.SECOND)
    coding = open_coding(project, theirs.id)
    for key, value in SEEN_OTHERWISE.items():
        apply_edit(coding, editing.set_answer(coding.live, Ref(coding.live.root, key), Answer(value)))
    row = coding.live.rows(coding.live.root, NOT_NOTED)[0]
    apply_edit(coding, editing.remove_row(coding.live, row.id))
    with project.database.writing() as session:
        for one in codings:
            store_status(session, one.id, CodingStatus.SUBMITTED, coder=one.coder)
    _settle(project, first.id)
    close_project(project)


def _settle(project: OpenProject, case: str) -> None:
    """Settle a case as its first coder says."""
    session = open_settling(project, case)
    mine = SettlingChoice.A if session.shown[0].coder != SECOND else SettlingChoice.B
    for row in session.row_differences():
        if row.decision is None:
            (session.take_row if row.side is mine else session.leave_row)(row)
    for found in session.differences():
        session.decide(found, mine, reason=SettlingReason.GUIDANCE)
    session.finish()
