"""Files that somebody made to harm are read, or refused with one sentence; they fill no memory and freeze nothing."""

import io
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.support.document_files import W, docx, odt, package, pdf
from tipcoder.documents import limits
from tipcoder.documents.reader import read_judgment_file
from tipcoder.errors import UserError

LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)


_NEEDS_LIMIT = pytest.mark.skipif(sys.platform == "win32", reason="the older parser there reads pages of any depth")


def zeros(name: str, megabytes: int) -> bytes:
    """Return an archive with a member of zeros, which pack to a thousandth."""
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr(name, bytes(megabytes * 1024**2))
    return content.getvalue()


def with_false_sizes(content: bytes) -> bytes:
    """Return an archive whose directory declares that every member has 10 bytes."""
    changed = bytearray(content)
    place = content.find(b"PK\x01\x02")
    while place >= 0:
        changed[place + 24 : place + 28] = struct.pack("<I", 10)
        place = content.find(b"PK\x01\x02", place + 4)
    return bytes(changed)


def doctype(content: Callable[..., bytes]) -> bytes:
    """Return a document whose text is an entity."""
    with ZipFile(io.BytesIO(content("<p>&c;</p>" if content is odt else "<w:p/>"))) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    for name in ("word/document.xml", "content.xml"):
        if name in parts:
            part = parts[name]
            assert isinstance(part, bytes)
            parts[name] = LAUGHS.encode() + part
    return package(parts)


@pytest.mark.parametrize(
    ("name", "make", "code"),
    [
        ("a.docx", lambda: zeros("word/media/image1.png", 501), "judgment_too_large"),
        ("a.odt", lambda: zeros("content.xml", 60), "judgment_too_large"),
        ("a.docx", lambda: with_false_sizes(docx("<w:p/>")), "judgment_damaged"),
        ("a.docx", lambda: doctype(docx), "judgment_unsafe"),
        ("a.odt", lambda: doctype(odt), "judgment_unsafe"),
        ("a.docx", lambda: docx("<w:p/>" * 1_600_000), "judgment_too_long"),
        ("a.docx", lambda: docx("<w:sdt>" * 1000 + "</w:sdt>" * 1000), "judgment_damaged"),
        ("a.docx", lambda: docx(" <w:p> ]]> & "), "judgment_damaged"),
        ("a.docx", lambda: package({"other.txt": "no document"}), "judgment_damaged"),
        ("a.odt", lambda: package({"content.xml": "<x/>"}), "judgment_damaged"),
        ("a.txt", lambda: b"a" * 50 * 1024**2, "judgment_too_large"),
        ("a.txt", lambda: b"a" * 12_000_000, "judgment_too_long"),
        ("a.txt", lambda: b"a\f" * 10_000, "judgment_too_many_pages"),
        ("a.html", lambda: b"<p>" * 1_600_000, "judgment_too_long"),
        pytest.param("a.html", lambda: b"<div>" * 50_000 + b"deep", "judgment_damaged", marks=_NEEDS_LIMIT),
        ("a.rtf", lambda: b"{\\rtf1 " + b"{" * 1_100_000, "judgment_damaged"),
        ("a.rtf", lambda: b"no rtf", "judgment_damaged"),
    ],
    ids=[
        "picture of zeros", "part of zeros", "false sizes", "entities", "entities in odt", "endless paragraphs",
        "too deep", "no xml", "no document", "no text", "50 MB", "12 million letters", "10,000 pages", "endless tags",
        "deep page", "braces", "not rtf",
    ],
)  # fmt: skip
def test_refused_with_one_reason(tmp_path: Path, name: str, make: Callable[[], bytes], code: str) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    with pytest.raises(UserError) as caught:
        read_judgment_file(path)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("name", "make", "text"),
    [
        ("a.rtf", lambda: b"{\\rtf1 " + b"{" * 100_000 + b"deep" + b"}" * 100_001, "deep"),
        ("a.rtf", lambda: b"{\\rtf1 {\\pict " + b"0f" * 5_000_000 + b"}text}", "text"),
        ("a.rtf", lambda: b"{\\rtf1 open {\\b but never closed", "open but never closed"),
        ("a.rtf", lambda: b"{\\rtf1 closed}}}}} too often \\'zz \\", "closed too often zz "),
        ("a.rtf", lambda: b"{\\rtf1\\uc1000000000\\u1078 \\bin99999999999 x", "ж"),
        ("a.html", lambda: b"<div>" * 2_000 + b"deep", "deep"),
        ("a.html", lambda: b"</p></div><table><td>broken<tr><b>page</i></table>.", "broken\npage\n."),
        (
            "a.html",
            lambda: b"\x00<p>two zeros in a page of no other\x00",
            "two zeros in a page of no other",
        ),
        ("a.txt", lambda: b"a zero in a text " * 20 + b"\x00", "a zero in a text " * 20),
        ("a.txt", lambda: "а".encode() * 4_000_000, "а" * 4_000_000),
    ],
    ids=[
        "deep",
        "picture",
        "open",
        "closed",
        "outsized numbers",
        "deep page",
        "broken page",
        "zeros",
        "a zero",
        "8 MB",
    ],
)
def test_read_all_the_same(tmp_path: Path, name: str, make: Callable[[], bytes], text: str) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    assert read_judgment_file(path).pages == (text,)


def test_what_is_said_to_be_repeated_is_not_repeated_without_end(tmp_path: Path) -> None:
    repeated = 'table:number-columns-repeated="900000"'
    cell = (
        f"<table:table-cell {repeated}><text:p>{'a' * 10_000}</text:p></table:table-cell><table:table-cell {repeated}/>"
    )
    row = f'<table:table-row table:number-rows-repeated="900000">{cell}</table:table-row>'
    path = tmp_path / "a.odt"
    path.write_bytes(odt(f'<table:table>{row}</table:table><text:p>b<text:s text:c="900000"/>c</text:p>'))
    (page,) = read_judgment_file(path).pages
    assert len(page) < 11_000


def test_a_note_that_is_referred_to_again_and_again_stands_once(tmp_path: Path) -> None:
    text = f"<w:p><w:r><w:t>{'a' * 100_000}</w:t></w:r></w:p>"
    note = f'<w:footnotes {W}><w:footnote w:id="1">{text}</w:footnote></w:footnotes>'
    path = tmp_path / "a.docx"
    path.write_bytes(docx('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>' * 10_000, footnotes=note))
    (page,) = read_judgment_file(path).pages
    assert page.count("a") == 100_000


@pytest.mark.parametrize("name", ["a.rtf", "a.pdf"])
def test_what_takes_too_long_is_ended(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAXIMUM_SECONDS", -1.0)
    path = tmp_path / name
    path.write_bytes(pdf("text") if name == "a.pdf" else b"{\\rtf1 " + b"{}" * 60_000)
    with pytest.raises(UserError) as caught:
        read_judgment_file(path)
    assert caught.value.code == "judgment_too_slow"
