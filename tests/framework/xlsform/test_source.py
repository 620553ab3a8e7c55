"""The framework's source: TOML in, XLSForm workbook out, converted by pyxform without loss."""

import hashlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from openpyxl import load_workbook
from pyxform.xls2xform import convert

from tipcoder.errors import UserError, UserErrors
from tipcoder.framework.xlsform.source import read_source
from tipcoder.framework.xlsform.workbook_writer import write_xlsform, xlsform
from tipcoder.languages.registry import LANGUAGES

SETTINGS = """
[settings]
form_title = "A small form"
form_id = "small"
version = "1"
name = "data"
default_language = "en"
instance_name = "${title}"
namespaces = 'tip="https://tipcoder.org/xforms"'
"""

SURVEY = """
[[survey]]
type = "text"
name = "title"
label.en = "Title"
label.sq = "Titulli"
guidance.en = \"\"\"
First line,
still the first.

Second line.
\"\"\"
tip.role = "title"
tip.states = "answered"
tip.evidence = "none"
tip.privacy = "identifier"

[[survey]]
type = "begin_repeat"
name = "persons"
label.en = "Persons"
relevant = "${title} != ''"

[[survey]]
type = "select_one sexes"
name = "sex"
label.en = "Sex"
hint.mk = "Пол"
required = "yes"
choice_filter = "kind = 'any'"
constraint = \"\"\"
. = 'female'
or . = 'male'
\"\"\"
constraint_message.en = "Choose one."
tip.measure = "nominal"
tip.severity = "warning"

[[survey]]
type = "end_repeat"

[[survey]]
type = "integer"
name = "number"
label.en = "Number"
readonly = "yes"
calculation = "count(${persons})"
"""

CHOICES = """
[[choices]]
list = "sexes"
choices = [
  { code = "female", label.en = "Female", kind = "any" },
  { code = "male", label.en = "Male", label.sr = "Мушки", kind = "any" },
]
"""

XFORMS = "{http://www.w3.org/2002/xforms}"
TIP = "{https://tipcoder.org/xforms}"


