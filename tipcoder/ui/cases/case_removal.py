"""Removes cases from the list, and takes back what was done in it, step by step."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder.domain.projects import Case
from tipcoder.domain.records import ListStep
from tipcoder.errors import UserError
from tipcoder.services import bin as service
from tipcoder.services.cases import get_case, remove_case
from tipcoder.services.projects import OpenProject
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import INFO


class CaseRemoval(QObject):
    """Says in a line with a button what went out of sight. Undo and redo follow the record: they outlive a restart.

    Signals:
        began: something in codings may change; whoever has one open closes it.
        came_back(case_id): a case is in the list again, or something in it is as it was.
    """

    began = Signal()
    came_back = Signal(str)

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._gone: Case | None = None

    def remove(self, case: Case) -> None:
        """Remove a case at once, and offer to bring it back."""
        try:
            remove_case(self._context.project, case.id)
        except UserError as error:
            self._context.banner.show_error(error)
            return
        self._say_gone(case, self.undo)

    @Slot()
    def undo(self) -> None:
        """Take back the last adding, removal or restoration."""
        self._step(service.undo_in_list, self.redo, self._nothing_left)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(service.redo_in_list, self.undo, None)

    def _step(
        self,
        step: Callable[[OpenProject], ListStep | None],
        opposite: Callable[[], None],
        nothing: Callable[[], str] | None,
    ) -> None:
        self.began.emit()
        try:
            done = step(self._context.project)
        except UserError as error:
            self._context.banner.show_error(error)
            return
        if done is not None and done.is_removal:
            self._say_gone(get_case(self._context.project, done.case), opposite)
        elif done is not None:
            self._context.banner.clear()
            self._context.events.cases_changed.emit(done.case)
            self.came_back.emit(done.case)
        elif nothing is not None:
            self._context.banner.show_message(INFO, nothing)

    def _say_gone(self, case: Case, opposite: Callable[[], None]) -> None:
        self._gone = case
        self._context.events.cases_changed.emit(case.id)
        self._context.banner.show_message(INFO, self._gone_message, self._undo_word, opposite)

    def _gone_message(self) -> str:
        case = self._gone
        if case is None:
            return ""
        title = case.title or case.first_judgment
        if not title:
            return self.tr("Case {number} was removed.").format(number=case.number)
        return self.tr("Case {number}, {title}, was removed.").format(number=case.number, title=title)

    def _nothing_left(self) -> str:
        return self.tr("Nothing is left to be undone in the list of cases.")

    def _undo_word(self) -> str:
        return self.tr("Undo")
