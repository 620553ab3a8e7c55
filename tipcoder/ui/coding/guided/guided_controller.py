"""Reads the judgments of the open case for what they propose, and walks a person through it, passage by passage."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import Edit, RejectedAnswer
from tipcoder.domain.projects import CodingRole
from tipcoder.domain.proposed_answers import ProposedAnswer
from tipcoder.framework.engine.live import Changes, Derived
from tipcoder.services import coding as coding_service
from tipcoder.services.guided.decisions import CaseReading, may_propose, read_case, rejected_in, take_back
from tipcoder.ui.coding.coding_work import CodingWork
from tipcoder.ui.coding.form.form_pane import FormPane
from tipcoder.ui.coding.guided.card_texts import card_text, rejected_in_words
from tipcoder.ui.coding.guided.guided_panel import GuidedPanel
from tipcoder.ui.coding.judgment.pane import JudgmentPane
from tipcoder.ui.coding.judgment_proposals import Card, JudgmentProposals, Persons
from tipcoder.ui.coding.navigation import Navigation
from tipcoder.ui.project_context import ProjectContext

DELAY = 400
"""Milliseconds after a case was opened in which nothing is read: it is painted first."""


@dataclass(frozen=True, slots=True)
class _FoundInCase:
    """Proposals of the judgments of a coding."""

    coding: coding_service.OpenCoding
    reading: CaseReading


def _read(coding: coding_service.OpenCoding) -> _FoundInCase:
    return _FoundInCase(coding, read_case(coding))


class GuidedController(QObject):
    """Guides through one coding at a time. A second or an agreed coding has no proposals, and one only read none."""

    def __init__(
        self, context: ProjectContext, judgments: JudgmentPane, form: FormPane, navigation: Navigation, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._judgments, self._form, self._navigation = context, judgments, form, navigation
        self._work: CodingWork | None = None
        self._cards: list[Card] = []
        self._current: Card | None = None
        self._is_by_form = False
        self.panel = GuidedPanel(judgments)
        self.panel.hide()
        layout = judgments.layout()
        layout.insertWidget(layout.count() - 1, self.panel)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(DELAY)
        self._waiting.timeout.connect(self._start_reading)
        self._connect()

    def _connect(self) -> None:
        panel = self.panel
        panel.take_asked.connect(partial(self._decide, self._taken))
        panel.reject_asked.connect(partial(self._decide, self._rejected))
        panel.unclear_asked.connect(partial(self._decide, self._unclear))
        panel.correct_asked.connect(self._correct)
        panel.rival_chosen.connect(self._choose_rival)
        panel.step_asked.connect(self._step)
        panel.order_chosen.connect(self._order)
        panel.rejected_chosen.connect(self._propose_again)
        panel.closed.connect(self.close_panel)

    def open(self, work: CodingWork) -> None:
        """Use this coding from now on."""
        self._work, self._cards, self._current = work, [], None
        work.changed.connect(self._follow)
        if self._is_guided(work):
            self._waiting.start()
        if self.panel.isVisible():
            self._show()

    def close(self) -> None:
        """Use no coding."""
        self._waiting.stop()
        self._work, self._cards, self._current = None, [], None
        self.panel.show_card(None)
        self.panel.show_decided(None, ())
        self.panel.show_note(str)

    def read_again(self) -> None:
        """Read the judgments anew: there are others, or other text."""
        if self._work is not None and self._is_guided(self._work):
            self._waiting.start()

    @Slot()
    def toggle(self) -> None:
        """Show the panel and focus it; hide it if it has the focus already."""
        if self.panel.isVisible() and self._has_focus():
            self.close_panel()
            return
        self.panel.show()
        if self._waiting.isActive():
            self._waiting.stop()
            self._start_reading()
        self._show()
        self.panel.setFocus()

    @Slot()
    def close_panel(self) -> None:
        """Hide the panel, and return the focus to the question."""
        had_focus = self._has_focus()
        self.panel.hide()
        self._judgments.view.end_highlight()
        if had_focus:
            self._form.view.focus_current()

    def retranslate(self) -> None:
        """Show the card in the language in use."""
        if self.panel.isVisible():
            self._show()

    # Reading

    def _is_guided(self, work: CodingWork) -> bool:
        is_first = work.coding.coding.role is CodingRole.PRIMARY
        return is_first and not work.is_read_only and may_propose(work.live.form)

    @Slot()
    def _start_reading(self) -> None:
        work = self._work
        if work is None:
            return
        read = partial(_read, work.coding)
        self._context.tasks.read(read, done=self._take_reading, failed=self._fail)

    @Slot(object)
    def _take_reading(self, found: _FoundInCase) -> None:
        """Propose what was found, unless another coding is open by now."""
        work = self._work
        if work is None or work.coding is not found.coding:
            return
        proposals = work.proposals.judgments
        before = proposals.refs() if proposals is not None else frozenset()
        work.proposals.judgments = proposals = JudgmentProposals(work.live, found.reading, rejected_in(work.coding))
        self._form.view.refresh_in_place(Changes(before | proposals.refs(), frozenset(), Derived({}, {})))
        if self.panel.isVisible():
            self._show()

    def _fail(self, error: Exception) -> None:
        self._context.banner.show_error(error)
        if self.panel.isVisible():
            self._show()

    # Showing

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        work = self._work
        if work is None or work.proposals.judgments is None:
            return
        work.proposals.judgments.follow(changes)
        if self.panel.isVisible():
            self._show()

    def _show(self) -> None:
        """Show the card that is due: the current one if it is left, or else the one that took its place."""
        work = self._work
        proposals = work.proposals.judgments if work is not None else None
        if work is None or proposals is None:
            self.panel.show_card(None)
            self.panel.show_decided(None, ())
            self.panel.show_note(self._why_none)
            return
        place = self._cards.index(self._current) if self._current in self._cards else 0
        self._cards = proposals.cards(by_form=self._is_by_form)
        if self._current not in self._cards:
            self._current = self._cards[min(place, len(self._cards) - 1)] if self._cards else None
        offered = [(rejected_in_words(work, one), one) for one in sorted(proposals.rejected)]
        self.panel.show_decided(proposals.counted(), offered)
        self.panel.show_note(str if self._current is not None else self._nothing_left)
        if self._current is None:
            self.panel.show_card(None)
            self._judgments.view.end_highlight()
            return
        self.panel.show_card(
            card_text(work, proposals.answers, self._current), self._cards.index(self._current) + 1, len(self._cards)
        )
        self._lead(work, proposals, self._current)

    def _lead(self, work: CodingWork, proposals: JudgmentProposals, card: Card) -> None:
        """Show the passage in the judgment and the question in the form; the card keeps the focus."""
        proposed = card.names[0] if isinstance(card, Persons) else card
        had_focus = self._has_focus()
        self._judgments.show_passage(proposals.answers.passage(proposed, proposed.passage), stays=True)
        if (ref := self._ref_shown(work, proposals, proposed)) is not None:
            self._navigation.go_to(ref)
        if had_focus:
            self.panel.setFocus()

    def _ref_shown(self, work: CodingWork, proposals: JudgmentProposals, proposed: ProposedAnswer) -> Ref | None:
        """Return the question of an answer, or, while its row is not there, the list to which the row comes."""
        ref = proposals.answers.ref(proposed)
        if work.live.has(ref):
            return ref
        steps = proposed.row.split("/")
        for length in range(len(steps), 0, -1):
            holder = proposals.answers.row("/".join(steps[: length - 1]))
            if holder is not None:
                return Ref(holder, steps[length - 1].partition("[")[0])
        return None

    # Deciding

    def _decide(self, edit_of: Callable[[JudgmentProposals, ProposedAnswer], Edit]) -> None:
        """Do what was decided of the current card, unless its question is out of sight: then show it first."""
        work, card = self._work, self._current
        proposals = work.proposals.judgments if work is not None else None
        if work is None or proposals is None or card is None:
            return
        if isinstance(card, ProposedAnswer) and not self._is_in_sight(work, proposals, card):
            self._lead(work, proposals, card)
            return
        self._form.view.flush()

        def edit() -> Edit:
            if not isinstance(card, Persons):
                return edit_of(proposals, card)
            if edit_of == self._taken:
                return proposals.answers.take_rows(card.names)
            return tuple(step for one in card.names for step in proposals.answers.reject(one))

        work.change(lambda: coding_service.apply_edit(work.coding, edit()))
        self.panel.setFocus()

    def _is_in_sight(self, work: CodingWork, proposals: JudgmentProposals, proposed: ProposedAnswer) -> bool:
        ref = proposals.answers.ref(proposed)
        return not work.live.has(ref) or self._form.view.current == ref

    def _taken(self, proposals: JudgmentProposals, proposed: ProposedAnswer) -> Edit:
        return proposals.answers.take(proposed)

    def _rejected(self, proposals: JudgmentProposals, proposed: ProposedAnswer) -> Edit:
        return proposals.answers.reject_all(proposed)

    def _unclear(self, proposals: JudgmentProposals, proposed: ProposedAnswer) -> Edit:
        return proposals.answers.say_unclear(proposed)

    @Slot(int)
    def _choose_rival(self, number: int) -> None:
        def chosen(proposals: JudgmentProposals, proposed: ProposedAnswer) -> Edit:
            return proposals.answers.take((proposed, *proposals.answers.rivals(proposed))[number])

        self._decide(chosen)

    @Slot()
    def _correct(self) -> None:
        """Enter the value with its evidence, and put the cursor into its field."""
        work, card = self._work, self._current
        if work is None or not isinstance(card, ProposedAnswer):
            return
        self._decide(self._taken)
        proposals = work.proposals.judgments
        if proposals is not None and work.live.has(ref := proposals.answers.ref(card)):
            self._navigation.go_to(ref)
            self._form.view.focus_current()

    @Slot(int)
    def _step(self, by: int) -> None:
        if self._current in self._cards:
            self._current = self._cards[(self._cards.index(self._current) + by) % len(self._cards)]
            self._show()

    @Slot(bool)
    def _order(self, is_by_form: bool) -> None:
        self._is_by_form = is_by_form
        self._show()

    @Slot(object)
    def _propose_again(self, rejected: RejectedAnswer) -> None:
        if self._work is not None:
            self._work.apply(take_back(rejected))

    def _has_focus(self) -> bool:
        return self.panel.isAncestorOf(self.panel.window().focusWidget()) or self.panel.hasFocus()

    # Sentences

    def _why_none(self) -> str:
        work = self._work
        if work is None:
            return ""
        if work.coding.coding.role is not CodingRole.PRIMARY:
            return self.tr("A second coding reads the judgment by itself: nothing is proposed.")
        if work.is_read_only:
            return self.tr("The coding can only be read: nothing is proposed.")
        if not may_propose(work.live.form):
            return self.tr("Nothing in the judgment was certain enough to be proposed.")
        return self.tr("The judgment is being read …")

    def _nothing_left(self) -> str:
        proposals = self._work.proposals.judgments if self._work is not None else None
        if proposals is None or not proposals.answers.reading.judgments:
            return self.tr("This case has no judgment yet.")
        if not any(page.strip() for _, pages in proposals.answers.reading.judgments for page in pages):
            return self.tr("The judgment is a picture without text. Recognise its text first: menu Judgment.")
        if not proposals.answers.reading.proposals:
            return self.tr("Nothing in the judgment was certain enough to be proposed.")
        return self.tr("Everything that the judgment proposes is decided.")
