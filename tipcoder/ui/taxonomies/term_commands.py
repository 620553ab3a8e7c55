"""Runs the actions for a term in the background, asks into which one it is merged, and reports in a banner."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.languages import ui_language
from tipcoder.services.taxonomies.proposals import Approve, Reject, decide, withdraw
from tipcoder.services.taxonomies.taxonomy_merge import GONE
from tipcoder.services.taxonomies.taxonomy_queries import Use
from tipcoder.services.taxonomies.terms import merge, retire, revive
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.tasks import Work
from tipcoder.ui.taxonomies import term_actions as acts
from tipcoder.ui.taxonomies.propose_dialog import ProposeDialog
from tipcoder.ui.taxonomies.term_index import TermIndex
from tipcoder.ui.taxonomies.term_tree import TermTree
from tipcoder.ui.widgets.banner import SUCCESS
from tipcoder.ui.widgets.plain_label import plain_tip

WIDTH = 640
HEIGHT = 320


class TermCommands(QObject):
    """Tells the project's events what changed.

    Signals:
        failed: nothing was changed; the banner says why.
    """

    failed = Signal()

    def __init__(self, context: ProjectContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._taxonomy = ""
        self._message: Callable[[], str] = str

    def propose(self, taxonomy: Taxonomy, parent_code: str) -> Term | None:
        """Ask for a new term, and return it."""
        parent = self._context.banner.parentWidget()
        with shown(ProposeDialog(self._context, taxonomy, parent, parent_code=parent_code)) as dialog:
            term = dialog.proposed
        if term is not None:
            self._taxonomy, self._message = taxonomy.id, partial(self._proposed_words, term)
        return term

    def merge(self, index: TermIndex, term: Term, use: Use | None) -> None:
        """Ask which term takes the place of another, and let it."""
        with shown(MergeDialog(self._context, index, term, use, self._context.banner.parentWidget())) as dialog:
            recoded = dialog.recoded
        if recoded is not None:
            self._taxonomy, self._message = index.taxonomy.id, partial(self._merged_words, term, len(recoded))
            self.tell_changed()
            self._context.events.cases_changed.emit("")

    def do(self, name: str, taxonomy: str, term: Term) -> None:
        """Do one of the actions that ask nothing."""
        at = (self._context.project, taxonomy, term.code)
        work: dict[str, Work] = {
            acts.APPROVE: partial(decide, *at, Approve()),
            acts.REJECT: partial(decide, *at, Reject()),
            acts.WITHDRAW: partial(withdraw, *at),
            acts.RETIRE: partial(retire, *at),
            acts.REVIVE: partial(revive, *at),
        }
        self._taxonomy, self._message = taxonomy, partial(self._done_words, name, term)
        self._context.tasks.start(work[name], done=self._note_done, failed=self._show_failure)

    def tell_changed(self) -> None:
        """Say what was done, and tell everyone."""
        self._context.banner.show_message(SUCCESS, self._message)
        self._context.events.taxonomies_changed.emit(self._taxonomy)

    @Slot(object)
    def _note_done(self, _result: object) -> None:
        self.tell_changed()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self.failed.emit()
        self._context.banner.show_error(error)

    def _proposed_words(self, term: Term) -> str:
        label = term.label(ui_language.current())
        return self.tr("“{term}” is proposed, and can be chosen from now on.").format(term=label)

    def _merged_words(self, term: Term, codings: int) -> str:
        merged = self.tr("“{term}” was merged.").format(term=term.label(ui_language.current()))
        changed = self.tr("%n coding(s) have changed answers.", "", codings)
        return f"{merged} {changed}"

    def _done_words(self, name: str, term: Term) -> str:
        said = {
            acts.APPROVE: self.tr("“{term}” is approved."),
            acts.REJECT: self.tr("“{term}” is rejected. Answers that use it keep it."),
            acts.WITHDRAW: self.tr("“{term}” is withdrawn."),
            acts.RETIRE: self.tr("“{term}” is offered no more. It stays where it is the answer."),
            acts.REVIVE: self.tr("“{term}” is offered again."),
        }[name]
        return said.format(term=term.label(ui_language.current()))


class MergeDialog(WorkDialog):
    """Dialog that merges a term into another one.

    Accepted: `recoded` are the codings whose answers changed.

    Who opens the dialog tells everyone afterwards: a coding that is open knows the answers as they were.
    """

    def __init__(
        self, context: ProjectContext, index: TermIndex, term: Term, use: Use | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.tasks, parent, WIDTH)
        self._context = context
        self._index = index
        self._term = term
        self._use = use
        self.recoded: tuple[str, ...] | None = None
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.tree = TermTree(self)
        self.tree.setMinimumHeight(HEIGHT)
        gone = [other.code for other in index.taxonomy.terms if other.status in GONE]
        self.tree.terms.disable({term.code, *gone})
        self.body.addWidget(self.search)
        self.body.addWidget(self.tree)
        self.body.setSpacing(8)
        self.merge_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True, is_guarded=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.search.textChanged.connect(self._search)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # which would press a button as well
            add_shortcut(self.search, key, self._go_to_found, HERE)
        self.tree.term_selected.connect(self._offer)
        self.tree.term_chosen.connect(self._go_to_button)
        self.merge_button.clicked.connect(self.merge)
        self.close_button.clicked.connect(self.reject)
        self.tree.show_taxonomy(index.taxonomy, None)
        label = self._term.label(ui_language.current())
        kept = self.tr(
            "The term stays, offered no more, so that history keeps its words. Undo in a coding takes it back."
        )
        self.set_heading(self.tr("Merge “{term}” into another term").format(term=label), f"{self._use_words()} {kept}")
        self.search.setPlaceholderText(self.tr("Search for the term that takes its place"))
        self.search.setToolTip(plain_tip(self.search.placeholderText()))
        self.search.setAccessibleName(self.tr("Search for the term that takes its place"))
        self._offer(self.tree.selected())
        self.search.setFocus()

    @Slot()
    def merge(self) -> None:
        """Let the selected term take the place of the other one."""
        target = self.tree.selected()
        if target is None or not self._can_take(target):
            return
        self.merge_button.setDisabled(True)
        work = partial(merge, self._context.project, self._index.taxonomy.id, self._term.code, target.code)
        self._start(work, self._show_merged, can_stop=False)

    @Slot(str)
    def _search(self, words: str) -> None:
        self.tree.show_found(self._index.found(words) if words.strip() else None)

    @Slot(object)
    def _go_to_button(self, _term: Term) -> None:
        self.merge_button.setFocus()

    @Slot()
    def _go_to_found(self) -> None:
        """From the words to the first term that holds them."""
        self.tree.select_first()
        self.tree.setFocus()

    @Slot(object)
    def _offer(self, target: Term | None) -> None:
        can_merge = target is not None and self._can_take(target)
        self.merge_button.setEnabled(can_merge)
        if target is not None and can_merge:
            words = self.tr("Merge into “{term}”").format(term=target.label(ui_language.current()))
            self.merge_button.setText(words.replace("&", "&&"))
        else:
            self.merge_button.setText(self.tr("Merge"))

    def _can_take(self, target: Term) -> bool:
        return target.code != self._term.code and target.status not in GONE

    @Slot(object)
    def _show_merged(self, recoded: tuple[str, ...]) -> None:
        self._end()
        self.recoded = recoded
        self.accept()

    def _end(self) -> None:
        super()._end()
        self._offer(self.tree.selected())

    def _use_words(self) -> str:
        use = self._use
        if use is None or not use.answers:
            return self.tr("No answer uses it now.")
        answers, cases = self.tr("%n answer(s)", "", use.answers), self.tr("%n case(s)", "", use.cases)
        return self.tr("The other term takes its place in {answers}, {cases}.").format(answers=answers, cases=cases)
