"""Window in which two experts settle the differences between their codings of one case."""

from collections.abc import Callable
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import RecordedSettlement, SettlingChoice
from tipcoder.errors import UserError
from tipcoder.framework.form.form import AgreementTier
from tipcoder.languages import ui_language
from tipcoder.messages.settling import choice_name, reason_name
from tipcoder.services import coding as coding_service
from tipcoder.services.double_coding.coded_case import Open, Said
from tipcoder.services.double_coding.settling.settling import Difference, RowDifference, SettlingSession
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.dialogs.dialog import Dialog, shown
from tipcoder.ui.double_coding.settling.both_readings import BothReadings
from tipcoder.ui.double_coding.settling.difference_panel import KEYS, AnswerDialog, DifferencePanel, ShownDifference
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.screen_room import room_of
from tipcoder.ui.shortcuts import HERE_AND_INSIDE, add_shortcut
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.plain_label import PlainLabel

WIDTH = 1320
NARROW = 1100
"""Width of a screen below which the differences are listed above the judgment, and not beside it."""
LOW = 560
"""Height of a screen below which the heading stands alone."""
LIST_WIDTH = 232
LEAST_HEIGHT = 120
LOW_LIST = 72
"""Height of the list above the judgment on a low screen: a difference of two lines, and the next."""
AROUND, LOW_AROUND = 170, 132
"""Height of what is above and below the differences, with and without the words below the heading."""
MOST_ANSWERS = 6
"""Answers that are shown of a row that one side alone has."""
_SKIP, _PASSAGE = "Space", "P"
_SHARES = (1, 2)
"""Proportions of the judgment and of the differences."""

Entry = Difference | RowDifference


class _State(Enum):
    UNDECIDED = auto()
    FOR_REVIEW = auto()
    DECIDED = auto()


_STATES = {
    _State.UNDECIDED: ("circle-dashed", "muted"),
    _State.FOR_REVIEW: ("gavel", "warning"),
    _State.DECIDED: ("check", "success"),
}
"""Icon and colour of a difference in the list."""


def _state(entry: Entry) -> _State:
    if entry.decision is None:
        return _State.UNDECIDED
    is_open = entry.decision.settlement.choice is SettlingChoice.NOT_SETTLED
    return _State.FOR_REVIEW if is_open else _State.DECIDED


