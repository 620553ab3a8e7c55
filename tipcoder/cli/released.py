"""Command `released`: what left a project, and what a public edition would tell now."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import check_option, drained, faults_shown, project_at
from tipcoder.languages import ui_language

if TYPE_CHECKING:
    from tipcoder.services.release.ledger import RecordedRelease, TriedEdition

_PUBLIC = "public"
_ID = 8
"""Characters of an id that stand in a line: enough to name it by."""


def add_released(commands: typer.Typer) -> None:
    """Add `tipcoder released`."""
    try_help = QCoreApplication.translate(
        "Commands", "public: show what an edition would publish, repeat and withhold now. Nothing is recorded."
    )
    withdraw_help = QCoreApplication.translate(
        "Commands", "Id of a release that reached nobody: later editions are no longer compared with it."
    )
    reason_help = QCoreApplication.translate("Commands", "Why it reached nobody; needed with --withdraw.")
    json_help = QCoreApplication.translate("Commands", "Print it as JSON.")

    @commands.command(help=QCoreApplication.translate("Commands", "List what left a project, the latest first."))
    def released(
        project: Path,
        try_edition: Annotated[str, typer.Option("--try", help=try_help)] = "",
        withdraw: Annotated[str, typer.Option(help=withdraw_help)] = "",
        reason: Annotated[str, typer.Option(help=reason_help)] = "",
        as_json: Annotated[bool, typer.Option("--json", help=json_help)] = False,
    ) -> None:
        from tipcoder.services.release import ledger

        check_option("--try", try_edition, ("", _PUBLIC))
        if withdraw and not reason.strip():
            raise typer.BadParameter(
                QCoreApplication.translate("Commands", "Say why it reached nobody."), param_hint="--reason"
            )
        with faults_shown(), project_at(project) as opened:
            if withdraw:
                ledger.withdraw(opened, withdraw, reason)
            if try_edition:
                tried = drained(ledger.try_public(opened, ui_language.current()))
                typer.echo(_json(_tried(tried)) if as_json else "\n".join(_lines_tried(tried)))
                return
            found = ledger.list_releases(opened)
        if as_json:
            typer.echo(_json({"releases": [_record(one) for one in found]}))
            return
        for one in found:
            typer.echo(_line(one))


def _json(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, indent=1)


def _record(found: "RecordedRelease") -> dict[str, Any]:
    release = found.release
    return {
        "id": found.id,
        "made_at": found.made_at.isoformat(),
        "kind": release.kind.value,
        "audience": release.audience.value,
        "for": release.recipient,
        "file": release.file_name,
        "cases": release.cases,
        "sha256": release.sha256,
        "edition": found.edition,
        "state": found.state.value,
        "why": found.why,
    }


def _line(found: "RecordedRelease") -> str:
    release = found.release
    parts = (
        found.id[:_ID],
        f"{found.made_at:%Y-%m-%d %H:%M}",
        release.kind.value,
        release.recipient or release.audience.value,
        found.edition,
        str(release.cases),
        found.state.value,
        release.file_name,
        found.why,
    )
    return "  ".join(filter(None, parts))


def _tried(tried: "TriedEdition") -> dict[str, Any]:
    return {
        "edition_id": tried.edition,
        "cases": tried.cases,
        "figures": [
            {"id": one.figure, "label": one.title, "state": one.state, "why": one.why, "told": one.told}
            for one in tried.figures
        ],
    }


def _lines_tried(tried: "TriedEdition") -> list[str]:
    return ["  ".join(filter(None, (one.figure, one.state, one.title, one.told))) for one in tried.figures]
