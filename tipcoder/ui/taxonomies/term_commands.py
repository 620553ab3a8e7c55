"""Runs the actions for a term in the background and reports them in a banner."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from tipcoder.domain.taxonomies import Taxonomy, Term
from tipcoder.languages import ui_language
from tipcoder.services.taxonomies.proposals import Approve, Reject, decide, withdraw
from tipcoder.services.taxonomies.taxonomy_queries import Use
from tipcoder.services.taxonomies.terms import retire, revive
from tipcoder.ui.dialogs.dialog import shown
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.tasks import Work
from tipcoder.ui.taxonomies import term_actions as acts
from tipcoder.ui.taxonomies.merge_dialog import MergeDialog
from tipcoder.ui.taxonomies.propose_dialog import ProposeDialog
from tipcoder.ui.taxonomies.term_index import TermIndex
from tipcoder.ui.widgets.banner import SUCCESS


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
