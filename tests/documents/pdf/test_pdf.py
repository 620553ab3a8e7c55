"""PDFs in five languages: their text, and what each page is."""

import os
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from tests.support.document_files import encrypted_pdf, pdf, pdf_drawing, pdf_of, stream
from tipcoder.documents import limits
from tipcoder.documents.content import Content
from tipcoder.documents.pdf.reader import read_here, read_in_subprocess, refuse_swollen_streams
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.child_environment import SECRETS
from tipcoder.domain.projects import JudgmentText, PageQuality
from tipcoder.errors import UserError
from tipcoder.languages.legibility import page_qualities

TEXT = "Суд је утврдио да је окривљени оштећену врбовао обећањем посла\nу иностранству, па јој је задржао исправе."
PAGE = "\n".join([TEXT] * 4)


def read(tmp_path: Path, content: bytes) -> JudgmentText:
    path = tmp_path / "judgment.pdf"
    path.write_bytes(content)
    return read_judgment_file(path)


@pytest.mark.parametrize(
    "text", [TEXT, "Žrtva je čuvana\nu kući", "Viktima u gjet në shtëpi", "Țara și înșelăciunea", "ѓердан ќерка ѝ"]
)
def test_letters_of_five_languages(tmp_path: Path, text: str) -> None:
    judgment = read(tmp_path, pdf(text, text))
    assert judgment.pages == (text, text)
    assert sum(not quality.is_readable for quality in page_qualities(judgment)) == 0


@pytest.mark.parametrize("rotate", [180, 270])
def test_a_rotated_page_is_read_in_its_order(tmp_path: Path, rotate: int) -> None:
    assert read(tmp_path, pdf(TEXT, rotate=rotate)).pages == (TEXT,)


def test_a_word_that_goes_on_in_the_next_line_has_a_soft_hyphen(tmp_path: Path) -> None:
    assert read(tmp_path, pdf("оштећену је врбо-\nвао у месту")).pages == ("оштећену је врбо\u00adвао у месту",)


def test_a_font_that_does_not_tell_its_letters(tmp_path: Path) -> None:
    judgment = read(tmp_path, pdf(PAGE, PAGE, to_unicode=False))
    assert judgment.qualities == (PageQuality.UNREADABLE, PageQuality.UNREADABLE)
    assert sum(not quality.is_readable for quality in page_qualities(judgment)) == 2


def test_a_picture_with_a_stamp_is_a_scan(tmp_path: Path) -> None:
    assert read(tmp_path, pdf("K 12/20", PAGE, "", picture=True)).qualities == (
        PageQuality.SCANNED,
        PageQuality.TEXT,
        PageQuality.SCANNED,
    )


def test_a_short_page_without_a_picture_is_text(tmp_path: Path) -> None:
    assert read(tmp_path, pdf("Судија М.М.")).qualities == (PageQuality.TEXT,)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (encrypted_pdf, "judgment_protected"),
        (pdf, "judgment_damaged"),
        (lambda: pdf(TEXT)[:700], "judgment_damaged"),
        (lambda: pdf(*[""] * 10_000), "judgment_too_many_pages"),
        (lambda: pdf_drawing(b" " * 100_000_000), "judgment_too_slow"),
        (lambda: pdf_drawing(b" " * 100_000_000, "/FlateDecode /FlateDecode"), "judgment_too_slow"),
        (lambda: pdf_drawing(b"(a) Tj " * 1_000_000, ""), "judgment_too_slow"),
    ],
    ids=["encrypted", "no page", "cut off", "10,000 pages", "bomb", "bomb in a bomb", "endless"],
)
def test_what_cannot_be_read_is_refused_with_a_reason(tmp_path: Path, make: Callable[[], bytes], code: str) -> None:
    with pytest.raises(UserError) as caught:
        read(tmp_path, make())
    assert caught.value.code == code


def test_a_broken_table_of_contents_is_mended(tmp_path: Path) -> None:
    content = pdf(TEXT)
    start = content.rindex(b"startxref")
    assert read(tmp_path, content[:start] + b"startxref\n987654\n%%EOF").pages == (TEXT,)


def test_one_damaged_page_does_not_keep_from_the_others(tmp_path: Path) -> None:
    content = pdf(TEXT, "друга").replace(b"9 0 obj\n<< /Type /Page ", b"9 0 obj\n<< /Type /Nope ")
    judgment = read(tmp_path, content)
    assert judgment.pages[0] == TEXT


def test_a_page_drawn_by_the_same_instructions_again_and_again_is_refused(tmp_path: Path) -> None:
    content = pdf_drawing(b"(a) Tj " * 200_000).replace(
        b"/Contents 4 0 R", b"/Contents [4 0 R 4 0 R 4 0 R 4 0 R 4 0 R]"
    )
    with pytest.raises(UserError) as caught:
        read(tmp_path, content)
    assert caught.value.code == "judgment_too_slow"


def drawn_by_each_other(parts: int) -> bytes:
    """Return a PDF whose parts draw the next one ten times each."""
    about = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources"
    font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    nested = [stream(b"/X Do " * 10, f"{about} << /XObject << /X {5 + part} 0 R >> >>") for part in range(1, parts)]
    return pdf_of([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /XObject << /X 5 0 R >> >> >>",
        stream(b"/X Do"),
        *nested,
        stream(b"BT /F1 12 Tf 50 700 Td (Court) Tj ET", f"{about} << {font} >>"),
    ])  # fmt: skip


