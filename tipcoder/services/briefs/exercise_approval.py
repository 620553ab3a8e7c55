"""Approves exercises, and tells their state, changes and open checks."""

from collections.abc import Collection, Mapping, Sequence

from tipcoder.domain.briefs import BriefApproval, BriefDocument
from tipcoder.services.briefs.approving import BriefState, approvals_of, approve_checked, state_of
from tipcoder.services.briefs.exercise import Exercise, exercise_texts, read_exercises
from tipcoder.services.briefs.exercise_checks import ExerciseChecker
from tipcoder.services.projects import OpenProject


def approve_exercise(
    project: OpenProject, exercise: Exercise, language: str, accepted: Collection[str]
) -> BriefApproval:
    """Approve an exercise in a language as it is now. `accepted` are ids of checks, each of which a person saw.

    Raises:
        UserErrors: exercise_... and the kind, for each check that is neither mended nor accepted; brief_check_unknown.
        UserError: it could not be saved.
    """
    checks = ExerciseChecker(project).checks(exercise, language)
    return approve_checked(project, exercise.brief, language, checks, accepted)


def exercise_states(exercise: Exercise, approvals: Mapping[tuple[str, str], BriefApproval]) -> dict[str, BriefState]:
    """Return the state of an exercise in each language."""
    brief = exercise.brief
    return {
        language: state_of(brief, language, approvals.get((brief.case.id, language))) for language in brief.languages
    }


def states_of_exercises(project: OpenProject, cases: Sequence[str]) -> dict[str, BriefState]:
    """Return the states of the exercises of cases by the ids of these: approved if it is so in some language."""
    approvals = approvals_of(project, cases, BriefDocument.EXERCISE)
    found: dict[str, BriefState] = {}
    for exercise in read_exercises(project, cases):
        states = set(exercise_states(exercise, approvals).values())
        order = (BriefState.APPROVED, BriefState.STALE, BriefState.DRAFT)
        found[exercise.brief.case.id] = next(state for state in order if state in states)
    return found


def exercise_record(project: OpenProject, exercise: Exercise) -> Mapping[str, object]:
    """Return an exercise as plain records, as JSON has them: it is for the team, and its texts are whole."""
    brief = exercise.brief
    approvals = approvals_of(project, (brief.case.id,), BriefDocument.EXERCISE)
    checker = ExerciseChecker(project)
    accepted = {
        language: approvals[key].accepted
        for language in brief.languages
        if (key := (brief.case.id, language)) in approvals
    }
    return {
        "case": brief.case.number,
        "languages": list(brief.languages),
        "status": {language: state.value for language, state in exercise_states(exercise, approvals).items()},
        "changed": [
            {
                "part": one.part,
                "question": one.question,
                "row": one.row,
                "before": before and before.value,
                "after": after and after.value,
            }
            for before, after in exercise.changed()
            if (one := after or before) is not None
        ],
        "texts": [
            {
                "part": text.part,
                "row": text.address,
                "language": text.place.language,
                "text": text.words,
                "is_older": text.is_older,
            }
            for text in exercise_texts(exercise)
        ],
        "checks": [
            {
                "id": check.id,
                "check": check.kind.value,
                "language": language,
                "part": check.part or None,
                "row": check.row or None,
                "words": check.words or None,
                "may_be_accepted": check.may_be_accepted,
            }
            for language in brief.languages
            for check in checker.checks(exercise, language)
            if check.id not in accepted.get(language, ())
        ],
        "range_not_known": list(checker.unknown_ranges(exercise)),
    }
