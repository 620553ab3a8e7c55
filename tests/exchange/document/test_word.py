"""Writes reports and reads them with python-docx, as Word would: styles, captions, contents, language, bytes."""

from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from PIL import Image

from tests.support.word_reports import read_report
from tipcoder.errors import UserError
from tipcoder.exchange.document import blocks
from tipcoder.exchange.document.blocks import (
    Block,
    BoxBlock,
    DocumentWords,
    EntryBlock,
    Fact,
    FactsBlock,
    FrontPages,
    HeadingBlock,
    ParagraphBlock,
    ParagraphKind,
    PictureBlock,
    TableBlock,
    TableRow,
)
from tipcoder.exchange.document.word import write_word

WORDS = DocumentWords(
    table="Tabela",
    figure="Slika",
    page="Strana {page} od {pages}",
    draft="nacrt",
)
TABLE = TableBlock(
    caption="Sudovi",
    heads=("Sud", "Broj"),
    rows=[
        TableRow(("Prvi",), is_group=True),
        TableRow(("Osnovni", "1 od 3"), depth=1, shades=(0.0, 0.5)),
        TableRow(("Viši", "2 od 3")),
    ],
    widths=(2.0, 1.0),
    numbers=frozenset({1}),
    note="n = 3",
)


def picture() -> PictureBlock:
    drawn = BytesIO()
    Image.new("RGB", (40, 20), "navy").save(drawn, "PNG")
    return PictureBlock(caption="Ishodi", content=drawn.getvalue(), alternative="Osude: 1 od 3", note="n = 3")


def content(*found: Block) -> blocks.Document:
    front = FrontPages(
        cover=FactsBlock.of([("Država", "Crna Gora")]),
        note="Ovo je nacrt.",
        contents="Sadržaj",
        contents_hint="F9",
    )
    return blocks.Document(
        title="Nalazi",
        subtitle="Crna Gora",
        header="Nacrt",
        language="sr-Latn",
        made_at=datetime(2026, 3, 14, 9, 30),
        words=WORDS,
        blocks=found,
        front=front,
    )


def write(folder: Path, *found: Block) -> Path:
    target = folder / "nalazi.docx"
    write_word(target, content(*found))
    return target


def part(path: Path, name: str) -> ElementTree.Element:
    with ZipFile(path) as archive:
        return ElementTree.fromstring(archive.read(name))  # noqa: S314  written a moment ago


def test_blocks_are_read_back_in_their_order(tmp_path: Path) -> None:
    drafted = ParagraphBlock("U 1 od 3 predmeta.", ParagraphKind.DRAFT)

    found = read_report(write(tmp_path, HeadingBlock("1. Ukratko"), drafted, TABLE, picture()))

    assert found.headings == [(1, "1. Ukratko")]
    assert found.texts("ReportDraft") == ["U 1 od 3 predmeta.  [nacrt]"]
    (table,) = found.under("1. Ukratko")
    assert (table.caption, table.rows[0], table.rows[2]) == ("Sudovi", ["Sud", "Broj"], ["Osnovni", "1 od 3"])
    assert found.figures == [("Ishodi", "Osude: 1 od 3")]


def test_heads_repeat_and_no_page_splits_a_row(tmp_path: Path) -> None:
    document = part(write(tmp_path, TABLE, FactsBlock.of([("Sud", "Osnovni")])), "word/document.xml")

    tables = document.findall(f".//{qn('w:tbl')}")
    for table in tables:
        rows = table.findall(qn("w:tr"))
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)
    repeated = [
        row for row in tables[1].findall(qn("w:tr")) if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    ]
    assert len(repeated) == 1


