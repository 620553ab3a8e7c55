"""Rows of sheets: their numbers, and a sheet that is read in cuts has the rows that it has as a whole."""

import io
from collections.abc import Iterable, Mapping
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tipcoder.errors import UserError
from tipcoder.office.limits import PackageKind, Refusal
from tipcoder.office.xlsx_rows import ScannedWorkbook, SheetGrid, cut_between_rows
from tipcoder.office.xlsx_structure import read_structure
from tipcoder.office.zip import PIECE, open_package

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
LONG = "x" * 1_000
LAST = 6_000


def refusal(reason: Refusal, file: str, values: Mapping[str, object]) -> UserError:
    return UserError(reason.name.lower(), file=file, **values)


KIND = PackageKind(refusal=refusal, file=2**24, content=2**24, part=2**24, small_part=2**20, parts=20)


def relations(*found: tuple[str, str]) -> str:
    listed = (f'<Relationship Id="r{at}" Type="{OFFICE}/{kind}" Target="{to}"/>' for at, (kind, to) in enumerate(found))
    return f'<Relationships xmlns="{PACKAGE}">{"".join(listed)}</Relationships>'


def workbook(rows: Iterable[str], *, after: str = "", shared: tuple[str, ...] = ()) -> bytes:
    """Return a workbook of one sheet with rows as XML, what stands behind them, and texts that are shared."""
    texts = [("sharedStrings", "sharedStrings.xml")] if shared else []
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(("worksheet", "worksheets/sheet1.xml"), *texts),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="s" sheetId="1" r:id="r0"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData>{after}'
        "</worksheet>",
    }
    if shared:
        listed = "".join(f"<si><t>{text}</t></si>" for text in shared)
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{listed}</sst>'
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def read(content: bytes) -> SheetGrid:
    package = open_package(content, "a.xlsx", KIND)
    return ScannedWorkbook(package, read_structure(package)).read("s")


def inline(cell: str, text: str) -> str:
    return f'<c r="{cell}" t="inlineStr"><is><t>{text}</t></is></c>'


def row(line: int, *cells: str) -> str:
    return f'<row r="{line}">{"".join(cells)}</row>'


def many(texts: Mapping[str, str]) -> list[str]:
    """Return rows of more than one cut, with a gap of empty ones, and one cell more in the last."""
    lines = [line for line in range(3, LAST + 1) if not 1_000 < line < 1_500]
    rows = [row(line, texts["long"].format(f"B{line}"), f'<c r="C{line}"><v>{line}</v></c>') for line in lines]
    return [*rows, row(LAST + 7, texts["short"].format(f"E{LAST + 7}"))]


MERGED = '<mergeCells count="1"><mergeCell ref="B3:B5"/></mergeCells>'
INLINE = {"long": inline("{}", LONG), "short": inline("{}", "last")}
SHARED = {"long": '<c r="{}" t="s"><v>0</v></c>', "short": '<c r="{}" t="s"><v>1</v></c>'}


@pytest.mark.parametrize("cell", [inline("B4", "four"), '<c r="B4" t="s"><v>0</v></c>'])
def test_rows_have_their_numbers_where_the_first_ones_are_empty(cell: str) -> None:
    shared = () if "inlineStr" in cell else ("four",)
    assert read(workbook([row(4, cell)], shared=shared)).rows == [(4, [None, "four"])]


def test_a_sheet_in_cuts_has_the_rows_of_the_whole() -> None:
    cut = read(workbook(many(INLINE), after=MERGED))
    assert cut == read(workbook(many(SHARED), after=MERGED, shared=(LONG, "last")))
    assert cut.merged == ((2, 1, 4, 1),)
    assert [line for line, _ in cut.rows] == list(range(3, LAST + 8))
    assert cut.rows[-1] == (LAST + 7, [None, None, None, None, "last"])
    assert cut.rows[1_200 - 3] == (1_200, [None] * 5)


def test_a_cut_holds_little_more_than_a_piece() -> None:
    sheet = f"<worksheet><sheetData>{''.join(many(INLINE))}</sheetData></worksheet>".encode()
    cuts = list(cut_between_rows(sheet[at : at + PIECE] for at in range(0, len(sheet), PIECE)))
    assert len(cuts) > 2
    assert max(map(len, cuts)) < 1.1 * PIECE
    assert all(cut.startswith(b"<worksheet><sheetData><row ") and cut.endswith(b"</worksheet>") for cut in cuts)


def test_what_looks_like_the_end_of_a_row_within_a_text_is_no_place_to_cut() -> None:
    text = "<![CDATA[</row><row ]]>"
    rows = [row(line, inline(f"A{line}", text + LONG)) for line in range(1, LAST)]
    found = read(workbook(rows)).rows
    assert {cells[0] for _, cells in found} == {"</row><row " + LONG}


def test_a_sheet_without_rows_is_not_cut() -> None:
    assert read(workbook([])).rows == []
    assert list(cut_between_rows([b"<worksheet><she", b"etData/></worksheet>"])) == [
        b"<worksheet><sheetData/></worksheet>"
    ]
