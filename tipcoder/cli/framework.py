"""Commands `framework write`, `check`, `try` and `codebook`."""

import json
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, faults_shown, severity_word
from tipcoder.cli.faults import tell
from tipcoder.cli.installing import add_install
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages import sentence
from tipcoder.messages.captions import codebook_captions


def add_framework(commands: typer.Typer) -> None:
    """Add `tipcoder framework write`, `check`, `try`, `codebook` and `install`."""
    group = typer.Typer(help=QCoreApplication.translate("Commands", "Analysis frameworks."))
    commands.add_typer(group, name="framework")
    add_codebook(group)
    add_install(group)
    name_help = QCoreApplication.translate("Commands", "Which framework; the first if left out.")

    @group.command(help=QCoreApplication.translate("Commands", "Write a shipped framework as XLSForm workbook."))
    def write(workbook: Path, name: Annotated[str, typer.Option(help=name_help)] = "") -> None:
        from tipcoder.services.frameworks import write_framework

        with faults_shown():
            write_framework(workbook, name)
        typer.echo(str(workbook))

    json_help = QCoreApplication.translate("Commands", "Print the findings as JSON.")
    html_help = QCoreApplication.translate("Commands", "Write the findings into a page of HTML for sending on.")

    @group.command(help=QCoreApplication.translate("Commands", "Read a framework and say what is wrong in it."))
    def check(
        workbook: Path,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
        html: Annotated[Path | None, typer.Option(help=html_help)] = None,
    ) -> None:
        from tipcoder.services.frameworks import check_framework, write_faults

        faults = check_framework(workbook)
        said = [(severity_word(is_error=fault.is_error), sentence(fault.error)) for fault in faults]
        if html is not None:
            with faults_shown():
                write_faults(html, workbook.name, ui_language.current(), said)
        tell(faults, as_json=as_json)

    count_help = QCoreApplication.translate("Commands", "Print how many core and extended questions are asked then.")

    @group.command(
        "try",
        help=QCoreApplication.translate(
            "Commands", "Take the steps of a JSON file in a framework and print the state of every question."
        ),
    )
    def try_out(
        workbook: Path, steps: Path, count: Annotated[bool, typer.Option("--count", help=count_help)] = False
    ) -> None:
        from tipcoder.services.frameworks import count_questions, try_framework

        with faults_shown():
            if count:
                found: object = count_questions(workbook, steps)
            else:
                found = try_framework(workbook, steps, ui_language.current())
        typer.echo(json.dumps(found, ensure_ascii=False, indent=1))


def add_codebook(group: typer.Typer) -> None:
    """Add `tipcoder framework codebook`."""
    framework_help = QCoreApplication.translate("Commands", "Framework workbook; the one that ships if left out.")
    language_help = QCoreApplication.translate("Commands", "Language of labels; the program's own if left out.")

    @group.command(
        help=QCoreApplication.translate("Commands", "Write a framework and its terms for reading: .html or .docx.")
    )
    def codebook(
        file: Path,
        framework: Annotated[Path | None, typer.Option(help=framework_help)] = None,
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
    ) -> None:
        from tipcoder.services.codebook import write_codebook

        check_option("--language", in_language, ("", *LANGUAGES))
        labels_in = in_language or ui_language.current()
        with faults_shown():
            write_codebook(file, framework, language=labels_in, captions=codebook_captions(labels_in))
        typer.echo(str(file))
