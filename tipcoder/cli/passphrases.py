"""Commands `passphrase` and `recovery-key`."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import changed_passphrase, check_option, drain, faults_shown, passphrase
from tipcoder.domain.passphrases import refuse_weak

if TYPE_CHECKING:
    from tipcoder.services.passphrases import KeyChange
    from tipcoder.services.projects import OpenProject

_KEEP, _REKEY, _REMOVE = _WAYS = ("keep", "rekey", "remove")


def add_passphrase(commands: typer.Typer) -> None:
    """Add `tipcoder passphrase` and `tipcoder recovery-key`."""
    new_help = QCoreApplication.translate("Commands", "Make another one; the old one opens the project no more.")
    backups_help = QCoreApplication.translate(
        "Commands",
        "Backups that still open as before: keep them so, encrypt them anew (rekey), or remove them once there is a "
        "new one.",
    )

    @commands.command(
        name="passphrase",
        help=QCoreApplication.translate(
            "Commands",
            "Change the passphrase of a project, and its recovery key with it. The new one is that of "
            "TIPCODER_NEW_PASSPHRASE, or one that is asked for.",
        ),
    )
    def change(
        project: Path, old_backups: Annotated[str, typer.Option("--old-backups", help=backups_help)] = _KEEP
    ) -> None:
        from tipcoder.services.passphrases import change_passphrase

        check_option("--old-backups", old_backups, _WAYS)
        current = passphrase(project.name)

        def work(opened: "OpenProject") -> "KeyChange":
            return change_passphrase(opened, current, changed_passphrase(refuse_weak))

        _change(project, current, work, old_backups)

    @commands.command(
        name="recovery-key",
        help=QCoreApplication.translate("Commands", "Print the recovery key of a project, or give it another one."),
    )
    def recovery_key(
        project: Path,
        new: Annotated[bool, typer.Option("--new", help=new_help)] = False,
        old_backups: Annotated[str, typer.Option("--old-backups", help=backups_help)] = _KEEP,
    ) -> None:
        from tipcoder.services.passphrases import new_recovery_key

        check_option("--old-backups", old_backups, _WAYS)
        current = passphrase(project.name)
        if new:
            _change(project, current, lambda opened: new_recovery_key(opened, current), old_backups)
        else:
            _show(project, current)


def _show(path: Path, current: str) -> None:
    from tipcoder.services.projects import close_project, open_project

    with faults_shown():
        opened = open_project(path, passphrase=current, read_only=True)
        close_project(opened)
        typer.echo(opened.recovery_key)


def _change(path: Path, current: str, work: "Callable[[OpenProject], KeyChange]", old_backups: str) -> None:
    from tipcoder.services.passphrases import rekey_backups, remove_backups
    from tipcoder.services.projects import close_project, open_project

    with faults_shown():
        opened = open_project(path, passphrase=current)
        try:
            change = work(opened)
            _tell(opened.recovery_key)
            if old_backups == _REKEY:
                drain(rekey_backups(change))
            elif old_backups == _REMOVE:
                remove_backups(change)
            elif change.backups:
                kept = QCoreApplication.translate("Commands", "Backups that still open as before: {count}, in {folder}")
                typer.echo(kept.format(count=len(change.backups), folder=change.backups[0].parent), err=True)
        finally:
            close_project(opened)


def _tell(key: str) -> None:
    text = QCoreApplication.translate(
        "Commands", "Recovery key, which opens the project if the passphrase is lost: {key}"
    )
    typer.echo(text.format(key=key))
