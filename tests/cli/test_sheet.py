"""Sheets on single cases: what they hold for the country and across a border, as PDF and as Word document."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import docx
import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from tests.support import versions
from tests.support.commands import PASSPHRASE, Commands
from tests.support.recognisable import GIRL, recognisable
from tests.support.two_readings import Coded, make
from tests.support.xlsforms import YES_NO, question
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.release import NewRelease, ReleaseKind
from tipcoder.framework.engine.editing import add_row, remove_row, set_answer
from tipcoder.services.cases import add_case, list_cases
from tipcoder.services.coding import apply_edit, open_coding
from tipcoder.services.exporting.export import ExportRequest, list_attributes
from tipcoder.services.projects import OpenProject, close_project, open_project
from tipcoder.services.release.ledger import list_releases, withdraw
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


AGE, SEX = "victim_age_group", "victim_sex"


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in which two victims of the only case can be recognised."""
    monkeypatch.setenv("TIPCODER_PASSPHRASE", versions.PASSPHRASE)
    made = recognisable(tmp_path / "alone.tip")
    close_project(made)
    return made.path


@contextmanager
def opened(path: Path) -> Iterator[OpenProject]:
    project = open_project(path, passphrase=versions.PASSPHRASE)
    yield project
    close_project(project)


def recorded(path: Path) -> NewRelease:
    """Return what left a project the last time."""
    with opened(path) as project:
        return list_releases(project)[0].release


def asked(path: Path) -> dict[str, str]:
    """Return the words of the questions by which victims are told apart."""
    with opened(path) as project:
        questions = {question.key: question.label.plain("en", "en") for _, question in project.form.all_questions()}
    return {key: questions[key] for key in (AGE, SEX)}


def sheet(project: Path, target: Path, *options: str) -> str:
    """Write the sheet on the first case for others, with whoever is recognised, and return its words."""
    done = Commands()("sheet", project, "1", target, "--profile", "unodc", "--accept-small-cells", *options)
    assert done.exit_code == 0, done.stderr
    return words(target)


@pytest.mark.parametrize("ending", [".pdf", ".docx"])
def test_persons_who_stand_alone_leave_only_if_it_is_accepted(alone: Path, ending: str) -> None:
    target = alone.with_suffix(ending)
    refused = Commands()("sheet", alone, "1", target, "--profile", "unodc")
    assert refused.exit_code == 1
    hint, victims = refused.stderr.splitlines()
    assert "--accept-small-cells" in hint
    assert victims.startswith("Victims: 14 in all. 2 can be recognised by anybody who knows this of them: ")
    with opened(alone) as project:
        (case,) = list_cases(project)
        assert list_releases(project) == ()
    assert [path.name for path in alone.parent.iterdir() if path.suffix in (".pdf", ".docx", ".tmp")] == []

    assert asked(alone)[AGE] in sheet(alone, target)
    left = recorded(alone).selection
    assert left["case"] == {"id": case.id, "number": 1}
    assert left["small_cells"] == {"victims": {"persons": 14, "small": 2, "unique": 2}}
    assert Commands()("sheet", alone, "1", target, "--profile", "archive").exit_code == 0
    assert recorded(alone).selection["case"] == {"id": case.id, "number": 1}


def test_persons_are_counted_in_all_cases_whichever_the_sheet_is_on(alone: Path) -> None:
    with opened(alone) as project:
        first = open_coding(project, list_cases(project)[0].coding.id)
        other = open_coding(project, add_case(project).coding.id)
        for key in ("country", "decision_date"):
            answer = first.live.answer(Ref(first.live.root, key))
            assert answer is not None
            apply_edit(other, set_answer(other.live, Ref(other.live.root, key), answer))
        apply_edit(other, add_row(other.live, other.live.root, "victims"))
        (girl,) = other.live.rows(other.live.root, "victims")
        for key, value in GIRL.items():
            apply_edit(other, set_answer(other.live, Ref(girl.id, key), Answer(value)))
    target = alone.with_name("second.docx")
    refused = Commands()("sheet", alone, "2", target, "--profile", "unodc")
    assert refused.exit_code == 1
    assert "Victims: 15 in all. 2 can be" in refused.stderr
    with opened(alone) as project:
        first = open_coding(project, list_cases(project)[0].coding.id)
        for row in first.live.rows(first.live.root, "victims")[12:]:
            apply_edit(first, remove_row(first.live, row.id))
        numbers = [one.name for one in list_attributes(project, ExportRequest()) if one.is_number]
    less = [option for name in numbers for option in ("--leave-out-attribute", name)]
    done = Commands()("sheet", alone, "2", target, "--profile", "unodc", *less)
    assert done.exit_code == 0, "she is one of thirteen alike"


def test_less_leaves_on_a_sheet(alone: Path) -> None:
    target, labels = alone.with_suffix(".docx"), asked(alone)
    less = ("--leave-out-attribute", SEX, "--generalise-attribute", AGE)
    said = sheet(alone, target, *less)
    assert labels[SEX] not in said
    assert labels[AGE] in said
    assert "16" not in said
    assert recorded(alone).selection["coarser"] == {AGE: "group", SEX: "withheld"}
    for option, name in (("--leave-out-attribute", "nothing"), ("--generalise-attribute", SEX)):
        wrong = Commands()("sheet", alone, "1", alone.with_name("b.pdf"), "--profile", "unodc", option, name)
        assert wrong.exit_code == 1
        assert name in wrong.stderr
    assert not alone.with_name("b.pdf").exists()


@pytest.mark.parametrize("format", ["xlsx", "csv"])
def test_a_sheet_tells_no_more_than_the_workbook_for_the_same_recipient(alone: Path, format: str) -> None:
    labels = asked(alone)
    for number, less in enumerate((("--leave-out-attribute", AGE), ("--generalise-attribute", AGE))):
        target = alone.with_name(f"{number}.xlsx" if format == "xlsx" else f"{number}")
        done = Commands()(
            "export", alone, target, "--recipient", "IOM", "--accept-small-cells", "--format", format, *less
        )
        assert done.exit_code == 0, done.stderr

    target = alone.with_suffix(".docx")
    assert labels[AGE] in sheet(alone, target)
    assert (recorded(alone).recipient, recorded(alone).selection["coarser"]) == ("UNODC", {})
    known = words(target)
    said = sheet(alone, target, "--recipient", "IOM")
    assert known.splitlines()[0] != said.splitlines()[0], "each recipient has keys of its own"
    assert labels[AGE] not in said
    assert labels[SEX] in said
    assert (recorded(alone).recipient, recorded(alone).selection["coarser"]) == ("IOM", {AGE: "withheld"})
    said = sheet(alone, target, "--recipient", "IOM", "--leave-out-attribute", SEX, "--generalise-attribute", AGE)
    assert not [label for label in labels.values() if label in said]
    assert labels[SEX] in sheet(alone, target, "--recipient", "IOM"), "what a sheet left out is no workbook's plan"
    with opened(alone) as project:
        for one in list_releases(project):
            if one.release.kind in (ReleaseKind.WORKBOOK, ReleaseKind.ANALYSTS):
                withdraw(project, one.id, "it was never sent")
    assert labels[AGE] in sheet(alone, target, "--recipient", "IOM"), "what reached nobody binds nobody"
