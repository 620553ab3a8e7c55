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
        from tipcoder.services.backups import Credentials, open_restored, project_of, take_over_releases
        from tipcoder.services.projects import close_project

        with faults_shown():
            by = Credentials(passphrase(backup.name))
            restored = open_restored(backup, project, by)
            taken_over = take_over_releases(restored, project_of(backup), by)
            close_project(restored)
        if taken_over is None:
            unknown = QCoreApplication.translate("Commands", "What left since this backup was made is not known.")
            typer.echo(unknown, err=True)
        elif taken_over:
            told = QCoreApplication.translate("Commands", "Releases since this backup, now known to it: {number}")
            typer.echo(told.format(number=taken_over), err=True)
        typer.echo(str(project))
