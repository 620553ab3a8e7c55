"""Entry point of the program: sets up the language, then opens a window or runs a command.

In this order: arguments, application object, settings, language, commands; the window only if it is wanted.
"""

import os
import sys
import traceback
from io import TextIOWrapper
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings

from tipcoder import __version__, paths
from tipcoder.domain.projects import SUFFIX
from tipcoder.errors import UserError
from tipcoder.languages import ui_language
from tipcoder.languages.registry import LANGUAGES
from tipcoder.private_files import can_keep, forbid_core_dumps, noted_folders, sweep
from tipcoder.ui.shell.locked_place import LOCKED, SAFE_MODE


def main() -> int:
    """Run what the command line says and return the exit code."""
    _let_consoles_show_anything()
    forbid_core_dumps()
    # Before numpy comes, with openpyxl too: its threads cost more than they save, and one always sums in one order.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        arguments = sys.argv[1:]
        if arguments == ["--version"]:  # who is asked for help asks for it first: it needs nothing that could be broken
            sys.stdout.write(f"tipcoder {__version__}\n")
            return 0
        wants_safe_mode = arguments[:1] == [SAFE_MODE]
        if wants_safe_mode:
            del arguments[0]
        was_locked = arguments == [LOCKED]
        if was_locked:
            del arguments[0]
        application = _application(arguments)
        ui_language.install(_chosen_language())
        if closed := _closed_home():
            return _refuse(application, closed)
        if not arguments or _is_project(arguments):  # no command: nothing of the commands is loaded for it
            project = Path(arguments[0]).absolute() if arguments else None
            return _open_window(application, project, "", wants_safe_mode=wants_safe_mode, was_locked=was_locked)
        return _run_commands(arguments, application)
    except Exception as error:  # a bug: windows have a dialog for it, commands this line
        sys.stderr.write(_what_went_wrong(error) + "\n")
        return 1


def _closed_home() -> Path | None:
    """Return the folder beside a portable program in which nothing can be kept; None if there is no such thing."""
    home = paths.portable_home()
    return None if home is None or can_keep(home) else home


def _refuse(application: QCoreApplication, folder: Path) -> int:
    """Say that nothing can be kept in a folder, in a window too where one was to be opened."""
    from tipcoder.messages import sentence

    fault = sentence(UserError("folder_read_only", path=str(folder)))
    sys.stderr.write(fault + "\n")
    if application.inherits("QApplication"):
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(None, "tipcoder", fault)
    return 1


def _let_consoles_show_anything() -> None:
    """Write UTF-8 into files and pipes; letters that a console lacks as `\\u0436`: they never end a command.

    Windows would write into files by the code page of the computer, which lacks most letters of its neighbours.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a program without a console has none
            is_told = stream.isatty() or "PYTHONIOENCODING" in os.environ
            stream.reconfigure(encoding=None if is_told else "utf-8", errors="backslashreplace")


def _what_went_wrong(error: Exception) -> str:
    """Say where in the program, and nothing of what the exception tells: it may quote a case."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__}, {Path(frame.filename).name}:{frame.lineno}"
    wrong = QCoreApplication.translate("CrashDialog", "Something went wrong in tipcoder")
    return f"{wrong} ({place})"


def _run_commands(arguments: list[str], application: QCoreApplication) -> int:
    from tipcoder.cli.commands import build_commands

    if noted_folders(paths.unfinished_folder()):
        from tipcoder.services.leftovers import sweep_leftovers

        sweep_leftovers((), ())
    else:  # nearly always: nothing else is loaded for it
        sweep(paths.salvage_folder())

    def open_window(project: Path | None, passphrase: str) -> int:
        return _open_window(application, project, passphrase)

    commands = build_commands(open_window, has_display=_has_display, print_page=_print_page)
    code = commands(args=arguments, standalone_mode=True)
    return int(code or 0)


def _is_project(arguments: list[str]) -> bool:
    """Return whether a file of a project was opened with the program, as by a double click."""
    return len(arguments) == 1 and arguments[0].casefold().endswith(SUFFIX)


def _application(arguments: list[str]) -> QCoreApplication:
    """An application object with windows only where one will be opened: a server has no display libraries."""
    wants_demo = arguments[:1] == ["demo"] and "--no-window" not in arguments
    wants_window = not arguments or wants_demo or _is_project(arguments)
    if arguments[:1] in (["sheet"], ["brief"]):  # a PDF is drawn with fonts, which need no display
        if not _has_display():
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtGui import QGuiApplication

        return QGuiApplication(sys.argv[:1])
    if not (wants_window and _has_display()):
        return QCoreApplication(sys.argv[:1])
    from PySide6.QtWidgets import QApplication

    return QApplication(sys.argv[:1])


def _print_page(page: str, target: Path, page_word: str) -> None:
    from tipcoder.ui.printing import print_page

    print_page(page, target, page_word)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _chosen_language() -> str:
    """The language that scripts ask for, else the one chosen in the window, else the computer's."""
    settings = QSettings(str(paths.settings_file()), QSettings.Format.IniFormat)
    asked = os.environ.get("TIPCODER_LANGUAGE") or str(settings.value("language", ""))
    return asked if asked in LANGUAGES else ui_language.of_system()


def _open_window(
    application: QCoreApplication,
    project: Path | None,
    passphrase: str,
    *,
    wants_safe_mode: bool = False,
    was_locked: bool = False,
) -> int:
    if not _has_display():
        sys.stderr.write(QCoreApplication.translate("Commands", "There is no display to open a window on.") + "\n")
        return 1
    from tipcoder.ui.shell.start import run_window

    return run_window(application, project, passphrase, wants_safe_mode=wants_safe_mode, was_locked=was_locked)
