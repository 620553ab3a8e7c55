"""Cases and their judgments: a case with its first judgment is one thing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.test_faults import fill_disk
from tipcoder.domain.projects import Country, JudgmentKind
from tipcoder.errors import UserError
from tipcoder.services.cases import add_case, add_case_of, list_cases, list_judgments, read_judgment
from tipcoder.services.projects import NewProject, OpenProject, close_project, create_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = create_project(NewProject(tmp_path / "a.tip", "Moldova", Country.MDA, "MDA-01", "patru cuvinte fictive"))
    yield made
    close_project(made)


def test_a_case_comes_with_its_judgment(project: OpenProject, tmp_path: Path) -> None:
    file = tmp_path / "hotărâre.txt"
    file.write_text("Hotărâre\fÎn fapt", "utf-8")
    case = add_case_of(project, file, JudgmentKind.APPEAL)
    assert (case.number, case.judgments) == (1, 1)
    (judgment,) = list_judgments(project, case.id)
    assert (judgment.kind, judgment.pages) == (JudgmentKind.APPEAL, 2)
    assert read_judgment(project, judgment.id).pages == ("Hotărâre", "În fapt")


def test_a_judgment_that_cannot_be_saved_leaves_no_case_behind(project: OpenProject, tmp_path: Path) -> None:
    file = tmp_path / "judgment.txt"
    file.write_text("x" * 1_000_000)
    free = fill_disk(project.database)
    with pytest.raises(UserError, match="disk_full"):
        add_case_of(project, file)
    free()
    assert list_cases(project) == ()
    assert add_case(project).number == 1
