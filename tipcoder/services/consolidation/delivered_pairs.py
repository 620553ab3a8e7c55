"""Brings the pairs of readings that deliveries hold to the region.

They are mapped as answers are: to regional ids and the region's version of the framework, reduced to what its profile
lets go. A value that is in no list, or a number that is none, is not taken over: anybody may have typed it.
"""

import re
from collections.abc import Callable, Generator, Mapping
from dataclasses import replace

from tipcoder.analysis.agreement.matching.features import case_set_questions
from tipcoder.domain.answers import Answer, AnswerState
from tipcoder.domain.consolidation import regional_id
from tipcoder.domain.progress import Progress
from tipcoder.domain.records import PairRecord
from tipcoder.exchange.privacy.groups import GROUP, LEVEL
from tipcoder.exchange.privacy.profiles import ARCHIVE, Leaving
from tipcoder.exchange.spreadsheet.naming import Names
from tipcoder.exchange.workbook.columns import ColumnMaker
from tipcoder.exchange.workbook.labels import Labels
from tipcoder.exchange.workbook.row_keys import RowKeys
from tipcoder.exchange.workbook.writer import WorkbookContent, plan_sheets
from tipcoder.framework.form.form import AgreementTier, Question
from tipcoder.framework.form.question_types import ValueKind
from tipcoder.framework.versions.matching import NodeKey
from tipcoder.languages.captions import Captions
from tipcoder.services.consolidation.generalisation import Reducer, Terms
from tipcoder.services.consolidation.mapping import RegionalCarrier, sources_in
from tipcoder.services.consolidation.redaction import is_masked
from tipcoder.services.double_coding.comparison import match_codings
from tipcoder.services.double_coding.pairs import COMPARED, LEFT_OUT, pair_records
from tipcoder.services.double_coding.report import Excluded
from tipcoder.services.double_coding.sheets import drawn_rounds
from tipcoder.services.intake.versions import Version
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.request import ExportRequest
from tipcoder.storage.file.database import Database
from tipcoder.storage.file.projects import get_project

_LEAVING = (Leaving.AS_IS, Leaving.YEAR, Leaving.LEVEL, Leaving.GROUP)
_KINDS = {COMPARED, *(reason.value for reason in Excluded)}
_TIERS = {tier.value for tier in AgreementTier}
_STATES = {"", *(state.value for state in AnswerState)}
_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_NUMBERS = re.compile(r"[0-9]{1,4}( [0-9]{1,4})*")
_TIME = re.compile(r"[0-9T:.+Z-]{4,35}")
_YEAR = re.compile(r"[0-9]{4}")
_ROUND = re.compile(r"[0-9]{0,4}")


def project_pairs(database: Database, versions: Mapping[str, Version]) -> Generator[Progress, None, list[PairRecord]]:
    """Return the pairs of a delivered project, as its own workbook for its country would have them.

    `versions` are those that it holds, by their ids there.
    """
    project = get_project(database)
    opened = OpenProject(database, project, project.framework, {id: one.filled for id, one in versions.items()})
    matched = yield from match_codings(opened)
    if not matched.cases:
        return []
    content = WorkbookContent(release=ExportRequest(ARCHIVE.name).release(opened.form))
    plan = plan_sheets(content, RowKeys(content.captions), Names())
    return list(pair_records(matched, plan, drawn_rounds(database)))


