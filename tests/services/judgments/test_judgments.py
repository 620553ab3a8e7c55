"""Details of judgments: kept, corrected, and the same document recognised in another case."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.document_files import docx, pdf
from tests.support.new_projects import new_project
from tests.support.proved_case import coding_of, judgment_of, mark_words, project_for
from tipcoder.domain.projects import Country, JudgmentKind, LeftOut, LeftOutKind, PageQuality
from tipcoder.errors import UserError
from tipcoder.languages.legibility import page_qualities
from tipcoder.services.cases import add_case, add_case_of, list_cases, remove_case
from tipcoder.services.judgments.judgments import (
    add_judgment,
    courts,
    describe_judgment,
    judgment_details,
    list_judgments,
    preview_encoding,
    read_judgment,
    same_documents,
)
from tipcoder.services.judgments.rereading import remove_judgment, take_in
from tipcoder.services.projects import NewProject, OpenProject, close_project

TEXT = "Суд је утврдио да је окривљени врбовао оштећену обећањем посла и задржао њене исправе.\n"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = project_for(tmp_path)
    yield made
    close_project(made)


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_pages_stay_what_the_file_showed(project: OpenProject, tmp_path: Path) -> None:
    """A scan with a stamp has text, and is a scan: later too."""
    case = add_case_of(project, write(tmp_path, "a.pdf", pdf("К 12/20", TEXT * 2, picture=True)))
    (judgment,) = list_judgments(project, case.id)
    assert judgment_details(project, judgment.id).qualities == (PageQuality.SCANNED, PageQuality.TEXT)
    assert sum(not quality.is_readable for quality in page_qualities(read_judgment(project, judgment.id))) == 1


def test_all_that_is_known(project: OpenProject, tmp_path: Path) -> None:
    body = "<w:p><w:r><w:t>а</w:t></w:r><w:del><w:r><w:delText>б</w:delText></w:r></w:del></w:p>"
    content = docx(body)
    case = add_case_of(project, write(tmp_path, "a.docx", content))
    (judgment,) = list_judgments(project, case.id)
    details = judgment_details(project, judgment.id)
    assert (details.size, details.left_out) == (len(content), (LeftOut(LeftOutKind.DELETIONS, 1),))
    text = add_judgment(project, case.id, write(tmp_path, "b.txt", TEXT.encode("windows-1251")))
    assert judgment_details(project, text.id).encoding == "windows-1251"
    assert preview_encoding(read_judgment(project, text.id), "windows-1251").startswith("Суд је")
    assert preview_encoding(read_judgment(project, text.id), "windows-1252").startswith("Ñóä")


def test_kind_date_and_court_are_corrected(project: OpenProject, tmp_path: Path) -> None:
    case = add_case_of(project, write(tmp_path, "a.txt", TEXT.encode()))
    judgment = list_judgments(project, case.id)[0].id
    for said, kept in ((" Виши  суд у Измишљену", "Виши суд у Измишљену"), ("", "")):
        describe_judgment(project, judgment, kind=JudgmentKind.SUPREME, decided_on=date(2021, 3, 14), court=said)
        described = list_judgments(project, case.id)[0]
        assert (described.kind, described.decided_on, described.court) == (
            JudgmentKind.SUPREME,
            date(2021, 3, 14),
            kept,
        )


def test_a_court_of_the_country_is_kept_by_its_code(tmp_path: Path) -> None:
    project = new_project(NewProject(tmp_path / "s.tip", "S", Country.MKD, "MKD-01", "four fictional words here"))
    case = add_case_of(project, write(tmp_path, "a.txt", TEXT.encode()))
    known = courts(project)
    code, label = next(iter(known.items()))
    assert len(known) < 100
    describe_judgment(
        project, list_judgments(project, case.id)[0].id, kind=JudgmentKind.OTHER, decided_on=None, court=label.upper()
    )
    assert list_judgments(project, case.id)[0].court == code
    close_project(project)


def test_a_document_of_another_case_is_told_of(project: OpenProject, tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", TEXT.encode())
    first = add_case_of(project, path)
    second = add_case(project)
    with pytest.raises(UserError) as caught:
        add_judgment(project, second.id, path, unless_elsewhere=True)
    assert (caught.value.code, caught.value.values["case"]) == ("judgment_elsewhere", first.number)
    with pytest.raises(UserError, match="judgment_elsewhere"):
        add_case_of(project, path, unless_elsewhere=True)
    added = add_judgment(project, second.id, path)
    assert [known.case for known in same_documents(project, added.sha256)] == [first.id, second.id]
    remove_case(project, first.id)
    assert [known.judgment for known in same_documents(project, added.sha256)] == [added.id]


def test_one_that_proves_nothing_is_removed_and_comes_back_with_its_file(project: OpenProject, tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", TEXT.encode())
    coding = coding_of(project, path)
    judgment = judgment_of(coding)
    describe_judgment(project, judgment, kind=JudgmentKind.APPEAL, decided_on=None, court="")
    take_in(coding, remove_judgment(project, judgment))
    assert list_judgments(project, coding.coding.case) == ()
    assert [case.judgments for case in list_cases(project)] == [0]
    assert same_documents(project, read_judgment(project, judgment).sha256) == ()
    assert add_judgment(project, coding.coding.case, path).kind is JudgmentKind.APPEAL
    mark_words(coding, judgment, 1, words=3)
    with pytest.raises(UserError) as caught:
        remove_judgment(project, judgment)
    assert caught.value.values == {"name": "a.txt", "count": 1}
