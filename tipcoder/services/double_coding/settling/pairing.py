"""Pairs of rows of two codings of a case, as they are proposed: a person confirms, cuts and draws them.

What a person decides counts in the figures at once, and stands over every later proposal. No decision changes a coding.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.analysis.agreement.matching.features import Feature
from tipcoder.analysis.agreement.matching.rows import (
    MatchedPair,
    MatchingRow,
    PairDecisions,
    feature_likenesses,
    match_rows,
    similarity,
)
from tipcoder.domain.projects import CodingStatus
from tipcoder.errors import UserError
from tipcoder.framework.form.answer_words import value_in_words
from tipcoder.framework.form.form import Question
from tipcoder.services.double_coding.coded_case import CodedCase
from tipcoder.services.double_coding.matched_case import CaseReader
from tipcoder.services.double_coding.settling.sides import agreed_coding_id, is_first_a, submitted_codings
from tipcoder.services.projects import OpenProject
from tipcoder.storage.double_coding import agreed_codings, list_pairs, save_pairs

_MOST_WORDS = 3
"""Answers by which a row is described beside its name."""


@dataclass(frozen=True, slots=True)
class PairLine:
    """Rows of A and B that are taken for one, by id, or a row without partner: the other is ""."""

    a: str
    b: str
    match: MatchedPair | None = None

    @property
    def is_pair(self) -> bool:
        """Return whether it is of both."""
        return self.match is not None

    @property
    def is_confirmed(self) -> bool:
        """Return whether a person confirmed or drew it."""
        return self.match is not None and self.match.is_confirmed

    @property
    def needs_look(self) -> bool:
        """Return whether it is a proposal that is not clear by itself."""
        return self.match is not None and not (self.match.is_confirmed or self.match.is_clear)


@dataclass(frozen=True, slots=True)
class PairGroup:
    """Lines of one roster in a pair of rows `above`, of A and B: pairs in the order of A, then rows without partner."""

    roster: str
    depth: int
    above: tuple[str, str]
    lines: tuple[PairLine, ...]


@dataclass(frozen=True, slots=True)
class FeatureWords:
    """Aspect by which rows are compared, and their likeness in it, 0 to 1. `question` None: rows below, or passages."""

    feature: Feature
    question: Question | None
    likeness: float


class CasePairing:
    """The pairs of one case: opened by `open_pairing`."""

    def __init__(self, project: OpenProject, case_id: str, second: str = "") -> None:
        both = submitted_codings(project, case_id, second)
        reader = CaseReader(project)
        codings = reader.matched(both).codings
        self.project = project
        self.number = both[0].number
        self._plan = reader.plan
        self._coded = (codings[both[0].coding.coding.coder], codings[both[1].coding.coding.coder])
        self._is_first_a = is_first_a(agreed_coding_id(project.project.id, case_id))
        own = [set(coded.rows.by_id) for coded in self._coded]
        self._decisions = {
            (pair.first, pair.second): pair.is_one
            for pair in list_pairs(project.database)
            if pair.first in own[0] and pair.second in own[1]
        }
        self._at_first = dict(self._decisions)
        self._undoable: list[Mapping[tuple[str, str], bool | None]] = []
        self._pairs: dict[str, MatchedPair] = {}
        self._match()

    @property
    def shown(self) -> tuple[CodedCase, CodedCase]:
        """The codings as A and B."""
        first, second = self._coded
        return (first, second) if self._is_first_a else (second, first)

    def groups(self) -> tuple[PairGroup, ...]:
        """Return all rows that may have partners, parents before children."""
        a, b = self.shown
        return tuple(self._groups("", 0, (a.rows.root, b.rows.root)))

    def waiting(self) -> int:
        """Return how many pairs are proposed that need a look."""
        return sum(line.needs_look for group in self.groups() for line in group.lines)

    def row_words(self, side: int, row: str, language: str) -> tuple[str, ...]:
        """Return what tells a row of A (0) or B (1) apart: its name, else its number, then some answers."""
        coded, form = self.shown[side], self.project.form
        record = coded.rows.by_id[row]
        found = [record.name or coded.numbers[row]]
        for question in form.questions(record.roster):
            value = coded.say(row, question.key).value
            if value and question.choices and len(found) <= _MOST_WORDS:
                found.append(value_in_words(form, question, value, language))
        return tuple(found)

    def similarity(self, a: str, b: str) -> float:
        """Return how alike a row of A and one of B are, 0 to 1."""
        first, second = (coded.rows for coded in self._coded)
        one, other = self._rows(a, b)
        return similarity(self._features(one.roster), first, second, one, other, self._partners())[0]

    def explain(self, a: str, b: str) -> tuple[FeatureWords, ...]:
        """Return what both rows have, and how alike they are in each."""
        first, second = (coded.rows for coded in self._coded)
        one, other = self._rows(a, b)
        found = feature_likenesses(self._features(one.roster), first, second, one, other, self._partners())
        return tuple(
            FeatureWords(feature, self._question(one.roster, feature.key), likeness) for feature, likeness in found
        )

    def may_pair(self, a: str, b: str) -> bool:
        """Return whether two rows may be drawn as a pair: of one roster, under rows that are a pair."""
        return any(
            a in {line.a for line in group.lines} and b in {line.b for line in group.lines} for group in self.groups()
        )

    def confirm(self, a: str, b: str) -> None:
        """Confirm a pair that is proposed, or draw one: rows that were taken for either before lose it.

        Raises:
            UserError: settling_rows_apart: they cannot be one; it could not be saved.
        """
        if not (a and b and self.may_pair(a, b)):
            raise UserError("settling_rows_apart")
        pair = self._ordered(a, b)
        before = [(one.first, one.second) for one in self._pairs.values() if (one.first, one.second) != pair]
        lost = [one for one in before if one[0] == pair[0] or one[1] == pair[1]]
        self._decide({pair: True, **dict.fromkeys(lost, False)})

    def cut(self, a: str, b: str) -> None:
        """Say that two rows are not one."""
        self._decide({self._ordered(a, b): False})

    def confirm_all(self) -> None:
        """Confirm all pairs that stand, in one step."""
        self._decide({(one.first, one.second): True for one in self._pairs.values()})

    def can_undo(self) -> bool:
        """Return whether something was decided since the pairing was opened."""
        return bool(self._undoable)

    def undo(self) -> None:
        """Take back the last step."""
        if self._undoable:
            self._store(self._undoable[-1])
            self._undoable.pop()

    def changes(self) -> dict[tuple[str, str], bool]:
        """Return the decisions that are other ones than when the pairing was opened: (first, second) are one or not.

        A pair on which no decision stands any more is one if it is proposed.
        """
        pairs = {(one.first, one.second) for one in self._pairs.values()}
        touched = {*self._at_first, *self._decisions}
        return {
            pair: self._decisions.get(pair, pair in pairs)
            for pair in touched
            if self._at_first.get(pair) != self._decisions.get(pair)
        }

    def _groups(self, level: str, depth: int, above: tuple[str, str]) -> Iterator[PairGroup]:
        a, b = self.shown
        by_a = {self._shown_pair(pair)[0]: pair for pair in self._pairs.values()}
        for roster, parent in self.project.form.parents().items():
            if parent != level:
                continue
            ones, others = a.rows.under(above[0], roster), b.rows.under(above[1], roster)
            pairs = [PairLine(*self._shown_pair(by_a[row.id]), by_a[row.id]) for row in ones if row.id in by_a]
            taken = {line.b for line in pairs}
            alone = [PairLine(row.id, "") for row in ones if row.id not in by_a]
            alone += [PairLine("", row.id) for row in others if row.id not in taken]
            if pairs or alone:
                yield PairGroup(roster, depth, above, (*pairs, *alone))
            for line in pairs:
                yield from self._groups(roster, depth + 1, (line.a, line.b))

    def _decide(self, decisions: Mapping[tuple[str, str], bool | None]) -> None:
        before = {pair: self._decisions.get(pair) for pair in decisions}
        if before == decisions:
            return
        self._store(decisions)
        self._undoable.append(before)

    def _store(self, decisions: Mapping[tuple[str, str], bool | None]) -> None:
        save_pairs(self.project.database, decisions, coder=self.project.database.coder or self.project.project.coder)
        for pair, is_one in decisions.items():
            self._decisions.pop(pair, None)
            if is_one is not None:
                self._decisions[pair] = is_one
        self._match()

    def _match(self) -> None:
        confirmed = [pair for pair, is_one in self._decisions.items() if is_one]
        cut = [pair for pair, is_one in self._decisions.items() if not is_one]
        first, second = (coded.rows for coded in self._coded)
        found = match_rows(self._plan, first, second, PairDecisions(frozenset(confirmed), frozenset(cut)))
        self._pairs = {pair.first: pair for pair in found}

    def _rows(self, a: str, b: str) -> tuple[MatchingRow, MatchingRow]:
        first, second = self._ordered(a, b)
        return self._coded[0].rows.by_id[first], self._coded[1].rows.by_id[second]

    def _ordered(self, a: str, b: str) -> tuple[str, str]:
        return (a, b) if self._is_first_a else (b, a)

    def _shown_pair(self, pair: MatchedPair) -> tuple[str, str]:
        return (pair.first, pair.second) if self._is_first_a else (pair.second, pair.first)

    def _features(self, roster: str) -> Sequence[Feature]:
        return next(found.features for found in self._plan.rosters if found.roster == roster)

    def _partners(self) -> dict[str, str]:
        return {pair.second: pair.first for pair in self._pairs.values()}

    def _question(self, roster: str, key: str) -> Question | None:
        level, _, inner = key.rpartition(".")
        return self.project.form.question(level or roster, inner)


def open_pairing(project: OpenProject, case_id: str, second: str = "") -> CasePairing:
    """Open the pairs of rows of a case.

    Raises:
        UserError: settling_one_coding, settling_not_submitted(coder); pairing_settled: figures no longer change.
    """
    if agreed_codings(project.database).get(case_id) is CodingStatus.SETTLED:
        raise UserError("pairing_settled")
    return CasePairing(project, case_id, second)
