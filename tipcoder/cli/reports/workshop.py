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
    altered_help = QCoreApplication.translate(
        "Commands", "A text file with the numbers of the cases whose facts are altered for training, one a line."
    )
    unaltered_help = QCoreApplication.translate(
        "Commands",
        "A text file with the numbers of the cases whose facts may stand, although few are alike in the country.",
    )
    language_help = QCoreApplication.translate("Commands", "Language of the packs; the program's own if left out.")

    @commands.command(
        "workshop",
        help=QCoreApplication.translate(
            "Commands",
            "Write case sheets, moot courts, discussion cards, slides and handouts, with nothing that identifies a "
            "person.",
        ),
    )
    def workshop(
        project: Path,
        folder: Path,
        cases: Annotated[Path | None, typer.Option(help=cases_help, exists=True, dir_okay=False)] = None,
        altered: Annotated[Path | None, typer.Option(help=altered_help, exists=True, dir_okay=False)] = None,
        unaltered: Annotated[Path | None, typer.Option(help=unaltered_help, exists=True, dir_okay=False)] = None,
        in_language: Annotated[str, typer.Option("--language", help=language_help)] = "",
    ) -> None:
        from tipcoder.services.workshop.making import make_workshop

        check_option("--language", in_language, ("", *LANGUAGES))
        with faults_shown(), project_at(project) as opened:
            wanted = None if cases is None else _named(opened, cases)
            decided = dict.fromkeys(_named(opened, unaltered), False) | dict.fromkeys(_named(opened, altered), True)
            made = drained(make_workshop(opened, folder, in_language or ui_language.current(), wanted, decided))
        typer.echo(str(made.folder))


def _named(project: "OpenProject", file: Path | None) -> frozenset[str]:
    """Return the ids of the cases that a file names, none without a file."""
    from tipcoder.services.double_coding.coders import named_cases

    names = [] if file is None else file.read_text(encoding="utf-8-sig", errors="replace").split()
    return frozenset(case.id for case in named_cases(project, names))
