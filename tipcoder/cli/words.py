"""Group of commands that speaks the language in use where Typer speaks English."""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NoReturn

import typer
import typer.core
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_SENTENCES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("CommandLine", "Usage: "),
    QT_TRANSLATE_NOOP("CommandLine", "Arguments"),
    QT_TRANSLATE_NOOP("CommandLine", "Options"),
    QT_TRANSLATE_NOOP("CommandLine", "Commands"),
    QT_TRANSLATE_NOOP("CommandLine", "[OPTIONS]"),
    QT_TRANSLATE_NOOP("CommandLine", "COMMAND [ARGS]..."),
    QT_TRANSLATE_NOOP("CommandLine", "Show this message and exit."),
    QT_TRANSLATE_NOOP("CommandLine", "Missing command."),
    QT_TRANSLATE_NOOP("CommandLine", "Missing argument {name}."),
    QT_TRANSLATE_NOOP("CommandLine", "Missing option {name}."),
    QT_TRANSLATE_NOOP("CommandLine", "No such command {name}."),
    QT_TRANSLATE_NOOP("CommandLine", "No such command {name}. Did you mean {names}?"),
    QT_TRANSLATE_NOOP("CommandLine", "No such option: {name}"),
    QT_TRANSLATE_NOOP("CommandLine", "No such option: {name} (Possible options: {names})"),
    QT_TRANSLATE_NOOP("CommandLine", "No such option: {name} Did you mean {names}?"),
    QT_TRANSLATE_NOOP("CommandLine", "Option {name} requires an argument."),
    QT_TRANSLATE_NOOP("CommandLine", "Option {name} does not take a value."),
    QT_TRANSLATE_NOOP("CommandLine", "Got unexpected extra argument ({names})"),
    QT_TRANSLATE_NOOP("CommandLine", "Got unexpected extra arguments ({names})"),
    QT_TRANSLATE_NOOP("CommandLine", "Got unexpected extra argument(s) ({names})"),
    QT_TRANSLATE_NOOP("CommandLine", "Invalid value: {message}"),
    QT_TRANSLATE_NOOP("CommandLine", "Invalid value for {name}: {message}"),
    QT_TRANSLATE_NOOP("CommandLine", "{name} is not a valid integer."),
    QT_TRANSLATE_NOOP("CommandLine", "{name} is not a valid float."),
    QT_TRANSLATE_NOOP("CommandLine", "Value {name} is not a valid integer."),
    QT_TRANSLATE_NOOP("CommandLine", "Value {name} is not a valid float."),
    QT_TRANSLATE_NOOP("CommandLine", "Value {name} is not a valid boolean."),
    QT_TRANSLATE_NOOP("CommandLine", "{name} is not one of {names}."),
    QT_TRANSLATE_NOOP("CommandLine", "{name} is not in the range {names}."),
    QT_TRANSLATE_NOOP("CommandLine", "Input should be a valid integer, unable to parse string as an integer"),
    QT_TRANSLATE_NOOP("CommandLine", "Input should be a valid integer, got a number with a fractional part"),
    QT_TRANSLATE_NOOP("CommandLine", "Input should be a valid number, unable to parse string as a number"),
    QT_TRANSLATE_NOOP("CommandLine", "Input should be less than or equal to {names}"),
    QT_TRANSLATE_NOOP("CommandLine", "Input should be greater than or equal to {names}"),
    QT_TRANSLATE_NOOP("CommandLine", "{kind} {name} does not exist."),
    QT_TRANSLATE_NOOP("CommandLine", "{kind} {name} is a directory."),
    QT_TRANSLATE_NOOP("CommandLine", "{kind} {name} is a file."),
    QT_TRANSLATE_NOOP("CommandLine", "{kind} {name} is not readable."),
    QT_TRANSLATE_NOOP("CommandLine", "{kind} {name} is not writable."),
    QT_TRANSLATE_NOOP("CommandLine", "Path"),
    QT_TRANSLATE_NOOP("CommandLine", "File"),
    QT_TRANSLATE_NOOP("CommandLine", "Directory"),
)
_NOTES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("CommandLine", "required"),
    QT_TRANSLATE_NOOP("CommandLine", "default: {message}"),
)
"""Words in brackets behind the help of an option or argument."""
_TYPES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("CommandLine", "<str>"),
    QT_TRANSLATE_NOOP("CommandLine", "<int>"),
    QT_TRANSLATE_NOOP("CommandLine", "<int range>"),
    QT_TRANSLATE_NOOP("CommandLine", "<float>"),
    QT_TRANSLATE_NOOP("CommandLine", "<path>"),
    QT_TRANSLATE_NOOP("CommandLine", "<list[str]>"),
    QT_TRANSLATE_NOOP("CommandLine", "<list[path]>"),
)
_FIELDS: Mapping[str, str] = {
    "name": r"(?P<name>'[^']*'(?: / '[^']*')*|\"[^\"]*\"|[^\s.:]+)",
    "names": r"(?P<names>.+)",
    "kind": r"(?P<kind>[A-Z]\w+)",
    "message": r"(?P<message>.+)",
}
_SPOKEN = ("kind", "message")
"""Fields that are words of Typer themselves."""
_FIELD = re.compile(r"\\\{(\w+)\\\}")
_BRACKETS = re.compile(r"\[([^\[\]]+)\]$")


def spoken(text: str) -> str:
    """Return a sentence of Typer in the language in use; a text that is none of its sentences as it is."""
    return _translated(text, _SENTENCES)


def spoken_help(text: str) -> str:
    """Return the help of an option: Typer's own, or that of the program with what Typer says in brackets behind it."""
    return _BRACKETS.sub(lambda found: f"[{'; '.join(_notes(found[1]))}]", spoken(text))


def spoken_types(text: str) -> str:
    """Return the names of an option with the kind of its value in words: `--cases <text ...>`."""
    for kind in _TYPES:
        text = text.replace(kind, QCoreApplication.translate("CommandLine", kind))
    return text


def _notes(text: str) -> Iterator[str]:
    return (_translated(note, _NOTES) for note in text.split("; "))


def _translated(text: str, sentences: tuple[Any, ...]) -> str:
    for sentence in sentences:
        if found := _pattern(sentence).fullmatch(text):
            values = {name: spoken(value) if name in _SPOKEN else value for name, value in found.groupdict().items()}
            return QCoreApplication.translate("CommandLine", sentence).format(**values)
    return text


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile(_FIELD.sub(lambda field: _FIELDS[field[1]], re.escape(sentence)), re.DOTALL)


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

    def get_help_option(self, ctx: Any) -> Any:
        """Return the option `--help`, not asked for if nobody says so: None would load Pydantic to be read as that."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.default = False
        return option

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
