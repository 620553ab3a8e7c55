"""Reduces answers of a delivery to what may cross a border: no more than profile `unodc` gives.

Counted are the version by which a case was coded, the older one that asked what is retired, and the version that all
answers are brought to: the stricter of them holds. A workbook of that profile was brought to the first in its country.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import KW_ONLY, dataclass, field, replace
from functools import lru_cache

from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.retired import is_retired, split_retired
from tipcoder.domain.taxonomies import Term, TermStatus
from tipcoder.exchange.privacy.groups import GROUP, LEVEL
from tipcoder.exchange.privacy.profiles import Leaving
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.columns import ColumnMaker
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.values import Values
from tipcoder.framework.form.form import Privacy, Question
from tipcoder.framework.versions.matching import Matching, NodeKey, match_forms
from tipcoder.languages.captions import Captions
from tipcoder.services.consolidation.redaction import is_masked, is_proposed, shown_code
from tipcoder.services.intake.versions import Version

Reduce = Callable[[Answer], Answer | None]
Terms = Mapping[str, Mapping[str, Term]]
COARSE = (Leaving.LEVEL, Leaving.GROUP)
_OPEN = (Leaving.AS_IS, Leaving.REVIEWED)


@dataclass(frozen=True, slots=True)
class VersionedQuestion:
    """A question by its version; `level` is the key of its roster there."""

    version: Version
    level: str
    question: Question


@dataclass(slots=True)
class Reducer:
    """Reduces the answers to each question of cases that are coded by `version`.

    `earlier` are the versions by which answers are retired, by their ids. `is_whole`: the delivery holds more than
    `release` lets go. `is_typed`: it is a workbook, where anything may be typed over what was calculated. `terms`
    are those that the delivery tells of, `secret` is what codes of proposed ones are made with. `coded_by` are versions
    by which cases may have been coded before they were brought to `version`.
    """

    release: ReleasePlan
    version: Version
    target: Version
    earlier: Mapping[str, Version]
    _: KW_ONLY
    is_whole: bool
    is_typed: bool = False
    secret: str = ""
    terms: Terms = field(default_factory=dict)
    coded_by: Collection[Version] = ()
    _known: dict[tuple[str, str], Reduce | None] = field(default_factory=dict)
    _matchings: dict[tuple[str, str], Matching] = field(default_factory=dict)

    def of(self, roster: str, key: str) -> Reduce | None:
        """Return what becomes of answers, None where they stay as they are."""
        place = roster, key
        if place not in self._known:
            self._known[place] = self._reduce(roster, key)
        return self._known[place]

    def leaves(self, roster: str, key: str) -> Leaving:
        """Return how answers to a question leave in the end."""
        asked = self._asked(roster, key)
        return Leaving.WITHHELD if asked is None else self._leaving(asked, is_gone=False)

    def coarse(self) -> frozenset[tuple[str, str]]:
        """Return roster and key of the questions of the version whose answers are reduced to levels or groups here."""
        form = self.version.form
        asked = (VersionedQuestion(self.version, roster, one) for roster, one in form.all_questions())
        return frozenset((one.level, one.question.key) for one in asked if self._is_coarsened(one))

    def _is_coarsened(self, asked: VersionedQuestion) -> bool:
        how = self._leaving(asked, is_gone=False)
        return how in COARSE and (self.is_whole or how is not self._own(asked, is_gone=False))

    def _reduce(self, roster: str, key: str) -> Reduce | None:
        asked = self._asked(roster, key)
        if asked is None:
            return _nothing
        is_gone = is_retired(roster) or is_retired(key)
        how = self._leaving(asked, is_gone=is_gone)
        if how is Leaving.WITHHELD:
            return _nothing
        own = self._own(asked, is_gone=is_gone)
        if not self.is_whole and how is own:
            return None
        return self._reduced(asked, how)

    def _asked(self, roster: str, key: str) -> VersionedQuestion | None:
        """Return the question that asked for an answer; None where nobody knows it."""
        plain_roster, of_roster = split_retired(roster)
        plain, of_key = split_retired(key)
        version = self.earlier.get(of_key or of_roster) if of_key or of_roster else self.version
        if version is None:
            return None
        level = plain_roster
        if of_key and not of_roster:
            rosters = self._matching(version, self.version).rosters
            level = next((was for was, now in rosters.items() if now == roster), roster)
        found = version.form.question(level, plain)
        return None if found is None else VersionedQuestion(version, level, found)

    def _matching(self, old: Version, new: Version) -> Matching:
        names = old.id, new.id
        if names not in self._matchings:
            self._matchings[names] = match_forms(old.form, new.form)
        return self._matchings[names]

    def _own(self, asked: VersionedQuestion, *, is_gone: bool) -> Leaving:
        if self.is_whole and asked.version.is_told and asked.question.calculate:
            return Leaving.WITHHELD  # what it repeats is not known
        if is_gone and asked.question.choices_from:
            return Leaving.WITHHELD
        reviewed = self.release.for_form(asked.version.form)
        # Nobody looked at texts that came whole; of retired questions no text leaves at all.
        plan = reviewed.unreviewed if self.is_whole or is_gone else reviewed
        return plan.how(asked.question)

    def _leaving(self, asked: VersionedQuestion, *, is_gone: bool) -> Leaving:
        found = self._own(asked, is_gone=is_gone)
        for newer in (self.version, self.target):
            if newer.id == asked.version.id:
                continue
            matched = self._matching(asked.version, newer).questions.get(NodeKey(asked.level, asked.question.key))
            if matched is not None:
                now = self.release.for_form(newer.form).how(matched[2])
                found = _retired(found, now) if is_gone else _stricter(found, now)
        for older in self.coded_by:
            now_here = self._before(older, asked.version).get(NodeKey(asked.level, asked.question.key))
            if now_here is not None:
                found = _stricter(found, self.release.for_form(older.form).how(now_here))
        return found

    def _before(self, old: Version, new: Version) -> Mapping[NodeKey, Question]:
        """Return what questions of a version were in an older one, by their places in the newer."""
        if old.id == new.id:
            return {}
        return {place: was for was, place, _ in self._matching(old, new).questions.values()}

    def _reduced(self, asked: VersionedQuestion, how: Leaving) -> Reduce | None:
        question, form = asked.question, asked.version.form
        maker = ColumnMaker(form, Labels(form, "en"), Captions(), {}, is_closed=True)
        if how in COARSE:
            question = replace(question, privacy=self._coarse_privacy(asked))
            hidden = self._hidden(asked.version) | self._codes(asked.version, question)
            maker = replace(maker, codes={question.choices: hidden})  # a proposal without a broader term is a group
            column = LEVEL if how is Leaving.LEVEL else GROUP
            groups = frozenset(maker.groups(question, column).codes.values())
            return _grouped(maker.make(question, question.key, how, Names()).fill, groups)
        if how is Leaving.YEAR:
            return _first_cell(maker.make(question, question.key, how, Names()).fill)
        if question.choices_from or how is Leaving.REVIEWED:
            return None  # rows are looked up
        if question.type.is_select:
            return _chosen(self._codes(asked.version, question))
        if question.calculate:
            maker = replace(maker, codes={"": self._hidden(asked.version)})
        fill = maker.make(question, question.key, how, Names()).fill
        if question.type.is_number:
            return _number(fill)
        return _first_cell(fill, has_words=not (self.is_typed and question.calculate))

    def _coarse_privacy(self, asked: VersionedQuestion) -> Privacy:
        """Return the privacy by which answers are brought to groups; a newer version's where their own has none."""
        if asked.question.privacy is not Privacy.OPEN:
            return asked.question.privacy
        place = NodeKey(asked.level, asked.question.key)
        newer = (version for version in (self.version, self.target) if version.id != asked.version.id)
        matched = (self._matching(asked.version, version).questions.get(place) for version in newer)
        now = [found[2].privacy for found in matched if found is not None]
        return next((privacy for privacy in now if privacy is not Privacy.OPEN), Privacy.OPEN)

    def _hidden(self, version: Version) -> dict[str, str]:
        """Return what proposed terms are called in calculations and as groups; those of no delivery at hand alike."""
        lists = version.form.choices.values()
        hidden = {
            choice.code: TermStatus.PROPOSED.value for choices in lists for choice in choices if is_proposed(choice)
        }
        for taxonomy, terms in self.terms.items():
            hidden |= {code: shown_code(self.secret, taxonomy, term) for code, term in terms.items()}
        return hidden

    def _codes(self, version: Version, question: Question) -> dict[str, str]:
        """Return the regional codes of the terms of a question's list; the delivery alone knows proposed ones."""
        own = {
            choice.code: choice.code
            for choice in version.form.choices.get(question.choices, ())
            if not is_proposed(choice)
        }
        taxonomy = version.filled.taxonomies.get(question.choices, question.choices)
        delivered = self.terms.get(taxonomy, {})
        return own | {code: shown_code(self.secret, taxonomy, term) for code, term in delivered.items()}