class SettlingDialog(Dialog):
    """Shows one difference at a time, both sides beside each other; every choice has a key and is undone by Ctrl+Z."""

    def __init__(self, context: ProjectContext, session: SettlingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDTH)
        self._session = session
        self._work = CodingWork(session.coding, self)
        self._has_names = False
        self._quoted = 0
        """Number of the passage that the key for passages shows next."""
        self.is_changed = False
        """True if something was decided."""
        self.progress = PlainLabel(self)
        theme.set_role(self.progress, "muted")
        self.entries = QListWidget(self)
        self.entries.setWordWrap(True)
        self.entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entries.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.entries.setIconSize(QSize(16, 16))
        self.panel = DifferencePanel(self)
        self.readings = BothReadings(context, session.coding.coding.case, self)
        self.names_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.reviewer_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.undo_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("Undo"))
        self.finish_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole, self.tr("The case is settled"))
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Close"))
        icons.set_icon(self.undo_button, "history", "muted")
        self._connect()
        self._lay_out()
        self.entries.setAccessibleName(self.tr("Differences"))
        self._show_words()
        self.show_differences()

    def _show_words(self) -> None:
        words = self.tr("Case {number}: settle the two readings").format(number=self._session.number)
        intro = self.tr("Nothing in either coding changes. What you decide goes into a third, agreed coding.")
        self.set_heading(words, intro if room_of(self).height() > LOW else "")
        self.names_button.setText(self.tr("Hide the names") if self._has_names else self.tr("Names…"))
        self.reviewer_button.setText(self._session.reviewer or self.tr("Reviewer…"))
        if self.entries.count():
            self._show_entries(self.entries.currentRow())

    @Slot()
    def show_differences(self) -> None:
        """Read again what differs, and go to the first that is not decided."""
        self._show_entries(None)

    def entry(self) -> Entry | None:
        """Return the difference that is shown, None for none."""
        item = self.entries.currentItem()
        found: Entry | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found

    @Slot(object)
    def choose(self, choice: SettlingChoice) -> None:
        """Settle what is shown, and go on to the next that is not decided."""
        entry = self.entry()
        if entry is None or not self.panel.offers(choice):
            return
        if isinstance(entry, Difference):
            self._choose_answer(entry, choice)
        elif choice is SettlingChoice.BOTH:
            self.join_menu(entry).popup(self.panel.choice_buttons[choice].mapToGlobal(self.panel.rect().topLeft()))
        else:
            decide = self._session.take_row if entry.side is choice else self._session.leave_row
            self._decide(partial(decide, entry, note=self.panel.note.text()))

    def join_menu(self, entry: RowDifference) -> QMenu:
        """Return the menu of the other side's rows that a row may be the same as."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for other in self._session.partners(entry):
            action = QAction(self._entry_words(other).replace("&", "&&"), menu)
            action.triggered.connect(partial(self._decide, partial(self._session.join_rows, entry, other)))
            menu.addAction(action)
        return menu

    @Slot()
    def skip(self) -> None:
        """Go on to the next difference."""
        self.entries.setCurrentRow((self.entries.currentRow() + 1) % max(1, self.entries.count()))

    @Slot()
    def show_next_passage(self) -> None:
        """Show the next of the passages of both sides in the judgment."""
        quoted = self.panel.quoted()
        if quoted:
            self.readings.pane.show_passage(quoted[self._quoted % len(quoted)])
            self._quoted += 1

    @Slot()
    def undo(self) -> None:
        """Take back the last decision, this session's or an earlier one's."""
        try:
            changes = coding_service.undo(self._session.coding)
        except UserError as error:
            self.banner.show_error(error)
            return
        if changes is not None:
            self.is_changed = True
            self._show_entries(self.entries.currentRow())

    @Slot()
    def finish(self) -> None:
        """Say that the case is settled, if nothing is left that must be."""
        try:
            self._session.finish()
        except UserError as error:
            self.banner.show_error(error)
            return
        self.is_changed = True
        self.banner.show_message(SUCCESS, self._settled_message)

    @Slot()
    def show_names(self) -> None:
        """Show who is A and who is B if both agree, or hide it again."""
        self._has_names = not self._has_names and NamesDialog(self).run()
        self._show_words()
        self._show_entry()

    @Slot()
    def ask_reviewer(self) -> None:
        """Let a reviewer decide from now on, if one says who it is."""
        if ReviewerDialog(self._session, self).run():
            self._show_words()

    def _connect(self) -> None:
        self.panel.chosen.connect(self.choose)
        self.panel.skipped.connect(self.skip)
        self.panel.passage_chosen.connect(self.readings.pane.show_passage)
        for choice, key in KEYS.items():
            add_shortcut(self, key, partial(self.choose, choice), HERE_AND_INSIDE)
        add_shortcut(self.entries, _SKIP, self.skip, HERE_AND_INSIDE)
        add_shortcut(self.entries, _PASSAGE, self.show_next_passage, HERE_AND_INSIDE)
        add_shortcut(self, "Ctrl+Z", self.undo, HERE_AND_INSIDE)
        self.names_button.clicked.connect(self.show_names)
        self.reviewer_button.clicked.connect(self.ask_reviewer)
        self.undo_button.clicked.connect(self.undo)
        self.finish_button.clicked.connect(self.finish)
        self.close_button.clicked.connect(self.reject)
        self.entries.currentItemChanged.connect(self._show_entry)

    def _lay_out(self) -> None:
        room = room_of(self)
        is_low = room.height() <= LOW
        found = QWidget(self)
        listed = QVBoxLayout()
        listed.setSpacing(8)
        listed.addWidget(self.progress)
        listed.addWidget(self.entries, 1)
        self.progress.setWordWrap(True)
        row = QHBoxLayout(found)
        row.setContentsMargins(16, 0, 0, 0)
        row.setSpacing(16)
        read: QWidget = self.readings
        if room.width() < NARROW:
            read = QWidget(self)
            column = QVBoxLayout(read)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            column.addLayout(listed, 1)
            column.addWidget(self.readings, 2)
            self.entries.setMinimumHeight(LOW_LIST)
            if is_low:
                self.entries.setMaximumHeight(LOW_LIST)
        else:
            for part in (self.progress, self.entries):
                part.setFixedWidth(LIST_WIDTH)
            row.addLayout(listed)
        row.addWidget(self.panel, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(read)
        self.splitter.addWidget(found)
        for place, share in enumerate(_SHARES):
            self.splitter.setStretchFactor(place, share)
        self.splitter.setSizes([share * WIDTH // sum(_SHARES) for share in _SHARES])
        self.splitter.setMinimumHeight(max(LEAST_HEIGHT, room.height() - (LOW_AROUND if is_low else AROUND)))
        self.body.addWidget(self.splitter, 1)

    def _choose_answer(self, entry: Difference, choice: SettlingChoice) -> None:
        answer: Answer | None = None
        if choice is SettlingChoice.OTHER:
            with shown(AnswerDialog(self._work, entry.ref, entry.question, self)) as dialog:
                answer = dialog.answer() if dialog.is_accepted else None
            if answer is None:
                return
        reason, note = self.panel.reason.currentData(), self.panel.note.text()
        self._decide(partial(self._session.decide, entry, choice, reason=reason, note=note, answer=answer))

    def _decide(self, decide: Callable[[], object], _is_checked: bool = False) -> None:
        try:
            decide()
        except UserError as error:
            self.banner.show_error(error)
            return
        self.banner.clear()
        self.is_changed = True
        self.panel.forget_why()
        self._show_entries(self.entries.currentRow())

    def _show_entries(self, after: int | None) -> None:
        """List what differs, and go to the first one from a row on that is not decided."""
        found = self._session.open_differences()
        entries: list[Entry] = [*found.rows, *found.answers]
        self.entries.blockSignals(True)
        self.entries.clear()
        for entry in entries:
            item = QListWidgetItem(self._entry_words(entry))
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setIcon(icons.icon(*_STATES[_state(entry)]))
            self.entries.addItem(item)
        states = [_state(entry) for entry in entries]
        undecided = [place for place, state in enumerate(states) if state is _State.UNDECIDED]
        # a reviewer, to whom all else is decided, begins with what was left to one
        undecided = undecided or [place for place, state in enumerate(states) if state is _State.FOR_REVIEW]
        wanted = next(
            (place for place in undecided if after is None or place >= after), undecided[0] if undecided else 0
        )
        self.entries.setCurrentRow(wanted if entries else -1)
        self.entries.blockSignals(False)
        decided = sum(state is not _State.UNDECIDED for state in states)
        self.progress.setText(
            self.tr("{decided} of {all} decided; {left} must still be settled").format(
                decided=decided, all=len(entries), left=found.left
            )
        )
        self._show_entry()
        self.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_entry(self) -> None:
        entry = self.entry()
        self._quoted = 1
        if entry is None:
            self.panel.show_none(self.tr("Both read this case alike."))
            self.readings.show_passages((), ())
            return
        shown = self._row(entry) if isinstance(entry, RowDifference) else self._difference(entry)
        self.panel.show_difference(shown)
        a, b = shown.sides
        self.readings.show_passages(a[2], b[2])

    def _difference(self, found: Difference) -> ShownDifference:
        a, b = (
            (self._title(place), self._said_words(found, said), self._session.passages(found.ref, choice))
            for place, (choice, said) in enumerate(((SettlingChoice.A, found.a), (SettlingChoice.B, found.b)))
        )
        has_union = found.question.type.is_multiple and bool(found.a.value) and bool(found.b.value)
        return ShownDifference(
            question=self._entry_words(found),
            guidance=self._work.text(found.question.guidance, found.ref),
            sides=(a, b),
            choices=frozenset(SettlingChoice),
            disabled=frozenset() if has_union else frozenset({SettlingChoice.BOTH}),
            asks_reason=found.tier is AgreementTier.LEAD,
            decided=self._decision_words(found.decision),
        )

    def _row(self, found: RowDifference) -> ShownDifference:
        answers = list(self._session.row_answers(found, ui_language.current()))[:MOST_ANSWERS]
        lines = (self._session.row_words(found), *(f"{question}: {answer}" for question, answer in answers))
        own = (self._title("ab".index(found.side)), "\n".join(lines), self._session.row_passages(found))
        other = (self._title(1 - "ab".index(found.side)), self.tr("Nothing"), ())
        choices = {SettlingChoice.A, SettlingChoice.B}
        if self._session.partners(found):
            choices.add(SettlingChoice.BOTH)
        return ShownDifference(
            question=self._entry_words(found),
            guidance=self.tr("Take it into the agreed coding with all that is under it, or leave it out."),
            sides=(own, other) if found.side is SettlingChoice.A else (other, own),
            choices=frozenset(choices),
            decided=self._decision_words(found.decision),
            is_row=True,
        )

    def _title(self, place: int) -> str:
        return self._session.shown[place].coder if self._has_names else ""

    def _entry_words(self, entry: Entry) -> str:
        if isinstance(entry, RowDifference):
            roster = self._work.live.form.roster(entry.roster)
            name = self._work.text(roster.label, Ref(entry.parent, entry.roster)) or roster.name
            return self.tr("{roster}: only {side} has {entry}").format(
                roster=name, side=entry.side.value.upper(), entry=self._session.row_words(entry)
            )
        return self._work.question_in_words(entry.ref)

    def _said_words(self, found: Difference, said: Said) -> str:
        if said.state is None:
            return self.tr("Not asked") if said.open is Open.NOT_ASKED else self.tr("Not answered")
        if said.state is not AnswerState.ANSWERED:
            return state_name(said.state)
        return self._work.choices.value_in_words(found.ref, found.question, said.value)

    def _decision_words(self, decision: RecordedSettlement | None) -> str:
        if decision is None:
            return ""
        settlement = decision.settlement
        coder = self.tr("{coder} as reviewer") if self._session.is_reviewers(decision) else "{coder}"
        parts = [choice_name(settlement.choice), coder.format(coder=decision.coder)]
        if settlement.reason is not None:
            parts.append(reason_name(settlement.reason))
        if settlement.note:
            parts.append(ui_language.locale().quoteString(settlement.note))
        return " · ".join(parts)

    def _settled_message(self) -> str:
        return self.tr("The case is settled: from now on its agreed coding counts, and leaves in workbooks.")


class NamesDialog(Dialog):
    """Dialog in which both coders agree that their names are shown: until then they are A and B.

    Asks each of both; one alone does not do.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreed = (QCheckBox(self), QCheckBox(self))
        for box in self.agreed:
            self.body.addWidget(box)
            box.toggled.connect(self._offer)
        self.accept_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Show the names"), primary=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("Show who is A and who is B?"),
            self.tr("Names are shown only if both coders agree, and only as long as this window is open."),
        )
        for box, words in zip(self.agreed, (self.tr("Coder A agrees"), self.tr("Coder B agrees")), strict=True):
            box.setText(words)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.accept_button.setEnabled(all(box.isChecked() for box in self.agreed))


class ReviewerDialog(Dialog):
    """Dialog that asks for the code of a reviewer, who decides what the two coders have not settled.

    Takes a code that is neither coder's; decisions are then recorded as those of a reviewer.
    """

    def __init__(self, session: SettlingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.code = QLineEdit(self)
        self.body.addWidget(self.code)
        self.accept_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Decide as reviewer"), primary=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.accept_button.clicked.connect(self.take)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("Who reviews?"),
            self.tr("A reviewer decides what the two have not settled. Each decision says that a reviewer made it."),
        )
        self.code.setPlaceholderText(self.tr("Code of the reviewer"))
        self.code.setAccessibleName(self.tr("Code of the reviewer"))
        self.code.setFocus()

    def take(self) -> None:
        """Let the reviewer with the typed code decide; what is wrong with the code is said."""
        try:
            self._session.decide_as_reviewer(self.code.text())
        except UserError as error:
            self.banner.show_error(error)
        else:
            self.accept()
