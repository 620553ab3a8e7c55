"""Tells all that is known of briefs as plain records, as JSON has them."""

from collections import Counter
from collections.abc import Mapping

from tipcoder.domain.briefs import BriefApproval
from tipcoder.services.briefs.approving import BriefState, approvals_of, changes_of, open_checks, state_of
from tipcoder.services.briefs.brief import Brief, Narrative, read_briefs
from tipcoder.services.briefs.checks import BriefChecker
from tipcoder.services.briefs.drafts import BriefContent, BriefDrafts, lines_of
from tipcoder.services.briefs.exercise_approval import states_of_exercises
from tipcoder.services.briefs.facts import LadderStep
from tipcoder.services.briefs.keywords import keywords_of, taxonomies_of
from tipcoder.services.briefs.parts import BriefPart, read_parts
from tipcoder.services.cases import list_cases
from tipcoder.services.projects import OpenProject
from tipcoder.services.release.gate import opened_for_team

Record = Mapping[str, object]
Approvals = Mapping[tuple[str, str], BriefApproval]


def briefs_record(project: OpenProject) -> list[Record]:
    """Return the state of the brief of each case, how many checks are open in each language, and what changed."""
    cases = [case.id for case in list_cases(project)]
    approvals, checker = approvals_of(project, cases), BriefChecker(project)
    exercises = states_of_exercises(project, cases)
    return [_listed(brief, approvals, checker, exercises) for brief in read_briefs(project, cases)]


def _listed(brief: Brief, approvals: Approvals, checker: BriefChecker, exercises: Mapping[str, BriefState]) -> Record:
    found: dict[str, Counter[str]] = {}
    for language in brief.languages:
        kinds = (
            check.kind.value
            for check in open_checks(brief, language, approvals.get((brief.case.id, language)), checker)
        )
        found[language] = Counter(kinds)
    changed = {
        language: list(dict.fromkeys(change.part for change in changes_of(brief, language, approval)))
        for language in brief.languages
        if (approval := approvals.get((brief.case.id, language))) is not None
    }
    return {
        "case": brief.case.number,
        "status": _status(brief, approvals),
        "open": {language: dict(counts) for language, counts in found.items() if counts},
        "changed": {language: parts for language, parts in changed.items() if parts},
        "training_use": list(brief.training_use),
        "exercise": None if (state := exercises.get(brief.case.id)) is None else state.value,
    }


def _status(brief: Brief, approvals: Approvals) -> dict[str, str]:
    return {
        language: state_of(brief, language, approvals.get((brief.case.id, language))).value
        for language in brief.languages
    }


def brief_record(project: OpenProject, brief: Brief) -> Record:
    """Return a brief part by part: its facts, what is drafted of them in each language, what persons wrote.

    It is for the team: texts are whole. What is not there is None.
    """
    approvals, checker = approvals_of(project, (brief.case.id,)), BriefChecker(project)
    drafts = {language: checker.drafts(brief, language) for language in brief.languages}
    checks = [
        check
        for language in brief.languages
        for check in open_checks(brief, language, approvals.get((brief.case.id, language)), checker)
    ]
    changes = [
        change
        for language in brief.languages
        if (approval := approvals.get((brief.case.id, language))) is not None
        for change in changes_of(brief, language, approval)
    ]
    return {
        "case": brief.case.number,
        "languages": list(brief.languages),
        "status": _status(brief, approvals),
        "parts": [_part(brief, part, drafts) for part in read_parts()],
        "ladder": [
            {
                "defendant": one.defendant,
                "charge": one.charge,
                "offence": one.offence or None,
                "steps": [{"step": step.instance, **_step(step)} for step in one.steps],
                "stands": _step(one.stands),
            }
            for one in brief.ladder
        ],
        "keywords": keywords_of(brief.facts, taxonomies_of(project)),
        "checks": [
            {
                "id": check.id,
                "check": check.kind.value,
                "language": check.language,
                "part": check.part,
                "row": check.row,
                "words": check.words or None,
                "may_be_accepted": check.may_be_accepted,
            }
            for check in checks
        ],
        "changed": [
            {
                "language": change.language,
                "part": change.part,
                "question": change.question or None,
                "row": change.row,
                "before": change.before,
                "after": change.after,
            }
            for change in changes
        ],
    }


def _part(brief: Brief, part: BriefPart, drafts: Mapping[str, BriefDrafts]) -> Record:
    facts = [
        {"question": fact.question, "row": fact.row, "value": fact.value}
        for fact in brief.facts
        if fact.part == part.name
    ]
    content = BriefContent(brief.facts, brief.ladder)
    replaced = {language: brief.replaced.get((part.name, language)) for language in brief.languages}
    return {
        "part": part.name,
        "facts": facts,
        "draft": {language: "\n".join(lines_of(one.part(part, content))) or None for language, one in drafts.items()},
        "text": {
            language: None if text is None else opened_for_team(text.written) for language, text in replaced.items()
        },
        "narratives": [_narrative(brief, one) for one in brief.narratives if one.part == part.name],
    }


def _narrative(brief: Brief, narrative: Narrative) -> Record:
    national = narrative.text(brief.national, brief.national)
    english = narrative.text(brief.languages[-1], brief.national)
    return {
        "row": narrative.row,
        "question": narrative.question,
        "national": None if national is None else opened_for_team(national),
        "english": None if english is None else opened_for_team(english),
    }


def _step(step: LadderStep) -> Record:
    return {"outcome": step.outcome or None, "type": list(step.types) or None, "months": step.months or None}
