"""Two experts settle apart: a file for both, read back whole or not at all, with what they do not propose alike."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication

from tests.support.commands import PASSPHRASE, Commands
from tests.support.double_coded import FIRST, open_double_coded, submit
from tipcoder.domain.answers import Answer, Ref
from tipcoder.services.double_coding.settling.settling import SettlingSession, open_settling
from tipcoder.services.projects import close_project, open_project
from tipcoder.storage.coding.snapshots import compared_codings

Proposals = Mapping[str, tuple[str, str, str]]
"""Choice, reason and sentence by question, or by the entry of a row that one side alone has."""


@pytest.fixture
def run(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", PASSPHRASE)
    return Commands()


@pytest.fixture
def path(run: Commands, tmp_path: Path) -> Path:
    project = open_double_coded(run, tmp_path)
    submit(project)
    close_project(project)
    return tmp_path / "Srbija.tip"


@pytest.fixture
def file(run: Commands, path: Path) -> Path:
    done = run("settle", path, "--write", path.with_name("settling.xlsx"))
    assert done.exit_code == 0, done.output
    assert "Left out, as they may identify persons: 1" in done.stdout
    return path.with_name("settling.xlsx")


def rows_in(file: Path) -> list[dict[str, Any]]:
    lines = list(load_workbook(file)["settling"].iter_rows(values_only=True))
    return [dict(zip(map(str, lines[1]), line, strict=True)) for line in lines[2:]]


def filled(file: Path, name: str, proposals: Proposals) -> Path:
    """Return a copy of the file that an expert filled in."""
    copy = Path(shutil.copyfile(file, file.with_name(name)))
    book = load_workbook(copy)
    sheet = book["settling"]
    names = [cell.value for cell in sheet[2]]
    for line in range(3, sheet.max_row + 1):
        said = {name: sheet.cell(line, column) for column, name in enumerate(names, 1)}
        for words, proposal in proposals.items():
            if words in (said["question"].value, said["entry"].value):
                for column, value in zip(("choice", "reason", "note"), proposal, strict=True):
                    said[column].value = value or None
    book.save(copy)
    return copy


def settle(run: Commands, path: Path, first: Path, second: Path, *options: str) -> dict[str, Any]:
    done = run("settle", path, "--read", first, "--read", second, "--json", *options)
    assert done.exit_code == 0, done.output
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def decided(path: Path) -> dict[str, str | None]:
    """Return what is decided, by question: the agreed answer."""
    project = open_project(path, passphrase=PASSPHRASE)
    session: SettlingSession = open_settling(project, compared_codings(project.database)[0].coding.coding.case)
    found: dict[str, str | None] = {}
    for difference in session.differences():
        if difference.decision is not None:
            answer = session.coding.live.answer(Ref(difference.ref.row, difference.question.key)) or Answer()
            found[difference.question.name] = " ".join(sorted(answer.value.split()))
    close_project(project)
    return found


def test_the_file_names_no_person_and_no_text_and_tells_both_sides(file: Path) -> None:
    rows = rows_in(file)

    assert {row["question"] for row in rows} == {None, "Consent", "Means", "Adult"}
    consent = next(row for row in rows if row["question"] == "Consent")
    assert {consent["a"], consent["b"]} == {"Yes", "No"}
    everything = json.dumps(rows)
    for word in ("A.B.", "C.D.", "Q.Z.", "SRB-01", "SRB-02", "One"):
        assert f'"{word}"' not in everything
        assert "C.D." not in everything


def test_only_what_both_propose_alike_is_settled(run: Commands, path: Path, file: Path) -> None:
    first = filled(file, "first.xlsx", {"Consent": ("a", "law", ""), "Means": ("both", "", ""), "Adult": ("a", "", "")})
    second = filled(file, "second.xlsx", {"Consent": ("b", "law", ""), "Means": ("BOTH", "", "The same words.")})

    trial = settle(run, path, first, second, "--dry-run")
    assert decided(path) == {}
    found = settle(run, path, first, second)

    assert found == trial
    assert (found["settled"], found["waiting"]) == (1, 1)
    assert [(one["question"], one["first"], one["second"]) for one in found["conflicts"]] == [
        ("Consent", "a law", "b law")
    ]
    assert decided(path) == {"means": "force fraud threat"}
    again = settle(run, path, first, second)
    assert (again["settled"], again["before"]) == (0, 1)


def test_a_question_that_leads_needs_the_same_reason_of_both(run: Commands, path: Path, file: Path) -> None:
    found = settle(
        run,
        path,
        filled(file, "first.xlsx", {"Consent": ("a", "", "")}),
        filled(file, "second.xlsx", {"Consent": ("a", "", "")}),
    )

    assert (found["settled"], len(found["conflicts"])) == (0, 1)


@pytest.mark.parametrize(
    ("proposals", "words"),
    [
        ({"Adult": ("c", "", "")}, "a, b, both or not_settled"),
        ({"Adult": ("a", "because", "")}, "none of the reasons"),
    ],
)
def test_a_file_with_a_fault_settles_nothing(
    run: Commands, path: Path, file: Path, proposals: Proposals, words: str
) -> None:
    good = filled(file, "first.xlsx", {"Means": ("a", "", ""), "Adult": ("a", "", "")})
    bad = filled(file, "second.xlsx", {"Means": ("a", "", ""), **proposals})

    done = run("settle", path, "--read", good, "--read", bad)

    assert (done.exit_code, decided(path)) == (1, {})
    assert words in done.output


def test_a_case_of_a_number_that_none_has_is_a_fault_of_the_file(run: Commands, path: Path, file: Path) -> None:
    good = filled(file, "first.xlsx", {"Means": ("a", "", "")})
    bad = filled(file, "second.xlsx", {"Means": ("a", "", "")})
    book = load_workbook(bad)
    sheet = book["settling"]
    column = next(cell.column for cell in sheet[2] if cell.value == "case")
    for line in range(3, sheet.max_row + 1):
        sheet.cell(line, column).value = "9" * 5000
    book.save(bad)

    done = run("settle", path, "--read", good, "--read", bad)

    assert (done.exit_code, decided(path)) == (1, {})
    assert "second.xlsx" in done.output


def test_a_file_of_another_project_is_refused(run: Commands, path: Path, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    project = open_double_coded(run, folder, [{**FIRST[0], "months": 11}])
    submit(project)
    close_project(project)
    assert run("settle", folder / "Srbija.tip", "--write", folder / "settling.xlsx").exit_code == 0
    other = filled(folder / "settling.xlsx", "filled.xlsx", {"Means": ("a", "", "")})

    done = run("settle", path, "--read", filled(file, "first.xlsx", {"Means": ("a", "", "")}), "--read", other)

    assert (done.exit_code, decided(path)) == (1, {})
    assert "filled.xlsx" in done.output


def test_rows_of_one_side_are_settled_apart_too(run: Commands, path: Path, file: Path) -> None:
    lone = [row for row in rows_in(file) if row["question"] is None and row["entry"] == "Victims"]
    assert len(lone) == 2
    proposals: Proposals = {"Victims": ("a", "", "")}

    found = settle(run, path, filled(file, "first.xlsx", proposals), filled(file, "second.xlsx", proposals))

    assert found["settled"] == 2
