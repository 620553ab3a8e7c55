"""Chooses the cases of a pack: those of which a brief or an exercise is approved in its language, and no others."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipcoder.domain.briefs import BriefApproval, BriefDocument, BriefFact
from tipcoder.services.briefs.approving import BriefState, approvals_of, approved_content, state_of
from tipcoder.services.briefs.brief import Brief, read_briefs
from tipcoder.services.briefs.checks import BriefChecker
from tipcoder.services.briefs.drafts import BriefContent, BriefDrafts, NarrativePlace
from tipcoder.services.briefs.exercise import CASE_STUDY, FACTS, MOOT_COURT, read_exercises
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject

LACKS_USE, LACKS_APPROVAL, LACKS_CELLS = "use", "approval", "cells"
"""What a case may lack: that it is free for training, an approval, that nobody in it can be recognised."""
CARD_ROSTERS = {"challenges": "challenge", "good_practices": "practice"}


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

    @property
    def is_exercise(self) -> bool:
        """Whether it is the copy of a case in which facts are altered."""
        return self.brief.document is BriefDocument.EXERCISE

    @property
    def what_happened(self) -> str:
        """The text of what happened; of an exercise it tells nothing of the outcome."""
        return self.content.replaced.get(FACTS) or self.content.narratives.get(NarrativePlace(FACTS, ""), "")

    def title(self, drafts: BriefDrafts) -> str:
        """Return the title of its brief."""
        return drafts.title(self.content)

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

    Raises:
        UserError: brief_regional.
    """
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
            if brief.document is BriefDocument.BRIEF and checker.is_recognisable(brief, language, approval.generalised):
                lacks = LACKS_CELLS
                continue
            content = approved_content(brief, language, approval)
            found.append(PackCase(len(found) + 1, id, brief, content, _uses(asked[id])))
            break
        else:
            left_out.append(LeftOutCase(asked[id].case.number, lacks))
    return found, left_out


def _uses(brief: Brief) -> frozenset[str]:
    return frozenset(brief.training_use) & {MOOT_COURT, CASE_STUDY}


def _approved(brief: Brief, language: str, approvals: Mapping[tuple[str, str], BriefApproval]) -> BriefApproval | None:
    approval = approvals.get((brief.case.id, language))
    is_approved = language in brief.languages and state_of(brief, language, approval) is BriefState.APPROVED
    return approval if is_approved else None