def test_captions_are_numbered_by_fields_that_hold_their_numbers(tmp_path: Path) -> None:
    path = write(tmp_path, TABLE, picture(), TABLE)

    captions = [paragraph.text for paragraph in Document(str(path)).paragraphs if paragraph.style.name == "Caption"]
    fields = [text.text.strip() for text in part(path, "word/document.xml").iter(qn("w:instrText")) if text.text]

    assert captions == ["Tabela 1. Sudovi", "Slika 1. Ishodi", "Tabela 2. Sudovi"]
    assert [text for text in fields if text.startswith("SEQ")] == [
        r"SEQ Table \* ARABIC",
        r"SEQ Figure \* ARABIC",
        r"SEQ Table \* ARABIC",
    ]


def test_contents_are_filled_and_lead_to_the_headings(tmp_path: Path) -> None:
    path = write(tmp_path, HeadingBlock("1. Ukratko"), HeadingBlock("Dokazi", 2), HeadingBlock("2. Metod"))

    document = part(path, "word/document.xml")
    links = document.findall(f".//{qn('w:hyperlink')}")
    bookmarks = {mark.get(qn("w:name")) for mark in document.iter(qn("w:bookmarkStart"))}
    ends = [mark.get(qn("w:fldCharType")) for mark in document.iter(qn("w:fldChar"))]

    told = [[text.text for text in link.iter(qn("w:t"))] for link in links]
    assert told == [["1. Ukratko", "3"], ["2. Metod", "3"]]
    assert {link.get(qn("w:anchor")) for link in links} == bookmarks
    assert ends == ["begin", "separate", *["begin", "separate", "end"] * 2, "end"]


def test_tables_without_a_caption_take_less_room_when_pages_are_counted(tmp_path: Path) -> None:
    """Sixty of them take two pages less: a caption is as high as a row or two."""
    pages = []
    for number, caption in enumerate(("", "Caption")):
        table = TableBlock(heads=("A", "B"), rows=[TableRow(("1", "2"))], widths=(1.0, 1.0), caption=caption)
        (tmp_path / str(number)).mkdir()
        path = write(tmp_path / str(number), *[table] * 60, HeadingBlock("1. Ukratko"))
        (told,) = part(path, "word/document.xml").findall(f".//{qn('w:hyperlink')}")
        *_, page = (text.text or "" for text in told.iter(qn("w:t")))
        pages.append(int(page))
    assert pages[0] <= pages[1] - 2


def test_each_page_but_the_first_has_a_header_and_its_number(tmp_path: Path) -> None:
    section = Document(str(write(tmp_path, TABLE))).sections[0]

    fields = [text.text.strip() for text in section.footer._element.iter(qn("w:instrText"))]  # noqa: SLF001

    assert section.different_first_page_header_footer
    assert section.header.paragraphs[0].text == "Nalazi\tNacrt"
    assert section.footer.paragraphs[0].text == "\tStrana 1 od 1"
    assert fields == ["PAGE", "NUMPAGES"]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)


def test_the_document_is_in_its_language(tmp_path: Path) -> None:
    path = write(tmp_path, TABLE)

    languages = {found.get(qn("w:val")) for found in part(path, "word/styles.xml").iter(qn("w:lang"))}

    assert languages == {"sr-Latn-RS"}
    assert Document(str(path)).core_properties.language == "sr-Latn-RS"


def test_an_empty_box_asks_and_a_filled_one_keeps_what_was_written(tmp_path: Path) -> None:
    empty = BoxBlock(title="Ocjena", prompt="Šta ovo znači.")

    tables = read_report(write(tmp_path, empty, replace(empty, texts=("Prvo.", "Drugo.")))).tables

    assert [table.rows[0][0] for table in tables[1:]] == ["Ocjena\nŠta ovo znači.", "Ocjena\nPrvo.\nDrugo."]


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    first = write(tmp_path / "a", HeadingBlock("1. Ukratko"), TABLE, picture())
    second = write(tmp_path, HeadingBlock("1. Ukratko"), TABLE, picture())

    assert first.read_bytes() == second.read_bytes()
    with ZipFile(first) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2026, 3, 14, 9, 30, 0)}
        assert not [name for name in archive.namelist() if "thumbnail" in name]
    properties = Document(str(first)).core_properties
    assert properties.created is not None
    assert (properties.created.replace(tzinfo=None), properties.author) == (datetime(2026, 3, 14, 9, 30), "")


