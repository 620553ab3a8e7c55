"""Deliveries that somebody made to do harm, or that went wrong, each with the code of the one message it ends in.

"" is the code of a file that is harmless after all, and must be read. Large ones are made when they are asked for.
"""

import io
import re
import struct
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.support.read_back import write

CASES_SHEET = "xl/worksheets/sheet2.xml"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_STRINGS_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
_LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha ha ha ha ha ha ha ha ha ha">'
    + "".join(f'<!ENTITY {chr(98 + level)} "{f"&{chr(97 + level)};" * 10}">' for level in range(10))
    + "]>"
)
_OUTSIDE = '<!DOCTYPE x [<!ENTITY k SYSTEM "file:///etc/passwd">]>'
_MACRO_TYPE = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_PLAIN_TYPE = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


@dataclass(frozen=True)
class Hostile:
    """A file: what it holds, the code that it ends in ("" for none), its name, password and some of its faults."""

    make: Callable[[], bytes]
    code: str = ""
    name: str = "delivery.xlsx"
    password: str = ""
    faults: frozenset[str] = frozenset()
    is_large: bool = False
    """True if it takes seconds: only the benchmark tries it."""


@cache
def good_parts() -> Mapping[str, bytes]:
    """Return the parts of a workbook of tipcoder's."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(write(Path(folder) / "a.xlsx")) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def good() -> bytes:
    return packed({})


def packed(changed: Mapping[str, bytes | None]) -> bytes:
    """Return a workbook with some parts replaced, added or (None) left out."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in {**good_parts(), **changed}.items():
            if part is not None:
                archive.writestr(name, part)
    return content.getvalue()


def with_text(part: str, old: str, new: str) -> bytes:
    """Return a workbook with a piece of a part replaced where it stands first."""
    before = good_parts()[part].decode()
    assert old in before, (part, old)
    return packed({part: before.replace(old, new, 1).encode()})


def with_date(cell: str) -> bytes:
    """Return a workbook with another cell for a date: its attributes after place and style, and what it holds."""
    sheet, found = re.subn(
        r'(<c r="[A-Z]+3"(?: s="\d+")?) t="n"><v>44269</v>',
        lambda begin: f"{begin[1]} {cell}",
        good_parts()[CASES_SHEET].decode(),
        count=1,
    )
    assert found
    return packed({CASES_SHEET: sheet.encode()})


def with_rows(rows: str) -> bytes:
    """Return a workbook with more rows at the end of its sheet of cases."""
    return with_text(CASES_SHEET, "</sheetData>", f"{rows}</sheetData>")


def with_strings(strings: str, rows: str, head: str = "") -> bytes:
    """Return a workbook that has shared strings, as Excel writes them, and rows that use them."""
    part = "xl/_rels/workbook.xml.rels"
    relation = f'<Relationship Id="rId99" Type="{_STRINGS_TYPE}" Target="sharedStrings.xml"/></Relationships>'
    sheet = good_parts()[CASES_SHEET].decode().replace("</sheetData>", f"{rows}</sheetData>", 1)
    return packed(
        {
            part: good_parts()[part].decode().replace("</Relationships>", relation).encode(),
            "xl/sharedStrings.xml": f"{head}<sst {_MAIN}>{strings}</sst>".encode(),
            CASES_SHEET: sheet.encode(),
        }
    )


def lying(real: bytes) -> bytes:
    """Return a workbook whose first sheet says that it is much smaller than it is."""
    content = packed({CASES_SHEET: real})
    size, small = struct.pack("<I", len(real)), struct.pack("<I", 1_000)
    return content.replace(size, small)


