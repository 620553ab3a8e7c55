"""Deliveries that are small as they come, and cost much to read: more than any that is honest."""

import io
import zipfile

from tests.support.deliveries.hostile import (
    CASES_SHEET,
    Hostile,
    good_parts,
    packed,
    protected,
    with_strings,
    with_text,
)

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATIONS = "xl/_rels/workbook.xml.rels"
_STRINGS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
_WORKSHEET = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
_MILLION = 2**20


def _filled(part: str, before: str, piece: bytes, megabytes: int) -> bytes:
    """Return a workbook with so much of the same in a part, in front of a piece of it."""
    begin, end = good_parts()[part].split(before.encode(), 1)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, whole in good_parts().items():
            if name != part:
                archive.writestr(name, whole)
        with archive.open(part, "w", force_zip64=True) as stream:
            stream.write(begin)
            for _ in range(megabytes):
                stream.write(piece * (_MILLION // len(piece)))
            stream.write(before.encode() + end)
    return content.getvalue()


def _many_sheets(rows: str) -> bytes:
    """Return a workbook with 300 more sheets, all of them alike, that nothing says the names of."""
    sheets = "".join(
        f'<sheet name="f{number}" sheetId="{100 + number}" r:id="x{number}" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>'
        for number in range(300)
    )
    relations = "".join(
        f'<Relationship Id="x{number}" Type="{_WORKSHEET}" Target="worksheets/f{number}.xml"/>' for number in range(300)
    )
    workbook = good_parts()["xl/workbook.xml"].decode().replace("</sheets>", f"{sheets}</sheets>")
    begin, _, end = workbook.partition("<definedNames>")
    sheet = f"<worksheet {_MAIN}><sheetData>{rows}</sheetData></worksheet>".encode()
    return packed(
        {
            "xl/workbook.xml": (begin + end.partition("</definedNames>")[2]).encode(),
            _RELATIONS: good_parts()[_RELATIONS].replace(b"</Relationships>", f"{relations}</Relationships>".encode()),
            **{f"xl/worksheets/f{number}.xml": sheet for number in range(300)},
        }
    )


def _strings(part: str) -> bytes:
    relation = f'<Relationship Id="rId99" Type="{_STRINGS}" Target="sharedStrings.xml"/></Relationships>'
    return packed(
        {
            _RELATIONS: good_parts()[_RELATIONS].replace(b"</Relationships>", relation.encode()),
            "xl/sharedStrings.xml": part.encode(),
        }
    )


def _spins(said: bytes) -> bytes:
    whole = protected()
    old = b'spinCount="100000"'
    assert old in whole
    assert len(said) == len(old)
    return whole.replace(old, said)


LAVISH: dict[str, Hostile] = {
    "nothing but elements in the workbook": Hostile(
        lambda: _filled("xl/workbook.xml", "</workbook>", b"<a/>", 60), "delivery_too_large"
    ),
    "nothing but elements in the relations": Hostile(
        lambda: _filled(_RELATIONS, "</Relationships>", b"<a/>", 60), "delivery_too_large"
    ),
    "nothing but spaces in the types of content": Hostile(
        lambda: _filled("[Content_Types].xml", "</Types>", b" ", 60), "delivery_too_large"
    ),
    "nothing but elements in a sheet with prefixes": Hostile(
        lambda: _filled(
            CASES_SHEET,
            "</sheetData>",
            f'<x:c xmlns:x={_MAIN.partition("=")[2]} r="A9"><x:v>1</x:v></x:c>'.encode() + b"<a/>" * 200_000,
            60,
        ),
        "delivery_damaged",
        is_large=True,
    ),
    "more rows than a sheet has": Hostile(
        lambda: _filled(CASES_SHEET, "</sheetData>", b"<row/>", 30), "delivery_too_many_cells"
    ),
    "merged cells without end": Hostile(
        lambda: with_text(
            CASES_SHEET,
            "</sheetData>",
            "</sheetData><mergeCells>" + '<mergeCell ref="A1:B1"/>' * 120_000 + "</mergeCells>",
        ),
        "delivery_too_many_cells",
    ),
    "one long text after the other": Hostile(
        lambda: _filled(
            CASES_SHEET, "</sheetData>", b"<row><c t='inlineStr'><is><t>" + b"x" * 500_000 + b"</t></is></c></row>", 200
        ),
        "delivery_too_many_cells",
    ),
    "many sheets that are almost too large": Hostile(
        lambda: _many_sheets('<row r="1700"><c r="BMJ1700"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
        "delivery_too_many_cells",
    ),
    "more shared strings than there are": Hostile(
        lambda: _strings(f'<sst {_MAIN} uniqueCount="99999999999"><si><t>a</t></si></sst>'), "delivery_damaged"
    ),
    "more shared strings than there are, in disguise": Hostile(
        lambda: _strings(f"<sst {_MAIN} uniqueCount='&#57;9999999999'><si><t>a</t></si></sst>"), "delivery_damaged"
    ),
    "millions of shared strings": Hostile(
        lambda: _strings(f"<sst {_MAIN}>{'<si/>' * 3_100_000}</sst>"), "delivery_too_many_cells"
    ),
    "a codebook without end": Hostile(
        lambda: with_text(
            "xl/worksheets/sheet7.xml",
            "</sheetData>",
            "".join(f'<row r="{line}"><c r="A{line}"><v>1</v></c></row>' for line in range(300, 30_000))
            + "</sheetData>",
        ),
        "delivery_too_many_cells",
    ),
    "no shared string at all": Hostile(lambda: with_strings("", "")),
    "a password that is hashed for a day, in single quotes": Hostile(
        lambda: _spins(b"spinCount='999999'"), "delivery_damaged", password="fictional"
    ),
    "a password that is hashed for a day, written otherwise": Hostile(
        lambda: _spins(b'spinCount = "9e99"'), "delivery_damaged", password="fictional"
    ),
    "a password whose hash nobody knows": Hostile(
        lambda: protected().replace(b'"SHA512"', b'"SHA999"'), "delivery_damaged", password="fictional"
    ),
    "what is said of a password is no XML": Hostile(
        lambda: protected().replace(b"<encryption", b"<<ncryption"), "delivery_damaged", password="fictional"
    ),
}
