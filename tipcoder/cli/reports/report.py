"""Command `report`: drafts the report of findings as a Word document."""

from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, drain, faults_shown, project_at
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES


def add_report(commands: typer.Typer) -> None:
    """Add `tipcoder report`."""
    edition_help = QCoreApplication.translate(
        "Commands", "internal: all figures and the cases behind them; public: nothing that could single out persons."
    )
    language_help = QCoreApplication.translate("Commands", "Language of the report; the program's own if left out.")
    chapters_help = QCoreApplication.translate(
        "Commands",
        "Numbers or names of chapters, and letters of annexes, separated by commas; all chapters if left out.",
    )
    annex_help = QCoreApplication.translate(
        "Commands",
        "Write the annexes too, as DOCUMENT.annex.docx: case briefs, all other tables, definitions, what is open.",
    )

    @commands.command(
        "report",
        help=QCoreApplication.translate(
            "Commands", "Draft the report of findings, of a country or of the region, as a Word document."
        ),
    )
    def report(
        project: Path,
        document: Path,
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
        edition: Annotated[str, typer.Option(help=edition_help)] = "internal",
        chapters: Annotated[str, typer.Option(help=chapters_help)] = "",
        annex: Annotated[bool, typer.Option("--annex", help=annex_help)] = False,
    ) -> None:
        from tipcoder.services.delivered import refuse_overwriting
        from tipcoder.services.findings.outline import read_outline
        from tipcoder.services.report.chapters import ANNEXES
        from tipcoder.services.report.making import Edition, ReportRequest, annex_of, make_report

        check_option("--edition", edition, tuple(Edition))
        check_option("--language", in_language, ("", *LANGUAGES))
        places = read_outline().by_place()
        names = {**places, **{name: name for name in (*places.values(), *ANNEXES)}}
        asked = [key.upper() if key.upper() in ANNEXES else key.lower() for key in chapters.replace(",", " ").split()]
        for key in asked:
            check_option("--chapters", key, tuple(names))
        request = ReportRequest(
            edition=Edition(edition),
            language=in_language or ui_language.current(),
            chapters=frozenset(names[key] for key in asked),
            with_annexes=annex,
        )
        with faults_shown():
            refuse_overwriting(document, (project,))
            refuse_overwriting(annex_of(document), (project,))
            with project_at(project) as opened:
                drain(make_report(opened, document, request))
        typer.echo(str(document))
        if annex:
            typer.echo(str(annex_of(document)))
