"""Brings codings of several versions of the framework into one workbook.

A coding that stayed on another version is exported with its answers where the project's framework has a place for them,
as they would be after an upgrade, and with the rest as retired; what was calculated, and what is relevant, stay as its
own version had them. A project of one version pays nothing for this.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from tipcoder.domain.answers import Answer, Ref, Row
from tipcoder.domain.records import CaseRecord, Proof, RowRecord, all_rows
from tipcoder.domain.retired import is_retired, retired_key, split_retired
from tipcoder.exchange.workbook.retired import NOTHING_RETIRED, Retired, RetiredQuestion, RetiredRoster
from tipcoder.framework.form.question_types import QuestionType
from tipcoder.framework.versions.answer_migration import Carrier
from tipcoder.framework.versions.matching import NodeKey, match_forms
from tipcoder.framework.versions.values import fit, may_lose
from tipcoder.services.projects import OpenProject, form_of
from tipcoder.services.retired import RetiredQuestions
from tipcoder.storage.coding.exports import list_keys
from tipcoder.storage.coding.upgrades import distinct_answers


class ExportedVersions:
    """Answers of other framework versions, as one workbook holds them. `versions`: ids, oldest first."""

    def __init__(self, project: OpenProject, versions: Sequence[str]) -> None:
        self._project = project
        self._order = {version: place for place, version in enumerate(versions)}
        self._carriers: dict[str, Carrier] = {}
        self._calculated: dict[str, frozenset[NodeKey]] = {}
        self._in_use: set[str] = {project.framework_id}
        self.retired = NOTHING_RETIRED if len(versions) < 2 else self._find_retired()

    def names(self, versions: Mapping[str, str]) -> dict[str, str]:
        """Return what the versions are called by which cases are coded, no two alike."""
        found: dict[str, str] = {}
        for version, name in versions.items():
            if version in self._in_use:
                alike = sum(known.partition(" (")[0] == name for known in found.values())
                found[version] = f"{name} ({alike + 1})" if alike else name
        return found

    def used(self, terms: Iterable[tuple[str, str, str, str]]) -> dict[tuple[str, str], set[str]]:
        """Return the terms that answers use, by roster and key of the question as the workbook has it.

        `terms` are (framework id, roster, question, term). A term that got another code meanwhile counts under both.
        """
        found: dict[tuple[str, str], set[str]] = {}
        for version, roster, key, term in terms:
            place, codes = NodeKey(roster, key), {term}
            if version != self._project.framework_id and (now := self._carrier(version).matching.questions.get(place)):
                carrier = self._carrier(version)
                codes.add(carrier.terms(place).now(term))
                found.setdefault((now[1].roster, now[1].key), set()).update(codes)
            for retired in self._places(version, roster, key):
                found.setdefault((retired.roster, retired.key), set()).update(codes)
        return found

    def carried(self, case: CaseRecord) -> CaseRecord:
        """Return a case as the project's framework has it."""
        version = case[""][0].framework_id
        if version == self._project.framework_id:
            return case
        carrier = self._carrier(version)
        rows = list(all_rows(case))
        answers, calculated = self._apart(version, rows)
        carried = carrier.carry(
            case[""][0].row_id,
            [Row(row.row_id, row.parent_id, row.roster, row.position) for row in rows if row.roster],
            answers,
            calculated,
        )
        by_row: dict[str, dict[str, Answer]] = {row.row_id: {} for row in rows}
        for ref, answer in (*carried.retired.items(), *carried.calculated.items(), *carried.answers.items()):
            by_row[ref.row][ref.key] = answer
        levels: dict[str, list[RowRecord]] = {}
        for row in rows:
            now = by_row[row.row_id]
            proofs = tuple(_carried_proofs(carrier, row.roster, row.proofs, now))
            roster = carried.rosters[row.row_id]
            levels.setdefault(roster, []).append(replace(row, roster=roster, answers=now, proofs=proofs))
        return levels

    def _apart(
        self, version: str, rows: Iterable[RowRecord]
    ) -> tuple[list[tuple[Ref, Answer]], list[tuple[Ref, Answer]]]:
        """Return the answers of persons and the values that were calculated."""
        answers: list[tuple[Ref, Answer]] = []
        calculated: list[tuple[Ref, Answer]] = []
        for row in rows:
            for key, answer in row.answers.items():
                target = calculated if NodeKey(row.roster, key) in self._calculated[version] else answers
                target.append((Ref(row.row_id, key), answer))
        return answers, calculated

    def _carrier(self, version: str) -> Carrier:
        if version not in self._carriers:
            form = form_of(self._project, version).form
            self._carriers[version] = Carrier(match_forms(form, self._project.form), version)
            self._calculated[version] = frozenset(
                NodeKey(roster, question.key) for roster, question in form.all_questions() if question.calculate
            )
        return self._carriers[version]

    def _find_retired(self) -> Retired:
        places: dict[NodeKey, None] = {}
        for version, roster, key in list_keys(self._project.database):
            self._in_use.add(version)
            places |= dict.fromkeys(self._places(version, roster, key))
        rosters = [self._roster(roster) for roster in {place.roster: None for place in places} if is_retired(roster)]
        known = RetiredQuestions(self._project, self._project.form)
        found = [
            question
            for place in places
            if is_retired(place.key) and (question := self._question(known, place)) is not None
        ]
        return Retired(tuple(sorted(found, key=self._place_of)), tuple(sorted(rosters, key=self._place_of_roster)))

    def _places(self, version: str, roster: str, key: str) -> Iterator[NodeKey]:
        """Yield where something of a version is retired, by its roster and key."""
        if version == self._project.framework_id:
            yield NodeKey(roster, key)
            return
        carrier = self._carrier(version)
        now = roster if is_retired(roster) else carrier.matching.rosters.get(roster)
        if now is None or is_retired(now):
            yield NodeKey(now or retired_key(roster, version), key)
            return
        place = NodeKey(roster, key)
        if is_retired(key):
            yield NodeKey(now, key)
        elif key and (place not in carrier.matching.questions or self._loses(version, carrier, place)):
            yield NodeKey(now, retired_key(key, version))

    def _loses(self, version: str, carrier: Carrier, place: NodeKey) -> bool:
        old, _, new = carrier.matching.questions[place]
        if old.calculate and new.calculate:
            return False
        terms = carrier.terms(place)
        if not may_lose(old, new, terms):
            return False
        answers = distinct_answers(self._project.database, version, [(place.roster, place.key)])
        return any(not fit(answer, old, new, terms).is_whole for _, answer in answers)

    def _roster(self, key: str) -> RetiredRoster:
        plain, version = split_retired(key)
        form = form_of(self._project, version).form
        return RetiredRoster(key, form, next(roster for _, roster in form.rosters() if roster.key == plain))

    def _question(self, known: RetiredQuestions, place: NodeKey) -> RetiredQuestion | None:
        version, roster, question = known.find(place.roster, place.key)
        if question is None or question.type is QuestionType.NOTE:
            return None
        matched = self._carrier(version).matching.questions.get(NodeKey(roster, question.key))
        now = matched[2].path if matched else ""
        return RetiredQuestion(place.roster, place.key, known.form(version), question, now)

    def _place_of(self, found: RetiredQuestion) -> tuple[int, int]:
        paths = [question.path for _, question in found.form.all_questions()]
        return self._order[split_retired(found.key)[1]], paths.index(found.question.path)

    def _place_of_roster(self, found: RetiredRoster) -> tuple[int, int]:
        """Parents first: what was retired later is never under what was retired before."""
        return -self._order[split_retired(found.key)[1]], found.form.levels().index(found.roster.key)


def _carried_proofs(
    carrier: Carrier, roster: str, proofs: Iterable[Proof], answers: Mapping[str, Answer]
) -> Iterator[Proof]:
    """Yield what proves the answers of a row under their new keys, and under those of retired ones."""
    for proof in proofs:
        keys = (carrier.key(roster, proof.question), retired_key(proof.question, carrier.framework))
        yield from (replace(proof, question=key) for key in dict.fromkeys(keys) if key in answers)
