"""Command `sample`: draws the cases that are coded a second time."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import faults_shown, names_in, project_at

if TYPE_CHECKING:
    from tipcoder.domain.projects import CodingRound
    from tipcoder.services.projects import OpenProject


def add_sample(commands: typer.Typer) -> None:
    """Add `tipcoder sample`."""
    share_help = QCoreApplication.translate(
        "Commands", "Percent of the cases; at least five are drawn, and of ten or fewer at least half."
    )
    seed_help = QCoreApplication.translate("Commands", "Seed of chance: the same one draws the same cases.")
    add_help = QCoreApplication.translate(
        "Commands", "Further cases by number (3, 5-8) or key; they are marked as added."
    )
    coder_help = QCoreApplication.translate("Commands", "Code of the second coder whose task the cases are.")
    calibration_help = QCoreApplication.translate(
        "Commands", "Draw nothing: record that all coders code the cases of --add before real coding begins."
    )
    list_help = QCoreApplication.translate("Commands", "Draw nothing: say which rounds there are.")
    json_help = QCoreApplication.translate("Commands", "Print the rounds as JSON.")

    @commands.command(
        help=QCoreApplication.translate(
            "Commands", "Draw by chance which cases are coded a second time, from each outcome at first instance."
        )
    )
    def sample(
        project: Path,
        share: Annotated[int, typer.Option(min=1, max=100, help=share_help)] = 20,
        seed: Annotated[int | None, typer.Option(min=0, max=2**31 - 1, help=seed_help)] = None,
        add: Annotated[list[str] | None, typer.Option(help=add_help)] = None,
        coder: Annotated[str, typer.Option(help=coder_help)] = "",
        calibration: Annotated[bool, typer.Option("--calibration", help=calibration_help)] = False,
        list_only: Annotated[bool, typer.Option("--list", help=list_help)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        from tipcoder.services.double_coding.coders import named_cases
        from tipcoder.services.double_coding.samples import begin_calibration, draw_sample, list_rounds

        with faults_shown(), project_at(project) as opened:
            added = named_cases(opened, names_in(add, None))
            if calibration and not added:
                raise typer.BadParameter("--calibration", param_hint="--add")
            if list_only:
                rounds = list_rounds(opened)
            elif calibration:
                rounds = (begin_calibration(opened, added),)
            else:
                rounds = (draw_sample(opened, share=share, seed=seed, added=added, coder=coder),)
            _tell(opened, rounds, as_json=as_json)


def _tell(project: "OpenProject", rounds: "tuple[CodingRound, ...]", *, as_json: bool) -> None:
    from tipcoder.services.cases import list_cases

    numbers = {case.id: case.number for case in list_cases(project)}
    records = [_record(made, numbers) for made in rounds]
    if as_json:
        typer.echo(json.dumps(records, ensure_ascii=False, indent=1))
        return
    head = QCoreApplication.translate("Commands", "Round {number}, seed {seed}")
    added = QCoreApplication.translate("Commands", "added")
    for made in rounds:
        typer.echo(head.format(number=made.number, seed=made.seed))
        for case in made.cases:
            parts = (str(numbers.get(case.case, "")), case.stratum, case.assigned_to, added if case.is_added else "")
            typer.echo("\t".join(filter(None, parts)))


def _record(made: "CodingRound", numbers: dict[str, int]) -> dict[str, object]:
    return {
        "round": made.number,
        "kind": made.kind.value,
        "seed": made.seed,
        "share": made.share,
        "by": made.coder,
        "at": made.made_at.isoformat(timespec="seconds"),
        "cases": [
            {
                "case": numbers.get(case.case),
                "stratum": case.stratum,
                "coder": case.assigned_to or None,
                "added": case.is_added,
            }
            for case in made.cases
        ],
    }
