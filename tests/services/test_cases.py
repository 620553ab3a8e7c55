"""Cases and their judgments: a case with its first judgment is one thing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.new_projects import new_project
from tests.support.project_files import fill_disk
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.projects import Country, JudgmentKind
from tipcoder.errors import UserError
from tipcoder.framework.engine import editing
from tipcoder.services.cases import add_case, add_case_of, add_judgment, list_cases, list_judgments, read_judgment
from tipcoder.services.coding import apply_edit, can_undo, open_coding, undo
from tipcoder.services.projects import NewProject, OpenProject, close_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = new_project(NewProject(tmp_path / "a.tip", "Moldova", Country.MDA, "MDA-01", "patru cuvinte fictive"))
    yield made
    close_project(made)


def test_a_case_comes_with_its_judgment(project: OpenProject, tmp_path: Path) -> None:
    file = tmp_path / "hotărâre.txt"
    file.write_text("Hotărâre\fÎn fapt", "utf-8")
    case = add_case_of(project, file)
    assert (case.number, case.judgments) == (1, 1)
    (judgment,) = list_judgments(project, case.id)
    assert (judgment.kind, judgment.pages) == (JudgmentKind.FIRST_INSTANCE, 2)
    assert read_judgment(project, judgment.id).pages == ("Hotărâre", "În fapt")


def test_a_case_is_known_by_its_file_until_it_has_a_title(project: OpenProject, tmp_path: Path) -> None:
    for name in ("z first.txt", "a second.txt"):
        (tmp_path / name).write_text(name, "utf-8")
    case = add_case_of(project, tmp_path / "z first.txt")
    add_judgment(project, case.id, tmp_path / "a second.txt")
    assert [(case.title, case.first_judgment) for case in list_cases(project)] == [("", "z first.txt")]
    assert add_case(project).first_judgment == ""


def test_a_new_case_begins_with_the_country_of_the_project(project: OpenProject) -> None:
    opened = open_coding(project, add_case(project).coding.id)
    ref = Ref(opened.live.root, "country")
    assert opened.live.answer(ref) == Answer("MDA")
    assert opened.live.answer(Ref(opened.live.root, "first_judgment_read")) == Answer("first")
    assert opened.completeness.answered == 2
    apply_edit(opened, editing.set_answer(opened.live, ref, Answer("SRB")))
    again = open_coding(project, opened.coding.id)
    assert again.live.answer(ref) == Answer("SRB")
    undo(again)
    assert again.live.answer(ref) == Answer("MDA")
    assert not can_undo(again)


def test_a_judgment_that_cannot_be_saved_leaves_no_case_behind(project: OpenProject, tmp_path: Path) -> None:
    file = tmp_path / "judgment.txt"
    file.write_text("x" * 1_000_000)
    free = fill_disk(project.database)
    with pytest.raises(UserError, match="disk_full"):
        add_case_of(project, file)
    free()
    assert list_cases(project) == ()
    assert add_case(project).number == 1
