"""Judgments are read in the encodings and formats of the five countries' courts, or refused with one plain reason."""

from contextlib import suppress
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.document_files import pdf
from tipcoder.documents.reader import read_judgment_file
from tipcoder.errors import UserError
from tipcoder.languages.legibility import page_qualities

SENTENCES = {
    "cp1250": "Okrivljeni je oštećenu vrbovao obećanjem posla, đaka i žrtvu čuvao u kući.",
    "cp1251": "Окривљени је оштећену врбовао обећањем посла у иностранству; ѓердан, ќумур, џак.",
    "cp1252": "E pandehura është deklaruar fajtore për shfrytëzim, çështje penale.",
    "utf-8": "Trădat și înșelat: victima a fost ținută în țară. Жртва, žrtva, viktimë.",
    "utf-8-sig": "Пресуда на Основниот суд",
    "utf-16": "Пресуда у име народа",
}


@pytest.mark.parametrize("encoding", list(SENTENCES))
def test_plain_text_in_the_usual_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "judgment.txt"
    path.write_bytes(SENTENCES[encoding].encode(encoding))
    assert read_judgment_file(path).pages == (SENTENCES[encoding],)


def test_a_form_feed_divides_pages_and_line_breaks_become_one_kind(tmp_path: Path) -> None:
    path = tmp_path / "judgment.TXT"
    path.write_bytes(b"first\r\nline\rthird\n\x0csecond page\r\n")
    judgment = read_judgment_file(path)
    assert judgment.pages == ("first\nline\nthird", "second page")
    assert judgment.content == path.read_bytes()


@settings(max_examples=40)
@given(
    st.text(st.characters(exclude_characters="\f\r\x00\ufeff", exclude_categories=["Cs"]), min_size=1).filter(str.strip)
)
def test_any_text_in_utf8_survives(tmp_path: Path, text: str) -> None:
    path = tmp_path / "judgment.txt"
    path.write_text(text, "utf-8", newline="")
    assert read_judgment_file(path).pages == (text.strip("\n"),)


def test_word_paragraphs_tables_and_page_breaks(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("ПРЕСУДА")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "оштећена", "А.Б."
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Образложење")
    path = tmp_path / "judgment.docx"
    document.save(str(path))
    assert read_judgment_file(path).pages == ("ПРЕСУДА\nоштећена\tА.Б.", "Образложење")


_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_BOX = "<w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<w:sdt><w:sdtContent><w:p><w:r><w:t>form</w:t></w:r></w:p></w:sdtContent></w:sdt>", "form"),
        ("<w:p><w:r><w:t>Ж</w:t><w:noBreakHyphen/><w:t>12</w:t></w:r></w:p>", "Ж\u201112"),
        (
            "<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:tab/><w:delText>b</w:delText></w:r></w:del>"
            "<w:moveFrom><w:r><w:t>c</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>d</w:t></w:r></w:ins></w:p>",
            "ad",
        ),
        (
            '<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:r><w:t>a</w:t>'
            f'<mc:AlternateContent><mc:Choice Requires="wps">{_BOX}</mc:Choice><mc:Fallback>{_BOX}</mc:Fallback>'
            "</mc:AlternateContent></w:r></w:p>",
            "a\nbox",
        ),
        (
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p>"
            "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
            "a\nb",
        ),
    ],
    ids=["content control", "hyphen", "changes", "text box", "table in a table"],
)
def test_word_loses_and_doubles_nothing(tmp_path: Path, body: str, text: str) -> None:
    document = docx.Document()
    for element in parse_xml(f"<w:body {_WORD}>{body}</w:body>"):
        document.element.body.insert(-1, element)
    path = tmp_path / "judgment.docx"
    document.save(str(path))
    assert read_judgment_file(path).pages == (text,)


def test_cells_that_are_one_are_read_once(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "ПРЕСУДА"
    path = tmp_path / "judgment.docx"
    document.save(str(path))
    assert read_judgment_file(path).pages == ("ПРЕСУДА\n\t",)


@settings(max_examples=60)
@given(st.sampled_from([".docx", ".pdf"]), st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1))
def test_damage_anywhere_is_a_plain_fault(tmp_path: Path, suffix: str, changes: list[tuple[float, int]]) -> None:
    whole = tmp_path / f"whole{suffix}"
    if suffix == ".pdf":
        whole.write_bytes(pdf("Presuda", "Obrazlozenje"))
    else:
        docx.Document().save(str(whole))
    content = bytearray(whole.read_bytes())
    for place, byte in changes:
        content[int(place * len(content))] = byte
    path = tmp_path / f"damaged{suffix}"
    path.write_bytes(content)
    with suppress(UserError):
        read_judgment_file(path)


def test_pdf_pages_and_a_page_without_text(tmp_path: Path) -> None:
    path = tmp_path / "judgment.pdf"
    path.write_bytes(pdf("Presuda", ""))
    judgment = read_judgment_file(path)
    assert judgment.pages == ("Presuda", "")
    assert sum(not quality.is_readable for quality in page_qualities(judgment)) == 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("judgment.doc", b"\xd0\xcf\x11\xe0", "judgment_damaged"),
        ("renamed.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "judgment_damaged"),
        ("judgment.heic", b"\0\0\0\x18ftypheic", "judgment_picture"),
        ("judgment.xls", b"x", "judgment_kind_unknown"),
        ("judgment.txt", b"", "judgment_empty"),
        ("judgment.txt", bytes(range(256)), "judgment_not_text"),
        ("judgment.pdf", b"not a PDF at all", "judgment_damaged"),
        ("judgment.docx", b"not a zip at all", "judgment_damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read_judgment_file(path)
    assert caught.value.code == code
    assert caught.value.values["file"] == name


def test_a_missing_file_is_a_plain_fault(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_judgment_file(tmp_path / "gone.txt")
    assert caught.value.code == "judgment_not_readable"
