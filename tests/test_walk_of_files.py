"""Walk through help, commands, reports and workbooks in every language: nothing English in them, no wrong script."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import typer
from PySide6.QtWidgets import QApplication
from typer.testing import CliRunner

from tests.support.commands import Commands
from tests.support.import_sheets import exported
from tests.support.read_twice import read_twice
from tests.support.walk import known
from tests.support.walk.data import words_of_national_law, written_by_people
from tests.support.walk.foreign import Allowed, foreign_texts
from tests.support.word_reports import read_report
from tipcoder import paths
from tipcoder.cli.commands import build_commands
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.services.demo.demo import DEMO_PASSPHRASE
from tipcoder.services.projects import close_project

CODE = re.compile(r"```.*?```|`[^`]*`|\]\([^)]*\)", re.DOTALL)
"""Code and the targets of links in Markdown."""


NAME = re.compile(r"[a-z_]+( [\d.]+)?")
"""Names of columns, of sheets and of term lists with their versions."""

Say = Callable[[str, object], None]


def findings(texts: Mapping[str, list[str]], what: str, say: Say, *names: str) -> list[str]:
    """Return what is foreign in texts of a kind, by language, and say how many there are; `names` are no words."""
    english, allowed = (
        frozenset(texts["en"]),
        Allowed((*written_by_people(), *names), known.SHARED, words_of_national_law()),
    )
    found = [f"{code}: {one}" for code in LANGUAGES for one in foreign_texts(texts[code], english, code, allowed)]
    counted = ", ".join(f"{code} {len(one)}" for code, one in texts.items())
    say("walked", f"{what}; texts: {counted}; findings: {len(found)}")
    return found


def names_of(command: Any) -> Iterator[str]:
    """Yield the names of a command, of those below it, and of what they are given."""
    yield command.name or ""
    for given in command.params:
        yield from (given.name, given.metavar or "", *map(str, getattr(getattr(given, "type", None), "choices", ())))
    for inner in getattr(command, "commands", {}).values():
        yield from names_of(inner)


def test_pages_of_the_help(record_property: Say) -> None:
    texts = {
        code: [
            line
            for page in sorted((paths.resources() / "help" / code).glob("*.md"))
            for line in CODE.sub(" ", page.read_text("utf-8")).splitlines()
        ]
        for code in LANGUAGES
    }
    assert len(texts["sq"]) > 200
    found = findings(texts, "help", record_property)
    assert not found, "\n".join(found)


def test_help_of_every_command(qapp: QApplication, record_property: Say) -> None:
    texts = {}
    for code in LANGUAGES:
        ui_language.install(code)
        commands = build_commands(lambda *_: 0, has_display=lambda: False, print_page=lambda *_: None)
        group = typer.main.get_group(commands)
        names = [[], *([name] for name in group.commands)]
        names += [[name, inner] for name, one in group.commands.items() for inner in getattr(one, "commands", ())]
        outputs = [CliRunner().invoke(commands, [*words, "--help"], prog_name="tipcoder").output for words in names]
        # a line may hold nothing but the name of an option
        texts[code] = [part.strip() for output in outputs for part in re.split(r"\n\s*\n|\n(?=\s*-)|\s{2,}", output)]
    found = findings(texts, "commands", record_property, known.COMMANDS, *names_of(group))
    assert not found, "\n".join(found)


def test_reports_and_workbooks(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: Say
) -> None:
    monkeypatch.setenv("TIPCODER_PASSPHRASE", DEMO_PASSPHRASE)
    project = read_twice(tmp_path / "MNE.tip")
    workbooks, reports = {}, {}
    for code in LANGUAGES:
        book = openpyxl.load_workbook(exported(project, tmp_path / f"{code}.xlsx", language=code), read_only=True)
        captions = [next(sheet.iter_rows(max_row=1, values_only=True), ()) for sheet in book.worksheets]
        texts = [text for row in (*captions, *book.worksheets[0].iter_rows(values_only=True)) for text in row]
        book.close()
        workbooks[code] = [text for text in texts if isinstance(text, str) and not NAME.fullmatch(text)]
    close_project(project)
    for code in LANGUAGES:
        ui_language.install(code)
        target = tmp_path / f"{code}.docx"
        assert Commands()("report", tmp_path / "MNE.tip", target, "--language", code).exit_code == 0
        report = read_report(target)
        cells = [cell for table in report.tables for row in table.rows for cell in row]
        reports[code] = [
            *(text for _, text in (*report.headings, *report.paragraphs)),
            *(text for pair in report.figures for text in pair),
            *(table.caption for table in report.tables),
            *cells,
        ]
    found = findings(workbooks, "workbooks", record_property, known.WORKBOOK)
    found += findings(reports, "reports", record_property, known.WORKBOOK)
    assert not found, "\n".join(found)
