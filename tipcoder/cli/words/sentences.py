"""Translates what Typer says in English, by the patterns of its sentences.

Typer has no catalogue that a program could put in the place of its words. Source of the sentences: its modules `core`
and `_click` (0.20 and later), those of Click 8, and those of Pydantic on numbers.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

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
