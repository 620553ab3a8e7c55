"""Speaks the words of Typer in the language in use: usage, headings of help, faults of arguments."""

import re
from collections.abc import Iterator

import pytest
import typer
from PySide6.QtCore import QCoreApplication
from typer.testing import CliRunner

from tests.support.catalogues import TRANSLATED
from tipcoder.cli.commands import build_commands
from tipcoder.cli.words import spoken
from tipcoder.languages import ui_language

TYPER = re.compile(
    r"Usage|Options|Arguments|Commands:|OPTIONS|COMMAND|required|default|Show this|<str>|<path>|Error|Missing|No such"
    r"|Did you|Got unexpected|Invalid|Try |Input|equal|\[[a-z]+\]\.\.\."
)


@pytest.fixture(params=TRANSLATED)
def language(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[str]:
    ui_language.install(request.param)
    yield request.param
    ui_language.install("en")


def built() -> typer.Typer:
    return build_commands(lambda *_: 0, has_display=lambda: False, print_page=lambda *_: None)


def names_of(commands: typer.Typer) -> list[list[str]]:
    group = typer.main.get_group(commands)
    found: list[list[str]] = [[]]
    for name, command in group.commands.items():
        found.append([name])
        found.extend([name, inner] for inner in getattr(command, "commands", ()))
    return found


def test_help_of_every_command_has_no_word_of_typer(language: str) -> None:
    commands = built()
    names = names_of(commands)
    assert len(names) > 30
    wrong = {}
    for words in names:
        done = CliRunner().invoke(commands, [*words, "--help"])
        assert done.exit_code == 0
        if found := TYPER.findall(done.output):
            wrong[" ".join(words)] = found
    assert wrong == {}


@pytest.mark.parametrize(
    ("arguments", "about"),
    [
        (["exprt"], "'export'"),
        (["export"], "'project'"),
        (["export", "--profle", "unodc"], "--profile"),
        (["export", "--profile"], "--profile"),
        (["check", "a", "b", "c"], "b c"),
        (["sample", "a.tip", "--share", "many"], "--share"),
        (["sample", "a.tip", "--share", "300"], "100"),
        (["sample", "a.tip", "--list=yes"], "--list"),
        (["taxonomy"], "tipcoder"),
    ],
)
def test_faults_of_arguments_are_told_in_the_language(language: str, arguments: list[str], about: str) -> None:
    commands = built()
    done = CliRunner().invoke(commands, arguments, prog_name="tipcoder")
    assert done.exit_code == 2
    assert about in done.stderr
    assert TYPER.findall(done.stderr) == []


def test_english_stays_what_it_is(qapp: QCoreApplication) -> None:
    assert spoken("Missing argument 'project'.") == "Missing argument 'project'."
    assert spoken("No such option: --foo (Possible options: --format)").startswith("No such option: --foo")
    assert spoken("Anything else.") == "Anything else."
    commands = built()
    done = CliRunner().invoke(commands, ["export"], prog_name="tipcoder")
    assert "Error: Missing argument 'project'." in done.stderr
