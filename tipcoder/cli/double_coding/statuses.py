"""Command `status`: how far the codings of cases are, and setting it."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, faults_shown, names_in, project_at
from tipcoder.domain.projects import Case, CodingStatus
from tipcoder.messages.statuses import status_name

if TYPE_CHECKING:
    from tipcoder.services.projects import OpenProject


def add_status(commands: typer.Typer) -> None:
    """Add `tipcoder status`."""
    cases_help = QCoreApplication.translate("Commands", "Only these cases, by number (3, 5-8) or key; all if left out.")
    set_help = QCoreApplication.translate(
        "Commands",
        "Give these cases a status: to_do, in_work, submitted or settled. What is submitted is kept as it is now, and "
        "compared so.",
    )
    coder_help = QCoreApplication.translate("Commands", "Of the second codings by this coder; else of the first ones.")
    json_help = QCoreApplication.translate("Commands", "Print the cases as JSON.")

    @commands.command(
        help=QCoreApplication.translate("Commands", "Say how far the codings of cases are, and who said so; or set it.")
    )
    def status(
        project: Path,
        more: Annotated[list[str] | None, typer.Argument(hidden=True)] = None,
        cases: Annotated[list[str] | None, typer.Option(help=cases_help)] = None,
        set_to: Annotated[str, typer.Option("--set", help=set_help)] = "",
        coder: Annotated[str, typer.Option(help=coder_help)] = "",
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        check_option("--set", set_to, ("", *CodingStatus))
        with faults_shown(), project_at(project) as opened:
            _status(opened, names_in(cases, more), set_to, coder.strip(), as_json=as_json)


def _status(project: "OpenProject", names: list[str], set_to: str, coder: str, *, as_json: bool) -> None:
    from tipcoder.services.cases import list_cases
    from tipcoder.services.double_coding.coders import named_cases, work_as
    from tipcoder.services.double_coding.statuses import set_status

    if coder:
        work_as(project, coder)
    chosen = named_cases(project, names) if names else list_cases(project)
    if set_to:
        set_status(project, chosen, CodingStatus(set_to))
        ids = {case.id for case in chosen}
        chosen = tuple(case for case in list_cases(project) if case.id in ids)
    if as_json:
        typer.echo(json.dumps([_record(case) for case in chosen], ensure_ascii=False, indent=1))
        return
    for case in chosen:
        typer.echo("\t".join(filter(None, (str(case.number), status_name(case.status), case.status_by, _moment(case)))))


def _record(case: Case) -> dict[str, object]:
    return {
        "case": case.number,
        "status": case.status.value,
        "by": case.status_by or None,
        "at": _moment(case) or None,
        "role": case.coding.role.value,
        "coder": case.coding.coder,
    }


def _moment(case: Case) -> str:
    return case.status_at.isoformat(timespec="seconds") if case.status_at else ""
