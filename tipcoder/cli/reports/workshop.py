"""Command `workshop`: writes packs for workshops, mentoring and moot courts into a folder."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, drained, faults_shown, project_at
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES

if TYPE_CHECKING:
    from tipcoder.services.projects import OpenProject


def add_workshop(commands: typer.Typer) -> None:
    """Add `tipcoder workshop`."""
    cases_help = QCoreApplication.translate(
        "Commands", "A text file with the numbers of the cases wanted, one a line; all that are free for training else."
    )
    language_help = QCoreApplication.translate("Commands", "Language of the packs; the program's own if left out.")

    @commands.command(
        "workshop",
        help=QCoreApplication.translate(
            "Commands",
            "Write mock trials, case studies, cards, plans, slides and a handout from approved briefs and exercises.",
        ),
    )
    def workshop(
        project: Path,
        folder: Path,
        cases: Annotated[Path | None, typer.Option(help=cases_help, exists=True, dir_okay=False)] = None,
        altered: Annotated[str, typer.Option(hidden=True)] = "",
        unaltered: Annotated[str, typer.Option(hidden=True)] = "",
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
    ) -> None:
        from tipcoder.services.workshop.making import make_workshop

        if altered or unaltered:
            raise typer.BadParameter(
                QCoreApplication.translate(
                    "Commands", "Facts are altered by a person: make an exercise of the case with tipcoder exercise."
                )
            )
        check_option("--language", in_language, ("", *LANGUAGES))
        with faults_shown(), project_at(project) as opened:
            wanted = None if cases is None else _named(opened, cases)
            made = drained(make_workshop(opened, folder, in_language or ui_language.current(), wanted))
        typer.echo(str(made.folder))


def _named(project: "OpenProject", file: Path) -> list[str]:
    """Return the ids of the cases that a file names, in its order."""
    from tipcoder.services.double_coding.coders import named_cases

    names = file.read_text(encoding="utf-8-sig", errors="replace").split()
    return list(dict.fromkeys(case.id for name in names for case in named_cases(project, [name])))
