"""Opens the window and runs it until the person closes it."""

import logging
import sys
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from tipcoder import paths
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.excepthook import ExceptHook
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.preload import Preload
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.theme import apply_theme

LOG_BYTES = 200_000
PAINTED_MS = 50
"""Milliseconds after which the window has been painted: what it does not show is loaded then."""


def run_window(application: QCoreApplication, project: Path | None, passphrase: str) -> int:
    """Open the window, on a project if one is given, and return the exit code. Raises TypeError without widgets.

    Without a passphrase the person is asked for it.
    """
    if not isinstance(application, QApplication):
        raise TypeError(application)
    log_to_file()
    settings = Settings()
    tasks = Tasks(application)
    apply_theme(application, settings.scheme())
    window = MainWindow(settings, tasks)
    sys.excepthook = ExceptHook(window.show_error)
    window.show()
    QTimer.singleShot(0, window, partial(QTimer.singleShot, PAINTED_MS, window, partial(_load_rest, window, tasks)))
    if project is not None:
        opens = partial(window.open_with, project, passphrase) if passphrase else partial(window.open_path, project)
        QTimer.singleShot(0, window, opens)
    code = application.exec()
    tasks.wait()
    settings.save()
    return code


def _load_rest(window: MainWindow, tasks: Tasks) -> None:
    Preload(tasks, window)
    window.trials.clear_left()
    window.sweep_leftovers()


def log_to_file() -> None:
    """Write what goes wrong to a file that a person can send: it holds nothing of a case.

    The program that people install has no console to write to. Where no file can be made there is no log: it helps
    those who mend the program, and must not keep anybody from work.
    """
    try:
        paths.log_file().parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    handler = RotatingFileHandler(paths.log_file(), maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    logging.getLogger("tipcoder").addHandler(handler)
