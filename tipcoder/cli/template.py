"""`tipcoder export --template`: an empty workbook for coding in Excel."""

from pathlib import Path

import typer

from tipcoder.cli.console import faults_shown, passphrase
from tipcoder.messages.captions import template_captions, workbook_captions


def write_template(project: Path, workbook: Path, labels_in: str) -> None:
    """Write an empty workbook of a project's framework, and say where it is."""
    from tipcoder.services.exporting.template import export_template
    from tipcoder.services.projects import close_project, open_project

    with faults_shown():
        opened = open_project(project, passphrase=passphrase())
        try:
            export_template(
                opened,
                workbook,
                language=labels_in,
                captions=workbook_captions(labels_in),
                words=template_captions(labels_in),
            )
        finally:
            close_project(opened)
    typer.echo(str(workbook))
