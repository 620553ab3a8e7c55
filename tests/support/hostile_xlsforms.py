"""Workbooks that somebody made to do harm, or that went wrong: each with the code of the one message it must end in.

"" is the code of a workbook that is harmless after all and must load.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from xml.sax.saxutils import escape

from tests.support.xlsforms import question, workbook

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha ha ha ha ha ha ha ha ha ha">'
    + "".join(f'<!ENTITY {chr(98 + level)} "{f"&{chr(97 + level)};" * 10}">' for level in range(10))
    + "]>"
)
_OUTSIDE = '<!DOCTYPE x [<!ENTITY k SYSTEM "file:///etc/passwd">]>'


def plain(survey: Iterable[Iterable[str]], choices: Iterable[Iterable[str]] = (), **parts: bytes) -> bytes:
    """Return a workbook of rows of inline strings; `parts` replace its parts: `sheet`, `strings`, `workbook`."""
    sheets = [("survey", survey), ("choices", choices)]
    files: dict[str, bytes | str] = {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'{_HEAD}<Relationships {_PACKAGE}><Relationship Id="r1" Type="{_OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_HEAD}<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>'
        + "".join(f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, (name, _) in enumerate(sheets, 1))
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f"{_HEAD}<Relationships {_PACKAGE}>"
        + "".join(
            f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in (1, 2)
        )
        + f'<Relationship Id="r3" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        STRINGS: f"{_HEAD}<sst {_MAIN}/>",
        **{f"xl/worksheets/sheet{n}.xml": sheet(rows) for n, (_, rows) in enumerate(sheets, 1)},
    }
    named = {"sheet": SHEET, "strings": STRINGS, "workbook": "xl/workbook.xml", "rels": "xl/_rels/workbook.xml.rels"}
    files |= {named[name]: content for name, content in parts.items()}
    return zipped(files)


def sheet(rows: Iterable[Iterable[str]]) -> str:
    """Return the XML of a sheet."""
    return sheet_of("".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows))


def sheet_of(data: str, before: str = "") -> str:
    """Return the XML of a sheet with these rows as XML."""
    return f"{_HEAD}{before}<worksheet {_MAIN}><sheetData>{data}</sheetData></worksheet>"


def cell(text: str) -> str:
    """Return the XML of a cell with a text."""
    return f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    """Return a zip file of these parts."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in files.items():
            archive.writestr(name, part)
    return content.getvalue()


def bomb(size: int, declared: int | None = None) -> bytes:
    """Return a workbook whose sheet unpacks to so many bytes of spaces, though it is a few MB at most.

    Its directory declares another size if one is given.
    """
    step = 2**20
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = packer.compress(b" " * step) + packer.flush(zlib.Z_FULL_FLUSH)
    data = piece * (size // step) + zlib.compressobj(9, zlib.DEFLATED, -15).flush(zlib.Z_FINISH)
    said = min(size if declared is None else declared, 2**32 - 1)
    name = SHEET.encode()
    header = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0, 0, len(data), said, len(name), 0)
    source = zipfile.ZipFile(io.BytesIO(plain(())))
    files = {part: source.read(part) for part in source.namelist() if part != SHEET}
    return _with_part(zipped(files), name, header, data)


def _with_part(archive: bytes, name: bytes, header: bytes, data: bytes) -> bytes:
    """Return a zip file with one more part, packed and described as given."""
    end = archive.rindex(b"PK\x05\x06")
    count, size, offset = struct.unpack("<HII", archive[end + 10 : end + 20])
    directory = archive[offset : offset + size]
    part = b"PK\x03\x04" + header + name + data
    entry = b"PK\x01\x02" + struct.pack("<H", 20) + header + struct.pack("<HHHII", 0, 0, 0, 0, offset) + name
    tail = struct.pack("<HHHHIIH", 0, 0, count + 1, count + 1, size + len(entry), offset + len(part), 0)
    return archive[:offset] + part + directory + entry + b"PK\x05\x06" + tail


HEADER = ("type", "name", "label", "relevant", "calculation", "constraint", "default", "repeat_count")


