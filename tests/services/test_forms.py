"""Forms whose lists are not in the workbook: filled from files that came with it, else from installed taxonomies."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import new_projects
from tests.support.xlsforms import question, workbook
from tipcoder.domain.projects import Country
from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.errors import UserError
from tipcoder.framework.engine.compiled_form import compile_form
from tipcoder.framework.form.form import Form
from tipcoder.framework.xlsform.reader import read_framework
from tipcoder.services import taxonomy_files
from tipcoder.services.forms import form_with_shipped
from tipcoder.services.projects import (
    NewProject,
    OpenProject,
    close_project,
    create_project,
    missing_taxonomies,
    open_project,
    refresh_form,
)
from tipcoder.services.taxonomy_files import shipped_taxonomy
from tipcoder.storage.coding.term_recoding import save_taxonomies
from tipcoder.storage.taxonomies import list_taxonomies, load_taxonomy

PASSPHRASE = "four fictional words here"
SURVEY = [
    question("select_multiple_from_file test_means.csv", "means"),
    question("select_one_from_file villages.csv", "village"),
    question("select_one yes_no", "agreed"),
]
MEANS = Taxonomy(
    "test_means", (Term("force", {"en": "Force", "sr": "сила"}), Term("fraud", {"en": "Fraud"}, parent="force"))
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    framework = tmp_path / "framework.xlsx"
    framework.write_bytes(workbook(SURVEY))
    (tmp_path / "villages.csv").write_text("name,label\nbar,Бар\nulcinj,Ulcinj\n", encoding="utf-8")
    project = new_projects.new_project(
        NewProject(tmp_path / "a.tip", "A", Country.MNE, "MNE-01", PASSPHRASE, framework)
    )
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
    save_taxonomies(project.database, (MEANS,))
    save_taxonomies(project.database, (Taxonomy("villages", (Term("elsewhere", {"en": "Elsewhere"}),)),))
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
    save_taxonomies(project.database, (MEANS,))
    refresh_form(project)
    save_taxonomies(project.database, (Taxonomy("test_means", MEANS.terms[:1]),))
    assert codes(project.form, "means") == ["force", "fraud"]
    refresh_form(project)
    assert codes(project.form, "means") == ["force"]


def test_a_form_is_compiled_once_for_the_same_contents(project: OpenProject) -> None:
    save_taxonomies(project.database, (MEANS,))
    refresh_form(project)
    before = compile_form(project.form)
    close_project(project)
    again = open_project(project.path, passphrase=PASSPHRASE)
    assert again.form is not project.form
    assert compile_form(again.form).cells is before.cells
    save_taxonomies(again.database, (Taxonomy("test_means", MEANS.terms[:1]),))
    refresh_form(again)
    other = compile_form(again.form)
    assert other.cells is not before.cells
    assert codes(other.form, "means") == ["force"]
    close_project(again)


SHIPPED_SURVEY = [
    question("select_multiple_from_file acts.csv", "acts"),
    question("select_one_from_file means.csv", "means"),
    question("select_one_from_file nowhere.csv", "nowhere"),
]


def new_project(folder: Path) -> NewProject:
    framework = folder / "shipped.xlsx"
    framework.write_bytes(workbook(SHIPPED_SURVEY))
    return NewProject(folder / "b.tip", "B", Country.MNE, "MNE-01", PASSPHRASE, framework)


def test_a_new_project_has_the_shipped_taxonomies_that_its_framework_names(tmp_path: Path) -> None:
    project = create_project(new_project(tmp_path))
    installed = [found.id for found in list_taxonomies(project.database)]
    assert installed == ["acts", "means"]
    assert load_taxonomy(project.database, "means") == shipped_taxonomy("means")
    assert codes(project.form, "acts") == [term.code for term in shipped_taxonomy("acts").terms]
    assert missing_taxonomies(project) == ("nowhere",)
    close_project(project)


def test_a_fault_while_a_taxonomy_is_installed_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = new_project(tmp_path)
    (tmp_path / "taxonomies").mkdir()
    (tmp_path / "taxonomies" / "means.toml").write_text("[taxonomy", encoding="utf-8")
    monkeypatch.setattr(taxonomy_files, "resources", lambda: tmp_path)
    with pytest.raises(UserError) as caught:
        create_project(new)
    assert caught.value.code == "taxonomy_source_syntax"
    assert not new.path.exists()


def test_an_older_project_says_what_it_lacks(tmp_path: Path) -> None:
    project = create_project(new_project(tmp_path))
    with project.database.writing() as session:
        for table in ("term_mapping", "term_label", "term", "taxonomy"):
            session.connection().exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608
    close_project(project)
    older = open_project(project.path, passphrase=PASSPHRASE)
    assert missing_taxonomies(older) == ("acts", "means", "nowhere")
    assert codes(older.form, "means") == []
    close_project(older)


def test_a_taxonomy_that_does_not_ship_is_told_with_those_that_do() -> None:
    with pytest.raises(UserError) as caught:
        shipped_taxonomy("nowhere")
    assert (caught.value.code, caught.value.values["name"]) == ("taxonomy_unknown", "nowhere")
    assert "means" in str(caught.value.values["known"])


def test_outside_a_project_lists_are_those_of_the_shipped_taxonomies(tmp_path: Path) -> None:
    framework = tmp_path / "tried.xlsx"
    framework.write_bytes(workbook([*SHIPPED_SURVEY, question("select_one_from_file villages.csv", "village")]))
    (tmp_path / "villages.csv").write_text("name,label\nbar,Бар\n", encoding="utf-8")
    form = form_with_shipped(read_framework(framework))
    assert codes(form, "acts") == [term.code for term in shipped_taxonomy("acts").terms]
    assert (codes(form, "village"), codes(form, "nowhere")) == (["bar"], [])
