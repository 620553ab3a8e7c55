"""Carries rows and answers of a coding from one version of a framework to another; nothing is lost.

Pure: the caller stores it, or shows it with codings of the newer version.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.retired import Upgrade, is_retired, retired_key, split_retired
from tipcoder.framework.versions.choice_matching import ChoiceMatching
from tipcoder.framework.versions.matching import Matching, NodeKey, nodes_of
from tipcoder.framework.versions.values import fit, terms_of


@dataclass(slots=True)
class Carried:
    """New places of rows and answers.

    `rosters` maps the id of every row (the root's too) to the key of its roster. `answers` are the persons'; `retired`
    those that have no place, under the keys that name their version. `calculated` are values that a newer calculation
    takes the place of. `sources` says of each answer under another key, or of other value, what it was.
    """

    rosters: dict[str, str] = field(default_factory=dict)
    answers: dict[Ref, Answer] = field(default_factory=dict)
    calculated: dict[Ref, Answer] = field(default_factory=dict)
    retired: dict[Ref, Answer] = field(default_factory=dict)
    sources: dict[Ref, Ref] = field(default_factory=dict)


class Carrier:
    """Carries codings of one version (`framework` is its id) to another.

    `earlier` are versions with retired answers, the latest first, and how they match the version carried to: where it
    has a place again for such an answer, and nothing is there, the answer returns.
    """

    def __init__(self, matching: Matching, framework: str, earlier: Mapping[str, Matching] | None = None) -> None:
        self.matching = matching
        self.framework = framework
        self._earlier = earlier or {}
        self._terms: dict[NodeKey, ChoiceMatching] = {}

    def carry(
        self,
        root: str,
        rows: Iterable[Row],
        answers: Iterable[tuple[Ref, Answer]],
        calculated: Iterable[tuple[Ref, Answer]] = (),
    ) -> Carried:
        """Carry a coding. `rows` come without the root row and parents before children."""
        carried = Carried({root: ""})
        rosters = {root: ""}
        for row in rows:
            rosters[row.id] = row.roster
            carried.rosters[row.id] = self._roster(row, carried)
        for ref, answer in answers:
            self._carry_answer(carried, rosters[ref.row], ref, answer)
        for ref, answer in calculated:
            self._carry_calculated(carried, rosters[ref.row], ref, answer)
        for version, matching in self._earlier.items():
            _give_back(carried, matching, version)
        return carried

    def key(self, roster: str, key: str) -> str:
        """Return the key that a question of a row of an old roster has now: of another question, or as a retired one.

        For what belongs to a question whether it is answered or not (evidence).
        """
        if is_retired(roster) or is_retired(key) or roster not in self.matching.rosters:
            return key
        matched = self.matching.questions.get(NodeKey(roster, key))
        return retired_key(key, self.framework) if matched is None else matched[1].key

    def terms(self, place: NodeKey) -> ChoiceMatching:
        """Return what became of the choices of an old question that is in the newer version."""
        if place not in self._terms:
            old, _, new = self.matching.questions[place]
            self._terms[place] = terms_of(old, new, self.matching.old, self.matching.new)
        return self._terms[place]

    def upgrade(self, framework: str) -> Upgrade:
        """Return what got other names, for the history; `framework` is the id of the version carried to."""
        matching = self.matching
        keys = {(place.roster, place.key): (was.roster, was.key) for was, (_, place, _) in matching.questions.items()}
        rosters = {now: was for was, now in matching.rosters.items() if now != was}
        before = {(node.roster, node.item.key) for node in nodes_of(matching.old.children, "", everywhere=True)}
        others = {
            (node.roster, node.item.key): ("", "")
            for node in matching.added
            if (rosters.get(node.roster, node.roster), node.item.key) in before
        }
        changed = {now: was for now, was in keys.items() if (rosters.get(now[0], now[0]), now[1]) != was}
        return Upgrade(self.framework, framework, rosters, {**others, **changed})

    def _roster(self, row: Row, carried: Carried) -> str:
        if is_retired(row.roster):
            return row.roster
        parent = carried.rosters[row.parent or ""]
        now = self.matching.rosters.get(row.roster)
        return retired_key(row.roster, self.framework) if now is None or is_retired(parent) else now

    def _carry_answer(self, carried: Carried, roster: str, ref: Ref, answer: Answer) -> None:
        if is_retired(carried.rosters[ref.row]) or is_retired(ref.key):
            carried.retired[ref] = answer
            return
        matched = self.matching.questions.get(NodeKey(roster, ref.key))
        if matched is None:
            self._retire(carried, ref, answer)
            return
        old, place, new = matched
        fitted = fit(answer, old, new, self.terms(NodeKey(roster, ref.key)))
        if fitted.answer is not None:
            now = Ref(ref.row, place.key)
            carried.answers[now] = fitted.answer
            carried.sources[now] = ref
        if not fitted.is_whole:
            self._retire(carried, ref, answer)

    def _carry_calculated(self, carried: Carried, roster: str, ref: Ref, answer: Answer) -> None:
        """A value that the newer version calculates too is calculated anew; what it does not know is kept."""
        if is_retired(carried.rosters[ref.row]) or is_retired(ref.key):
            carried.retired[ref] = answer
            return
        matched = self.matching.questions.get(NodeKey(roster, ref.key))
        if matched is not None and matched[2].calculate:
            carried.calculated[Ref(ref.row, matched[1].key)] = answer
        else:
            self._retire(carried, ref, answer)

    def _retire(self, carried: Carried, ref: Ref, answer: Answer) -> None:
        now = Ref(ref.row, retired_key(ref.key, self.framework))
        carried.retired[now] = answer
        carried.sources[now] = ref


def place_again(matching: Matching, roster: str, key: str) -> NodeKey | None:
    """Return where a retired question of an earlier version has a place again, in a roster of the newer one."""
    was = next((was for was, now in matching.rosters.items() if now == roster), None)
    found = None if was is None else matching.questions.get(NodeKey(was, key))
    return NodeKey(was, key) if was is not None and found is not None and found[2].is_answered_by_person else None


def _give_back(carried: Carried, matching: Matching, version: str) -> None:
    for ref, answer in list(carried.retired.items()):
        plain, asked_by = split_retired(ref.key)
        place = place_again(matching, carried.rosters[ref.row], plain) if asked_by == version else None
        if place is None:
            continue
        old, now, new = matching.questions[place]
        fitted = fit(answer, old, new, terms_of(old, new, matching.old, matching.new))
        target = Ref(ref.row, now.key)
        if fitted.answer is not None and fitted.is_whole and target not in carried.answers:
            carried.answers[target] = fitted.answer
            carried.sources[target] = ref
            del carried.retired[ref]
