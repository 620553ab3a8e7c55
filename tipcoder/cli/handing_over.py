"""Command `hand-over`: a copy of a project for somebody else."""

from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, faults_shown, new_passphrase, project_at, tell_unreadable

_STATUSES = ("complete", "missing", "wrong")


def add_hand_over(commands: typer.Typer) -> None:
    """Add `tipcoder hand-over`."""
    status_help = QCoreApplication.translate(
        "Commands", "Only cases that are complete, missing (something) or wrong; may be given several times."
    )
    words_help = QCoreApplication.translate("Commands", "Only cases in which these words occur, as in the list.")
    judgments_help = QCoreApplication.translate(
        "Commands", "Leave out the files and texts of judgments. Quoted passages stay."
    )

    @commands.command(
        name="hand-over",
        help=QCoreApplication.translate(
            "Commands",
            "Write a copy of a project for somebody who may see all of it, opened by the passphrase of "
            "TIPCODER_NEW_PASSPHRASE, or one that is asked for.",
        ),
    )
    def hand_over(
        project: Path,
        copy: Path,
        status: Annotated[list[str] | None, typer.Option(help=status_help)] = None,
        words: Annotated[str, typer.Option(help=words_help)] = "",
        without_judgments: Annotated[bool, typer.Option("--without-judgments", help=judgments_help)] = False,
    ) -> None:
        from tipcoder.services import handover
        from tipcoder.services.case_selection import CaseStatus, Selection

        for one in status or ():
            check_option("--status", one, _STATUSES)
        selection = Selection(frozenset(map(CaseStatus, status or CaseStatus)), words)
        with faults_shown(), project_at(project, though_damaged=True) as opened:
            tell_unreadable(opened)
            chosen = handover.hand_over(
                opened, copy, new_passphrase(), selection=selection, with_judgments=not without_judgments
            )
        said = QCoreApplication.translate("Commands", "Cases in the copy: {cases}. Left out: {left_out}.")
        typer.echo(said.format(cases=chosen.count, left_out=chosen.left_out), err=True)
        typer.echo(str(copy))
