"""Chooses the cases of a pack: those of which a brief or an exercise is approved in its language, and no others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.domain.briefs import ApprovedBrief, BriefApproval, BriefDocument, BriefFact, PrintedLine
from tipcoder.domain.projects import Case
from tipcoder.domain.records import CaseRecord
from tipcoder.exchange.document.blocks import Block
from tipcoder.framework.form.form import Form
from tipcoder.languages.registry import FALLBACK
from tipcoder.services.briefs.approving import BriefState, approvals_of, approved_content, state_of
from tipcoder.services.briefs.brief import Brief, read_briefs
from tipcoder.services.briefs.checks import ASKED_OF_PERSONS, BriefChecker, alike_persons
from tipcoder.services.briefs.drafts import BriefContent, BriefDrafts, NarrativePlace
from tipcoder.services.briefs.exercise import CASE_STUDY, FACTS, MOOT_COURT, read_exercises
from tipcoder.services.briefs.parts import read_parts
from tipcoder.services.briefs.printed import ILLUSTRATING, TITLE, blocks_of_part, printed_blocks
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.storage.coding.exports import stream_cases
from tipcoder.storage.regional.deliveries import delivered_briefs

LACKS_USE, LACKS_APPROVAL, LACKS_CELLS, LACKS_TABLES = "use", "approval", "cells", "tables"
"""What a case may lack: that it is free for training, an approval, that nobody in it can be recognised, nor others by
public tables less its persons."""
CARD_ROSTERS = {"challenges": "challenge", "good_practices": "practice"}
_OUTCOME = "outcome"
_ASKED = {
    "": (*ASKED_OF_PERSONS[""], "training_use"),
    "victims": ASKED_OF_PERSONS["victims"],
    **{roster: (f"{kind}_code",) for roster, kind in CARD_ROSTERS.items()},
}
"""Questions of a region that say whether a case may be in a pack, and what is noted in it, by roster."""


@dataclass(frozen=True, slots=True)
class LeftOutCase:
    """A case that is not in a pack, by its number in the project, and what it lacks."""

    number: int
    lacks: str


@dataclass(frozen=True, slots=True)
class NotedInCase:
    """A challenge or good practice that is noted in a case: its code, and what a person approved of it, "" for none."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class PackCase:
    """A case of a pack, as it was approved. `place` is its number in the pack, which is not that of the project."""

    place: int
    id: str
    brief: Brief
    content: BriefContent
    uses: frozenset[str]
    lines: tuple[PrintedLine, ...] = ()
    """Lines of a brief that came into the region; of one that is made here they follow from its content."""

    @property
    def is_exercise(self) -> bool:
        """Return whether it is the copy of a case in which facts are altered."""
        return self.brief.document is BriefDocument.EXERCISE

    @property
    def what_happened(self) -> str:
        """The text of what happened; of an exercise it tells nothing of the outcome."""
        return self.content.replaced.get(FACTS) or self.content.narratives.get(NarrativePlace(FACTS, ""), "")

    def title(self, drafts: BriefDrafts) -> str:
        """Return the title of its brief."""
        return drafts.title(self.content)

    def blocks(self, drafts: BriefDrafts) -> Iterable[Block]:
        """Return its brief below the title."""
        if self.lines:
            return printed_blocks(self.lines, drafts.language)
        return drafts.document(self.content, is_draft=False).blocks

    def outcome(self, drafts: BriefDrafts) -> Iterable[Block]:
        """Return what its brief tells of the outcome."""
        if self.lines:
            return blocks_of_part([line for line in self.lines if line.part == _OUTCOME])
        return drafts.part(next(part for part in read_parts() if part.name == _OUTCOME), self.content)

    def facts(self, question: str, row: str | None = None) -> list[BriefFact]:
        """Return what is approved of a question, each row once; `row` is the address of one, None for all."""
        found = {
            one.row: one
            for one in self.content.facts
            if one.question == question and one.value and (row is None or one.row == row)
        }
        return list(found.values())

    def value(self, question: str, row: str = "") -> str:
        """Return the value of a question in a row, "" for none."""
        return next((one.value or "" for one in self.facts(question, row)), "")

    def rows(self, question: str) -> list[str]:
        """Return the addresses of the rows that answer a question, in their order."""
        return [one.row for one in self.facts(question)]

    def noted(self) -> Iterator[NotedInCase]:
        """Yield the challenges and good practices of the case."""
        for kind in CARD_ROSTERS.values():
            for one in self.facts(f"{kind}_code"):
                yield NotedInCase(one.value or "", self.content.narratives.get(NarrativePlace(one.part, one.row), ""))


