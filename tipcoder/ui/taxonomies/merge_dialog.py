"""Dialog that merges a term into another one."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from tipcoder.domain.taxonomies import Term
from tipcoder.languages import ui_language
from tipcoder.services.taxonomies.taxonomy_merge import GONE
from tipcoder.services.taxonomies.taxonomy_queries import Use
from tipcoder.services.taxonomies.terms import merge
from tipcoder.ui.dialogs.work_dialog import WorkDialog
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.shortcuts import HERE, add_shortcut
from tipcoder.ui.taxonomies.term_index import TermIndex
from tipcoder.ui.taxonomies.term_tree import TermTree
from tipcoder.ui.widgets.plain_label import plain_tip

WIDTH = 640
HEIGHT = 320


class MergeDialog(WorkDialog):
    """Accepted: `recoded` are the codings whose answers changed.

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
        self.merge_button = self.add_button(QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.close_button = self.add_button(QDialogButtonBox.ButtonRole.RejectRole, self.tr("Cancel"))
        self.search.textChanged.connect(self._search)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # which would press a button as well
            add_shortcut(self.search, key, self._go_to_found, HERE)
        self.tree.term_selected.connect(self._offer)
        self.tree.term_chosen.connect(self._go_to_button)
        self.merge_button.clicked.connect(self.merge)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setAutoDefault(True)
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
