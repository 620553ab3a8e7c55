"""Buttons that undo and redo, each with what it would change and its key as a tool tip."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import AddEvidence, AddRows, Edit, MoveRow, RemoveEvidence, RemoveRows, SetAnswer
from tipcoder.ui import icons
from tipcoder.ui.actions.catalogue import RECORDS
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.actions.texts import action_text
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.widgets.plain_label import plain_tip


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
                return f"{work.question_in_words(Ref(str(row.parent), row.roster))} {row.position + 1}"
    return ""
