"""What the parts of the form share: the coding, which cards and guidances are open, and what was typed unsaved."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tipcoder.domain.answers import Ref
from tipcoder.domain.identifiers import AnswerFinding
from tipcoder.domain.remarks import Remark
from tipcoder.ui.coding.coding_work import CodingWork

if TYPE_CHECKING:
    from tipcoder.ui.coding.form.block import Block
    from tipcoder.ui.coding.form.row_card import RowCard


class FormState(QObject):
    """Outlives the widgets of the form, which come and go with pages and cards.

    Signals:
        undo_asked: a bar's button asks for the last edit to be taken back.
        history_asked(Ref): a question's menu asks for its history.
        term_asked(Ref): a question's menu asks for a term that its choices lack.
        row_toggled(row id): a card was opened or closed by its header.
        row_removed(title): a row was deleted; the title names it.
        row_added(row id): a row was added or duplicated.
        mark_asked(Ref): what is selected in the judgment is to prove a question.
        passage_asked(Passage): a passage is to be shown in its judgment.
        identifier_decided(AnswerFinding, Decision): what a person says of words that may identify somebody.
        identifier_marked(Ref, IdentifierKind, words): words of an answer identify somebody, says the person.
        remarks_asked(Ref): the remarks on an answer, or on a row (`Ref(row, "")`), are to be shown.
        edit_refused: the person tried to edit a coding that is only read.
        places_asked: the places where the answer to the current question might stand are to be shown.
    """

    undo_asked = Signal()
    history_asked = Signal(object)
    term_asked = Signal(object)
    row_toggled = Signal(str)
    row_removed = Signal(str)
    row_added = Signal(str)
    mark_asked = Signal(object)
    passage_asked = Signal(object)
    identifier_decided = Signal(object, object)
    identifier_marked = Signal(object, object, str)
    remarks_asked = Signal(object)
    edit_refused = Signal()
    places_asked = Signal()

    def __init__(
        self, work: CodingWork, parent: QObject | None = None, *, judgment_title: Callable[[str], str] = str
    ) -> None:
        """`judgment_title` names a judgment of the case by its id."""
        super().__init__(parent)
        self.work = work
        self.judgment_title = judgment_title
        self.blocks: dict[Ref, Block] = {}
        self.cards: dict[str, RowCard] = {}
        self.open_rows: set[str] = set()
        self.guidance_open: set[str] = set()
        self.evidence_open: set[Ref] = set()
        self.drafts: dict[Ref, str] = {}
        self.remarks: dict[Ref, tuple[Remark, ...]] = {}
        self.findings: dict[Ref, tuple[AnswerFinding, ...]] = {}
        """What may identify a person in answers that leave, and is not decided on."""
        self.editing: Ref | None = None
        """The question whose answer is being saved right now."""
        self.cause: Ref | None = None
        """The question whose answer hid others last."""
        self.caused: frozenset[Ref] = frozenset()
        """The answers that it hid, as long as they are hidden."""
        self._kept = work.kept

    def note_hidden(self) -> None:
        """Work out, after a change, which answers it hid."""
        newly = self.work.kept - self._kept
        self._kept = self.work.kept
        if newly and self.editing is not None:
            self.caused = newly | (self.caused if self.editing == self.cause else frozenset())
            self.cause = self.editing
        self.caused &= self.work.kept
        if not self.caused:
            self.cause = None
