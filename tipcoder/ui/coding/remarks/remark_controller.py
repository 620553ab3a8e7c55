"""Controller of the remarks on answers and rows of the open coding: windows, and counts in form and outline."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.remarks import Remark, RemarkStatus
from tipcoder.errors import UserError
from tipcoder.framework.engine.live import Changes
from tipcoder.framework.form.form import Question
from tipcoder.services import remarks as service
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.outline import Outline
from tipcoder.ui.coding.remarks.remark_window import RemarkWindow
from tipcoder.ui.project_context import ProjectContext


class RemarkController(QObject):
    """Controls the remarks of one coding at a time."""

    _state: FormState
    """State of the form, set while `_work` is."""

    def __init__(self, context: ProjectContext, outline: Outline, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._outline = outline
        self._page = parent
        self._work: CodingWork | None = None
        self.windows: dict[Ref, RemarkWindow] = {}

    def open(self, work: CodingWork, state: FormState) -> None:
        """Use this coding from now on."""
        self._work, self._state = work, state
        state.set_remarks(self._read(work))
        state.remarks_asked.connect(self.show_remarks)

    def close(self) -> None:
        """Use no coding."""
        self._work = None
        for window in tuple(self.windows.values()):
            window.close()

    def show_in_outline(self) -> None:
        """Show in the outline which parts of the form have open remarks."""
        work = self._work
        if work is None:
            return
        waiting = Counter[Ref]()
        for ref, remarks in self._state.remarks.items():
            if work.exists(ref):
                count = sum(remark.status is RemarkStatus.OPEN for remark in remarks)
                waiting.update(dict.fromkeys(work.structure.above(work.live, ref), count))
        self._outline.show_remarks(waiting)

    @Slot(object)
    def show_remarks(self, ref: Ref) -> None:
        """Show the remarks on an answer, or on a row as a whole (`Ref(row, "")`), in a window of their own."""
        work = self._work
        if work is None or not work.exists(ref) or (ref.key and not isinstance(work.live.node(ref), Question)):
            return
        if ref not in self.windows:
            self.windows[ref] = self._make_window(ref)
        window = self.windows[ref]
        window.show()
        window.raise_()
        window.activateWindow()

    def refresh(self, changes: Changes) -> None:
        """Update the outline after rows were added or removed: their remarks are shown or hidden with them."""
        if changes.rosters:
            self.show_in_outline()

    def _subject(self, ref: Ref) -> str:
        work = self._work
        if work is None or not work.exists(ref):
            return ""
        return work.question_in_words(ref) if ref.key else work.path_in_words(ref) or self.tr("The case as a whole")

    def _make_window(self, ref: Ref) -> RemarkWindow:
        coder = self._context.project.project.coder
        window = RemarkWindow(partial(self._subject, ref), coder, self._page, is_on_row=not ref.key)
        window.show_remarks(self._state.remarks.get(ref, ()))
        window.write_again(self._state.remark_drafts.get(ref, ""))
        window.entry_changed.connect(partial(self._state.note_remark, ref))
        window.remark_written.connect(partial(self._add, ref))
        window.reply_written.connect(partial(self._reply, ref))
        window.status_asked.connect(partial(self._set_status, ref))
        window.take_back_asked.connect(partial(self._take_back, ref))
        window.destroyed.connect(partial(self.windows.pop, ref, None))
        return window

    def _add(self, ref: Ref, words: str) -> None:
        if self._save(ref, partial(service.add_remark, self._context.project, ref, words)):
            self.windows[ref].words_saved()

    def _reply(self, ref: Ref, remark: Remark, words: str) -> None:
        if self._save(ref, partial(service.reply, self._context.project, remark.id, words)):
            self.windows[ref].words_saved()

    def _set_status(self, ref: Ref, remark: Remark, status: RemarkStatus) -> None:
        self._save(ref, partial(service.set_status, self._context.project, remark.id, status))

    def _take_back(self, ref: Ref, remark: Remark) -> None:
        if self._save(ref, partial(service.take_back, self._context.project, remark.id)):
            self.windows[ref].write_again(remark.text)

    def _save(self, ref: Ref, change: Callable[[], object]) -> bool:
        """Call a service, and show the remarks anew. Returns whether it was saved."""
        work, window = self._work, self.windows[ref]
        if work is None:
            return False
        try:
            change()
        except UserError as error:
            window.banner.show_error(error)
            return False
        self._state.set_remarks(self._read(work))
        window.show_remarks(self._state.remarks.get(ref, ()))
        self.show_in_outline()
        self._context.events.coding_changed.emit(work.coding.coding.id)
        return True

    def _read(self, work: CodingWork) -> dict[Ref, tuple[Remark, ...]]:
        found: dict[Ref, tuple[Remark, ...]] = {}
        for remark in service.remarks_of_coding(self._context.project, work.coding.coding.id):
            found[remark.ref] = (*found.get(remark.ref, ()), remark)
        return found
