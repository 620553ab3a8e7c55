"""The command that writes a codebook."""

from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, faults_shown
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages.captions import codebook_captions


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
