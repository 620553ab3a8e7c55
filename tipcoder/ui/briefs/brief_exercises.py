"""Makes an exercise of a case, leads to its coding, approves it and deletes it, as the person chooses in a menu."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from tipcoder.domain.briefs import BriefDocument
from tipcoder.domain.projects import Case
from tipcoder.errors import UserError
from tipcoder.services.briefs.approving import BriefState, approvals_of
from tipcoder.services.briefs.desk import BriefDesk
from tipcoder.services.briefs.exercise import drop_exercise, read_exercise, start_exercise
from tipcoder.services.briefs.exercise_approval import approve_exercise, exercise_states
from tipcoder.services.projects import OpenProject
from tipcoder.ui import icons
from tipcoder.ui.briefs.brief_words import language_name, state_words
from tipcoder.ui.briefs.exercise_dialog import ApproveExerciseDialog, DeleteExerciseDialog
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import SUCCESS


@dataclass(frozen=True, slots=True)
class ShownExercise:
    """The exercise of a case: its coding, "" where nobody made one, and its state in each language."""

    case: str
    number: int
    coding: str
    states: Mapping[str, BriefState]


class BriefExercises(QObject):
    """Its facts are changed where a case is coded; there is no second form for them.

    Signals:
        coding_wanted(coding_id): the person wants to change the facts of an exercise.
    """

    coding_wanted = Signal(str)

    def __init__(
        self, context: ProjectContext, anchor: Callable[[], QWidget], case: Callable[[], str], parent: QWidget
    ) -> None:
        """Take what the menu opens below, and which case is chosen."""
        super().__init__(parent)
        self._window = parent
        self._case = case
        self._context = context
        self._anchor = anchor
        self.menu = QMenu(parent)

    def offer(self, desk: BriefDesk) -> None:
        """Let the person choose what is done with the exercise of a case, or make it."""
        work = partial(_exercise_of, self._context.project, desk.brief.case)
        self._context.tasks.read(work, done=self._show_menu, failed=self._context.banner.show_error)

    @Slot(object)
    def _show_menu(self, exercise: ShownExercise) -> None:
        anchor = self._anchor()
        if exercise.case != self._case() or not anchor.isVisible():  # another case was chosen meanwhile, or page
            return
        menu, takes_edits = self.menu, not self._context.project.is_read_only
        menu.clear()
        if not exercise.coding:
            self._add(self.tr("Make an exercise"), partial(self._make, exercise.case), takes_edits)
        else:
            self._add(self.tr("Change its facts"), partial(self.coding_wanted.emit, exercise.coding), True)
            for language, state in exercise.states.items():
                words = self.tr("Approve in {language}…").format(language=language_name(language))
                approve = partial(self._approve, exercise, language)
                self._add(words, approve, takes_edits and state is not BriefState.APPROVED, state)
            menu.addSeparator()
            self._add(self.tr("Delete the exercise…"), partial(self._delete, exercise), takes_edits)
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def _add(self, words: str, run: Callable[[], object], is_enabled: bool, state: BriefState | None = None) -> None:
        action = self.menu.addAction(words)
        if state is not None:
            look = state_words(state, 0)
            action.setIcon(icons.icon(look.icon, look.colour))
            action.setText(f"{words}: {look.words}")
        action.setEnabled(is_enabled)
        action.triggered.connect(lambda *_: run())

    def _make(self, case: str) -> None:
        self._start(partial(start_exercise, self._context.project, case), self._tell_made)

    def _approve(self, exercise: ShownExercise, language: str) -> None:
        """Let the person decide on what does not agree, and approve the exercise in a language."""
        asked = ApproveExerciseDialog(self._context, exercise.case, exercise.number, language, self._window)
        with shown(asked) as dialog:
            is_accepted, accepted = dialog.is_accepted, dialog.accepted_ids
        if is_accepted:
            self._start(
                partial(_approve, self._context.project, exercise.case, language, accepted), self._tell_approved
            )

    def _delete(self, exercise: ShownExercise) -> None:
        with shown(DeleteExerciseDialog(exercise.number, self._window)) as dialog:
            is_accepted = dialog.is_accepted
        if is_accepted:
            self._start(partial(drop_exercise, self._context.project, exercise.case), self._tell_deleted)

    def _start(self, work: Callable[[], object], done: Callable[[object], object]) -> None:
        self._context.tasks.start(work, done=done, failed=self._context.banner.show_error)

    @Slot(object)
    def _tell_made(self, _exercise: object) -> None:
        self._context.banner.show_message(SUCCESS, self._made_words)

    @Slot(object)
    def _tell_approved(self, _approval: object) -> None:
        self._context.banner.show_message(SUCCESS, self._approved_words)

    @Slot(object)
    def _tell_deleted(self, _nothing: object) -> None:
        self._context.banner.show_message(SUCCESS, self._deleted_words)

    def _made_words(self) -> str:
        return self.tr("The exercise was made. Change its facts: the case stays as it is.")

    def _approved_words(self) -> str:
        return self.tr("The exercise was approved in this language.")

    def _deleted_words(self) -> str:
        return self.tr("The exercise was deleted. The case stays as it is.")


def _exercise_of(project: OpenProject, case: Case) -> ShownExercise:
    try:
        exercise = read_exercise(project, case.id)
    except UserError as error:
        if error.code != "exercise_missing":
            raise
        return ShownExercise(case.id, case.number, "", {})
    approvals = approvals_of(project, (case.id,), BriefDocument.EXERCISE)
    return ShownExercise(case.id, case.number, exercise.coding_id, exercise_states(exercise, approvals))


def _approve(project: OpenProject, case: str, language: str, accepted: frozenset[str]) -> object:
    return approve_exercise(project, read_exercise(project, case), language, accepted)
