"""Bar at the top of the coding page: which case it is, how far it is, and the way to the next and the previous one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QToolButton, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import AddEvidence, AddRows, Edit, MoveRow, RemoveEvidence, RemoveRows, SetAnswer
from tipcoder.domain.projects import Case, CodingStatus, Completeness
from tipcoder.errors import UserError
from tipcoder.messages.statuses import status_name
from tipcoder.services import cases as case_services
from tipcoder.services.double_coding.statuses import set_status, submitted_at
from tipcoder.ui import icons, theme
from tipcoder.ui.actions.catalogue import RECORDS
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.actions.texts import action_text
from tipcoder.ui.cases.status_menu import StatusMenu
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.keys import NEXT_CASE_KEY, OUTLINE_KEY, PREVIOUS_CASE_KEY, STATUS_KEY
from tipcoder.ui.coding.panes import Panes
from tipcoder.ui.coding.submitting import ReopenDialog, SubmitDialog, SubmittedBar
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.floating import FloatingPart
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating


class StepButtons(QWidget):
    """Undo and redo of one coding at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.undo, self.redo = QToolButton(self), QToolButton(self)
        self._work: CodingWork | None = None
        self._edits: tuple[Edit | None, Edit | None] = (None, None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button, name in ((self.undo, "undo"), (self.redo, "redo")):
            icons.set_icon(button, RECORDS[name].icon, "muted")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where it is
            row.addWidget(button)

    def show_steps(self, work: CodingWork | None) -> None:
        """Show what the next undo and redo would change; both are off where there is none."""
        self._work = work
        self._edits = (work.next_undo(), work.next_redo()) if work is not None else (None, None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        for button, name, edit in zip((self.undo, self.redo), ("undo", "redo"), self._edits, strict=True):
            button.setEnabled(edit is not None)
            words = action_text(name)
            what = step_in_words(self._work, edit) if self._work is not None and edit is not None else ""
            if what:
                words = QCoreApplication.translate("StepButtons", "{step}: {what}").format(step=words, what=what)
            button.setAccessibleName(words)
            button.setToolTip(plain_tip(f"{words} ({key_name(RECORDS[name].keys[0])})"))


def step_in_words(work: CodingWork, edit: Edit) -> str:
    """Return what an edit changes: the question with its rows, or the entry; "" where it is neither."""
    live = work.live
    for operation in edit:
        match operation:
            case SetAnswer(ref=ref) | AddEvidence(ref=ref) | RemoveEvidence(ref=ref) if live.has(ref):
                return work.question_in_words(ref)
            case MoveRow(row=row) if live.has_row(row):
                return work.path_in_words(Ref(row, ""))
            case RemoveRows(rows=(row, *_)) if live.has_row(row.id):
                return work.path_in_words(Ref(row.id, ""))
            case AddRows(rows=(row, *_)) if live.has(Ref(str(row.parent), row.roster)):
                above = work.path_in_words(Ref(str(row.parent), ""))
                entry = work.entry_title(str(row.parent), live.roster_of(row))
                return " \u203a ".join(filter(None, (above, f"{entry} {row.position + 1}")))
    return ""


READ_AGAIN_MS = 250
"""Time after an edit until title and status are read again: not within the handling of a key press."""
BAR_WIDTH = 96


class CaseBar(Retranslating, QFrame):
    """Shows one case at a time; hidden while no coding is open.

    Signals:
        step_asked(by): the case after (1) or before (-1) this one in the list of cases is to be opened.
        leaving: the status is to change; what is typed is to be saved first.
        place_chosen(Ref): the person goes to what is missing instead of submitting.
        submitted_changed: the coding can only be read from now on, or can be changed again.
    """

    step_asked = Signal(int)
    leaving = Signal()
    place_chosen = Signal(object)
    submitted_changed = Signal()

    def __init__(self, context: ProjectContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "header")
        self._context = context
        self._work: CodingWork | None = None
        self._case: Case | None = None
        self._is_read = False
        """Whether the case was read since anything changed."""
        self.outline_button = QToolButton(self)
        self.previous_button, self.next_button, self.status_button = (QToolButton(self) for _ in range(3))
        self.steps = StepButtons(self)
        self.place = PlainLabel(self)
        self.title, self.court = ElidedLabel(self), ElidedLabel(self)
        self.progress = QProgressBar(self)
        self.missing = PlainLabel(self)
        self.status_menu = StatusMenu(self)
        self.submitted = SubmittedBar(self)
        self.submitted.reopen_asked.connect(partial(self.set_status, CodingStatus.IN_WORK))
        self._reading = QTimer(self, singleShot=True, interval=READ_AGAIN_MS)
        self._reading.timeout.connect(self._read)
        FloatingPart(self.status_menu, self.status_button)
        self._lay_out()
        self.previous_button.clicked.connect(self._go_back)
        self.next_button.clicked.connect(self._go_on)
        self.status_menu.status_chosen.connect(self.set_status)
        context.events.coding_changed.connect(self._read_soon)
        context.events.cases_changed.connect(self._read_soon)
        self.retranslate()
        self.show_place(0, 0)
        self.hide()

    def keys(self) -> dict[str, Callable[[], object]]:
        """Return the keys with what they do."""
        return {
            NEXT_CASE_KEY: partial(self.step_asked.emit, 1),
            PREVIOUS_CASE_KEY: partial(self.step_asked.emit, -1),
            STATUS_KEY: self.offer_statuses,
        }

    def follow(self, panes: Panes) -> None:
        """Fold the outline by the bar's button, and show whether it is folded."""
        self.outline_button.setChecked(not panes.is_outline_folded())
        self.outline_button.clicked.connect(panes.fold_outline)
        panes.outline_folded.connect(lambda is_folded: self.outline_button.setChecked(not is_folded))

    def open(self, work: CodingWork) -> None:
        """Show the case of a coding."""
        self._work = work
        self._find_case()
        self._is_read = True
        work.is_submitted = self._case is not None and self._case.status.is_done
        self.show_progress()
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Say soon what undo and redo would change: first the case is painted."""
        super().showEvent(event)
        self._reading.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing while the project is locked, or another page is shown."""
        super().hideEvent(event)
        self._reading.stop()
        self._is_read = False

    def close_case(self) -> None:
        """Show no case."""
        self._work = self._case = None
        self.steps.show_steps(None)
        self.submitted.hide()
        self.hide()

    def show_place(self, number: int, count: int) -> None:
        """Show which case of how many it is, in the order of the list of cases; 0 for one that is not in it."""
        self.place.setText(f"{number} / {count}" if number else "")
        self.previous_button.setEnabled(number > 1)
        self.next_button.setEnabled(0 < number < count)

    def show_progress(self) -> None:
        """Show what is missing of the case; of a delivered one nothing: it is corrected in its country."""
        work = self._work
        if work is None:
            return
        counted = Completeness() if work.is_delivered else work.shown_completeness
        for part in (self.progress, self.missing):
            part.setVisible(counted.total > 0)
        self.progress.setValue(counted.percent)
        missing, wrong = self.tr("%n missing", "", counted.missing), self.tr("%n wrong", "", counted.wrong)
        self.missing.setText(f"{missing}, {wrong}" if counted.wrong else missing)
        words = self.tr("{answered} of {total} questions answered")
        self.progress.setToolTip(plain_tip(words.format(answered=counted.answered, total=counted.total)))
        self.progress.setAccessibleName(self.progress.toolTip())

    def offer_statuses(self) -> None:
        """Let the person choose the status by the keyboard."""
        if self.status_button.isVisible() and self.status_button.isEnabled():
            self.status_menu.popup(self.status_button.mapToGlobal(self.status_button.rect().bottomLeft()))
            self.status_menu.setActiveAction(self.status_menu.actions()[0])

    def retranslate(self) -> None:
        for button, words, key in (
            (self.outline_button, self.tr("Outline"), OUTLINE_KEY),
            (self.previous_button, self.tr("Previous case"), PREVIOUS_CASE_KEY),
            (self.next_button, self.tr("Next case"), NEXT_CASE_KEY),
        ):
            button.setAccessibleName(words)
            button.setToolTip(plain_tip(f"{words} ({key})"))
        self.status_button.setToolTip(
            plain_tip(self.tr("Say how far the coding of the case is ({key})").format(key=STATUS_KEY))
        )
        self._show_case()
        self.steps.retranslate()
        self.show_progress()

    def _lay_out(self) -> None:
        self.outline_button.setCheckable(True)
        icons.set_icon(self.outline_button, "panel-left", "muted")
        for button, icon in ((self.previous_button, "chevron-left"), (self.next_button, "chevron-right")):
            icons.set_icon(button, icon, "muted")
        for button in (self.outline_button, self.previous_button, self.next_button, self.status_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.status_button.setMenu(self.status_menu)
        self.status_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.status_button.setObjectName("statusButton")
        theme.set_role(self.place, "muted")
        theme.set_role(self.title, "strong")
        for label in (self.court, self.missing):
            theme.set_role(label, "muted")
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(BAR_WIDTH)
        self.progress.setRange(0, 100)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        for widget in (self.outline_button, self.previous_button, self.place, self.next_button, self.steps):
            row.addWidget(widget)
        row.addWidget(self.title)
        row.addWidget(self.court, 1)
        for part in (self.progress, self.missing, self.status_button):
            row.addWidget(part)

    @Slot()
    def _read_soon(self) -> None:
        self._is_read = False
        if self._work is not None and self.isVisible():
            self._reading.start()

    @Slot()
    def _read(self) -> None:
        if not self._is_read:
            self._find_case()
        self._is_read = False
        if self._work is None:
            return
        is_submitted = self._case is not None and self._case.status.is_done
        if is_submitted is not self._work.is_submitted:
            self._work.is_submitted = is_submitted
            self._show_case()
            self.submitted_changed.emit()
        self.steps.show_steps(self._work)

    def _find_case(self) -> None:
        if self._work is not None:
            case = case_services.find_case(self._context.project, self._work.coding.coding.case)
            self._case = case or self._case
            self._show_case()

    def _show_case(self) -> None:
        case = self._case
        if case is None or self._work is None:
            return
        number = self.tr("Case {number}").format(number=case.number)
        self.title.setText("  \u00b7  ".join(filter(None, (number, case.title or case.first_judgment))))
        self.court.setText(case.court)
        for label in (self.title, self.court):
            label.setToolTip(plain_tip(label.text()))
        self.status_menu.show_status(case.status)
        name = status_name(case.status)
        self.status_button.setText(f"{name} \N{BLACK DOWN-POINTING SMALL TRIANGLE}")
        self.status_button.setAccessibleName(self.tr("Status: {status}").format(status=name))
        is_open = not self._work.is_delivered and not self._context.project.is_read_only
        self.status_button.setEnabled(is_open)
        submitted = submitted_at(self._context.project, case.coding.id)
        self.submitted.show_case(case, submitted, may_reopen=is_open)
        self.status_button.setVisible(not self._work.is_delivered)

    @Slot(object)
    def set_status(self, status: CodingStatus) -> None:
        """Give the case a status; ask why where it is submitted with something missing, or opened again."""
        if self._case is None or self._work is None or status is self._case.status:
            return
        reason = self._reason_for(status, self._work, self._case)
        if reason is None:
            return
        try:
            set_status(self._context.project, [self._case], status, reason=reason)
        except UserError as error:
            self._context.banner.show_error(error)
            return
        self._context.events.cases_changed.emit(self._case.id)
        self._read()

    def _reason_for(self, status: CodingStatus, work: CodingWork, case: Case) -> str | None:
        """Return why a status is set, "" where nobody is asked; None where it is not to be set."""
        self.leaving.emit()
        counts = work.coding.completeness
        if case.status.is_done and not status.is_done:
            with shown(ReopenDialog(case, self)) as reopening:
                return reopening.reason if reopening.is_accepted else None
        if status is not CodingStatus.SUBMITTED or not counts.missing + counts.wrong:
            return ""
        with shown(SubmitDialog(work, self)) as submitting:
            if submitting.place is not None:
                self.place_chosen.emit(submitting.place)
            return submitting.reason if submitting.is_accepted else None

    @Slot()
    def _go_back(self) -> None:
        self.step_asked.emit(-1)

    @Slot()
    def _go_on(self) -> None:
        self.step_asked.emit(1)
