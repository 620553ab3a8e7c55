"""The coding page: the outline, the judgment and the form of one coding, side by side."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Completeness
from tipcoder.errors import UserError
from tipcoder.framework.engine.live import Changes
from tipcoder.services import coding as service
from tipcoder.ui import theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.evidence.evidence_controller import Proving
from tipcoder.ui.coding.form.form_pane import FormPane
from tipcoder.ui.coding.form.form_state import FormState
from tipcoder.ui.coding.form.history_window import HistoryWindow
from tipcoder.ui.coding.judgment.actions import JudgmentActions
from tipcoder.ui.coding.judgment.adding import JudgmentAdding
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.judgment.selection_drag import SelectionDrag
from tipcoder.ui.coding.keys import bind_keys
from tipcoder.ui.coding.navigation import Going
from tipcoder.ui.coding.outline import Outline
from tipcoder.ui.coding.panes import Panes
from tipcoder.ui.coding.remarks.remark_controller import Remarking
from tipcoder.ui.coding.suggestions.suggestion_controller import Suggesting
from tipcoder.ui.coding.view_state import Place, read_place, write_place
from tipcoder.ui.identifiers.identifying import Identifying
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.taxonomies.proposing import asked_taxonomy, choose, propose_for
from tipcoder.ui.text.names import delivered_words
from tipcoder.ui.widgets.banner import INFO, Banner

PLACE_EVERY_MS = 30_000
"""How often the place is saved while one works: leaving and closing save it too."""


class CodingPage(QWidget):
    """Where a case is coded. Everything is saved as it is entered.

    Signals:
        saved(datetime): an edit was saved.
        completeness_changed(Completeness): more or less is answered, missing or wrong than before.
        failed(UserError): an edit could not be saved.
    """

    saved = Signal(object)
    completeness_changed = Signal(object)
    failed = Signal(object)

    _state: FormState
    """What the form shares, while `work` is there."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(self)
        self.context = context = context.with_banner(self.banner)
        self.setObjectName("codingPage")
        self.work: CodingWork | None = None
        self._failure: UserError | None = None
        self._removed = ""
        self._saved_place = ""
        self.outline = Outline(self)
        self.judgments = JudgmentPane(context, self)
        self.form = FormPane(self)
        self.going = Going(self.outline, self.judgments, self.form, self.banner, self)
        self.proving = Proving(self.judgments, self.form, self.going, self.banner, self)
        self.identifying = Identifying(context, self.judgments, self)
        self._dragging = SelectionDrag((self.judgments.flowing, self.judgments.paged.view), self)
        self.suggesting = Suggesting(context, self.judgments, self.form, self)
        self.remarking = Remarking(context, self.outline, self)
        self._adding = JudgmentAdding(context, self)
        self.judgment_actions = JudgmentActions(context, self.judgments, self)
        self.splitter = Panes((self.outline, self.judgments, self.form), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.splitter, 1)
        self._place_timer = QTimer(self)
        self._place_timer.setInterval(PLACE_EVERY_MS)
        self._connect()
        bind_keys(self)
        self.retranslate()

    # Opening and closing

    def open_coding(self, coding_id: str) -> None:
        """Open a coding where it was left."""
        if self.work is not None and self.work.coding.coding.id == coding_id:
            return
        self.close_coding()
        self.work = CodingWork(service.open_coding(self.context.project, coding_id), self)
        self._state = FormState(self.work, self, judgment_title=self.judgments.title)
        self.going.open(self.work, self._state)
        self.proving.open(self.work)
        self.judgment_actions.open(self.work)
        self.suggesting.open(self.work)
        self.remarking.open(self.work, self._state)
        self.identifying.open(self.work, self._state)
        self._connect_coding(self.work, self._state)
        self.judgments.show_delivered(self.work.is_delivered)
        self.outline.show_coding(self.work)
        self.remarking.show_in_outline()
        self._restore(read_place(self.work.coding.coding.place))
        self._place_timer.start()
        if self.work.is_delivered:
            self._say_delivered()
        self.completeness_changed.emit(self.work.coding.completeness)

    def close_coding(self) -> None:
        """Save everything and put the coding away."""
        if self.work is None:
            return
        self.flush()
        self._place_timer.stop()
        self.going.close()
        self.proving.close()
        self.judgment_actions.close()
        self.suggesting.close()
        self.remarking.close()
        self.identifying.close()
        self.form.clear()
        self.outline.show_coding(None)
        self.judgments.clear()
        self.banner.clear()
        self._state.deleteLater()
        self.work.deleteLater()
        self.work = None

    def flush(self) -> None:
        """Save what is typed, and the place: called before the page or the window is left."""
        if self.work is not None:
            self.form.view.flush()
            self.save_place()

    def save_pending(self) -> None:
        """Save what is typed, and the place."""
        self.flush()

    def take_focus(self) -> None:
        """Put the cursor where the work goes on: the keys of the page work only when it is in the page."""
        self.form.view.focus_current()

    def completeness(self) -> Completeness | None:
        """Return how far the open coding is, None if none is open."""
        return self.work.coding.completeness if self.work is not None else None

    def is_delivered(self) -> bool:
        """Whether the open coding was delivered and is only read."""
        return self.work is not None and self.work.is_delivered

    @Slot()
    def save_place(self) -> None:
        """Remember where the coder is."""
        if self.work is None:
            return
        text = write_place(self._place())
        if text == self._saved_place:
            return
        try:
            service.save_place(self.work.coding, text)
            self._saved_place = text
        except UserError as error:
            self._say_failure(error)

    # Going to places

    def go_to(self, ref: Ref, *, highlight: bool = False) -> None:
        """Show a question, section, roster or row, wherever it stands; `Ref(row, "")` is a row."""
        self.going.go_to(ref, highlight=highlight)

    def go_to_remarks(self, ref: Ref) -> None:
        """Show a question and the remarks on its answer, or a row (`Ref(row, "")`) and those on it."""
        self.going.go_to(ref, highlight=True)
        self.remarking.show_remarks(ref)

    # Undo, redo, states

    @Slot()
    def undo(self) -> None:
        """Take back the last edit and show where it was."""
        self._take_step(CodingWork.undo)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last and show where."""
        self._take_step(CodingWork.redo)

    def toggle_state(self, number: int) -> None:
        """Set or take back an answer state (numbered from 0) of the current question."""
        frame = self.form.view.current_frame()
        if self.is_delivered():
            self._say_delivered()
        elif frame is not None:
            frame.toggle_state(number)

    @Slot()
    def clear_answer(self) -> None:
        """Take the answer to the current question back."""
        frame = self.form.view.current_frame()
        if self.is_delivered():
            self._say_delivered()
        elif frame is not None:
            frame.clear_answer()

    @Slot()
    def show_history(self) -> None:
        """Show what happened to the answer to the current question."""
        frame = self.form.view.current_frame()
        if frame is not None:
            frame.ask_history()

    @Slot()
    def show_remarks(self) -> None:
        """Show the remarks on the entry whose heading has the keyboard, else on the answer to the current question."""
        holder = self.form.view.focused_card() or self.form.view.current_frame()
        if holder is not None:
            holder.ask_remarks()

    @Slot()
    def propose_term(self) -> None:
        """Propose a term that the current question lacks."""
        frame = self.form.view.current_frame()
        if self.is_delivered():
            self._say_delivered()
        elif frame is not None:
            frame.ask_term()

    @Slot()
    def add_judgment(self) -> None:
        """Add judgments to the case from files that the person chooses."""
        if self.is_delivered():
            self._say_delivered()
        elif self.work is not None:
            self._adding.ask(self.work.coding.coding.case)

    # Language and leaving

    def retranslate(self) -> None:
        """Set the texts in the language in use; those of the framework too, in the page as it is."""
        self.outline.setAccessibleName(self.tr("Outline of the coding"))
        self.outline.retranslate()
        if self.work is not None:
            self._rebuild()
            self.proving.retranslate()
            self.suggesting.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    # Parts

    def _connect(self) -> None:
        self.outline.place_chosen.connect(self.go_to)
        self.form.page_step_asked.connect(self.going.step_page)
        self.form.view.current_changed.connect(self._show_in_outline)
        self.judgments.add_asked.connect(self.add_judgment)
        self.banner.action_chosen.connect(self.undo)
        self.context.events.cases_changed.connect(self._reload_judgments)
        self.context.events.taxonomies_changed.connect(self._take_terms)
        self._place_timer.timeout.connect(self.save_place)
        theme.theme_notice().theme_changed.connect(self._repaint)

    def _connect_coding(self, work: CodingWork, state: FormState) -> None:
        work.changed.connect(self._show_changes)
        work.saved.connect(self._tell_saved)
        work.failed.connect(self._say_failure)
        state.undo_asked.connect(self.undo)
        state.edit_refused.connect(self._say_delivered)
        state.history_asked.connect(self._show_history)
        # Queued: the question that asks is built anew.
        state.term_asked.connect(self._propose_term, Qt.ConnectionType.QueuedConnection)
        state.row_toggled.connect(self.form.view.toggle_row)
        state.row_added.connect(self._open_row)
        state.row_removed.connect(self._say_removed)
        state.mark_asked.connect(self.proving.mark_for)
        state.passage_asked.connect(self.proving.show_passage)
        state.places_asked.connect(self.suggesting.open_panel)

    def _restore(self, place: Place) -> None:
        work, state = self.work, self._state
        state.open_rows = {row for row in place.rows if work.exists(Ref(row, ""))}
        state.guidance_open = set(place.guidance)
        state.drafts = {ref: text for ref, text in place.drafts if work.live.has(ref)}
        self._saved_place = work.coding.coding.place
        self.splitter.share(place.panes)
        self.judgments.view.set_zoom(place.zoom)
        self.judgments.strip.set_open(place.passages)
        self.judgments.show_case(work.coding.coding.case, place.judgment, place.judgment_at, on_pages=place.on_pages)
        pages = {page.key: page for page in work.structure.pages}
        self.form.show_page(state, pages.get(place.page, work.structure.pages[0]))
        ref = Ref(place.row or work.live.root, place.question)
        if place.question and work.live.has(ref):
            self.go_to(ref)
        else:
            self.form.view.focus_first()
        self.outline.show_current(self.form.view.current)

    def _place(self) -> Place:
        view, state = self.form.view, self._state
        page, current = view.page(), view.current
        return Place(
            page=page.key if page is not None else "",
            row=current.row if current is not None else "",
            question=current.key if current is not None else "",
            rows=tuple(sorted(state.open_rows)),
            guidance=tuple(sorted(state.guidance_open)),
            judgment=self.judgments.judgment(),
            judgment_at=self.judgments.view.place(),
            zoom=self.judgments.view.zoom,
            panes=self.splitter.shares(),
            passages=self.judgments.strip.is_open(),
            on_pages=self.judgments.is_paged(),
            drafts=tuple(state.drafts.items()),
        )

    def _rebuild(self) -> None:
        """Build the page shown again, in other words or colours, and stay where one was."""
        view = self.form.view
        page, current, seen = view.page(), view.current, view.verticalScrollBar().value()
        had_focus = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        if page is None:
            return
        self.form.show_page(self._state, page)
        if current is not None and had_focus:
            view.go_to(current)
        elif current is not None:
            view.keep_current(current)
        view.verticalScrollBar().setValue(seen)

    def _take_step(self, step: Callable[[CodingWork], Ref | None]) -> None:
        if self.work is None:
            return
        if self.work.is_delivered:
            self._say_delivered()
            return
        self.form.view.flush()
        self.banner.clear()
        ref = step(self.work)
        if ref is not None:
            self.go_to(ref, highlight=True)

    @Slot(object)
    def _show_changes(self, changes: Changes) -> None:
        self.judgment_actions.follow(changes)
        are_proofs_new = self.proving.refresh(changes)
        self.form.refresh(changes)
        if are_proofs_new:
            self.form.view.refresh_evidence()
        self.outline.refresh(changes)
        self.remarking.refresh(changes)
        self.completeness_changed.emit(self.work.coding.completeness)

    @Slot(object)
    def _tell_saved(self, moment: object) -> None:
        if self._failure is not None:
            self._failure = None
            self.banner.clear()
        self.saved.emit(moment)
        self.context.events.coding_changed.emit(self.work.coding.coding.id)

    @Slot(object)
    def _say_failure(self, error: UserError) -> None:
        self._failure = error
        self.banner.show_error(error)
        self.failed.emit(error)

    @Slot(object)
    def _show_in_outline(self, ref: Ref | None) -> None:
        if self.work is not None and ref is not None:
            self.outline.show_current(ref)

    @Slot(object)
    def _show_history(self, ref: Ref) -> None:
        if self.work is not None:
            HistoryWindow(self.work, ref, self).show()

    @Slot(object)
    def _propose_term(self, ref: Ref) -> None:
        if self.work is None:
            return
        taxonomy, typed = asked_taxonomy(self.work, ref), self._state.drafts.get(ref, "")
        term = propose_for(self.context, self.work, ref, typed, self)
        if term is not None:
            self.context.events.taxonomies_changed.emit(taxonomy)
            if choose(self.work, ref, term.code):
                self.go_to(ref, highlight=True)

    @Slot(str)
    def _take_terms(self, _taxonomy: str) -> None:
        """A coding opened with other terms than there are now is opened anew: at once, or when it is shown next."""
        if self.work is None or not service.is_outdated(self.work.coding):
            return
        coding_id = self.work.coding.coding.id
        self.close_coding()
        if self.isVisible():
            self.open_coding(coding_id)

    @Slot(str)
    def _open_row(self, row: str) -> None:
        self.go_to(Ref(row, ""))

    @Slot(str)
    def _say_removed(self, title: str) -> None:
        self._removed = title
        self.banner.show_message(INFO, self._removed_words, self._undo_word)

    @Slot()
    def _say_delivered(self) -> None:
        if self.work is not None:
            self.banner.show_message(INFO, partial(delivered_words, self.work.coding.coding))

    @Slot(str)
    def _reload_judgments(self, _case_id: str) -> None:
        self.judgments.reload()

    @Slot()
    def _repaint(self) -> None:
        self.outline.retranslate()
        self.judgments.retranslate()
        if self.work is not None:
            self._rebuild()
            self.proving.retranslate()
            self.suggesting.retranslate()

    def _removed_words(self) -> str:
        return self.tr("Deleted, with all that was entered in it: {title}").format(title=self._removed)

    def _undo_word(self) -> str:
        return self.tr("Undo")