def test_parts_that_draw_each_other_again_and_again_are_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine reads them for hours. It is done in a process of its own."""
    assert read(tmp_path, drawn_by_each_other(3)).pages == ("Court",)
    monkeypatch.setattr(limits, "MAXIMUM_SECONDS", 0.1)
    with pytest.raises(UserError) as caught:
        read(tmp_path, drawn_by_each_other(12))
    assert caught.value.code == "judgment_too_slow"


FORM = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources"
"""Keys of a part that pages and other parts draw."""


def drawing_parts(*parts: bytes) -> bytes:
    """Return a PDF whose page draws the first of some parts; they are the objects from 5 on."""
    return pdf_of([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /XObject << /X 5 0 R >> >> >>",
        stream(b"/X Do"),
        *parts,
    ])  # fmt: skip


DRAWS_ITSELF = stream(b"/X Do /X Do", f"{FORM} << /XObject << /X 5 0 R >> >>")
LOOPS = {
    "itself": drawing_parts(DRAWS_ITSELF),
    "each other": drawing_parts(
        stream(b"/X Do /X Do", f"{FORM} << /XObject << /X 6 0 R >> >>"),
        stream(b"/X Do /X Do", f"{FORM} << /XObject << /X 5 0 R >> >>"),
    ),
    "another name for a form": drawing_parts(DRAWS_ITSELF.replace(b"/Subtype /Form", b"/Sub#74ype /F#6frm")),
    "the number of another object between keys": drawing_parts(
        b"<<" + FORM.encode() + b" << /XObject << /X 5 0 R >> >>\n9 0 obj " + stream(b"/X Do /X Do")
    ),
    "a picture by a key within": drawing_parts(
        DRAWS_ITSELF.replace(b"/Resources", b"/About << /Subtype /Image >> /Resources")
    ),
    "another end of the line": drawing_parts(DRAWS_ITSELF.replace(b"stream\n", b"stream\r", 1)),
}


@pytest.mark.parametrize("kind", LOOPS)
def test_parts_that_draw_parts_are_read_in_a_process_of_their_own(kind: str) -> None:
    assert refuse_swollen_streams(LOOPS[kind], "a.pdf")


def test_a_file_with_many_streams_that_do_not_end_is_read_in_a_process_of_its_own() -> None:
    """The engine looks for the end of each in all the rest of the file."""
    unended = pdf("Court") + b"9 0 obj\n<< /Length 5 >>\nstream\nab\nendobj\n" * 30
    assert refuse_swollen_streams(unended, "a.pdf")
    assert read_in_subprocess(read_here, unended, "a.pdf").pages == ("Court",)


def test_pages_that_draw_pictures_and_single_parts_are_read_at_once() -> None:
    text = stream(b"BT 50 700 Td (Court) Tj ET", f"{FORM} << >>")
    assert not refuse_swollen_streams(drawing_parts(text), "a.pdf")
    assert not refuse_swollen_streams(pdf("Court", picture=True), "a.pdf")


def test_a_part_that_draws_itself_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAXIMUM_SECONDS", 0.5)
    with pytest.raises(UserError) as caught:
        read(tmp_path, LOOPS["itself"])
    assert caught.value.code == "judgment_too_slow"


def test_a_busy_computer_refuses_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts is the processor time of the reading: a minute passes here with each look at the clock."""
    minutes = count()
    monkeypatch.setattr(time, "monotonic", lambda: 60.0 * next(minutes))
    assert read(tmp_path, pdf(*["Court"] * 60)).pages == ("Court",) * 60
    assert read(tmp_path, drawn_by_each_other(3)).pages == ("Court",)


def test_a_doubtful_file_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    assert read_in_subprocess(read_here, pdf("Court"), "a.pdf").pages == ("Court",)
    with pytest.raises(UserError) as caught:
        read_in_subprocess(read_here, b"no PDF", "a.pdf")
    assert (caught.value.code, caught.value.values) == ("judgment_damaged", {"file": "a.pdf"})


def test_a_large_picture_is_no_danger(tmp_path: Path) -> None:
    picture = b"\xff" * 30_000_000
    about = "/Type /XObject /Subtype /Image /Width 5000 /Height 6000 /ColorSpace /DeviceGray /BitsPerComponent 8"
    content = pdf_of([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
        b"/Resources << /XObject << /P 4 0 R >> >> >>",
        stream(picture, about),
        stream(b"q 595 0 0 842 0 0 cm /P Do Q"),
    ])  # fmt: skip
    assert read(tmp_path, content).qualities == (PageQuality.SCANNED,)


def names_in_environment(_content: bytes, _name: str) -> Content:
    return Content((" ".join(os.environ),))


def test_the_other_process_gets_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SECRETS:
        monkeypatch.setenv(name, "a secret")
    seen = read_in_subprocess(names_in_environment, b"", "a.pdf").pages[0].split()
    assert "PATH" in seen
    assert not set(SECRETS).intersection(seen)
    assert all(os.environ[name] == "a secret" for name in SECRETS)
