from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from lxml.etree import fromstring
from openpyxl import load_workbook

from tests.support.read_back import (
    WRITTEN_AT,
    about,
    calamine_rows,
    header,
    parts,
    rows,
    write,
)
from tipcoder.exchange.privacy import profiles
from tipcoder.exchange.privacy.profiles import PROFILES, Profile
from tipcoder.exchange.spreadsheet.sheets import AnyOrder, canonical
from tipcoder.exchange.workbook.about import TaxonomyLine

DATA_SHEETS = ("cases", "defendants", "charges", "evidence", "remarks", "codebook", "terms", "long_text")


def test_sheets_stand_in_order(tmp_path: Path) -> None:
    workbook = load_workbook(write(tmp_path / "a.xlsx"))
    assert tuple(workbook.sheetnames) == ("About", *DATA_SHEETS)
    assert all(sheet.sheet_state == "visible" for sheet in workbook)


def test_every_cell_of_cases(tmp_path: Path) -> None:
    first, second = rows(write(tmp_path / "a.xlsx"), "cases")
    assert first == {
        "case_key": "case-1",
        "local_number": 1,
        "title": "K 24/21 Zora Izmisljena",
        "title_state": "answered",
        "decided": datetime(2021, 3, 14),
        "decided_precision": "day",
        "decided_state": "answered",
        "outcome": "convicted",
        "outcome_label": "Convicted",
        "outcome_state": "answered",
        "means": "deception other",
        "means_label": "Deception; Other",
        "means/force": 0,
        "means/deception": 1,
        "means/other": 1,
        "means_state": "answered",
        "caption": "K 24/21 Zora Izmisljenax",
        "defendant_count": 2,
    }
    filled = {name: value for name, value in second.items() if value is not None}
    assert filled == {
        "case_key": "case-2",
        "local_number": 7,
        "decided": "2019-11",
        "decided_precision": "month",
        "decided_state": "answered",
        "outcome_state": "not_stated",
        "means_state": "unclear",
    }


