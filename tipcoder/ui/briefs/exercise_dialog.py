"""Dialogs of exercises: one in which an exercise is approved in a language, others to write a text and to delete it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from tipcoder.services.briefs.checks import BriefCheck, ExerciseCheckKind
from tipcoder.services.briefs.exercise import confirm_text, write_text
from tipcoder.services.briefs.exercise_approval import ReadChecks, read_checks
from tipcoder.ui import theme
from tipcoder.ui.briefs.brief_words import check_title, language_name
from tipcoder.ui.briefs.checks_dialog import WIDTH, ChecksDialog
from tipcoder.ui.dialogs.dialog import Dialog, shown
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.spelling import TEXT_LANGUAGE

_EDITOR = 200


class ApproveExerciseDialog(ChecksDialog):
    """Approves an exercise in one language; its texts are changed here, its facts where a case is coded."""

    def __init__(
        self, context: ProjectContext, case: str, number: int, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, frozenset(), parent)
        self._case, self._language = case, language
        self._found: ReadChecks | None = None
        self.set_heading(
            self.tr("Approve the exercise of case {number}: {language}").format(
                number=number, language=language_name(language)
            ),
            self.tr(
                "Decide on each point by itself. Facts that do not agree are changed in the coding of the exercise, "
                "texts here. What you approve is kept as it is now."
            ),
        )
        self.read()

    def _reading(self) -> Callable[[], ReadChecks]:
        return partial(read_checks, self._context.project, self._case, self._language)

    @Slot(object)
    def _take(self, read: ReadChecks) -> None:
        self._end()
        self._found = read
        self._ticked |= read.accepted
        self.show_checks(read.checks)

    def _title(self, check: BriefCheck) -> str:
        part = "" if self._found is None else self._found.headings.get(check.part, "")
        return " · ".join(filter(None, (check_title(check.kind), part, check.row)))

    def _words(self, check: BriefCheck) -> str:
        return check.words if self._found is None else self._found.told(check)

    def _tools(self, check: BriefCheck) -> Sequence[tuple[str, Callable[[], object]]]:
        if not check.part:
            return ()
        tools = [(self.tr("Change the text…"), partial(self.change, check))]
        if check.kind is ExerciseCheckKind.TEXT_OLDER:
            tools.append((self.tr("Keep the text"), partial(self.keep, check)))
        return tools

    def change(self, check: BriefCheck) -> None:
        """Let the person write the text that a check is about."""
        words = "" if self._found is None else self._found.texts.get((check.part, check.row), "")
        with shown(ExerciseTextDialog(self._title(check), words, self._language, self)) as dialog:
            if not dialog.is_accepted:
                return
            typed = dialog.editor.toPlainText()
        where = (self._case, check.part, check.row, self._language)
        self._alter(partial(write_text, self._context.project, *where, typed))

    def keep(self, check: BriefCheck) -> None:
        """Confirm that a text still fits the facts."""
        where = (self._case, check.part, check.row, self._language)
        self._alter(partial(confirm_text, self._context.project, *where))

    def _alter(self, work: Callable[[], object]) -> None:
        self._start(work, self._read_again, can_stop=False)

    @Slot(object)
    def _read_again(self, _exercise: object) -> None:
        self._end()
        self.read()


class ExerciseTextDialog(Dialog):
    """A text of an exercise, to be written in one language."""

    def __init__(self, about: str, words: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, WIDTH)
        self.editor = QPlainTextEdit(self)
        self.editor.setProperty(TEXT_LANGUAGE, language)
        self.editor.setPlainText(words)
        self.editor.setFixedHeight(_EDITOR)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(about)
        self.body.addWidget(self.editor)
        self.save_button = self.add_button(
            QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Save"), primary=True, is_guarded=True
        )
        self.cancel_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.set_heading(self.tr("Text of the exercise"), about)
        self.editor.setFocus()


class DeleteExerciseDialog(Dialog):
    """Asks whether an exercise is to go; Enter keeps it."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delete_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, self.tr("Delete"))
        self.keep_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Keep it"), primary=True)
        theme.set_role(self.delete_button, "danger")
        self.delete_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self.reject)
        self.set_heading(
            self.tr("Delete the exercise of case {number}?").format(number=number),
            self.tr("Altered facts, texts and approvals go, and nobody can bring them back. The case stays."),
        )
        self.keep_button.setFocus()
