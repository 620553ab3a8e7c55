"""Files that are in another case already are told of, and added if the person decides so."""

from pathlib import Path

import pytest
from PIL import Image

from tipcoder.domain.projects import JudgmentKind
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui.cases.case_list_page import CaseListPage


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("Окривљени је крив.", encoding="utf-8")
    second.write_text("Окривљени је ослобођен.", encoding="utf-8")
    return first, second


def test_the_person_decides(page: CaseListPage, project: OpenProject, files: tuple[Path, Path]) -> None:
    page.adding.judgment_import.add_cases(files[:1])
    page.adding.judgment_import.add_cases(files)
    assert page.banner.text().splitlines() == [
        "1 judgment added.",
        "a.txt was not added: it is a judgment of case 1 already.",
    ]
    assert len(list_cases(project)) == 2
    page.banner.action_button.click()
    assert page.banner.text() == "1 judgment added."
    assert [case.first_judgment for case in list_cases(project)] == ["a.txt", "b.txt", "a.txt"]


def test_the_kind_that_was_said_is_kept(page: CaseListPage, project: OpenProject, files: tuple[Path, Path]) -> None:
    page.adding.judgment_import.add_cases(files)
    second = list_cases(project)[1]
    page.adding.judgment_import.add_to_case(second.id, files, JudgmentKind.APPEAL)
    assert page.banner.text().splitlines() == [
        "a.txt was not added: it is a judgment of case 1 already.",
        "This file is in the case already, as b.txt.",
    ]
    page.banner.action_button.click()
    assert [case.judgments for case in list_cases(project)] == [1, 2]


def test_pictures_chosen_together_are_the_pages_of_one_judgment(
    page: CaseListPage, project: OpenProject, tmp_path: Path
) -> None:
    pictures = []
    for number, shade in ((10, 0), (9, 255)):
        pictures.append(tmp_path / f"IMG_{number}.jpg")
        Image.new("L", (60, 80), shade).save(pictures[-1])
    (tmp_path / "IMG_11.png").write_bytes(b"no picture")

    page.adding.judgment_import.add_cases(pictures)

    assert page.banner.text().splitlines() == [
        "1 judgment added.",
        "IMG_9.pdf: made of 2 pictures, in the order of their names.",
        "IMG_9.pdf: 2 of 2 pages have no text that can be read: recognise it, or type quotations.",
    ]
    assert [case.first_judgment for case in list_cases(project)] == ["IMG_9.pdf"]

    page.adding.judgment_import.add_cases([*pictures, tmp_path / "IMG_11.png"])
    assert "IMG_11.png" in page.banner.text()
    assert len(list_cases(project)) == 1
