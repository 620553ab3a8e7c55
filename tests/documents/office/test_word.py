"""Word documents: what their author accepted, with everything that stands on the page, once."""

import io
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.support.document_files import W, docx, package
from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.projects import JudgmentText, LeftOut, LeftOutKind

SHOWN = '<w:vanish w:val="0"/>'


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text)}</w:p>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def read(tmp_path: Path, body: str, **others: str) -> JudgmentText:
    path = tmp_path / "judgment.docx"
    path.write_bytes(docx(body, **others))
    return read_judgment_file(path)


def test_footnotes_stand_on_their_page_and_endnotes_at_the_end(tmp_path: Path) -> None:
    foot = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1">{p("---")}</w:footnote>'
        f'<w:footnote w:id="5">{p(" Члан 388 КЗ")}</w:footnote><w:footnote w:id="2">{p("друга")}</w:footnote>'
        "</w:footnotes>"
    )
    end = f'<w:endnotes {W}><w:endnote w:id="1">{p("крај")}</w:endnote></w:endnotes>'
    body = (
        f'<w:p>{run("кривица")}<w:r><w:footnoteReference w:id="5"/></w:r>{run(" је")}'
        '<w:r><w:endnoteReference w:id="1"/></w:r><w:r><w:br w:type="page"/></w:r></w:p>'
        f'<w:p>{run("казна")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    )
    assert read(tmp_path, body, footnotes=foot, endnotes=end).pages == (
        "кривица[1] је[i]\n[1] Члан 388 КЗ",
        "казна[2]\n[2] друга\n[i] крај",
    )


def test_headers_and_footers_stand_once_and_numbers_of_pages_never(tmp_path: Path) -> None:
    header = f"<w:hdr {W}>{p('ВИШИ СУД')}</w:hdr>"
    footer = f"<w:ftr {W}>{p('- 3 -')}</w:ftr>"
    assert read(tmp_path, p("текст"), header=header, footer=footer).pages == ("ВИШИ СУД\nтекст",)


def test_the_text_is_that_with_all_changes_accepted(tmp_path: Path) -> None:
    body = (
        f"<w:p>{run('казна ')}<w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins>{run('4')}</w:ins>"
        f"{run(' г.')}</w:p>"
        f"{p('прва ', '<w:rPr><w:del/></w:rPr>')}{p('половина')}"
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('ред')}</w:tc></w:tr></w:tbl>"
        '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>реч</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>'
        f"<w:p>{run('тајна', '<w:vanish/>')}{run('јавно', SHOWN)}</w:p>"
    )
    judgment = read(tmp_path, body)
    assert judgment.pages == ("казна 4 г.\nпрва половина\nреч\nјавно",)
    assert judgment.left_out == (
        LeftOut(LeftOutKind.COMMENTS, 1),
        LeftOut(LeftOutKind.DELETIONS, 1),
        LeftOut(LeftOutKind.HIDDEN, 1),
    )


def test_a_text_box_stands_after_its_paragraph(tmp_path: Path) -> None:
    box = f"<w:pict><w:txbxContent>{p('ПЕЧАТ')}</w:txbxContent></w:pict>"
    assert read(tmp_path, f"<w:p>{run('пре ')}<w:r>{box}</w:r>{run('после')}</w:p>").pages == ("пре после\nПЕЧАТ",)


@pytest.mark.parametrize(
    "between",
    [
        p("b", "<w:pageBreakBefore/>"),
        '<w:p><w:r><w:br w:type="page"/><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p>',
        '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr></w:p>' + p("b", "<w:pageBreakBefore/>"),
    ],
    ids=["before", "noted twice", "section on the same page"],
)
def test_pages_break_where_the_author_or_word_broke_them(tmp_path: Path, between: str) -> None:
    assert read(tmp_path, p("a") + between).pages == ("a", "b")


def test_a_section_on_a_new_page(tmp_path: Path) -> None:
    assert read(tmp_path, p("a", "<w:sectPr/>") + p("b")).pages == ("a", "b")


LINKED = '<w:pStyle w:val="Item"/>'


def _level(depth: int, numerals: str, text: str, more: str = "") -> str:
    about = f'<w:numFmt w:val="{numerals}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/>{about}</w:lvl>'


def test_paragraphs_that_word_numbers_have_their_numbers(tmp_path: Path) -> None:
    levels = _level(0, "upperRoman", "%1.") + _level(1, "lowerLetter", "%2)") + _level(2, "decimal", "%1.%2.%3")
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="8">{_level(0, "bullet", "-")}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="9">{_level(0, "decimal", "Тачка %1", LINKED)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
        '</w:lvlOverride></w:num><w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num></w:numbering>'
    )
    styles = (
        f'<w:styles {W}><w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Sub"><w:basedOn w:val="Item"/></w:style></w:styles>'
    )

    def item(text: str, number: int, depth: int = 0) -> str:
        return p(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')

    body = (
        item("a", 1) + item("b", 1, 1) + item("c", 1, 1) + item("d", 1, 2) + item("e", 1) + item("f", 1, 1)
        + item("g", 2) + item("h", 3) + p("i", '<w:pStyle w:val="Sub"/>') + p("j", '<w:pStyle w:val="Item"/>')
        + p("k", '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>') + item("l", 99)
    )  # fmt: skip
    assert read(tmp_path, body, numbering=numbering, styles=styles).pages[0].split("\n") == [
        "I. a", "a) b", "b) c", "I.b.1 d", "II. e", "a) f", "• g", "I. h", "Тачка 1 i", "Тачка 2 j", "k", "l",
    ]  # fmt: skip


def test_a_field_is_what_it_shows(tmp_path: Path) -> None:
    body = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r></w:p>'
    )
    assert read(tmp_path, body).pages == ("12",)


def test_the_strict_edition_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "judgment.docx"
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    content = docx(p("пресуда"))
    with ZipFile(io.BytesIO(content)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    document = parts["word/document.xml"]
    assert isinstance(document, bytes)
    transitional = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts["word/document.xml"] = document.replace(transitional, strict)
    path.write_bytes(package(parts))
    assert read_judgment_file(path).pages == ("пресуда",)
