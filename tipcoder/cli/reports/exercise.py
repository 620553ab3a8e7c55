"""Command `exercise`: a copy of a coded case whose facts a person alters for training."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, faults_shown, project_at

if TYPE_CHECKING:
    from tipcoder.services.projects import OpenProject


def add_exercise(commands: typer.Typer) -> None:
    """Add `tipcoder exercise`."""
    case_help = QCoreApplication.translate("Commands", "Number or key of the case.")
    start_help = QCoreApplication.translate(
        "Commands", "Copy the coding of the case, with the texts of its brief, as an exercise."
    )
    set_help = QCoreApplication.translate(
        "Commands",
        "Alter the exercise by the steps of a JSON file, as framework try takes them; texts by "
        '["text", part, row, language, words] and ["confirm", part, row, language].',
    )
    json_help = QCoreApplication.translate("Commands", "Print state, changes, texts and open checks as JSON.")
    approve_help = QCoreApplication.translate("Commands", "Approve the exercise in this language.")
    accept_help = QCoreApplication.translate(
        "Commands", "Ids of checks that you have looked at and accept; with commas between them."
    )
    discard_help = QCoreApplication.translate("Commands", "Delete the exercise; the case stays as it is.")

    @commands.command(
        "exercise",
        help=QCoreApplication.translate(
            "Commands", "Alter a copy of a case for training, with a check whether its facts still agree."
        ),
    )
    def exercise(
        project: Path,
        case: Annotated[str, typer.Argument(help=case_help)],
        start: Annotated[bool, typer.Option("--start", help=start_help)] = False,
        steps: Annotated[Path | None, typer.Option("--set", help=set_help)] = None,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
        approve: Annotated[str, typer.Option(help=approve_help)] = "",
        accept: Annotated[str, typer.Option(help=accept_help)] = "",
        discard: Annotated[bool, typer.Option("--discard", help=discard_help)] = False,
    ) -> None:
        if sum((start, steps is not None, as_json, bool(approve), discard)) != 1:
            raise typer.BadParameter(
                QCoreApplication.translate("Commands", "Give one of --start, --set, --json, --approve and --discard.")
            )
        if accept and not approve:
            raise typer.BadParameter(QCoreApplication.translate("Commands", "--accept belongs to --approve."))
        with faults_shown(), project_at(project) as opened:
            _do(opened, case, steps, approve, accept, is_start=start, is_discard=discard)


def _do(
    project: "OpenProject",
    case: str,
    steps: Path | None,
    approved: str,
    accepted: str,
    *,
    is_start: bool,
    is_discard: bool,
) -> None:
    from tipcoder.services.briefs.brief import brief_languages
    from tipcoder.services.briefs.exercise import drop_exercise, read_exercise, set_exercise, start_exercise
    from tipcoder.services.briefs.exercise_approval import approve_exercise, exercise_record
    from tipcoder.services.double_coding.coders import named_cases
    from tipcoder.services.frameworks import read_steps

    (found,) = named_cases(project, [case])
    if is_start:
        start_exercise(project, found.id)
    elif steps is not None:
        set_exercise(project, found.id, read_steps(steps))
    elif is_discard:
        drop_exercise(project, found.id)
    elif approved:
        check_option("--approve", approved, brief_languages(project))
        ids = [one.strip() for one in accepted.split(",") if one.strip()]
        approve_exercise(project, read_exercise(project, found.id), approved, ids)
    else:
        record = exercise_record(project, read_exercise(project, found.id))
        typer.echo(json.dumps(record, ensure_ascii=False, indent=1))
