"""The program's commands, run as in a terminal; windows are counted instead of opened."""

from pathlib import Path

from typer.testing import CliRunner, Result

from tipcoder.cli.commands import build_commands
from tipcoder.ui.printing import print_page

PASSPHRASE = "four fictional words here"


class Commands:
    """Runs commands as the program does, with windows counted instead of opened."""

    def __init__(self) -> None:
        self.opened: list[tuple[Path | None, str]] = []

    def __call__(self, *arguments: str | Path, display: bool = False, typed: str = "") -> Result:
        commands = build_commands(self._open_window, has_display=lambda: display, print_page=print_page)
        return CliRunner().invoke(commands, [str(argument) for argument in arguments], input=typed)

    def _open_window(self, project: Path | None, passphrase: str) -> int:
        self.opened.append((project, passphrase))
        return 0
