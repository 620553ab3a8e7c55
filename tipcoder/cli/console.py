"""Shares console output among commands: errors as sentences, progress, the passphrase, option values."""

import gc
import json
import os
import re
import sys
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from getpass import GetPassWarning
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Protocol, TypeVar

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.domain.child_environment import NEW_PASSPHRASE, PASSPHRASE, STORE_PASSWORD, WORKBOOK_PASSWORD
from tipcoder.domain.passphrases import has_password
from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError, UserErrors
from tipcoder.messages import sentence, sentences

Result = TypeVar("Result")
Opened = TypeVar("Opened")
Check = Callable[[str], object]
"""Raises a UserError of what was typed, if it is wrong."""

_TRIES = 3

if TYPE_CHECKING:
    from tipcoder.services.projects import OpenProject

_ADDRESS = re.compile(r"([A-Za-z][\w+.-]+):[/\\]+")


@contextmanager
def faults_shown() -> Iterator[None]:
    """Say what a person can mend, one line a fault, and leave with exit code 1."""
    try:
        yield
    except (UserError, UserErrors) as fault:
        for line in sentences(fault):
            typer.echo(line, err=True)
        raise typer.Exit(1) from None


def drain(steps: Iterator[Progress]) -> None:
    """Drive long work to its end, with a bar where a person looks on."""
    from rich.console import Console
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    gc.collect()
    gc.freeze()  # code stays: looking through it for garbage again and again takes a tenth of the work
    with Bar(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)
        for step in steps:
            bar.update(task, completed=step.done, total=step.total or None, description=step.subject)


def drained(steps: Generator[Progress, None, Result]) -> Result:
    """Drive long work to its end as `drain` does, and return what came of it."""
    came: list[Result] = []

    def watched() -> Iterator[Progress]:
        came.append((yield from steps))

    drain(watched())
    return came[0]


def tell_backup(backup: Path | None) -> None:
    """Say where the project is as it was before, if it is a file."""
    if backup is not None:
        typer.echo(QCoreApplication.translate("Commands", "Backup: {path}").format(path=backup))


def passphrase(file: str = "", *, new: bool = False, check: Check | None = None) -> str:
    """Return the passphrase of TIPCODER_PASSPHRASE, or ask for it, naming the file if given; twice for a new one.

    While `check` raises a UserError of what was typed, it is asked again, a few times.
    """
    caption = QCoreApplication.translate("Commands", "Passphrase")
    return _secret(PASSPHRASE, f"{caption} ({file})" if file else caption, new, check)


def workbook_password(file: str = "", *, new: bool = False, check: Check | None = None) -> str:
    """Return the password of TIPCODER_WORKBOOK_PASSWORD, or ask for it as `passphrase` does."""
    caption = QCoreApplication.translate("Commands", "Password of the workbook")
    return _secret(WORKBOOK_PASSWORD, f"{caption} ({file})" if file else caption, new, check)


def new_passphrase() -> str:
    """Return the passphrase of a copy: that of TIPCODER_NEW_PASSPHRASE, or one that is asked for twice."""
    caption = QCoreApplication.translate("Commands", "Passphrase of the copy")
    return _secret(NEW_PASSPHRASE, caption, True, None)


def names_in(cases: Sequence[str] | None, more: Sequence[str] | None) -> list[str]:
    """Return the names of cases, which may be typed after one --cases, with blanks or commas between."""
    if more and not cases:
        raise typer.BadParameter(" ".join(more), param_hint="--cases")
    return [name for text in (*(cases or ()), *(more or ())) for name in text.replace(",", " ").split()]


def copy_passphrase(file: str) -> str:
    """Return the passphrase of a copy that came back: that of TIPCODER_NEW_PASSPHRASE, or one that is asked for."""
    caption = QCoreApplication.translate("Commands", "Passphrase of the copy")
    return _secret(NEW_PASSPHRASE, f"{caption} ({file})", False, None)


def changed_passphrase(check: Check) -> str:
    """Return the passphrase that takes the place of one: of TIPCODER_NEW_PASSPHRASE, or asked for twice."""
    return _secret(NEW_PASSPHRASE, QCoreApplication.translate("Commands", "New passphrase"), True, check)


def check_option(option: str, value: str, allowed: tuple[str, ...]) -> None:
    """Leave with exit code 2 if the value is none of the allowed ones."""
    if value in allowed:
        return
    raise typer.BadParameter(
        QCoreApplication.translate("Commands", "{value} is none of: {allowed}").format(
            value=value, allowed=", ".join(filter(None, allowed))
        ),
        param_hint=option,
    )


def _secret(variable: str, prompt: str, new: bool, check: Check | None) -> str:
    given = os.environ.get(variable)
    if given:
        return given
    for tries_left in reversed(range(_TRIES)):
        typed = _typed(variable, prompt, new)
        try:
            if check is not None:
                check(typed)
            break
        except UserError as fault:
            if tries_left:  # the last one is said by what is done with it
                typer.echo(sentence(fault), err=True)
    return typed


