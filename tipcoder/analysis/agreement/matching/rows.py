"""Matches the rows of a second coding of a case to those of the first, from the top down."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import fsum

from tipcoder.analysis.agreement.distances import Codes
from tipcoder.analysis.agreement.matching.features import PASSAGES, Feature, MatchingPlan, RosterFeatures
from tipcoder.analysis.agreement.matching.names import are_others, is_ordinal, name_likeness
from tipcoder.domain.passages import Passage


def assign(scores: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Return the pairs (row, column), in the order of rows. A score of 0 is that of no pair; none is below."""
    columns = max((len(row) for row in scores), default=0)
    if len(scores) > columns:
        turned = [[row[column] for row in scores] for column in range(columns)]
        return sorted((row, column) for column, row in assign(turned))
    partner = [-1] * columns
    of_row, of_column = [0] * len(scores), [0] * columns
    for row in range(len(scores)):
        _place(row, scores, partner, of_row, of_column)
    return sorted((row, column) for column, row in enumerate(partner) if row >= 0 and scores[row][column] > 0)


def _place(
    row: int, scores: Sequence[Sequence[int]], partner: list[int], of_row: list[int], of_column: list[int]
) -> None:
    """Give a row a column by the shortest path of exchanges, and move the potentials along."""
    columns = range(len(partner))
    distance: list[int | None] = [None] * len(partner)
    before = [-1] * len(partner)
    reached: list[int] = []
    left = set(columns)
    at, column, gone = row, -1, 0
    while True:
        for other in left:
            length = gone - scores[at][other] - of_row[at] - of_column[other]
            known = distance[other]
            if known is None or length < known:
                distance[other], before[other] = length, column
        column = min(left, key=lambda other: (distance[other], other))
        gone = distance[column] or 0
        if partner[column] < 0:
            break
        left.remove(column)
        reached.append(column)
        at = partner[column]
    of_row[row] += gone
    for other in reached:
        spare = gone - (distance[other] or 0)
        of_row[partner[other]] += spare
        of_column[other] -= spare
    while column >= 0:
        previous = before[column]
        partner[column] = partner[previous] if previous >= 0 else row
        column = previous


