"""What every command shares: faults as sentences, progress, the passphrase, the values that an option takes."""

import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import typer
from PySide6.QtCore import QCoreApplication

from tipcoder.domain.progress import Progress
from tipcoder.errors import UserError, UserErrors
from tipcoder.messages import sentences

Result = TypeVar("Result")


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


def passphrase(file: str = "", *, new: bool = False) -> str:
    """Return the passphrase of TIPCODER_PASSPHRASE, or ask for it, naming the file if given; twice for a new one."""
    given = os.environ.get("TIPCODER_PASSPHRASE")
    if given:
        return given
    caption = QCoreApplication.translate("Commands", "Passphrase")
    return str(typer.prompt(f"{caption} ({file})" if file else caption, hide_input=True, confirmation_prompt=new))


def refuse_overwriting(target: Path, sources: Iterable[Path]) -> None:
    """Raise UserError target_is_source where what is to be written is one of the files to read."""
    for source in sources:
        if target.exists() and source.exists() and target.samefile(source):
            raise UserError("target_is_source", path=str(target))


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


def severity_word(*, is_error: bool) -> str:
    """Return what stands before a finding."""
    if is_error:
        return QCoreApplication.translate("Commands", "Error")
    return QCoreApplication.translate("Commands", "Warning")
