"""Bad input: one clear fault each, naming sheet and row, and never anything but a UserError."""

import io
import os
import zipfile
from pathlib import Path

import openpyxl
import pytest

from tests.support.xlsforms import YES_NO, question, workbook
from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.xlsform.faults import find_in_framework
from tipcoder.framework.xlsform.reader import read_framework, read_framework_bytes
from tipcoder.messages import sentence


def faults(content: bytes) -> list[UserError]:
    with pytest.raises((UserError, UserErrors)) as caught:
        read_framework_bytes(content, "test.xlsx")
    error = caught.value
    return list(error.errors) if isinstance(error, UserErrors) else [error] if isinstance(error, UserError) else []


def only_fault(content: bytes) -> UserError:
    found = faults(content)
    assert len(found) == 1, found
    return found[0]


def place(error: UserError) -> tuple[str, object, object]:
    return error.code, error.values.get("sheet"), error.values.get("row")


TEXT = question("text", "a")


def people(**columns: str) -> list[dict[str, str]]:
    return [question("begin_repeat", "people", **columns), question("text", "who"), question("end_repeat")]


@pytest.mark.parametrize(
    ("survey", "expected"),
    [
        ([TEXT, question("txt", "b")], ("framework_type_unknown", "survey", 3)),
        ([TEXT, question("select_won yes_no", "b")], ("framework_type_unknown", "survey", 3)),
        ([TEXT, question("select_one_external yes_no", "b")], ("framework_type_unsupported", "survey", 3)),
        ([TEXT, question("select_one_from_file means.txt", "b")], ("framework_type_unknown", "survey", 3)),
        ([TEXT, question("select_one nowhere", "b")], ("framework_list_missing", "survey", 3)),
        ([TEXT, question("select_one", "b")], ("framework_list_missing", "survey", 3)),
        ([TEXT, question("text", "a")], ("framework_name_duplicate", "survey", 3)),
        ([TEXT, question("text", "2a")], ("framework_name_invalid", "survey", 3)),
        ([TEXT, question("text", "")], ("framework_name_missing", "survey", 3)),
        ([TEXT, question("", "b", "Label")], ("framework_type_missing", "survey", 3)),
        ([TEXT, question("begin_group", "g"), question("text", "b")], ("framework_begin_without_end", "survey", 3)),
        ([TEXT, question("end_repeat")], ("framework_end_without_begin", "survey", 3)),
        (
            [question("begin_repeat", "r"), TEXT, question("end_group")],
            ("framework_end_mismatch", "survey", 4),
        ),
        ([TEXT, question("text", "b", relevant="${nope} = 1")], ("framework_reference_unknown", "survey", 3)),
        ([TEXT, question("text", "b", label="About ${nope}")], ("framework_reference_unknown", "survey", 3)),
        ([TEXT, question("text", "b", relevant="/data/nope = 1")], ("expression_reference_unknown", "survey", 3)),
        ([TEXT, question("text", "b", relevant="nope(${a})")], ("expression_function_unknown", "survey", 3)),
        ([TEXT, question("text", "b", constraint="selected(.)")], ("expression_arguments", "survey", 3)),
        ([TEXT, question("text", "b", required="(1 + ")], ("expression_syntax", "survey", 3)),
        ([TEXT, question("calculate", "b", calculation="1 +* 2")], ("expression_syntax", "survey", 3)),
        ([TEXT, question("text", "b", constraint="regex(., '[0-9')")], ("expression_pattern", "survey", 3)),
        ([TEXT, question("calculate", "b")], ("framework_calculation_missing", "survey", 3)),
        ([TEXT, question("text", "b", relevant="${b} = 1")], ("framework_cycle", "survey", 3)),
        ([TEXT, question("calculate", "b", calculation="${b} + 1")], ("framework_cycle", "survey", 3)),
        ([TEXT, question("text", "b", tip_states="silent")], ("framework_tip_value", "survey", 3)),
        ([TEXT, question("text", "b", tip_privacy="secret")], ("framework_tip_value", "survey", 3)),
        ([TEXT, question("text", "b", tip_evidence="some")], ("framework_tip_value", "survey", 3)),
        ([TEXT, question("text", "b", tip_measure="big")], ("framework_tip_value", "survey", 3)),
        ([TEXT, question("text", "b", tip_severity="fatal")], ("framework_tip_value", "survey", 3)),
        ([TEXT, question("text", "b", tip_agreement="some")], ("framework_tip_value", "survey", 3)),
        ([TEXT, question("text", "b", tip_match="much")], ("framework_tip_value", "survey", 3)),
        ([TEXT, question("text", "b", tip_match="-1")], ("framework_tip_value", "survey", 3)),
        ([TEXT, question("text", "b", tip_match="101")], ("framework_tip_value", "survey", 3)),
        ([TEXT, question("text", "b", tip_tier="more")], ("framework_tip_value", "survey", 3)),
        (
            [question("begin_group", "g", tip_tier="more"), TEXT, question("end_group")],
            ("framework_tip_value", "survey", 2),
        ),
        (
            [TEXT, question("begin_repeat", "r", tip_tier="more"), question("text", "b"), question("end_repeat")],
            ("framework_tip_value", "survey", 3),
        ),
        ([*people(tip_least="some")], ("framework_least_value", "survey", 2)),
        ([*people(tip_least="-1")], ("framework_least_value", "survey", 2)),
        ([*people(tip_least="1.5")], ("framework_least_value", "survey", 2)),
        ([*people(tip_least="1001")], ("framework_least_value", "survey", 2)),
        ([question("text", "b", tip_least="1")], ("framework_least_misplaced", "survey", 2)),
        (
            [question("begin_group", "g", tip_least="1"), TEXT, question("end_group")],
            ("framework_least_misplaced", "survey", 2),
        ),
        ([*people(tip_least="1", repeat_count="2")], ("framework_least_misplaced", "survey", 2)),
        ([], ("framework_empty", "survey", 2)),
        ([question("begin_group", "g"), question("end_group")], ("framework_empty", "survey", 2)),
    ],
)  # fmt: skip
def test_one_fault_names_sheet_and_row(survey: list[dict[str, str]], expected: tuple[str, str, int]) -> None:
    assert place(only_fault(workbook(survey))) == expected


