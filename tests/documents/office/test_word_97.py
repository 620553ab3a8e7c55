"""Reads Word 97 documents, written by LibreOffice: the same text as of the newer format."""

import struct
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.document_files import docx
from tipcoder.documents.office.word_97.structure import PARTS, Head, Streams, is_deleted
from tipcoder.documents.reader import read_judgment_content, read_judgment_file
from tipcoder.domain.projects import LeftOut, LeftOutKind
from tipcoder.errors import UserError

FILE = Path(__file__).parent / "data" / "judgment.doc"
PAGES = (
    "Виши суд у Новограду\n"
    "ПРЕСУДА\n"
    "Окривљени А.Б. је крив[1] јер је додато врбовао оштећену.\n"
    "Видљиво даље; ë ç ș ț ž “наводник”.\n"
    "1. прво\n2. друго\na) под\n3. треће\n• ставка\n"
    "а1\nа1 други\tб1\nа2\t\n"
    "веза и крај[i]\n"
    "кутија\n"
    "[1] Члан 388. Кривичног законика.",
    "Образложење\tс табулатором\nнов ред\n[i] завршна белешка\nПЕЧАТ",
)


def test_text_notes_numbers_tables_and_pages() -> None:
    judgment = read_judgment_file(FILE)

    assert judgment.pages == PAGES
    assert judgment.left_out == (
        LeftOut(LeftOutKind.COMMENTS, 1),
        LeftOut(LeftOutKind.DELETIONS, 1),
        LeftOut(LeftOutKind.HIDDEN, 1),
    )
    assert judgment.content == FILE.read_bytes()
    assert judgment.media_type == "application/msword"


def test_the_content_counts_and_not_the_name() -> None:
    assert read_judgment_content("judgment.docx", FILE.read_bytes()).pages == PAGES


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"{\\rtf1\\ansi presuda}", "presuda"),
        (docx("<w:p><w:r><w:t>presuda</w:t></w:r></w:p>"), "presuda"),
        (b"\xef\xbb\xbf<html><body><p>presuda \xc5\xa1</p></body></html>", "presuda š"),
    ],
    ids=["rtf", "docx", "web page"],
)
def test_what_other_programs_write_under_that_name(content: bytes, text: str) -> None:
    assert read_judgment_content("judgment.doc", content).pages == (text,)


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [(0x0A, 0x0100, "judgment_protected"), (0x02, 0x0068, "judgment_word_95"), (0x00, 0xA5DC, "judgment_word_95")],
)
def test_what_is_refused(place: int, value: int, code: str) -> None:
    content = bytearray(FILE.read_bytes())
    start = content.index(b"\xec\xa5\x01\x01")
    struct.pack_into("<H", content, start + place, value)

    with pytest.raises(UserError) as caught:
        read_judgment_content("judgment.doc", bytes(content))
    assert caught.value.code == code


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(512, FILE.stat().st_size - 1), st.integers(0, 255)), min_size=1, max_size=30))
def test_damage_is_a_fault_with_a_reason_or_is_read(changes: list[tuple[int, int]]) -> None:
    content = bytearray(FILE.read_bytes())
    for place, byte in changes:
        content[place] = byte
    with suppress(UserError):
        read_judgment_content("judgment.doc", bytes(content))


def test_pieces_saved_in_haste_of_both_widths() -> None:
    document = b"crime\xa9" + "дело".encode("utf-16-le")
    narrow, wide = 0x40000000, 6
    entries = b"".join(
        struct.pack("<HIH", 0, address, modifier) for address, modifier in ((narrow, 0), (wide, 0x41 << 1 | 1 << 8))
    )
    pieces = struct.pack("<3I", 0, 6, 10) + entries
    table = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    head = Head("0Table", dict.fromkeys(PARTS, 0), [(0, 0)] * 33 + [(0, len(table))])
    streams = Streams(document, table, head)

    assert streams.text() == "crime©дело"
    assert [streams.byte_of(place) for place in (0, 5, 6, 9, 10)] == [0, 5, 6, 12, -1]
    assert [is_deleted(piece.properties) for piece in streams.pieces] == [False, True]
