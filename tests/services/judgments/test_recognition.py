"""Text recognised by the Tesseract of this computer, in pictures of pages in five languages."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.document_files import pdf
from tests.support.proved_case import (
    coding_of,
    evidence,
    judgment_of,
    mark,
    pages_of,
    project_for,
    prove,
    reopened,
)
from tests.support.scans import scan
from tests.support.steps import finished
from tipcoder.documents.tesseract import Data
from tipcoder.domain.passages import Passage, whole_text
from tipcoder.domain.projects import PageQuality
from tipcoder.errors import UserError
from tipcoder.services.coding import redo, undo
from tipcoder.services.judgments.judgments import judgment_details, read_judgment
from tipcoder.services.judgments.rereading import (
    Recognised,
    Tesseract,
    clean_recognised,
    find_tesseract,
    pages_to_recognise,
    recognise_text,
)
from tipcoder.services.projects import OpenProject, close_project
from tipcoder.storage.file.integrity import check_database

needs_tesseract = pytest.mark.skipif(not shutil.which("tesseract"), reason="Tesseract is not installed here")

TEXTS = {
    "sr": ("srp", "Суд је утврдио да је окривљени оштећену врбовао обећањем посла у иностранству."),
    "cnr": ("srp_latn", "Sud je utvrdio da je okrivljeni oštećenu vrbovao obećanjem posla i čuvao u kući."),
    "mk": ("mkd", "Судот утврди дека обвинетиот ја врбувал оштетената со ветување за работа."),
    "ro": ("ron", "Instanța a constatat că inculpatul a recrutat victima prin înșelăciune și i-a luat actele."),
    "sq": ("sqi", "Gjykata konstatoi se i pandehuri e kishte rekrutuar viktimën me premtime për punë."),
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    made = project_for(tmp_path)
    yield made
    close_project(made)


def installed(data: str = "") -> Tesseract:
    found = find_tesseract()
    assert found is not None
    if data and data not in found.data:
        pytest.skip(f"Tesseract has no data {data} here")
    return found


def recognise(project: OpenProject, judgment: str, language: str) -> Recognised:
    return finished(recognise_text(project, judgment, installed(), language))


def write(folder: Path, content: bytes) -> Path:
    path = folder / "a.pdf"
    path.write_bytes(content)
    return path


@needs_tesseract
@pytest.mark.parametrize("language", TEXTS)
def test_a_scan_in_each_language(project: OpenProject, tmp_path: Path, qapp: QApplication, language: str) -> None:
    data, text = TEXTS[language]
    installed(data)
    judgment = judgment_of(coding_of(project, write(tmp_path, scan(text))))
    assert recognise(project, judgment, language).pages == (1,)
    said = " ".join(read_judgment(project, judgment).pages[0].split())
    wrong = sum(one != other for one, other in zip(said, text, strict=False)) + abs(len(said) - len(text))
    assert wrong <= 3, said


@needs_tesseract
def test_passages_move_with_their_pages_and_undo_brings_all_back(
    project: OpenProject, tmp_path: Path, qapp: QApplication
) -> None:
    installed("srp")
    scanned = scan(TEXTS["sr"][1])
    coding = coding_of(project, write(tmp_path, scanned))
    judgment = judgment_of(coding)
    prove(
        coding,
        Passage("r", judgment, page=1, start=0, end=0, exact="врбовао", prefix="", suffix="", region="0.1 0.1 0.5 0.2"),
    )
    recognise(project, judgment, "sr")
    (kept,) = evidence(reopened(coding))
    assert (kept.page, kept.region, kept.exact) == (1, "0.1 0.1 0.5 0.2", "врбовао")
    assert judgment_details(project, judgment).qualities == (PageQuality.RECOGNISED,)
    text = whole_text(pages_of(coding, judgment))
    start = text.index("обећањем")
    after = reopened(coding)
    mark(after, judgment, pages_of(coding, judgment), start, start + 8)
    undo(after)
    undo(after)
    assert pages_of(coding, judgment) == ("",)
    assert judgment_details(project, judgment).qualities == (PageQuality.SCANNED,)
    redo(after)
    assert whole_text(pages_of(coding, judgment)) == text
    redo(after)
    assert [passage.exact for passage in evidence(after)] == ["врбовао", "обећањем"]
    assert check_database(project.database) == ()


@needs_tesseract
def test_a_page_that_gives_no_text_is_left_as_it_is(project: OpenProject, tmp_path: Path) -> None:
    page = "Суд је утврдио да је окривљени оштећену врбовао обећањем посла.\n" * 2
    coding = coding_of(project, write(tmp_path, pdf("", page, picture=True)))
    judgment = judgment_of(coding)
    mark(coding, judgment, pages_of(coding, judgment), 1, 20)
    before = evidence(coding)
    assert pages_to_recognise(read_judgment(project, judgment)) == (1,)
    assert recognise(project, judgment, "sr").without_text == (1,)
    assert evidence(reopened(coding)) == before
    assert judgment_details(project, judgment).qualities == (PageQuality.SCANNED, PageQuality.TEXT)


@needs_tesseract
def test_giving_up_leaves_everything_as_it_was(project: OpenProject, tmp_path: Path, qapp: QApplication) -> None:
    coding = coding_of(project, write(tmp_path, scan(TEXTS["sr"][1], TEXTS["sr"][1])))
    judgment = judgment_of(coding)
    steps = recognise_text(project, judgment, installed(), "sr")
    while next(steps).done < 1:
        continue
    next(steps)
    steps.close()
    assert pages_of(coding, judgment) == ("", "")


def test_a_program_that_does_not_do_its_work(project: OpenProject, tmp_path: Path, qapp: QApplication) -> None:
    judgment = judgment_of(coding_of(project, write(tmp_path, scan("text"))))
    for program in (sys.executable, str(tmp_path / "gone")):
        broken = Tesseract(Path(program), frozenset({"srp"}))
        with pytest.raises(UserError, match="recognition_failed"):
            list(recognise_text(project, judgment, broken, "sr"))


def test_the_best_data_that_there_is() -> None:
    def data_for(language: str, *names: str) -> Data:
        return Tesseract(Path("t"), frozenset(names)).data_for(language)

    assert data_for("sr", "srp", "srp_latn", "eng") == Data(("srp", "srp_latn"), ())
    assert data_for("sr", "srp", "eng") == Data(("srp",), ("srp_latn",))
    assert data_for("cnr", "hrv") == Data(("hrv",), ("srp_latn", "srp"))
    assert data_for("mk", "eng") == Data((), ("mkd",))


def test_words_divided_at_the_end_of_a_line_are_whole() -> None:
    said = "окривљени је врбо-  \r\nвао оштећену\r\n\r\n\r\n\r\nА - Б\nК-\n12\n\f"
    assert clean_recognised(said) == "окривљени је врбо\u00adвао оштећену\n\nА - Б\nК-\n12"
