"""The command that checks a project."""

import json
from collections.abc import Generator
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder import language
from tipcoder.cli.shown import drain, faults_shown, passphrase, severity_word
from tipcoder.domain.progress import Progress
from tipcoder.messages import sentence

Result = TypeVar("Result")


def add_check(commands: typer.Typer) -> None:
    """Add `tipcoder check`."""
    json_help = QCoreApplication.translate("Commands", "Print the findings as JSON.")

    @commands.command(
        help=QCoreApplication.translate("Commands", "Say whether a project is sound, complete and proved.")
    )
    def check(project: Path, as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False) -> None:
        from tipcoder.services.checking import check_project
        from tipcoder.services.projects import close_project, open_project

        with faults_shown():
            opened = open_project(project, passphrase=passphrase())
            try:
                findings = _result(check_project(opened, language.current()))
            finally:
                close_project(opened)
        if as_json:
            records = [
                finding.error.values
                | {"severity": finding.severity, "code": finding.error.code, "message": sentence(finding.error)}
                for finding in findings
            ]
            typer.echo(json.dumps(records, ensure_ascii=False, indent=1))
        else:
            for finding in findings:
                typer.echo(f"{severity_word(is_error=finding.is_error)}: {sentence(finding.error)}", err=True)
        if any(finding.is_error for finding in findings):
            raise typer.Exit(1)


def _result(steps: Generator[Progress, None, Result]) -> Result:
    """Drive long work to its end and return what it returns."""
    results: list[Result] = []

    def noted() -> Generator[Progress]:
        results.append((yield from steps))

    drain(noted())
    return results[0]
