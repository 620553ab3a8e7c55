"""The one place that wires everything: language, then a window or a command.

In this order: arguments, application object, settings, language, commands; the window only if it is wanted.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings

from tipcoder import language, paths


def main() -> int:
    """Run what the command line says and return the exit code."""
    arguments = sys.argv[1:]
    application = _application(arguments)
    language.install(_chosen_language())
    return _run_commands(arguments, application)


def _run_commands(arguments: list[str], application: QCoreApplication) -> int:
    from tipcoder.cli import build_commands

    def open_window(project: Path | None, passphrase: str) -> int:
        return _open_window(application, project, passphrase)

    commands = build_commands(open_window, has_display=_has_display)
    code = commands(args=arguments, standalone_mode=True)
    return int(code or 0)


def _application(arguments: list[str]) -> QCoreApplication:
    """An application object with windows only where one will be opened: a server has no display libraries."""
    wants_window = not arguments or (arguments[0] == "demo" and "--no-window" not in arguments)
    if not (wants_window and _has_display()):
        return QCoreApplication(sys.argv[:1])
    from PySide6.QtWidgets import QApplication

    return QApplication(sys.argv[:1])


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _chosen_language() -> str:
    """The language that scripts ask for, else the one chosen in the window, else the computer's."""
    settings = QSettings(str(paths.settings_file()), QSettings.Format.IniFormat)
    asked = os.environ.get("TIPCODER_LANGUAGE") or str(settings.value("language", ""))
    return asked if asked in language.NAMES else language.of_system()


def _open_window(application: QCoreApplication, project: Path | None, passphrase: str) -> int:
    if not _has_display():
        sys.stderr.write(
            QCoreApplication.translate("Commands", "There is no display to open a window on.") + os.linesep
        )
        return 1
    from tipcoder.ui.start import run_window

    return run_window(application, project, passphrase)
