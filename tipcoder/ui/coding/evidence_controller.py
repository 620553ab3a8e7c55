"""Controller of evidence between judgment and form: adds passages, and leads from one to the other."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot

from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage
from tipcoder.framework.engine.live import Changes
from tipcoder.framework.form.form import Question
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.evidence import has_words, is_proved_by, mark, mark_region, passages_in, takes_evidence
from tipcoder.ui.coding.form.form_pane import FormPane
from tipcoder.ui.coding.form_state import FormState
from tipcoder.ui.coding.judgment.pages.area_words import AreaWords
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.keys import EVIDENCE_KEY
from tipcoder.ui.coding.navigation import Navigation
from tipcoder.ui.widgets.banner import INFO, Banner


class EvidenceController(QObject):
    """Controls the evidence of one coding at a time."""

    _state: FormState
    """State of the form, set while `_work` is."""

    def __init__(self, judgments: JudgmentPane, form: FormPane, going: Navigation, banner: Banner, parent: QObject):
        super().__init__(parent)
        self._judgments = judgments
        self._form = form
        self._going = going
        self._banner = banner
        self._work: CodingWork | None = None
        self._passages: Mapping[Passage, tuple[Ref, ...]] = {}
        self._evidence: tuple[tuple[Ref, Passage], ...] = ()
        judgments.judgment_shown.connect(self._show_judgment)
        judgments.layer.mark_asked.connect(self.mark_selection)
        judgments.layer.question_chosen.connect(self.go_to_question)
        judgments.strip.passage_chosen.connect(self.show_passage)
        self._area: tuple[int, str] | None = None
        self.area_words = AreaWords(judgments.paged.view)
        self.area_words.given.connect(self._mark_area)
        self.area_words.typed.connect(self._note_area)
        judgments.paged.view.area_drawn.connect(self._ask_words)
        form.view.current_changed.connect(self._show_current)

    def open(self, work: CodingWork, state: FormState) -> None:
        """Use this coding from now on."""
        self._work, self._state = work, state

    def close(self) -> None:
        """Use no coding."""
        self._work = None
        self.retranslate()

    @Slot()
    def mark_selection(self) -> None:
        """Make the selection in the judgment evidence for the current question."""
        self.mark_for(self._form.view.current)

    @Slot(object)
    def mark_for(self, ref: Ref | None) -> None:
        """Make the selection in the judgment evidence for a question, or say what prevents it."""
        work = self._work
        if work is None:
            return
        hindrance = self._hindrance(work, ref)
        if hindrance is not None:
            self._banner.show_message(INFO, hindrance)
        elif ref is not None:
            self._form.view.flush()
            start, end = self._selected()
            if mark(work, ref, self._judgments.judgment(), self._judgments.view.pages(), start, end):
                self._banner.clear()
                self._judgments.view.select_nothing()
                if self._judgments.find_bar.field.hasFocus():
                    self._judgments.close_search()
                    self._form.view.focus_current()

    @Slot(int, str)
    def _ask_words(self, page: int, region: str) -> None:
        """Ask for the words in an area that was drawn, or say what prevents marking it."""
        work, ref = self._work, self._form.view.current
        hindrance = self._hindrance_of_question(work, ref) if work is not None else self._no_question
        if hindrance is not None:
            self._judgments.paged.view.drop_area()
            self._banner.show_message(INFO, hindrance)
            return
        self._area = (page, region)
        self.area_words.ask(self._target(ref)[0], self._state.area_draft)

    @Slot(str)
    def _note_area(self, words: str) -> None:
        if self._work is not None:
            self._state.note_area(words)

    @Slot(str)
    def _mark_area(self, words: str) -> None:
        """Make the area that was drawn last evidence for the current question."""
        work, ref, area = self._work, self._form.view.current, self._area
        if work is None or ref is None or area is None:
            return
        self._form.view.flush()
        view = self._judgments.paged.view
        if mark_region(work, ref, self._judgments.judgment(), view.pages(), *area, words):
            self._banner.clear()
            self.area_words.forget()
            view.drop_area()
            view.setFocus()

    @Slot(object)
    def show_passage(self, passage: Passage) -> None:
        """Show a passage in its judgment."""
        self._judgments.show_passage(passage)

    @Slot(object)
    def go_to_question(self, ref: Ref) -> None:
        """Go to a question that a passage proves, or say that another answer hides it."""
        work = self._work
        if work is None or not work.live.has(ref):
            return
        if not work.live.is_relevant(ref) and ref not in work.kept:
            self._banner.show_message(INFO, self._is_hidden)
        else:
            self._going.go_to(ref)

    def refresh(self, changes: Changes) -> bool:
        """Update the passages in the judgment after an edit. Returns whether the evidence changed."""
        if self._work is None:
            return False
        evidence = tuple(self._work.live.all_evidence())
        is_new = evidence != self._evidence
        if is_new:
            self._show_judgment()
        elif self._judgments.strip.is_open():
            self._judgments.strip.list.viewport().update()  # questions and rows may have other names now
        return is_new or bool(changes.rosters)

    def retranslate(self) -> None:
        """Set texts and colours of the language and scheme in use."""
        self._show_judgment()

    @Slot()
    def _show_judgment(self) -> None:
        work, shown = self._work, self._judgments.judgment()
        self._evidence = tuple(work.live.all_evidence()) if work is not None else ()
        self._passages = passages_in(work, shown) if work is not None and shown else {}
        self._judgments.layer.show_passages(work, self._passages)
        self._judgments.strip.show_passages(work, self._passages)
        self._show_current(self._form.view.current)

    @Slot(object)
    def _show_current(self, ref: Ref | None) -> None:
        self._judgments.layer.show_current(ref)
        words, can_mark = self._target(ref)
        self._judgments.layer.show_target(words, can_mark=can_mark)
        self._judgments.strip.show_target(words, can_mark=can_mark)

    def _target(self, ref: Ref | None) -> tuple[str, bool]:
        work = self._work
        if work is None:
            return "", False
        if ref is None or not _is_question(work, ref):
            return self._no_question(), False
        if not takes_evidence(work, ref):
            return self._takes_none(), False
        return self.tr("Evidence for: {question}").format(question=work.question_in_words(ref)), True

    def _hindrance(self, work: CodingWork, ref: Ref | None) -> Callable[[], str] | None:
        hindrance = self._hindrance_of_question(work, ref)
        if hindrance is not None or ref is None:
            return hindrance
        places = self._judgments.view.selected_places()
        judgment, pages = self._judgments.judgment(), self._judgments.view.pages()
        if places is None or not has_words(pages, *places):
            return self._nothing_selected
        return self._known_already if is_proved_by(work, ref, judgment, pages, *places) else None

    def _hindrance_of_question(self, work: CodingWork, ref: Ref | None) -> Callable[[], str] | None:
        if not self._judgments.view.pages():
            return self._no_judgment
        if ref is None or not _is_question(work, ref):
            return self._no_question
        if not takes_evidence(work, ref):
            return self._takes_none
        return None if work.live.is_relevant(ref) else self._is_hidden

    def _selected(self) -> tuple[int, int]:
        return self._judgments.view.selected_places() or (0, 0)

    def _no_judgment(self) -> str:
        return self.tr("This case has no judgment yet: add one, and select in it the words that prove the answer.")

    def _no_question(self) -> str:
        return self.tr("Choose a question in the form first: what you select in the judgment can prove its answer.")

    def _takes_none(self) -> str:
        return self.tr("The current question takes no evidence.")

    def _is_hidden(self) -> str:
        return self.tr("Another answer hides this question.")

    def _nothing_selected(self) -> str:
        words = self.tr("Select the words in the judgment that prove the answer, then press {key}.")
        return words.format(key=EVIDENCE_KEY)

    def _known_already(self) -> str:
        return self.tr("These words are evidence for this question already.")


def _is_question(work: CodingWork, ref: Ref) -> bool:
    return work.live.has(ref) and isinstance(work.live.node(ref), Question)
