"""Commands `backup` and `restore`."""

from pathlib import Path

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.console import faults_shown, passphrase, tell_backup


def add_backup(commands: typer.Typer) -> None:
    """Add `tipcoder backup` and `tipcoder restore`."""

    @commands.command(
        help=QCoreApplication.translate("Commands", "Write a checked copy of a project into the folder of its backups.")
    )
    def backup(project: Path) -> None:
        from tipcoder.services.backups import back_up_file

        with faults_shown():
            made = back_up_file(project, passphrase(project.name))
        tell_backup(made)

    @commands.command(
        help=QCoreApplication.translate("Commands", "Restore a backup to a new file. Nothing is overwritten.")
    )
    def restore(backup: Path, project: Path) -> None:
        from tipcoder.services.backups import Credentials
        from tipcoder.services.backups import restore as restore_backup

        with faults_shown():
            restore_backup(backup, project, Credentials(passphrase(backup.name)))
        typer.echo(str(project))