@pytest.mark.parametrize("expression", ["/data/nope", "nope(${a})", "concat(${a}", "regex(${a}, '[')", "concat()"])
def test_a_fault_in_the_name_of_cases_names_the_setting(expression: str) -> None:
    error = only_fault(workbook([TEXT], settings={"instance_name": expression}))
    assert place(error)[1:] == ("settings", 2)
    assert '"instance_name"' in sentence(error).partition(": ")[2]


def test_cycle_names_all_its_questions() -> None:
    survey = [
        question("calculate", "a", calculation="${c} + 1"),
        question("begin_group", "g", relevant="${a} > 1"),
        question("text", "b"),
        question("end_group"),
        question("calculate", "c", calculation="string-length(${b})"),
    ]
    error = only_fault(workbook(survey))
    assert error.code == "framework_cycle"
    assert set(str(error.values["questions"]).split(", ")) == {"a", "g", "b", "c"}


def test_calculation_over_all_rows_of_itself_is_a_cycle() -> None:
    total = question("calculate", "t", calculation="sum(${t})")
    survey = [question("begin_repeat", "r"), total, question("end_repeat")]
    assert place(only_fault(workbook(survey))) == ("framework_cycle", "survey", 3)


def test_constraints_that_look_at_each_other_are_no_cycle() -> None:
    survey = [
        question("integer", "a", constraint=". < ${b}"),
        question("integer", "b", constraint=". > ${a}", required="${a} != ''"),
    ]
    assert read_framework_bytes(workbook(survey), "test.xlsx").form.id == "test"


def test_all_faults_are_found_in_one_reading() -> None:
    survey = [question("txt", "a"), question("select_one nowhere", "b"), question("text", "c", relevant="${x} = ${y}")]
    assert [(error.code, error.values["row"]) for error in faults(workbook(survey))] == [
        ("framework_type_unknown", 2),
        ("framework_list_missing", 3),
        ("framework_reference_unknown", 4),
        ("framework_reference_unknown", 4),
    ]


def test_faults_of_choices_are_on_their_sheet() -> None:
    choices = [*YES_NO, {"list_name": "yes_no", "name": "yes", "label": "Yes"}, {"list_name": "yes_no", "label": "?"}]
    found = faults(workbook([question("select_one yes_no", "a")], choices))
    assert [place(error) for error in found] == [
        ("framework_choice_duplicate", "choices", 4),
        ("framework_choice_name_missing", "choices", 5),
    ]


def test_rows_are_counted_as_excel_counts_them() -> None:
    survey = [
        TEXT,
        {"type": ""},
        {"type": ""},
        question("begin_group", "g"),
        question("txt", "b"),
        question("end_group"),
    ]
    assert place(only_fault(workbook(survey))) == ("framework_type_unknown", "survey", 6)


def test_nesting_without_end_is_refused() -> None:
    survey = [question("begin_group", f"g{level}") for level in range(2000)]
    assert faults(workbook(survey))[0].code == "framework_nested_too_deep"


def test_expression_too_long_is_refused() -> None:
    survey = [TEXT, question("text", "b", relevant="1 + " * 7_000 + "1 = 1")]
    assert place(only_fault(workbook(survey))) == ("expression_too_long", "survey", 3)


def test_expression_too_deep_is_refused() -> None:
    survey = [TEXT, question("text", "b", relevant="(" * 5_000 + "1" + ")" * 5_000)]
    assert place(only_fault(workbook(survey))) == ("expression_too_long", "survey", 3)


def test_text_file_renamed_is_no_workbook() -> None:
    error = only_fault(b"Once upon a time\n" * 20)
    assert error.code == "framework_not_a_workbook"
    assert error.values["file"] == "test.xlsx"


def test_another_zip_is_no_workbook() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    assert only_fault(content.getvalue()).code == "framework_not_a_workbook"


