"""Opens the window and runs it until the person closes it."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from tipcoder.ui.excepthook import ExceptHook
from tipcoder.ui.main_window import MainWindow
from tipcoder.ui.settings import Settings
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.theme import apply_theme


def run_window(application: QCoreApplication, project: Path | None) -> int:
    """Open the window, on a project if one is given, and return the exit code. Raises TypeError without widgets."""
    if not isinstance(application, QApplication):
        raise TypeError(application)
    settings = Settings()
    tasks = Tasks(application)
    apply_theme(application, settings.scheme())
    window = MainWindow(settings, tasks)
    sys.excepthook = ExceptHook(window.show_error)
    window.show()
    if project is not None:
        QTimer.singleShot(0, window, lambda: window.open_path(project))
    code = application.exec()
    tasks.wait()
    settings.save()
    return code
