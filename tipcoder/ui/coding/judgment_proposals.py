"""Follows the answers that the judgments of the open case propose, as the decisions of the person leave them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tipcoder.domain.answers import Ref
from tipcoder.domain.edits import RejectedAnswer
from tipcoder.domain.proposed_answers import ProposedAnswer, ProvingPassage
from tipcoder.framework.engine.live import Changes, LiveCoding
from tipcoder.services.guided.decisions import CaseReading, ProposalState, ProposedAnswers, follow

_LONGEST_QUOTE = 160
"""Characters of a passage that are shown: it is marked in the judgment."""
_TO_DECIDE = (ProposalState.OPEN, ProposalState.DIFFERS)


def passage_in_words(passage: ProvingPassage) -> str:
    """Return a passage with its page: “…” for what does not fit."""
    quote = " ".join(passage.text.split())
    quote = quote if len(quote) <= _LONGEST_QUOTE else f"{quote[:_LONGEST_QUOTE].rstrip()}…"
    words = QCoreApplication.translate("GuidedCard", "Page {page}: “{words}”")
    return words.format(page=passage.page, words=quote)


@dataclass(frozen=True, slots=True)
class Persons:
    """The answers that name persons whom the coding lacks: they are confirmed together, before what hangs on them."""

    names: tuple[ProposedAnswer, ...]


Card = ProposedAnswer | Persons
"""One decision of the person. Of answers in conflict the first stands for all."""


@dataclass(frozen=True, slots=True)
class Decided:
    """Counts of the proposals that were decided, and of those that are left."""

    taken: int
    rejected: int
    conflicts: int
    left: int


class JudgmentProposals:
    """Follows one coding: each edit may enter, reject, or open what was proposed."""

    def __init__(self, live: LiveCoding, reading: CaseReading, rejected: frozenset[RejectedAnswer]) -> None:
        self.answers = ProposedAnswers(live, reading)
        self.rejected = rejected
        self._live = live
        self._states: dict[ProposedAnswer, ProposalState] = {}
        self._by_ref: dict[Ref, list[ProposedAnswer]] = {}
        self._place()

    def follow(self, changes: Changes) -> None:
        """Place everything anew after an edit."""
        self.rejected = follow(self.rejected, changes.edit)
        self._place()

    def of(self, ref: Ref) -> ProposedAnswer | None:
        """Return the first answer that is left to decide for a question, None for none, or for rivals."""
        found = (one for one in self._by_ref.get(ref, ()) if self._states[one] in _TO_DECIDE)
        first = next(found, None)
        return first if first is not None and first.conflict is None else None

    def refs(self) -> frozenset[Ref]:
        """Return the questions in rows of the coding for which something was proposed."""
        return frozenset(self._by_ref)

    def cards(self, *, by_form: bool) -> list[Card]:
        """Return what is left to decide: the persons first, then by the judgments, or by the form."""
        names = self.answers.names(self.rejected)
        named = set(names)
        left = [one for one in self._first_of_conflicts() if one not in named]
        if by_form:
            places = {ref: number for number, ref in enumerate(self._live.refs())}
            left.sort(key=lambda one: places.get(self.answers.ref(one), len(places)))
        return [*([Persons(names)] if names else []), *left]

    def counted(self) -> Decided:
        """Count what was decided, and what is left."""
        left = self.cards(by_form=False)
        conflicts = sum(isinstance(one, ProposedAnswer) and one.conflict is not None for one in left)
        states = tuple(self._states.values())
        return Decided(states.count(ProposalState.ENTERED), len(self.rejected), conflicts, len(left))

    def _first_of_conflicts(self) -> Iterator[ProposedAnswer]:
        seen: set[int] = set()
        for one in self.answers.reading.proposals:
            if self._states[one] not in _TO_DECIDE or one.conflict in seen:
                continue
            if one.conflict is not None:
                seen.add(one.conflict)
            yield one

    def _place(self) -> None:
        self._states = {one: self.answers.state(one, self.rejected) for one in self.answers.reading.proposals}
        self._by_ref = {}
        for one in self._states:
            if (row := self.answers.row(one.row)) is not None:
                self._by_ref.setdefault(Ref(row, one.question), []).append(one)