def test_damaged_workbook_is_refused() -> None:
    content = workbook([TEXT])
    source, damaged = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    with zipfile.ZipFile(damaged, "w") as archive:
        for name in source.namelist():
            archive.writestr(name, b"<broken" if name == "xl/workbook.xml" else source.read(name))
    assert only_fault(damaged.getvalue()).code == "framework_damaged"


def test_a_trigger_in_another_roster_is_refused() -> None:
    survey = [
        question("begin_repeat", "r"),
        TEXT,
        question("end_repeat"),
        question("begin_repeat", "s"),
        question("text", "b", trigger="${a}", calculation="1"),
        question("end_repeat"),
    ]
    assert place(only_fault(workbook(survey))) == ("framework_trigger", "survey", 6)


def test_zip_bomb_is_refused_unopened() -> None:
    content = io.BytesIO(workbook([TEXT]))
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.png", b"\0" * (201 * 2**20))
    assert only_fault(content.getvalue()).code == "framework_too_large"


def test_workbook_with_password_says_so() -> None:
    compound_file = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
    protected = compound_file + "EncryptedPackage".encode("utf-16-le") + b"\0" * 512
    assert only_fault(protected).code == "framework_password"
    assert only_fault(compound_file + "Workbook".encode("utf-16-le")).code == "framework_damaged"


def test_sheet_and_columns_must_be_there() -> None:
    book = openpyxl.Workbook()
    book.active.title = "form"
    book.create_sheet("choices")
    content = io.BytesIO()
    book.save(content)
    assert place(only_fault(content.getvalue())) == ("framework_sheet_missing", "survey", None)
    book.active.title = "survey"
    book.active.append(["name", "label"])
    content = io.BytesIO()
    book.save(content)
    assert place(only_fault(content.getvalue())) == ("framework_column_missing", "survey", 1)


def test_missing_file_is_a_user_error(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_framework(tmp_path / "none.xlsx")
    assert caught.value.code == "framework_unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without named pipes")
def test_pipes_devices_and_folders_are_not_waited_for(tmp_path: Path) -> None:
    pipe, device = tmp_path / "pipe.xlsx", tmp_path / "device.xlsx"
    os.mkfifo(pipe)
    device.symlink_to("/dev/zero")
    for path in (pipe, device, tmp_path):
        with pytest.raises(UserError) as caught:
            read_framework(path)
        assert caught.value.code == "framework_not_a_file"
        assert [fault.error.code for fault in find_in_framework(path)] == ["framework_not_a_file"]


def test_a_file_above_the_bound_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.xlsx"
    with path.open("wb") as file:
        file.truncate(3 * 2**30)
    with pytest.raises(UserError) as caught:
        read_framework(path)
    assert caught.value.code == "framework_too_large"


@pytest.mark.parametrize(
    ("column", "kind", "row"),
    [
        ("instance::tag", "begin_group", 4),
        ("bind::tag", "text", 3),
        ("control::tag", "begin_repeat", 4),
        ("bind::nodeset", "note", 3),
        ("instance::a b", "text", 3),
        ("body::x:y", "text", 3),
        ("bind::1a", "text", 3),
        ("instance::a:b:c", "text", 3),
    ],
)
def test_a_column_that_no_form_can_have_is_named(column: str, kind: str, row: int) -> None:
    with_column = {"bind::odk:other": "1", column: "x"}
    inner = question(kind, "c", **with_column)
    survey = [TEXT, question("text", "b", **with_column), inner]
    if kind.startswith("begin"):
        survey += [question("text", "d"), question(kind.replace("begin", "end"))]
    error = only_fault(workbook(survey))
    assert (place(error), error.values["column"]) == (("framework_column_unusable", "survey", row), column)


def test_a_column_twice_is_named_by_its_place() -> None:
    book = openpyxl.Workbook()
    book.active.title = "survey"
    book.active.append(["type", "name", None, "label", "hint", "label"])
    content = io.BytesIO()
    book.save(content)
    assert sentence(only_fault(content.getvalue())) == (
        'test.xlsx: the sheet "survey" has a column twice: "label" in column D, "label" in column F. '
        "Take one of them away."
    )


BLANKS = [
    {"list_name": "country", "name": "Crna Gora", "label": "Montenegro"},
    {"list_name": "country", "name": "Crna_Gora", "label": "Another one"},
]


def test_blanks_in_names_of_choices_become_codes_where_one_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook([question("select_one country", "a", constraint=". = 'Crna Gora'")], BLANKS))
    form = read_framework(path).form
    assert [choice.code for choice in form.choices["country"]] == ["Crna_Gora_", "Crna_Gora"]
    ((_, asked),) = form.all_questions()
    assert asked.constraint == ". = 'Crna_Gora_'"
    found = [fault.error for fault in find_in_framework(path)]
    coded = next(error for error in found if error.code == "framework_choice_coded")
    assert (coded.values["row"], coded.values["made"]) == (2, "Crna_Gora_")


def test_blanks_in_names_of_choices_are_faults_where_several_are_taken() -> None:
    survey = [question("select_one country", "a"), question("select_multiple country", "b")]
    assert place(only_fault(workbook(survey, BLANKS))) == ("framework_choice_name_space", "choices", 2)
