"""State that the parts of the form share: the coding, what is open, unsaved drafts, remarks and findings."""

from collections.abc import Callable, Hashable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from tipcoder.domain.answers import Ref
from tipcoder.domain.identifiers import AnswerIdentifier
from tipcoder.domain.remarks import Remark
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form, Roster
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.save_state import SaveState, SaveStates


class RecentChoices:
    """Remembers over all cases in which order choices were chosen."""

    def __init__(self) -> None:
        self._used: dict[str, dict[str, None]] = {}
        self._form: Form | None = None
        self._lists: Mapping[str, Mapping[str, str]] = {}

    def note(self, choices: str, codes: Iterable[str]) -> None:
        """Remember that choices of a list were chosen, the last one last."""
        used = self._used.setdefault(choices, {})
        for code in codes:
            used.pop(code, None)
            used[code] = None

    def note_coding(self, live: LiveCoding) -> None:
        """Remember what a coding that is opened has chosen."""
        if self._form is not live.form:
            self._form, self._lists = live.form, _lists_by_roster(live.form)
        for choices, values in self._chosen_in(live).items():
            self.note(choices, reversed(dict.fromkeys(code for value in values for code in reversed(value.split()))))

    def _chosen_in(self, live: LiveCoding) -> Mapping[str, Iterable[str]]:
        """Return what is chosen from each list, each value once, the last one first: thousands of answers are few."""
        chosen: dict[str, dict[str, None]] = {}
        for roster, answers in reversed(tuple(live.answers_by_row())):
            if (lists := self._lists.get(roster)) is not None:
                for question, answer in reversed(tuple(answers.items())):
                    if question in lists:
                        chosen.setdefault(lists[question], {}).setdefault(answer.value)
        return chosen

    def of(self, choices: str) -> tuple[str, ...]:
        """Return the choices of a list that were used, the last one first."""
        return tuple(reversed(self._used.get(choices, {})))


def _lists_by_roster(form: Form) -> Mapping[str, Mapping[str, str]]:
    """Map each question of a roster, "" for the top, from whose list a person chooses, to the list."""
    return {
        roster: {one.key: one.choices for one in form.questions(roster) if one.choices and not one.calculate}
        for roster in ("", *form.parents())
    }