class PairMapper:
    """Maps the pairs of one delivery, whose whole is of one version. `terms` are those that it tells of."""

    def __init__(self, project: str, version: Version, target: Version, reducer: Reducer | None, terms: Terms) -> None:
        self._project = project
        self._version = version
        self._reducer = reducer
        self._carrier = None if version.id == target.id else RegionalCarrier(version, target, ())
        self._target = target
        self._terms = terms
        self._sources = sources_in(version.form)
        self._sets = {question.name: (roster, question) for roster, question in case_set_questions(version.form)}
        self._known: dict[tuple[str, str, str], Callable[[str], bool]] = {}

    def mapped(self, pair: PairRecord) -> PairRecord | None:
        """Return a pair of the region, None for one of a question that it does not ask."""
        found = self._asked(pair)
        if found is None or pair.kind not in _KINDS or not {pair.first_state, pair.second_state} <= _STATES:
            return None
        roster, question = found
        leaves = self._leaves(roster, question, pair)
        if leaves is None:
            return None
        values = [self._value(roster, question, pair, value) for value in (pair.first, pair.second)]
        mapped = replace(
            pair,
            case=regional_id(self._project, pair.case),
            first=values[0],
            second=values[1],
            leaves=leaves.value,
            tier=pair.tier if pair.tier in _TIERS else question.agreement.value,
            round=pair.round if _ROUND.fullmatch(pair.round) else "",
        )
        carried = mapped if self._carrier is None else self._carried(self._carrier, mapped, roster, question)
        if carried is None or pair.kind != COMPARED or (carried.first and carried.second):
            return carried
        return replace(carried, kind=LEFT_OUT)

    def _asked(self, pair: PairRecord) -> tuple[str, Question] | None:
        """Return the question of a pair with the roster in which it is asked: of codes as a set of the case, theirs."""
        asked = (one for one in self._version.form.questions(pair.roster) if one.name == pair.question)
        question = next(asked, None)
        if question is not None:
            return None if question.type.holds is ValueKind.TEXT else (pair.roster, question)
        return None if pair.roster else self._sets.get(pair.question)

    def _leaves(self, roster: str, question: Question, pair: PairRecord) -> Leaving | None:
        """Return how the answers of a pair leave in the end, None where they do not."""
        came = next((how for how in _LEAVING if how.value == pair.leaves), None)
        if came is None or self._reducer is None:
            return came
        goes = self._reducer.leaves(roster, question.key)
        if came is not Leaving.AS_IS:  # what was made coarse cannot be made anything else
            return came if goes in (Leaving.AS_IS, came) else None
        return goes if goes in _LEAVING else None

    def _value(self, roster: str, question: Question, pair: PairRecord, value: str) -> str:
        if not value or not self._is_known(roster, question, pair.leaves)(value):
            return ""
        reduce = self._reducer.of(roster, question.key) if self._reducer is not None else None
        is_referring = question.key in self._sources.get(roster, {})
        if reduce is None or is_referring or pair.leaves != Leaving.AS_IS:
            return value
        codes = value.split() if pair.roster != roster else [value]
        left = (reduce(Answer(code)) if code != AnswerState.NONE else Answer(code) for code in codes)
        words = " ".join(sorted({answer.value for answer in left if answer is not None and answer.value}))
        return " ".join(sorted(words.split())) if question.type.is_multiple or pair.roster != roster else words

    def _is_known(self, roster: str, question: Question, leaves: str) -> Callable[[str], bool]:
        """Return what says of a value that it is one that a program wrote there."""
        place = (roster, question.key, leaves)
        if place not in self._known:
            self._known[place] = self._check(roster, question, leaves)
        return self._known[place]

    def _check(self, roster: str, question: Question, leaves: str) -> Callable[[str], bool]:
        if question.key in self._sources.get(roster, {}):
            return lambda text: _NUMBERS.fullmatch(text) is not None
        if leaves == Leaving.YEAR:
            return lambda text: _YEAR.fullmatch(text) is not None
        form = self._version.form
        maker = ColumnMaker(form, Labels(form, "en"), Captions(), {}, is_closed=True)
        if leaves in (Leaving.LEVEL, Leaving.GROUP):
            groups = maker.groups(question, LEVEL if leaves == Leaving.LEVEL else GROUP)
            return self._codes({*groups.codes.values(), *groups.labels})
        if question.type.is_select:
            taxonomy = self._version.filled.taxonomies.get(question.choices, question.choices)
            return self._codes({*maker.terms(question).codes, *self._terms.get(taxonomy, {})})
        if question.type.is_number:
            return lambda text: _NUMBER.fullmatch(text) is not None
        return lambda text: _TIME.fullmatch(text) is not None

    @staticmethod
    def _codes(known: set[str]) -> Callable[[str], bool]:
        return lambda text: all(code in known or code == AnswerState.NONE or is_masked(code) for code in text.split())

    def _carried(
        self, carrier: RegionalCarrier, pair: PairRecord, roster: str, question: Question
    ) -> PairRecord | None:
        """Return a pair by the region's version of the framework, None where that asks nothing like it."""
        matched = carrier.matching.questions.get(NodeKey(roster, question.key))
        if matched is None:
            return None
        _, place, now = matched
        is_set = pair.roster != roster
        if is_set and now.name not in {one.name for _, one in case_set_questions(self._target.form)}:
            return None
        values = [pair.first, pair.second]
        if question.type.is_select and pair.leaves == Leaving.AS_IS and not question.choices_from:
            terms = carrier.terms(NodeKey(roster, question.key))
            values = [" ".join(sorted(filter(None, map(terms.now, value.split())))) for value in values]
        return replace(
            pair,
            question=now.name,
            roster="" if is_set else place.roster,
            first=values[0],
            second=values[1],
            mapped=True,
        )