def asked(*cells: str) -> tuple[tuple[str, ...], ...]:
    """Return a survey of one row."""
    return HEADER, cells


def formula(value: str, kind: str = "str") -> bytes:
    """Return a workbook whose label is a formula with this value."""
    rows = f"<row>{''.join(map(cell, HEADER))}</row><row>{cell('text')}{cell('a')}"
    done = f'<c t="{kind}"><f>HYPERLINK("https://example.org/", WEBSERVICE("https://example.org"))</f>{value}</c></row>'
    return plain((), sheet=sheet_of(rows + done).encode())


def rows_of(count: int, cells: str) -> bytes:
    """Return a workbook with a question and so many rows below it."""
    head = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in asked("text", "a", "A"))
    more = "".join(f'<row r="{row}">{cells}</row>' for row in range(3, count + 3))
    return plain((), sheet=sheet_of(head + more).encode())


def groups(depth: int) -> bytes:
    """Return a workbook of groups in groups."""
    begins = [("begin_group", f"g{level}", "G") for level in range(depth)]
    return plain([HEADER, *begins, ("text", "a", "A"), *[("end_group",)] * depth])


def many_questions(count: int) -> bytes:
    """Return a workbook of so many questions."""
    return plain([HEADER, *(("text", f"q{row}", f"Question {row}") for row in range(count))])


def many_choices(count: int) -> bytes:
    """Return a workbook of one question with so many choices."""
    choices = [("list_name", "name", "label"), *(("places", f"c{row}", f"Place {row}") for row in range(count))]
    return plain(asked("select_one places", "a", "A"), choices)


def repeated_string() -> bytes:
    """Return a workbook of a long text that stands in a hundred thousand cells, once in the file."""
    text = f"{_HEAD}<sst {_MAIN}><si><t>type</t></si><si><t>name</t></si><si><t>{'x' * 32_000}</t></si></sst>"
    cells = '<c t="s"><v>2</v></c>' * 50
    rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' + f"<row>{cells}</row>" * 2_000
    return plain((), strings=text.encode(), sheet=sheet_of(rows).encode())


