"""The frameworks that ship with the program."""

from dataclasses import dataclass
from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.framework.form import Form
from tipcoder.framework.reader import read_framework
from tipcoder.framework.source import FrameworkSource, read_source
from tipcoder.framework.workbook_writer import write_xlsform, xlsform
from tipcoder.paths import resources


@dataclass(frozen=True, slots=True)
class ShippedFramework:
    """A framework in the program's resources. `name` is what `--name` takes, `path` its source."""

    name: str
    title: str
    version: str
    path: Path


def shipped_frameworks() -> tuple[ShippedFramework, ...]:
    """Return the frameworks that ship, by name."""
    return tuple(_described(path) for path in sorted((resources() / "frameworks").glob("*.toml")))


def write_framework(target: Path, name: str = "") -> None:
    """Write a shipped framework as XLSForm workbook; the first one if no name is given.

    Raises:
        UserError: no framework has this name; the target cannot be written.
    """
    write_xlsform(_source(name), target)


def framework_workbook(name: str = "") -> bytes:
    """Return a shipped framework as XLSForm workbook, the same bytes every time.

    Raises:
        UserError: no framework has this name.
    """
    return xlsform(_source(name))


def check_framework(path: Path) -> Form:
    """Return what an XLSForm workbook asks.

    Raises:
        UserError, UserErrors: what is wrong in it, each with sheet and row.
    """
    return read_framework(path).form


def _source(name: str) -> FrameworkSource:
    shipped = shipped_frameworks()
    for framework in shipped:
        if name in ("", framework.name):
            return read_source(framework.path)
    raise UserError("framework_unknown", name=name, known=", ".join(framework.name for framework in shipped))


def _described(path: Path) -> ShippedFramework:
    settings = read_source(path).settings
    return ShippedFramework(path.stem, settings["form_title"], settings["version"], path)
