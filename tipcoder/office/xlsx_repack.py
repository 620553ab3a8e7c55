"""Packs a foreign workbook anew: the sheets that were scanned, and nothing else.

calamine has its own opinion of which parts there are, which of them is a sheet, and which has the texts of cells.
Whoever knows it can show one file to the scan and another one to calamine. So calamine gets a file of ours, with the
parts as they are, and their names and relationships written anew.
Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16; ECMA-376 part 1, 18.2.
"""

import struct
import zlib
from collections.abc import Iterator
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_STORED

from tipcoder.office.xlsx_structure import WorkbookStructure
from tipcoder.office.zip import Package

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_VERSION = 20
_FIRST_DAY = 0x21
"""The first of January 1980, as a zip file has it."""

_Entry = tuple[str, int, int, int, bytes]
"""Name, method, checksum and size of a part, and its content as it is packed."""


def repacked(package: Package, structure: WorkbookStructure) -> bytes:
    """Return a workbook that has the same sheets under the same names.

    Raises:
        UserError: DAMAGED, LOCKED, TOO_LARGE.
    """
    return _zip(list(_entries(package, structure)))


def _entries(package: Package, structure: WorkbookStructure) -> Iterator[_Entry]:
    sheets, relations = [], []
    kept = {}
    for number, (part, name) in enumerate(structure.sheets.items(), 1):
        kept[f"worksheets/sheet{number}.xml"] = part, "worksheet"
        sheets.append(f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="r{number}"/>')
    for target, part, kind in (
        ("styles.xml", structure.styles, "styles"),
        ("sharedStrings.xml", structure.strings, "sharedStrings"),
    ):
        if part:
            kept[target] = part, kind
    for number, (target, (part, kind)) in enumerate(kept.items(), 1):
        relations.append(f'<Relationship Id="r{number}" Type="{_RELATIONS}/{kind}" Target="{target}"/>')
        info = package.parts[part]
        yield f"xl/{target}", info.compress_type, info.CRC, info.file_size, package.packed(part)
    begin = f'<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/>'
    yield _written("_rels/.rels", f'<Relationships xmlns="{_PACKAGE}">{begin}</Relationships>')
    days = '<workbookPr date1904="1"/>' if structure.has_1904 else ""
    yield _written(
        "xl/workbook.xml",
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">{days}<sheets>{"".join(sheets)}</sheets></workbook>',
    )
    yield _written(
        "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{_PACKAGE}">{"".join(relations)}</Relationships>'
    )


def _written(name: str, text: str) -> _Entry:
    content = text.encode()
    return name, ZIP_STORED, zlib.crc32(content), len(content), content


def _zip(entries: list[_Entry]) -> bytes:
    parts: list[bytes] = []
    directory: list[bytes] = []
    place = 0
    for name, method, checksum, size, packed in entries:
        known = struct.pack(
            "<HHHHHIIIHH", _VERSION, 0, method, 0, _FIRST_DAY, checksum, len(packed), size, len(name), 0
        )
        directory.append(b"PK\x01\x02" + struct.pack("<H", _VERSION) + known + struct.pack("<HHHII", 0, 0, 0, 0, place))
        directory.append(name.encode("ascii"))
        parts += (b"PK\x03\x04" + known, name.encode("ascii"), packed)
        place += len(known) + 4 + len(name) + len(packed)
    listed = b"".join(directory)
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(entries), len(entries), len(listed), place, 0)
    return b"".join((*parts, listed, end))