def with_parts(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return a workbook with further parts."""
    made = io.BytesIO(content)
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return made.getvalue()


def locked() -> bytes:
    """Return a workbook whose parts are marked as locked with a password of zip."""
    content = bytearray(harmless())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(mark)
        while start >= 0:
            content[start + place] |= 1
            start = content.find(mark, start + 4)
    return bytes(content)


def harmless() -> bytes:
    """Return a workbook of one question."""
    return workbook([question("text", "a")])


def unchecked() -> bytes:
    """Return a workbook with a byte of a sheet turned round, so that its check sum is wrong."""
    files = zipfile.ZipFile(io.BytesIO(harmless()))
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        for name in files.namelist():
            archive.writestr(name, files.read(name))
    return content.getvalue().replace(b"Test", b"Text")


def in_sheet(before: str, text: str = "&j;") -> bytes:
    """Return a workbook whose sheet declares entities."""
    row = "".join(map(cell, HEADER)) + f'</row><row><c t="inlineStr"><is><t>{text}</t></is></c>'
    return plain((), sheet=sheet_of(f"<row>{row}</row>", before).encode())


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORKBOOK = f'<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>'
LONG = "1 + " * 25_000 + "1"
CASES: dict[str, tuple[Callable[[], bytes], str]] = {
    "zip bomb of 4 GB in one part": (lambda: bomb(2**32), "framework_too_large"),
    "zip bomb of 150 MB in one part": (lambda: bomb(150 * 2**20), "framework_too_large"),
    "zip bomb that says it is small": (lambda: bomb(2**30, declared=1_000), "framework_damaged"),
    "zip bomb in a picture": (
        lambda: with_parts(harmless(), {"xl/media/image1.png": b"\0" * (201 * 2**20)}), "framework_too_large"),
    "zip bomb of 20,000 parts": (
        lambda: zipped({**{f"xl/{n}.xml": b"<a/>" for n in range(20_000)}, "[Content_Types].xml": b""}),
        "framework_too_large"),
    "ten million nested elements": (
        lambda: plain((), sheet=sheet_of("<a>" * 10_000_000).encode()), "framework_damaged"),
    "an attribute of 30 MB": (
        lambda: plain((), sheet=sheet_of(f'<row x="{"x" * 30_000_000}"/>').encode()), "framework_damaged"),
    "a text of 30 MB": (lambda: plain(asked("text", "a", "x" * 30_000_000)), "framework_too_many"),
    "a long text in 100,000 cells": (repeated_string, "framework_too_many"),
    "billion laughs in a sheet": (lambda: in_sheet(_LAUGHS), "framework_entities"),
    "billion laughs in the shared strings": (
        lambda: plain((), strings=f"{_LAUGHS}<sst {_MAIN}><si><t>&j;</t></si></sst>".encode()), "framework_entities"),
    "billion laughs in the workbook": (
        lambda: plain((), workbook=f"{_LAUGHS}{_WORKBOOK}</sheets></workbook>".encode()), "framework_entities"),
    "a file of this machine as entity": (lambda: in_sheet(_OUTSIDE, "&k;"), "framework_entities"),
    "entities in UTF-16": (
        lambda: plain((), sheet=sheet_of("", _LAUGHS).replace("UTF-8", "UTF-16").encode("utf-16")),
        "framework_entities"),
    "a formula with a value": (lambda: formula("<v>Click here</v>"), ""),
    "a formula without a value": (lambda: formula(""), "framework_formula_without_value"),
    "a formula that failed": (
        lambda: formula("<v>#NAME?</v>", "e"), "framework_formula_without_value"),
    "a million empty rows": (lambda: rows_of(1_000_000, ""), ""),
    "a million rows with looks only": (
        lambda: rows_of(1_000_000, '<c s="1"/><c s="1"/><c s="1"/>'), "framework_too_large"),
    "a cell in the last corner of Excel": (
        lambda: plain((), sheet=sheet_of(
            f"<row>{''.join(map(cell, HEADER))}</row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row>").encode()),
        "framework_too_many"),
    "a cell outside of Excel": (
        lambda: plain((), sheet=sheet_of('<row r="99999999999"><c r="ZZZZ1"><v>1</v></c></row>').encode()),
        "framework_too_many"),
    "16,384 named columns": (
        lambda: plain([("type", "name", *(f"note {n}" for n in range(16_382))), ("text", "a")]), "framework_too_large"),
    "16,384 columns without names": (
        lambda: plain([("type", "name", "label", *([""] * 16_381)), ("text", "a", "A", *(["x"] * 16_381))]), ""),
    "an expression of 100,000 characters": (
        lambda: plain(asked("text", "a", "A", LONG)), "expression_too_long"),
    "an expression 5,000 deep": (
        lambda: plain(asked("text", "a", "A", "(" * 5_000 + "1" + ")" * 5_000)), "expression_too_long"),
    "5,000 calls in each other": (
        lambda: plain(asked("text", "a", "A", "not(" * 4_000 + "1" + ")" * 4_000)), "expression_too_long"),
    "4,000 minus signs": (lambda: plain(asked("text", "a", "A", "-" * 4_000 + "1")), "expression_too_long"),
    "an expression of open brackets": (
        lambda: plain(asked("text", "a", "A", "${" * 10_000)), "framework_invalid"),
    "a label of open brackets": (lambda: plain(asked("text", "a", "${" * 16_000)), "framework_invalid"),
    "a label of spaces in brackets": (
        lambda: plain(asked("text", "a", "${" + " " * 32_000 + "x")), "framework_invalid"),
    "a label of 10,000 references": (lambda: plain(asked("text", "a", "${a}" * 8_000)), ""),
    "a sum of 4,900 terms": (lambda: plain(asked("text", "a", "A", "1 + " * 4_900 + "1")), ""),
    "2 million characters of expressions": (
        lambda: plain([HEADER, *(("text", f"q{n}", "Q", "1 + " * 4_900 + "1") for n in range(100))]),
        "framework_too_many"),
    "as many references as may be": (
        lambda: plain([HEADER, *(("text", f"q{n}", "Q", " or ".join(f"${{q{m}}} = 1" for m in range(max(0, n - 9), n)))
                                 for n in range(2_000))]), ""),
    "200,000 references in labels": (
        lambda: plain([HEADER, *(("text", f"q{n}", "${q0}" * 6_000) for n in range(34))]), "framework_too_many"),
    "2,000 groups in each other": (lambda: groups(2_000), "framework_nested_too_deep"),
    "50,000 questions": (lambda: many_questions(50_000), "framework_too_many"),
    "100,000 choices": (lambda: many_choices(100_000), "framework_too_many"),
    "as many questions as may be": (lambda: many_questions(10_000), ""),
    "as many choices as may be": (lambda: many_choices(30_000), ""),
    "a truncated zip": (lambda: harmless()[:-300], "framework_damaged"),
    "half a zip": (lambda: harmless()[: len(harmless()) // 2], "framework_damaged"),
    "a wrong check sum": (unchecked, "framework_damaged"),
    "a zip with a password": (locked, "framework_password"),
    "a zip that is no workbook": (lambda: zipped({"word/document.xml": b"<a/>"}), "framework_not_a_workbook"),
    "a Word file": (
        lambda: zipped({
            "[Content_Types].xml": b"<Types/>", "word/document.xml": b"<a/>",
            "_rels/.rels": f'<Relationships {_PACKAGE}><Relationship Id="r1" Type="{_OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>'}),
        "framework_not_a_workbook"),
    "a PDF file": (lambda: b"%PDF-1.7\n" * 50, "framework_not_a_workbook"),
    "an empty file": (lambda: b"", "framework_not_a_workbook"),
    "two sheets of one name": (
        lambda: plain(asked("text", "a", "A"), workbook=(
            f'{_WORKBOOK}<sheet name="survey" r:id="r1"/><sheet name="Survey " r:id="r2"/></sheets></workbook>'
        ).encode()),
        "framework_sheet_twice"),
    "a sheet that is not there": (
        lambda: plain((), workbook=f'{_WORKBOOK}<sheet name="survey" r:id="r9"/></sheets></workbook>'.encode()),
        "framework_sheet_missing"),
    "a sheet that leads to itself": (
        lambda: plain((), rels=(
            f'<Relationships {_PACKAGE}><Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="workbook.xml"/>'
            f'<Relationship Id="r2" Type="{_OFFICE}/worksheet" Target="../../../../etc/passwd"/></Relationships>'
        ).encode()), "framework_damaged"),
    "shared strings that are not there": (
        lambda: plain((), sheet=sheet_of('<row><c t="s"><v>7</v></c></row>').encode()), "framework_damaged"),
    "numbers that are none": (
        lambda: plain((), sheet=sheet_of("<row><c><v>one</v></c></row>").encode()), "framework_damaged"),
    "links to other workbooks": (
        lambda: with_parts(harmless(), {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}), ""),
    "macros": (lambda: with_parts(harmless(), {"xl/vbaProject.bin": OLE + b"Sub AutoOpen()"}), ""),
    "a workbook with a password": (
        lambda: OLE + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 512, "framework_password"),
    "an old workbook that is damaged": (lambda: OLE + b"\xff" * 100_000, "framework_damaged"),
    "a million rows in a repeat": (
        lambda: plain([HEADER, ("begin_repeat", "r", "R", "", "", "", "", "1000000000"), ("text", "a", "A"),
                       ("end_repeat",)]), "expression_rows_too_many"),
    "a calculation that doubles forty times": (
        lambda: plain([HEADER, ("calculate", "c0", "", "", "'xxxxxxxxxx'"),
                       *(("calculate", f"c{n}", "", "", f"concat(${{c{n - 1}}}, ${{c{n - 1}}})") for n in range(1, 41)),
                       ("text", "a", "A")]), ""),
    "a pattern that takes for ever": (
        lambda: plain([HEADER, ("calculate", "c", "", "", "regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+$')"),
                       ("text", "a", "A")]), ""),
}  # fmt: skip
"""Faults by a few words: how each is made, and the code of the message."""
