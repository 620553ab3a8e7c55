"""Assembles all commands."""

from collections.abc import Callable
from typing import Any

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.backups import add_backup
from tipcoder.cli.checking import add_check
from tipcoder.cli.console import refuse_passwords
from tipcoder.cli.consolidating import add_consolidate
from tipcoder.cli.double_coding.agreement import add_agreement
from tipcoder.cli.double_coding.sampling import add_sample
from tipcoder.cli.double_coding.settling import add_settle
from tipcoder.cli.double_coding.statuses import add_status
from tipcoder.cli.exporting import add_export
from tipcoder.cli.framework import add_framework
from tipcoder.cli.handing_over import add_hand_over
from tipcoder.cli.importing import add_import
from tipcoder.cli.passphrases import add_passphrase
from tipcoder.cli.population import add_population
from tipcoder.cli.project import OpenWindow, add_demo, add_new
from tipcoder.cli.proposing import add_propose
from tipcoder.cli.released import add_released
from tipcoder.cli.reports.brief import add_brief, add_sherloc
from tipcoder.cli.reports.exercise import add_exercise
from tipcoder.cli.reports.findings import add_findings
from tipcoder.cli.reports.report import add_report
from tipcoder.cli.reports.sheet import PrintPage, add_sheet
from tipcoder.cli.reports.texts import add_texts
from tipcoder.cli.reports.workshop import add_workshop
from tipcoder.cli.self_test import add_self_test
from tipcoder.cli.taxonomy import add_taxonomy
from tipcoder.cli.words import SpokenGroup


def build_commands(open_window: OpenWindow, *, has_display: Callable[[], bool], print_page: PrintPage) -> typer.Typer:
    """Return the program's commands, their help in the language in use. `print_page` prints HTML into a PDF."""
    commands = typer.Typer(
        name="tipcoder",
        cls=_Commands,
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
    add_sample(commands)
    add_status(commands)
    add_agreement(commands)
    add_settle(commands)
    add_consolidate(commands)
    add_framework(commands)
    add_taxonomy(commands)
    add_check(commands)
    add_population(commands)
    add_propose(commands)
    add_findings(commands)
    add_report(commands)
    add_released(commands)
    add_sheet(commands, print_page)
    add_brief(commands, print_page)
    add_sherloc(commands)
    add_exercise(commands)
    add_workshop(commands)
    add_backup(commands)
    add_passphrase(commands)
    add_texts(commands)
    add_self_test(commands)
    return commands


class _Commands(SpokenGroup):
    """Refuses passwords among the arguments first: what is wrong with others is said with what they are."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the arguments, if none of them is an address with a password."""
        refuse_passwords(args)
        return super().parse_args(ctx, args)
