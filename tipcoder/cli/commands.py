"""Assembles all commands."""

from collections.abc import Callable

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.backups import add_backup
from tipcoder.cli.checking import add_check
from tipcoder.cli.consolidating import add_consolidate
from tipcoder.cli.exporting import add_export
from tipcoder.cli.framework import add_framework
from tipcoder.cli.handing_over import add_hand_over
from tipcoder.cli.importing import add_import
from tipcoder.cli.passphrases import add_passphrase
from tipcoder.cli.project import OpenWindow, add_demo, add_new
from tipcoder.cli.taxonomy import add_taxonomy


def build_commands(open_window: OpenWindow, *, has_display: Callable[[], bool]) -> typer.Typer:
    """Return the program's commands, their help in the language in use."""
    commands = typer.Typer(
        name="tipcoder",
        help=QCoreApplication.translate(
            "Commands", "Codes judgments on trafficking in persons, offline and encrypted."
        ),
        no_args_is_help=False,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    add_demo(commands, open_window, has_display)
    add_new(commands)
    add_export(commands)
    add_import(commands)
    add_hand_over(commands)
    add_consolidate(commands)
    add_framework(commands)
    add_taxonomy(commands)
    add_check(commands)
    add_backup(commands)
    add_passphrase(commands)
    return commands
