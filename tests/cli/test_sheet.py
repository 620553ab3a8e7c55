"""Sheets on single cases: what they hold for the country and across a border, as PDF and as Word document."""

import shutil
from pathlib import Path

import docx
import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from tests.support.commands import PASSPHRASE, Commands
from tests.support.two_readings import Coded, make
from tests.support.xlsforms import YES_NO, question
from tipcoder.domain.answers import Ref
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import close_project, open_project
from tipcoder.services.release.ledger import list_releases
from tipcoder.storage.coding.remarks import add_remark

SURVEY = [
    question("text", "case_title", "Working title", tip_role="title", tip_privacy="identifier"),
    question("date", "decided", "Decided on"),
    question("text", "facts", "Facts", tip_privacy="narrative"),
    question("begin_repeat", "victims", "Victims"),
    question("text", "initials", "Initials", tip_privacy="identifier"),
    question("select_one yes_no", "adult", "Adult"),
    question("end_repeat"),
]
CASES: Coded = [
    {
        "case_title": "Ноќен клуб",
        "decided": "2021-03-14",
        "facts": "Ёлка told",
        "victims": [{"initials": "A.B.", "adult": "yes"}, {"initials": "C.D.", "adult": "~unclear"}],
    }
]
SECRETS = ("Ноќен", "14.03.2021", "2021-03-14", "Ёлка", "A.B.", "Whose age?")


@pytest.fixture(scope="module")
def made(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sheet") / "Srbija.tip"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
        make(Commands(), path, SURVEY, {"SRB-01": CASES}, YES_NO)
    project = open_project(path, passphrase=PASSPHRASE)
    add_remark(project.database, Ref(list_cases(project)[0].coding.id, "decided"), "Whose age?", coder="SRB-01")
    close_project(project)
    return path


@pytest.fixture
def project(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    return Path(shutil.copy(made, tmp_path / made.name))


def words(path: Path) -> str:
    """Return all words of a PDF or a Word document."""
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as document:
            return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.mark.parametrize("ending", [".pdf", ".docx"])
def test_the_country_reads_all_in_words(project: Path, ending: str) -> None:
    target = project.with_suffix(ending)
    done = Commands()("sheet", project, "1", target, "--language", "mk")
    assert done.exit_code == 0, done.output
    said = words(target)
    for text in ("Ноќен клуб", "14 март 2021 г.", "Ёлка told", "A.B.", "Yes", "Нејасно", "Whose age?", "Victims 2"):
        assert text in said
    assert "yes_no" not in said


@pytest.mark.parametrize("ending", [".pdf", ".docx"])
def test_others_read_no_more_than_may_leave_and_it_is_recorded(project: Path, ending: str) -> None:
    target = project.with_suffix(ending)
    assert Commands()("sheet", project, "1", target, "--profile", "unodc", "--language", "sq").exit_code == 0
    said = words(target)
    assert "2021" in said
    assert "E paqartë" in said
    assert not [secret for secret in SECRETS if secret in said or secret.encode() in target.read_bytes()]
    opened = open_project(project, passphrase=PASSPHRASE)
    (recorded,) = list_releases(opened)
    assert (recorded.release.recipient, recorded.release.format, recorded.release.cases) == ("UNODC", ending[1:], 1)
    close_project(opened)


def test_the_same_case_gives_the_same_document(project: Path, tmp_path: Path) -> None:
    made = [tmp_path / name for name in ("one.docx", "two.docx")]
    for target in made:
        assert Commands()("sheet", project, "1", target).exit_code == 0
    assert made[0].read_bytes() == made[1].read_bytes()


def test_no_other_file_is_written(project: Path, tmp_path: Path) -> None:
    for case, name in (("1", "a.txt"), ("9", "a.pdf")):
        assert Commands()("sheet", project, case, tmp_path / name).exit_code == 1
    assert not list(tmp_path.glob("a.*"))
    assert Commands()("sheet", project, "1", project).exit_code == 1
