"""Reads the codings of a case by the project's version of the framework, and matches their rows."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tipcoder.analysis.agreement.matching.features import MatchingPlan, matching_plan
from tipcoder.analysis.agreement.matching.rows import MatchedPair, MatchingRow, PairDecisions, match_rows
from tipcoder.domain.answers import Ref
from tipcoder.domain.passages import Passage
from tipcoder.domain.projects import CodingRole
from tipcoder.framework.engine.editing import recoded_answers
from tipcoder.framework.engine.live import LiveCoding
from tipcoder.framework.form.form import Form
from tipcoder.framework.versions.answer_migration import Carrier
from tipcoder.framework.versions.choice_matching import replaced_codes
from tipcoder.framework.versions.matching import match_forms
from tipcoder.services.double_coding.coded_case import CodedCase, FormOutline
from tipcoder.services.double_coding.report import ComparedUnit
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.storage.coding.codings import StoredCoding
from tipcoder.storage.coding.snapshots import ComparedCoding, compared_codings
from tipcoder.storage.double_coding import list_pairs


def outline_and_plan(form: Form) -> tuple[FormOutline, MatchingPlan]:
    """Return what of a form is compared, and how its rows are matched."""
    outline = FormOutline(form)
    return outline, matching_plan(form, {path: source.roster for path, source in outline.sources.items()})


def rows_of_level(coding: CodedCase, level: str) -> list[MatchingRow]:
    """Return the rows of a roster, parents' rows in order."""
    return [row for row in coding.rows.by_id.values() if row.roster == level]


def _passages(evidence: Sequence[tuple[Ref, Passage]], row: str, key: str) -> list[Passage]:
    """Return the passages of an answer; of a row as a whole those of all its answers, each once."""
    found = (passage for ref, passage in evidence if ref.row == row and key in ("", ref.key))
    return list({passage.id: passage for passage in found}.values())


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one level that are taken for one, by coder; the cases themselves at the top."""

    case: int
    rows: Mapping[str, str]


def _groups(
    number: int, codings: Mapping[str, CodedCase], partners: Mapping[str, str], outline: FormOutline
) -> dict[str, list[Group]]:
    """Return the groups of every level: those with a row of the first coding, in its order, then the others."""
    found = {"": [Group(number, {coder: coding.rows.root for coder, coding in codings.items()})]}
    for level in outline.form.parents():
        rows: dict[str, dict[str, str]] = {}
        for coder, coding in codings.items():
            for row in rows_of_level(coding, level):
                rows.setdefault(partners.get(row.id, row.id), {})[coder] = row.id
        found[level] = [Group(number, group) for group in rows.values()]
    return found


@dataclass(slots=True)
class MatchedCase:
    """The codings of one case, by coder, the primary one first; and the groups of their rows by level."""

    id: str
    number: int
    codings: Mapping[str, CodedCase]
    pairs: Mapping[str, Sequence[MatchedPair]]
    groups: Mapping[str, Sequence[Group]]
    partners: Mapping[str, str]
    """Rows of the primary coding by those of the others."""


def match_case(
    id: str,
    number: int,
    codings: Sequence[CodedCase],
    outline: FormOutline,
    plan: MatchingPlan,
    decisions: PairDecisions,
) -> MatchedCase:
    """Return the codings of a case with their rows matched to those of the first."""
    first, *others = codings
    by_coder = {coding.coder: coding for coding in codings}
    pairs = {other.coder: match_rows(plan, first.rows, other.rows, decisions) for other in others}
    partners = {pair.second: pair.first for found in pairs.values() for pair in found}
    return MatchedCase(id, number, by_coder, pairs, _groups(number, by_coder, partners, outline), partners)


class CaseReader:
    """Reads codings by the project's version of the framework, and matches their rows as persons decided."""

    def __init__(self, project: OpenProject) -> None:
        self._project = project
        self.outline, self.plan = outline_and_plan(project.form)
        pairs = list_pairs(project.database)
        self._decisions = PairDecisions(
            frozenset((pair.first, pair.second) for pair in pairs if pair.is_one),
            frozenset((pair.first, pair.second) for pair in pairs if not pair.is_one),
        )
        self._codes = replaced_codes(project.form)
        """Terms that took the place of others since a coding may have been submitted."""
        self._carriers: dict[str, Carrier] = {}
        self.mapped: set[str] = set()
        """Codings that were brought to the project's version of the framework."""

    def matched(self, codings: Sequence[ComparedCoding]) -> MatchedCase:
        """Return the codings of a case with their rows matched to those of the first."""
        read = [self._read(coding.coding) for coding in codings]
        case, number = codings[0].coding.coding.case, codings[0].number
        return match_case(case, number, read, self.outline, self.plan, self._decisions)

    def _read(self, stored: StoredCoding) -> CodedCase:
        form, root = self._project.form, stored.coding.id
        evidence: dict[Ref, list[Passage]] = defaultdict(list)
        for ref, passage in stored.evidence:
            evidence[ref].append(passage)
        if stored.coding.framework == self._project.framework_id:
            live = LiveCoding(form, root, stored.rows, stored.answers, (), stored.calculated)
        else:
            self.mapped.add(root)
            carried = self._carrier(stored.coding.framework).carry(root, stored.rows, stored.answers, stored.calculated)
            rows = [replace(row, roster=carried.rosters[row.id]) for row in stored.rows]
            live = LiveCoding(form, root, rows, carried.answers.items(), (), carried.calculated.items())
        if recoded := tuple(recoded_answers(live, self._codes)):
            self.mapped.add(root)
            live.apply(recoded)
        return CodedCase(stored.coding.coder, live, evidence, self.outline)

    def _carrier(self, version: str) -> Carrier:
        if version not in self._carriers:
            old = form_of(self._project, version).form
            self._carriers[version] = Carrier(match_forms(old, self._project.form), version)
        return self._carriers[version]


@dataclass(frozen=True, slots=True)
class UnitSide:
    """One coding of a unit: its role, its answer as a comparison writes it, and its passages."""

    coder: str
    role: CodingRole
    answer: str | None
    passages: Sequence[Passage]


def read_sides(project: OpenProject, case_id: str, unit: ComparedUnit, key: str) -> tuple[UnitSide, ...]:
    """Return the sides of a unit as they were submitted, the first coding first; `key` "" is for a row as a whole."""
    sides = []
    for compared in compared_codings(project.database, case_id):
        coding = compared.coding.coding
        row = unit.ids.get(coding.coder)
        passages = [] if row is None else _passages(compared.coding.evidence, row, key)
        sides.append(UnitSide(coding.coder, coding.role, unit.answers.get(coding.coder), passages))
    return tuple(sides)
