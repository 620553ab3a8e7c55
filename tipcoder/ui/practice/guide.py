"""Guide above the form of a practice case: one step at a time, then one's own coding beside the model."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from tipcoder.services.practice import STEPS, first_open, model_of
from tipcoder.ui import icons, theme
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.practice.feedback_dialog import FeedbackDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.plain_label import PlainLabel
from tipcoder.ui.widgets.retranslating import Retranslating

LOOK_AGAIN_MS = 150
"""Time after an edit until the steps are looked at again: not within the handling of a key press."""


class PracticeGuide(Retranslating, QFrame):
    """Hidden unless a case with a model coding is open. Closed, it stays away until the next start.

    Signals:
        place_wanted(Ref): the person wants to see an answer in the form.
    """

    place_wanted = Signal(object)

    def __init__(self, context: ProjectContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("banner", "info")
        self._context = context
        self._work: CodingWork | None = None
        self._model: Path | None = None
        self._passed: set[str] = set()
        self._is_closed = False
        self.step = ""
        """Name of the step that is shown, "" after the last one."""
        self.heading, self.text = PlainLabel(self), PlainLabel(self)
        theme.set_role(self.heading, "strong")
        self.text.setWordWrap(True)
        self.next_button, self.compare_button = QPushButton(self), QPushButton(self)
        theme.set_role(self.next_button, "quiet")
        icons.set_icon(self.compare_button, "equal", "text")
        self.close_button = QToolButton(self)
        icons.set_icon(self.close_button, "x", "muted")
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._looking.timeout.connect(self.look)
        self._lay_out()
        self.next_button.clicked.connect(self.pass_over)
        self.compare_button.clicked.connect(self.compare)
        self.close_button.clicked.connect(self.put_away)
        self.retranslate()
        self.hide()

    def open(self, work: CodingWork) -> None:
        """Guide through a case, if it has a model coding."""
        self._work, self._model = work, model_of(work.coding)
        work.changed.connect(self._look_soon)
        self.setVisible(self._model is not None and not self._is_closed)
        self.look()

    def close_case(self) -> None:
        """Guide through no case."""
        self._looking.stop()
        self._work = self._model = None
        self.hide()

    @Slot()
    def look(self) -> None:
        """Find the first step that is still to be tried."""
        if self._work is None or self._model is None:
            return
        self.step = first_open(self._work.coding, frozenset(self._passed))
        done = list(STEPS)[: list(STEPS).index(self.step)] if self.step else list(STEPS)
        self._passed |= set(done)  # undone or cleared later, a step was tried all the same
        self.retranslate()

    @Slot()
    def pass_over(self) -> None:
        """Go to the next step without trying this one."""
        self._passed.add(self.step)
        self.look()

    @Slot()
    def compare(self) -> None:
        """Show what was found, missed and read otherwise than in the model coding."""
        if self._work is None or self._model is None:
            return
        with shown(FeedbackDialog(self._work, self._model, self._context.tasks, self)) as dialog:
            ref = dialog.chosen
        if ref is not None:
            self.place_wanted.emit(ref)

    @Slot()
    def put_away(self) -> None:
        """Show the guide no more until the next start."""
        self._is_closed = True
        self.hide()

    def retranslate(self) -> None:
        titles, texts = self._titles(), self._texts()
        if self.step:
            words = self.tr("Step {number} of {count}: {title}")
            number = list(STEPS).index(self.step) + 1
            self.heading.setText(words.format(number=number, count=len(STEPS), title=titles[self.step]))
        else:
            self.heading.setText(titles[""])
        self.text.setText(texts[self.step])
        self.next_button.setText(self.tr("Next step"))
        self.next_button.setVisible(bool(self.step))
        self.compare_button.setText(self.tr("Compare with the model coding…"))
        theme.set_role(self.compare_button, "quiet" if self.step else "primary")
        self.close_button.setToolTip(self.tr("Practise without the steps"))
        self.close_button.setAccessibleName(self.tr("Practise without the steps"))
        self.setAccessibleName(self.heading.text())

    def _titles(self) -> dict[str, str]:
        return {
            "answer": self.tr("answer a question"),
            "evidence": self.tr("prove an answer"),
            "state": self.tr("say that the judgment is silent"),
            "row": self.tr("add a defendant"),
            "undo": self.tr("take a step back"),
            "": self.tr("You know the essentials"),
        }

    def _texts(self) -> dict[str, str]:
        return {
            "answer": self.tr(
                "Look in the judgment which court decided, and choose it in the form. It is saved at once, and Ctrl+↓ "
                "leads to the next question."
            ),
            "evidence": self.tr(
                "Select the words in the judgment that prove the answer, and press Ctrl+M. They are marked, and the "
                "answer leads back to them."
            ),
            "state": self.tr(
                "Find a question to which the judgment gives no answer, and press Alt+1: “not stated” is an answer "
                "too, an empty field is not."
            ),
            "row": self.tr(
                "Go to the defendants in the outline at the left, and press the button that adds one. Each defendant, "
                "charge and victim is an entry of its own."
            ),
            "undo": self.tr("Press Ctrl+Z, and see what changes; Ctrl+Y does it again. Nothing can be broken here."),
            "": self.tr(
                "Go on with F8, which leads from one open question to the next. Whenever you like, compare your "
                "coding with the model: what you found, what you missed, what you read otherwise."
            ),
        }

    @Slot()
    def _look_soon(self) -> None:
        self._looking.start()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        for button in (self.next_button, self.compare_button, self.close_button):
            layout.addWidget(button)
