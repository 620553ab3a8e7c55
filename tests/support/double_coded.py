"""A case that two persons coded differently, both codings submitted: what settling is tried on."""

import shutil
from pathlib import Path

from tests.support.commands import PASSPHRASE, Commands
from tests.support.made_once import made_once
from tests.support.two_readings import Coded, make
from tests.support.xlsforms import YES_NO, question
from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import CodingRole, CodingStatus
from tipcoder.services.cases import add_judgment
from tipcoder.services.coding import open_coding
from tipcoder.services.evidence import mark_passage
from tipcoder.services.judgments.judgments import read_pages
from tipcoder.services.projects import OpenProject, open_project
from tipcoder.storage.coding.snapshots import compared_codings, store_status

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
    """Return a copy of a project with the case, the same for the same codings; the primary one is not submitted yet."""

    def make_in(made: Path) -> None:
        make(run, made / "Srbija.tip", SURVEY, {"SRB-01": first, "SRB-02": second}, LISTS)

    made = made_once("two readings", make_in, first, second) / "Srbija.tip"
    return open_project(Path(shutil.copy(made, folder / made.name)), passphrase=PASSPHRASE)


JUDGMENT = (
    "The court finds that the accused recruited the injured party by a promise of work abroad. "
    "The injured party agreed to travel, but did not know what work she would be made to do. "
    "The accused took her passport and threatened her family."
)
AGREED, DID_NOT_KNOW = "The injured party agreed to travel", "did not know what work she would be made to do"


def prove(project: OpenProject, folder: Path, question: str = "consent") -> None:
    """Add a judgment to the case, in which each of the two proves the answer to a question by another passage."""
    file = folder / "judgment.txt"
    file.write_text(JUDGMENT, encoding="utf-8")
    codings = [found.coding.coding for found in compared_codings(project.database)]
    judgment = add_judgment(project, codings[0].case, file)
    for coding, words in zip(codings, (AGREED, DID_NOT_KNOW), strict=True):
        start = JUDGMENT.index(words)
        mark_passage(
            open_coding(project, coding.id),
            Ref(coding.id, question),
            judgment.id,
            read_pages(project, judgment.id),
            start,
            start + len(words),
        )
        with project.database.writing() as session:
            store_status(session, coding.id, CodingStatus.SUBMITTED, coder=coding.coder)


def submit(project: OpenProject) -> None:
    with project.database.writing() as session:
        for coding in compared_codings(project.database):
            if coding.coding.coding.role is CodingRole.PRIMARY:
                store_status(session, coding.coding.coding.id, CodingStatus.SUBMITTED, coder="SRB-01")
