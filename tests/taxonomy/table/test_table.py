"""Tables of terms as people and other programs make them, and what is wrong in one with its cell."""

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tipcoder.domain.taxonomies import Match, MatchKind, Provenance, Taxonomy, Term
from tipcoder.errors import UserError, UserErrors
from tipcoder.taxonomy.model import TaxonomyReading
from tipcoder.taxonomy.table.reader import read_table
from tipcoder.taxonomy.table.writer import csv_file, workbook_file


def csv_of(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "means.csv"
    path.write_bytes(text.encode(encoding))
    return path


def workbook_of(folder: Path, sheets: dict[str, list[list[object]]], merged: str = "") -> Path:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
        if merged:
            sheet.merge_cells(merged)
    path = folder / "lists.xlsx"
    workbook.save(path)
    return path


def refused(path: Path) -> list[tuple[str, str]]:
    """Return code and place of each fault."""
    with pytest.raises((UserError, UserErrors)) as raised:
        read_table(path)
    error = raised.value
    assert isinstance(error, (UserError, UserErrors))
    errors = error.errors if isinstance(error, UserErrors) else (error,)
    return [(each.code, str(each.values["where"])) for each in errors]


def terms(reading: TaxonomyReading) -> list[tuple[str, str, str, str]]:
    return [
        (taxonomy.id, term.code, term.parent, term.label("en"))
        for taxonomy in reading.taxonomies
        for term in taxonomy.terms
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_csv_of_any_spreadsheet(tmp_path: Path, encoding: str, mark: str) -> None:
    lines = (
        "Notation|Broader|PrefLabel@en|prefLabel@sr|altLabel@en|exact::sherloc|country",
        '1|| Force |сила|"blow\nhit"|A|SRB',
        "",
        "1.1|1|Threat||||",
    )
    reading = read_table(csv_of(tmp_path, "\r\n".join(lines).replace("|", mark), encoding))
    (taxonomy,) = reading.taxonomies
    assert terms(reading) == [("means", "1", "", "Force"), ("means", "1.1", "1", "Threat")]
    force = taxonomy.terms[0]
    assert force.labels == {"en": "Force", "sr": "сила"}
    assert force.alternatives == {"en": ("blow", "hit")}
    assert force.matches == (Match("sherloc", "A"),)
    assert force.columns == {"country": "SRB"}
    assert taxonomy.schemes == {"sherloc": ""}
    assert reading.remarks == ()


def test_the_choices_of_an_xlsform(tmp_path: Path) -> None:
    reading = read_table(
        workbook_of(
            tmp_path,
            {
                "survey": [["type", "name", "label"], ["select_one acts", "act", "Act"]],
                "choices": [
                    ["list_name", "name", "label::English (en)", "label::shqip (sq)", "role"],
                    ["acts", "transfer", "Transfer", "Transferimi", "x"],
                    [],
                    ["means", 1, "Force", None, None],
                    ["means", 2.5, "Threat", None, None],
                ],
            },
        )
    )
    assert terms(reading) == [
        ("acts", "transfer", "", "Transfer"), ("means", "1", "", "Force"), ("means", "2.5", "", "Threat"),
    ]  # fmt: skip
    assert reading.taxonomies[0].terms[0].columns == {"role": "x"}


def test_a_header_below_a_title_merged_cells_and_a_sheet_for_each_taxonomy(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Means of trafficking"], [], ["parent code", "Code", "Name"], ["", "force", "Force"],
        ["force", "blow", "Blow"], [None, "kick", "Kick"],
    ]  # fmt: skip
    path = workbook_of(tmp_path, {"means": rows, "acts": rows, "notes": [["See the manual."]]}, merged="A5:A6")
    reading = read_table(path)
    assert terms(reading)[3:] == [
        ("acts", "force", "", "Force"),
        ("acts", "blow", "force", "Blow"),
        ("acts", "kick", "force", "Kick"),
    ]
    assert [(remark.code, remark.values["where"]) for remark in reading.remarks] == [
        ("taxonomy_sheet_left_out", "lists.xlsx"),
        ("taxonomy_column_language", "lists.xlsx, means!C3"),
        ("taxonomy_column_language", "lists.xlsx, acts!C3"),
    ]


def test_faults_name_their_cells(tmp_path: Path) -> None:
    header: list[object] = [
        "code",
        "parent",
        "status",
        "valid_from",
        "replaced_by",
        "label::English (en)",
        "provenance::English (en)",
    ]
    rows: list[list[object]] = [
        header,
        ["a", None, None, None, None, "A", None],
        ["b", "a", None, None, None, "B", None],
        ["c", "x", "gone", "1.5.2013", "y", "C", "guessed"],
        ["a", None, None, None, None, "A again", None],
        [None, None, None, None, None, "No code", None],
    ]
    assert refused(workbook_of(tmp_path, {"terms": rows})) == [
        ("taxonomy_value_unknown", "lists.xlsx, terms!G4"),
        ("taxonomy_value_unknown", "lists.xlsx, terms!C4"),
        ("taxonomy_value_unknown", "lists.xlsx, terms!D4"),
        ("taxonomy_code_missing", "lists.xlsx, terms!A6"),
        ("taxonomy_code_twice", "lists.xlsx, terms!A5"),
        ("taxonomy_parent_unknown", "lists.xlsx, terms!B4"),
        ("taxonomy_replacement_unknown", "lists.xlsx, terms!E4"),
    ]


def test_a_circle_is_found_where_it_begins(tmp_path: Path) -> None:
    assert refused(csv_of(tmp_path, "code,parent\na,b\nb,a\n")) == [("taxonomy_cycle", "means.csv, B2")]


def test_a_parent_may_stand_below_and_a_code_may_have_spaces(tmp_path: Path) -> None:
    reading = read_table(csv_of(tmp_path, "code,broader,label (en)\ndebt bondage,all means,D\nall means,,All\n"))
    assert terms(reading) == [("means", "all_means", "", "All"), ("means", "debt_bondage", "all_means", "D")]
    assert {remark.code for remark in reading.remarks} == {"taxonomy_code_changed"}


def test_what_is_no_table_is_said(tmp_path: Path) -> None:
    assert refused(csv_of(tmp_path, "Means of trafficking\nforce\n")) == [("taxonomy_header_missing", "means.csv")]
    assert refused(csv_of(tmp_path, "code,label\nž,ž", "cp1250")) == [("taxonomy_encoding", "means.csv")]


def test_text_is_never_a_formula(tmp_path: Path) -> None:
    taxonomy = Taxonomy("means", (Term("7", {"en": "=1+1"}, columns={"note": "-2"}),))
    sheet = load_workbook(io.BytesIO(workbook_file((taxonomy,), "x")))["terms"]
    row = {cell.value: sheet.cell(2, cell.column) for cell in sheet[1]}
    assert (row["label::English (en)"].data_type, row["label::English (en)"].value) == ("s", "=1+1")
    assert (row["code"].data_type, row["code"].value) == ("s", "7")
    assert "'=1+1" in csv_file((taxonomy,)).decode("utf-8-sig")


def test_a_table_says_what_the_taxonomy_says_of_itself(tmp_path: Path) -> None:
    taxonomy = Taxonomy(
        "means",
        (Term("a", {"sr": "а"}, provenance={"sr": Provenance.OFFICIAL}, matches=(Match("x", "1", MatchKind.BROAD),)),),
        version="2026.1", titles={"sq": "Mjetet"}, descriptions={"en": "d"}, source="Protocol", licence="CC BY 4.0",
        schemes={"x": "X", "ictip": "IC-TIP"},
    )  # fmt: skip
    text = csv_file((taxonomy,)).decode("utf-8-sig")
    for said in (
        "exact::ictip",
        "broad::x",
        "title::shqip (sq),Mjetet",
        "licence,CC BY 4.0",
        "provenance::српски (sr)",
    ):
        assert said in text
    assert read_table(csv_of(tmp_path, text)).taxonomies == (taxonomy,)


def test_a_text_too_long_for_a_cell_is_not_cut(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        workbook_file((Taxonomy("means", (Term("a", {"en": "x" * 32_768}),)),), "means.xlsx")
    assert (raised.value.code, raised.value.values["term"]) == ("taxonomy_text_long", "a")


def hostile(folder: Path, part: str, content: bytes) -> Path:
    source = workbook_of(folder, {"terms": [["code", "label"], ["a", "A"]]})
    path = folder / "hostile.xlsx"
    with zipfile.ZipFile(source) as original, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as changed:
        for name in original.namelist():
            changed.writestr(name, content if name == part else original.read(name))
    return path


def test_hostile_workbooks_are_refused(tmp_path: Path) -> None:
    sheet = "xl/worksheets/sheet1.xml"
    assert refused(hostile(tmp_path, sheet, b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>')) == [
        ("taxonomy_entities", "hostile.xlsx")
    ]
    assert refused(hostile(tmp_path, "xl/styles.xml", bytes(201 * 2**20)))[0][0] == "taxonomy_file_large"
    far = b'<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    assert refused(hostile(tmp_path, sheet, far)) == [("taxonomy_file_large", "hostile.xlsx")]
    assert refused(hostile(tmp_path, "xl/workbook.xml", b"no xml"))[0][0] in (
        "taxonomy_damaged",
        "taxonomy_header_missing",
    )
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04" + bytes(100))
    assert refused(tmp_path / "broken.xlsx") == [("taxonomy_damaged", "broken.xlsx")]


@pytest.mark.parametrize(
    ("column", "language"),
    [
        ("label::English (en)", "en"), ("label (sr-Cyrl)", "sr"), ("label@sr-ME", "cnr"), ("Label :: Albanian", "sq"),
        ("label::Serbian (Latin)", "sr-Latn"), ("label_mk", "mk"), ("label:ro", "ro"), ("label::bosanski (bs)", "bs"),
    ],
)  # fmt: skip
def test_columns_say_their_language_in_many_ways(tmp_path: Path, column: str, language: str) -> None:
    (taxonomy,) = read_table(csv_of(tmp_path, f"code,{column}\na,A\n")).taxonomies
    assert taxonomy.terms[0].labels == {language: "A"}


def test_merged_cells_above_the_columns_are_no_fault(tmp_path: Path) -> None:
    book = Workbook()
    for cell, text in {"B4": "code", "C4": "label (en)", "B5": "a", "C5": "A"}.items():
        book.active[cell] = text
    book.active.merge_cells("A1:C2")
    book.save(tmp_path / "means.xlsx")
    assert [term[1:] for term in terms(read_table(tmp_path / "means.xlsx"))] == [("a", "", "A")]
