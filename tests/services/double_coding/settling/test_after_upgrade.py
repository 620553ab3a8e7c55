"""Decisions of two experts stand when the project goes to another version of its framework."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import LISTS, SURVEY, open_double_coded, submit
from tests.support.steps import finished
from tests.support.versions import read
from tests.support.xlsforms import question, workbook
from tipcoder.domain.projects import SettlingChoice, SettlingReason
from tipcoder.services.coding import undo
from tipcoder.services.double_coding.settling.settling import SettlingSession, open_settling
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.services.upgrading import upgrade
from tipcoder.storage.coding.snapshots import compared_codings

NEWER = [
    question("select_one yes_no", "agreed_to", "Consent", tip_agreement="lead", tip_was="consent"),
    *(row for row in SURVEY if row.get("name") not in ("consent", "why")),
]


@pytest.fixture
def project(qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenProject]:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    opened = open_double_coded(Commands(), tmp_path)
    submit(opened)
    yield opened
    close_project(opened)


def settling(project: OpenProject) -> SettlingSession:
    return open_settling(project, compared_codings(project.database)[0].coding.coding.case)


def decided(session: SettlingSession) -> dict[str, SettlingChoice]:
    return {
        found.question.name: found.decision.settlement.choice
        for found in session.differences()
        if found.decision is not None
    }


def test_decisions_stand_under_the_new_names_of_their_questions(project: OpenProject) -> None:
    session = settling(project)
    found = {one.question.name: one for one in session.differences()}
    session.decide(found["means"], SettlingChoice.BOTH)
    session.decide(found["consent"], SettlingChoice.A, reason=SettlingReason.LAW)
    session.decide(found["adult"], SettlingChoice.A)
    undo(session.coding)
    session.leave_row(session.row_differences()[0])

    finished(upgrade(project, read(workbook(NEWER, LISTS, {"version": "2"}))))

    session = settling(project)
    assert decided(session) == {"agreed_to": SettlingChoice.A, "means": SettlingChoice.BOTH}
    assert sum(row.decision is not None for row in session.row_differences()) == 1
