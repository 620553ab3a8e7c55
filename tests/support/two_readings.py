"""Cases that several people code in templates, imported and compared as in a terminal."""

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.support.commands import Commands
from tests.support.import_sheets import Sheets, changed
from tests.support.made_once import made_once
from tests.support.xlsforms import YES_NO, Rows, workbook

Coded = Sequence[Mapping[str, Any]]
"""Cases with answers by question, `~unclear` for a state, and lists of rows by roster."""


def compare(
    run: Commands, folder: Path, survey: Rows, readings: Mapping[str, Coded], choices: Rows = YES_NO
) -> dict[str, Any]:
    """Return the record of agreement between readings of the same cases, by coder; the first is the primary one."""
    project = folder / "Srbija.tip"
    make(run, project, survey, readings, choices)
    said, again = (run("agreement", project, "--json") for _ in range(2))
    assert said.exit_code == 0, said.output
    assert said.stdout_bytes == again.stdout_bytes
    record: dict[str, Any] = json.loads(said.stdout)
    return record


def make(
    run: Commands,
    project: Path,
    survey: Rows,
    readings: Mapping[str, Coded],
    choices: Rows = YES_NO,
    country: str = "SRB",
    version: str = "1",
) -> None:
    """Make a project that holds readings by coder. Two of the same readings are copies of one."""
    given = (project.name, survey, readings, choices, country, version, os.environ.get("TIPCODER_PASSPHRASE"))

    def make_one(folder: Path) -> None:
        framework = folder / "framework.xlsx"
        framework.write_bytes(workbook(survey, choices, {"version": version}))
        _code(run, folder / project.name, framework, readings, country)

    shutil.copytree(made_once("readings", make_one, given), project.parent, dirs_exist_ok=True)


def _code(run: Commands, project: Path, framework: Path, readings: Mapping[str, Coded], country: str) -> None:
    first = next(iter(readings))
    done = run("new", project, "--country", country, "--framework", framework, "--coder", first)
    assert done.exit_code == 0, done.output
    template = project.with_name("template.xlsx")
    assert run("export", project, template, "--template").exit_code == 0
    for coder, cases in readings.items():
        file = Path(shutil.copyfile(template, project.with_name(f"{coder}.xlsx")))
        changed(file, lambda sheets, cases=cases: _fill(sheets, cases))  # type: ignore[misc]
        role = () if coder == first else ("--as", "second", "--coder", coder)
        done = run("import", project, file, *role)
        assert done.exit_code == 0, done.output


def _fill(sheets: Sheets, cases: Coded) -> None:
    lines: dict[str, int] = {}

    def fill(sheet: str, answers: Mapping[str, Any], case: int, parent: str | int | None) -> None:
        line = lines[sheet] = lines.get(sheet, 2) + 1
        key: str | int = case if parent is None else f"{sheet}{line}"
        sheets.set(sheet, line, case_key=case)
        if parent is not None:
            sheets.set(sheet, line, row_key=key, parent_key=parent)
        for name, value in answers.items():
            if isinstance(value, list):
                for row in value:
                    fill(name, row, case, key)
            elif str(value).startswith("~"):
                sheets.set(sheet, line, **{f"{name}_state": value[1:]})
            else:
                sheets.set(sheet, line, **{name: value})

    for number, answers in enumerate(cases, 1):
        fill("cases", answers, number, None)
