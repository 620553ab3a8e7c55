"""Command `findings`: counts the figures of a project into a workbook, or as JSON."""

import json
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, drain, drained, faults_shown, project_at
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES


def add_findings(commands: typer.Typer) -> None:
    """Add `tipcoder findings`."""
    edition_help = QCoreApplication.translate(
        "Commands", "internal: all figures and the rows that they count; public: nothing that could single out persons."
    )
    language_help = QCoreApplication.translate("Commands", "Language of the findings; the program's own if left out.")
    json_help = QCoreApplication.translate("Commands", "Print the figures as JSON.")

    @commands.command(
        "findings",
        help=QCoreApplication.translate(
            "Commands", "Count what the courts did: definitions, figures, and the rows that each of them counts."
        ),
    )
    def findings(
        project: Path,
        workbook: Annotated[Path | None, typer.Argument()] = None,
        edition: Annotated[str, typer.Option(help=edition_help)] = "internal",
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        from tipcoder.services.delivered import refuse_overwriting
        from tipcoder.services.findings.counting import Edition, count_findings
        from tipcoder.services.findings.record import findings_record
        from tipcoder.services.findings.workbook import Ladders, write_findings_workbook
        from tipcoder.services.release.gate import TextGate, audience_of, released_figures
        from tipcoder.services.release.ledger import FiguresRecorder, ReleaseKind, earlier_editions

        check_option("--edition", edition, tuple(Edition))
        check_option("--language", in_language, ("", *LANGUAGES))
        if workbook is None and not as_json:
            raise typer.BadParameter(
                QCoreApplication.translate("Commands", "Name a workbook to write, or give --json."),
                param_hint="WORKBOOK",
            )
        language = in_language or ui_language.current()
        with faults_shown():
            if workbook is not None:
                refuse_overwriting(workbook, (project,))
            with project_at(project) as opened:
                ladders = Ladders()
                counted = drained(count_findings(opened, watch=None if workbook is None else ladders.add))
                released = released_figures(counted, audience_of(Edition(edition)), language, earlier_editions(opened))
                if workbook is not None:
                    seal = FiguresRecorder(opened, ReleaseKind.FIGURES, released, language, workbook.name).seal
                    drain(write_findings_workbook(released, workbook, language, seal, ladders.rungs))
                    typer.echo(str(workbook), err=as_json)
                if as_json:
                    with FiguresRecorder(opened, ReleaseKind.FIGURES, released, language).seal():
                        gate = TextGate(opened, audience_of(Edition(edition)))
                        gate.pass_noted(released.value.findings.noted)
                        record = findings_record(released, language, gate.not_read)
                        typer.echo(json.dumps(record, ensure_ascii=False, indent=1))
