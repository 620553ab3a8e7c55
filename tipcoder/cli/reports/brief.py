"""Command `brief`: a structured summary of one coded case for readers, drafted from its coding."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, faults_shown, project_at

PrintPage = Callable[[str, Path, str], None]


def add_brief(commands: typer.Typer, print_page: PrintPage) -> None:
    """Add `tipcoder brief`. `print_page` prints a page of HTML into a PDF."""
    case_help = QCoreApplication.translate("Commands", "Number or key of the case.")
    language_help = QCoreApplication.translate(
        "Commands", "Language of the brief: the project's own, which it is if left out, or en."
    )
    draft_help = QCoreApplication.translate(
        "Commands", "Print the brief though nobody has approved it, marked as a draft on every page."
    )
    json_help = QCoreApplication.translate("Commands", "Print the brief as JSON, in both languages.")

    @commands.command(
        "brief",
        help=QCoreApplication.translate(
            "Commands", "Summarise one case for readers, drafted from its coding, as Word document, PDF or page."
        ),
    )
    def brief(
        project: Path,
        case: Annotated[str, typer.Argument(help=case_help)],
        document: Annotated[Path | None, typer.Argument()] = None,
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
        draft: Annotated[bool, typer.Option("--draft", help=draft_help)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        from tipcoder.services.briefs.brief import brief_document, brief_languages, read_brief, write_brief
        from tipcoder.services.briefs.record import brief_record
        from tipcoder.services.delivered import refuse_overwriting
        from tipcoder.services.double_coding.coders import named_cases

        if (document is None) is not as_json:
            raise typer.BadParameter(
                QCoreApplication.translate("Commands", "Name a document to write, or give --json."),
                param_hint="DOCUMENT",
            )
        with faults_shown():
            if document is not None:
                refuse_overwriting(document, (project,))
            with project_at(project) as opened:
                languages = brief_languages(opened)
                check_option("--language", in_language, ("", *languages))
                (found, *_) = named_cases(opened, [case])
                made = read_brief(opened, found.id)
                if document is None:
                    typer.echo(json.dumps(brief_record(opened, made), ensure_ascii=False, indent=1))
                    return
                language = in_language or languages[0]
                write_brief(document, brief_document(made, language, is_draft=draft), print_page)
        typer.echo(str(document))
