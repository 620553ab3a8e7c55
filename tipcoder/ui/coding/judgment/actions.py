"""Commands on judgments: add one to the case; details, text recognition, replacement and removal of the one shown."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import JudgmentKind
from tipcoder.errors import UserError
from tipcoder.framework.engine.live import Changes
from tipcoder.services.judgments import judgments as service
from tipcoder.services.judgments.rereading import Rereading, remove_judgment, take_in
from tipcoder.ui import file_choice
from tipcoder.ui.actions.bound_actions import BoundActions
from tipcoder.ui.cases.case_import import JudgmentImport
from tipcoder.ui.cases.kind_dialog import JudgmentKindDialog
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.judgment.details_dialog import JudgmentDetailsDialog
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.judgment.recognise_dialog import RecogniseDialog
from tipcoder.ui.coding.judgment.replace_dialog import ReplaceDialog
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.banner import INFO


class JudgmentActions(QObject):
    """Commands for one coding at a time. Their dialogs are modal, so that nothing else moves passages meanwhile."""

    def __init__(self, context: ProjectContext, pane: JudgmentPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._pane = pane
        self._window = parent
        self._work: CodingWork | None = None
        self._import = JudgmentImport(context, self)
        self._removed = ""
        menu, notice = pane.header.menu_button, pane.notice
        for asked, act in (
            (menu.details_action.triggered, self.show_details),
            (menu.recognise_action.triggered, self.recognise),
            (menu.replace_action.triggered, self.replace),
            (menu.remove_action.triggered, self.remove),
            (notice.recognise_asked, self.recognise),
            (notice.details_asked, self.show_details),
        ):
            asked.connect(act)

    def bind(self, bound: BoundActions) -> None:
        """Do what the judgment's menu does as actions of the page."""
        menu = self._pane.header.menu_button
        for name, action in (
            ("judgment_details", menu.details_action),
            ("recognise", menu.recognise_action),
            ("replace_judgment", menu.replace_action),
            ("remove_judgment", menu.remove_action),
        ):
            bound.bind(name, action.trigger, partial(self._can_do, action))

    def _can_do(self, action: QAction) -> bool:
        return bool(self._pane.judgment()) and action.isEnabled()

    def open(self, work: CodingWork) -> None:
        """Use this coding from now on."""
        self._work = work

    def close(self) -> None:
        """Use no coding."""
        self._work = None

    def add(self) -> None:
        """Add judgments to the case: the person chooses files and says what they are; they are read in background."""
        if self._work is not None:
            self.add_files(file_choice.open_judgments(self._window, self._context.settings))

    def add_files(self, files: Sequence[Path]) -> None:
        """Add judgments to the case from files, after the person said what they are."""
        if self._work is None or not files:
            return
        case = self._work.coding.coding.case
        has_one = bool(service.list_judgments(self._context.project, case))
        likely = JudgmentKind.APPEAL if has_one else JudgmentKind.FIRST_INSTANCE
        with shown(JudgmentKindDialog([path.name for path in files], likely, self._window)) as dialog:
            kind = dialog.kind() if dialog.is_accepted else None
        if kind is not None:
            self._import.add_to_case(case, files, kind)

    @Slot()
    def show_details(self) -> None:
        """Show the details of the judgment, to be corrected."""
        judgment, work = self._pane.judgment(), self._work
        if not judgment or work is None:
            return
        with shown(JudgmentDetailsDialog(self._context, judgment, work.coding.coding.id, self._window)) as dialog:
            is_saved, outcome = dialog.is_accepted, dialog.outcome
        if outcome is not None:
            self._apply(outcome)
        elif is_saved:
            self._announce()

    @Slot()
    def recognise(self) -> None:
        """Recognise the text of pages that have none."""
        judgment, work = self._pane.judgment(), self._work
        if not judgment or work is None:
            return
        with shown(RecogniseDialog(self._context, judgment, work.coding.coding.id, self._window)) as dialog:
            recognised = dialog.recognised
        if recognised is not None:
            self._apply(recognised.outcome)

    @Slot()
    def replace(self) -> None:
        """Replace the judgment with a file that the person chooses."""
        judgment, work = self._pane.judgment(), self._work
        if not judgment or work is None:
            return
        path = file_choice.open_judgment(self._window, self._context.settings)
        if path is None:
            return
        proves = partial(_proves, work)
        with shown(ReplaceDialog(self._context, judgment, path, work.coding.coding.id, proves, self._window)) as dialog:
            outcome, passage = dialog.outcome, dialog.chosen
        if outcome is not None:
            self._apply(outcome)
        if passage is not None:
            self._pane.show_passage(passage)

    @Slot()
    def remove(self) -> None:
        """Remove the judgment from the case, if it proves nothing. The banner offers to undo it."""
        judgment, work = self._pane.judgment(), self._work
        if not judgment or work is None:
            return
        title = self._pane.title(judgment)
        try:
            outcome = remove_judgment(self._context.project, judgment, coding_id=work.coding.coding.id)
        except UserError as error:
            self._context.banner.show_error(error)
            return
        self._apply(outcome)
        self._removed = title
        self._context.banner.show_message(INFO, self._removed_words, self._undo_word)

    def follow(self, changes: Changes) -> None:
        """Show what an edit, undo or redo did to judgments: the one that replaced the one judgment."""
        if not changes.judgments or self._work is None:
            return
        case = self._work.coding.coding.case
        current = [one.id for one in service.list_judgments(self._context.project, case) if not one.is_former]
        judgment = self._pane.judgment()
        if judgment in changes.judgments:
            judgment = next((one for one in current if one in changes.judgments), judgment)
        self._pane.show_case(case, judgment, self._pane.view.place(), on_pages=self._pane.is_paged())

    def _apply(self, outcome: Rereading) -> None:
        """Apply a saved change of judgments to the open coding, and announce it."""
        if self._work is not None:
            self._work.change(partial(take_in, self._work.coding, outcome))
            self._announce()

    def _announce(self) -> None:
        if self._work is not None:
            self._context.events.cases_changed.emit(self._work.coding.coding.case)

    def _removed_words(self) -> str:
        return self.tr("Removed from the case: {title}").format(title=self._removed)

    def _undo_word(self) -> str:
        return self.tr("Undo")


def _proves(work: CodingWork, passage: Passage) -> str:
    """Return in words which answers of the open coding a passage proves."""
    refs = [ref for ref, known in work.live.all_evidence() if known.id == passage.id]
    return "; ".join(work.question_in_words(ref) for ref in refs if work.live.has(ref))
