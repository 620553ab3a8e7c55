"""The coding page: outline, judgment and form of one coding, side by side."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.projects import Completeness
from tipcoder.errors import UserError
from tipcoder.framework.engine.live import Changes
from tipcoder.services import coding as service
from tipcoder.ui import theme
from tipcoder.ui.coding.answer_actions import AnswerActions
from tipcoder.ui.coding.case_bar import CaseBar
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.evidence_controller import EvidenceController
from tipcoder.ui.coding.form.form_pane import FormPane
from tipcoder.ui.coding.form.history_window import HistoryWindow
from tipcoder.ui.coding.form_state import FormState, RecentChoices
from tipcoder.ui.coding.guided.guided_controller import GuidedController
from tipcoder.ui.coding.identifiers import IdentifierController
from tipcoder.ui.coding.judgment.actions import JudgmentActions
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.judgment.selection import SelectionDrag
from tipcoder.ui.coding.keys import (
    EVIDENCE_KEY,
    GUIDED_KEY,
    LADDER_KEY,
    MORE_KEY,
    NAMES_KEY,
    OUTLINE_KEY,
    PLACES_KEY,
    bind_keys,
)
from tipcoder.ui.coding.navigation import Navigation
from tipcoder.ui.coding.notices import PageNotices
from tipcoder.ui.coding.outline import Outline
from tipcoder.ui.coding.panes import Panes
from tipcoder.ui.coding.remarks.remark_controller import RemarkController
from tipcoder.ui.coding.roster_actions import RosterActions
from tipcoder.ui.coding.structure import FormPage
from tipcoder.ui.coding.suggestions.suggestion_controller import SuggestionController
from tipcoder.ui.coding.term_proposals import asked_taxonomy, choose, propose_for
from tipcoder.ui.coding.view_state import ViewStateKeeper
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.save_state import SaveState
from tipcoder.ui.widgets.banner import Banner


class CodingPage(QWidget):
    """Page on which a case is coded. Everything is saved as it is entered.

    Signals:
        saved(datetime): an edit was saved.
        opened(CodingWork): a coding is shown that was not shown before.
        closed: the coding that was shown is closed.
        completeness_changed(Completeness): more or less is answered, missing or wrong than before.
        failed(UserError): an edit could not be saved.
        save_state_changed(SaveState): more or less of what is typed is saved than before.
    """

    saved = Signal(object)
    opened = Signal(object)
    closed = Signal()
    completeness_changed = Signal(object)
    failed = Signal(object)
    save_state_changed = Signal(object)

    _state: FormState
    """State of the form, set while `work` is."""

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(self, floats=True)
        self.context = context = context.with_banner(self.banner)
        self.setObjectName("codingPage")
        self.work: CodingWork | None = None
        self._recent = RecentChoices()
        self._put_away: tuple[FormPage, Ref | None, int, bool] | None = None
        """The page of the form that was put away, its question, how far it was scrolled, and if it had the focus."""
        self.case_bar = CaseBar(context, self)
        self.outline = Outline(self)
        self.judgments = JudgmentPane(context, self)
        self.form = FormPane(self)
        self.navigation = Navigation(self.outline, self.judgments, self.form, self.banner, self)
        self.evidence = EvidenceController(self.judgments, self.form, self.navigation, self.banner, self)
        self.identifiers = IdentifierController(context, self.judgments, self)
        self._dragging = SelectionDrag((self.judgments.flowing, self.judgments.paged.view), self)
        self.suggestions = SuggestionController(context, self.judgments, self.form, self)
        self.guided = GuidedController(context, self.judgments, self.form, self.navigation, self)
        self.remarks = RemarkController(context, self.outline, self)
        self.judgment_actions = JudgmentActions(context, self.judgments, self)
        self.notices = PageNotices(self.banner, self)
        self.answer_actions = AnswerActions(self.form.view, self.notices, self)
        self.roster_actions = RosterActions(self.outline, self.form.view, self.notices, self)
        self.splitter = Panes((self.outline, self.judgments, self.form), context.settings, self)
        self._view_state = ViewStateKeeper(self.judgments, self.form, self.splitter, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.case_bar)
        self._column.addWidget(self.case_bar.submitted)
        self._column.addWidget(self.splitter, 1)
        self._connect()
        self._bind_keys()
        self.retranslate()

    def add_above_form(self, widget: QWidget) -> None:
        """Show a widget below the bar of the case, over the whole width."""
        self._column.insertWidget(1, widget)

    # Opening and closing

    def open_coding(self, coding_id: str) -> None:
        """Open a coding where it was left."""
        if self.work is not None and self.work.coding.coding.id == coding_id:
            return
        self.close_coding()
        self.work = CodingWork(service.open_coding(self.context.project, coding_id), self)
        self.work.begin_counting()
        self._recent.note_coding(self.work.live)
        self._state = FormState(self.work, self, judgment_title=self.judgments.title, recent=self._recent)
        self.case_bar.open(self.work)
        self.notices.open(self.work)
        self.navigation.open(self.work, self._state)
        self.roster_actions.open(self.work, self._state)
        self.evidence.open(self.work, self._state)
        self.judgment_actions.open(self.work)
        self.suggestions.open(self.work)
        self.guided.open(self.work)
        self.remarks.open(self.work, self._state)
        self.identifiers.open(self.work, self._state)
        self._connect_coding(self.work, self._state)
        self.judgments.show_delivered(self.work.is_delivered)
        self.splitter.show_judgments(not self.work.is_delivered)
        if self.work.is_read_only:
            self.judgments.hide_adding()
        self.outline.show_coding(self.work)
        self.remarks.show_in_outline()
        current = self._view_state.open(self.work, self._state)
        if current is not None:
            self.go_to(current)
        else:
            self.form.view.focus_first()
        self.outline.show_current(self.form.view.current)
        if self.work.is_delivered:
            self.notices.say_read_only()
        self.completeness_changed.emit(self.work.shown_completeness)
        self.opened.emit(self.work)

    def close_coding(self) -> None:
        """Save everything and close the coding."""
        if self.work is None:
            return
        self.save_pending()
        self.work.stop_counting()
        self._view_state.close()
        self.navigation.close()
        self.roster_actions.close()
        self.evidence.close()
        self.judgment_actions.close()
        self.suggestions.close()
        self.guided.close()
        self.remarks.close()
        self.identifiers.close()
        self.form.clear()
        self.outline.show_coding(None)
        self.judgments.clear()
        self.notices.close()
        self.case_bar.close_case()
        self._state.deleteLater()
        self.work.deleteLater()
        self.work = None
        self.save_state_changed.emit(SaveState.SAVED)
        self.closed.emit()

    def save_pending(self) -> None:
        """Save what is typed, and the view state: called before the page or the window is left."""
        if self.work is not None:
            self.form.view.flush()
            self._view_state.save()

    @property
    def is_kept(self) -> bool:
        """Return whether what is typed is in the file, as an answer or as a draft."""
        return self.work is None or self._view_state.is_saved

    def retry(self) -> None:
        """Save what was refused last, and what is typed: the project has a file again."""
        if self.work is not None:
            self.work.retry()
            self.save_pending()

    def take_focus(self) -> None:
        """Put the cursor into the form: the keys of the page work only while it has the focus."""
        self.form.view.focus_current()

    def completeness(self) -> Completeness | None:
        """Return the completeness of the open coding, as stored while it is being counted; None if none is open."""
        return self.work.shown_completeness if self.work is not None else None

    def empty_rosters(self) -> tuple[str, ...]:
        """Return the labels of the rosters of the open case that lack rows."""
        return self.work.empty_rosters() if self.work is not None else ()

    def is_delivered(self) -> bool:
        """Return whether the open coding was delivered and can only be read."""
        return self.work is not None and self.work.is_delivered

    # Navigation

    def go_to(self, ref: Ref, *, highlight: bool = False) -> None:
        """Show a question, section, roster or row, on whatever page; `Ref(row, "")` is a row."""
        self.navigation.go_to(ref, highlight=highlight)

    def go_to_remarks(self, ref: Ref) -> None:
        """Show a question and the remarks on its answer, or a row (`Ref(row, "")`) and those on it."""
        self.navigation.go_to(ref, highlight=True)
        self.remarks.show_remarks(ref)

    # Undo, redo, states

    @Slot()
    def undo(self) -> None:
        """Undo the last edit and show where it was."""
        self._take_step(CodingWork.undo)

    @Slot()
    def redo(self) -> None:
        """Redo the edit that was undone last and show where it was."""
        self._take_step(CodingWork.redo)

    @Slot()
    def add_judgment(self) -> None:
        """Add judgments to the case from files that the person chooses."""
        if self.notices.may_edit():
            self.judgment_actions.add()

    # Language and leaving

    def retranslate(self) -> None:
        """Set the texts in the language in use, those of the framework too."""
        self.outline.setAccessibleName(self.tr("Outline of the coding"))
        self.outline.retranslate()
        if self.work is not None:
            self._rebuild()
            self.evidence.retranslate()
            self.suggestions.retranslate()
            self.guided.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_pending()
        super().hideEvent(event)

    # Parts

    def _connect(self) -> None:
        self.case_bar.follow(self.splitter)
        self.case_bar.steps.undo.clicked.connect(self.undo)
        self.case_bar.steps.redo.clicked.connect(self.redo)
        self.case_bar.leaving.connect(self.form.view.flush)
        self.case_bar.place_chosen.connect(self.go_to)
        self.case_bar.submitted_changed.connect(self._rebuild)
        self.outline.place_chosen.connect(self.go_to)
        self.form.page_step_asked.connect(self.navigation.step_page)
        self.form.ladder.set_open(self.context.settings.shows_ladder)
        self.form.ladder.folded.connect(self._keep_ladder)
        self.form.ladder.place_wanted.connect(self._go_to_ladder)
        self.form.view.current_changed.connect(self._show_in_outline)
        self.judgments.add_asked.connect(self.add_judgment)
        self.banner.action_chosen.connect(self.undo)
        self.context.events.cases_changed.connect(self._reload_judgments)
        self.context.events.taxonomies_changed.connect(self._reopen_with_terms)
        self._view_state.failed.connect(self._show_failure)
        theme.theme_notice().theme_changing.connect(self._put_form_away)
        theme.theme_notice().theme_changed.connect(self._repaint)

    def _connect_coding(self, work: CodingWork, state: FormState) -> None:
        work.changed.connect(self._show_changes)
        work.counted.connect(self._show_counts)
        work.saved.connect(self._note_saved)
        work.failed.connect(self._show_failure)
        state.save_states.changed.connect(self.save_state_changed)
        state.undo_asked.connect(self.undo)
        state.edit_refused.connect(self.notices.say_read_only)
        state.history_asked.connect(self._show_history)
        # Queued: the question that asks is built anew.
        state.term_asked.connect(self._propose_term, Qt.ConnectionType.QueuedConnection)
        state.row_toggled.connect(self.form.view.toggle_row)
        state.row_added.connect(self._open_row)
        state.row_removed.connect(self.notices.say_removed)
        state.mark_asked.connect(self.evidence.mark_for)
        state.passage_asked.connect(self.evidence.show_passage)
        state.places_asked.connect(self.suggestions.open_panel)

    def _bind_keys(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            OUTLINE_KEY: self.splitter.fold_outline,
            EVIDENCE_KEY: self.evidence.mark_selection,
            PLACES_KEY: self._toggle_places,
            GUIDED_KEY: self._toggle_guided,
            MORE_KEY: self.form.view.toggle_more,
            NAMES_KEY: self.identifiers.toggle,
            LADDER_KEY: self._toggle_ladder,
            "Ctrl+Z": self.undo,
            "Ctrl+Shift+Z": self.redo,
            "Ctrl+Y": self.redo,
        }
        for part in (self.case_bar, self.navigation, self.judgments, self.answer_actions, self.roster_actions):
            slots |= part.keys()
        bound = self.bound_actions = bind_keys(self, slots, self._has_coding)
        bound.bind("add_judgment", self.add_judgment, lambda: self.work is not None and not self.work.is_read_only)
        self.judgment_actions.bind(bound)

    def _has_coding(self) -> bool:
        return self.work is not None

    def _toggle_places(self) -> None:
        self.guided.close_panel()
        self.suggestions.toggle()

    def _toggle_guided(self) -> None:
        self.suggestions.close_panel()
        self.guided.toggle()

    def _toggle_ladder(self) -> None:
        """Show the ladders of all charges and go there, or fold them away and go back to the form."""
        self.form.view.flush()
        if not self.form.ladder.toggle():
            self.form.view.focus_current()

    @Slot(bool)
    def _keep_ladder(self, is_folded: bool) -> None:
        self.context.settings.shows_ladder = not is_folded

    @Slot(object)
    def _go_to_ladder(self, ref: Ref) -> None:
        """Show where a cell of the ladder is entered, or a question of what is lacking."""
        self.form.view.flush()
        self.go_to(ref, highlight=True)

    def _rebuild(self) -> None:
        """Build the page of the form again, in other words, and keep cursor and scroll position."""
        self._put_form_away()
        self._show_form_again()

    @Slot()
    def _put_form_away(self) -> None:
        """Delete the form at once, with the pages that are kept: it will be built in other words or colours."""
        view = self.form.view
        page = view.page()
        if page is None:
            return
        has_focus = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._put_away = page, view.current, view.verticalScrollBar().value(), has_focus
        view.clear(at_once=True)

    def _show_form_again(self) -> None:
        if self._put_away is None:
            return
        page, current, scrolled, has_focus = self._put_away
        self._put_away = None
        view = self.form.view
        self.form.show_page(self._state, page)
        if current is not None and has_focus:
            view.go_to(current)
        elif current is not None:
            view.keep_current(current)
        view.verticalScrollBar().setValue(scrolled)

    def _take_step(self, step: Callable[[CodingWork], Ref | None]) -> None:
        if self.work is None or not self.notices.may_edit():
            return
        self.form.view.flush()
        self.banner.clear()
        ref = step(self.work)
        if ref is not None:
            self.go_to(ref, highlight=True)

    @Slot(object)
    def _show_changes(self, changes: Changes) -> None:
        self.judgment_actions.follow(changes)
        is_evidence_new = self.evidence.refresh(changes)
        self.form.refresh(changes)
        if is_evidence_new:
            self.form.view.refresh_evidence()
        self.outline.refresh(changes)
        self.remarks.refresh(changes)
        self._show_completeness()

    @Slot()
    def _show_counts(self) -> None:
        self.outline.show_counts()
        self._show_completeness()

    def _show_completeness(self) -> None:
        self.case_bar.show_progress()
        self.completeness_changed.emit(self.work.shown_completeness)

    @Slot(object)
    def _note_saved(self, moment: object) -> None:
        self.notices.take_failure_back()
        self.saved.emit(moment)
        self.context.events.coding_changed.emit(self.work.coding.coding.id)

    @Slot(object)
    def _show_failure(self, error: UserError) -> None:
        self.notices.show_failure(error)
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
    def _reopen_with_terms(self, _taxonomy: str) -> None:
        """Open the coding again if its terms are outdated: now, or, while hidden, when it is next shown."""
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
    def _reload_judgments(self, case_id: str) -> None:
        if case_id and self.work is not None and case_id != self.work.coding.coding.case:
            return
        self.judgments.reload()
        if self.work is not None:
            self.form.refresh(self.work.proposals.forget_judgments())
            self.guided.read_again()

    @Slot()
    def _repaint(self) -> None:
        self.outline.retranslate()
        self.judgments.retranslate()
        if self.work is not None:
            self._show_form_again()
            self.evidence.retranslate()
            self.suggestions.retranslate()
            self.guided.retranslate()
