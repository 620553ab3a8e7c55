"""Checks the cases of a project in the background, some at a time, and keeps what was found until a case changes."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Slot

from tipcoder.domain.progress import Progress
from tipcoder.domain.projects import Case
from tipcoder.languages import ui_language
from tipcoder.services.cases import list_cases
from tipcoder.services.checking import PlacedFault, check_cases
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.work_source import WorkSource

AT_ONCE = 25
"""Cases at least after which what was found is shown."""
SHARES = 20
"""Times at most that what was found is shown."""


class FaultSource(WorkSource):
    """Checks what changed since it was checked last."""

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self.cases: tuple[Case, ...] = ()
        self._is_stopped = False
        self._is_listed = False
        self._found: dict[str, tuple[PlacedFault, ...]] = {}
        self._language = ""
        self._before = 0
        events = context.events
        events.cases_changed.connect(self._note_case)
        events.coding_changed.connect(self._note_coding)
        events.taxonomies_changed.connect(self._note_terms)

    def found(self) -> Mapping[str, tuple[PlacedFault, ...]]:
        """Return what was found so far by the id of the case."""
        return self._found

    @property
    def is_stopped(self) -> bool:
        return self._is_stopped

    def want(self) -> None:
        if self.is_working:
            return
        if self._language != ui_language.current():
            self._language, self._found = ui_language.current(), {}
        self._is_stopped = False
        if not self._is_listed:
            self.is_working = self._is_listed = True
            self.changed.emit()
            self._context.tasks.read(
                partial(list_cases, self._context.project), done=self._take_cases, failed=self._fail
            )
        else:
            self._go_on()

    @Slot()
    def cancel(self) -> None:
        self._is_stopped = True
        super().cancel()

    @Slot(object)
    def _take_cases(self, cases: tuple[Case, ...]) -> None:
        self.cases = cases
        known = {case.id for case in cases}
        self._found = {case: found for case, found in self._found.items() if case in known}
        self.is_working = False
        self._go_on()

    def _go_on(self) -> None:
        left = [case for case in self.cases if case.id not in self._found]
        if self._is_stopped or not left:
            self.changed.emit()
            return
        self.is_working = True
        self.changed.emit()
        self._before = len(self.cases) - len(left)
        some = left[: max(AT_ONCE, len(self.cases) // SHARES)]
        work = partial(check_cases, self._context.project, some, self._language)
        task = self._context.tasks.read(
            work, done=self._take_found, failed=self._fail, progressed=self._tell, cancelled=self._end
        )
        self._task = task if self.is_working else None  # it may be done already

    @Slot(object)
    def _take_found(self, found: Mapping[str, tuple[PlacedFault, ...]]) -> None:
        self._task, self.is_working = None, False
        if not self._is_listed or self._language != ui_language.current():  # changed meanwhile
            self._end()
            self.want()
            return
        self._found.update(found)
        self._go_on()

    @Slot(object)
    def _tell(self, progress: Progress) -> None:
        self.progressed.emit(Progress(self._before + progress.done, len(self.cases)))

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._is_stopped, self._is_listed = True, False
        self._end()
        self.failed.emit(error)

    @Slot(str)
    def _note_case(self, case_id: str) -> None:
        self._forget([case_id] if case_id else list(self._found))

    @Slot(str)
    def _note_coding(self, coding_id: str) -> None:
        self._forget([case.id for case in self.cases if case.coding.id == coding_id])

    @Slot(str)
    def _note_terms(self, _taxonomy: str) -> None:
        self._forget(list(self._found))

    def _forget(self, cases: list[str]) -> None:
        self._is_listed = False
        for case in cases:
            self._found.pop(case, None)
        self.outdated.emit()
