"""Judgments read from files into cases, with what to know about them before an hour of coding starts."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from tipcoder import messages
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Judgment, JudgmentKind
from tipcoder.errors import UserError
from tipcoder.services import cases as case_services
from tipcoder.services.projects import OpenProject
from tipcoder.ui.events import ProjectEvents
from tipcoder.ui.tasks import Tasks
from tipcoder.ui.widgets.banner import SUCCESS, WARNING, Banner


@dataclass
class Imported:
    """What came of reading files: each is added or refused, none is dropped."""

    added: list[str] = field(default_factory=list)
    scanned: list[tuple[str, int, int]] = field(default_factory=list)
    """Name, number of pages without text, number of pages."""
    refused: list[tuple[str, UserError]] = field(default_factory=list)


class JudgmentImport(QObject):
    """Reads files as a task and says in a banner what came of it."""

    def __init__(
        self, project: OpenProject, events: ProjectEvents, tasks: Tasks, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._events = events
        self._tasks = tasks
        self._banner = banner
        self._last = Imported()

    def add_to_case(self, case_id: str, files: Sequence[Path], kind: JudgmentKind) -> None:
        """Add files to a case as judgments of one kind."""
        self._start(partial(_add_to_case, self._project, case_id, tuple(files), kind))

    def add_cases(self, files: Sequence[Path]) -> None:
        """Make a case of each file, which is its first-instance judgment."""
        self._start(partial(_add_cases, self._project, tuple(files)))

    def _start(self, work: "partial[Generator[Progress, None, Imported]]") -> None:
        self._banner.clear()
        self._tasks.start(work, done=self._show_imported, failed=self._banner.show_error)

    @Slot(object)
    def _show_imported(self, imported: Imported) -> None:
        self._last = imported
        if imported.added:
            self._events.cases_changed.emit("")
        kind = WARNING if imported.scanned or imported.refused else SUCCESS
        if imported.added or imported.refused:
            self._banner.show_message(kind, self._outcome)

    def _outcome(self) -> str:
        imported = self._last
        lines = [self.tr("%n judgment(s) added.", "", len(imported.added))] if imported.added else []
        for name, unreadable, pages in imported.scanned:
            text = self.tr(
                "{name}: {unreadable} of {pages} pages have no text (a scan). Quotes from them must be typed."
            )
            lines.append(text.format(name=name, unreadable=unreadable, pages=pages))
        for name, error in imported.refused:
            reason = messages.sentence(error)
            names_file = name in error.values.values()
            lines.append(reason if names_file else self.tr("{name}: {reason}").format(name=name, reason=reason))
        return "\n".join(lines)


def _add_to_case(
    project: OpenProject, case_id: str, files: tuple[Path, ...], kind: JudgmentKind
) -> Generator[Progress, None, Imported]:
    imported = Imported()
    for done, path in enumerate(files):
        yield Progress(done, len(files), path.name)
        try:
            _count(project, case_services.add_judgment(project, case_id, path, kind), imported)
        except UserError as error:
            imported.refused.append((path.name, error))
    return imported


def _add_cases(project: OpenProject, files: tuple[Path, ...]) -> Generator[Progress, None, Imported]:
    imported = Imported()
    for done, path in enumerate(files):
        yield Progress(done, len(files), path.name)
        try:
            case = case_services.add_case_of(project, path)
        except UserError as error:
            imported.refused.append((path.name, error))
        else:
            for judgment in case_services.list_judgments(project, case.id):
                _count(project, judgment, imported)
    return imported


def _count(project: OpenProject, judgment: Judgment, imported: Imported) -> None:
    imported.added.append(judgment.name)
    text = case_services.read_judgment(project, judgment.id)
    if text.unreadable:
        imported.scanned.append((judgment.name, text.unreadable, len(text.pages)))
