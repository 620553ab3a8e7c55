"""Compares codings that were submitted before and after a term took the place of another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.new_projects import new_project
from tests.support.steps import finished
from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import CodingStatus, Country
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case
from tipcoder.services.coding import apply_edit, begin_second, open_coding
from tipcoder.services.double_coding.comparison import compare_codings
from tipcoder.services.double_coding.settling.settling import open_settling
from tipcoder.services.projects import NewProject, OpenProject, close_project, refresh_form
from tipcoder.services.taxonomies.terms import merge
from tipcoder.storage.coding.cases import store_second
from tipcoder.storage.coding.snapshots import compared_codings, store_status
from tipcoder.storage.coding.term_recoding import save_taxonomies

SURVEY = [
    question("text", "title", "Title", tip_role="title", tip_measure="none"),
    question("select_multiple_from_file merged_means.csv", "means", "Means"),
    question("text", "how", "How", relevant="selected(${means}, 'coercion')"),
]
MEANS = Taxonomy(
    "merged_means",
    (Term("coercion", {"en": "Coercion"}), Term("force", {"en": "Force"}), Term("violence", {"en": "Violence"})),
)


@pytest.fixture
def project(qapp: QCoreApplication, tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    new = NewProject(tmp_path / "a.tip", "A", Country.SRB, "SRB-01", "four fictional words here", framework)
    project = new_project(new)
    save_taxonomies(project.database, (MEANS,))
    refresh_form(project)
    yield project
    close_project(project)


def submit(project: OpenProject, coding: str, means: str, coder: str) -> None:
    opened = open_coding(project, coding)
    apply_edit(opened, editing.set_answer(opened.live, Ref(coding, "means"), Answer(means)))
    with project.database.writing() as session:
        store_status(session, coding, CodingStatus.SUBMITTED, coder=coder)


@pytest.fixture
def case(project: OpenProject) -> str:
    """A case whose second coding was submitted after two terms had been merged one after the other."""
    case = add_case(project)
    submit(project, case.coding.id, "violence", "SRB-01")
    merge(project, MEANS.id, "violence", "force")
    merge(project, MEANS.id, "force", "coercion")
    with project.database.writing() as session:
        store_second(session, case.id, project.framework_id, "SRB-02", begin_second(project.form, "second"))
    submit(project, "second", "coercion", "SRB-02")
    return case.id


def test_the_term_that_took_the_place_of_another_is_the_same(project: OpenProject, case: str) -> None:
    report = finished(compare_codings(project))

    (means,) = (found for found in report.questions if found.question.name == "means")
    assert (means.figures.units, means.figures.same, report.disagreements) == (1, 1, ())
    assert report.mapped == 1


def test_what_was_submitted_is_kept_as_it_was(project: OpenProject, case: str) -> None:
    first, _ = compared_codings(project.database, case)

    assert dict(first.coding.answers)[Ref(first.coding.coding.id, "means")] == Answer("violence")


def test_an_agreed_coding_holds_no_term_that_is_gone(project: OpenProject, case: str) -> None:
    live = open_settling(project, case).coding.live

    assert live.answer(Ref(live.root, "means")) == Answer("coercion")
    assert live.is_relevant(Ref(live.root, "how"))