@pytest.fixture
def source_file(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "small.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_every_row_and_attribute_reaches_the_form(source_file: Callable[[str], Path]) -> None:
    content = xlsform(read_source(source_file(SETTINGS + SURVEY + CHOICES)))

    form = etree.fromstring(convert(content, validate=False).xform.encode())

    binds = {bind.get("nodeset"): bind for bind in form.iter(f"{XFORMS}bind")}
    title, sex = binds["/data/title"], binds["/data/persons/sex"]
    assert [title.get(f"{TIP}{name}") for name in ("role", "states", "evidence", "privacy")] == [
        "title", "answered", "none", "identifier",
    ]  # fmt: skip
    assert sex.get("constraint") == ". = 'female' or . = 'male'"
    assert sex.get("required") == "true()"
    assert (sex.get(f"{TIP}measure"), sex.get(f"{TIP}severity")) == ("nominal", "warning")
    assert "/data/title" in binds["/data/persons"].get("relevant", "")
    assert binds["/data/number"].get("calculate") == "count( /data/persons )"
    assert binds["/data/number"].get("readonly") == "true()"
    values = {value.text for value in form.iter(f"{XFORMS}value")}
    assert {"Title", "Titulli", "Пол", "Мушки", "Choose one.", "First line, still the first.\nSecond line."} <= values


def test_header_has_a_column_for_every_language(source_file: Callable[[str], Path]) -> None:
    content = xlsform(read_source(source_file(SETTINGS + SURVEY + CHOICES)))

    workbook = load_workbook(BytesIO(content))
    survey = [cell.value for cell in workbook["survey"][1]]
    choices = [cell.value for cell in workbook["choices"][1]]
    for column in ("label", "hint", "guidance_hint", "constraint_message"):
        assert [name for name in survey if name.startswith(f"{column}::")] == [
            f"{column}::{language.column_name}" for language in LANGUAGES.values()
        ]
    assert choices == [
        "list_name",
        "name",
        *(f"label::{language.column_name}" for language in LANGUAGES.values()),
        "kind",
    ]
    assert workbook["survey"].freeze_panes == "C2"


def test_text_that_begins_with_an_equals_sign_is_no_formula(source_file: Callable[[str], Path]) -> None:
    text = SETTINGS + SURVEY.replace('"Choose one."', '"= this or that"') + CHOICES

    workbook = load_workbook(BytesIO(xlsform(read_source(source_file(text)))))

    (cell,) = [cell for row in workbook["survey"] for cell in row if cell.value == "= this or that"]
    assert cell.data_type == "s"


def test_same_source_gives_the_same_bytes(source_file: Callable[[str], Path], tmp_path: Path) -> None:
    path = source_file(SETTINGS + SURVEY + CHOICES)

    write_xlsform(read_source(path), tmp_path / "first.xlsx")
    write_xlsform(read_source(path), tmp_path / "second.xlsx")

    first, second = (hashlib.sha256((tmp_path / name).read_bytes()) for name in ("first.xlsx", "second.xlsx"))
    assert first.digest() == second.digest()
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(
    ("before", "after", "code", "table", "number", "name"),
    [
        ('hint.mk = "Пол"', 'hintt.mk = "Пол"', "framework_source_key_unknown", "survey", 3, "sex"),
        ('hint.mk = "Пол"', 'hint.mc = "Пол"', "framework_source_language_unknown", "survey", 3, "sex"),
        ('required = "yes"', "required = true", "framework_source_value", "survey", 3, "sex"),
        ('tip.severity = "warning"', 'tip.severety = "warning"', "framework_source_key_unknown", "survey", 3, "sex"),
        ('name = "number"', "", "framework_source_incomplete", "survey", 5, ""),
        ('label.en = "Number"', 'label.sq = "Numri"', "framework_source_incomplete", "survey", 5, "number"),
        ('code = "male", label.en', 'code = "male", label.sq', "framework_source_incomplete", "choices", 1,
         "sexes: male"),
        ('list = "sexes"', "", "framework_source_incomplete", "choices", 1, ""),
        ('version = "1"', "", "framework_source_incomplete", "settings", 1, "small"),
        ("[settings]", "[[notes]]\n[settings]", "framework_source_key_unknown", "notes", 1, ""),
    ],
)  # fmt: skip
def test_faults_name_the_table_and_the_row(
    source_file: Callable[[str], Path], before: str, after: str, code: str, table: str, number: int, name: str
) -> None:
    text = SETTINGS + SURVEY + CHOICES
    assert text.count(before) == 1

    with pytest.raises(UserErrors) as caught:
        read_source(source_file(text.replace(before, after)))

    (fault,) = caught.value.errors
    assert fault.code == code
    assert fault.values["file"] == "small.toml"
    assert (fault.values["table"], fault.values["number"], fault.values["name"]) == (table, number, name)


def test_all_faults_are_reported_together(source_file: Callable[[str], Path]) -> None:
    text = SETTINGS + SURVEY.replace('label.en = "Number"', "").replace("hint.mk", "hint.mc") + CHOICES

    with pytest.raises(UserErrors) as caught:
        read_source(source_file(text))

    assert [fault.code for fault in caught.value.errors] == [
        "framework_source_language_unknown",
        "framework_source_incomplete",
    ]


def test_broken_toml_says_where(source_file: Callable[[str], Path]) -> None:
    with pytest.raises(UserError) as caught:
        read_source(source_file("[settings]\nform_title = A"))

    assert caught.value.code == "framework_source_syntax"
    assert "line 2" in str(caught.value.values["problem"])


def test_missing_source_and_unwritable_target(source_file: Callable[[str], Path], tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_source(tmp_path / "none.toml")
    assert caught.value.code == "framework_source_unreadable"

    with pytest.raises(UserError) as caught:
        write_xlsform(read_source(source_file(SETTINGS + SURVEY + CHOICES)), tmp_path / "no folder" / "f.xlsx")
    assert caught.value.code == "framework_not_written"


def test_failed_writing_leaves_the_target_as_it_was(source_file: Callable[[str], Path], tmp_path: Path) -> None:
    target = tmp_path / "framework.xlsx"
    (target / "a folder, where the file should go").mkdir(parents=True)

    with pytest.raises(UserError):
        write_xlsform(read_source(source_file(SETTINGS + SURVEY + CHOICES)), target)

    assert target.is_dir()
    assert not list(tmp_path.glob("*.part"))


def folder(tmp_path: Path, **texts: str) -> Path:
    """A source in three files: settings, survey, and texts of one language apart."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "01_settings.toml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "02_survey.toml").write_text(
        '[[survey]]\ntype = "text"\nname = "title"\nlabel.en = "Title"\nguidance.en = "Include it."\n', encoding="utf-8"
    )
    for language, text in texts.items():
        (tmp_path / "texts" / f"{language}.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_folder_is_read_file_by_file_with_longer_texts_apart(tmp_path: Path) -> None:
    source = read_source(folder(tmp_path, mk='[guidance]\ntitle = """\nВклучете\nго.\n"""\n'))
    (row,) = source.survey
    assert row["guidance_hint::English (en)"] == "Include it."
    assert row["guidance_hint::македонски (mk)"] == "Вклучете го."
    assert source.settings["form_id"] == "small"


def test_texts_of_no_row_or_no_language_are_named(tmp_path: Path) -> None:
    wrong = folder(
        tmp_path, mk='[guidance]\nno_such = "a"\n', xx='[guidance]\ntitle = "a"\n', sq='[colour]\ntitle = "a"\n'
    )
    with pytest.raises(UserErrors) as caught:
        read_source(wrong)
    assert sorted((fault.code, fault.values["file"], fault.values["name"]) for fault in caught.value.errors) == [
        ("framework_source_key_unknown", "mk.toml", "no_such"),
        ("framework_source_key_unknown", "sq.toml", "title"),
        ("framework_source_language_unknown", "xx.toml", "title"),
    ]