def choose_cases(
    project: OpenProject, language: str, wanted: Sequence[str] | None
) -> tuple[list[PackCase], list[LeftOutCase]]:
    """Return the cases of a pack, and those that are left out, in the order of those `wanted`.

    With None they are all that are free for training, those for moot courts first.

    An exercise that is approved in the language takes the place of its case. Of a brief no acceptance of persons who
    may be recognised counts: a pack is for everybody.

    In a region they are those whose brief was delivered, in English.
    """
    if project.project.is_regional:
        return _choose_delivered(project, language, wanted)
    named = [case.id for case in list_cases(project)] if wanted is None else wanted
    asked = {brief.case.id: brief for brief in read_briefs(project, named)}
    free = [id for id in (asked if wanted is None else wanted) if id in asked and _uses(asked[id])]
    if wanted is None:
        free.sort(key=lambda id: MOOT_COURT not in _uses(asked[id]))
    exercises = {one.brief.case.id: one.brief for one in read_exercises(project, free)}
    by_document = {
        document: approvals_of(project, free, document) for document in (BriefDocument.EXERCISE, BriefDocument.BRIEF)
    }
    checker = BriefChecker(project)
    found: list[PackCase] = []
    left_out = [LeftOutCase(asked[id].case.number, LACKS_USE) for id in wanted or () if id in asked and id not in free]
    for id in free:
        lacks = LACKS_APPROVAL
        for brief in filter(None, (exercises.get(id), asked[id])):
            approval = _approved(brief, language, by_document[brief.document])
            if approval is None:
                continue
            if brief.document is BriefDocument.BRIEF and checker.is_recognisable(brief, approval.generalised):
                lacks = LACKS_CELLS
                continue
            content = approved_content(brief, language, approval)
            found.append(PackCase(len(found) + 1, id, brief, content, _uses(asked[id])))
            break
        else:
            left_out.append(LeftOutCase(asked[id].case.number, lacks))
    return found, left_out


def _choose_delivered(
    project: OpenProject, language: str, wanted: Sequence[str] | None
) -> tuple[list[PackCase], list[LeftOutCase]]:
    """Return the cases of a region whose brief was delivered, free for training and with nobody among few alike."""
    database, cases = project.database, {case.id: case for case in list_cases(project)}
    delivered = {one.case: one for one in delivered_briefs(database)} if language == FALLBACK else {}
    read = {case[""][0].case_id: case for case in stream_cases(database, None, has_proofs=False, only=_ASKED)}
    alike, found, left_out = alike_persons(read.values(), project.form), list[PackCase](), list[LeftOutCase]()
    uses = {id: _uses_of(read[id]) for id in (cases if wanted is None else wanted) if id in read}
    for id in uses if wanted is not None else sorted(uses, key=lambda id: MOOT_COURT not in uses[id]):
        lacks = next(
            (
                lacks
                for lacks, is_lacking in (
                    (LACKS_USE, not uses[id]),
                    (LACKS_APPROVAL, id not in delivered),
                    (LACKS_CELLS, alike.is_recognisable(id)),
                )
                if is_lacking
            ),
            "",
        )
        if not lacks:
            found.append(_delivered_case(len(found) + 1, cases[id], delivered[id], read[id], project.form, uses[id]))
        elif wanted is not None or lacks != LACKS_USE:
            left_out.append(LeftOutCase(cases[id].number, lacks))
    return found, left_out


def _uses_of(case: CaseRecord) -> frozenset[str]:
    """Return what a case is free for in training."""
    use = case[""][0].answers.get("training_use")
    return frozenset(use.value.split() if use else ()) & {MOOT_COURT, CASE_STUDY}


def _delivered_case(
    place: int, case: Case, approved: ApprovedBrief, read: CaseRecord, form: Form, uses: frozenset[str]
) -> PackCase:
    """Return a case of a region as its brief was approved, and what is noted in it by the codes of its rows."""
    codes = {
        row.row_id: (f"{kind}_code", row.answers[f"{kind}_code"].value)
        for roster, kind in CARD_ROSTERS.items()
        for row in read.get(roster, ())
        if f"{kind}_code" in row.answers
    }
    facts = tuple(BriefFact(ILLUSTRATING, question, row, code) for row, (question, code) in codes.items())
    noted = {NarrativePlace(ILLUSTRATING, line.row): line.text for line in approved.lines if line.row in codes}
    told = "\n".join(line.text for line in approved.lines if line.part == FACTS and line.is_paragraph)
    content = BriefContent(facts, (), noted, {TITLE: approved.title, FACTS: told})
    brief = Brief(case, form, facts, (), (), {}, (FALLBACK,), tuple(sorted(uses)), {}, {})
    return PackCase(place, case.id, brief, content, uses, approved.lines)


def _uses(brief: Brief) -> frozenset[str]:
    return frozenset(brief.training_use) & {MOOT_COURT, CASE_STUDY}


def _approved(brief: Brief, language: str, approvals: Mapping[tuple[str, str], BriefApproval]) -> BriefApproval | None:
    approval = approvals.get((brief.case.id, language))
    is_approved = language in brief.languages and state_of(brief, language, approval) is BriefState.APPROVED
    return approval if is_approved else None
