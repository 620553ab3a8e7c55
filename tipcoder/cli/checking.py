"""The command that checks a project."""

from collections.abc import Generator
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder import language
from tipcoder.cli.findings import tell
from tipcoder.cli.shown import drain, faults_shown, passphrase
from tipcoder.domain.progress import Progress

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
        tell(findings, as_json=as_json)


def _result(steps: Generator[Progress, None, Result]) -> Result:
    """Drive long work to its end and return what it returns."""
    results: list[Result] = []

    def noted() -> Generator[Progress]:
        results.append((yield from steps))

    drain(noted())
    return results[0]
