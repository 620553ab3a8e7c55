"""Command `population`: what is known of all judgments that the cases are a part of, and changing it."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import faults_shown, project_at
from tipcoder.domain.population import NUMBERS, SELECTION_TEXT, Population
from tipcoder.errors import UserError

if TYPE_CHECKING:
    from tipcoder.services.projects import OpenProject


def add_population(commands: typer.Typer) -> None:
    """Add `tipcoder population`."""
    changes_help = QCoreApplication.translate(
        "Commands",
        "What to change: judgments_existing=120. Nothing behind = where it is not known. All are taken, or none.",
    )
    json_help = QCoreApplication.translate("Commands", "Print it as JSON.")

    @commands.command(
        help=QCoreApplication.translate(
            "Commands",
            "Say what is known of all judgments that the cases are a part of, or change it: the period; how many exist,"
            " were requested, received and refused, and are final; in how many cases the coder was a judge; and how "
            "judgments were selected. Intervals and the report use it.",
        )
    )
    def population(
        project: Path,
        changes: Annotated[list[str] | None, typer.Argument(metavar="[KEY=VALUE]...", help=changes_help)] = None,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        with faults_shown(), project_at(project) as opened:
            _population(opened, changes or [], as_json=as_json)


def _population(project: "OpenProject", changes: list[str], *, as_json: bool) -> None:
    from tipcoder.services.population import change_population, population_of, populations
    from tipcoder.services.release.gate import population_values

    if changes:
        change_population(project, dict(map(_change, changes)))
    known = population_of(project)
    values = population_values(known)
    if as_json:
        by_country = populations(project) if project.project.is_regional else {}
        record = _record(known, values[SELECTION_TEXT])
        record["countries"] = {country: _record(found, "") for country, found in sorted(by_country.items())}
        typer.echo(json.dumps(record, ensure_ascii=False, indent=1))
        return
    for key, value in values.items():
        typer.echo(f"{key}\t{value}")


def _change(told: str) -> tuple[str, str]:
    key, sign, value = told.partition("=")
    if not sign:
        raise UserError("population_without_sign", change=told)
    return key.strip(), value


def _record(found: Population, selection: str) -> dict[str, object]:
    return {**{key: found.numbers.get(key) for key in NUMBERS}, SELECTION_TEXT: selection or None}
