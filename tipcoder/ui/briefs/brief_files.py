"""Writes briefs, entries for SHERLOC and texts for a translator, and reads these back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from tipcoder.services.briefs.approving import BriefState, draft_document, write_approved, write_draft
from tipcoder.services.briefs.brief import read_brief, read_briefs
from tipcoder.services.briefs.desk import BriefDesk
from tipcoder.services.briefs.sherloc import sherloc_entries, write_sherloc
from tipcoder.services.briefs.texts import read_texts_workbook, save_texts, write_texts
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.ui import file_choice
from tipcoder.ui.briefs.brief_words import language_name
from tipcoder.ui.printing import print_page
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS, WARNING


class BriefFiles(QObject):
    """Asks where to, works in the background, and tells by a banner.

    Signals:
        texts_read: texts of a translator were stored.
    """

    texts_read = Signal()

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def print_brief(self, desk: BriefDesk, language: str) -> None:
        """Write the brief as it was approved, or as a draft that says so on every page."""
        brief, is_approved = desk.brief, desk.states[language] is BriefState.APPROVED
        name = self.tr("Case {number}, brief, {language}").format(
            number=brief.case.number, language=language_name(language)
        )
        if not is_approved:
            name = self.tr("{name} - draft").format(name=name)
        target = file_choice.save_brief(self._window, self._context.settings, name)
        if target is not None:
            words = partial(self._written_words, target, is_approved)
            work = partial(_print, self._context.project, brief.case.id, language, target, is_approved)
            self._write(work, words)

    def write_entries(self) -> None:
        """Write the cases whose English brief is approved as entries for SHERLOC."""
        target = file_choice.save_sherloc(self._window, self._context.settings)
        if target is not None:
            self._context.tasks.start(
                partial(_write_entries, self._context.project, target),
                done=self._tell_entries,
                failed=self._context.banner.show_error,
            )

    def write_texts(self, desk: BriefDesk) -> None:
        """Write the texts of a brief for a translator."""
        folder = self._context.settings.folder("workbooks") or Path.home()
        name = self.tr("Case {number}, texts").format(number=desk.brief.case.number)
        suggestion = file_choice.free_path(folder, name, ".xlsx")
        target = file_choice.save_workbook(self._window, self._context.settings, suggestion)
        if target is not None:
            work = partial(_write_texts, self._context.project, desk.brief.case.id, target)
            self._write(work, partial(self._texts_words, target))

    def read_texts(self) -> None:
        """Read the texts that a translator typed, all of them one step to undo."""
        path = file_choice.open_workbook(self._window, self._context.settings)
        if path is not None:
            work = partial(_read_texts, self._context.project, path)
            self._start(work, self._tell_read)

    def _write(self, work: Callable[[], object], words: Callable[[], str]) -> None:
        self._start(partial(_written, work, words), self._tell)

    def _start(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        self._context.tasks.start(work, done=done, failed=self._context.banner.show_error)

    @Slot(object)
    def _tell(self, words: Callable[[], str]) -> None:
        self._context.banner.show_message(SUCCESS, words)
        self._context.events.releases_changed.emit()

    @Slot(object)
    def _tell_entries(self, counts: tuple[int, int]) -> None:
        self._context.banner.show_message(SUCCESS, partial(self._entries_words, *counts))
        self._context.events.releases_changed.emit()

    @Slot(object)
    def _tell_read(self, counts: tuple[int, int]) -> None:
        taken, refused = counts
        self._context.banner.show_message(WARNING if refused else SUCCESS, partial(self._read_words, taken, refused))
        self.texts_read.emit()

    def _written_words(self, target: Path, is_approved: bool) -> str:
        if is_approved:
            return self.tr("The brief {name} was written, and is listed among what left.").format(name=target.name)
        return self.tr("The draft {name} was written: it is for the team alone.").format(name=target.name)

    def _texts_words(self, target: Path) -> str:
        return self.tr("The texts {name} were written. Read them back when they are filled in.").format(
            name=target.name
        )

    def _entries_words(self, written: int, left_out: int) -> str:
        words = self.tr("%n entries for SHERLOC were written.", "", written)
        more = self.tr("%n case(s) without an approved English brief were left out.", "", left_out)
        return f"{words} {more}" if left_out else words

    def _read_words(self, taken: int, refused: int) -> str:
        words = self.tr("%n text(s) were read.", "", taken)
        more = self.tr(
            "%n row(s) were refused: they are not known, or what they are written from has changed.", "", refused
        )
        return f"{words} {more}" if refused else words


def _print(project: OpenProject, case: str, language: str, target: Path, is_approved: bool) -> None:
    brief = read_brief(project, case)
    if is_approved:
        write_approved(project, brief, language, target, print_page)
    else:
        write_draft(target, draft_document(brief, language), print_page)


def _write_entries(project: OpenProject, target: Path) -> tuple[int, int]:
    entries, told, left_out = sherloc_entries(project, [case.id for case in list_cases(project)])
    write_sherloc(project, entries, told, left_out, target)
    return len(entries), len(left_out)


def _write_texts(project: OpenProject, case: str, target: Path) -> None:
    for _ in write_texts(target, read_briefs(project, (case,))):
        pass


def _read_texts(project: OpenProject, path: Path) -> tuple[int, int]:
    found = read_texts_workbook(path, read_briefs(project, [case.id for case in list_cases(project)]))
    if found.texts:
        save_texts(project, found.texts)
    return len(found.texts), len(found.refused)


def _written(work: Callable[[], object], words: Callable[[], str]) -> Callable[[], str]:
    """Write, and return what tells that it was written."""
    work()
    return words
