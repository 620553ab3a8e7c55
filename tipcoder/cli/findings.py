"""Prints findings of a check, for a person or as JSON."""

import json
from collections.abc import Iterable
from typing import Protocol

import typer

from tipcoder.cli.console import severity_word
from tipcoder.errors import UserError
from tipcoder.messages import sentence


class AnyFinding(Protocol):
    """Finding of a check: a fault, or something to look at."""

    @property
    def severity(self) -> str: ...  # noqa: D102
    @property
    def error(self) -> UserError: ...  # noqa: D102
    @property
    def is_error(self) -> bool: ...  # noqa: D102


def tell(findings: Iterable[AnyFinding], *, as_json: bool) -> None:
    """Print findings, a line each on standard error, or as JSON; leave with exit code 1 if one is an error."""
    found = tuple(findings)
    if as_json:
        records = [
            finding.error.values
            | {"severity": finding.severity, "code": finding.error.code, "message": sentence(finding.error)}
            for finding in found
        ]
        typer.echo(json.dumps(records, ensure_ascii=False, indent=1))
    else:
        for finding in found:
            typer.echo(f"{severity_word(is_error=finding.is_error)}: {sentence(finding.error)}", err=True)
    if any(finding.is_error for finding in found):
        raise typer.Exit(1)