_OVERLAP = 20
"""Characters that two passages share at least if they are of the same words."""
_FINENESS = 10**9
"""Similarities that differ by less are the same."""
_CLEAR = 0.9
"""Least similarity of a pair that needs no look, if no other partner comes near."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingRow:
    """A row as it is matched: its answers as they are compared, by key; those that refer to rows are ids of these.

    `name` is the text that tells it apart, "" for none; `passages` prove the row or its answers.
    """

    id: str
    parent: str
    roster: str
    answers: Mapping[str, Codes]
    name: str = ""
    passages: tuple[Passage, ...] = ()


class CodedRows:
    """The rows of one coding of a case, in its order."""

    def __init__(self, root: str, rows: Iterable[MatchingRow]) -> None:
        self.root = root
        self.by_id = {row.id: row for row in rows}
        self._under: dict[str, list[MatchingRow]] = {}
        for row in self.by_id.values():
            self._under.setdefault(row.parent, []).append(row)

    def under(self, parent: str, roster: str) -> Sequence[MatchingRow]:
        """Return the rows of a roster in a row."""
        return [row for row in self._under.get(parent, ()) if row.roster == roster]

    def all_under(self, parent: str) -> Iterator[MatchingRow]:
        """Yield all rows under a row, at any depth."""
        for row in self._under.get(parent, ()):
            yield row
            yield from self.all_under(row.id)


@dataclass(frozen=True, slots=True)
class PairDecisions:
    """Decisions of persons on pairs of rows (first, second): these are one, those are not."""

    confirmed: Collection[tuple[str, str]] = ()
    cut: Collection[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class MatchedPair:
    """Two rows that are taken for one. `is_clear`: it needs no look; `is_confirmed`: a person had one."""

    first: str
    second: str
    similarity: float
    is_clear: bool = False
    is_confirmed: bool = False


@dataclass(slots=True)
class _Matching:
    """Work on one case: `partners` are the rows of the first coding by those of the second, as far as known."""

    first: CodedRows
    second: CodedRows
    threshold: float
    decisions: PairDecisions
    partners: dict[str, str] = field(default_factory=dict)


def match_rows(
    plan: MatchingPlan, first: CodedRows, second: CodedRows, decisions: PairDecisions = PairDecisions()
) -> tuple[MatchedPair, ...]:
    """Return the pairs of rows, parents before children; rows that are in none are without partner."""
    work = _Matching(first, second, plan.threshold, decisions, {second.root: first.root})
    pairs: list[MatchedPair] = []
    for roster in plan.rosters:
        for below, above in list(work.partners.items()):
            found = _in_parent(work, roster, above, below)
            work.partners |= {pair.second: pair.first for pair in found}
            pairs += found
    return tuple(pairs)


def feature_likenesses(
    features: Sequence[Feature],
    first: CodedRows,
    second: CodedRows,
    one: MatchingRow,
    other: MatchingRow,
    partners: Mapping[str, str],
) -> Iterator[tuple[Feature, float]]:
    """Yield the features that both rows have, with how alike the rows are in each."""
    for feature in features:
        found = _likeness(feature, first, second, one, other, partners)
        if found is not None:
            yield feature, found


def similarity(
    features: Sequence[Feature],
    first: CodedRows,
    second: CodedRows,
    one: MatchingRow,
    other: MatchingRow,
    partners: Mapping[str, str],
) -> tuple[float, float]:
    """Return how alike two rows are, 0 to 1, and the weight of what both say; (0, 0) where they share nothing."""
    found = list(feature_likenesses(features, first, second, one, other, partners))
    total = fsum(feature.weight for feature, _ in found)
    return (fsum(feature.weight * likeness for feature, likeness in found) / total, total) if total else (0.0, 0.0)


def _in_parent(work: _Matching, roster: RosterFeatures, above: str, below: str) -> list[MatchedPair]:
    """Match the rows of a roster in two rows that are a pair."""
    ones, others = work.first.under(above, roster.roster), work.second.under(below, roster.roster)
    if not ones or not others:
        return []
    alike = [
        [similarity(roster.features, work.first, work.second, one, other, work.partners) for other in others]
        for one in ones
    ]
    ids = [[(one.id, other.id) for other in others] for one in ones]
    confirmed = [
        (row, column)
        for row, line in enumerate(ids)
        for column, pair in enumerate(line)
        if pair in work.decisions.confirmed
    ]
    taken_rows, taken_columns = {row for row, _ in confirmed}, {column for _, column in confirmed}

    def may_be(row: int, column: int) -> bool:
        return (
            row not in taken_rows
            and column not in taken_columns
            and alike[row][column][0] >= work.threshold
            and ids[row][column] not in work.decisions.cut
            and not are_others(ones[row].name, others[column].name)
        )

    scores = _scores(alike, may_be)
    return [
        MatchedPair(
            *ids[row][column],
            alike[row][column][0],
            is_clear=_is_clear(alike, row, column, work.threshold),
            is_confirmed=(row, column) in confirmed,
        )
        for row, column in sorted((*confirmed, *assign(scores)))
    ]


def _scores(alike: Sequence[Sequence[tuple[float, float]]], may_be: Callable[[int, int], bool]) -> list[list[int]]:
    """Return whole numbers whose sums order assignments: by similarity, by the weight of what both say, by position."""
    rows, columns = len(alike), len(alike[0])
    farthest = max(rows, columns) ** 2
    pairs = min(rows, columns)
    by_position = pairs * farthest + 1
    heaviest = max(round(weight * _FINENESS) for line in alike for _, weight in line)
    by_weight = by_position * (pairs * heaviest + 1)
    return [
        [
            round(similar * _FINENESS) * by_weight
            + round(weight * _FINENESS) * by_position
            + farthest
            - (row - column) ** 2
            if may_be(row, column)
            else 0
            for column, (similar, weight) in enumerate(line)
        ]
        for row, line in enumerate(alike)
    ]


def _is_clear(alike: Sequence[Sequence[tuple[float, float]]], row: int, column: int, threshold: float) -> bool:
    rivals = [similar for at, (similar, _) in enumerate(alike[row]) if at != column]
    rivals += [line[column][0] for at, line in enumerate(alike) if at != row]
    return alike[row][column][0] >= _CLEAR and max(rivals, default=0.0) < threshold


def _likeness(
    feature: Feature,
    first: CodedRows,
    second: CodedRows,
    one: MatchingRow,
    other: MatchingRow,
    partners: Mapping[str, str],
) -> float | None:
    """Return how alike two rows are in a feature, None where one lacks it."""
    if feature.is_name:
        has_names = one.name and other.name and not is_ordinal(one.name) and not is_ordinal(other.name)
        return name_likeness(one.name, other.name) if has_names else None
    if feature.key == PASSAGES:
        return _overlap(one.passages, other.passages)
    says, says_other = _codes(feature, first, one, {}), _codes(feature, second, other, partners)
    if not says or not says_other or feature.likeness is None:
        return None
    return feature.likeness(says, says_other)


def _codes(feature: Feature, coding: CodedRows, row: MatchingRow, partners: Mapping[str, str]) -> Codes:
    """Return the codes that a row has for a feature, its own or those under it; rows referred to by their partners."""
    if not feature.below:
        return frozenset(partners.get(code, code) for code in row.answers.get(feature.key, ()))
    return frozenset(
        f"{below.roster} {key} {partners.get(code, code)}"
        for below in coding.all_under(row.id)
        for key, codes in below.answers.items()
        if (below.roster, key) in feature.below
        for code in codes
    )


def _overlap(ones: Sequence[Passage], others: Sequence[Passage]) -> float | None:
    """Return 1 if a passage of one and one of the other lie in the same words of a judgment, else 0."""
    if not ones or not others:
        return None
    return float(
        any(
            one.judgment == other.judgment and min(one.end, other.end) - max(one.start, other.start) >= _OVERLAP
            for one in ones
            for other in others
        )
    )
