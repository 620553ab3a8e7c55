"""Command `sheet`: one case for reading and printing, as PDF or Word document."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, drained, faults_shown, project_at
from tipcoder.cli.exporting import leaving_less_help, open_shown
from tipcoder.languages import ui_language
from tipcoder.languages.captions import Captions, CaseSheetCaptions
from tipcoder.languages.registry import LANGUAGES
from tipcoder.messages.profiles import export_help

PrintPage = Callable[[str, Path, str], None]


def add_sheet(commands: typer.Typer, print_page: PrintPage) -> None:
    """Add `tipcoder sheet`. `print_page` prints a page of HTML into a PDF."""
    language_help = QCoreApplication.translate("Commands", "Language of the sheet; the program's own if left out.")
    less_help = leaving_less_help()
    case_help = QCoreApplication.translate("Commands", "Number or key of the case.")

    @commands.command(
        "sheet",
        help=QCoreApplication.translate(
            "Commands", "Write what is coded of one case for reading and printing, as PDF or Word document."
        ),
    )
    def sheet(
        project: Path,
        case: Annotated[str, typer.Argument(help=case_help)],
        document: Path,
        profile: Annotated[str, typer.Option(help=export_help())] = "archive",
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
        recipient: Annotated[str, typer.Option(help=less_help.recipient)] = "UNODC",
        accept_small_cells: Annotated[bool, typer.Option("--accept-small-cells", help=less_help.accept)] = False,
        generalise_attribute: Annotated[list[str] | None, typer.Option(help=less_help.generalise)] = None,
        leave_out_attribute: Annotated[list[str] | None, typer.Option(help=less_help.leave_out)] = None,
    ) -> None:
        from tipcoder.services.case_sheets import SheetRequest, write_case_sheet
        from tipcoder.services.delivered import refuse_overwriting
        from tipcoder.services.double_coding.coders import named_cases
        from tipcoder.services.exporting.export import PROFILES, ExportRequest, coarser_by_names

        check_option("--profile", profile, tuple(PROFILES))
        check_option("--language", in_language, ("", *LANGUAGES))
        language = in_language or ui_language.current()
        export = ExportRequest(
            profile=profile,
            language=language,
            captions=Captions(language),
            recipient=recipient.strip() or "UNODC",
            coarser=coarser_by_names(generalise_attribute or (), leave_out_attribute or ()),
            accepts_small_cells=accept_small_cells,
        )
        with faults_shown():
            refuse_overwriting(document, (project,))
            with project_at(project) as opened:
                request = SheetRequest(export, CaseSheetCaptions(language))
                (found, *_) = named_cases(opened, [case])
                with open_shown(as_json=False):
                    drained(write_case_sheet(opened, found.id, document, request, print_page))
        typer.echo(str(document))
