"""Creates the practice project, or opens the one that is there already."""

from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder import paths
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import SUFFIX
from tipcoder.languages import ui_language
from tipcoder.ui.tasks import Tasks

if TYPE_CHECKING:
    from tipcoder.services.projects import OpenProject


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
        """Make the practice project of the language in use unless it is there, and open it."""
        from tipcoder.services.demo.demo_codings import country_of_language, is_read_in_latin

        language = ui_language.current()
        script = "-Latn" if is_read_in_latin(language) else ""
        self.open_path(paths.practice_folder() / f"{country_of_language(language)}{script}{SUFFIX}")

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """Open a practice project, whose passphrase nobody needs to know; make it if it is not there."""
        self.started.emit()
        name = self.tr("Practice judgment {number}")
        self._tasks.start(partial(_open, path, ui_language.current(), name), done=self._succeed, failed=self._fail)

    @Slot(object)
    def _succeed(self, project: "OpenProject") -> None:
        self.finished.emit()
        self.opened.emit(project)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.finished.emit()
        self.failed.emit(error)


def _open(path: Path, in_language: str, judgment_name: str) -> Generator[Progress, None, "OpenProject"]:
    from tipcoder.services.demo.demo import DEMO_PASSPHRASE, practice_project
    from tipcoder.services.projects import open_project

    if path.is_file():
        return open_project(path, passphrase=DEMO_PASSPHRASE)
    path.parent.mkdir(parents=True, exist_ok=True)
    return (yield from practice_project(path, in_language, judgment_name))
