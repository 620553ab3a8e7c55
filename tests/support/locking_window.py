"""The program itself, whose project a person opens, and locks when a line comes in.

Run: python -m tests.support.locking_window PROJECT PASSPHRASE
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tipcoder.languages import ui_language
from tipcoder.ui.shell.main_window import MainWindow
from tipcoder.ui.shell.start import run_window
from tipcoder.ui.start.unlock_dialog import UnlockDialog

LOOK_MS = 50


def main() -> int:
    """Open the window, type the passphrase, say "open" once the project is shown, and wait for a line."""
    project, passphrase = sys.argv[1:]
    application = QApplication([])
    ui_language.install("en")
    timer = QTimer()
    timer.setInterval(LOOK_MS)
    listening: list[QSocketNotifier] = []

    def lock() -> None:
        os.read(0, 1)
        listening[0].setEnabled(False)
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
        assert window.workspace is not None
        window.workspace.bound_actions.run("lock")

    def look() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, UnlockDialog) and widget.isVisible() and not widget.passphrase.text():
                QTest.keyClicks(widget.passphrase, passphrase)
                widget.open_button.click()
            if isinstance(widget, MainWindow) and widget.workspace is not None and not listening:
                timer.stop()
                listening.append(QSocketNotifier(0, QSocketNotifier.Type.Read))
                listening[0].activated.connect(lock)
                os.write(1, b"open\n")

    timer.timeout.connect(look)
    timer.start()
    return run_window(application, Path(project), "")


if __name__ == "__main__":
    sys.exit(main())
