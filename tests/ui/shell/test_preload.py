"""The start page is painted before most of the program is loaded; the rest follows without being asked for."""

import json
import subprocess
import sys

HEAVY = {"sqlalchemy", "openpyxl", "rdflib", "elementpath", "pyxform", "lxml", "typer", "tipcoder.services.projects"}

SCRIPT = """
import json, sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from tipcoder.ui.settings import Settings
from tipcoder.ui.shell.start import MainWindow, Preload
from tipcoder.ui.tasks import Tasks
tasks = Tasks(app)
window = MainWindow(Settings(), tasks)
window.show()
app.processEvents()
painted = sorted(sys.modules)
preload = Preload(tasks, window)
while preload.is_busy:
    app.processEvents()
tasks.wait()
print(json.dumps([painted, sorted(sys.modules)]))
"""


def test_the_start_page_loads_what_it_shows_and_the_rest_comes_after() -> None:
    run = subprocess.run([sys.executable, "-c", SCRIPT], stdout=subprocess.PIPE, check=True)  # noqa: S603
    painted, after = (set(names) for names in json.loads(run.stdout.splitlines()[-1]))
    assert not painted & HEAVY
    assert {"tipcoder.services.projects", "tipcoder.ui.shell.workspace", "tipcoder.ui.coding.coding_page"} <= after
