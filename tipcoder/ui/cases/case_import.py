"""Reads judgments from files into cases, in the background, and reports what is wrong with them."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder import messages
from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Case, Judgment, JudgmentKind
from tipcoder.errors import UserError
from tipcoder.services.cases import add_case_of
from tipcoder.services.judgments.judgments import add_judgment, judgment_details, judgment_files, list_judgments
from tipcoder.services.projects import OpenProject
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS, WARNING

_Files = tuple[Path, ...]
"""The file of a judgment, or the pictures of its pages."""


@dataclass
class AddedJudgments:
    """Result of reading files: each is added or refused, none is dropped."""

    added: list[str] = field(default_factory=list)
    scanned: list[tuple[str, int, int]] = field(default_factory=list)
    """Name, number of pages without text, number of pages."""
    refused: list[tuple[str, UserError]] = field(default_factory=list)
    elsewhere: list[tuple[_Files, int]] = field(default_factory=list)
    """Files that are judgments of another case already, and its number: the person decides."""
    pictured: list[tuple[str, int]] = field(default_factory=list)
    """Judgments that were made of several pictures, and of how many."""
    cases: list[Case] = field(default_factory=list)
    """Cases that were made."""

    @property
    def is_smooth(self) -> bool:
        """Return whether nothing is to be told of it but how many there are."""
        return not (self.scanned or self.refused or self.elsewhere or self.pictured)


_Add = Callable[[tuple[_Files, ...], bool], Generator[Progress, None, AddedJudgments]]
"""Adds files; told whether those that are in another case are left out."""


class JudgmentImport(QObject):
    """Reads files as a task and says in a banner what came of it.

    Files that are in another case are left out at first: `add_anyway` adds them.

    Signals:
        made(AddedJudgments): cases were made; the list of cases is read again after that.
    """

    made = Signal(object)

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._last = AddedJudgments()
        self._add: _Add | None = None

    def add_to_case(self, case_id: str, files: Sequence[Path], kind: JudgmentKind) -> None:
        """Add files to a case as judgments of one kind."""
        self._add = partial(_add_to_case, self._context.project, case_id, kind)
        self._start(judgment_files(files), unless_elsewhere=True)

    def add_cases(self, files: Sequence[Path]) -> None:
        """Make a case of each file, which is its first-instance judgment."""
        self._add = partial(_add_cases, self._context.project)
        self._start(judgment_files(files), unless_elsewhere=True)

    def add_one_case(self, files: Sequence[_Files], kinds: Sequence[JudgmentKind]) -> None:
        """Make one case of several judgments, each of its kind."""
        kind_of = dict(zip(files, kinds, strict=True))
        self._add = partial(_add_one_case, self._context.project, kind_of)
        self._start(tuple(files), unless_elsewhere=True)

    @Slot()
    def add_anyway(self) -> None:
        """Add the files that were left out because they are in another case."""
        files = tuple(judgment for judgment, _ in self._last.elsewhere)
        if files:
            self._start(files, unless_elsewhere=False)

    def _start(self, files: tuple[_Files, ...], *, unless_elsewhere: bool) -> None:
        if self._add is None:
            return
        self._last = AddedJudgments()
        self._context.banner.clear()
        work = partial(self._add, files, unless_elsewhere)
        self._context.tasks.start(work, done=self._show_imported, failed=self._context.banner.show_error)

    @Slot(object)
    def _show_imported(self, imported: AddedJudgments) -> None:
        self._last = imported
        if imported.cases:
            self.made.emit(imported)
        if imported.added:
            self._context.events.cases_changed.emit("")
        kind = WARNING if imported.scanned or imported.refused or imported.elsewhere else SUCCESS
        if imported.added or imported.refused or imported.elsewhere:
            action = (lambda: self.tr("Add it anyway")) if imported.elsewhere else None
            self._context.banner.show_message(kind, self._outcome, action, self.add_anyway)

    def _outcome(self) -> str:
        imported = self._last
        lines = [self.tr("%n judgment(s) added.", "", len(imported.added))] if imported.added else []
        for name, count in imported.pictured:
            lines.append(
                self.tr("{name}: made of %n picture(s), in the order of their names.", "", count).format(name=name)
            )
        for name, unreadable, pages in imported.scanned:
            text = self.tr(
                "{name}: {unreadable} of {pages} pages have no text that can be read: recognise it, or type quotations."
            )
            lines.append(text.format(name=name, unreadable=unreadable, pages=pages))
        for (path, *_), case in imported.elsewhere:
            text = self.tr("{name} was not added: it is a judgment of case {case} already.")
            lines.append(text.format(name=path.name, case=case))
        for name, error in imported.refused:
            reason = messages.sentence(error)
            names_file = name in error.values.values()
            lines.append(reason if names_file else self.tr("{name}: {reason}").format(name=name, reason=reason))
        return "\n".join(lines)


def _add_to_case(
    project: OpenProject, case_id: str, kind: JudgmentKind, files: tuple[_Files, ...], unless_elsewhere: bool
) -> Generator[Progress, None, AddedJudgments]:
    imported = AddedJudgments()
    for done, (path, *further) in enumerate(files):
        yield Progress(done, len(files), path.name)
        try:
            judgment = add_judgment(project, case_id, path, kind, further=further, unless_elsewhere=unless_elsewhere)
        except UserError as error:
            _refuse((path, *further), error, imported)
        else:
            _count(project, judgment, len(further), imported)
    return imported


def _add_cases(
    project: OpenProject, files: tuple[_Files, ...], unless_elsewhere: bool
) -> Generator[Progress, None, AddedJudgments]:
    imported = AddedJudgments()
    for done, (path, *further) in enumerate(files):
        yield Progress(done, len(files), path.name)
        try:
            case = add_case_of(project, path, further=further, unless_elsewhere=unless_elsewhere)
        except UserError as error:
            _refuse((path, *further), error, imported)
        else:
            _count_case(project, case, len(further), imported)
    return imported


def _add_one_case(
    project: OpenProject, kinds: Mapping[_Files, JudgmentKind], files: tuple[_Files, ...], unless_elsewhere: bool
) -> Generator[Progress, None, AddedJudgments]:
    """Make a case of the first file that can be read; the others go to it."""
    imported = AddedJudgments()
    for done, (path, *further) in enumerate(files):
        yield Progress(done, len(files), path.name)
        kind = kinds[(path, *further)]
        try:
            if not imported.cases:
                case = add_case_of(project, path, kind, further=further, unless_elsewhere=unless_elsewhere)
                _count_case(project, case, len(further), imported)
                continue
            made = imported.cases[0].id
            judgment = add_judgment(project, made, path, kind, further=further, unless_elsewhere=unless_elsewhere)
        except UserError as error:
            _refuse((path, *further), error, imported)
        else:
            _count(project, judgment, len(further), imported)
    return imported


def _count_case(project: OpenProject, case: Case, further: int, imported: AddedJudgments) -> None:
    imported.cases.append(case)
    for judgment in list_judgments(project, case.id):
        _count(project, judgment, further, imported)


def _refuse(files: _Files, error: UserError, imported: AddedJudgments) -> None:
    if error.code == "judgment_elsewhere":
        imported.elsewhere.append((files, int(str(error.values["case"]))))
    else:
        imported.refused.append((files[0].name, error))


def _count(project: OpenProject, judgment: Judgment, further: int, imported: AddedJudgments) -> None:
    imported.added.append(judgment.name)
    if further:
        imported.pictured.append((judgment.name, 1 + further))
    qualities = judgment_details(project, judgment.id).qualities
    unreadable = sum(not quality.is_readable for quality in qualities)
    if unreadable:
        imported.scanned.append((judgment.name, unreadable, len(qualities)))
