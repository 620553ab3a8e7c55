"""Page of the case briefs: the cases, and the brief of one of them in two languages."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tipcoder.domain.briefs import BriefPlace
from tipcoder.errors import UserError
from tipcoder.services.briefs import texts as service
from tipcoder.services.briefs.approving import (
    BriefState,
)
from tipcoder.services.briefs.brief import brief_languages
from tipcoder.services.briefs.desk import (
    BriefDesk,
    BriefLine,
    DeskText,
    line_of,
    read_desk,
    save_desk_text,
)
from tipcoder.services.projects import OpenProject
from tipcoder.ui.actions.bound_actions import BoundActions
from tipcoder.ui.briefs.approve_dialog import BriefApproving
from tipcoder.ui.briefs.brief_bar import BriefBar
from tipcoder.ui.briefs.brief_exercises import BriefExercises
from tipcoder.ui.briefs.brief_files import BriefFiles
from tipcoder.ui.briefs.brief_list import BriefList, BriefsSource
from tipcoder.ui.briefs.brief_quotations import BriefQuotations
from tipcoder.ui.briefs.brief_view import BriefView
from tipcoder.ui.briefs.next_strip import NextStrip
from tipcoder.ui.cases.empty_state import EmptyState
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import INFO, Banner
from tipcoder.ui.widgets.gap_splitter import GapSplitter
from tipcoder.ui.widgets.retranslating import Retranslating
from tipcoder.ui.work_strip import WorkStrip

MARGIN = 16
AGAIN_MS = 300
"""Milliseconds after a text was saved until the brief is read again."""
_SHARES = (340, 980)


class BriefsPage(Retranslating, QWidget):
    """Every text is saved as it is typed, and every save can be undone.

    Signals:
        cases_wanted: there is no case yet.
        coding_wanted(coding_id): the facts of an exercise are to be changed.
    """

    cases_wanted = Signal()
    coding_wanted = Signal(str)

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(self, floats=True)
        self._context = context = context.with_banner(self.banner)
        self._is_regional = context.project.project.is_regional
        self._languages = () if self._is_regional else brief_languages(context.project)
        self.desk: BriefDesk | None = None
        self._case = ""
        self._wanted: BriefPlace | None = None
        """Place that is to have the cursor once its brief is shown."""
        self.source = BriefsSource(context, self)
        self.files, self.approving = BriefFiles(context, self), BriefApproving(context, self)
        self.table = BriefList(self)
        self.bar = BriefBar(self)
        self.exercises = BriefExercises(
            context, partial(self.bar.anchor, self.bar.exercise_button), lambda: self._case, self
        )
        self.quotations = BriefQuotations(
            context, partial(self.bar.anchor, self.bar.quotations_button), lambda: self._case, self
        )
        self.next_strip = NextStrip(self)
        self.view = BriefView(self._languages, self)
        self.work_strip = WorkStrip(self)
        self.empty_state = EmptyState("text-lines", self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._lay_out()
        self._connect()
        self._bind_actions()
        self.retranslate()

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Parts of the brief"))
        heading, words = self.tr("No briefs yet"), self.tr("A brief is drafted as soon as a case is coded.")
        if self._is_regional:
            heading = self.tr("Briefs are made in the countries")
            words = self.tr("A brief is written and approved in the project in which its case was coded.")
        self.empty_state.set_texts(heading, words, self.tr("Show the cases"))
        if self.desk is not None:
            self._show_desk(self.desk)

    def take_focus(self) -> None:
        """Put the keyboard where work goes on."""
        (self.empty_state.action_button if self._stack.currentWidget() is self.empty_state else self.table).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_regional:
            self.source.want()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_pending()
        super().hideEvent(event)

    # Reading

    @property
    def is_kept(self) -> bool:
        """Return whether everything that is typed is in the file."""
        return self.view.is_kept

    def save_pending(self) -> None:
        """Save what is being typed."""
        self.view.flush()

    @Slot(object, bool)
    def _show_lines(self, lines: Sequence[BriefLine], is_whole: bool) -> None:
        if is_whole:
            self.table.show_lines(lines)
        else:
            for line in lines:
                self.table.put_line(line)
        self._stack.setCurrentWidget(self._work if self.table.lines else self.empty_state)
        if self.table.lines:
            self.table.selectRow(max(0, self.table.row_of(self._case)))
            self.show_again()

    @Slot(str)
    def _choose(self, case: str) -> None:
        if case == self._case:
            return
        self.save_pending()
        if self.view.is_kept:
            self._case = case
            self.show_again()
        else:  # what was typed could not be saved: it stays in sight
            self.table.selectRow(self.table.row_of(self._case))

    @Slot()
    def show_again(self) -> None:
        """Read the brief again, and show it."""
        self._again.stop()
        if self._case:
            work = partial(read_desk, self._context.project, self._case)
            self._context.tasks.read(work, done=self._take_desk, failed=self.banner.show_error)

    @Slot(object)
    def _take_desk(self, desk: BriefDesk) -> None:
        if desk.brief.case.id == self._case:  # else another case was chosen meanwhile
            self._show_desk(desk)

    def _show_desk(self, desk: BriefDesk) -> None:
        self.desk = desk
        self.table.put_line(line_of(desk))
        case = desk.brief.case
        self.bar.show_title(f"{case.number} · {case.title}" if case.title else str(case.number))
        self.next_strip.show_desk(desk)
        self.view.show_desk(desk, is_locked=self._context.project.is_read_only)
        if self._wanted is not None:
            self.view.go_to(self._wanted)
            self._wanted = None
        self._offer()

    @Slot()
    def _offer(self) -> None:
        has_brief, takes_edits = self.desk is not None, not self._context.project.is_read_only
        self.bar.approve_button.setEnabled(has_brief and takes_edits)
        self.bar.print_button.setEnabled(has_brief)
        self.bar.exercise_button.setEnabled(has_brief)
        self.bar.quotations_button.setEnabled(has_brief)
        self.bar.sherloc_button.setEnabled(bool(self.table.lines))
        self.bar.withdraw_action.setEnabled(self._can_withdraw())
        self.bar.write_texts_action.setEnabled(has_brief)
        self.bar.read_texts_action.setEnabled(has_brief and takes_edits)

    # Texts

    @Slot(object, str)
    def _save(self, text: DeskText, words: str) -> None:
        if self._do(partial(save_desk_text, self._context.project, text, words)):
            for field in self.view.shown_fields():
                if field.text.place == text.place:
                    field.input.show_value(words.strip() or text.coded)
            self._again.start()

    @Slot(object)
    def _clear(self, text: DeskText) -> None:
        if self._do(partial(save_desk_text, self._context.project, text, "")):
            self.view.columns[text.place.part, text.place.language].close_field()
            self.show_again()

    def _do(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except UserError as error:
            self._context.events.saving_failed.emit(error)
            return False
        return True

    @Slot()
    def undo(self) -> None:
        """Take back what was saved last, and show its brief."""
        self._step(service.undo)

    @Slot()
    def redo(self) -> None:
        """Bring back what was taken back last, and show its brief."""
        self._step(service.redo)

    def _step(self, step: Callable[[OpenProject], str]) -> None:
        self.save_pending()
        try:
            case = step(self._context.project)
        except UserError as error:
            self.banner.show_error(error)
            return
        if not case:
            self.banner.show_message(INFO, self._nothing_left)
        elif case != self._case and self.table.row_of(case) >= 0:
            self.table.selectRow(self.table.row_of(case))
        else:
            self.show_again()

    # Steps

    @Slot(object)
    def go_to(self, place: BriefPlace) -> None:
        """Put the cursor into a text, or where its part can be written."""
        self.view.go_to(place)

    def step_case(self, by: int) -> None:
        """Show the next (1) or previous (-1) case of the list."""
        row = self.table.row_of(self._case) + by
        if 0 <= row < len(self.table.lines):
            self.table.selectRow(row)

    def step_part(self, by: int) -> None:
        """Go to the next (1) or previous (-1) part in the language in which the cursor is."""
        if self.desk is None:
            return
        here = self.view.current_place()
        parts = [part.name for part in self.desk.parts]
        language = here.language if here is not None else self.desk.brief.national
        number = parts.index(here.part) + by if here is not None else 0
        if 0 <= number < len(parts):
            self.go_to(self._first_of(parts[number], language))

    def _first_of(self, part: str, language: str) -> BriefPlace:
        """Return the first place of a part that is typed into: a row of it, unless the part is replaced."""
        desk = self.desk
        assert desk is not None  # noqa: S101
        of_part = desk.brief.place(part, "", language)
        rows = [place for place in self.view.fields if (place.part, place.language) == (part, language)]
        return of_part if desk.texts[of_part].shown or not rows else rows[0]

    @Slot()
    def go_to_other_language(self) -> None:
        """Go to the same place in the other language."""
        here = self.view.current_place()
        if self.desk is None:
            return
        if here is None:
            self.go_to(self._first_of(self.desk.parts[0].name, self.desk.brief.national))
            return
        others = [language for language in self.desk.brief.languages if language != here.language]
        if others:
            self.go_to(BriefPlace(here.case, here.part, here.row, others[0]))

    @Slot()
    def go_to_next_open(self) -> None:
        """Confirm the text that is typed, and go to the next that is missing or older; after the last to the first."""
        field = self.view.current_field()
        here = self.view.current_place()
        if field is not None:
            field.confirm()
        places = [place for place in self.view.open_places() if field is None or place != here]
        order = list(self.desk.texts) if self.desk is not None else []
        at = order.index(here) if here in order else -1
        after = [place for place in places if order.index(place) > at]
        if places:
            self.go_to((after or places)[0])
        else:
            self.banner.show_message(INFO, self._nothing_open)

    # Approving and writing

    def _language(self) -> str:
        """Return the language in which the cursor is; else the first that is not approved."""
        here = self.view.current_place()
        if here is not None:
            return here.language
        if self.desk is None:
            return ""
        states = self.desk.states
        return next((of for of in states if states[of] is not BriefState.APPROVED), self.desk.brief.national)

    @Slot()
    def choose_approval(self) -> None:
        """Let the person approve the brief in the language in which the cursor is, or in one that is chosen."""
        self._offer_languages(self.bar.approve_button, self.approve_in)

    @Slot()
    def choose_print(self) -> None:
        """Let the person write the brief in a language."""
        self._offer_languages(self.bar.print_button, self.print_in)

    def _offer_languages(self, button: QPushButton, run: Callable[[str], object]) -> None:
        if self.desk is not None:
            self.save_pending()
            self.bar.offer_languages(button, line_of(self.desk), self._language(), run)

    def approve_in(self, language: str) -> None:
        """Let the person decide on what is open, and approve the brief in a language."""
        if self.desk is not None:
            self.approving.approve(self.desk, language)

    @Slot()
    def withdraw(self) -> None:
        """Withdraw the approval in the language in which the cursor is, or in the only one that has one."""
        if self.desk is not None and self.desk.approvals:
            here = self._language()
            self.approving.withdraw(self.desk, here if here in self.desk.approvals else next(iter(self.desk.approvals)))

    def print_in(self, language: str) -> None:
        """Write the brief as it was approved, or as a draft that says so on every page."""
        if self.desk is not None:
            self.files.print_brief(self.desk, language)

    @Slot()
    def choose_exercise(self) -> None:
        """Let the person make an exercise of the case, or go on with it."""
        self.save_pending()
        if self.desk is not None:
            self.exercises.offer(self.desk)

    @Slot()
    def choose_quotations(self) -> None:
        """Let the person choose quotations of the case, or withdraw them."""
        self.save_pending()
        if self.desk is not None:
            self.quotations.offer(self.desk)

    @Slot()
    def _write_entries(self) -> None:
        self.save_pending()
        self.files.write_entries()

    @Slot()
    def _write_texts(self) -> None:
        self.save_pending()
        if self.desk is not None:
            self.files.write_texts(self.desk)

    @Slot()
    def _read_texts(self) -> None:
        self.save_pending()
        self.files.read_texts()

    @Slot()
    def _show_read(self) -> None:
        self.source.is_outdated = True
        self.source.want()

    def _can_withdraw(self) -> bool:
        return self.desk is not None and bool(self.desk.approvals) and not self._context.project.is_read_only

    def _nothing_left(self) -> str:
        return self.tr("Nothing is left to be undone in the briefs.")

    def _nothing_open(self) -> str:
        return self.tr("No text of this brief is open.")

    # Parts

    def _connect(self) -> None:
        self.source.listed.connect(self._show_lines)
        self.source.failed.connect(self.banner.show_error)
        self.work_strip.follow(self.source)
        self.table.case_chosen.connect(self._choose)
        self.next_strip.place_wanted.connect(self.go_to)
        self.view.typed.connect(self._save)
        self.view.cleared.connect(self._clear)
        self.files.texts_read.connect(self._show_read)
        self.approving.decided.connect(self.show_again)
        self.approving.place_wanted.connect(self.go_to)
        self._again.timeout.connect(self.show_again)
        self.empty_state.action_button.clicked.connect(self.cases_wanted)
        self.bar.approve_button.clicked.connect(self.choose_approval)
        self.bar.print_button.clicked.connect(self.choose_print)
        self.bar.sherloc_button.clicked.connect(self._write_entries)
        self.bar.exercise_button.clicked.connect(self.choose_exercise)
        self.bar.quotations_button.clicked.connect(self.choose_quotations)
        self.quotations.changed.connect(self.show_again)
        self.exercises.coding_wanted.connect(self.coding_wanted)
        self.bar.withdraw_action.triggered.connect(self.withdraw)
        self.bar.write_texts_action.triggered.connect(self._write_texts)
        self.bar.read_texts_action.triggered.connect(self._read_texts)

    def _bind_actions(self) -> None:
        bound = self.bound_actions = BoundActions(self)
        for name, run in (
            ("next_case", partial(self.step_case, 1)),
            ("previous_case", partial(self.step_case, -1)),
            ("next_part", partial(self.step_part, 1)),
            ("previous_part", partial(self.step_part, -1)),
            ("other_language", self.go_to_other_language),
            ("next_open_text", self.go_to_next_open),
            ("undo", self.undo),
            ("redo", self.redo),
        ):
            bound.bind(name, run, self._has_brief)
        bound.bind("approve_brief", self.choose_approval, self.bar.approve_button.isEnabled)
        bound.bind("withdraw_brief", self.withdraw, self._can_withdraw)
        bound.bind("print_brief", self.choose_print, self.bar.print_button.isEnabled)
        bound.bind("sherloc", self._write_entries, self.bar.sherloc_button.isEnabled)
        bound.bind("exercise", self.choose_exercise, self.bar.exercise_button.isEnabled)
        bound.bind("brief_quotations", self.choose_quotations, self.bar.quotations_button.isEnabled)
        bound.bind("write_brief_texts", self._write_texts, self.bar.write_texts_action.isEnabled)
        bound.bind("read_brief_texts", self._read_texts, self.bar.read_texts_action.isEnabled)

    def _has_brief(self) -> bool:
        return self.desk is not None

    def _lay_out(self) -> None:
        right = QWidget(self)
        column_layout = QVBoxLayout(right)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(8)
        column_layout.addWidget(self.bar)
        column_layout.addWidget(self.next_strip)
        column_layout.addWidget(self.view, 1)
        self._work = GapSplitter((self.table, right), self, _SHARES)
        self._work.setStretchFactor(0, 1)
        self._work.setStretchFactor(1, 3)
        self._stack = QStackedWidget(self)
        for widget in (self._work, self.empty_state):
            self._stack.addWidget(widget)
        if self._is_regional:
            self._stack.setCurrentWidget(self.empty_state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 12, MARGIN, 12)
        layout.setSpacing(8)
        layout.addWidget(self.work_strip)
        layout.addWidget(self._stack, 1)
        self._offer()
