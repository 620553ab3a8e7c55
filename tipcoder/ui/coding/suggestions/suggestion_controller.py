"""Searches the judgment for the answer to the current question, in the background, and shows the places found."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from tipcoder.analysis.suggestions import Suggestion
from tipcoder.domain.answers import Answer, Ref
from tipcoder.domain.passages import PAGE_BREAK, whole_text
from tipcoder.framework.engine import editing
from tipcoder.framework.form.form import Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.languages import ui_language
from tipcoder.services.projects import OpenProject
from tipcoder.services.search import suggestions as service
from tipcoder.ui import icons, theme
from tipcoder.ui.actions.key_names import key_name
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.evidence import is_proved_by, mark, takes_evidence
from tipcoder.ui.coding.form.form_pane import FormPane
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.keys import EVIDENCE_KEY, PLACES_KEY
from tipcoder.ui.coding.suggestions.suggestion_list import LINES, SuggestedPlace, SuggestionList, suggested_place
from tipcoder.ui.project_context import ProjectContext
from tipcoder.ui.widgets.elided_label import ElidedLabel
from tipcoder.ui.widgets.plain_label import PlainLabel, plain_tip
from tipcoder.ui.widgets.retranslating import Retranslating

DELAY = 120
"""Milliseconds that a question is current before a search starts: stepping through many starts none."""

ROWS_SHOWN = 4
WIDEST_CHOICE = 130
"""Pixels of the name of a term on its button."""


def _can_choose(work: CodingWork, ref: Ref) -> bool:
    live = work.live
    return not work.is_delivered and live.has(ref) and live.is_relevant(ref) and not live.is_readonly(ref)


@dataclass(frozen=True, slots=True)
class _Found:
    """Result of a search: the question, the judgment, the judgment prepared for searching, and the places.

    `reading` is None while the judgment is read: the places are then those where rules found an answer. `codes` are the
    terms that the question offers, by their labels in the person's language.
    """

    ref: Ref
    pages: tuple[str, ...]
    reading: service.JudgmentReading | None
    places: tuple[Suggestion, ...]
    codes: Mapping[str, str]


def _search(
    project: OpenProject,
    ref: Ref,
    asked: service.PlaceRequest,
    pages: tuple[str, ...],
    known: service.JudgmentReading | None,
    firsts: tuple[tuple[int, int], ...],
) -> _Found:
    reading = known or service.read_for_questions(project, pages, asked.framework)
    codes = {label: code for code, label in asked.codes.items()}
    return _Found(ref, pages, reading, service.suggest_places(project, asked, reading, firsts), codes)


def _found_by_rules(work: CodingWork, ref: Ref, judgment: str, pages: tuple[str, ...]) -> _Found:
    """Return where rules found an answer when the coding was opened: that is there at once."""
    found, proposals = work.proposals.in_judgment(ref), work.proposals.judgments
    if found is None or proposals is None or proposals.answers.reading.judgments[found.judgment] != (judgment, pages):
        return _Found(ref, pages, None, (), {})
    spans = ((one.start, one.end) for one in (found.passage, *found.also))
    return _Found(ref, pages, None, tuple(Suggestion(*span, (span,), ()) for span in spans), {})


def _choice(work: CodingWork, answer: _Found, place: Suggestion) -> tuple[str, str]:
    """Return the code and label of the first term of a place that can be chosen and is not."""
    if not _can_choose(work, answer.ref):
        return "", ""
    given = work.live.answer(answer.ref)
    chosen = given.value.split() if given is not None else []
    found = ((answer.codes[label], label) for label in place.terms if label in answer.codes)
    return next(((code, label) for code, label in found if code not in chosen), ("", ""))


class SuggestionController(QObject):
    """Searches in one coding at a time, and only while its panel is open."""

    def __init__(self, context: ProjectContext, judgments: JudgmentPane, form: FormPane, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._judgments = judgments
        self._form = form
        self._work: CodingWork | None = None
        self._ref: Ref | None = None
        self._known: _Found | None = None
        self._firsts: dict[Ref, tuple[int, int]] = {}
        self.panel = SuggestionPanel(judgments)
        self.panel.hide()
        layout = judgments.layout()
        layout.insertWidget(layout.count() - 1, self.panel)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(DELAY)
        self._waiting.timeout.connect(self._start_search)
        form.view.current_changed.connect(self._wait)
        judgments.judgment_shown.connect(self._wait)
        self.panel.closed.connect(self.close_panel)
        self.panel.list.place_chosen.connect(self._show_place)
        self.panel.list.proof_asked.connect(self._prove)
        self.panel.list.choice_asked.connect(self._choose)

    def open(self, work: CodingWork) -> None:
        """Use this coding from now on."""
        self._work = work
        work.changed.connect(self._wait)
        self._wait()

    def close(self) -> None:
        """Use no coding."""
        self._work, self._ref, self._known = None, None, None
        self._firsts.clear()
        self._show_nothing(str)

    @Slot()
    def toggle(self) -> None:
        """Show the panel and focus it; hide it if it has the focus already."""
        if self.panel.isVisible() and self.panel.isAncestorOf(self.panel.window().focusWidget()):
            self.close_panel()
        else:
            self.open_panel()

    @Slot()
    def open_panel(self) -> None:
        """Show the panel for the current question, and focus it."""
        self.panel.show()
        self._start_search()
        self.panel.focus_list()

    @Slot()
    def close_panel(self) -> None:
        """Hide the panel, and return the focus to the question."""
        had_focus = self.panel.isAncestorOf(self.panel.window().focusWidget())
        self.panel.hide()
        self._show_nothing(str)
        if had_focus:
            self._form.view.focus_current()

    def retranslate(self) -> None:
        """Search again, for terms in the language in use."""
        self._wait()

    @Slot()
    def _wait(self) -> None:
        if self.panel.isVisible():
            self._waiting.start()

    @Slot()
    def _start_search(self) -> None:
        """Start a search, unless there is no question or judgment."""
        work, pages = self._work, self._judgments.view.pages()
        self._ref = ref = self._form.view.current
        asked = (
            service.ask_places(work.coding, ref, ui_language.current())
            if work is not None and ref is not None
            else None
        )
        if work is None or ref is None or asked is None:
            self.panel.show_question("")
            self._show_nothing(self._no_question)
            return
        self.panel.show_question(work.question_in_words(ref))
        if not pages:
            self._show_nothing(self._no_judgment)
            return
        known = self._known.reading if self._known is not None and self._known.pages == pages else None
        if known is None:
            self._firsts.clear()
            self._known = _found_by_rules(work, ref, self._judgments.judgment(), pages)
            self.panel.show_places(self._displayed(work, self._known))
            self.panel.show_note(self._looking)  # the judgment is read first
        firsts = tuple(place for other, place in self._firsts.items() if other != ref)
        search = partial(_search, self._context.project, ref, asked, pages, known, firsts)
        self._context.tasks.start(search, done=self._show_found, failed=self._context.banner.show_error)

    @Slot(object)
    def _show_found(self, answer: _Found) -> None:
        """Show the result, unless another question or judgment is current by now."""
        self._known = answer
        is_current = answer.ref == self._ref and answer.pages == self._judgments.view.pages()
        if self._work is None or not is_current or not self.panel.isVisible():
            return
        self._remember_first(answer)
        had_focus = self.panel.isAncestorOf(self.panel.window().focusWidget())
        self.panel.show_places(self._displayed(self._work, answer))
        self.panel.show_note(str if answer.places else self._nothing_found)
        if had_focus:
            self.panel.focus_list()

    def _remember_first(self, answer: _Found) -> None:
        """Keep which place came first for this question, and for the last ones before it."""
        if not answer.places:
            self._firsts.clear()
            return
        self._firsts.pop(answer.ref, None)
        self._firsts[answer.ref] = (answer.places[0].start, answer.places[0].end)
        for ref in list(self._firsts)[: -service.REPEATS - 1]:
            del self._firsts[ref]

    def _displayed(self, work: CodingWork, answer: _Found) -> list[SuggestedPlace]:
        text, judgment = whole_text(answer.pages), self._judgments.judgment()
        starts = [0, *accumulate(len(page) + len(PAGE_BREAK) for page in answer.pages)]
        return [
            suggested_place(
                place,
                text,
                bisect_right(starts, place.start),
                choice=_choice(work, answer, place),
                is_proof=is_proved_by(work, answer.ref, judgment, answer.pages, place.start, place.end),
            )
            for place in answer.places
        ]

    @Slot(object)
    def _show_place(self, place: SuggestedPlace) -> None:
        self._judgments.view.lead_to(place.suggestion.start, place.suggestion.end)

    @Slot(object)
    def _prove(self, place: SuggestedPlace) -> None:
        """Make a place evidence for the question for which it was found."""
        work, ref, known = self._work, self._ref, self._known
        if work is None or ref is None or known is None or known.ref != ref or place.is_proof:
            return
        if not work.live.has(ref) or not work.live.is_relevant(ref) or not takes_evidence(work, ref):
            self.panel.show_note(self._takes_none)
            return
        self._form.view.flush()
        start, end = place.suggestion.start, place.suggestion.end
        self._judgments.view.lead_to(start, end)
        mark(work, ref, self._judgments.judgment(), known.pages, start, end)

    @Slot(object)
    def _choose(self, place: SuggestedPlace) -> None:
        """Choose the term that a place points to; the next one of the place is offered then."""
        work, ref, known = self._work, self._ref, self._known
        if work is None or ref is None or known is None or known.ref != ref or not _can_choose(work, ref):
            return
        self._form.view.flush()
        node, answer = work.live.node(ref), work.live.answer(ref)
        if not isinstance(node, Question):
            return
        chosen = answer.value.split() if answer is not None and node.type.holds is ValueKind.CODES else []
        work.apply(editing.set_answer(work.live, ref, Answer(" ".join((*chosen, place.choice[0])))))
        self._judgments.view.lead_to(place.suggestion.start, place.suggestion.end)

    def _show_nothing(self, note: Callable[[], str]) -> None:
        self.panel.show_places(())
        self.panel.show_note(note)

    def _looking(self) -> str:
        return self.tr("Looking for places in the judgment …")

    def _no_judgment(self) -> str:
        return self.tr("This case has no judgment yet.")

    def _no_question(self) -> str:
        return self.tr("Choose a question in the form first.")

    def _takes_none(self) -> str:
        return self.tr("The current question takes no evidence.")

    def _nothing_found(self) -> str:
        return self.tr("Nothing in this judgment has words of the question or of its terms.")


class SuggestionPanel(Retranslating, QFrame):
    """Panel with the question, a note or the places, and buttons.

    Signals:
        closed: it is to be hidden.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passageStrip")
        self._note: Callable[[], str] = str
        self.heading = PlainLabel(self)
        theme.set_role(self.heading, "strong")
        self.question = ElidedLabel(self)
        theme.set_role(self.question, "muted")
        self.choose_button = QPushButton(self)
        theme.set_role(self.choose_button, "quiet")
        icons.set_icon(self.choose_button, "check", "accent")
        self.prove_button, self.close_button = QToolButton(self), QToolButton(self)
        for button, name in ((self.prove_button, "quote"), (self.close_button, "x")):
            button.setObjectName("quietButton")
            icons.set_icon(button, name, "muted")
        self.list = SuggestionList(self)
        self.note = PlainLabel(self)
        self.note.setWordWrap(True)
        self.note.setContentsMargins(16, 0, 16, 8)
        theme.set_role(self.note, "muted")
        top = QHBoxLayout()
        top.setContentsMargins(16, 6, 8, 4)
        top.setSpacing(8)
        top.addWidget(self.heading)
        top.addWidget(self.question, 1)
        top.addWidget(self.choose_button)
        top.addWidget(self.prove_button)
        top.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.note)
        layout.addWidget(self.list)
        self.choose_button.clicked.connect(self._choose)
        self.prove_button.clicked.connect(self._prove)
        self.close_button.clicked.connect(self.closed)
        self.list.left.connect(self.closed)
        self.list.selectionModel().currentChanged.connect(self._show_button)
        self.show_note(str)
        self.retranslate()

    def show_question(self, words: str) -> None:
        """Show the question of the places."""
        self.question.setText(words)
        self.question.setToolTip(plain_tip(words))

    def show_places(self, places: Sequence[SuggestedPlace]) -> None:
        """Show places, the likeliest first; the selected one stays selected if it is still there."""
        current = self.list.current()
        self.list.places.show_places(places)
        spans = [(place.suggestion.start, place.suggestion.end) for place in places]
        span = (current.suggestion.start, current.suggestion.end) if current is not None else None
        self.list.setVisible(bool(places))
        if places:
            self.list.select(spans.index(span) if span in spans else 0)
        row = (1 + LINES) * self.fontMetrics().lineSpacing() + 12
        self.list.setFixedHeight(row * max(1, min(len(places), ROWS_SHOWN)) + 8)
        self._show_button()

    def show_note(self, note: Callable[[], str]) -> None:
        """Show a note instead of places; `str` for none."""
        self._note = note
        self.note.setText(note())
        self.note.setVisible(bool(note()))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Where might the answer be?"))
        prove = self.tr("Make this place evidence for the question")
        self.prove_button.setToolTip(plain_tip(f"{prove} ({EVIDENCE_KEY})"))
        self.prove_button.setAccessibleName(prove)
        close = self.tr("Close")
        self.close_button.setToolTip(plain_tip(f"{close} ({PLACES_KEY})"))
        self.close_button.setAccessibleName(close)
        self.list.setAccessibleName(self.heading.text())
        self.show_note(self._note)
        self._show_button()
        self.list.viewport().update()

    def focus_list(self) -> None:
        """Focus the list, or the close button while there is none."""
        target = self.list if self.list.places.rowCount() else self.close_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _show_button(self) -> None:
        place = self.list.current()
        self.prove_button.setEnabled(place is not None and not place.is_proof)
        code, label = place.choice if place is not None else ("", "")
        self.choose_button.setVisible(bool(code))
        words = self.tr("Tick “{term}”").format(term=label)
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST_CHOICE)
        self.choose_button.setText(cut.replace("&", "&&"))
        self.choose_button.setAccessibleName(words)
        space = key_name(Qt.Key.Key_Space)
        self.choose_button.setToolTip(plain_tip(f"{words} ({space})"))

    @Slot()
    def _choose(self) -> None:
        place = self.list.current()
        if place is not None:
            self.list.choice_asked.emit(place)

    @Slot()
    def _prove(self) -> None:
        place = self.list.current()
        if place is not None:
            self.list.proof_asked.emit(place)