class FormState(QObject):
    """Shared state of one open coding's form. It outlives the widgets, which come and go with pages and cards.

    Signals:
        undo_asked: the last edit is to be undone.
        history_asked(Ref): the history of an answer is to be shown.
        term_asked(Ref): a term that the choices of a question lack is to be proposed.
        fold_toggled(fold, row id): what a row has on demand is to be shown, or no more.
        row_toggled(row id): a card was opened or closed by its header.
        row_removed(title): a row was deleted; the title names it.
        row_added(row id): a row was added or duplicated.
        mark_asked(Ref): the selection in the judgment is to become evidence for a question.
        passage_asked(Passage): a passage is to be shown in its judgment.
        identifier_decided(AnswerFinding, Decision): a person decided on words that may identify somebody.
        identifier_marked(Ref, IdentifierKind, words): a person marked words of an answer as identifying.
        remarks_asked(Ref): the remarks on an answer, or on a row (`Ref(row, "")`), are to be shown.
        edit_refused: the person tried to edit a coding that is only read.
        places_asked: suggestions of where the answer to the current question is in the judgment are to be shown.
        remarks_changed(refs), findings_changed(refs): other remarks, or findings, are known of these answers and rows.
        meaning_reached(term, meaning): the keyboard or the mouse came to a term of a matrix, or, with "", left it.
        drafts_changed: something else than before is typed and cannot be saved yet.
    """

    undo_asked = Signal()
    history_asked = Signal(object)
    term_asked = Signal(object)
    fold_toggled = Signal(str, str)
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
    remarks_changed = Signal(object)
    identifiers_changed = Signal(object)
    meaning_reached = Signal(str, str)
    drafts_changed = Signal()

    def __init__(
        self,
        work: CodingWork,
        parent: QObject | None = None,
        *,
        judgment_title: Callable[[str], str] = str,
        recent: RecentChoices | None = None,
    ) -> None:
        """`judgment_title` returns the title of a judgment of the case by its id."""
        super().__init__(parent)
        self.recent = recent or RecentChoices()
        self.work = work
        self.judgment_title = judgment_title
        self.open_rows: set[str] = set()
        self.guidance_open: set[str] = set()
        self.unfolded: set[str] = set()
        """Folds (`FormStructure.fold`) whose questions are shown."""
        self._in_use: set[Ref] = set()
        """Nodes of folds that were shown because something was in them: what empties them does not take them away."""
        self.evidence_open: set[Ref] = set()
        self.declined: set[str] = set()
        """Codes of entries that answers show and that the person says are not due in this case."""
        self.drafts: dict[Ref, str] = {}
        """Words that were typed and cannot be saved as an answer."""
        self.remark_drafts: dict[Ref, str] = {}
        """Remarks that are not sent."""
        self.area_draft = ""
        """Words of an area of a page that are not given."""
        self.save_states = SaveStates(self)
        self.remarks: Mapping[Ref, tuple[Remark, ...]] = {}
        self.identifiers: Mapping[Ref, tuple[AnswerIdentifier, ...]] = {}
        """Undecided findings of what may identify a person in answers that are exported."""
        self.editing: Ref | None = None
        """Question whose answer is being saved."""
        self.cause: Ref | None = None
        """Question whose answer hid others last."""
        self.caused: frozenset[Ref] = frozenset()
        """Answers that it hid, as long as they are hidden."""
        self._kept = work.kept

    def restore_drafts(self, drafts: Mapping[Ref, str], remarks: Mapping[Ref, str], area: str) -> None:
        """Take the drafts that were kept when the coding was closed."""
        self.drafts, self.remark_drafts, self.area_draft = dict(drafts), dict(remarks), area
        for holder in (*drafts, *(("remark", ref) for ref in remarks), *(("area",) if area else ())):
            self.save_states.note(holder, SaveState.UNSAVED)

    def note_typing(self, ref: Ref, state: SaveState, draft: str) -> None:
        """Note where what is typed as an answer is; `draft` is it, while it is unsaved."""
        self._keep(self.drafts, ref, draft if state is SaveState.UNSAVED else "")
        self._note(ref, state)

    def note_remark(self, ref: Ref, words: str) -> None:
        """Note what is written as a remark and not sent, "" for nothing."""
        self._keep(self.remark_drafts, ref, words)
        self._note(("remark", ref), SaveState.UNSAVED if words else SaveState.SAVED)

    def note_area(self, words: str) -> None:
        """Note the words that are typed for an area of a page and not given, "" for none."""
        self.area_draft = words
        self._note("area", SaveState.UNSAVED if words else SaveState.SAVED)

    def _keep(self, drafts: dict[Ref, str], ref: Ref, draft: str) -> None:
        if draft:
            drafts[ref] = draft
        else:
            drafts.pop(ref, None)

    def _note(self, holder: Hashable, state: SaveState) -> None:
        self.save_states.note(holder, state)
        if state is not SaveState.SAVING:
            self.drafts_changed.emit()

    def set_remarks(self, remarks: Mapping[Ref, tuple[Remark, ...]]) -> None:
        """Replace all remarks, and say of which answers and rows they are others than before."""
        changed = {ref for ref in (*self.remarks, *remarks) if self.remarks.get(ref) != remarks.get(ref)}
        self.remarks = remarks
        self.remarks_changed.emit(changed)

    def set_identifiers(self, identifiers: Mapping[Ref, tuple[AnswerIdentifier, ...]]) -> None:
        """Replace all findings, and say of which answers they are others than before."""
        changed = {
            ref for ref in (*self.identifiers, *identifiers) if self.identifiers.get(ref) != identifiers.get(ref)
        }
        self.identifiers = identifiers
        self.identifiers_changed.emit(changed)

    def is_folded(self, ref: Ref) -> bool:
        """Return whether a node is shown on demand only, nobody demanded it, and there is nothing in it."""
        fold = self.work.structure.fold(self.work.live, ref)
        if not fold or fold in self.unfolded or ref in self._in_use:
            return False
        if self.has_something(ref):
            self._in_use.add(ref)
            return False
        return True

    def has_something(self, ref: Ref) -> bool:
        """Return whether there is an answer, a passage, a draft or a remark at a question, or a row in a roster."""
        live = self.work.live
        if isinstance(live.node(ref), Roster) and live.rows(ref.row, ref.key):
            return True
        return (
            live.answer(ref) is not None
            or any(ref in held for held in (self.drafts, self.remark_drafts, self.remarks))
            or bool(live.evidence(ref))
        )

    def note_hidden(self) -> None:
        """Update, after a change, which answers it hid."""
        newly = self.work.kept - self._kept
        self._kept = self.work.kept
        if newly and self.editing is not None:
            self.caused = newly | (self.caused if self.editing == self.cause else frozenset())
            self.cause = self.editing
        self.caused &= self.work.kept
        if not self.caused:
            self.cause = None