def test_characters_that_xml_has_no_place_for_are_left_out(tmp_path: Path) -> None:
    found = read_report(write(tmp_path, ParagraphBlock("Sud\x00 i\x0b drugi\nred")))

    assert "Sud i drugi\nred" in found.texts("Normal")


def test_a_report_has_its_ending(tmp_path: Path) -> None:
    with pytest.raises(UserError) as fault:
        write_word(tmp_path / "nalazi.tip", content())

    assert fault.value.code == "file_ending"


def kept(paragraph: Paragraph) -> bool:
    return bool(paragraph.paragraph_format.keep_with_next)


def test_a_box_and_the_last_rows_of_a_table_are_not_left_alone_on_a_page(tmp_path: Path) -> None:
    rows = [TableRow((f"Sud {number}", "1")) for number in range(30)]
    table = replace(TABLE, rows=rows, note="")
    box = BoxBlock(title="Ocjena", prompt="Za autora")
    document = Document(str(write(tmp_path, table, ParagraphBlock("Zadnja rečenica."), box)))

    cells = [row.cells[0].paragraphs[0] for row in document.tables[1].rows[1:]]
    paragraphs = [one for one in document.paragraphs if one.text == "Zadnja rečenica."]
    assert [kept(cell) for cell in cells] == [True, True, *[False] * 26, True, False]
    assert [kept(one) for one in paragraphs] == [True]


def test_heads_of_many_columns_are_turned_and_pictures_have_no_gap(tmp_path: Path) -> None:
    path = write(tmp_path, replace(TABLE, turned=True), picture())

    with ZipFile(path) as package:
        content = package.read("word/document.xml").decode()
    assert content.count('w:textDirection w:val="btLr"') == 1
    assert 'distT="0" distB="0" distL="0" distR="0"' in content


def test_names_of_entries_are_kept_with_what_is_said_of_them_and_not_with_each_other(tmp_path: Path) -> None:
    entries = (
        EntryBlock("Sud", "court", ("Koji je sudio.",), (Fact("Odgovor", "Tekst"),)),
        EntryBlock("Viši sud", "higher", (), ()),
        EntryBlock("Apelacioni sud", "appeal", (), ()),
    )
    target = tmp_path / "kodeks.docx"
    write_word(target, replace(content(*entries), front=None, runs_on=True))

    heads = [one for one in Document(str(target)).paragraphs if one.style.style_id == "ReportEntry"]
    assert [(one.text.split("  ")[0], kept(one)) for one in heads] == [
        ("Sud", True), ("Viši sud", False), ("Apelacioni sud", False),
    ]  # fmt: skip
    assert not heads[0].style.paragraph_format.keep_with_next, "a long list would move to the next page as a whole"


def test_the_first_heading_stands_below_the_title_where_there_is_no_front(tmp_path: Path) -> None:
    target = tmp_path / "nalazi.docx"
    write_word(target, replace(content(HeadingBlock("Prvi"), HeadingBlock("Drugi")), front=None))

    headings = [one for one in Document(str(target)).paragraphs if one.style.style_id == "Heading1"]
    begins = [one.paragraph_format.page_break_before for one in headings]
    assert headings[0].style.paragraph_format.page_break_before
    assert begins == [False, None]


def test_few_facts_stay_on_one_page_and_of_many_the_first_ones(tmp_path: Path) -> None:
    kept_of = {}
    for count in (3, 20):
        facts = FactsBlock.of((f"Polje {number}", "Tekst") for number in range(count))
        table = Document(str(write(tmp_path, facts))).tables[1]
        kept_of[count] = [kept(row.cells[1].paragraphs[0]) for row in table.rows]

    assert kept_of == {3: [True, True, False], 20: [True, True, *[False] * 18]}
