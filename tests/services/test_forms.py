"""Forms whose lists are not in the workbook: filled from files beside it, else from installed taxonomies."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.framework.xlsforms import question, workbook
from tipcoder.domain.projects import Country
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.framework.form import Form
from tipcoder.services.projects import (
    NewProject,
    OpenProject,
    close_project,
    create_project,
    missing_taxonomies,
    open_project,
    refresh_form,
)
from tipcoder.storage.taxonomies import save_taxonomy

PASSPHRASE = "four fictional words here"
SURVEY = [
    question("select_multiple_from_file test_means.csv", "means"),
    question("select_one_from_file villages.csv", "village"),
    question("select_one yes_no", "agreed"),
]
MEANS = Taxonomy("test_means", (Term("force", {"en": "Force", "sr": "сила"}), Term("fraud", {"en": "Fraud"}, "force")))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    (tmp_path / "villages.csv").write_text("name,label\nbar,Бар\nulcinj,Ulcinj\n", encoding="utf-8")
    project = create_project(NewProject(tmp_path / "a.tip", "A", Country.MNE, "MNE-01", PASSPHRASE, framework))
    yield project
    close_project(project)


def codes(form: Form, name: str) -> list[str]:
    asked = next(found for found in form.questions("") if found.name == name)
    return [choice.code for choice in form.choices[asked.choices]]


def test_a_list_that_is_nowhere_is_empty_and_named(project: OpenProject) -> None:
    assert codes(project.form, "means") == []
    assert codes(project.form, "village") == ["bar", "ulcinj"]
    assert missing_taxonomies(project) == ("test_means",)


def test_an_installed_taxonomy_fills_its_list(project: OpenProject) -> None:
    save_taxonomy(project.database, MEANS)
    save_taxonomy(project.database, Taxonomy("villages", (Term("elsewhere", {"en": "Elsewhere"}),)))
    refresh_form(project)
    assert codes(project.form, "means") == ["force", "fraud"]
    assert codes(project.form, "village") == ["bar", "ulcinj"], "the file beside the framework goes first"
    assert codes(project.form, "agreed") == ["yes", "no"]
    assert missing_taxonomies(project) == ()
    close_project(project)
    again = open_project(project.path, passphrase=PASSPHRASE)
    assert again.form.choices == project.form.choices
    close_project(again)


def test_a_newer_version_of_a_taxonomy_replaces_the_choices(project: OpenProject) -> None:
    save_taxonomy(project.database, MEANS)
    refresh_form(project)
    save_taxonomy(project.database, Taxonomy("test_means", MEANS.terms[:1]))
    assert codes(project.form, "means") == ["force", "fraud"]
    refresh_form(project)
    assert codes(project.form, "means") == ["force"]
