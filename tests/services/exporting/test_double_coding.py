"""Workbooks of cases coded twice: what leaves of all codings, in the country and across a border; reading back."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import LISTS, SURVEY, submit
from tests.support.import_sheets import changed, exported, planned
from tests.support.read_back import rows
from tests.support.two_readings import Coded, make
from tests.support.xlsforms import question
from tipcoder.domain.import_plan import EntryKind, Reason
from tipcoder.domain.projects import CodingRole, SettlingChoice
from tipcoder.services.cases import list_cases, remove_case
from tipcoder.services.double_coding.settling.settling import open_settling
from tipcoder.services.projects import OpenProject, close_project, open_project

PLAN = [
    *SURVEY,
    question("date", "decided", "Decided"),
    question("text", "facts", "Facts", tip_privacy="narrative", tip_measure="nominal"),
]
FIRST: Coded = [
    {
        "case_title": "One",
        "consent": "yes",
        "why": "no",
        "means": "force threat",
        "months": 12,
        "decided": "2021-03-14",
        "facts": "firstword",
        "victims": [
            {"initials": "A.B.", "adult": "yes", "hearings": [{"length": 1}, {"length": 2}]},
            {"initials": "C.D.", "adult": "no"},
        ],
    },
    {"case_title": "Two", "consent": "no", "decided": "2020-02"},
    {"case_title": "Three", "consent": "no"},
]
SECOND: Coded = [
    {
        "case_title": "1",
        "consent": "no",
        "means": "threat fraud",
        "months": 12,
        "decided": "2021-03-15",
        "facts": "otherword",
        "victims": [{"initials": "A.B.", "adult": "~unclear"}, {"initials": "Q.Z.", "adult": "no"}],
    },
    {"case_title": "2", "consent": "no", "decided": "2020-02-11"},
]
SHEETS = {"agreement", "differences", "agreement_pairs", "codings"}


@pytest.fixture(scope="module")
def made(qapp: QCoreApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("double")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
        make(Commands(), folder / "Srbija.tip", PLAN, {"SRB-01": FIRST, "SRB-02": SECOND}, LISTS)
    return folder / "Srbija.tip"


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Iterator[OpenProject]:
    opened = open_project(Path(shutil.copy(made, tmp_path / made.name)), passphrase=PASSPHRASE)
    yield opened
    close_project(opened)


def pairs(path: Path, question: str) -> list[tuple[Any, ...]]:
    """Return number of pair, both answers, both states and kind of each unit of a question."""
    names = ("pair", "first", "second", "first_state", "second_state", "kind")
    found = [row for row in rows(path, "agreement_pairs") if row["question"] == question]
    return [tuple(row[name] for name in names) for row in found]


def words(path: Path) -> set[str]:
    book = openpyxl.load_workbook(path)
    return {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell}


def test_all_codings_stay_in_the_country_with_their_agreement(
    project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = exported(project, tmp_path / "archive.xlsx")
    close_project(project)
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    record = json.loads(Commands()("agreement", project.path, "--json").stdout)

    assert set(openpyxl.load_workbook(path).sheetnames) >= SHEETS
    figures = {row["question"]: row for row in rows(path, "agreement")}
    for found in record["questions"]:
        if found["n_compared"]:
            row, word = figures[found["name"]], None if found["tier"] == "verified" else found["word"]
            assert (row["units"], row["compared"], row["percent"]) == (
                found["n_units"],
                found["n_compared"],
                found["percent"],
            )
            assert (row["alpha"], row["kappa"], row["word"]) == (found["alpha"], found["kappa"], word)
    assert len(rows(path, "differences")) == len(record["disagreements"])
    codings = rows(path, "codings")
    assert {(row["role"], row["coder"]) for row in codings} == {("second", "SRB-02")}
    said = {(row["question"], row["value"], row["state"]) for row in codings}
    assert {("means", "threat fraud", "answered"), ("adult", None, "unclear")} <= said
    keys = {row["row_key"] for row in codings}
    assert {row["parent_key"] for row in codings if row["row_number"]} <= keys


def test_pairs_have_what_both_say_of_each_unit(project: OpenProject, tmp_path: Path) -> None:
    path = exported(project, tmp_path / "archive.xlsx")

    both = ("answered", "answered", "compared")
    assert pairs(path, "consent") == [(1, "yes", "no", *both), (1, "no", "no", *both)]
    assert pairs(path, "means")[0] == (1, "force threat", "fraud threat", *both)
    assert pairs(path, "why")[0] == (1, "no", None, "answered", None, "not_asked")
    assert pairs(path, "decided") == [
        (1, "2021-03-14", "2021-03-15", *both),
        (1, "2020-02", "2020-02-11", "answered", "answered", "partial_date"),
    ]
    assert pairs(path, "adult") == [
        (1, "yes", None, "answered", "unclear", "state"),
        (2, "no", None, "answered", None, "row_unmatched"),
        (3, None, "no", None, "answered", "row_unmatched"),
    ]
    assert pairs(path, "facts") == pairs(path, "initials") == []


def test_only_pairs_cross_the_border_and_nobody_is_named_in_them(project: OpenProject, tmp_path: Path) -> None:
    path = exported(project, tmp_path / "unodc.xlsx", "unodc")

    assert SHEETS & set(openpyxl.load_workbook(path).sheetnames) == {"agreement_pairs"}
    found = rows(path, "agreement_pairs")
    assert {row["case_key"] for row in found} < {row["case_key"] for row in rows(path, "cases")}
    years = sorted((row["first"], row["second"], row["kind"]) for row in found if row["question"] == "decided")
    assert years == [("2020", "2020", "compared"), ("2021", "2021", "compared")]
    assert {row["leaves"] for row in found if row["question"] == "decided"} == {"year"}
    assert {"SRB-02", "otherword", "Q.Z.", "2021-03-15"}.isdisjoint(words(path))
    assert words(path).isdisjoint(case.id for case in list_cases(project))


def test_nothing_is_told_where_nobody_coded_twice(project: OpenProject, tmp_path: Path) -> None:
    for case in list_cases(project)[:2]:
        remove_case(project, case.id)

    for profile in ("archive", "unodc"):
        path = exported(project, tmp_path / f"{profile}.xlsx", profile)
        assert SHEETS.isdisjoint(openpyxl.load_workbook(path).sheetnames)


def test_a_second_coder_takes_nothing_along_of_the_first_coding(project: OpenProject, tmp_path: Path) -> None:
    project.database.work_as(CodingRole.SECOND, "SRB-02")

    path = exported(project, tmp_path / "archive.xlsx")

    assert SHEETS.isdisjoint(openpyxl.load_workbook(path).sheetnames)
    assert words(path).isdisjoint({"firstword", "One"})


def test_what_is_edited_on_these_sheets_is_told_and_not_read_back(project: OpenProject, tmp_path: Path) -> None:
    path = exported(project, tmp_path / "archive.xlsx")
    plan, entries = planned(project, path)
    assert (plan.counts.changes, entries) == (0, ())

    def edit(sheets: Any) -> None:
        (line, *_) = sheets.lines("agreement_pairs", question="consent", first="yes")
        sheets.set("agreement_pairs", line, second="yes")
        (line,) = sheets.lines("codings", question="facts")
        sheets.set("codings", line, value="mine")

    plan, entries = planned(project, changed(path, edit))
    assert plan.counts.changes == 0
    told = {(entry.kind, entry.reason, entry.place, entry.old, entry.new) for entry in entries}
    assert told == {
        (EntryKind.REFUSED, Reason.DOUBLE_CODING, "Cases › Consent", "no", "yes"),
        (EntryKind.REFUSED, Reason.DOUBLE_CODING, "Cases › Facts", "otherword", "mine"),
    }


def test_a_settled_case_leaves_with_all_three_codings(project: OpenProject, tmp_path: Path) -> None:
    submit(project)
    before = [pairs(exported(project, tmp_path / "before.xlsx"), name) for name in ("consent", "adult", "means")]
    session = open_settling(project, list_cases(project)[1].id)
    for difference in session.differences():
        session.decide(difference, SettlingChoice.A)
    session.finish()

    path = exported(project, tmp_path / "after.xlsx")

    assert [pairs(path, name) for name in ("consent", "adult", "means")] == before
    codings = rows(path, "codings")
    keys = [row["case_key"] for row in rows(path, "cases")]
    assert {(row["case_key"], row["role"]) for row in codings} == {
        (keys[0], "second"),
        (keys[1], "primary"),
        (keys[1], "second"),
    }
    plan, entries = planned(project, path)
    assert (plan.counts.changes, entries) == (0, ())