def _typed(variable: str, prompt: str, new: bool) -> str:
    """Ask for a secret. Without a terminal, where typing could not be hidden, leave with exit code 1."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)
            if not _has_console():
                typer.echo(f"{prompt}:", nl=False, err=True)
                raise GetPassWarning
            while True:
                typed = str(typer.prompt(prompt, hide_input=True, err=True))
                repeat = QCoreApplication.translate("CommandLine", "Repeat")
                if not new or typer.prompt(repeat, hide_input=True, err=True) == typed:
                    return typed
                typer.echo(QCoreApplication.translate("CommandLine", "The two are not the same."), err=True)
    except (GetPassWarning, typer.Abort) as fault:
        if isinstance(fault, typer.Abort) and sys.stdin.isatty():
            raise
    said = QCoreApplication.translate(
        "Commands", "There is no terminal to type in. Put it into the environment variable {variable}."
    )
    typer.echo(f" {said.format(variable=variable)}", err=True)  # after what was asked, in the same line
    raise typer.Exit(1)


def _has_console() -> bool:
    """Return False on Windows for a process without a console, of which Python would read the end over and over."""
    if sys.platform == "win32" and sys.stdin is sys.__stdin__:  # of another one getpass asks no console either
        try:
            os.close(os.open("CONIN$", os.O_RDWR))
        except OSError:
            return False
    return True


def severity_word(*, is_error: bool) -> str:
    """Return what stands before a fault."""
    if is_error:
        return QCoreApplication.translate("Commands", "Error")
    return QCoreApplication.translate("Commands", "Warning")


@contextmanager
def project_at(place: Path, *, though_damaged: bool = False) -> Iterator["OpenProject"]:
    """Open a project and close it again. A file asks for its passphrase, a server for its password if it needs one.

    `though_damaged` opens a damaged file to read only: the caller says so (`tell_unreadable`).

    Raises:
        UserError: it cannot be opened.
    """
    from tipcoder.services.projects import close_project, open_stored_project

    address = address_of(place)
    project = (
        with_password(partial(open_stored_project, address))
        if address
        else _open_file(place, though_damaged=though_damaged)
    )
    try:
        yield project
    finally:
        close_project(project)


def _open_file(path: Path, *, though_damaged: bool) -> "OpenProject":
    from tipcoder.services.projects import open_project

    opened_by = passphrase()
    try:
        return open_project(path, passphrase=opened_by)
    except UserError as fault:
        if fault.code != "project_damaged" or not though_damaged:
            raise
    return open_project(path, passphrase=opened_by, read_only=True)


def tell_unreadable(project: "OpenProject") -> None:
    """Say of a damaged project what could not be read of it."""
    from tipcoder.services.projects import unreadable

    for fault in unreadable(project):
        typer.echo(sentence(fault), err=True)


def with_password(work: Callable[[str], Opened]) -> Opened:
    """Do what needs a server without a password, or with the one that is asked for where it needs one.

    Raises:
        UserError: the others of `work`.
    """
    try:
        return work("")
    except UserError as fault:
        if fault.code != "store_password_needed":
            raise
    return work(
        _secret(STORE_PASSWORD, QCoreApplication.translate("Commands", "Password of the database"), False, None)
    )


def refuse_passwords(arguments: Iterable[str]) -> None:
    """Leave with exit code 1 if an argument is an address with a password, before anything repeats it."""
    with faults_shown():
        for argument in arguments:
            value = argument.partition("=")[2] if argument.startswith("--") else argument
            if has_password(value) and not os.path.exists(value):
                raise UserError("store_password_in_address")


def address_of(place: PurePath) -> str:
    """Return the address of a store, whose slashes a path has lost or turned, and "" for the path of a file."""
    written = place.as_posix()
    found = _ADDRESS.match(written)
    return f"{found[1]}://{written[found.end() :]}" if found else ""


class AnyFault(Protocol):
    """Fault that a check found, or something to look at."""

    @property
    def severity(self) -> str: ...  # noqa: D102
    @property
    def error(self) -> UserError: ...  # noqa: D102
    @property
    def is_error(self) -> bool: ...  # noqa: D102


def tell(faults: Iterable[AnyFault], *, as_json: bool) -> None:
    """Print faults, a line each on standard error, or as JSON; leave with exit code 1 if one is an error."""
    found = tuple(faults)
    if as_json:
        records = [
            fault.error.values
            | {"severity": fault.severity, "code": fault.error.code, "message": sentence(fault.error)}
            for fault in found
        ]
        typer.echo(json.dumps(records, ensure_ascii=False, indent=1))
    else:
        for fault in found:
            typer.echo(f"{severity_word(is_error=fault.is_error)}: {sentence(fault.error)}", err=True)
    if any(fault.is_error for fault in found):
        raise typer.Exit(1)
