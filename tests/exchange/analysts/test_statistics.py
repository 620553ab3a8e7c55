"""Files of SPSS and Stata, read back: labels, answer states as missing values, and unseen never as 0."""

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyreadstat")

import pyreadstat

from tests.support.full_disk import can_mount, run_on_full_disk
from tests.support.read_back import export
from tests.support.small_form import small_cases, small_form, stored_row
from tests.support.steps import finished
from tests.support.xlsforms import form, question
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.errors import UserError
from tipcoder.exchange.analysts.statistics import MISSING, SPSS, STATA, write_statistics
from tipcoder.exchange.privacy import profiles
from tipcoder.framework.form.form import Form, Item, Question, Text
from tipcoder.services.forms import form_with_shipped
from tipcoder.services.frameworks import shipped_framework

PROGRAMS = [(SPSS, ".sav"), (STATA, ".dta")]


def written(folder: Path, program: str, **more: Any) -> Path:
    finished(write_statistics(folder, export(**more), program))
    return folder


def read(path: Path) -> tuple[list[dict[str, Any]], Any]:
    """Return the rows with missing values as they stand, and what the file says of its variables."""
    read_file = pyreadstat.read_sav if path.suffix == ".sav" else pyreadstat.read_dta
    frame, meta = read_file(path, user_missing=True)
    return [
        {key: None if value != value else value for key, value in row.items()} for row in frame.to_dict("records")
    ], meta


@pytest.mark.parametrize(("program", "ending"), PROGRAMS)
def test_values_labels_and_missing_values_come_back(tmp_path: Path, program: str, ending: str) -> None:
    folder = written(tmp_path / "data", program)
    cases, meta = read(folder / f"cases{ending}")
    first, second = cases
    state = {name: (number if program == SPSS else letter) for name, (number, letter) in MISSING.items()}
    assert (first["outcome"], second["outcome"]) == (1, state["not_stated"])
    assert (first["means_force"], first["means_deception"]) == (0, 1)
    assert second["means_force"] == state["unclear"]
    assert (first["decided"], first["decided_year"]) == ("2021-03-14", 2021)
    assert (second["decided"], second["decided_year"]) == ("2019-11", 2019)
    assert meta.variable_value_labels["outcome"][1] == "Convicted"
    assert meta.column_names_to_labels["outcome"] == "Outcome (code)"
    if program == SPSS:
        assert meta.missing_ranges["outcome"] == [{"lo": -94, "hi": -91}]
        assert meta.variable_value_labels["outcome"][-91] == "not_stated"
    else:
        assert set(meta.missing_user_values["outcome"]) == {"a"}


@pytest.mark.parametrize(("program", "ending"), PROGRAMS)
def test_that_a_roster_has_no_rows_is_a_variable_of_its_own(tmp_path: Path, program: str, ending: str) -> None:
    rows = (question("begin_repeat", "victims"), question("text", "who"), question("end_repeat"))
    none = {"victims": Answer(state=AnswerState.NONE)}
    cases = [{"": [stored_row(f"root-{n}", None, f"case-{n}", n, 0, found)]} for n, found in enumerate((none, {}), 1)]
    folder = written(tmp_path / "data", program, form=form(*rows), cases=cases)
    (first, second), meta = read(folder / f"cases{ending}")
    assert meta.variable_value_labels["victims_state"][first["victims_state"]] == "none"
    assert second["victims_state"] is None


@pytest.mark.parametrize(("program", "ending"), PROGRAMS)
def test_what_is_not_answered_is_missing_and_never_0(tmp_path: Path, program: str, ending: str) -> None:
    cases = small_cases()
    cases.append({"": [stored_row("coding-3", None, "case-3", 9, 0, {})]})
    folder = written(tmp_path / "data", program, cases=cases)
    unseen = read(folder / f"cases{ending}")[0][2]
    empty = {key: value for key, value in unseen.items() if key not in ("case_key", "local_number")}
    assert set(empty.values()) == {None, ""}
    assert all(empty[name] is None for name in ("outcome", "means_force", "decided_year", "defendant_count"))


