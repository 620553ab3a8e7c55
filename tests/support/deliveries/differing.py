"""Deliveries that two programs would read differently: what one looks through is not what the other reads."""

import io
import re
import struct
import zipfile
import zlib

from tests.support.deliveries.hostile import (
    CASES_SHEET,
    FAR,
    Hostile,
    good,
    good_parts,
    packed,
    with_text,
)

_RELATIONS = "xl/_rels/workbook.xml.rels"
_WORKSHEET = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
_STRINGS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
_MACROS = "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _far() -> bytes:
    return good_parts()[CASES_SHEET].replace(b"</sheetData>", FAR.encode() + b"</sheetData>")


def _related(kind: str, target: str, id: str = "rId99") -> bytes:
    relation = f'<Relationship Id="{id}" Type="{kind}" Target="{target}"/></Relationships>'
    return good_parts()[_RELATIONS].replace(b"</Relationships>", relation.encode())


def _other_name() -> bytes:
    """Return a workbook whose cases have another name in a field that few programs look at."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in good_parts().items():
            if name != CASES_SHEET:
                archive.writestr(name, part)
        for name, other, part in (
            (CASES_SHEET, "xl/other.xml", good_parts()[CASES_SHEET]),
            ("xl/other.xml", CASES_SHEET, _far()),
        ):
            info = zipfile.ZipInfo(name)
            field = struct.pack("<BI", 1, zlib.crc32(name.encode())) + other.encode()
            info.extra = struct.pack("<HH", 0x7075, len(field)) + field
            archive.writestr(info, part, zipfile.ZIP_DEFLATED)
    return content.getvalue()


def _two_ids() -> bytes:
    sheet = 'name="cases" sheetId="2" state="visible" r:id="rId2"'
    workbook = good_parts()["xl/workbook.xml"].decode()
    assert sheet in workbook
    both = f'xmlns:a="urn:a" a:id="rId2" {sheet.replace("rId2", "rId99")}'
    return packed(
        {
            "xl/workbook.xml": workbook.replace(sheet, both).encode(),
            _RELATIONS: _related(_WORKSHEET, "worksheets/far.xml"),
            "xl/worksheets/far.xml": _far(),
        }
    )


def _strings_elsewhere() -> bytes:
    """Return a workbook whose texts stand in a part of an unusual name, and long ones where they usually are."""
    rows = "".join(f'<row r="{line}"><c r="C{line}" t="s"><v>0</v></c></row>' for line in range(10, 60_000))
    return packed(
        {
            _RELATIONS: _related(_STRINGS, "short.xml"),
            "xl/short.xml": f"<sst {_MAIN}><si><t>a</t></si></sst>".encode(),
            "xl/sharedStrings.xml": f"<sst {_MAIN}><si><t>{'x' * 30_000}</t></si></sst>".encode(),
            CASES_SHEET: good_parts()[CASES_SHEET].replace(b"</sheetData>", rows.encode() + b"</sheetData>"),
        }
    )


def _two_texts() -> bytes:
    """Return a workbook whose cells name a short text, then a long one."""
    rows = "".join(f'<row r="{line}"><c r="C{line}" t="s"><v>0</v><v>1</v></c></row>' for line in range(10, 60_000))
    return packed(
        {
            _RELATIONS: _related(_STRINGS, "sharedStrings.xml"),
            "xl/sharedStrings.xml": f"<sst {_MAIN}><si><t>a</t></si><si><t>{'x' * 30_000}</t></si></sst>".encode(),
            CASES_SHEET: good_parts()[CASES_SHEET].replace(b"</sheetData>", rows.encode() + b"</sheetData>"),
        }
    )


def _wrong_checksum() -> bytes:
    """Return a workbook whose cases were changed since they were packed."""
    content = bytearray(good())
    place = content.find(b"PK\x01\x02")
    while not content[place + 46 :].startswith(CASES_SHEET.encode()):
        place = content.find(b"PK\x01\x02", place + 1)
    content[place + 16] ^= 0xFF
    return bytes(content)


def _in_encoding(encoding: str, declared: str = "") -> bytes:
    text = f'<?xml version="1.0" encoding="{declared or encoding}"?>{good_parts()[CASES_SHEET].decode()}'
    return packed({CASES_SHEET: text.encode(encoding)})


def _rows_turned() -> bytes:
    sheet = good_parts()[CASES_SHEET].decode()
    first, second = (found[0] for found in re.finditer(r'<row r="[34]".*?</row>', sheet))
    return packed({CASES_SHEET: sheet.replace(first + second, second + first).encode()})


def _row_twice(*, between: str = "") -> bytes:
    sheet = good_parts()[CASES_SHEET].decode()
    (row,) = re.findall(r'<row r="3".*?</row>', sheet)
    return packed({CASES_SHEET: sheet.replace(row, row + between + row.replace("Force", "Fraud")).encode()})


def _long_duration() -> bytes:
    styles = good_parts()["xl/styles.xml"].decode()
    number = re.findall(r"<cellXfs.*?</cellXfs>", styles)[0].count("<xf ")
    sheet = good_parts()[CASES_SHEET].decode()
    return packed(
        {
            "xl/styles.xml": styles.replace(
                "</cellXfs>", '<xf numFmtId="46" applyNumberFormat="1"/></cellXfs>'
            ).encode(),
            CASES_SHEET: sheet.replace('s="3" t="n"><v>44269</v>', f's="{number}" t="n"><v>1e300</v>').encode(),
        }
    )


DIFFERING: dict[str, Hostile] = {
    "another name for a part": Hostile(_other_name, "delivery_damaged"),
    "a part of a name that is a way to another": Hostile(
        lambda: packed(
            {
                _RELATIONS: good_parts()[_RELATIONS].replace(
                    b"/xl/worksheets/sheet2.xml", b"worksheets/../worksheets/sheet2.xml"
                ),
                "xl/worksheets/../worksheets/sheet2.xml": _far(),
            }
        )
    ),
    "a sheet that names two parts": Hostile(_two_ids),
    "texts elsewhere than usual": Hostile(_strings_elsewhere),
    "a short text, then a long one": Hostile(_two_texts, "delivery_damaged"),
    "a checksum that is wrong": Hostile(_wrong_checksum, "delivery_damaged"),
    "a place said twice": Hostile(
        lambda: with_text(CASES_SHEET, '<c r="A3"', '<c r="A3" r="XFD1048576"'), "delivery_damaged"
    ),
    "a cell two times": Hostile(
        lambda: with_text(CASES_SHEET, '<c r="B3"', '<c r="B3" t="n"><v>7</v></c><c r="B3"'), "delivery_damaged"
    ),
    "a row two times": Hostile(_row_twice, "delivery_damaged"),
    "a row two times, with a table between": Hostile(
        lambda: _row_twice(between="</sheetData><sheetData>"), "delivery_damaged"
    ),
    "rows out of order": Hostile(_rows_turned),
    "cells that follow one in another row": Hostile(
        lambda: with_text(
            CASES_SHEET, "</sheetData>", '<row r="9"><c r="B20"><v>1</v></c><c><v>2</v></c></row></sheetData>'
        ),
        "delivery_damaged",
    ),
    "a comment within a value": Hostile(
        lambda: with_text(CASES_SHEET, "<v>44269</v>", "<v>44<!-- -->269</v>"), "delivery_damaged"
    ),
    "a sheet in UTF-16": Hostile(lambda: _in_encoding("utf-16"), "delivery_damaged"),
    "a sheet in UTF-7": Hostile(lambda: _in_encoding("utf-7"), "delivery_damaged"),
    "a sheet of an unknown encoding": Hostile(lambda: _in_encoding("utf-8", "klingon"), "delivery_damaged"),
    "a sheet in UTF-8 that says it is Latin-1": Hostile(
        lambda: _in_encoding("utf-8", "iso-8859-1"), "delivery_damaged"
    ),
    "styles in UTF-16": Hostile(
        lambda: packed({"xl/styles.xml": good_parts()["xl/styles.xml"].decode().encode("utf-16")}), "delivery_damaged"
    ),
    "two sheets whose names differ by a space": Hostile(
        lambda: with_text("xl/workbook.xml", 'name="charges"', 'name="cases "'), "delivery_sheet_twice"
    ),
    "a sheet of macros among the others": Hostile(
        lambda: packed(
            {
                _RELATIONS: _related(_MACROS, "worksheets/m.xml"),
                "xl/worksheets/m.xml": b"<macrosheet/>",
                "xl/workbook.xml": good_parts()["xl/workbook.xml"].replace(
                    b"</sheets>",
                    b'<sheet name="m" sheetId="99" r:id="rId99" '
                    b'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></sheets>',
                ),
            }
        ),
        "delivery_macros",
    ),
    "a date that is no number": Hostile(
        lambda: with_text(CASES_SHEET, "<v>44269</v>", "<v>NaN</v>"), faults=frozenset({"delivery_not_a_date"})
    ),
    "a day that programs count differently": Hostile(
        lambda: with_text(CASES_SHEET, "<v>44269</v>", "<v>60</v>"), faults=frozenset({"delivery_not_a_date"})
    ),
    "a time": Hostile(
        lambda: with_text(CASES_SHEET, "<v>44269</v>", "<v>-5</v>"), faults=frozenset({"delivery_not_a_date"})
    ),
    "a duration that no calendar has": Hostile(_long_duration, "delivery_damaged"),
}
