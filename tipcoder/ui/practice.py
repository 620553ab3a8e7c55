"""The practice project: made on the first wish, opened again after that."""

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder import language, paths
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import NATIONAL_LANGUAGE, Country
from tipcoder.services.demo import DEMO_PASSPHRASE, make_demo
from tipcoder.services.projects import OpenProject, open_project
from tipcoder.ui.tasks import Tasks


class Practice(QObject):
    """Chooses the fictional project that the person can most likely read.

    Signals:
        started, opened(OpenProject), failed(Exception), finished
    """

    started = Signal()
    opened = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks

    @Slot()
    def start(self) -> None:
        """Make the practice projects unless they are there, and open one."""
        self.started.emit()
        folder = paths.projects_folder().parent / "practice"
        self._tasks.start(partial(_open, folder, country_of_language()), done=self._succeed, failed=self._fail)

    @Slot(object)
    def _succeed(self, project: OpenProject) -> None:
        self.finished.emit()
        self.opened.emit(project)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.finished.emit()
        self.failed.emit(error)


def country_of_language() -> Country:
    """Return the country whose judgments are in the language in use; Serbia for English."""
    plain = language.current().removesuffix("-Latn")
    return next((country for country, code in NATIONAL_LANGUAGE.items() if code == plain), Country.SRB)


def _open(folder: Path, country: Country) -> Generator[Progress, None, OpenProject]:
    path = folder / f"{country}.tip"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        yield from make_demo(folder)
    return open_project(path, passphrase=DEMO_PASSPHRASE)
