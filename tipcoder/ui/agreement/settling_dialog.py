"""Window in which two experts settle the differences between their codings of one case."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from tipcoder.domain.answers import Answer, AnswerState, Ref
from tipcoder.domain.projects import RecordedSettlement, SettlingChoice, SettlingReason
from tipcoder.errors import UserError
from tipcoder.framework.form.form import AgreementTier
from tipcoder.languages import ui_language
from tipcoder.messages.settling import choice_name, reason_name
from tipcoder.services import coding as coding_service
from tipcoder.services.agreement.coded_case import Open, Said
from tipcoder.services.agreement.settling.settling import Difference, RowDifference, SettlingSession
from tipcoder.ui import icons, theme
from tipcoder.ui.agreement.answer_dialog import AnswerDialog
from tipcoder.ui.agreement.side_column import SideColumn
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.evidence.passage_list import in_one_line
from tipcoder.ui.dialogs.dialog import Dialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shortcuts import HERE_AND_INSIDE, add_shortcut
from tipcoder.ui.text.status_words import state_name
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.flow_layout import FlowLayout
from tipcoder.ui.widgets.plain_label import PlainLabel

WIDTH = 1080
LIST_WIDTH = 288
LEAST_HEIGHT = 320
_KEYS = {
    SettlingChoice.A: "1",
    SettlingChoice.B: "2",
    SettlingChoice.BOTH: "3",
    SettlingChoice.OTHER: "4",
    SettlingChoice.NOT_SETTLED: "5",
}
_SKIP = "Space"

Entry = Difference | RowDifference


class SettlingDialog(Dialog):
    """Shows one difference at a time, both sides beside each other; every choice has a key and is undone by Ctrl+Z."""

    def __init__(self, context: ProjectContext, session: SettlingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDTH)
        self._context = context
        self._session = session
        self._work = CodingWork(session.coding, self)
        self.is_changed = False
        """Whether something was decided."""
        self._make_parts()
        self._lay_out()
        self.retranslate()
        self.show_differences()

    @classmethod
    def ask(cls, context: ProjectContext, session: SettlingSession, parent: QWidget | None = None) -> bool:
        """Let two experts settle a case until they close the window; return whether something was decided."""
        dialog = cls(context, session, parent)
        try:
            dialog.accepts()
            return dialog.is_changed
        finally:
            dialog.deleteLater()

    def retranslate(self) -> None:
        words = self.tr("Case {number}: settle the two readings").format(number=self._session.number)
        self.set_heading(
            words,
            self.tr("Nothing in either coding changes. What you decide goes into a third, agreed coding."),
        )
        self.entries.setAccessibleName(self.tr("Differences"))
        self.reason_label.setText(self.tr("Why read differently"))
        self.note_label.setText(self.tr("In a sentence"))
        self.reason.setItemText(0, self.tr("Choose a reason"))
        for place, reason in enumerate(SettlingReason, 1):
            self.reason.setItemText(place, reason_name(reason))
        for choice, button in self.choice_buttons.items():
            button.setText(f"{self._choice_words(choice)}  ({_KEYS[choice]})")
        self.skip_button.setText(self.tr("Skip ({key})").format(key=self.tr("Space")))
        self.undo_button.setText(self.tr("Undo"))
        self.finish_button.setText(self.tr("The case is settled"))
        self.close_button.setText(self.tr("Close"))

    @Slot()
    def show_differences(self) -> None:
        """Read again what differs, and go to the first that is not decided."""
        self._show_entries(None)

    def entry(self) -> Entry | None:
        """Return the difference that is shown, None for none."""
        item = self.entries.currentItem()
        found: Entry | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found

    def choose(self, choice: SettlingChoice) -> None:
        """Settle what is shown, and go on to the next that is not decided."""
        entry = self.entry()
        button = self.choice_buttons[choice]
        if entry is None or not button.isEnabled() or button.isHidden():
            return
        if isinstance(entry, RowDifference):
            is_own = entry.side is choice
            self._decide(
                partial(self._session.take_row if is_own else self._session.leave_row, entry, note=self._note())
            )
            return
        answer: Answer | None = None
        if choice is SettlingChoice.OTHER:
            answer = AnswerDialog.ask(self._work, entry.ref, entry.question, self)
            if answer is None:
                return
        reason = self.reason.currentData()
        self._decide(partial(self._session.decide, entry, choice, reason=reason, note=self._note(), answer=answer))

    @Slot()
    def skip(self) -> None:
        """Go on to the next difference."""
        self.entries.setCurrentRow((self.entries.currentRow() + 1) % max(1, self.entries.count()))

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

    def _make_parts(self) -> None:
        self.progress = PlainLabel(self)
        theme.set_role(self.progress, "muted")
        self.entries = QListWidget(self)
        self.entries.setFixedWidth(LIST_WIDTH)
        self.entries.setWordWrap(True)
        self.entries.setIconSize(QSize(16, 16))
        self.question = PlainLabel(self)
        self.question.setWordWrap(True)
        theme.set_role(self.question, "strong")
        self.guidance = PlainLabel(self)
        self.guidance.setWordWrap(True)
        theme.set_role(self.guidance, "muted")
        self.a, self.b = SideColumn(self), SideColumn(self)
        self.decided = PlainLabel(self)
        self.decided.setWordWrap(True)
        self.reason_label, self.note_label = PlainLabel(self), PlainLabel(self)
        self.reason = QComboBox(self)
        self.reason.addItem("", None)
        for reason in SettlingReason:
            self.reason.addItem("", reason)
        self.note = QLineEdit(self)
        self.reason_label.setBuddy(self.reason)
        self.note_label.setBuddy(self.note)
        self.choice_buttons = {choice: QPushButton(self) for choice in SettlingChoice}
        for choice, button in self.choice_buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.choose, choice))
            add_shortcut(self.entries, _KEYS[choice], partial(self.choose, choice), HERE_AND_INSIDE)
        self.skip_button = QPushButton(self)
        self.skip_button.setAutoDefault(False)
        self.skip_button.clicked.connect(self.skip)
        add_shortcut(self.entries, _SKIP, self.skip, HERE_AND_INSIDE)
        add_shortcut(self, "Ctrl+Z", self.undo, HERE_AND_INSIDE)
        self.undo_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.finish_button = self.add_button(QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole)
        icons.set_icon(self.undo_button, "history", "muted")
        self.undo_button.clicked.connect(self.undo)
        self.finish_button.clicked.connect(self.finish)
        self.close_button.clicked.connect(self.reject)
        self.entries.currentItemChanged.connect(self._show_entry)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self.a, 1)
        sides.addWidget(self.b, 1)
        why = QGridLayout()
        why.setSpacing(8)
        why.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(((self.reason_label, self.reason), (self.note_label, self.note))):
            why.addWidget(label, row, 0)
            why.addWidget(field, row, 1)
        choices = FlowLayout(across=8, down=8)
        for button in (*self.choice_buttons.values(), self.skip_button):
            choices.addWidget(button)
        right = QGridLayout()
        right.setSpacing(12)
        for row, widget in ((0, self.question), (1, self.guidance), (3, self.decided)):
            right.addWidget(widget, row, 0)
        for row, layout in ((2, sides), (4, why), (5, choices)):
            right.addLayout(layout, row, 0)
        right.setRowStretch(2, 1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.entries)
        both.addLayout(right, 1)
        self.entries.setMinimumHeight(LEAST_HEIGHT)
        self.body.addWidget(self.progress)
        self.body.addLayout(both)

    def _decide(self, decide: Callable[[], object]) -> None:
        try:
            decide()
        except UserError as error:
            self.banner.show_error(error)
            return
        self.banner.clear()
        self.is_changed = True
        self.note.clear()
        self.reason.setCurrentIndex(0)
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
            name, colour = ("check", "success") if entry.decision is not None else ("circle-dashed", "muted")
            item.setIcon(icons.icon(name, colour))
            self.entries.addItem(item)
        self.entries.blockSignals(False)
        undecided = [place for place, entry in enumerate(entries) if entry.decision is None]
        wanted = next(
            (place for place in undecided if after is None or place >= after), undecided[0] if undecided else 0
        )
        self.entries.setCurrentRow(wanted if entries else -1)
        decided = len(entries) - len(undecided)
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
        has_entry = entry is not None
        for part in (self.a, self.b, self.reason, self.reason_label, self.note, self.note_label):
            part.setVisible(has_entry)
        for button in (*self.choice_buttons.values(), self.skip_button):
            button.setVisible(has_entry)
        if entry is None:
            self.question.setText(self.tr("Both read this case alike."))
            self.guidance.hide()
            self.decided.hide()
            return
        self.decided.setText(self._decision_words(entry.decision) if entry.decision is not None else "")
        self.decided.setVisible(entry.decision is not None)
        if isinstance(entry, RowDifference):
            self._show_row(entry)
        else:
            self._show_difference(entry)

    def _show_difference(self, found: Difference) -> None:
        self.question.setText(self._entry_words(found))
        guidance = self._work.text(found.question.guidance, found.ref)
        self.guidance.setText(guidance)
        self.guidance.setVisible(bool(guidance))
        for choice, column, said in ((SettlingChoice.A, self.a, found.a), (SettlingChoice.B, self.b, found.b)):
            passages = [in_one_line(passage) for passage in self._session.passages(found.ref, choice)]
            column.show_side(choice.value.upper(), self._said_words(found, said), passages)
        has_union = found.question.type.is_multiple and bool(found.a.value) and bool(found.b.value)
        self.choice_buttons[SettlingChoice.BOTH].setEnabled(has_union)
        for choice in (SettlingChoice.BOTH, SettlingChoice.OTHER, SettlingChoice.NOT_SETTLED):
            self.choice_buttons[choice].show()
        leads = found.tier is AgreementTier.LEAD
        self.reason.setVisible(leads)
        self.reason_label.setVisible(leads)

    def _show_row(self, found: RowDifference) -> None:
        self.question.setText(self._entry_words(found))
        self.guidance.setText(self.tr("Take it into the agreed coding with all that is under it, or leave it out."))
        self.guidance.show()
        for choice, column in ((SettlingChoice.A, self.a), (SettlingChoice.B, self.b)):
            is_own = choice is found.side
            column.show_side(choice.value.upper(), self._session.row_words(found) if is_own else self.tr("Nothing"), ())
        for choice in (SettlingChoice.BOTH, SettlingChoice.OTHER, SettlingChoice.NOT_SETTLED):
            self.choice_buttons[choice].hide()
        self.reason.hide()
        self.reason_label.hide()

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
        return self._work.value_in_words(found.ref, found.question, said.value)

    def _decision_words(self, decision: RecordedSettlement) -> str:
        settlement = decision.settlement
        parts = [choice_name(settlement.choice), decision.coder]
        if settlement.reason is not None:
            parts.append(reason_name(settlement.reason))
        if settlement.note:
            parts.append(ui_language.locale().quoteString(settlement.note))
        return " · ".join(parts)

    def _choice_words(self, choice: SettlingChoice) -> str:
        return {
            SettlingChoice.A: self.tr("Take A"),
            SettlingChoice.B: self.tr("Take B"),
            SettlingChoice.BOTH: self.tr("Both"),
            SettlingChoice.OTHER: self.tr("Other…"),
            SettlingChoice.NOT_SETTLED: self.tr("Not settled"),
        }[choice]

    def _note(self) -> str:
        return self.note.text()

    def _settled_message(self) -> str:
        return self.tr("The case is settled: from now on its agreed coding counts, and leaves in workbooks.")
