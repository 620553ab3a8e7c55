"""Files that are what their names do not say, forms, collections, and files within files: read as they are seen."""

from pathlib import Path

import pytest

from tests.support.document_files import docx, odt, pdf, pdf_form
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.projects import JudgmentText, LeftOut, LeftOutKind
from tipcoder.errors import UserError

TEXT = "Суд је утврдио да је окривљени врбовао оштећену."
NAMES = "/Names << /EmbeddedFiles << /Names [(a.pdf) << /Type /Filespec /F (a.pdf) /EF << /F 4 0 R >> >>] >> >>"


def read(folder: Path, name: str, content: bytes) -> JudgmentText:
    path = folder / name
    path.write_bytes(content)
    return read_judgment_file(path)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", pdf(TEXT), "judgment_damaged"),
        ("a.html", pdf(TEXT), "judgment_damaged"),
        ("a.html", docx("<w:p/>"), "judgment_damaged"),
        ("a.odt", docx("<w:p/>"), "judgment_damaged"),
        ("a.docx", odt("<text:p/>"), "judgment_damaged"),
        ("a.txt", b"{\\rtf1 hello}", "judgment_damaged"),
        ("a.docx", b"{\\rtf1 hello}", "judgment_damaged"),
        ("a.pdf", b"<html><body>Sign in first</body></html>", "judgment_damaged"),
        ("a.html", b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n", "judgment_damaged"),
        ("a.txt", b"", "judgment_empty"),
        ("a.pdf", b"", "judgment_empty"),
        ("a.txt", b"\xef\xbb\xbf", "judgment_empty"),
        ("a.html", b"<html><head><title>x</title></head></html>", "judgment_empty"),
        ("a.txt", b"\0" * 5000, "judgment_not_text"),
        ("a.txt", (TEXT + "\0" * 150).encode(), "judgment_not_text"),
        ("a.pdf", pdf_form("/NeedsRendering true", "/XFA [(template) 4 0 R]"), "judgment_form"),
        ("a.pdf", pdf_form(f"/Collection << /View /D >> {NAMES}"), "judgment_portfolio"),
    ],
)
def test_refused_with_one_reason(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        read(tmp_path, name, content)
    assert caught.value.code == code


@pytest.mark.parametrize("name", ["a.docm", "a.dotx", "A.DOCM"])
def test_word_documents_with_macros_and_templates_are_read(tmp_path: Path, name: str) -> None:
    read_from_it = read(tmp_path, name, docx(f"<w:p><w:r><w:t>{TEXT}</w:t></w:r></w:p>"))
    assert read_from_it.pages == (TEXT,)
    assert (read_from_it.name, read_from_it.left_out) == (name, ())


@pytest.mark.parametrize("content", [TEXT.encode("utf-32"), b"\0\0\xfe\xff" + TEXT.encode("utf-32-be")])
def test_four_bytes_a_letter(tmp_path: Path, content: bytes) -> None:
    assert read(tmp_path, "a.txt", content).pages == (TEXT,)


def test_what_is_filled_into_a_form_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, "a.pdf", pdf_form()).pages == ("Court of\nNowhere",)


def test_a_script_of_a_pdf_and_what_it_would_start_are_passed_over(tmp_path: Path) -> None:
    actions = "/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /AA << /WC << /S /Launch /F (cmd.exe) >> >>"
    assert read(tmp_path, "a.pdf", pdf_form(actions)).pages == ("Court of\nNowhere",)


def test_files_within_a_file_are_counted(tmp_path: Path) -> None:
    judgment = read(tmp_path, "a.pdf", pdf_form(NAMES))
    assert judgment.left_out == (LeftOut(LeftOutKind.ATTACHMENTS, 1),)
    office = 'xmlns:o="urn:schemas-microsoft-com:office:office"'
    judgment = read(
        tmp_path,
        "a.docx",
        docx(f"<w:p><w:r><w:t>пре</w:t><w:object><o:OLEObject {office}/></w:object></w:r></w:p><w:altChunk/>"),
    )
    assert (judgment.pages, judgment.left_out) == (("пре",), (LeftOut(LeftOutKind.ATTACHMENTS, 2),))


def test_a_field_that_would_fetch_something_shows_what_it_showed(tmp_path: Path) -> None:
    kinds = ("begin", "separate", "end")
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in kinds)
    fetched = '<w:r><w:instrText>INCLUDETEXT "http://example.invalid"</w:instrText></w:r>'
    shown = "<w:r><w:t>резултат</w:t></w:r>"
    assert read(tmp_path, "a.docx", docx(f"<w:p>{begin}{fetched}{separate}{shown}{end}</w:p>")).pages == ("резултат",)
    rtf = b"{\\rtf1 a {\\object{\\*\\objdata 0105}{\\result b}} {\\field{\\*\\fldinst INCLUDEPICTURE x}{\\fldrslt c}}}"
    assert read(tmp_path, "a.rtf", rtf).pages == ("a b c",)


def test_a_web_page_fetches_and_follows_nothing(tmp_path: Path) -> None:
    page = (
        "<html><head><meta http-equiv=refresh content='0;url=http://example.invalid'><base href='http://example.invalid'>"
        "<link rel=stylesheet href='a.css'></head><body onload='x()'><iframe src='b'>frame</iframe><object data='c'>o"
        f"</object><img src='d'><p>{TEXT}</p><a href='javascript:x()'>веза</a></body></html>"
    )
    assert read(tmp_path, "a.html", page.encode()).pages == (f"{TEXT}\nвеза",)
