"""Faults and warnings of a framework, all at once, each with its place."""

import io
from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest

from tests.support.hostile_xlsforms import with_parts
from tests.support.xlsforms import YES_NO, Rows, question, workbook
from tipcoder.framework.form.form import Severity
from tipcoder.framework.xlsform.faults import LintFault, find_in_framework
from tipcoder.framework.xlsform.reader import read_framework
from tipcoder.paths import resources
from tipcoder.services.frameworks import framework_workbook


def found(tmp_path: Path, *survey: Mapping[str, str], choices: Rows = YES_NO) -> list[tuple[str, object, object]]:
    path = tmp_path / "framework.xlsx"
    path.write_bytes(workbook(survey, choices))
    return [said(fault) for fault in find_in_framework(path)]


def said(fault: LintFault) -> tuple[str, object, object]:
    values = fault.error.values
    return fault.error.code, values.get("row"), values.get("column")


GOOD = (question("select_one yes_no", "convicted"), question("text", "why", relevant="${convicted} = 'no'"))


def test_a_sound_framework_has_no_faults(tmp_path: Path) -> None:
    assert found(tmp_path, *GOOD) == []


def test_faults_and_warnings_come_together_in_the_order_of_the_workbook(tmp_path: Path) -> None:
    path = tmp_path / "framework.xlsx"
    path.write_bytes(workbook([*GOOD, question("calculate", "sum", calculation="add(${why})")], YES_NO))
    (fault,) = find_in_framework(path)
    assert fault.is_error
    assert said(fault) == ("expression_function_unknown", 4, "calculation")
    unused = ({"list_name": "old", "name": "a", "label": "A"},)
    path.write_bytes(workbook([*GOOD, question("calculate", "sum", calculation="add(${why})")], (*YES_NO, *unused)))
    assert [fault.severity for fault in find_in_framework(path)] == [Severity.WARNING, Severity.ERROR]


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        (question("text", "never", relevant="false()"), "framework_never_asked", "relevant"),
        (question("text", "never", constraint="false()"), "framework_never_valid", "constraint"),
        (question("text", "x", relevant="${convicted} = 'maybe'"), "framework_choice_unknown", "relevant"),
        (question("text", "x", relevant="selected(${convicted}, 'maybe')"), "framework_choice_unknown", "relevant"),
        (question("text", "x", label="y" * 251), "framework_text_long", "label"),
        (question("text", "WHY"), "framework_names_alike", "name"),
        (question("text", "x", constraint="regex(., '^(x+x+)+y$')"), "framework_pattern_slow", "constraint"),
        (question("text", "x", relevant='regex(${why}, "(a|aa)+b")'), "framework_pattern_slow", "relevant"),
    ],
)
def test_what_is_doubtful_is_said_with_row_and_column(
    tmp_path: Path, row: dict[str, str], code: str, column: str
) -> None:
    assert found(tmp_path, *GOOD, row) == [(code, 4, column)]


def test_a_list_that_nobody_uses(tmp_path: Path) -> None:
    unused = ({"list_name": "old", "name": "a", "label": "A"}, {"list_name": "old", "name": "b", "label": "B"})
    assert found(tmp_path, *GOOD, choices=(*YES_NO, *unused)) == [("framework_list_unused", 4, None)]


def test_missing_texts_are_counted_by_language_and_column(tmp_path: Path) -> None:
    english, shqip = "label::English (en)", "label::shqip (sq)"
    survey = [
        {"type": "text", "name": "a", english: "A", shqip: "A"},
        {"type": "text", "name": "b", english: "B"},
        {"type": "text", "name": "c", english: "C"},
    ]
    path = tmp_path / "framework.xlsx"
    path.write_bytes(workbook(survey, ()))
    (fault,) = find_in_framework(path)
    assert fault.error.values == {
        "sheet": "survey",
        "row": 3,
        "column": "label",
        "language": "shqip (sq)",
        "count": 2,
    }


def test_no_workbook_at_all(tmp_path: Path) -> None:
    assert [said(fault)[0] for fault in find_in_framework(tmp_path / "gone.xlsx")] == ["framework_unreadable"]
    path = tmp_path / "text.xlsx"
    path.write_text("text")
    assert [said(fault)[0] for fault in find_in_framework(path)] == ["framework_not_a_workbook"]


def written(tmp_path: Path, survey: Rows, choices: Rows = YES_NO, settings: dict[str, str] | None = None) -> Path:
    path = tmp_path / "framework.xlsx"
    path.write_bytes(workbook(survey, choices, settings))
    return path


def test_typographic_quotation_marks_are_read_as_plain_ones_and_said(tmp_path: Path) -> None:
    row = question("text", "x", label="\u201eDa\u201c", relevant="${convicted} = \u2018no\u2019")
    path = written(tmp_path, [*GOOD, row])
    assert [said(fault) for fault in find_in_framework(path)] == [("framework_smart_quotes", 4, "relevant")]
    form = read_framework(path).form
    assert "'no'" in form.children[2].relevant
    assert form.children[2].label.by_language == {"": ("\u201eDa\u201c",)}


