"""Choices that are not in the workbook: terms of taxonomies and rows of csv files."""

from pathlib import Path

import pytest

from tests.support.xlsforms import question, workbook
from tipcoder.domain.answers import Ref
from tipcoder.domain.taxonomies import Taxonomy, Term, TermStatus
from tipcoder.errors import UserError
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form
from tipcoder.framework.xlsform.external import choices_from_csv, choices_of, with_choices
from tipcoder.framework.xlsform.reader import read_framework, read_framework_bytes

MEANS = Taxonomy(
    "means",
    (
        Term("force", {"en": "Force", "sr": "сила"}),
        Term("threat", {"en": "Threat"}, parent="force", columns={"country": "SRB"}, valid_from="2013-05-01"),
        Term("trick", {"en": "Trick"}, status=TermStatus.DEPRECATED, replaced_by=("force", "threat")),
    ),
)


def top(key: str) -> Ref:
    return Ref("root", key)


def form_without_lists(*survey: dict[str, str]) -> Form:
    return read_framework_bytes(workbook(survey), "test.xlsx").form


def test_a_form_loads_without_its_external_lists_and_says_which_they_are() -> None:
    form = form_without_lists(
        question("select_one_from_file means.csv", "m"),
        question("select_multiple_from_file courts.csv", "c", parameters="value=id label=title"),
    )
    assert form.external == {"means": "means.csv", "courts": "courts.csv"}
    live = LiveCoding(form, "root")
    assert live.choices(top("m")) == live.choices(top("c")) == ()


def test_terms_become_choices_with_columns_and_labels_in_all_languages() -> None:
    form = with_choices(
        form_without_lists(question("select_one_from_file means.csv", "m")), {"means": choices_of(MEANS)}
    )
    assert form.taxonomies == {"means"}
    force, threat, trick = form.choices["means"]
    assert (force.code, dict(force.label.by_language)) == ("force", {"en": ("Force",), "sr": ("сила",)})
    assert threat.columns == {
        "country": "SRB",
        "parent": "force",
        "status": "active",
        "valid_from": "2013-05-01",
        "valid_to": "",
        "replaced_by": "",
    }
    assert trick.columns["replaced_by"] == "force threat"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_rows_of_a_csv_file_become_choices(mark: bytes, delimiter: str) -> None:
    lines = ("name,label,label::srpski (sr),region", 'a,"A, or a",А,north', "", "b,B,,")
    content = "\r\n".join(lines) if delimiter == "," else "\r\n".join(lines).replace(",", delimiter)
    first, second = choices_from_csv(mark + content.encode(), "courts.csv")
    label = "A, or a" if delimiter == "," else f"A{delimiter} or a"
    assert (first.code, dict(first.label.by_language)) == ("a", {"": (label,), "sr": ("А",)})
    assert (first.columns, second.columns) == ({"region": "north"}, {"region": ""})
    assert dict(second.label.by_language) == {"": ("B",)}


@pytest.mark.parametrize(
    ("content", "code", "values"),
    [
        (b"", "framework_file_empty", {}),
        (b"name,label\na,\xe6\n", "framework_file_encoding", {"row": 2}),
        (b"name,label,label\n", "framework_file_column_twice", {"column": "label"}),
        (b'name,label\n"a","two\nlines"\nb,B,more\n', "framework_file_row_long", {"row": 4}),
        (b"name,label\na,A\n,B\n", "framework_file_name_missing", {"row": 3}),
    ],
)
def test_a_fault_in_a_csv_file_is_named_with_file_and_row(content: bytes, code: str, values: dict[str, object]) -> None:
    with pytest.raises(UserError) as raised:
        choices_from_csv(content, "courts.csv")
    assert (raised.value.code, raised.value.values) == (code, {"file": "courts.csv", **values})


def test_a_question_may_take_code_and_label_from_other_columns() -> None:
    form = form_without_lists(
        question("select_one_from_file courts.csv", "c", parameters="value=id label=title", choice_filter="id != '2'"),
        question("select_one_from_file courts.csv", "plain"),
    )
    content = "name,label,id,title,title::shqip (sq)\na,A,1,One,Një\nb,B,2,Two,Dy\n".encode()
    live = LiveCoding(with_choices(form, {"courts": choices_from_csv(content, "courts.csv")}), "root")
    (choice,) = live.choices(top("c"))
    assert (choice.code, live.text(choice.label, top("c"), "sq")) == ("1", "Një")
    assert [choice.code for choice in live.choices(top("plain"))] == ["a", "b"]


def test_csv_files_beside_a_workbook_come_with_it_when_the_form_names_them(tmp_path: Path) -> None:
    path = tmp_path / "coding.xlsx"
    path.write_bytes(
        workbook([question("select_one_from_file courts.csv", "c"), question("select_one_from_file means.csv", "m")])
    )
    media = tmp_path / "coding-media"
    media.mkdir()
    (media / "courts.csv").write_text("name,label\na,A\n", "utf-8")
    (tmp_path / "courts.csv").write_text("name,label\nb,B\n", "utf-8")
    (tmp_path / "means.csv").write_text("name,label\nm,M\n", "utf-8")
    (tmp_path / "other.csv").write_text("name,label\n", "utf-8")
    framework = read_framework(path)
    assert framework.files.keys() == {"courts.csv", "means.csv"}
    assert [choice.code for choice in framework.form.choices["courts"]] == ["b"]
    again = read_framework_bytes(framework.xlsx, path.name, framework.files)
    assert again.form.choices == framework.form.choices


@pytest.mark.parametrize(("parameters", "column"), [("", "name"), ("value=id", "id")])
def test_a_list_without_the_column_of_its_codes_is_a_fault_with_its_row(parameters: str, column: str) -> None:
    survey = [question("text", "a"), question("select_one_from_file courts.csv", "court", parameters=parameters)]
    with pytest.raises(UserError) as raised:
        read_framework_bytes(workbook(survey), "test.xlsx", {"courts.csv": b"code,label\n1,One\n"})
    assert raised.value.code == "framework_file_column_missing"
    assert (raised.value.values["row"], raised.value.values["column"]) == (3, column)
