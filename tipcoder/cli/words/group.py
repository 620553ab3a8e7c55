"""Group of commands that speaks the language in use where Typer speaks English."""

import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

import typer
import typer.core
from PySide6.QtCore import QCoreApplication

from tipcoder.cli.words.sentences import spoken, spoken_help, spoken_types

_USAGE_FAULT: Any = typer.BadParameter.__mro__[1]
_FAULT: type[Exception] = typer.BadParameter.__mro__[2]
"""Typer's own classes of what is wrong with arguments; it has no public names for them."""
_CAUGHT = "[more]..."
"""Hidden argument of commands that take several values after an option."""
_Context: Any = typer.core.TyperCommand.context_class
_Formatter: Any = _Context.formatter_class


class SpokenFormatter(_Formatter):  # type: ignore[misc]
    """Writes usage and help in the language in use."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line of usage, without the arguments that only catch what was typed wrongly."""
        args = args.removesuffix(f" {_CAUGHT}")
        for words in ("[OPTIONS]", "COMMAND [ARGS]..."):
            args = args.replace(words, spoken(words))
        super().write_usage(prog, args, spoken("Usage: ") if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        """Write the heading of a section."""
        super().write_heading(spoken(heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], *widths: Any, **more: Any) -> None:
        """Write rows of names and what they are."""
        super().write_dl([(spoken_types(name), spoken_help(text)) for name, text in rows], *widths, **more)


class SpokenContext(_Context):  # type: ignore[misc]
    """Context of a command whose help is spoken."""

    formatter_class = SpokenFormatter


class SpokenGroup(typer.core.TyperGroup):
    """Says all that Typer says, of itself and of every command in it, in the language in use."""

    context_class = SpokenContext

    def __init__(self, **attributes: Any) -> None:
        """Take what Typer makes a group of."""
        super().__init__(**attributes)
        _speak(self)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command; as a program, say what is wrong with its arguments and leave."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)
        try:
            code = super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)
        except _FAULT as fault:
            _leave(fault)
        except typer.Abort:
            typer.echo(QCoreApplication.translate("CommandLine", "Stopped."), err=True)
            sys.exit(1)
        sys.exit(code if isinstance(code, int) else 0)


def _speak(group: Any) -> None:
    for command in group.commands.values():
        command.context_class = SpokenContext
        if hasattr(command, "commands"):
            _speak(command)


def _leave(fault: Any) -> NoReturn:
    context = getattr(fault, "ctx", None)
    if context is not None and isinstance(fault, _USAGE_FAULT):
        if fault.format_message() == context.get_help():  # a group without a command
            typer.echo(fault.format_message(), err=True)
            sys.exit(fault.exit_code)
        typer.echo(context.get_usage(), err=True)
        hint = QCoreApplication.translate("CommandLine", "Help: {command}")
        typer.echo(f"{hint.format(command=f'{context.command_path} --help')}\n", err=True)
    error = QCoreApplication.translate("CommandLine", "Error: {message}")
    typer.echo(error.format(message=spoken(fault.format_message())), err=True)
    sys.exit(fault.exit_code)