def test_a_list_from_a_file_needs_the_file_or_a_taxonomy(tmp_path: Path) -> None:
    path = written(tmp_path, [*GOOD, question("select_one_from_file means.csv", "means")])
    assert [said(fault) for fault in find_in_framework(path)] == [("framework_file_missing", 4, "type")]
    assert find_in_framework(path, ("means",)) == ()
    (tmp_path / "means.csv").write_text("name,label\nforce,Force\n")
    assert find_in_framework(path) == ()


def test_choices_that_look_the_same(tmp_path: Path) -> None:
    same = {"list_name": "yes_no", "name": "nope", "label": "No"}
    assert found(tmp_path, *GOOD, choices=(*YES_NO, same)) == [("framework_choice_label_twice", 4, "label")]
    towns = [{"list_name": "yes_no", "name": f"t{n}", "label": "Novi", "country": f"c{n}"} for n in (1, 2)]
    assert found(tmp_path, *GOOD, choices=(*YES_NO, *towns)) == []


def test_or_other_adds_a_choice_that_conditions_may_ask_for(tmp_path: Path) -> None:
    row = question("select_one yes_no or_other", "b")
    assert found(tmp_path, *GOOD, row, question("text", "c", relevant="${b} = 'other'")) == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([question("note", "", "Read this")], ("framework_name_of_row", 4, "name")),
        ([{"type": "calculate", "name": "c", "calculation": "1", "required": "yes"}],
         ("framework_required_never", 4, "required")),
        ([question("image", "photo")], ("framework_type_unsupported", 4, "type")),
        ([question("begin_group", "g", "G"), question("text", "why"), question("end_group")],
         ("framework_name_repeated", 5, "name")),
    ],
)  # fmt: skip
def test_more_that_is_doubtful(tmp_path: Path, rows: Rows, expected: tuple[str, int, str]) -> None:
    assert found(tmp_path, *GOOD, *rows) == [expected]


def test_choices_that_a_search_finds_are_out_of_reach(tmp_path: Path) -> None:
    row = question("select_one towns", "town", appearance="minimal search('towns')")
    towns = {"list_name": "towns", "name": "code", "label": "name_of_town"}
    assert found(tmp_path, *GOOD, row, choices=(*YES_NO, towns)) == [("framework_search_unsupported", 4, "appearance")]


def test_remarks_of_pyxform_come_along(tmp_path: Path) -> None:
    choices = [*YES_NO, {"list_name": "yes_no", "name": "mute"}]
    (remark,) = find_in_framework(written(tmp_path, GOOD, choices))
    assert (remark.error.code, remark.error.values["sheet"], remark.error.values["row"]) == (
        "framework_remark",
        "choices",
        4,
    )


def test_codes_of_languages_that_pyxform_does_not_know_are_no_remark(tmp_path: Path) -> None:
    survey = [{"type": "text", "name": "a", "label::srpski (sr-Latn)": "A", "label::crnogorski (cnr)": "A"}]
    assert find_in_framework(written(tmp_path, survey, ())) == ()


def test_macros_and_sheets_without_use_are_said(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook(GOOD)))
    book.create_sheet("entities").append(["list_name", "label"])
    path = tmp_path / "framework.xlsm"
    book.save(path)
    path.write_bytes(with_parts(path.read_bytes(), {"xl/vbaProject.bin": b"macro"}))
    codes = {fault.error.code for fault in find_in_framework(path)}
    assert codes == {"framework_macros", "framework_sheet_ignored"}


def test_the_framework_that_ships_has_no_faults(tmp_path: Path) -> None:
    path = tmp_path / "shipped.xlsx"
    path.write_bytes(framework_workbook())
    taxonomies = [source.stem for source in (resources() / "taxonomies").glob("*.toml")]
    assert find_in_framework(path, taxonomies) == ()


def test_guidance_in_one_language_is_meant_so_and_labels_are_not(tmp_path: Path) -> None:
    rows = [
        {"type": "text", "name": "a", "label::English (en)": "A", "label::shqip (sq)": "A sq",
         "guidance_hint::English (en)": "G"},
        {"type": "text", "name": "b", "label::English (en)": "B", "guidance_hint::English (en)": "H"},
    ]  # fmt: skip
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(rows))
    found = [
        (f.error.values["column"], f.error.values["language"])
        for f in find_in_framework(path)
        if "language" in f.error.values
    ]
    assert found == [("label", "shqip (sq)")]


@pytest.mark.parametrize(
    ("relevant", "is_said"),
    [
        ("not(${convicted} = null)", True),
        ("${convicted} != null", True),
        ("null = ${convicted}", True),
        ("coalesce(${convicted}, null) = ''", False),
        ("${convicted} = 'x = null'", False),
    ],
)
def test_a_comparison_with_null_is_said(tmp_path: Path, relevant: str, is_said: bool) -> None:
    row = question("text", "x", relevant=relevant)
    found = [fault for fault in find_in_framework(written(tmp_path, [*GOOD, row])) if not fault.is_error]
    assert (("framework_null", 4, "relevant") in map(said, found)) == is_said
