"""Command `hand-over`: a copy of a project for somebody else."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, faults_shown, names_in, new_passphrase, project_at, tell_unreadable

_STATUSES = ("complete", "missing", "wrong")


_APART = "--status, --words, --without-judgments | --second, --cases, --coder"
"""Options that belong together, each kind for itself."""


def add_hand_over(commands: typer.Typer) -> None:
    """Add `tipcoder hand-over`."""
    status_help = QCoreApplication.translate(
        "Commands", "Only cases that are complete, missing (something) or wrong; may be given several times."
    )
    words_help = QCoreApplication.translate("Commands", "Only cases in which these words occur, as in the list.")
    judgments_help = QCoreApplication.translate(
        "Commands", "Leave out the files and texts of judgments. Quoted passages stay."
    )

    second_help = QCoreApplication.translate(
        "Commands",
        "For a second coder, who codes cases again: judgments, framework and taxonomies, without a trace of the first "
        "coding.",
    )
    cases_help = QCoreApplication.translate(
        "Commands", "With --second, only these cases, by number (3, 5-8) or key; else the sample, or all."
    )
    coder_help = QCoreApplication.translate(
        "Commands", "With --second, the code of the second coder; the next free one if left out."
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
        more: Annotated[list[str] | None, typer.Argument(hidden=True)] = None,
        status: Annotated[list[str] | None, typer.Option(help=status_help)] = None,
        words: Annotated[str, typer.Option(help=words_help)] = "",
        without_judgments: Annotated[bool, typer.Option("--without-judgments", help=judgments_help)] = False,
        second: Annotated[bool, typer.Option("--second", help=second_help)] = False,
        cases: Annotated[list[str] | None, typer.Option(help=cases_help)] = None,
        coder: Annotated[str, typer.Option(help=coder_help)] = "",
    ) -> None:
        named = names_in(cases, more)
        if second:
            if status or words or without_judgments:
                raise typer.BadParameter(_APART, param_hint="--second")
            _hand_over_blind(project, copy, named, coder)
            return
        if named or coder:
            raise typer.BadParameter(_APART, param_hint="--cases")
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


def _hand_over_blind(project: Path, copy: Path, cases: Sequence[str], coder: str) -> None:
    from tipcoder.services.cases import list_cases
    from tipcoder.services.double_coding.coders import next_coder
    from tipcoder.services.double_coding.samples import tasks_of
    from tipcoder.services.double_coding.second_codings import hand_over_blind

    with faults_shown(), project_at(project) as opened:
        code = coder.strip() or next_coder(opened)
        named = cases or tasks_of(opened, code) or [case.id for case in list_cases(opened)]
        chosen = hand_over_blind(opened, copy, new_passphrase(), coder=code, cases=named)
    said = QCoreApplication.translate("Commands", "Cases for the second coder {coder}: {cases}.")
    typer.echo(said.format(coder=code, cases=", ".join(str(case.number) for case in chosen)), err=True)
    typer.echo(str(copy))
