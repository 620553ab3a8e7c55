"""Writes the pages of this folder that the program can write itself: commands.md and framework.md.

`python docs/make.py` writes them. With `--check` nothing is written: pages that are not current are named, exit 1.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import partial
from inspect import unwrap
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

import typer

from tipcoder.cli.commands import build_commands
from tipcoder.domain.child_environment import NEW_PASSPHRASE, PASSPHRASE, WORKBOOK_PASSWORD
from tipcoder.framework.form.tip_columns import TIP_COLUMNS, DefaultedColumn, TipColumn
from tipcoder.framework.xlsform.cross_checks import COLUMNS, SHEET

HERE = Path(__file__).resolve().parent
WRITTEN_BY = "<!-- written by docs/make.py -->"

ENVIRONMENT = (
    (PASSPHRASE, "Passphrase of the project. Without it a command asks for one; `consolidate` asks for each delivery."),
    (NEW_PASSPHRASE, "Passphrase of a copy that is handed over, or the one that takes the place of another."),
    (WORKBOOK_PASSWORD, "Password of an encrypted workbook."),
    ("PGPASSWORD", "Password of a database on a PostgreSQL server."),
    ("TIPCODER_LANGUAGE", "Language of windows and commands; without it that of the settings, else of the computer."),
)
EXIT_CODES = (
    ("0", "done"),
    ("1", "the input is at fault: one line for each fault on standard error"),
    ("2", "wrong usage"),
)


def commands_page() -> str:
    """Return the page on the commands, made of their own help, which is English where no language was installed."""
    root: Any = typer.main.get_command(
        build_commands(lambda *_: 0, has_display=lambda: False, print_page=lambda *_: None)
    )
    context = root.make_context("tipcoder", [], resilient_parsing=True)
    sections = "\n".join(line for name in root.commands for line in command_lines(root, name, context))
    return f"""# Commands

{WRITTEN_BY}

`tipcoder` opens the window, `tipcoder FILE.tip` a project in it, and `tipcoder --safe-mode` the window with the
settings of a first start. `tipcoder --version` tells the version, and `tipcoder COMMAND --help` shows what follows
here, in the language in use. Files and pipes are written in UTF-8 on every system; PYTHONIOENCODING changes that.

PROJECT is a file, or the address of a database on a PostgreSQL server: `postgresql+psycopg://name@server/database`
(`pip install tipcoder[postgresql]`). Files for SPSS and Stata need `pip install tipcoder[statistics]`.

{sections}
## Environment variables

{table(("variable", "holds"), [(f"`{name}`", says) for name, says in ENVIRONMENT])}

## Exit codes

{table(("code", "means"), EXIT_CODES)}
"""


def command_lines(group: Any, name: str, above: Any) -> Iterator[str]:
    """Yield the section on a command, or on each command of a group."""
    command = group.commands[name]
    context = command.context_class(command, info_name=name, parent=above)
    if hasattr(command, "commands"):
        for below in command.commands:
            yield from command_lines(command, below, context)
        return
    yield f"## {context.command_path}\n"
    yield f"{' '.join(command.help.split())}\n"
    shown = [one for one in command.params if not one.hidden]
    hints = get_type_hints(unwrap(command.callback))
    usage = [usage_of(one) for one in shown if one.param_type_name == "argument"]
    yield f"```\n{' '.join([context.command_path, '[OPTIONS]', *usage])}\n```\n"
    for kind, head, spelled in (("argument", "is", usage_of), ("option", "does", partial(spelling, hints=hints))):
        rows = [(f"`{spelled(one)}`", says(one, hints[one.name])) for one in shown if one.param_type_name == kind]
        if rows:
            yield table((kind, head), rows) + "\n"


def usage_of(argument: Any) -> str:
    """Return an argument as the line of usage shows it."""
    name = argument.name.upper() + ("..." if argument.nargs == -1 else "")
    return name if argument.required else f"[{name}]"


def spelling(option: Any, hints: Mapping[str, Any]) -> str:
    """Return an option with the kind of its value."""
    return " ".join([", ".join(option.opts), *kind_of(hints[option.name])])


def kind_of(hint: Any) -> tuple[str, ...]:
    """Return what a value of a type is: its choices or a word in capitals; nothing of a flag."""
    kinds = [kind for kind in get_args(hint) or (hint,) if kind is not NoneType]
    if get_args(kinds[0]):
        return kind_of(kinds[0])
    if issubclass(kinds[0], Enum):
        return ("|".join(str(choice.value) for choice in kinds[0]),)
    return {bool: (), int: ("NUMBER",), Path: ("PATH",)}.get(kinds[0], ("TEXT",))


def says(parameter: Any, hint: Any) -> str:
    """Return the help of a parameter, with what else is to be known of it."""
    is_option = parameter.param_type_name == "option"
    notes = [] if is_option else [kind.lower() for kind in kind_of(hint)]
    if parameter.required:
        notes.append("required")
    if is_option and parameter.multiple:
        notes.append("may be repeated")
    if isinstance(parameter.default, str | int | Path) and parameter.default not in ("", False):
        notes.append(f"default: {parameter.default}")
    return " ".join([*(parameter.help or "").split(), *([f"[{', '.join(notes)}]"] if notes else [])])


def framework_page() -> str:
    """Return the page on what frameworks have beside the columns of XLSForm."""
    rows = [(f"`{column.head}`", values_of(column), default_of(column), column.says) for column in TIP_COLUMNS]
    meanings = (
        "The code of the entry that is due.",
        "The name of the question of the roster that the entry is coded with.",
        "An expression on the whole case that is true where the entry is due.",
    )
    cells = [(f"`{name}`", meaning) for name, meaning in zip(COLUMNS, meanings, strict=True)]
    return f"""# Columns of a framework

{WRITTEN_BY}

A framework is an XLSForm workbook. What XLSForm has no column for is in columns of the namespace
`tip="https://tipcoder.org/xforms"` of the sheet `survey`, which other tools of the ODK family ignore.

{table(("column", "values", "default", "says"), rows)}

## The sheet {SHEET}

Each row of the sheet `{SHEET}` says which answers of a case show that an entry is due in a roster. The window offers
the entry once, and `tipcoder check` notes that it is missing.

{table(("column", "holds"), cells)}
"""


def values_of(column: TipColumn[Any]) -> str:
    """Return the values that a column may have."""
    values = ", ".join(f"`{value}`" for value in column.values)
    return "; ".join(filter(None, (values, column.written))) or "any text"


def default_of(column: TipColumn[Any]) -> str:
    """Return what counts where the cell is empty."""
    default = f"`{column.default}`" if isinstance(column, DefaultedColumn) else ""
    return column.otherwise or default


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ("---",) * len(head), *(tuple(cell.replace("|", "\\|") for cell in row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> int:
    """Write the pages, or say which are not current; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a page is not current")
    wants_check = parser.parse_args().check
    code = 0
    for name, text in (("commands.md", commands_page()), ("framework.md", framework_page())):
        page = HERE / name
        if not wants_check:
            page.write_text(text, encoding="utf-8")
        elif not page.is_file() or page.read_text(encoding="utf-8") != text:
            print(f"{page.parent.name}/{name} is not current: run python docs/make.py", file=sys.stderr)
            code = 1
    return code


if __name__ == "__main__":
    sys.exit(main())
