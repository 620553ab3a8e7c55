"""Maps delivered cases to regional ids and to the framework of the regional project.

What the framework has no place for is kept as retired. Of what is not meant to cross a border no more is taken than the
profile `unodc` gives: projects and workbooks of profile `archive` hold more.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.consolidation import regional_id
from tipcoder.domain.records import CaseRecord, RowRecord, all_rows, case_of
from tipcoder.exchange.privacy.profiles import Profile
from tipcoder.exchange.privacy.release_plan import ReleasePlan
from tipcoder.exchange.row_references import Source, source_of
from tipcoder.framework.form.form import Form
from tipcoder.framework.versions.answer_migration import Carrier
from tipcoder.framework.versions.choice_matching import ChoiceMatching
from tipcoder.framework.versions.matching import NodeKey, match_forms
from tipcoder.services.consolidation.attachments import crossing_proofs, crossing_remarks
from tipcoder.services.consolidation.generalisation import COARSE, Reducer
from tipcoder.services.consolidation.redaction import is_id
from tipcoder.services.intake.versions import Version


class RegionalCarrier(Carrier):
    """Carries codings; unknown terms of taxonomies stay as they are, to be decided on.

    `earlier` are versions that answers are retired of.
    """

    def __init__(self, old: Version, new: Version, earlier: Iterable[Version]) -> None:
        known = {version.id: match_forms(version.form, new.form) for version in earlier if version.id != old.id}
        super().__init__(match_forms(old.form, new.form), old.id, known)
        self._open = frozenset(new.filled.taxonomies)

    def terms(self, place: NodeKey) -> ChoiceMatching:
        """Return what became of the choices of an old question."""
        found = super().terms(place)
        is_open = self.matching.questions[place][2].choices in self._open
        return replace(found, known=None) if is_open else found


class Mapper:
    """Maps the cases of one delivery that are coded by one version. `coarse`: of these there are years or groups alone.

    `reducer` says what is left of answers, None where all of each is; `profile` is that of
    the result. `withheld` counts answers that were left out.
    """

    def __init__(
        self,
        project: str,
        version: Version,
        target: Version,
        *,
        coarse: frozenset[tuple[str, str]],
        reducer: Reducer | None = None,
        earlier: Iterable[Version] = (),
        profile: Profile,
    ) -> None:
        self.withheld = 0
        self._project = project
        self._profile = profile
        self._version = version
        self._carrier = None if version.id == target.id else RegionalCarrier(version, target, earlier)
        form = version.form
        self._parents = form.parents()
        self._reducer = reducer
        self._is_whole = reducer is not None and reducer.is_whole
        self._coarse = coarse | (reducer.coarse() if reducer is not None else frozenset())
        self._sources = sources_in(form)
        self._referred = {source for places in self._sources.values() for source in places.values()}
        self._calculated = frozenset(
            (roster, question.key) for roster, question in form.all_questions() if question.calculate
        )

    def regional(self, case: CaseRecord) -> CaseRecord:
        """Return a delivered case with its regional ids, in the target version of the framework."""
        ids = self._ids(case)
        referred = self._rows_by_value(case, ids)
        root = case[""][0]
        case_id = regional_id(self._project, root.row_id)
        found: CaseRecord = {
            roster: [self._regional_row(row, case_id, ids, referred) for row in rows] for roster, rows in case.items()
        }
        if self._carrier is not None:
            found = self._carried(self._carrier, found)
        return in_order(found)

    def _regional_row(
        self,
        row: RowRecord,
        case_id: str,
        ids: Mapping[tuple[str, str], str],
        referred: Mapping[Source, Mapping[str, str]],
    ) -> RowRecord:
        row_id = ids[row.roster, row.row_id]
        return RowRecord(
            row_id=row_id,
            case_id=case_id,
            parent_id=self._parent(row, ids),
            roster=row.roster,
            position=row.position,
            answers=self._answers(row, referred, ids),
            proofs=row.proofs if self._profile.has_passages else crossing_proofs(row.proofs),
            remarks=row.remarks if self._profile.has_remarks else crossing_remarks(row.remarks),
            framework_id=self._version.id,
            sheet=row.sheet,
            # A key typed by hand may be a name.
            source_key=row.row_id if is_id(row.row_id) or not self._is_whole else row_id,
        )

    def _ids(self, case: CaseRecord) -> dict[tuple[str, str], str]:
        root = case[""][0]
        ids = {("", root.row_id): regional_id(self._project, root.row_id, "coding")}
        for roster, rows in case.items():
            if roster:
                for row in rows:
                    parent = self._parent(row, ids) or ""
                    ids[roster, row.row_id] = regional_id(self._project, root.row_id, parent, roster, row.row_id)
        return ids

    def _parent(self, row: RowRecord, ids: Mapping[tuple[str, str], str]) -> str | None:
        if row.parent_id is None:
            return None
        known = ids.get((self._parents.get(row.roster, ""), row.parent_id))
        return known or next((id for (_, key), id in ids.items() if key == row.parent_id), next(iter(ids.values())))

    def _rows_by_value(self, case: CaseRecord, ids: Mapping[tuple[str, str], str]) -> dict[Source, dict[str, str]]:
        """Map what answers refer to rows by (their keys, or values of a question in them) to regional ids."""
        found: dict[Source, dict[str, str]] = {}
        for source in self._referred:
            known = found[source] = {}
            for row in case.get(source.roster, ()):
                id = known[row.row_id] = ids[source.roster, row.row_id]
                value = row.answers.get(source.question)
                if value is not None and value.value:
                    known[value.value] = id
        return found

    def _answers(
        self, row: RowRecord, referred: Mapping[Source, Mapping[str, str]], ids: Mapping[tuple[str, str], str]
    ) -> dict[str, Answer]:
        answers = dict(row.answers) if self._reducer is None else self._reduced(self._reducer, row)
        for key, source in self._sources.get(row.roster, {}).items():
            answer = answers.get(key)
            if answer is not None and answer.value:
                found = _looked_up(answer.value, referred[source], is_closed=self._is_whole)
                if found:
                    answers[key] = Answer(found)
                else:
                    del answers[key]
                    self.withheld += 1
        for source in self._referred:
            if source.roster == row.roster:
                answers[source.question] = Answer(ids[row.roster, row.row_id])
        return answers

    def _reduced(self, reducer: Reducer, row: RowRecord) -> dict[str, Answer]:
        answers: dict[str, Answer] = {}
        for key, answer in row.answers.items():
            reduce = reducer.of(row.roster, key)
            left = answer if reduce is None else reduce(answer)
            if left is None:
                self.withheld += 1
            else:
                answers[key] = left
        return answers

    def _carried(self, carrier: Carrier, case: CaseRecord) -> CaseRecord:
        rows = list(all_rows(case))
        root = case[""][0]
        answers: list[tuple[Ref, Answer]] = []
        calculated: list[tuple[Ref, Answer]] = []
        kept: list[tuple[Ref, Answer]] = []
        for row in rows:
            for key, answer in row.answers.items():
                place = (row.roster, key)
                if place in self._coarse and answer.value:
                    kept.append((Ref(row.row_id, carrier.key(*place)), answer))
                else:
                    (calculated if place in self._calculated else answers).append((Ref(row.row_id, key), answer))
        carried = carrier.carry(
            root.row_id,
            [Row(row.row_id, row.parent_id, row.roster, row.position) for row in rows if row.roster],
            answers,
            calculated,
        )
        by_row: dict[str, dict[str, Answer]] = {row.row_id: {} for row in rows}
        found = (*carried.retired.items(), *carried.calculated.items(), *carried.answers.items(), *kept)
        for ref, answer in found:
            by_row[ref.row][ref.key] = answer
        levels: dict[str, list[RowRecord]] = {}
        for row in rows:
            roster = carried.rosters[row.row_id]
            now = replace(
                row,
                roster=roster,
                answers=by_row[row.row_id],
                proofs=tuple(replace(one, question=_key(carrier, row.roster, one.question)) for one in row.proofs),
                remarks=tuple(replace(one, question=_key(carrier, row.roster, one.question)) for one in row.remarks),
            )
            levels.setdefault(roster, []).append(now)
        return levels


def _key(carrier: Carrier, roster: str, question: str) -> str:
    return carrier.key(roster, question) if question else ""


def _looked_up(value: str, known: Mapping[str, str], *, is_closed: bool) -> str:
    """Return the regional ids of rows that an answer names; what names none stays, unless that could be words."""
    if value in known:
        return known[value]
    return " ".join(known.get(token, "" if is_closed else token) for token in value.split()).strip()


def in_order(case: CaseRecord) -> CaseRecord:
    """Return a case with the rows of each roster in the order of their parents, and positions without gaps.

    However a sheet was sorted, the same rows come in the same order.
    """
    children: dict[str | None, list[RowRecord]] = {}
    for row in all_rows(case):
        children.setdefault(row.parent_id, []).append(row)
    ordered = {parent: _siblings(rows) for parent, rows in children.items()}
    (root,) = ordered[None]
    return case_of(root, ordered)


def _siblings(rows: Iterable[RowRecord]) -> list[RowRecord]:
    counts: Counter[str] = Counter()
    ordered: list[RowRecord] = []
    for row in sorted(rows, key=lambda row: (row.roster, row.position, row.row_id)):
        ordered.append(replace(row, position=counts[row.roster]))
        counts[row.roster] += 1
    return ordered


def coarse_places(release: ReleasePlan) -> frozenset[tuple[str, str]]:
    """Return roster and key of the questions whose answers leave as levels or groups."""
    questions = release.form.all_questions()
    return frozenset((roster, question.key) for roster, question in questions if release.how(question) in COARSE)


def sources_in(form: Form) -> dict[str, dict[str, Source]]:
    """Return what questions refer to, by roster and key, of those that refer to rows."""
    found: dict[str, dict[str, Source]] = {}
    for roster, question in form.all_questions():
        source = source_of(question, form) if question.choices_from else None
        if source is not None:
            found.setdefault(roster, {})[question.key] = source
    return found


def public_cases(cases: Iterable[CaseRecord], reducer: Reducer) -> Iterator[CaseRecord]:
    """Yield cases with what the reducer's profile lets leave. What was brought to it stays so."""
    sources = sources_in(reducer.version.form)
    referred = {source for places in sources.values() for source in places.values()}
    for case in cases:
        public: dict[str, list[RowRecord]] = {}
        for roster, rows in case.items():
            own = [source.question for source in referred if source.roster == roster]
            public[roster] = [_public_row(row, own, reducer, sources.get(roster, {})) for row in rows]
        yield public


def _public_row(row: RowRecord, own: Iterable[str], reducer: Reducer, sources: Mapping[str, Source]) -> RowRecord:
    """Return what of a row may cross a border. `own` are the questions whose value identifies the row."""
    answers = _public(row.answers, row.roster, reducer, sources)
    return replace(
        row,
        answers={**answers, **dict.fromkeys(own, Answer(row.row_id))},
        source_key=row.source_key if is_id(row.source_key) else row.row_id,
        proofs=row.proofs if reducer.release.profile.has_passages else crossing_proofs(row.proofs),
        remarks=row.remarks if reducer.release.profile.has_remarks else crossing_remarks(row.remarks),
    )


def _public(
    answers: Mapping[str, Answer], roster: str, reducer: Reducer, sources: Mapping[str, Source]
) -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    for key, answer in answers.items():
        reduce = reducer.of(roster, key)
        left = answer if reduce is None else reduce(answer)
        if left is not None and left.value and key in sources:
            rows = " ".join(token for token in left.value.split() if is_id(token))
            left = Answer(rows) if rows else None
        if left is not None:
            found[key] = left
    return found
