"""Command `settle`: two experts who do not sit together settle the differences between their codings by file."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import faults_shown, names_in, project_at
from tipcoder.languages import ui_language
from tipcoder.languages.captions import SettlingCaptions
from tipcoder.messages.settling import conflict_sentence, read_sentence, written_sentence

if TYPE_CHECKING:
    from tipcoder.services.projects import OpenProject


def add_settle(commands: typer.Typer) -> None:
    """Add `tipcoder settle`."""
    cases_help = QCoreApplication.translate("Commands", "Only these cases, by number (3, 5-8) or key.")
    write_help = QCoreApplication.translate(
        "Commands",
        "Write the differences into this workbook (.xlsx); each of the two fills in a copy. Texts, and what may "
        "identify persons, are left out.",
    )
    read_help = QCoreApplication.translate(
        "Commands", "A copy that one of the two has filled in; given twice. What both propose alike is settled."
    )
    trial_help = QCoreApplication.translate("Commands", "Only say what would be settled.")
    json_help = QCoreApplication.translate("Commands", "Print the result as JSON.")

    @commands.command(
        help=QCoreApplication.translate(
            "Commands", "Settle the differences between two codings apart: write them for both, and read both back."
        )
    )
    def settle(
        project: Path,
        more: Annotated[list[str] | None, typer.Argument(hidden=True)] = None,
        cases: Annotated[list[str] | None, typer.Option(help=cases_help)] = None,
        write: Annotated[Path | None, typer.Option(help=write_help)] = None,
        read: Annotated[list[Path] | None, typer.Option(help=read_help)] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=trial_help)] = False,
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        files = read or []
        if (write is None) == (len(files) != 2) or (write is not None and files):
            raise typer.BadParameter(
                QCoreApplication.translate("Commands", "Give --write once, or --read twice."), param_hint="--read"
            )
        with faults_shown(), project_at(project) as opened:
            if write is not None:
                _write(opened, names_in(cases, more), write, project)
            else:
                _read(opened, files[0], files[1], is_trial=dry_run, as_json=as_json)


def _write(project: "OpenProject", names: list[str], target: Path, path: Path) -> None:
    from tipcoder.services.delivered import refuse_overwriting
    from tipcoder.services.double_coding.coders import named_cases
    from tipcoder.services.double_coding.settling.apart import write_apart

    refuse_overwriting(target, (path,))
    chosen = named_cases(project, names) if names else None
    language = ui_language.current()
    written = write_apart(project, chosen, target, language, SettlingCaptions(language))
    typer.echo(written_sentence(written.lines, written.kept))


def _read(project: "OpenProject", first: Path, second: Path, *, is_trial: bool, as_json: bool) -> None:
    from tipcoder.services.double_coding.settling.apart import read_apart

    found = read_apart(project, first, second, ui_language.current(), is_trial=is_trial)
    if as_json:
        typer.echo(json.dumps(asdict(found), ensure_ascii=False, indent=1))
        return
    typer.echo(read_sentence(found.settled, found.before, found.waiting, len(found.conflicts)))
    for one in found.conflicts:
        words = " › ".join(filter(None, (one.entry, one.question)))
        typer.echo(conflict_sentence(one.case, words, one.first, one.second))
