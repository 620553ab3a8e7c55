"""Lists and reads the frameworks that ship with the program."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tipcoder.errors import UserError
from tipcoder.exchange.document.blocks import Document, TableBlock, TableRow
from tipcoder.exchange.document.html import write_page
from tipcoder.exchange.spreadsheet.files import check_ending
from tipcoder.framework.engine.trial_run import Counts, State, count_asked, try_form
from tipcoder.framework.xlsform.faults import LintFault, find_in_framework
from tipcoder.framework.xlsform.reader import Framework, read_framework, read_framework_bytes
from tipcoder.framework.xlsform.source import FrameworkSource, read_source
from tipcoder.framework.xlsform.workbook_writer import write_xlsform, xlsform
from tipcoder.paths import resources
from tipcoder.services.forms import form_with_shipped


@dataclass(frozen=True, slots=True)
class ShippedFramework:
    """A framework in the program's resources. `name` is what `--name` takes, `path` its source."""

    name: str
    title: str
    version: str
    path: Path


def shipped_frameworks() -> tuple[ShippedFramework, ...]:
    """Return the frameworks that ship, by name."""
    return tuple(_described(path) for path in sorted((resources() / "frameworks").iterdir()))


def write_framework(target: Path, name: str = "") -> None:
    """Write a shipped framework as XLSForm workbook; the first one if no name is given.

    Raises:
        UserError: no framework has this name; the target cannot be written.
    """
    check_ending(target, ".xlsx")
    write_xlsform(_source(name), target)


def framework_workbook(name: str = "") -> bytes:
    """Return a shipped framework as XLSForm workbook, the same bytes every time.

    Raises:
        UserError: no framework has this name.
    """
    return xlsform(_source(name))


@cache
def shipped_framework(name: str = "") -> Framework:
    """Return a shipped framework, read once while the program runs.

    Raises:
        UserError: no framework has this name.
    """
    return read_framework_bytes(framework_workbook(name), "tipcoder")


def framework_again(xlsx: bytes, name: str, files: Mapping[str, bytes]) -> Framework:
    """Return the framework of a workbook that was read before; that which ships is not read once more.

    Raises:
        UserError, UserErrors: those of `read_framework_bytes`.
    """
    shipped = shipped_framework()
    if xlsx == shipped.xlsx and not files:
        return shipped
    return read_framework_bytes(xlsx, name, files)


def check_framework(path: Path) -> tuple[LintFault, ...]:
    """Return all faults and warnings of an XLSForm workbook, by sheet and row; none if it is ready to be sent out.

    Lists from files may name the taxonomies that ship.
    """
    return find_in_framework(path, [source.stem for source in (resources() / "taxonomies").glob("*.toml")])


def write_faults(target: Path, title: str, language: str, faults: Iterable[Sequence[str]]) -> None:
    """Write faults, each as cells in words, as a page of HTML for sending on.

    Raises:
        UserError: the file cannot be written.
    """
    table = TableBlock(rows=[TableRow(tuple(fault)) for fault in faults])
    write_page(target, Document(title=title, language=language, blocks=[table]))


def try_framework(path: Path, steps: Path, language: str = "") -> State:
    """Return the state of every node of an XLSForm workbook after the steps of a JSON file, by path.

    Lists that did not come with the workbook are those of the taxonomies that ship.

    Raises:
        UserError, UserErrors: what is wrong in the workbook; steps that are no JSON list of lists, or lead nowhere.
    """
    return try_form(form_with_shipped(read_framework(path)), read_steps(steps), language)


def count_questions(path: Path, steps: Path) -> Counts:
    """Count the questions of an XLSForm workbook that a person is asked, by tier, after the steps of a JSON file.

    Raises:
        UserError, UserErrors: those of `try_framework`.
    """
    return count_asked(form_with_shipped(read_framework(path)), read_steps(steps))


def read_steps(steps: Path) -> list[list[object]]:
    """Read the steps of a JSON file.

    Raises:
        UserError: steps_unreadable: it is no JSON list of lists.
    """
    try:
        taken = json.loads(steps.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UserError("steps_unreadable", file=steps.name) from error
    if not isinstance(taken, list) or not all(isinstance(step, list) and step for step in taken):
        raise UserError("steps_unreadable", file=steps.name)
    return taken


def _source(name: str) -> FrameworkSource:
    shipped = shipped_frameworks()
    for framework in shipped:
        if name in ("", framework.name):
            return read_source(framework.path)
    raise UserError("framework_unknown", name=name, known=", ".join(framework.name for framework in shipped))


def _described(path: Path) -> ShippedFramework:
    settings = read_source(path).settings
    return ShippedFramework(path.stem, settings["form_title"], settings["version"], path)
