"""Help of commands and the start page import what they show, and nothing of the store or of workbooks."""

import os
import subprocess
import sys
from pathlib import Path

import typer

from tests.support.budgets import budgets
from tipcoder.cli.commands import build_commands

HELP = """
import sys
import tipcoder.app
from tipcoder.cli.commands import build_commands
made = build_commands(lambda *_: 0, has_display=lambda: False, print_page=lambda *_: None)
for name in sys.argv[1:] or [""]:
    code = 1
    try:
        made(args=[*name.split(), "--help"], standalone_mode=True)
    except SystemExit as end:
        code = end.code
    if code:
        break
print(code, len(sys.modules), *sorted({name.split(".")[0] for name in sys.modules}), file=sys.stderr)
"""
START = """
import sys
from PySide6.QtWidgets import QApplication
QApplication.exec = staticmethod(lambda: QApplication.processEvents() or 0)
from tipcoder.app import main
from tipcoder.ui.shell import start
start.PAINTED_MS = 3_600_000  # on a busy computer the rest would be loaded before all events are done
sys.argv = ["tipcoder"]
code = main()
print(code, len(sys.modules), *sorted({name.split(".")[0] for name in sys.modules}), file=sys.stderr)
import os
sys.stderr.flush()
os._exit(0)
"""
HEAVY = {"sqlalchemy", "openpyxl", "numpy", "PIL", "lxml", "elementpath", "xlrd", "sqlcipher3", "cryptography"} | {
    "pydantic"
}


def commands() -> list[str]:
    made = build_commands(lambda *_: 0, has_display=lambda: False, print_page=lambda *_: None)
    found = typer.main.get_command(made)
    return sorted(found.commands)  # type: ignore[attr-defined]


def modules_of(script: str, home: Path, *arguments: str) -> tuple[int, set[str]]:
    """Run the program and return how many modules it imported, and the names of packages."""
    environment = os.environ | {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "DISPLAY": ":0"}
    ended = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    code, count, *names = ended.stderr.splitlines()[-1].split()
    assert code == "0", ended.stderr
    return int(count), set(names)


def test_the_help_of_the_program(tmp_path: Path) -> None:
    count, names = modules_of(HELP, tmp_path)
    assert count <= budgets("modules")["tipcoder --help"]
    assert not names & HEAVY


def test_the_help_of_every_command(tmp_path: Path) -> None:
    """All of them in one process: none can have imported more."""
    count, names = modules_of(HELP, tmp_path, *commands())
    assert count <= budgets("modules")["tipcoder COMMAND --help"]
    assert not names & HEAVY


def test_the_start_page(tmp_path: Path) -> None:
    count, names = modules_of(START, tmp_path)
    assert count <= budgets("modules")["start page"]
    assert not names & HEAVY
