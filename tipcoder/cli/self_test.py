"""Command `self-test`: tries whether this installation works."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication, qVersion

from tipcoder.cli.console import drained, faults_shown
from tipcoder.messages.self_test import check_names, check_outcomes

if TYPE_CHECKING:
    from tipcoder.services.self_test import CheckResult


def add_self_test(commands: typer.Typer) -> None:
    """Add `tipcoder self-test`."""
    json_help = QCoreApplication.translate("Commands", "Print the results as JSON.")
    report_help = QCoreApplication.translate(
        "Commands", "Write the results, versions and the technical log into this .json file for those who help."
    )

    @commands.command(
        "self-test",
        help=QCoreApplication.translate(
            "Commands", "Try with an invented case whether this installation works; nothing of yours is touched."
        ),
    )
    def self_test(
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
        report: Annotated[Path | None, typer.Option(help=report_help)] = None,
    ) -> None:
        from tipcoder.services.self_test import Outcome, diagnosis, run_self_test, write_diagnosis

        with faults_shown():
            results = drained(run_self_test())
            if report is not None:
                write_diagnosis(report, diagnosis(results, qVersion()))
        if as_json:
            typer.echo(json.dumps([asdict(result) for result in results], ensure_ascii=False, indent=1))
        else:
            _show(results)
        if any(result.outcome is Outcome.FAILED for result in results):
            raise typer.Exit(1)


def _show(results: "Sequence[CheckResult]") -> None:
    names, outcomes = check_names(), check_outcomes()
    for result in results:
        counted = ", ".join(f"{name} {value}" for name, value in result.details.items())
        cells = (outcomes[result.outcome], names[result.name], f"{result.seconds:.2f} s", counted or result.failure)
        typer.echo("\t".join(filter(None, cells)))
