"""Rich text: each byte in the code page of its font, and only what is shown."""

from pathlib import Path

import pytest

from tipcoder.documents.reader import read_judgment_file
from tipcoder.domain.projects import JudgmentText, LeftOutKind

FONTS = rb"{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\froman\fcharset204 Times;}{\f2\fswiss\fcharset238{\*\falt X}Y;}}"


def read(tmp_path: Path, body: bytes, start: bytes = rb"{\rtf1\ansi\ansicpg1252" + FONTS) -> JudgmentText:
    path = tmp_path / "judgment.rtf"
    path.write_bytes(start + body + b"}")
    return read_judgment_file(path)


def escaped(text: str, encoding: str) -> bytes:
    return b"".join(rb"\'%02x" % byte for byte in text.encode(encoding))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"\f0 d" + escaped("ë", "cp1252") + rb"mtuar", "dëmtuar"),
        (rb"\f1 " + escaped("пресуда", "cp1251") + rb"{\f2  " + escaped("žrtva", "cp1250") + rb"} ", "пресуда žrtva "),
        (b"\\f1 " + "жртва".encode("cp1251"), "жртва"),
        (rb"\u1078?\u1088\'f0\uc2\u1090\'aa\'bbva\uc0\u1072 x", "жртvaаx"),
        (rb"\u-10179?\u-8704?", "\U0001f600"),
        (rb"a\par b\line c\tab d\~e\_f\-g \{h\}\\ \endash  \ldblquote i\rdblquote",
         "a\nb\nc\td\u00a0e\u2011fg {h}\\ – “i”"),
        (rb"\trowd a\cell b\cell\row c\cell d\cell\row", "a\tb\nc\td"),
        (rb"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}{\pict\wmetafile8 0102ff}{\object{\*\objdata 0102}}",
         "link"),
        (rb"a{\*\unknown hidden {b} c}d{\pict\bin5 }}}}}e}f", "adf"),
        (rb"{\listtext 1.\tab}first", "1.\tfirst"),
        (rb"{\upr{ansi}{\*\ud{\u1046?}}}", "Ж"),
        (rb"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt box}}{\shprslt copy}}", "box"),
    ],
    ids=[
        "1252", "fonts", "raw bytes", "unicode", "pair", "signs", "table", "objects", "unknown", "list", "both",
        "shape",
    ],
)  # fmt: skip
def test_text_in_its_order(tmp_path: Path, body: bytes, text: str) -> None:
    assert read(tmp_path, body).pages == (text,)


def test_the_document_has_a_code_page_too(tmp_path: Path) -> None:
    assert read(tmp_path, escaped("Пресуда", "cp1251"), rb"{\rtf1\ansi\ansicpg1251\deff0 ").pages == ("Пресуда",)


def test_notes_pages_changes_and_comments(tmp_path: Path) -> None:
    body = (
        rb"{\header Sud}{\footer - 1 -}kazna{\super\chftn}{\footnote\pard {\super\chftn} clan 388}"
        rb"\par\pard\pagebb b{\deleted staro}{\revised novo}{\v tajna}\v x\v0 y{\*\annotation komentar}\par"
    )
    judgment = read(tmp_path, body)
    assert judgment.pages == ("Sud\nkazna[1]\n[1] clan 388", "bnovoy")
    assert {found.kind: found.count for found in judgment.left_out} == {
        LeftOutKind.COMMENTS: 1,
        LeftOutKind.DELETIONS: 1,
        LeftOutKind.HIDDEN: 1,
    }