def bomb() -> bytes:
    """Return a workbook with a sheet of 1 GB, nothing but spaces."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, part in good_parts().items():
            if name != CASES_SHEET:
                archive.writestr(name, part)
        with archive.open(CASES_SHEET, "w", force_zip64=True) as stream:
            for _ in range(1024):
                stream.write(b" " * 2**20)
    return content.getvalue()


def twice(part: str) -> bytes:
    """Return a workbook that has a part two times."""
    content = io.BytesIO(packed({}))
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part.upper(), b"<worksheet/>")
    return content.getvalue()


def zip_with_password() -> bytes:
    """Return a zip file whose entries say that they are encrypted."""
    content = bytearray(good())
    place = -1
    while (place := content.find(b"PK\x01\x02", place + 1)) >= 0:
        content[place + 8] |= 1
    return bytes(content)


def other_zip(**parts: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name.replace("__", "/").replace("_DOT_", "."), part)
    return content.getvalue()


def protected(spins: int = 0) -> bytes:
    """Return a workbook that a password protects; `spins` is what it pretends about how often that is hashed."""
    from msoffcrypto.format.ooxml import OOXMLFile

    content = io.BytesIO()
    OOXMLFile(io.BytesIO(good())).encrypt("fictional", content)
    whole = content.getvalue()
    if spins:
        old = b'spinCount="100000"'
        new = f'spinCount="{spins}"'.encode()
        assert old in whole
        assert len(new) == len(old)
        whole = whole.replace(old, new)
    return whole


def utf16(text: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")


def sheet_of(rows: str, head: str = "") -> str:
    return f"{head}<worksheet {_MAIN}><sheetData>{rows}</sheetData></worksheet>"


def _cells(count: int, text: str = "<v>1</v>", kind: str = "") -> str:
    width = 500
    return "".join(
        f'<row r="{line}">' + f"<c{kind}>{text}</c>" * width + "</row>" for line in range(10, 10 + count // width)
    )


FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
LAUGHS_SHEET = sheet_of('<row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row>', _LAUGHS)


CASES: dict[str, Hostile] = {
    "as tipcoder wrote it": Hostile(good),
    "empty file": Hostile(lambda: b"", "delivery_damaged"),
    "no workbook": Hostile(lambda: b"\x00\x01\x02" * 1000, "delivery_not_a_workbook"),
    "csv called xlsx": Hostile(lambda: b"a;b;c\n1;2;3\n", "delivery_not_a_workbook"),
    "csv": Hostile(lambda: b"a;b;c\n1;2;3\n", "delivery_other_kind", "delivery.csv"),
    "cut off": Hostile(lambda: good()[: len(good()) * 2 // 3], "delivery_damaged"),
    "bytes missing in the middle": Hostile(lambda: good()[:3000] + good()[5000:], "delivery_damaged"),
    "zip bomb": Hostile(bomb, "delivery_too_large"),
    "zip bomb that lies about its size": Hostile(
        lambda: lying(b"<worksheet>" + b" " * (400 * 2**20) + b"</worksheet>"), "delivery_damaged"
    ),
    "too many parts": Hostile(
        lambda: packed({f"xl/media/{number}.png": b"" for number in range(5_000)}), "delivery_too_large"
    ),
    "a part two times": Hostile(lambda: twice(CASES_SHEET), "delivery_damaged"),
    "parts with a zip password": Hostile(zip_with_password, "delivery_damaged"),
    "a way out of the folder": Hostile(lambda: packed({"../../../evil.xml": b"<evil/>"})),
    "XML entities in a sheet": Hostile(lambda: packed({CASES_SHEET: LAUGHS_SHEET.encode()}), "delivery_entities"),
    "XML entities in UTF-16": Hostile(lambda: packed({CASES_SHEET: utf16(LAUGHS_SHEET)}), "delivery_entities"),
    "XML entities in the workbook": Hostile(
        lambda: packed({"xl/workbook.xml": _LAUGHS.encode() + good_parts()["xl/workbook.xml"]}), "delivery_entities"
    ),
    "an entity from outside in the styles": Hostile(
        lambda: packed({"xl/styles.xml": _OUTSIDE.encode() + good_parts()["xl/styles.xml"]}), "delivery_entities"
    ),
    "XML entities in shared strings": Hostile(
        lambda: with_strings("<si><t>a</t></si>", "", _LAUGHS), "delivery_entities"
    ),
    "links to other workbooks": Hostile(
        lambda: packed({"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}),
        faults=frozenset({"delivery_links"}),
    ),
    "connections to data": Hostile(
        lambda: packed({"xl/connections.xml": b"<connections/>"}), faults=frozenset({"delivery_connections"})
    ),
    "an embedded object": Hostile(
        lambda: packed({"xl/embeddings/oleObject1.bin": b"MZ" * 1000}), faults=frozenset({"delivery_objects"})
    ),
    "macros": Hostile(lambda: packed({"xl/vbaProject.bin": b"\xd0\xcf"}), "delivery_macros"),
    "macros by its type": Hostile(
        lambda: packed({"[Content_Types].xml": good_parts()["[Content_Types].xml"].replace(_PLAIN_TYPE, _MACRO_TYPE)}),
        "delivery_macros",
    ),
    "old Excel": Hostile(lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 4096, "delivery_other_kind"),
    "binary Excel": Hostile(lambda: packed({"xl/workbook.bin": b"\x00"}), "delivery_other_kind"),
    "OpenDocument": Hostile(
        lambda: other_zip(mimetype=b"application/vnd.oasis.opendocument.spreadsheet", content_DOT_xml=b"<a/>"),
        "delivery_other_kind",
    ),
    "a letter": Hostile(lambda: other_zip(word__document_DOT_xml=b"<a/>"), "delivery_not_a_workbook"),
    "a million empty rows": Hostile(lambda: with_rows("".join(f'<row r="{line}"/>' for line in range(10, 1_000_010)))),
    "a million rows of empty cells": Hostile(
        lambda: with_rows("".join(f'<row r="{line}"><c r="B{line}" s="1"/></row>' for line in range(10, 1_000_010))),
        is_large=True,
    ),
    "a cell in the far corner": Hostile(lambda: with_rows(FAR), "delivery_too_many_cells"),
    "a far corner in single quotes": Hostile(lambda: with_rows(FAR.replace('"', "'")), "delivery_too_many_cells"),
    "a far corner with a prefix": Hostile(
        lambda: with_rows(
            '<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="1048576">'
            '<x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>'
        ),
        "delivery_too_many_cells",
    ),
    "a far corner in UTF-16": Hostile(lambda: packed({CASES_SHEET: utf16(sheet_of(FAR))}), "delivery_too_many_cells"),
    "a far corner hidden behind an attribute": Hostile(
        lambda: with_rows(FAR.replace('"><v>', '" x="/>"><v>')), "delivery_too_many_cells"
    ),
    "a cell beyond the last": Hostile(
        lambda: with_rows('<row r="9999999"><c r="XFD9999999"><v>1</v></c></row>'), "delivery_damaged"
    ),
    "a cell that is nowhere": Hostile(
        lambda: with_rows('<row r="9"><c r="AAAA0"><v>1</v></c></row>'), "delivery_damaged"
    ),
    "cells that do not say where they are": Hostile(
        lambda: with_rows(_cells(6_000_000)), "delivery_too_many_cells", is_large=True
    ),
    "formulas in cells": Hostile(
        lambda: with_text(CASES_SHEET, "<v>44269</v>", '<f>HYPERLINK("http://x.example","a")</f><v>44269</v>'),
        faults=frozenset({"delivery_formula"}),
    ),
    "a hundred thousand formulas": Hostile(
        lambda: with_rows(
            "".join(f'<row r="{line}"><c r="C{line}"><f>1+1</f><v>2</v></c></row>' for line in range(10, 100_010))
        ),
        "delivery_too_many_cells",
    ),
    "two sheets of one name": Hostile(
        lambda: with_text("xl/workbook.xml", 'name="charges"', 'name="Defendants"'), "delivery_sheet_twice"
    ),
    "a sheet that is not there": Hostile(lambda: packed({CASES_SHEET: None}), "delivery_damaged"),
    "no shared string of this number": Hostile(
        lambda: with_strings("<si><t>a</t></si>", '<row r="9"><c r="B9" t="s"><v>7</v></c></row>'), "delivery_damaged"
    ),
    "a shared string below the first": Hostile(
        lambda: with_strings("<si><t>a</t></si>", '<row r="9"><c r="B9" t="s"><v>-1</v></c></row>'), "delivery_damaged"
    ),
    "one long text in half a million cells": Hostile(
        lambda: with_strings(
            f"<si><t>{'x' * 30_000}</t></si>",
            "".join(f'<row r="{n}"><c r="C{n}" t="s"><v>0</v></c></row>' for n in range(10, 500_000)),
        ),
        "delivery_too_many_cells",
    ),
    "elements in each other": Hostile(lambda: packed({"xl/workbook.xml": b"<a>" * 100_000}), "delivery_damaged"),
    "an attribute of 20 MB": Hostile(
        lambda: packed({"xl/workbook.xml": b'<workbook a="' + b"x" * (20 * 2**20) + b'"/>'}), "delivery_damaged"
    ),
    "a cell of 20 MB": Hostile(
        lambda: with_rows(f'<row r="9"><c r="B9" t="inlineStr"><is><t>{"x" * (20 * 2**20)}</t></is></c></row>'),
        "delivery_damaged",
    ),
    "a hundred thousand merged cells": Hostile(
        lambda: with_text(
            CASES_SHEET,
            "</sheetData>",
            "</sheetData><mergeCells>" + '<mergeCell ref="A3:Z1048576"/>' * 100_000 + "</mergeCells>",
        ),
        "delivery_too_many_cells",
    ),
    "numbers that are no dates": Hostile(
        lambda: with_text(CASES_SHEET, "<v>44269</v>", "<v>1e308</v>"), faults=frozenset({"delivery_not_a_date"})
    ),
    "a date long after the last": Hostile(
        lambda: with_text(CASES_SHEET, "<v>44269</v>", "<v>9999999999</v>"), faults=frozenset({"delivery_not_a_date"})
    ),
    "a text that takes long to look through": Hostile(
        lambda: with_date(f't="inlineStr"><is><t>1{" " * 32_000}1</t></is>'),
        faults=frozenset({"delivery_not_a_date"}),
    ),
    "a million filled rows": Hostile(
        lambda: with_rows("".join(f'<row r="{n}"><c r="C{n}"><v>{n}</v></c></row>' for n in range(10, 1_000_010))),
        "delivery_too_many_cells",
    ),
    "three million different texts": Hostile(
        lambda: with_rows(
            "".join(
                f'<row r="{n}">'
                + "".join(f'<c r="{c}{n}" t="inlineStr"><is><t>{c}{n}</t></is></c>' for c in "CDEFGHIJKLMNOPQRSTUVWXYZ")
                + "</row>"
                for n in range(10, 100_010)
            )
        ),
        "delivery_too_many_faults",
        is_large=True,
    ),
    "comments on cells": Hostile(
        lambda: packed({"xl/comments1.xml": b"<comments/>"}), faults=frozenset({"delivery_comments"})
    ),
    "a name for every cell": Hostile(
        lambda: with_text(
            "xl/workbook.xml",
            "<definedNames>",
            "<definedNames>"
            + "".join(f'<definedName name="n{n}">cases!$A${n}</definedName>' for n in range(1, 300_000)),
        ),
        faults=frozenset({"delivery_about_missing"}),
    ),
    "a password": Hostile(protected, "workbook_password_needed"),
    "another password": Hostile(protected, "workbook_password_wrong", password="guessed"),
    "the password": Hostile(protected, password="fictional"),
    "a password that is hashed for a day": Hostile(
        lambda: protected(spins=999_999),
        "delivery_damaged",
        password="fictional",
    ),
    "somebody else's workbook": Hostile(
        lambda: packed(
            {
                "xl/workbook.xml": b"<workbook "
                + _MAIN.encode()
                + b' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
                b'<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'
            }
        ),
        "delivery_not_ours",
    ),
    "a later format": Hostile(
        lambda: with_text("xl/worksheets/sheet1.xml", "<is><t>1</t></is>", "<is><t>99</t></is>"),
        "delivery_newer_format",
    ),
}
