"""Prints findings of a check, for a person or as JSON."""

import json
from collections.abc import Iterable
from typing import Protocol

import typer

from tipcoder.cli.console import severity_word
from tipcoder.errors import UserError
from tipcoder.messages import sentence


class AnyFault(Protocol):
    """Finding of a check: a fault, or something to look at."""

    @property
    def severity(self) -> str: ...  # noqa: D102
    @property
    def error(self) -> UserError: ...  # noqa: D102
    @property
    def is_error(self) -> bool: ...  # noqa: D102


def tell(faults: Iterable[AnyFault], *, as_json: bool) -> None:
    """Print findings, a line each on standard error, or as JSON; leave with exit code 1 if one is an error."""
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
