"""A case that two persons coded differently, both codings submitted: what settling is tried on."""

from pathlib import Path

from tests.support.commands import PASSPHRASE, Commands
from tests.support.two_readings import Coded, make
from tests.support.xlsforms import YES_NO, question
from tipcoder.domain.projects import CodingRole, CodingStatus
from tipcoder.services.projects import OpenProject, open_project
from tipcoder.storage.comparison.snapshots import compared_codings, store_status

LISTS = [
    *YES_NO,
    *({"list_name": "means", "name": name, "label": name.title()} for name in ("force", "threat", "fraud", "abuse")),
]
SURVEY = [
    question("text", "case_title", "Title", tip_role="title", tip_measure="none"),
    question("select_one yes_no", "consent", "Consent", tip_agreement="lead"),
    question("select_one yes_no", "why", "Why", relevant="${consent} = 'yes'"),
    question("select_multiple means", "means", "Means"),
    question("integer", "months", "Months"),
    question("begin_repeat", "victims", "Victims"),
    question("text", "initials", "Initials"),
    question("select_one yes_no", "adult", "Adult"),
    question("begin_repeat", "hearings", "Hearings"),
    question("integer", "length", "Length"),
    question("end_repeat"),
    question("end_repeat"),
]
FIRST: Coded = [
    {
        "case_title": "One",
        "consent": "yes",
        "why": "no",
        "means": "force threat",
        "months": 12,
        "victims": [
            {"initials": "A.B.", "adult": "yes", "hearings": [{"length": 1}, {"length": 2}]},
            {"initials": "C.D.", "adult": "no", "hearings": [{"length": 7}]},
        ],
    }
]
SECOND: Coded = [
    {
        "case_title": "1",
        "consent": "no",
        "means": "threat fraud",
        "months": 12,
        "victims": [{"initials": "A.B.", "adult": "~unclear"}, {"initials": "Q.Z.", "adult": "no"}],
    }
]


def open_double_coded(run: Commands, folder: Path, first: Coded = FIRST, second: Coded = SECOND) -> OpenProject:
    """Return a new project with the case; the primary coding is not submitted yet."""
    path = folder / "Srbija.tip"
    make(run, path, SURVEY, {"SRB-01": first, "SRB-02": second}, LISTS)
    return open_project(path, passphrase=PASSPHRASE)


def submit(project: OpenProject) -> None:
    with project.database.writing() as session:
        for coding in compared_codings(project.database):
            if coding.coding.coding.role is CodingRole.PRIMARY:
                store_status(session, coding.coding.coding.id, CodingStatus.SUBMITTED, coder="SRB-01")