@pytest.mark.parametrize(("program", "ending"), PROGRAMS)
def test_a_level_each_with_keys_that_join_them(tmp_path: Path, program: str, ending: str) -> None:
    folder = written(tmp_path / "data", program, profile=profiles.UNODC)
    assert {path.name for path in folder.iterdir()} == {
        *(f"{level}{ending}" for level in ("cases", "defendants", "charges")),
        "variables.csv",
        "about.csv",
    }
    defendants = {row["row_key"] for row in read(folder / f"defendants{ending}")[0]}
    charges = read(folder / f"charges{ending}")[0]
    assert {row["parent_key"] for row in charges} <= defendants
    assert [row["months"] for row in charges] == [60.5, 12]
    assert "story" not in charges[0]


def test_stata_gets_names_and_texts_that_it_can_hold(tmp_path: Path) -> None:
    cases = small_cases()
    cases[0]["charges"][0].answers["facts_found"] = Answer("ж" * 40_000)  # type: ignore[index]
    folder = written(tmp_path / "data", STATA, cases=cases)
    charges, _ = read(folder / "charges.dta")
    assert charges[0]["facts_found"] == "ж" * (2_045 // 2)
    with (folder / "variables.csv").open(encoding="utf-8", newline="") as file:
        names = list(csv.DictReader(file))
    assert all(len(row["variable"]) <= 32 for row in names)
    assert [row["texts_cut"] for row in names if row["level"] == "charges" and row["texts_cut"]] == ["1"]


@pytest.mark.parametrize(("program", "ending"), PROGRAMS)
def test_the_shipped_framework_can_be_written(tmp_path: Path, program: str, ending: str) -> None:
    form = form_with_shipped(shipped_framework())
    folder = written(tmp_path / "data", program, form=form, cases=[])
    levels = {path.stem for path in folder.iterdir() if path.suffix == ending}
    assert levels == {"cases", *(roster.key for _, roster in form.rosters())}


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "mine.txt").write_text("mine")
    with pytest.raises(UserError, match="folder_not_empty"):
        written(tmp_path / "data", SPSS)


def test_no_label_of_a_variable_is_a_formula(tmp_path: Path) -> None:
    form = small_form()
    question = next(question for _, question in form.all_questions() if question.key == "facts_found")
    labelled = replace(question, label=Text({"en": ("=1+1",)}))
    folder = written(tmp_path / "data", SPSS, form=_with(form, question, labelled))
    with (folder / "variables.csv").open(encoding="utf-8", newline="") as file:
        labels = {row["label"] for row in csv.DictReader(file)}
    assert "'=1+1" in labels
    assert not any(label.startswith(tuple("=+-@\t\r")) for label in labels)


def _with(form: Form, old: Item, new: Item) -> Form:
    """Return a form with an item in the place of another."""
    return replace(form, children=_replaced(form.children, old, new))


def _replaced(items: tuple[Item, ...], old: Item, new: Item) -> tuple[Item, ...]:
    return tuple(
        new if item is old else item if isinstance(item, Question) else
        replace(item, children=_replaced(item.children, old, new))
        for item in items
    )  # fmt: skip


_WRITE = """
import sys
from pathlib import Path
from tests.support.read_back import export
from tests.support.steps import finished
from tests.support.xlsforms import form, question
from tipcoder.errors import UserError
from tipcoder.exchange.analysts.statistics import write_statistics
disk = Path(sys.argv[1])
try:
    finished(write_statistics(disk / "data", export(), sys.argv[2]))
except UserError as error:
    print(error.code, [path.name for path in disk.iterdir()])
"""


@pytest.mark.parametrize("kilobytes", [4, 8])
@pytest.mark.parametrize("program", [SPSS, STATA])
def test_a_full_disk_leaves_nothing_and_is_said(tmp_path: Path, program: str, kilobytes: int) -> None:
    if not can_mount(tmp_path):
        pytest.skip("no disk can be mounted here")
    assert run_on_full_disk(tmp_path, _WRITE, program, kilobytes=kilobytes) == "workbook_disk_full []\n"
