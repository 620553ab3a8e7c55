"""Opens the window and runs it until the person closes it."""

import logging
import sys
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tipcoder import paths
from tipcoder.ui.help.reviewed_overlay import ReviewedOverlay
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.excepthook import ExceptHook
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.preload import Preload
from tipcoder.ui.shell.single_instance import SingleInstance
from tipcoder.ui.shell.start_record import FAILED_STARTS, StartRecord
from tipcoder.ui.spelling import SpelledEdits
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.theme import apply_theme, set_text_size

LOG_BYTES = 200_000
PAINTED_MS = 50
"""Milliseconds after which the window has been painted: what it does not show is loaded then."""
SWITCH_S = 0.001
"""Seconds after which work in the background lets the window go on. A save waits ten times: Python's 0.005 add up."""


def run_window(
    application: QCoreApplication, project: Path | None, passphrase: str, *, wants_safe_mode: bool = False
) -> int:
    """Open the window, on a project if one is given, and return the exit code. Raises TypeError without widgets.

    Without a passphrase the person is asked for it. If a window of the same person is open already, that one comes to
    the front and takes the project. After two starts that failed, or if it is wanted, the window opens in safe mode:
    with the settings of a first start, with no texts but those that ship, and without work in the background.
    """
    if not isinstance(application, QApplication):
        raise TypeError(application)
    log_to_file()
    sys.setswitchinterval(SWITCH_S)
    instance = None if passphrase else _instance(application)
    if instance is not None and not instance.claim() and instance.hand_over(project):
        return 0
    record = StartRecord(paths.instance_folder())
    is_safe = record.begin() >= FAILED_STARTS or wants_safe_mode
    kept = Settings()
    settings = kept.of_first_start(paths.instance_folder() / "safe.ini") if is_safe else kept
    tasks = Tasks(application)
    set_text_size(settings.text_size)
    apply_theme(application, settings.scheme)
    window = first_window(settings, tasks, instead_of=kept if is_safe else None)
    sys.excepthook = ExceptHook(window.show_error)
    spelled = SpelledEdits(settings, tasks, window)
    window.show()
    if is_safe:
        window.show_safe_mode(kept)
    rest = record.succeed if is_safe else partial(_load_rest, window, tasks, record)
    QTimer.singleShot(0, window, partial(QTimer.singleShot, PAINTED_MS, window, rest))
    if instance is not None:
        instance.window_wanted.connect(window.come_to_front)
    if project is not None:
        opens = partial(window.open_with, project, passphrase) if passphrase else partial(window.open_path, project)
        QTimer.singleShot(0, window, opens)
    code = application.exec()
    tasks.wait()
    spelled.close()
    settings.save()
    record.succeed()
    if instance is not None:
        instance.release()
    return code


def first_window(settings: Settings, tasks: Tasks, *, instead_of: Settings | None = None) -> MainWindow:
    """Show the window: in safe mode where the settings are used instead of others, else with reviewed texts."""
    reviewed = ReviewedOverlay()
    if instead_of is None:
        reviewed.begin()
    window = MainWindow(settings, tasks)
    reviewed.tell(window.show_error)
    window.show()
    if instead_of is not None:
        window.show_safe_mode(instead_of)
    return window


def _instance(parent: QObject) -> SingleInstance | None:
    """Return None where the folder cannot be made: then every start opens a window of its own."""
    try:
        return SingleInstance(paths.instance_folder(), parent)
    except OSError:
        return None


def _load_rest(window: MainWindow, tasks: Tasks, record: StartRecord) -> None:
    record.succeed()
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