def test_nested_rosters_keep_their_parents(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx")
    assert rows(path, "defendants") == [
        {
            "case_key": "case-1",
            "row_key": "d1",
            "parent_key": "case-1",
            "parent_label": "Case 1",
            "row_number": 1,
            "name": "Zora Izmisljena",
            "name_state": "answered",
            "age": 34,
            "age_state": "answered",
        },
        {
            "case_key": "case-1",
            "row_key": "d2",
            "parent_key": "case-1",
            "parent_label": "Case 1",
            "row_number": 2,
            "name": None,
            "name_state": "redacted",
            "age": None,
            "age_state": None,
        },
    ]
    charges = rows(path, "charges")
    assert [(row["parent_key"], row["parent_label"], row["row_number"]) for row in charges] == [
        ("d2", "Case 1 > Defendants 2", 1),
        ("d2", "Case 1 > Defendants 2", 2),
    ]
    assert [row["months"] for row in charges] == [60.5, 12]


def test_both_readers_see_the_same(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx")
    for sheet in DATA_SHEETS:
        seen = [list(row.values()) for row in rows(path, sheet)]
        assert [[_comparable(cell) for cell in row] for row in calamine_rows(path, sheet)[1:]] == [
            [_comparable(cell) for cell in row] for row in seen
        ]


def test_labels_are_in_the_readers_language_and_names_are_not(tmp_path: Path) -> None:
    english = header(write(tmp_path / "en.xlsx"), "cases")
    macedonian = header(write(tmp_path / "mk.xlsx", language="mk"), "cases")
    assert list(english) == list(macedonian)
    assert english["outcome_label"] == "Outcome"
    assert macedonian["outcome_label"] == "Исход"
    assert macedonian["title"] == "Title"
    assert rows(tmp_path / "mk.xlsx", "cases")[0]["means_label"] == "Измама; Друго"
    assert header(tmp_path / "en.xlsx", "defendants")["age"] == "Age of …"


def test_about_is_read_by_name(tmp_path: Path) -> None:
    more: dict[str, Any] = {"recipient": "UNODC", "selection": "complete", "left_out": 4}
    taxonomies = (TaxonomyLine("means", "Средства", "2026.1", 3),)
    found = about(write(tmp_path / "a.xlsx", language="mk", taxonomies=taxonomies, **more))
    assert {name: value for name, value in found.items() if not name.startswith(("sha256", "reading"))} == {
        "format": "1",
        "country": "MKD",
        "project_id": "project-1",
        "framework_id": "small",
        "framework_title": "Small framework",
        "framework_version": "3",
        "questions_asked": "core",
        "profile": "archive",
        "recipient": "UNODC",
        "selection": "complete",
        "left_out": 4,
        "language": "mk",
        "program_version": found["program_version"],
        "written_at": datetime(2026, 3, 1, 9, 30),
        "withheld": None,
        "years": None,
        "levels": None,
        "groups": None,
        "reviewed": None,
        "reviewed_texts": 0,
        "withheld_answers": 0,
        "taken_answers": 0,
        "corrected_answers": 0,
        "small_cells": None,
        "generalised": None,
        "left_out_attributes": None,
        "missing_texts": found["missing_texts"],
        "taxonomy_means": "2026.1",
        "rows_cases": 2,
        "rows_defendants": 2,
        "rows_charges": 2,
        "rows_evidence": 0,
        "rows_remarks": 0,
        "rows_codebook": 11,
        "rows_terms": 5,
        "rows_long_text": 0,
    }
    # 9 labels of questions, 2 of rosters, 2 of terms and 11 guidances are not in Macedonian
    assert found["missing_texts"] == 9 + 2 + 2 + 11
    assert about(write(tmp_path / "b.xlsx"))["missing_texts"] == 0


def test_checksums_can_be_computed_again(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx")
    found = about(path)
    for sheet in DATA_SHEETS:
        lines = [canonical([_canonical(cell) for cell in row]) + "\n" for row in calamine_rows(path, sheet)]
        assert sha256("".join(lines).encode("ascii")).hexdigest() == found[f"sha256_{sheet}"], sheet
    read = calamine_rows(path, "codebook")
    names = [str(name) for name in read[0]]
    some_order = sorted(range(len(names)), key=lambda place: names[place], reverse=True)
    again = AnyOrder([names[place] for place in some_order])
    for row in reversed(read[1:]):
        again.append([_canonical(row[place]) for place in some_order])
    assert again.checksum == found["sha256_any_codebook"]


def test_codebook_has_a_row_per_question(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", profile=profiles.UNODC)
    found = {row["name"]: row for row in rows(path, "codebook")}
    assert list(found) == [
        "title", "decided", "outcome", "means", "caption", "defendant_count",
        "name", "age", "facts_found", "months", "story",
    ]  # fmt: skip
    assert found["outcome"] == {
        "name": "outcome",
        "sheet": "cases",
        "level": None,
        "path": "/data/outcome",
        "type": "select_one",
        "privacy": "open",
        "leaves": "as_is",
        "measure": "nominal",
        "tier": "core",
        "evidence": "optional",
        "states": "answered not_stated unclear redacted not_applicable",
        "choices": "outcomes",
        "columns": "outcome outcome_label outcome_state",
        "label_en": "Outcome",
        "label_mk": "Исход",
        "hint": None,
        "guidance": "Guidance of outcome",
    }
    assert (found["decided"]["leaves"], found["decided"]["columns"]) == ("year", "decided decided_state")
    assert (found["story"]["leaves"], found["story"]["columns"]) == ("withheld", None)


def test_terms_have_labels_in_all_languages(tmp_path: Path) -> None:
    found = rows(write(tmp_path / "a.xlsx"), "terms")
    assert [(row["taxonomy"], row["code"]) for row in found] == [
        ("outcomes", "convicted"),
        ("outcomes", "acquitted"),
        ("means", "force"),
        ("means", "deception"),
        ("means", "other"),
    ]
    assert found[2] == {
        "taxonomy": "means",
        "code": "force",
        "choice": "Force",
        "parent": "threat",
        "status": "deprecated",
        "replaced_by": "deception other",
        "label_en": "Force",
        "label_mk": "Сила",
    }


def test_tables_panes_and_drop_downs(tmp_path: Path) -> None:
    workbook = load_workbook(write(tmp_path / "a.xlsx"))
    sheet = workbook["charges"]
    assert sheet.freeze_panes == "F3"
    table = sheet.tables["table_charges"]
    assert table.ref == "A2:K4"
    assert table.column_names == [cell.value for cell in sheet[2]]
    assert workbook["long_text"].tables["table_long_text"].ref == "A2:E3"
    validations = {str(found.sqref): found.formula1 for found in workbook["cases"].data_validations.dataValidation}
    assert validations["I3:I4"] == "labels_outcomes"
    assert "not stated" in validations["J3:J4"]
    for range_name, shown in (("terms", ["convicted", "acquitted"]), ("labels", ["Convicted", "- acquitted"])):
        ((name, area),) = workbook.defined_names[f"{range_name}_outcomes"].destinations
        assert [row[0].value for row in workbook[name][area]] == shown


@pytest.mark.parametrize("profile", list(PROFILES.values()), ids=lambda profile: profile.name)
def test_same_cases_give_the_same_bytes_but_for_the_time_in_about(tmp_path: Path, profile: Profile) -> None:
    first, second = (write(tmp_path / f"{name}.xlsx", profile=profile, secret=b"s") for name in "ab")
    assert first.read_bytes() == second.read_bytes()
    later = write(tmp_path / "c.xlsx", profile=profile, secret=b"s", written_at=WRITTEN_AT + timedelta(days=400))
    one, other = parts(first), parts(later)
    assert [name for name in one if one[name] != other[name]] == ["xl/worksheets/sheet1.xml"]


@pytest.mark.parametrize("profile", list(PROFILES.values()), ids=lambda profile: profile.name)
def test_two_languages_differ_in_labels_only(tmp_path: Path, profile: Profile) -> None:
    english, macedonian = (
        write(tmp_path / f"{language}.xlsx", profile=profile, secret=b"s", language=language)
        for language in ("en", "mk")
    )
    for sheet in DATA_SHEETS:
        one, other = rows(english, sheet), rows(macedonian, sheet)
        words = ("_label", "hint", "guidance", "choice")
        for row in (*one, *other):
            for name in [name for name in row if name.endswith(words)]:
                del row[name]
        assert one == other
    here, there = about(english), about(macedonian)
    different = {name for name in here if here[name] != there[name]}
    with_labels = {f"{name}_{sheet}" for sheet in DATA_SHEETS for name in ("sha256", "sha256_any")}
    assert different <= {"language", "missing_texts", "sha256", *with_labels}
    assert load_workbook(english).defined_names == load_workbook(macedonian).defined_names


def test_properties_say_nothing(tmp_path: Path) -> None:
    found = parts(write(tmp_path / "a.xlsx"))
    assert len(fromstring(found["docProps/core.xml"])) == 0
    assert not [name for name in found if "comment" in name]


def test_pages_are_landscape_with_headers_and_numbers(tmp_path: Path) -> None:
    workbook = load_workbook(write(tmp_path / "a.xlsx"))
    for sheet in workbook:
        assert (sheet.page_setup.orientation, sheet.oddFooter.right.text) == ("landscape", "&P / &N")
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows == (None if sheet.title == "About" else "$1:$2")
    assert (workbook["charges"].print_title_cols, workbook["charges"].page_setup.fitToWidth) == ("$A:$E", 1)


def _comparable(cell: object) -> object:
    return cell.date() if isinstance(cell, datetime) else cell


def _canonical(cell: Any) -> Any:
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return date.isoformat(cell) if isinstance(cell, date) else cell