def _stricter(own: Leaving, now: Leaving) -> Leaving:
    if own is now or now in _OPEN:
        return own
    return now if own in _OPEN else Leaving.WITHHELD


def _retired(own: Leaving, now: Leaving) -> Leaving:
    """Return how a retired answer leaves; that of another shape than its question has now stays."""
    return own if now in (own, Leaving.AS_IS) else Leaving.WITHHELD


def _nothing(_answer: Answer) -> None:
    return None


def _chosen(codes: Mapping[str, str]) -> Reduce:
    @lru_cache(maxsize=1024)
    def shown(value: str) -> Answer | None:
        found = dict.fromkeys(codes.get(code, code) for code in value.split() if code in codes or is_masked(code))
        return Answer(" ".join(found)) if found else None

    def reduce(answer: Answer) -> Answer | None:
        return shown(answer.value) if answer.state is AnswerState.ANSWERED else answer

    return reduce


def _first_cell(fill: Callable[[Answer], Values], *, has_words: bool = True) -> Reduce:
    def reduce(answer: Answer) -> Answer | None:
        if answer.state is not AnswerState.ANSWERED:
            return answer
        value = fill(answer)[0]
        if value is None or (isinstance(value, str) and not has_words):
            return None
        return Answer(str(value))

    return reduce


def _number(fill: Callable[[Answer], Values]) -> Reduce:
    def reduce(answer: Answer) -> Answer | None:
        is_known = answer.state is not AnswerState.ANSWERED or fill(answer)[0] is not None
        return answer if is_known else None

    return reduce


def _grouped(fill: Callable[[Answer], Values], groups: frozenset[str]) -> Reduce:
    """Return what brings values to their groups; what is a group already stays one."""
    first = _first_cell(fill)

    def reduce(answer: Answer) -> Answer | None:
        return answer if answer.value and set(answer.value.split()) <= groups else first(answer)

    return reduce
