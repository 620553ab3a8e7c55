"""Times the program until its start page is painted, beside a bare window; and a small command beside Python.

`python -m tests.benchmarks.start`. Each start is a process of its own, both kinds in turn. Wanted: processor time under
3 times that of a bare window with a table of 1,000 rows; no hold of the event loop over 50 ms while the rest is loaded.
Modules are compiled first, as in a program that is installed, and the rest is loaded only where that is measured.
"""

import compileall
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.heartbeat import HELD_MS
from tests.benchmarks.measures import TIMES, Measure, run

ROUNDS = 7
WANTED = 3.0

BARE = """
from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

class Rows(QAbstractTableModel):
    def rowCount(self, parent=None): return 1000
    def columnCount(self, parent=None): return 10
    def data(self, index, role=0): return str(index.row()) if role == 0 else None

app = QApplication([])
window, table, model = QMainWindow(), QTableView(), Rows()
table.setModel(model)
window.setCentralWidget(table)
window.show()
app.processEvents()
app.processEvents()
"""

PAINTED = """
import sys
from PySide6.QtWidgets import QApplication
def until_painted():
    QApplication.processEvents()
    QApplication.processEvents()
    return 0
QApplication.exec = staticmethod(until_painted)
import os
from tipcoder.app import main
from tipcoder.ui.shell import start
start.PAINTED_MS = 3_600_000  # on a busy computer the rest would be loaded, and measured, before all events are done
sys.argv = ["tipcoder"]
main()
sys.stdout.flush()
os._exit(0)
"""

LOADED = """
import os, sys, time
from PySide6.QtWidgets import QApplication
from tests.benchmarks.heartbeat import Heartbeat
def until_loaded():
    app = QApplication.instance()
    with Heartbeat() as heartbeat:
        end = None
        while end is None or time.monotonic() < end:
            app.processEvents()
            if end is None and "tipcoder.ui.start.unlock_dialog" in sys.modules:
                end = time.monotonic() + 0.5
    for hold in heartbeat.holds:
        print(f"held {hold.milliseconds:.0f} ms at {hold.place}")
    print(f"{heartbeat.longest:.0f}")
    return 0
QApplication.exec = staticmethod(until_loaded)
from tipcoder.app import main
sys.argv = ["tipcoder"]
main()
sys.stdout.flush()
os._exit(0)
"""


REVIEWED = """
from datetime import date
from functools import partial
from tipcoder.domain.verdicts import Verdict
from tipcoder.languages.ui_language import shipped_texts
from tipcoder.services.texts.overlay import renew, shipped_corpus
from tipcoder.services.texts.session import ReviewSession
corpus_in = partial(shipped_corpus, shipped_in=shipped_texts)
session = ReviewSession("sq", "ALB-03", corpus_in)
for number, item in enumerate(session.items[:300]):
    words = item.text.translation + " " if number % 6 else item.text.translation
    session.judge(item, Verdict.RIGHT, words, "", date(2026, 12, 1))
renew(corpus_in)
"""


def processor_time(arguments: list[str], environment: dict[str, str]) -> float:
    """Run Python and return the processor time that it took, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], env=environment, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def measure(*, quick: bool) -> Iterator[Measure]:
    """Yield the figures of the start."""
    compileall.compile_dir(str(Path(__file__).parents[2] / "tipcoder"), quiet=1)
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as reviewed:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "qt.qpa.*=false",
            "HOME": home,
            "XDG_CONFIG_HOME": home,
        }
        environment |= {"DISPLAY": ":0"} if "DISPLAY" not in environment else {}
        of_reviewer = environment | {"HOME": reviewed, "XDG_CONFIG_HOME": reviewed, "XDG_DATA_HOME": reviewed}
        subprocess.run([sys.executable, "-c", REVIEWED], env=of_reviewer, check=True)  # noqa: S603
        ways = {
            "bare window": (["-c", BARE], environment),
            "start page painted": (["-c", PAINTED], environment),
            "start page painted, 300 texts reviewed": (["-c", PAINTED], of_reviewer),
            "python -c pass": (["-c", "pass"], environment),
            "import of QtCore": (["-c", "import PySide6.QtCore"], environment),
            "tipcoder --help": (["-m", "tipcoder", "--help"], environment),
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(3 if quick else ROUNDS):
            for name, way in ways.items():
                times[name].append(processor_time(*way))
        middle = {name: median(found) for name, found in times.items()}
        for name, found in middle.items():
            yield Measure(name, found)
        ratio = middle["start page painted"] / middle["bare window"]
        yield Measure("start page painted, beside the bare window", ratio, TIMES, WANTED)
        cost = middle["start page painted, 300 texts reviewed"] / middle["start page painted"]
        yield Measure("start with reviewed texts, beside one without", cost, TIMES)
        loading = subprocess.run(  # noqa: S603
            [sys.executable, "-c", LOADED], env=environment, check=True, stdout=subprocess.PIPE, text=True
        ).stdout.splitlines()
        print("\n".join(loading[:-1]))
        yield Measure("longest hold while the rest is loaded", float(loading[-1]), wanted=HELD_MS)


if __name__ == "__main__":
    run(measure)
