"""The file for settling apart holds no words of a proposed term, and no choice that may identify a person."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.new_projects import new_project
from tests.support.unpacked import found_in
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.edits import AddRows
from tipcoder.domain.projects import CodingStatus, Country
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.framework.engine.editing import add_row, set_answer
from tipcoder.languages.captions import SettlingCaptions
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, begin_second, open_coding
from tipcoder.services.double_coding.settling.apart import WrittenApart, write_apart
from tipcoder.services.projects import NewProject, OpenProject, close_project, refresh_form
from tipcoder.services.taxonomies.proposals import propose_term
from tipcoder.storage.coding.cases import store_second
from tipcoder.storage.coding.snapshots import store_status
from tipcoder.storage.coding.term_recoding import save_taxonomies

PROPOSED, VILLAGE = "Vorplikterm of the mayor", "Vorplikvillage"
SURVEY = [
    question("text", "title", "Title", tip_role="title", tip_measure="none"),
    question("select_multiple_from_file apart_means.csv", "means", "Means"),
    question("select_one_from_file apart_means.csv", "main", "Main means"),
    question("begin_repeat", "victims", "Victims"),
    question("select_multiple_from_file apart_means.csv", "by", "By what"),
    question("select_one villages", "village", "Village", tip_privacy="identifier"),
    question("end_repeat"),
]
VILLAGES = [{"list_name": "villages", "name": "v1", "label": VILLAGE}]
MEANS = Taxonomy("apart_means", (Term("force", {"en": "Forcepresent"}), Term("fraud", {"en": "Fraudpresent"})))


@pytest.fixture
def project(qapp: QCoreApplication, tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY, VILLAGES))
    project = new_project(NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words", framework))
    save_taxonomies(project.database, (MEANS,))
    refresh_form(project)
    yield project
    close_project(project)


def submit(project: OpenProject, coding: str, coder: str, means: str, main: str, *victims: tuple[str, str]) -> None:
    opened = open_coding(project, coding)
    for key, value in (("means", means), ("main", main)):
        apply_edit(opened, set_answer(opened.live, Ref(coding, key), Answer(value)))
    for by, village in victims:
        edit = add_row(opened.live, opened.live.root, "victims")
        apply_edit(opened, edit)
        (added,) = edit
        assert isinstance(added, AddRows)
        for key, value in (("by", by), ("village", village)):
            apply_edit(opened, set_answer(opened.live, Ref(added.rows[0].id, key), Answer(value)))
    with project.database.writing() as session:
        store_status(session, coding, CodingStatus.SUBMITTED, coder=coder)


def test_no_words_of_a_proposed_term_and_no_place_are_in_the_file(project: OpenProject, tmp_path: Path) -> None:
    term = propose_term(project, MEANS.id, {"en": PROPOSED}).code
    case = add_case(project)
    submit(project, case.coding.id, "SRB-01", f"force {term}", "force", (f"fraud {term}", "v1"), ("force", "v1"))
    with project.database.writing() as session:
        store_second(session, case.id, project.framework_id, "SRB-02", begin_second(project.form, "second"))
    submit(project, "second", "SRB-02", "force", "fraud")

    written = write_apart(project, None, tmp_path / "settling.xlsx", "en", SettlingCaptions("en"))

    secrets = (PROPOSED, VILLAGE, term, "SRB-01", "srb_01", "SRB-02")
    assert found_in(tmp_path / "settling.xlsx", secrets) == set()
    assert {word for word, _ in found_in(tmp_path / "settling.xlsx", ("Forcepresent", "Fraudpresent"))}
    assert written == WrittenApart(lines=3, kept=1)
